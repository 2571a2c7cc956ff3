//! Who pays an absence: what follows from a case between its first day and its last.

mod evaluate;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use fremdrift_rules::case::Status;

pub use self::evaluate::{LawOfDay, Outcome};
use super::case::{CaseView, Draft, Field, Problem};
use crate::session::Session;

/// The tool.
pub struct Refunds;

impl CaseView for Refunds {
    type Outcome = Outcome;

    const BY_TODAY: bool = false;

    /// Employed, ill from 1 March 2012 for 30 weeks.
    fn example() -> Draft {
        let day = |month, day| NaiveDate::from_ymd_opt(2012, month, day).unwrap_or_default();
        Draft { last: day(9, 26).into(), ..Draft::begun(day(3, 1), Status::Employed) }
    }

    fn evaluate(session: &Session<Self>) -> Result<Outcome, Vec<(Field, Problem)>> {
        evaluate::evaluate(session.world(), &session.draft)
    }
}
