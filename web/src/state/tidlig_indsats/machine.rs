//! One state, one action enum, one transition.

use std::rc::Rc;

use fremdrift_costs::net_gain::Party;
use fremdrift_evidence::evidence;
use fremdrift_rules::case::Status;
use fremdrift_simulation::effort::{Case, Overlap, Preset};

use super::draft::{Draft, Effort, Kind};
use super::evaluate::{Outcome, evaluate};
use super::field::{Field, Place, Problem};
use crate::route::Lang;
use crate::state::Machine;
use crate::state::history::History;

/// What a visitor can do.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
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
    /// Leave a box: now it may be told that it is empty.
    Leave(Place),
    /// Take the last change back.
    Undo,
    /// Empty all boxes.
    Clear,
    /// Show the worked example again.
    Example,
    /// Show a draft from a link, a file or the storage.
    Open(Box<Draft>),
}

/// Everything the page shows.
#[derive(Clone)]
pub struct State {
    lang: Lang,
    /// What is typed.
    pub draft: Draft,
    /// What is wrong with what is typed.
    pub problems: Vec<(Place, Problem)>,
    /// The last valid result; the page opens with the example's.
    pub outcome: Option<Rc<Outcome>>,
    /// What the last valid result was worked out from, as text.
    pub case: String,
    /// Whether the result belongs to what is typed now.
    pub current: bool,
    /// Whether the result is the worked example's.
    pub example: bool,
    past: History<Draft, Place>,
}

impl Machine for State {
    type Action = Action;

    fn apply(&mut self, action: Action) {
        let before = self.draft.clone();
        let mut typing = None;
        match action {
            Action::Leave(place) => {
                self.past.leave(place);
                return;
            }
            Action::Undo => {
                if let Some(draft) = self.past.back() {
                    self.draft = draft;
                    self.evaluate();
                }
                return;
            }
            Action::Clear => {
                self.draft = Draft::empty();
                self.past.left.clear();
            }
            Action::Example => {
                self.draft = Draft::example(self.lang);
                self.past.left.clear();
            }
            Action::Open(draft) => {
                self.draft = *draft;
                // Nothing is being typed, so everything may be told.
                self.past.left = self.draft.places();
            }
            Action::Type(place, text) => {
                typing = Some(place);
                self.draft.type_in(place, &text);
            }
            Action::Start(week) => {
                // One move of the slider is one step back, however far it goes.
                typing = Some(Place::of(0, Field::StartWeek));
                for index in 0..self.draft.efforts.len() {
                    self.draft.type_in(Place::of(index, Field::StartWeek), &week.to_string());
                }
            }
            Action::Status(status) => self.draft.status = status,
            Action::Law(year) => self.draft.law_year = year,
            Action::Active(on) => self.draft.active = on,
            Action::Overlap(rule) => self.draft.overlap = rule,
            Action::Kind(..) | Action::Payer(..) | Action::Preset(..) => self.on_effort(&action),
            Action::Add => {
                if self.draft.efforts.len() < Case::MOST_INTERVENTIONS {
                    self.draft.efforts.push(Effort::empty());
                }
            }
            Action::Remove(index) => {
                if self.draft.efforts.len() > 1 && index < self.draft.efforts.len() {
                    self.draft.efforts.remove(index);
                    self.past.left.retain(|place| place.effort.is_none());
                }
            }
        }
        self.past.changed(before, &self.draft, typing);
        self.evaluate();
    }
}

impl State {
    /// The worked example, its numbers written in a language.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        let mut state = Self {
            lang,
            draft: Draft::example(lang),
            problems: Vec::new(),
            outcome: None,
            case: String::new(),
            current: false,
            example: true,
            past: History::default(),
        };
        state.evaluate();
        state
    }

    /// Whether there is a change to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// The problems to tell: an empty box only once it was left, or one after it.
    #[must_use]
    pub fn told(&self) -> Vec<(Place, Problem)> {
        let places = self.draft.places();
        let order = |of: Place| places.iter().position(|place| *place == of);
        let told = |(place, problem): &&(Place, Problem)| {
            problem.is_told_at_once()
                || self.past.left.iter().any(|left| order(*left) >= order(*place))
        };
        self.problems.iter().filter(told).copied().collect()
    }

    fn on_effort(&mut self, action: &Action) {
        let lang = self.lang;
        match *action {
            Action::Kind(index, kind) => {
                if let Some(effort) = self.draft.efforts.get_mut(index).filter(|it| it.kind != kind)
                {
                    // A number of weeks is no factor.
                    effort.kind = kind;
                    effort.type_in(Field::Effect, "");
                }
            }
            Action::Payer(index, payer) => {
                if let Some(effort) = self.draft.efforts.get_mut(index) {
                    effort.payer = payer;
                }
            }
            Action::Preset(index, preset) => {
                let Some(effort) = self.draft.efforts.get_mut(index) else { return };
                match preset.map(|preset| preset.intervention(&evidence())) {
                    Some(Some(it)) => *effort = Effort::of(&it, lang),
                    // With its numbers still there it would go on being the ready-made one.
                    None => *effort = effort.emptied(),
                    Some(None) => {}
                }
            }
            Action::Type(..)
            | Action::Status(_)
            | Action::Law(_)
            | Action::Active(_)
            | Action::Overlap(_)
            | Action::Add
            | Action::Remove(_)
            | Action::Start(_)
            | Action::Leave(_)
            | Action::Undo
            | Action::Clear
            | Action::Example
            | Action::Open(_) => {}
        }
    }

    fn evaluate(&mut self) {
        use crate::state::Portable as _;
        match evaluate(&self.draft) {
            Ok(outcome) => {
                self.example = self.draft.is_same(&Draft::example(self.lang));
                self.case = self.draft.encode();
                self.outcome = Some(outcome);
                self.problems.clear();
                self.current = true;
            }
            Err(problems) => {
                self.problems = problems;
                self.current = false;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state() -> State {
        State::new(Lang::Da)
    }

    fn typed(state: &State, place: Place, text: &str) -> State {
        state.after(Action::Type(place, text.to_owned()))
    }

    #[test]
    fn opens_with_roskilde() {
        let state = state();
        assert!(state.current && state.example && !state.can_undo(), "{:?}", state.problems);
        let outcome = state.outcome.unwrap();
        assert_eq!(outcome.presets, [Some(Preset::Roskilde)]);
        assert_eq!(outcome.question.case.cohort.people, 466);
    }

    #[test]
    fn both_languages_mean_the_same() {
        let [da, en] = Lang::ALL.map(|lang| State::new(lang).outcome.unwrap().question.clone());
        assert_eq!(da, en);
    }

    /// A number that is written in another way is no other number.
    #[test]
    fn a_preset_is_one_however_its_numbers_are_written() {
        let state = typed(&state(), Place::of(0, Field::Effect), "7.30");
        let state = typed(&state, Place::whole(Field::Draws), "10 000");
        assert!(state.example && state.current);
        assert_eq!(state.outcome.as_ref().unwrap().presets, [Some(Preset::Roskilde)]);
        let state = typed(&state, Place::of(0, Field::Effect), "7,4");
        assert!(!state.example);
        assert_eq!(state.outcome.unwrap().presets, [None]);
    }

    #[test]
    fn who_begins_with_ones_own_numbers_has_none_yet() {
        let own = state().after(Action::Preset(0, None));
        assert_eq!(own.draft.efforts[0].preset(), None);
        assert!(!own.current && own.told().is_empty());
        assert!(Field::EFFORT.iter().all(|field| own.draft.efforts[0].text(*field).is_empty()));
        assert!(own.after(Action::Undo).example);
    }

    #[test]
    fn a_bad_input_keeps_the_last_result() {
        let state = typed(&state(), Place::of(0, Field::Reach), "halvdelen");
        assert!(!state.current && state.outcome.is_some());
        assert_eq!(state.told(), [(Place::of(0, Field::Reach), Problem::NotANumber)]);
        assert!(state.after(Action::Undo).current);
    }

    #[test]
    fn an_empty_box_is_told_when_it_is_left() {
        let state = state().after(Action::Clear);
        assert!(state.told().is_empty() && !state.current);
        let left = Place::whole(Field::EntryWeek);
        let told: Vec<_> = state.after(Action::Leave(left)).told();
        let missing = |field| (Place::whole(field), Problem::Missing);
        assert_eq!(told, [missing(Field::Entrants), missing(Field::EntryWeek)]);
    }

    #[test]
    fn efforts_come_and_go() {
        let two = state().after(Action::Add);
        assert!(!two.current);
        let two = two.after(Action::Preset(1, Some(Preset::Aarhus)));
        assert!(two.current, "{:?}", two.problems);
        assert_eq!(two.draft.efforts.len(), 2);
        assert!(!two.example);
        let one = two.after(Action::Remove(1));
        assert!(one.current && one.example);
        assert_eq!(one.after(Action::Remove(0)).draft.efforts.len(), 1);
        let many = (0..9).fold(one, |state, _| state.after(Action::Add));
        assert_eq!(many.draft.efforts.len(), Case::MOST_INTERVENTIONS);
    }

    #[test]
    fn the_slider_moves_every_effort_and_is_one_step_back() {
        let before = state().after(Action::Add).after(Action::Preset(1, Some(Preset::Aabenraa)));
        let moved = before.after(Action::Start(30)).after(Action::Start(31));
        assert!(moved.draft.efforts.iter().all(|it| it.text(Field::StartWeek) == "31"));
        assert_eq!(moved.after(Action::Undo).draft, before.draft);
    }

    #[test]
    fn another_kind_of_effect_asks_for_its_number() {
        let state = state().after(Action::Kind(0, Kind::HazardRatio));
        assert_eq!(state.problems, [(Place::of(0, Field::Effect), Problem::Missing)]);
        assert!(typed(&state, Place::of(0, Field::Effect), "1,3").current);
    }

    #[test]
    fn what_the_engine_refuses_is_told_at_its_box() {
        let late = typed(&state(), Place::whole(Field::Years), "1");
        let late = typed(&late, Place::of(0, Field::StartWeek), "60");
        let place = Place::of(0, Field::StartWeek);
        assert_eq!(late.told().first(), Some(&(place, Problem::AfterTheEnd { weeks: 52 })));
        let much = typed(&state(), Place::of(0, Field::Effect), "90");
        assert_eq!(much.told(), [(Place::of(0, Field::Effect), Problem::Unreachable)]);
    }
}
