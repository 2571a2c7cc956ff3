//! The ledger by week of absence.

use chrono::{Days, NaiveDate};
use fremdrift_units::KronerError;

use crate::line::Line;
use crate::parts::{DAYS_IN_WEEK, Parts};

/// Seven days of absence, the last week perhaps fewer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// Counted from the first day of absence, from 1.
    pub number: u32,
    /// The first day.
    pub from: NaiveDate,
    /// The last day, included.
    pub to: NaiveDate,
    /// What the ledger grows by in the week.
    pub parts: Parts,
    /// What the ledger comes to at the end of the week.
    pub cumulative: Parts,
}

/// The weeks of a ledger. A week is the difference between two ledgers, each rounded line by line,
/// so that the weeks add up to the totals to the øre.
pub(crate) fn weeks(lines: &[Line]) -> Result<Vec<Week>, KronerError> {
    let Some(first) = lines.first().map(|line| line.from) else { return Ok(Vec::new()) };
    let all: u32 = lines.iter().map(|line| line.days).sum();
    let length = DAYS_IN_WEEK.get();

    let mut weeks: Vec<Week> = Vec::new();
    let mut rest = lines.iter();
    let mut line = rest.next();
    let (mut done_days, mut done) = (0, Parts::default());
    for number in 1..=all.div_ceil(length) {
        let day = all.min(number * length);
        while let Some(ended) = line.filter(|line| done_days + line.days <= day) {
            done_days += ended.days;
            done = done.plus(&ended.parts)?;
            line = rest.next();
        }
        let begun = match line.filter(|_| day > done_days) {
            Some(open) => {
                let days = day - done_days;
                Parts::of_days(open.weekly_benefit, days, open.payer, open.state)?
            }
            None => Parts::default(),
        };
        let cumulative = done.plus(&begun)?;
        let before = weeks.last().map(|week| week.cumulative).unwrap_or_default();
        let offset = |days: u32| first.checked_add_days(Days::new(days.into())).unwrap_or(first);
        weeks.push(Week {
            number,
            from: offset((number - 1) * length),
            to: offset(day - 1),
            parts: cumulative.minus(&before)?,
            cumulative,
        });
    }
    Ok(weeks)
}
