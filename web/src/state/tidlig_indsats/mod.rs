//! The page of early efforts. What is typed is a [`Draft`]; what is valid becomes a case of the engine.
//! Draws of it are gathered into [`Gathered`].
#![expect(clippy::disallowed_types, reason = "an expectation over many courses, not a case")]

mod draft;
mod draws;
mod evaluate;
mod field;
mod findings;
mod gathered;
mod link;
mod preset;
mod read;
#[cfg(test)]
mod tests;

use fremdrift_costs::net_gain::Party;
use fremdrift_evidence::evidence;
use fremdrift_rules::case::Status;
use fremdrift_simulation::effort::{Case, Overlap, Preset};

pub use draft::{Draft, Effort, Kind, PAYERS};
pub use draws::draws;
pub use evaluate::{LAST_START, Outcome, Reading, Start, Swing, roskilde};
pub use field::{Field, Place, Problem};
pub use findings::{Band, Findings, View, Worth};
pub use gathered::Gathered;
pub use link::OVERLAPS;
pub use read::Question;

use super::numbers::Wrong;
use crate::route::Lang;
use crate::session::{Done, Evaluated, Session, Tool};

/// The tool.
pub struct EarlyEffort;

/// What a visitor can change.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Type into a box.
    Type(Place, String),
    /// Choose what those who are ill were.
    Status(Status),
    /// Choose the year of the law.
    Law(i32),
    /// Say whether all weeks are in activation.
    Active(bool),
    /// Choose the rule for those whom several efforts reach.
    Overlap(Overlap),
    /// Choose what an effort does.
    Kind(usize, Kind),
    /// Choose who pays an effort.
    Payer(usize, Party),
    /// Take a ready-made effort, or begin with one's own numbers.
    Preset(usize, Option<Preset>),
    /// Add an effort.
    Add,
    /// Take an effort away.
    Remove(usize),
    /// Let every effort begin in that week.
    Start(u32),
}

impl Tool for EarlyEffort {
    /// The language in which examples are written.
    type World = Lang;
    type Draft = Draft;
    type Place = Place;
    type Problem = Problem;
    type Edit = Edit;
    type Outcome = Outcome;
    type Look = ();

    /// Roskilde's effort on Roskilde's people.
    fn example(lang: &Lang) -> Draft {
        Draft::example(*lang)
    }

    fn empty(_: &Lang, _: &Draft) -> Draft {
        Draft::empty()
    }

    fn places(draft: &Draft) -> Vec<Place> {
        draft.places()
    }

    fn edit(session: &mut Session<Self>, edit: Edit) -> Done<Place> {
        let lang = *session.world();
        let draft = session.draft_mut();
        match edit {
            Edit::Type(place, text) => {
                draft.type_in(place, &text);
                draft.assumed &= !place.field.is_assumed();
                return Done::Typed(place, None);
            }
            Edit::Start(week) => {
                for index in 0..draft.efforts.len() {
                    draft.type_in(Place::of(index, Field::StartWeek), &week.to_string());
                }
                draft.assumed = false;
                // One move of the slider is one step back, however far it goes.
                return Done::Typed(Place::of(0, Field::StartWeek), None);
            }
            Edit::Status(status) => draft.status = status,
            Edit::Law(year) => draft.law_year = year,
            Edit::Active(on) => draft.active = on,
            Edit::Overlap(rule) => draft.overlap = rule,
            Edit::Kind(index, kind) => draft.choose_kind(index, kind),
            Edit::Payer(index, payer) => {
                if let Some(effort) = draft.efforts.get_mut(index) {
                    effort.payer = payer;
                }
            }
            Edit::Preset(index, preset) => draft.choose_preset(index, preset, lang),
            Edit::Add => {
                if draft.efforts.len() < Case::MOST_INTERVENTIONS {
                    draft.efforts.push(Effort::empty());
                }
            }
            Edit::Remove(index) => {
                if draft.efforts.len() > 1 && index < draft.efforts.len() {
                    draft.efforts.remove(index);
                    session.forget_left(|place| place.effort.is_some());
                }
            }
        }
        Done::Changed
    }

    fn evaluate(session: &Session<Self>) -> Evaluated<Self> {
        evaluate::evaluate(&session.draft).into()
    }

    fn waits(problem: Problem) -> bool {
        problem == Problem::Number(Wrong::Missing)
    }

    /// Also one that was passed over.
    fn is_passed(session: &Session<Self>, place: Place) -> bool {
        let places = session.draft.places();
        let order = |of: Place| places.iter().position(|place| *place == of);
        session.left().iter().any(|left| order(*left) >= order(place))
    }
}

impl Draft {
    fn choose_kind(&mut self, index: usize, kind: Kind) {
        if let Some(effort) = self.efforts.get_mut(index).filter(|it| it.kind != kind) {
            // A number of weeks is no factor.
            effort.kind = kind;
            effort.type_in(Field::Effect, "");
        }
    }

    fn choose_preset(&mut self, index: usize, preset: Option<Preset>, lang: Lang) {
        let Some(effort) = self.efforts.get_mut(index) else { return };
        match preset.map(|preset| preset.intervention(&evidence())) {
            Some(Some(it)) => *effort = Effort::of(&it, lang),
            // With its numbers still there it would go on being the ready-made one.
            None => *effort = effort.emptied(),
            Some(None) => {}
        }
        self.assumed = false;
    }
}
