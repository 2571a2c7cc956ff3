//! Who pays an absence: what follows from a case between its first day and its last.

mod evaluate;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use fremdrift_rules::case::Status;
use fremdrift_rules::course::Rulebook;

pub use self::evaluate::{LawOfDay, Outcome};
use super::case::{Draft, Edit, Field, Problem, edit, places};
use crate::session::{Done, Evaluated, Session, Tool};

/// The tool.
pub struct Refunds;

impl Tool for Refunds {
    type World = Rulebook;
    type Draft = Draft;
    type Place = Field;
    type Problem = Problem;
    type Edit = Edit;
    type Outcome = Outcome;
    type Look = ();

    /// Employed, ill from 1 March 2012 for 30 weeks.
    fn example(_: &Rulebook) -> Draft {
        let day = |month, day| NaiveDate::from_ymd_opt(2012, month, day).unwrap_or_default();
        Draft { last: day(9, 26).into(), ..Draft::begun(day(3, 1), Status::Employed) }
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
        evaluate::evaluate(session.world(), &session.draft).into()
    }

    fn waits(problem: Problem) -> bool {
        problem.waits()
    }
}
