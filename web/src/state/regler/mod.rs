//! The register: which of the encoded law is asked for, and what of it that is.

mod draft;
mod question;
mod register;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_legislation::{Encoded, Subject};
use fremdrift_rules::course::Rulebook;

pub use draft::Draft;
pub use question::{Asked, Field, Problem, Question};
pub use register::{Change, Difference, Rule, absent, differences, gaps, is_sure, rules, rules_on};

use super::{DateParts, Part};
use crate::session::{Done, Evaluated, Session, Tool};

/// The tool.
pub struct Register;

/// The law that can be asked for.
pub struct World {
    /// As it is worked with: from which day to which.
    pub book: Rc<Rulebook>,
    /// As it is encoded.
    pub law: Encoded,
}

/// What a visitor can change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Show one subject, or all.
    Subject(Option<Subject>),
    /// Type into one box of a date.
    Date(Field, Part, String),
    /// Put a whole date.
    WholeDate(Field, NaiveDate),
}

impl Tool for Register {
    type World = World;
    type Draft = Draft;
    type Place = Field;
    type Problem = Problem;
    type Edit = Edit;
    type Outcome = Question;
    type Look = ();

    /// All law of all times.
    fn example(_: &World) -> Draft {
        Draft::default()
    }

    fn empty(_: &World, _: &Draft) -> Draft {
        Draft::default()
    }

    fn places(_: &Draft) -> Vec<Field> {
        vec![Field::Day, Field::Other]
    }

    fn edit(session: &mut Session<Self>, edit: Edit) -> Done<Field> {
        let draft = session.draft_mut();
        match edit {
            Edit::Subject(subject) => draft.subject = subject,
            Edit::Date(field, part, typed) => {
                date_mut(draft, field).set(part, &typed);
                return Done::Typed(field, Some(part));
            }
            Edit::WholeDate(field, day) => *date_mut(draft, field) = day.into(),
        }
        Done::Changed
    }

    fn evaluate(session: &Session<Self>) -> Evaluated<Self> {
        question::question(&session.world().book, &session.draft).into()
    }

    fn waits(problem: Problem) -> bool {
        match problem {
            Problem::DateMissing | Problem::DateIncomplete => true,
            Problem::DateImpossible
            | Problem::BeforeLaw(_)
            | Problem::AfterLaw(_)
            | Problem::SameDay => false,
        }
    }

    /// A day that is missing is told of once the other was left.
    fn told(session: &Session<Self>) -> Vec<(Field, Problem)> {
        let told = |(field, problem): &&(Field, Problem)| {
            let place = if *problem == Problem::DateMissing { Field::Other } else { *field };
            !Self::waits(*problem) || session.has_left(place)
        };
        session.problems.iter().filter(told).copied().collect()
    }
}

fn date_mut(draft: &mut Draft, field: Field) -> &mut DateParts {
    match field {
        Field::Day => &mut draft.day,
        Field::Other => &mut draft.other,
    }
}

impl Session<Register> {
    /// The last question that could be understood.
    #[must_use]
    pub fn question(&self) -> Question {
        let asked = self.outcome.as_deref().copied();
        asked.unwrap_or(Question { subject: None, asked: Asked::Always })
    }

    /// The first and the last day whose law is encoded.
    #[must_use]
    pub fn coverage(&self) -> [NaiveDate; 2] {
        question::coverage(&self.world().book)
    }
}
