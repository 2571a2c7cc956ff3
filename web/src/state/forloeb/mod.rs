//! The dates of one absence: what follows from a case on a day.

mod evaluate;
mod gets;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use fremdrift_rules::case::Status;
use fremdrift_rules::course::Rulebook;

pub use self::evaluate::Outcome;
pub(super) use self::evaluate::evaluate;
pub use self::gets::Gets;
pub(super) use self::gets::gets_on;
use super::case::{Draft, Edit, Field, Problem, edit, places};
use crate::session::{Done, Evaluated, Session, Tool};

/// The tool.
pub struct Dates;

impl Tool for Dates {
    type World = Rulebook;
    type Draft = Draft;
    type Place = Field;
    type Problem = Problem;
    type Edit = Edit;
    type Outcome = Outcome;
    type Look = ();

    const BY_TODAY: bool = true;

    /// Employed, ill from 3 August 2026.
    fn example(_: &Rulebook) -> Draft {
        let first = NaiveDate::from_ymd_opt(2026, 8, 3).unwrap_or_default();
        Draft::begun(first, Status::Employed)
    }

    fn empty(_: &Rulebook, before: &Draft) -> Draft {
        Draft { status: Some(Status::Employed), ..Draft::default() }.shown_as(before)
    }

    fn is_example(book: &Rulebook, draft: &Draft) -> bool {
        *draft == Self::example(book).shown_as(draft)
    }

    fn places(draft: &Draft) -> Vec<Field> {
        places(draft)
    }

    fn edit(session: &mut Session<Self>, change: Edit) -> Done<Field> {
        edit(session, change)
    }

    fn evaluate(session: &Session<Self>) -> Evaluated<Self> {
        let today = seen_from(session.today, session.shows_example());
        evaluate(session.world(), &session.draft, today).into()
    }

    fn waits(problem: Problem) -> bool {
        problem.waits()
    }
}

/// The day from which a case is looked at: today, and of the example one that does not move with the
/// calendar.
pub(super) fn seen_from(today: Option<NaiveDate>, is_example: bool) -> NaiveDate {
    let of_example = || NaiveDate::from_ymd_opt(2026, 9, 14).unwrap_or_default();
    today.filter(|_| !is_example).unwrap_or_else(of_example)
}
