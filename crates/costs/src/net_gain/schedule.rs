//! Who pays which week of absence under the law of one day.

use chrono::Datelike;
use fremdrift_rules::case::{CaseInput, Status};
use fremdrift_rules::course::{Payer, Reason, Rulebook, Run};
use fremdrift_units::{Kroner, Percent};

/// Weeks of absence in a row that are paid alike, within one year of absence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Days of absence before it.
    pub from: u32,
    /// Days of absence at its end.
    pub to: u32,
    /// Which year of absence it lies in, from 1.
    pub year: u32,
    /// Who pays.
    pub payer: Payer,
    /// The state's share; zero where municipality and state do not pay.
    pub state: Percent,
    /// The benefit for a whole week.
    pub weekly: Kroner,
    /// Whether a higher given benefit was cut at the maximum.
    pub cut: bool,
    /// The values of the law that say so. Their days are those of an absence that only stands for
    /// the law's day.
    pub reasons: Vec<Reason>,
}

/// Weeks in a year of absence.
pub(super) const YEAR: u32 = 52; // not law: the calendar
pub(super) const WEEK: u32 = 7;

/// The stretches of an absence that lasts through the counted years.
pub(super) fn schedule(
    book: &Rulebook,
    status: Status,
    weekly_benefit: Option<Kroner>,
    active: bool,
    years: u32,
) -> Option<Vec<Stretch>> {
    // A Monday, so that calendar weeks and weeks of absence are the same.
    let first = book.coverage().from.date();
    let to_monday = (WEEK - first.weekday().num_days_from_monday()) % WEEK;
    let first = first + chrono::Days::new(u64::from(to_monday));
    let days = years.checked_mul(YEAR)?.checked_mul(WEEK)?;
    let last = first + chrono::Days::new(u64::from(days.checked_sub(1)?));
    let mut input = CaseInput::until(first, last, status);
    input.weekly_benefit = weekly_benefit;
    input.activation = if active { vec![(first, last)] } else { Vec::new() };
    let case = book.case(input).ok()?;
    let course = case.course()?;
    let start = course.days().from;
    let mut stretches = Vec::new();
    for run in book.runs(course) {
        let from = u32::try_from(run.days.from.since(start)).ok()?;
        let to = from.checked_add(run.days.days())?;
        split(book, &run, (from, to), weekly_benefit.is_some(), &mut stretches)?;
    }
    Some(stretches)
}

/// A run as stretches that do not cross a year.
fn split(
    book: &Rulebook,
    run: &Run,
    (mut from, to): (u32, u32),
    given: bool,
    stretches: &mut Vec<Stretch>,
) -> Option<()> {
    let mut reasons = Vec::new();
    book.reasons(run, given, |reason| reasons.push(reason));
    while from < to {
        let year = from.checked_div(YEAR.checked_mul(WEEK)?)?.checked_add(1)?;
        let until = to.min(year.checked_mul(YEAR)?.checked_mul(WEEK)?);
        stretches.push(Stretch {
            from,
            to: until,
            year,
            payer: run.payer,
            state: run.public.map_or(Percent::default(), |public| public.state),
            weekly: Kroner::from_oere(run.weekly_oere).ok()?,
            cut: run.cut,
            reasons: reasons.clone(),
        });
        from = until;
    }
    Some(())
}
