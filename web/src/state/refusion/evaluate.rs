//! From a draft to a result, or to everything that is wrong with it.

use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_costs::{Ledger, ledger};
use fremdrift_legislation::encoded;
use fremdrift_rules::case::{Case, CaseInput};
use fremdrift_rules::course::{ReasonKind, Rulebook};
use fremdrift_units::{Percent, Period};

use crate::state::case::{Asks, Draft, Field, Problem, placed, read};

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

/// The result of a draft, or everything that is wrong with it.
pub(super) fn evaluate(book: &Rulebook, draft: &Draft) -> Result<Outcome, Vec<(Field, Problem)>> {
    let mut problems = Vec::new();
    match read(draft, Asks::Ledger, &mut problems) {
        Some(input) if problems.is_empty() => return outcome(book, &input, draft.law_years.0),
        // What could be read is checked all the same, so that everything is told at once.
        Some(input) => problems.extend(book.case(input).err().map(placed).unwrap_or_default()),
        None => {}
    }
    Err(problems)
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
