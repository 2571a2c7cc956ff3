//! From a draft to a result, or to everything that is wrong with it.

use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_costs::{Ledger, ledger};
use fremdrift_legislation::encoded;
use fremdrift_rules::case::{Case, CaseError, CaseInput, List, Status};
use fremdrift_rules::course::{ReasonKind, Rulebook};
use fremdrift_units::{Percent, Period};

use super::Draft;
use super::problem::{Field, Problem, place};
use crate::state::age::age;
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
    /// The ladder's next step, its first week and the state's share, where one is left.
    pub next_step: Option<(u32, Percent)>,
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
    let result = match input {
        Some(input) if problems.is_empty() => outcome(book, &input, draft.law_years),
        // What could be read is checked all the same, so that everything is told at once.
        Some(input) => Err(book.case(input).err().map(placed).unwrap_or_default()),
        None => Err(Vec::new()),
    };
    result.map(Rc::new).map_err(|found| {
        problems.extend(found);
        problems.sort_by_key(|(field, _)| field.place());
        problems
    })
}

fn placed(errors: Vec<CaseError>) -> Vec<(Field, Problem)> {
    errors.into_iter().filter_map(place).collect()
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
    let employed = draft.status == Status::Employed;
    let mut optional = |parts: &DateParts, field| {
        let told = employed && parts.date() != Err(NoDate::Missing);
        if told { date(parts, field, problems) } else { None }
    };
    let employment_ends = optional(&draft.employment_ends, Field::EmploymentEnds);
    let no_part_time_from = optional(&draft.no_part_time_from, Field::NoPartTimeFrom);
    let mut wrong =
        |list, index, end, error| problems.push((Field::Row(list, index, end), no_date(error)));
    let activation = draft.activation.days(|index, end, error| {
        wrong(List::Activation, index, end, error);
    });
    let holidays = draft.holidays.days(|index, end, error| {
        wrong(List::Holidays, index, end, error);
    });
    let earlier = draft.earlier.earlier(|index, end, error| {
        wrong(List::Earlier, index, end, error);
    });
    let prior_benefit_weeks = prior_weeks(draft, problems);
    let age = age(&draft.age).unwrap_or_else(|_| {
        problems.push((Field::Age, Problem::NotANumber));
        None
    });
    Some(CaseInput {
        weekly_benefit,
        no_employer_period: draft.no_employer_period && employed,
        employment_ends,
        section_55: draft.section_55 && employed,
        section_56: draft.section_56.filter(|_| employed),
        insurance: draft.insurance.filter(|_| draft.status == Status::SelfEmployed),
        covid: draft.covid,
        wages_paid: (draft.wages_paid && employed).then_some(true),
        no_part_time_from,
        activation,
        holidays,
        earlier,
        prior_benefit_weeks,
        age,
        section_25: draft.section_25,
        ..CaseInput::until(first?, last?, draft.status)
    })
}

fn prior_weeks(draft: &Draft, problems: &mut Vec<(Field, Problem)>) -> u32 {
    let typed = draft.prior_weeks.trim();
    if typed.is_empty() {
        0
    } else if holds_cpr(typed) {
        problems.push((Field::PriorWeeks, Problem::LooksLikeCpr));
        0
    } else if typed.bytes().all(|byte| byte.is_ascii_digit()) {
        // Digits only, so what does not fit is too many; the engine knows how many are.
        typed.parse().unwrap_or(u32::MAX)
    } else {
        problems.push((Field::PriorWeeks, Problem::NotANumber));
        0
    }
}

fn date(
    parts: &DateParts,
    field: Field,
    problems: &mut Vec<(Field, Problem)>,
) -> Option<NaiveDate> {
    match parts.date() {
        Ok(date) => Some(date),
        Err(error) => {
            problems.push((field, no_date(error)));
            None
        }
    }
}

const fn no_date(error: NoDate) -> Problem {
    match error {
        NoDate::Missing => Problem::DateMissing,
        NoDate::Incomplete => Problem::DateIncomplete,
        NoDate::Impossible => Problem::DateImpossible,
    }
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
        let case = book.case(input).map_err(placed)?;
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
        next_step: next_step(book, &ledger),
        ledger: Rc::new(ledger),
        case,
        last,
    })
}

/// The step after the last one that the ledger reaches.
fn next_step(book: &Rulebook, ledger: &Ledger) -> Option<(u32, Percent)> {
    let (valid_from, step_to) = ledger.lines.last()?.reasons.iter().rev().find_map(|reason| {
        let ReasonKind::StateShare { step_to, .. } = reason.kind else { return None };
        Some((reason.valid_from, step_to?))
    })?;
    let table = book.law().state_share.on(valid_from)?;
    let next = table.value.bands.iter().find(|band| band.from_week > step_to)?;
    Some((next.from_week, next.passive.percent))
}
