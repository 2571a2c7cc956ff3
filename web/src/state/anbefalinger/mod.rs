//! The recommendations. What is typed is a [`Draft`] of a municipality and of one package of levers, or
//! of two that are compared; what is valid becomes a council of the model.

mod draft;
mod evaluate;
mod field;
mod gather;
mod link;
mod offered;
mod read;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use fremdrift_simulation::recommendations::Lever;

pub use draft::{DRAWS, Draft, Package};
use evaluate::{CHANGED, OPENING};
pub use evaluate::{Outcome, draws};
pub use field::{Field, Origin, Problem, fields_of};
pub use gather::{Gathered, Seen};
pub use read::Numbers;

use super::Which;
use super::numbers::{Texts, Wrong};
use crate::route::Lang;
use crate::session::{Change, Done, Evaluated, Session, Tool};

/// What the names of this view begin with in a text about an effort.
pub(super) const SPACE: &str = "anbefalinger";

/// The tool. It looks at the boxes of one of the two packages.
pub struct Recommendations;

/// What a visitor can change. What concerns a package concerns the one that is shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Type into a box.
    Type(Field, String),
    /// Take the new courses of a published municipality.
    Municipality(u32),
    /// Switch a lever on or off.
    Switch(Lever, bool),
    /// Choose the year of the law.
    Law(i32),
    /// Put the costs that are offered into empty boxes.
    FillCosts,
    /// Draw with another seed.
    Seed,
    /// Compare with a second package, or no longer.
    Compare(bool),
    /// Show the boxes of the first or of the second.
    Show(Which),
}

impl Tool for Recommendations {
    /// The language in which offered numbers are written.
    type World = Lang;
    type Draft = Draft;
    type Place = (Which, Field);
    type Problem = Problem;
    type Edit = Edit;
    type Outcome = Outcome;
    type Look = Which;

    fn example(lang: &Lang) -> Draft {
        Draft::example(*lang)
    }

    fn empty(lang: &Lang, _: &Draft) -> Draft {
        Draft::empty(*lang)
    }

    fn places(draft: &Draft) -> Vec<(Which, Field)> {
        let first = Field::ALL.map(|field| (Which::A, field));
        let second = Field::ALL.into_iter().filter(|field| field.lever().is_some());
        let second = second.filter(|_| draft.b.is_some()).map(|field| (Which::B, field));
        first.into_iter().chain(second).collect()
    }

    fn edit(session: &mut Session<Self>, edit: Edit) -> Done<(Which, Field)> {
        let (lang, shown) = (*session.world(), session.look);
        if let Edit::Show(which) = edit {
            session.look = which;
            return Done::Looked;
        }
        let draft = session.draft_mut();
        match edit {
            Edit::Type(field, text) => {
                draft.texts_mut(shown, field).type_in(field, &text);
                return Done::Typed(session.place(field), None);
            }
            Edit::Municipality(courses) => {
                draft.place.type_in(Field::Courses, &courses.to_string());
            }
            Edit::Switch(lever, on) => draft.package_mut(shown).set(lever, on),
            Edit::Law(year) => draft.law_year = year,
            Edit::FillCosts => draft.fill_costs(lang),
            Edit::Seed => draft.seed = draft.seed.wrapping_add(1),
            Edit::Compare(on) => {
                draft.b = on.then(|| draft.a.clone());
                session.look = if on { Which::B } else { Which::A };
            }
            Edit::Show(_) => {}
        }
        Done::Changed
    }

    fn evaluate(session: &Session<Self>) -> Evaluated<Self> {
        let draws = if session.outcome.is_none() { OPENING } else { CHANGED };
        evaluate::evaluate(&session.draft, draws).into()
    }

    fn waits(problem: Problem) -> bool {
        problem == Problem::Number(Wrong::Missing)
    }

    /// Also one that was passed over.
    fn is_passed(session: &Session<Self>, (which, field): (Which, Field)) -> bool {
        let mut left = session.left().iter();
        left.any(|(left_in, left)| *left_in == which && *left as usize >= field as usize)
    }

    fn follow(session: &mut Session<Self>, _: Change, _: Option<Rc<Outcome>>) {
        if session.draft.b.is_none() {
            session.look = Which::A;
        }
    }
}

impl Session<Recommendations> {
    /// The place of a box that is shown. What is wrong with the municipality is told once, of the first
    /// package.
    #[must_use]
    pub fn place(&self, field: Field) -> (Which, Field) {
        (if field.lever().is_some() { self.look } else { Which::A }, field)
    }
}
