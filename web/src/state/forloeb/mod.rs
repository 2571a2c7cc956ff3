//! The dates of one absence: what follows from a case on a day.

mod evaluate;
mod gets;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use fremdrift_rules::case::Status;

pub use self::evaluate::Outcome;
pub(super) use self::evaluate::evaluate;
pub use self::gets::Gets;
pub(super) use self::gets::gets_on;
use super::case::{CaseView, Draft, Field, Problem};
use crate::session::Session;

/// The tool.
pub struct Dates;

impl CaseView for Dates {
    type Outcome = Outcome;

    const BY_TODAY: bool = true;

    /// Employed, ill from 3 August 2026.
    fn example() -> Draft {
        let first = NaiveDate::from_ymd_opt(2026, 8, 3).unwrap_or_default();
        Draft::begun(first, Status::Employed)
    }

    fn evaluate(session: &Session<Self>) -> Result<Outcome, Vec<(Field, Problem)>> {
        let today = seen_from(session.today, session.shows_example());
        evaluate(session.world(), &session.draft, today)
    }
}

/// The day from which a case is looked at: today, and of the example one that does not move with the
/// calendar.
pub(super) fn seen_from(today: Option<NaiveDate>, is_example: bool) -> NaiveDate {
    let of_example = || NaiveDate::from_ymd_opt(2026, 9, 14).unwrap_or_default();
    today.filter(|_| !is_example).unwrap_or_else(of_example)
}
