//! One state, one action enum, one transition.

use std::rc::Rc;

use fremdrift_rules::case::Status;

use super::draft::{Draft, Preset, Which};
use super::evaluate::{Outcome, evaluate};
use super::field::{Field, Problem};
use super::intervention::{Flag, Intervention};
use crate::route::Lang;
use crate::state::Machine;
use crate::state::history::History;

/// What a visitor can do. What concerns one intervention concerns the one that is shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
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
    /// Leave a box: now it may be told that it is empty.
    Leave(Field),
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
    /// Whose boxes are shown.
    pub shown: Which,
    /// What is wrong with what is typed.
    pub problems: Vec<(Which, Field, Problem)>,
    /// The last valid result; the page opens with the example's.
    pub outcome: Option<Rc<Outcome>>,
    /// Whether the result belongs to what is typed now.
    pub current: bool,
    /// Whether the result is the worked example's.
    pub example: bool,
    past: History<Draft, (Which, Field)>,
}

impl Machine for State {
    type Action = Action;

    fn apply(&mut self, action: Action) {
        let before = self.draft.clone();
        let mut typing = None;
        let lang = self.lang;
        match action {
            Action::Leave(field) => {
                self.past.leave((self.shown, field));
                return;
            }
            Action::Show(which) => {
                self.shown = which;
                self.past.pause();
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
                self.draft = Draft::example(lang);
                self.past.left.clear();
            }
            Action::Open(draft) => {
                self.draft = *draft;
                // Nothing is being typed, so everything may be told.
                let both = [Which::A, Which::B];
                let all = both.into_iter().flat_map(|it| Field::ALL.map(|field| (it, field)));
                self.past.left = all.collect();
            }
            Action::Type(field, text) => {
                typing = Some((self.shown, field));
                self.draft.intervention_mut(self.shown).type_in(field, &text);
            }
            Action::Set(flag, on) => self.draft.intervention_mut(self.shown).set(flag, on),
            Action::Status(status) => self.draft.intervention_mut(self.shown).status = status,
            Action::Law(year) => self.draft.intervention_mut(self.shown).law_year = year,
            Action::Preset(preset) => {
                *self.draft.intervention_mut(self.shown) = Intervention::of(&preset.input(), lang);
            }
            Action::PriceYear(year) => self.draft.price_year = year,
            Action::Compare(on) => {
                let second = on.then(|| self.draft.second(lang));
                self.draft.b = second;
                self.shown = if on { Which::B } else { Which::A };
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
            shown: Which::A,
            problems: Vec::new(),
            outcome: None,
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

    /// The intervention whose boxes are shown.
    #[must_use]
    pub fn typed(&self) -> &Intervention {
        self.draft.intervention(self.shown)
    }

    /// The ready-made intervention whose boxes are shown, if it is one.
    #[must_use]
    pub fn preset(&self) -> Option<Preset> {
        let outcome = self.outcome.as_ref().filter(|_| self.current)?;
        match (self.shown, &outcome.b) {
            (Which::B, Some(b)) => b.preset,
            (Which::A | Which::B, _) => outcome.a.preset,
        }
    }

    /// The problems to tell: an empty box only once it was left, or passed over, or another was
    /// left that makes it needed.
    #[must_use]
    pub fn told(&self) -> Vec<(Which, Field, Problem)> {
        let told = |(which, field, problem): &&(Which, Field, Problem)| {
            problem.is_told_at_once()
                || self.past.left.iter().any(|(left_in, left)| {
                    left_in == which
                        && (*left as usize >= *field as usize || field.needed_by().contains(left))
                })
        };
        self.problems.iter().filter(told).copied().collect()
    }

    fn evaluate(&mut self) {
        if self.draft.b.is_none() {
            self.shown = Which::A;
        }
        match evaluate(&self.draft) {
            Ok(outcome) => {
                self.example = outcome.b.is_none() && outcome.a.preset == Some(Preset::Roskilde);
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

    fn gain(state: &State) -> String {
        state.outcome.as_ref().unwrap().a.gain().to_string()
    }

    fn typed(state: &State, field: Field, text: &str) -> State {
        state.after(Action::Type(field, text.to_owned()))
    }

    #[test]
    fn opens_with_roskilde() {
        let state = state();
        assert!(state.current && state.example && !state.can_undo());
        assert_eq!(state.preset(), Some(Preset::Roskilde));
        assert_eq!(gain(&state), "16292680.65");
    }

    #[test]
    fn both_languages_mean_the_same() {
        assert_eq!(gain(&State::new(Lang::En)), gain(&state()));
        assert_eq!(State::new(Lang::En).typed().text(Field::Price), "3918.20");
        assert_eq!(state().typed().text(Field::Price), "3918,20");
    }

    #[test]
    fn a_changed_preset_is_no_longer_the_suppliers() {
        let state = typed(&state(), Field::Citizens, "100");
        assert!(state.current && !state.example);
        assert_eq!(state.preset(), None);
        assert_eq!(state.after(Action::Undo).preset(), Some(Preset::Roskilde));
    }

    #[test]
    fn a_bad_input_keeps_the_last_result() {
        let state = typed(&state(), Field::Price, "tusind");
        assert!(!state.current);
        assert_eq!(gain(&state), "16292680.65");
        assert_eq!(state.told(), [(Which::A, Field::Price, Problem::NotANumber)]);
    }

    #[test]
    fn an_empty_box_is_told_when_it_is_left() {
        let state = state().after(Action::Clear);
        assert!(state.told().is_empty() && !state.current);
        let state = state.after(Action::Leave(Field::Citizens));
        assert_eq!(state.told(), [(Which::A, Field::Citizens, Problem::Missing)]);
    }

    #[test]
    fn an_empty_box_that_was_passed_over_is_told() {
        let state = typed(&state().after(Action::Clear), Field::CourseWeeks, "10");
        let told: Vec<_> =
            state.after(Action::Leave(Field::CourseWeeks)).told().iter().map(|it| it.1).collect();
        assert_eq!(told, [Field::Citizens, Field::WeeksBefore]);
    }

    #[test]
    fn half_of_wages_and_taxes_tells_the_other_half() {
        let state = typed(&state(), Field::AtWork, "50").after(Action::Leave(Field::AtWork));
        let told: Vec<_> = state.told().iter().map(|it| it.1).collect();
        assert_eq!(told, [Field::WeeklyWage, Field::MunicipalTax, Field::StateTax]);
    }

    #[test]
    fn a_second_intervention_begins_at_half_the_price() {
        let state = state().after(Action::Compare(true));
        assert_eq!((state.shown, state.preset()), (Which::B, Some(Preset::HalfPrice)));
        assert!(!state.example);
        let b = state.outcome.as_ref().unwrap().b.as_ref().unwrap().gain();
        assert_eq!(b.to_string(), "17205621.25");

        let changed = typed(&state, Field::Citizens, "100");
        assert_eq!(gain(&changed), "16292680.65");
        let back = changed.after(Action::Undo).after(Action::Undo);
        assert_eq!((back.shown, back.draft), (Which::A, Draft::example(Lang::Da)));
    }

    #[test]
    fn no_problem_is_lost_between_two_interventions() {
        let mut state = state().after(Action::Compare(true));
        state = typed(&state, Field::Price, "x").after(Action::Show(Which::A));
        state = typed(&state, Field::Citizens, "0");
        let told: Vec<_> = state.told().iter().map(|(which, field, _)| (*which, *field)).collect();
        assert_eq!(told, [(Which::A, Field::Citizens), (Which::B, Field::Price)]);
    }
}
