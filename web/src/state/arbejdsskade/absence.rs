//! What is told of the absence besides its first day, so that benefit ends on the day that the page
//! of dates shows.

use fremdrift_rules::case::{
    Case, CaseError, CaseInput, Fault, Insurance, List, PeriodEnd, Status,
};
use fremdrift_rules::course::Rulebook;
use fremdrift_rules::injury::Answer;

use super::Draft;
use super::draft::question_of;
use crate::state::NoDate;
use crate::state::periods::{EarlierPeriods, end_of};

/// What is asked of the absence where its first day is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Absence {
    /// What the person was on the first day; none while nobody has chosen.
    pub status: Option<Status>,
    /// The self-employed person's insurance.
    pub insurance: Option<Insurance>,
    /// What was before the absence.
    pub earlier: EarlierPeriods,
}

/// What is wrong with one end of an earlier period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowProblem {
    /// No date can be read.
    Date(NoDate),
    /// The period does not fit.
    Period(Fault),
}

/// An earlier period, its end, and what is wrong there.
pub type WrongRow = (usize, PeriodEnd, RowProblem);

impl Draft {
    /// What the person was on the first day: as chosen, else as the other answers say.
    #[must_use]
    pub fn status(&self) -> Option<Status> {
        let employed = self.is_employed() == Some(true);
        self.absence.status.or_else(|| employed.then_some(Status::Employed))
    }

    /// Whether what was chosen does not go with the answer about the job.
    #[must_use]
    pub fn contradicts(&self) -> bool {
        match (self.absence.status, self.is_employed()) {
            (Some(Status::Unemployed | Status::SelfEmployed), Some(employed)) => employed,
            (Some(Status::Employed), _) => self.chose("employed", "no_employer"),
            _ => false,
        }
    }

    fn is_employed(&self) -> Option<bool> {
        let employed = ["employed", "under_notice"].iter().any(|it| self.chose("employed", it));
        let not = ["dismissed", "no_employer"].iter().any(|it| self.chose("employed", it));
        (employed || not).then_some(employed)
    }

    fn chose(&self, question: &str, option: &str) -> bool {
        let place = question_of(question)
            .and_then(|it| it.options.iter().position(|offered| offered.id == option));
        let given = self.answers.get(question);
        place.is_some_and(
            |place| matches!(given, Some(Answer::Choice(chosen)) if usize::from(chosen) == place),
        )
    }

    /// The absence as a case of the engine, and what is wrong with the earlier periods: while
    /// something is, none of them counts. No case without a first day that can be worked out.
    pub(super) fn absence(&self, book: &Rulebook) -> (Option<Case>, Vec<WrongRow>) {
        let told = &self.absence;
        let mut wrong = Vec::new();
        let earlier = told.earlier.earlier(|row, end, none| {
            wrong.push((row, end, RowProblem::Date(none)));
        });
        let Some(Answer::Date(first)) = self.answers.get("sick_leave_start") else {
            return (None, wrong);
        };
        // Of those of whom nothing is known the advice thinks as of wage earners without a job.
        let status = self.status().unwrap_or(Status::Unemployed);
        let insurance = told.insurance.filter(|_| status == Status::SelfEmployed);
        let bare = CaseInput { insurance, ..CaseInput::new(first, status) };
        match book.case(CaseInput { earlier, ..bare.clone() }) {
            Ok(case) => (Some(case), wrong),
            Err(found) => {
                wrong.extend(found.into_iter().filter_map(|error| {
                    let CaseError::Period { list: List::Earlier, index, fault } = error else {
                        return None;
                    };
                    Some((index, end_of(fault), RowProblem::Period(fault)))
                }));
                (book.case(bare).ok(), wrong)
            }
        }
    }

    /// Whether the end of benefit is still to be told by somebody who knows the day.
    pub(super) fn waits_for_extension(&self) -> bool {
        let question = question_of("extension_date");
        let asked = question.is_some_and(|it| it.audience.speaks_to(self.answers.reader()));
        asked && self.answers.get("extension_date").is_none()
    }
}
