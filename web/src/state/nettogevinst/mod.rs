//! The net-gain calculator. What is typed is a [`Draft`] of one intervention, or of two that are
//! compared; what is valid becomes a scenario of the engine.

mod analysis;
mod draft;
mod evaluate;
mod field;
mod intervention;
mod link;
mod published;
mod read;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use fremdrift_rules::case::Status;

pub use analysis::{Analysis, HalfPrice, LongCases, OtherLaw, UnderLaw};
pub use draft::{Draft, Preset, is_reconstructed, later_year};
pub use evaluate::{Outcome, Worth};
pub use field::{Field, Problem};
pub use intervention::{Flag, Intervention, numbers};
pub use published::{Figure, PRINTED_PER_CITIZEN, Published, printed_gain};

use super::Which;
use super::numbers::Wrong;
use crate::route::Lang;
use crate::session::{Change, Done, Evaluated, Session, Tool};

/// The tool. It looks at the boxes of one of the two interventions.
pub struct NetGain;

/// What a visitor can change. What concerns one intervention concerns the one that is shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Type into a box.
    Type(Field, String),
    /// Tick a box, or untick it.
    Set(Flag, bool),
    /// Choose what those who take part were.
    Status(Status),
    /// Choose the year of the law.
    Law(i32),
    /// Take a ready-made intervention.
    Preset(Preset),
    /// Show the result in another year's prices, too.
    PriceYear(Option<i32>),
    /// Compare with a second intervention, or no longer.
    Compare(bool),
    /// Show the boxes of the first or of the second.
    Show(Which),
}

impl Tool for NetGain {
    /// The language in which examples are written.
    type World = Lang;
    type Draft = Draft;
    type Place = (Which, Field);
    type Problem = Problem;
    type Edit = Edit;
    type Outcome = Outcome;
    type Look = Which;

    /// Roskilde as published.
    fn example(lang: &Lang) -> Draft {
        Draft::example(*lang)
    }

    fn empty(_: &Lang, _: &Draft) -> Draft {
        Draft::empty()
    }

    fn places(draft: &Draft) -> Vec<(Which, Field)> {
        let typed = Which::BOTH.into_iter().filter(|it| *it == Which::A || draft.b.is_some());
        typed.flat_map(|which| Field::ALL.map(|field| (which, field))).collect()
    }

    fn edit(session: &mut Session<Self>, edit: Edit) -> Done<(Which, Field)> {
        let (lang, shown) = (*session.world(), session.look);
        if let Edit::Show(which) = edit {
            session.look = which;
            return Done::Looked;
        }
        let draft = session.draft_mut();
        let typed = draft.intervention_mut(shown);
        match edit {
            Edit::Type(field, text) => {
                typed.type_in(field, &text);
                return Done::Typed((shown, field), None);
            }
            Edit::Set(flag, on) => typed.set(flag, on),
            Edit::Status(status) => typed.status = status,
            Edit::Law(year) => typed.law_year = year,
            Edit::Preset(preset) => *typed = Intervention::of(&preset.input(), lang),
            Edit::PriceYear(year) => draft.price_year = year,
            Edit::Compare(on) => {
                draft.b = on.then(|| draft.second(lang));
                session.look = if on { Which::B } else { Which::A };
            }
            Edit::Show(_) => {}
        }
        Done::Changed
    }

    fn evaluate(session: &Session<Self>) -> Evaluated<Self> {
        evaluate::evaluate(&session.draft).into()
    }

    fn waits(problem: Problem) -> bool {
        problem == Problem::Number(Wrong::Missing)
    }

    /// Also one that was passed over, or that another one makes needed that was left.
    fn is_passed(session: &Session<Self>, (which, field): (Which, Field)) -> bool {
        session.left().iter().any(|(left_in, left)| {
            *left_in == which
                && (*left as usize >= field as usize || field.needed_by().contains(left))
        })
    }

    fn follow(session: &mut Session<Self>, _: Change, _: Option<Rc<Outcome>>) {
        if session.draft.b.is_none() {
            session.look = Which::A;
        }
    }
}

impl Session<NetGain> {
    /// The intervention whose boxes are shown.
    #[must_use]
    pub fn typed(&self) -> &Intervention {
        self.draft.intervention(self.look)
    }

    /// The ready-made intervention whose boxes are shown, if it is one.
    #[must_use]
    pub fn preset(&self) -> Option<Preset> {
        let outcome = self.outcome.as_ref().filter(|_| self.current)?;
        match (self.look, &outcome.b) {
            (Which::B, Some(b)) => b.preset,
            (Which::A | Which::B, _) => outcome.a.preset,
        }
    }
}
