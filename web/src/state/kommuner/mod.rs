//! The municipalities. What is typed is a [`Draft`]: one's own municipality, the rows of a cluster, the
//! ticked marks. The two calculations stand apart, so that a mistake in one leaves the other as it is.

mod draft;
mod evaluate;
mod link;
mod problem;
#[cfg(test)]
mod tests;

use std::rc::Rc;

pub use draft::{Draft, Row};
pub use evaluate::{Own, Rows};
pub use problem::{Field, Problem};

use crate::session::{Done, Evaluated, Session, Tool};

/// The tool.
pub struct Municipalities;

/// What a visitor can change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Type into a field.
    Text(Field, String),
    /// Add an empty municipality to the cluster.
    AddRow,
    /// Take a municipality out of the cluster.
    RemoveRow(usize),
    /// Tick a mark, or take the tick away.
    Mark(&'static str, bool),
}

/// A result, and whether it belongs to what is typed now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown<T> {
    /// The last valid one; none where too little is entered.
    pub result: Option<Rc<T>>,
    /// Whether it is what is typed now.
    pub current: bool,
}

impl<T> Shown<T> {
    /// A new result, or the last where something is wrong, which is handed on.
    fn new(
        new: Result<Option<T>, Vec<(Field, Problem)>>,
        last: Option<&Self>,
    ) -> (Self, Vec<(Field, Problem)>) {
        match new {
            Ok(result) => (Self { result: result.map(Rc::new), current: true }, Vec::new()),
            Err(problems) => {
                let result = last.and_then(|last| last.result.clone());
                (Self { result, current: false }, problems)
            }
        }
    }
}

/// Both results.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// One's own municipality.
    pub own: Shown<Own>,
    /// The cluster.
    pub rows: Shown<Rows>,
}

impl Tool for Municipalities {
    type World = ();
    type Draft = Draft;
    type Place = Field;
    type Problem = Problem;
    type Edit = Edit;
    type Outcome = Outcome;
    type Look = ();

    /// The published municipalities alone, and the invented cluster.
    fn example((): &()) -> Draft {
        Draft::example()
    }

    fn empty((): &(), _: &Draft) -> Draft {
        Draft::empty()
    }

    fn places(draft: &Draft) -> Vec<Field> {
        let own =
            [Field::Name, Field::Cases, Field::Courses, Field::Extensions, Field::Caseworkers];
        let rows = (0..draft.rows.len())
            .flat_map(|row| [Field::RowName(row), Field::RowSpending(row), Field::RowCases(row)]);
        own.into_iter().chain(rows).collect()
    }

    fn edit(session: &mut Session<Self>, edit: Edit) -> Done<Field> {
        let draft = session.draft_mut();
        match edit {
            Edit::Text(field, typed) => {
                draft.set(field, &typed);
                return Done::Typed(field, None);
            }
            Edit::AddRow => {
                if draft.rows.len() < Draft::MOST_ROWS {
                    draft.rows.push(Row::default());
                }
            }
            Edit::RemoveRow(row) => {
                if row < draft.rows.len() {
                    draft.rows.remove(row);
                    let least = draft.rows.len().max(Draft::FEWEST_ROWS);
                    draft.rows.resize_with(least, Row::default);
                    // The rows behind it have other places now.
                    session.forget_left(|field| field.row().is_some_and(|touched| touched >= row));
                }
            }
            Edit::Mark(mark, true) => {
                draft.marks.insert(mark);
            }
            Edit::Mark(mark, false) => {
                draft.marks.remove(mark);
            }
        }
        Done::Changed
    }

    fn evaluate(session: &Session<Self>) -> Evaluated<Self> {
        let last = session.outcome.as_deref();
        let draft = &session.draft;
        let (own, mut problems) = Shown::new(evaluate::own(draft), last.map(|last| &last.own));
        let (rows, of_rows) = Shown::new(evaluate::rows(draft), last.map(|last| &last.rows));
        problems.extend(of_rows);
        Evaluated { outcome: Some(Outcome { own, rows }), problems }
    }

    fn waits(problem: Problem) -> bool {
        problem.waits()
    }
}
