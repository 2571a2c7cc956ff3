//! Totals alone, for batches: nothing explained, nothing allocated.

use std::mem;

use fremdrift_rules::refusion::{Course, Payer, Rulebook, Run};
use fremdrift_units::{Kroner, KronerError, Percent};

use crate::line::state_share;
use crate::parts::Parts;

/// Days in a row that are rounded together.
#[derive(Clone, Copy)]
struct Stretch {
    payer: Payer,
    state: Option<Percent>,
    weekly_oere: i64,
    days: u32,
}

/// The totals of a valid course, the same to the øre as those of its ledger.
///
/// # Errors
/// [`KronerError::OutOfRange`] when an amount is too large, which the encoded maxima exclude.
pub fn totals(book: &Rulebook, course: Course<'_>) -> Result<Parts, KronerError> {
    let mut totals = Parts::default();
    let mut runs = book.runs(course);
    let mut open: Option<Stretch> = None;
    loop {
        let next = runs.next().map(|run| Stretch::from(&run));
        match (&mut open, next) {
            (Some(open), Some(next)) if open.goes_on_with(&next) => open.days += next.days,
            _ => {
                if let Some(ended) = mem::replace(&mut open, next) {
                    let weekly = Kroner::from_oere(ended.weekly_oere)?;
                    totals.add_days(weekly, ended.days, ended.payer, ended.state)?;
                }
                if next.is_none() {
                    return Ok(totals);
                }
            }
        }
    }
}

impl From<&Run> for Stretch {
    fn from(run: &Run) -> Self {
        Self {
            payer: run.payer,
            state: state_share(run),
            weekly_oere: run.weekly_oere,
            days: run.days.days(),
        }
    }
}

impl Stretch {
    fn goes_on_with(&self, next: &Self) -> bool {
        (self.payer, self.state, self.weekly_oere) == (next.payer, next.state, next.weekly_oere)
    }
}
