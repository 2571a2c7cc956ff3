//! A page with a form of a case: it takes the draft, the edits and the problems that are there, and says
//! only what follows.

use fremdrift_rules::case::Status;
use fremdrift_rules::course::Rulebook;

use super::{Draft, Edit, Field, Problem, edit, places};
use crate::session::{Done, Evaluated, Session, Tool};

/// What is a view's own.
pub trait CaseView: Sized + 'static {
    /// What follows from a valid case.
    type Outcome;

    /// Whether that depends on the visitor's date.
    const BY_TODAY: bool;

    /// The worked example that the page opens with.
    fn example() -> Draft;

    /// What follows, or everything that is wrong.
    ///
    /// # Errors
    /// A problem and its field for whatever the view asks and cannot use.
    fn evaluate(session: &Session<Self>) -> Result<Self::Outcome, Vec<(Field, Problem)>>;
}

impl<V: CaseView> Tool for V {
    type World = Rulebook;
    type Draft = Draft;
    type Place = Field;
    type Problem = Problem;
    type Edit = Edit;
    type Outcome = V::Outcome;
    type Look = ();

    const BY_TODAY: bool = V::BY_TODAY;

    fn example(_: &Rulebook) -> Draft {
        V::example()
    }

    fn empty(_: &Rulebook, before: &Draft) -> Draft {
        // What the form shows as chosen.
        Draft { status: Some(Status::Employed), ..Draft::default() }.shown_as(before)
    }

    fn is_example(_: &Rulebook, draft: &Draft) -> bool {
        *draft == V::example().shown_as(draft)
    }

    fn places(draft: &Draft) -> Vec<Field> {
        places(draft)
    }

    fn edit(session: &mut Session<Self>, change: Edit) -> Done<Field> {
        edit(session, change)
    }

    fn evaluate(session: &Session<Self>) -> Evaluated<Self> {
        V::evaluate(session).into()
    }

    fn waits(problem: Problem) -> bool {
        problem.waits()
    }
}
