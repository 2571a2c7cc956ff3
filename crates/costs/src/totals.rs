//! Totals alone, for batches: nothing explained, nothing allocated.

use fremdrift_rules::refusion::{Course, Payer, Rulebook};
use fremdrift_units::{Kroner, KronerError, Percent};

use crate::line::state_share;
use crate::parts::Parts;

/// Days in a row that are rounded together.
#[derive(Clone, Copy)]
struct Open {
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
    let mut open: Option<Open> = None;
    for run in book.runs(course) {
        let days = run.days.days();
        let state = state_share(&run);
        match &mut open {
            Some(line)
                if line.payer == run.payer
                    && line.state == state
                    && line.weekly_oere == run.weekly_oere =>
            {
                line.days += days;
            }
            line => {
                if let Some(ended) = line.take() {
                    ended.add_to(&mut totals)?;
                }
                *line = Some(Open { payer: run.payer, state, weekly_oere: run.weekly_oere, days });
            }
        }
    }
    if let Some(ended) = open {
        ended.add_to(&mut totals)?;
    }
    Ok(totals)
}

impl Open {
    fn add_to(self, totals: &mut Parts) -> Result<(), KronerError> {
        let weekly = Kroner::from_oere(self.weekly_oere)?;
        totals.add_days(weekly, self.days, self.payer, self.state)
    }
}
