//! The one reading of what is typed of a case.

use chrono::NaiveDate;
use fremdrift_rules::case::{CaseInput, List, Status};

use super::{Draft, Field, Problem};
use crate::state::age::age;
use crate::state::amount::amount;
use crate::state::{DateParts, NoDate, holds_cpr};

/// What a page asks. What it does not ask can be wrong without stopping it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::state) enum Asks {
    /// The dates of the absence.
    Dates,
    /// Who pays it, from the first day to the last.
    Ledger,
}

/// The case that was typed; none while a date is missing without which there is none.
pub(in crate::state) fn read(
    draft: &Draft,
    asks: Asks,
    problems: &mut Vec<(Field, Problem)>,
) -> Option<CaseInput> {
    let mut reader = Reader { problems };
    let status = draft.status();
    let employed = status == Status::Employed;
    let of_employed = |parts| Some(parts).filter(|_| employed);
    let none = draft.no_employer_period && employed;
    let first_day = reader.date(&draft.first, Field::FirstDay);
    let common = CaseInput {
        no_employer_period: none,
        employment_ends: of_employed(&draft.employment_ends)
            .and_then(|day| reader.optional(day, Field::EmploymentEnds)),
        insurance: draft.insurance.filter(|_| status == Status::SelfEmployed),
        covid: draft.covid,
        section_25: draft.section_25,
        age: reader.age(draft),
        earlier: draft.earlier.earlier(|at, end, none| {
            reader.wrong(Field::Row(List::Earlier, at, end), none.into());
        }),
        holidays: draft.holidays.days(|at, end, none| {
            reader.wrong(Field::Row(List::Holidays, at, end), none.into());
        }),
        // The end belongs to the ledger; without one an absence goes on.
        ..CaseInput::new(first_day.unwrap_or_default(), status)
    };
    match asks {
        Asks::Dates => {
            let partial_return = reader.optional(&draft.partial_return, Field::PartialReturn);
            first_day?;
            Some(CaseInput {
                // Not asked without an employer period, in which there is nothing to refund.
                section_55: draft.section_55 && employed && !none,
                section_56: draft.section_56.filter(|_| employed && !none),
                still_employed: draft.still_employed.known().filter(|_| employed),
                partial_return,
                work_injury: draft.work_injury.known(),
                fast_track: draft.fast_track,
                ..common
            })
        }
        Asks::Ledger => {
            let last_day = reader.date(&draft.last, Field::LastDay);
            let input = CaseInput {
                last_day,
                weekly_benefit: reader.benefit(draft),
                section_55: draft.section_55 && employed,
                section_56: draft.section_56.filter(|_| employed),
                wages_paid: (draft.wages_paid && employed).then_some(true),
                no_part_time_from: of_employed(&draft.no_part_time_from)
                    .and_then(|day| reader.optional(day, Field::NoPartTimeFrom)),
                activation: draft.activation.days(|at, end, none| {
                    reader.wrong(Field::Row(List::Activation, at, end), none.into());
                }),
                prior_benefit_weeks: reader.prior_weeks(draft),
                ..common
            };
            first_day.and(last_day)?;
            Some(input)
        }
    }
}

struct Reader<'a> {
    problems: &'a mut Vec<(Field, Problem)>,
}

impl Reader<'_> {
    fn wrong(&mut self, field: Field, problem: Problem) {
        self.problems.push((field, problem));
    }

    /// A date that has to be there.
    fn date(&mut self, parts: &DateParts, field: Field) -> Option<NaiveDate> {
        parts.date().map_err(|none| self.wrong(field, none.into())).ok()
    }

    /// A date that may be left out.
    fn optional(&mut self, parts: &DateParts, field: Field) -> Option<NaiveDate> {
        let is_typed = parts.date() != Err(NoDate::Missing);
        is_typed.then(|| self.date(parts, field)).flatten()
    }

    fn age(&mut self, draft: &Draft) -> Option<u32> {
        age(&draft.age).unwrap_or_else(|_| {
            self.wrong(Field::Age, Problem::NotANumber);
            None
        })
    }

    fn benefit(&mut self, draft: &Draft) -> Option<fremdrift_units::Kroner> {
        if draft.benefit.trim().is_empty() {
            return None;
        }
        amount(&draft.benefit).map_err(|none| self.wrong(Field::Benefit, none.into())).ok()
    }

    fn prior_weeks(&mut self, draft: &Draft) -> u32 {
        let typed = draft.prior_weeks.trim();
        if typed.is_empty() {
            return 0;
        }
        if typed.bytes().all(|byte| byte.is_ascii_digit()) && !holds_cpr(typed) {
            // Digits only, so what does not fit is too many; the engine knows how many are.
            return typed.parse().unwrap_or(u32::MAX);
        }
        let problem = if holds_cpr(typed) { Problem::LooksLikeCpr } else { Problem::NotANumber };
        self.wrong(Field::PriorWeeks, problem);
        0
    }
}
