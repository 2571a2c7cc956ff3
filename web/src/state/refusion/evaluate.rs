//! From a draft to a result, or to everything that is wrong with it.

use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_costs::{Ledger, ledger};
use fremdrift_legislation::encoded;
use fremdrift_rules::case::{Case, CaseInput, PeriodEnd, Status};
use fremdrift_rules::course::Rulebook;
use fremdrift_units::{Kroner, Period};

use super::Draft;
use super::problem::{Field, Problem, place};
use crate::state::amount::{NoAmount, amount};
use crate::state::{DateParts, NoDate, holds_cpr};

/// A result with everything the page shows of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The valid case.
    pub case: Case,
    /// The last day of absence.
    pub last: NaiveDate,
    /// What it costs.
    pub ledger: Rc<Ledger>,
    /// The same absence without any activation.
    pub passive: Ledger,
    /// The same absence with activation throughout.
    pub active: Ledger,
    /// The same absence, had the law of one day held throughout.
    pub laws: [LawOfDay; 2],
}

/// A result under the law of one day.
#[derive(Clone, Debug, PartialEq)]
pub struct LawOfDay {
    /// The day.
    pub day: NaiveDate,
    /// What the absence would have cost.
    pub ledger: Ledger,
}

impl Outcome {
    /// The days of absence.
    #[must_use]
    pub fn period(&self) -> Option<Period> {
        Period::new(self.input().first_day, self.last).ok()
    }

    /// The case as it was read.
    #[must_use]
    pub const fn input(&self) -> &CaseInput {
        self.case.input()
    }
}

/// The result of a draft.
///
/// # Errors
/// Everything that is wrong, in the order of the fields.
pub(super) fn evaluate(
    book: &Rulebook,
    draft: &Draft,
) -> Result<Rc<Outcome>, Vec<(Field, Problem)>> {
    let mut problems = Vec::new();
    let input = read(draft, &mut problems);
    let (Some(input), true) = (&input, problems.is_empty()) else {
        // What could be read is checked all the same, so that everything is told at once.
        let errors = input.and_then(|input| book.case(input.clone()).err()).unwrap_or_default();
        problems.extend(errors.into_iter().filter_map(place));
        return Err(problems);
    };
    match outcome(book, input, draft.law_years) {
        Ok(outcome) => Ok(Rc::new(outcome)),
        Err(found) => Err(found),
    }
}

fn read(draft: &Draft, problems: &mut Vec<(Field, Problem)>) -> Option<CaseInput> {
    let first = date(&draft.first, Field::FirstDay, problems);
    let last = date(&draft.last, Field::LastDay, problems);
    let weekly_benefit = if draft.benefit.trim().is_empty() {
        None
    } else {
        match amount(&draft.benefit) {
            Ok(kroner) => Some(kroner),
            Err(error) => {
                problems.push((Field::Benefit, no_amount(error)));
                None
            }
        }
    };
    let mut activation = Vec::new();
    for (index, [from, to]) in draft.activation.iter().enumerate() {
        let from = date(from, Field::Activation(index, PeriodEnd::From), problems);
        let to = date(to, Field::Activation(index, PeriodEnd::To), problems);
        activation.extend(from.zip(to));
    }
    if activation.len() < draft.activation.len() {
        // A period that is not read would give the others wrong places in the list.
        activation.clear();
    }
    let prior = draft.prior_weeks.trim();
    let prior_benefit_weeks = if prior.is_empty() {
        0
    } else if holds_cpr(prior) {
        problems.push((Field::PriorWeeks, Problem::LooksLikeCpr));
        0
    } else if prior.bytes().all(|byte| byte.is_ascii_digit()) {
        // Digits only, so what does not fit is too many; the engine knows how many are.
        prior.parse().unwrap_or(u32::MAX)
    } else {
        problems.push((Field::PriorWeeks, Problem::NotANumber));
        0
    };
    Some(CaseInput {
        weekly_benefit,
        no_employer_period: draft.no_employer_period && draft.status == Status::Employed,
        activation,
        prior_benefit_weeks,
        ..CaseInput::until(first?, last?, draft.status)
    })
}

fn date(
    parts: &DateParts,
    field: Field,
    problems: &mut Vec<(Field, Problem)>,
) -> Option<NaiveDate> {
    let problem = match parts.date() {
        Ok(date) => return Some(date),
        Err(NoDate::Missing) => Problem::DateMissing,
        Err(NoDate::Incomplete) => Problem::DateIncomplete,
        Err(NoDate::Impossible) => Problem::DateImpossible,
    };
    problems.push((field, problem));
    None
}

fn no_amount(error: NoAmount) -> Problem {
    match error {
        NoAmount::NotANumber => Problem::NotANumber,
        NoAmount::TooPrecise => Problem::TooPrecise,
        NoAmount::OutOfRange => Problem::TooLarge,
        NoAmount::LooksLikeCpr => Problem::LooksLikeCpr,
    }
}

fn outcome(
    book: &Rulebook,
    input: &CaseInput,
    years: [i32; 2],
) -> Result<Outcome, Vec<(Field, Problem)>> {
    let run = |book: &Rulebook, input: CaseInput| {
        let case = book
            .case(input)
            .map_err(|errors| errors.into_iter().filter_map(place).collect::<Vec<_>>())?;
        // The benefit is capped and the days are bounded, so no sum can be too large.
        let ledger = ledger(book, &case).map_err(|_| vec![(Field::Benefit, Problem::TooLarge)])?;
        Ok::<_, Vec<_>>((case, ledger))
    };
    let with = |activation| CaseInput { activation, ..input.clone() };
    let law = |year| {
        let day = NaiveDate::from_ymd_opt(year, 7, 1).unwrap_or_default();
        let frozen = Rulebook::frozen(encoded(), day)
            .map_err(|_| vec![(Field::FirstDay, Problem::AfterLaw(day))])?;
        Ok::<_, Vec<_>>(LawOfDay { day, ledger: run(&frozen, input.clone())?.1 })
    };
    let [one, other] = years;
    let last = input.last_day.unwrap_or(input.first_day);
    let (case, ledger) = run(book, input.clone())?;
    Ok(Outcome {
        passive: run(book, with(Vec::new()))?.1,
        active: run(book, with(vec![(input.first_day, last)]))?.1,
        laws: [law(one)?, law(other)?],
        ledger: Rc::new(ledger),
        case,
        last,
    })
}

/// The maximum weekly benefit on a day, for hints.
#[must_use]
pub fn maximum(book: &Rulebook, day: NaiveDate) -> Option<Kroner> {
    book.law().maximum_weekly_benefit.on(day).map(|rate| rate.value.amount)
}
