//! One state, one action enum, one transition.

use std::rc::Rc;

use fremdrift_simulation::recommendations::Lever;

use super::draft::{Draft, Which};
use super::evaluate::{CHANGED, OPENING, Outcome, evaluate};
use super::field::{Field, Problem};
use crate::route::Lang;
use crate::state::Machine;
use crate::state::history::History;

/// What a visitor can do. What concerns a package concerns the one that is shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
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
    /// Leave a box: now it may be told that it is empty.
    Leave(Field),
    /// Take the last change back.
    Undo,
    /// Empty the municipality's boxes.
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
    /// Whether what is shown is the worked example.
    pub example: bool,
    past: History<Draft, (Which, Field)>,
}

impl Machine for State {
    type Action = Action;

    fn apply(&mut self, action: Action) {
        let before = self.draft.clone();
        let mut typing = None;
        let (lang, shown) = (self.lang, self.shown);
        match action {
            Action::Leave(field) => {
                // What is wrong with the municipality is told once, of the first package.
                let left = (if field.lever().is_some() { shown } else { Which::A }, field);
                self.past.leave(left);
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
                    self.evaluate(CHANGED);
                }
                return;
            }
            Action::Clear => {
                self.draft = Draft::empty(lang);
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
                typing = Some((shown, field));
                self.draft.texts_mut(shown, field).type_in(field, &text);
            }
            Action::Municipality(courses) => {
                self.draft.place.type_in(Field::Courses, &courses.to_string());
            }
            Action::Switch(lever, on) => self.draft.package_mut(shown).set(lever, on),
            Action::Law(year) => self.draft.law_year = year,
            Action::FillCosts => self.draft.fill_costs(lang),
            Action::Seed => self.draft.seed = self.draft.seed.wrapping_add(1),
            Action::Compare(on) => {
                self.draft.b = on.then(|| self.draft.a.clone());
                self.shown = if on { Which::B } else { Which::A };
            }
        }
        self.past.changed(before, &self.draft, typing);
        self.evaluate(CHANGED);
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
        state.evaluate(OPENING);
        state
    }

    /// Whether there is a change to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// The problems to tell: an empty box only once it, or one after it, was left.
    #[must_use]
    pub fn told(&self) -> Vec<(Which, Field, Problem)> {
        let told =
            |(which, field, problem): &&(Which, Field, Problem)| {
                problem.is_told_at_once()
                    || self.past.left.iter().any(|(left_in, left)| {
                        left_in == which && *left as usize >= *field as usize
                    })
            };
        self.problems.iter().filter(told).copied().collect()
    }

    fn evaluate(&mut self, draws: u32) {
        if self.draft.b.is_none() {
            self.shown = Which::A;
        }
        match evaluate(&self.draft, draws) {
            Ok(outcome) => {
                self.example = self.draft.is_same(&Draft::example(self.lang));
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
#[expect(
    clippy::float_cmp,
    clippy::disallowed_types,
    reason = "the same numbers give the same bits"
)]
mod tests {
    use fremdrift_simulation::effort::Prior;

    use super::*;

    fn state() -> State {
        State::new(Lang::Da)
    }

    fn typed(state: &State, field: Field, text: &str) -> State {
        state.after(Action::Type(field, text.to_owned()))
    }

    fn gain(state: &State) -> f64 {
        state.outcome.as_ref().unwrap().a.middle(Prior::Stated).gain().municipality
    }

    #[test]
    fn opens_with_the_example() {
        let state = state();
        assert!(state.current && state.example && !state.can_undo() && state.told().is_empty());
        assert!(!typed(&state, Field::Courses, "100").example);
    }

    #[test]
    fn a_bad_input_keeps_the_last_result() {
        let before = gain(&state());
        let state = typed(&state(), Field::Reach, "mange");
        assert!(!state.current);
        assert!((gain(&state) - before).abs() < 1e-9);
        assert_eq!(state.told(), [(Which::A, Field::Reach, Problem::NotANumber)]);
    }

    #[test]
    fn an_empty_box_is_told_when_it_is_left() {
        let state = state().after(Action::Clear);
        assert!(state.told().is_empty() && !state.current);
        let state = state.after(Action::Leave(Field::Courses));
        assert_eq!(state.told(), [(Which::A, Field::Courses, Problem::Missing)]);
    }

    #[test]
    fn a_lever_is_switched_and_undone() {
        let off = state().after(Action::Switch(Lever::Culture, false));
        assert!(!off.draft.a.is(Lever::Culture));
        assert_ne!(gain(&off), gain(&state()));
        assert!(off.after(Action::Undo).example);
    }

    #[test]
    fn a_second_package_begins_as_the_first_and_is_changed_alone() {
        let state = state().after(Action::Compare(true));
        assert_eq!(state.shown, Which::B);
        let state = state.after(Action::Switch(Lever::Patchy, false));
        assert!(state.draft.a.is(Lever::Patchy));
        // A box of the municipality is the same in both, and told once.
        let state = typed(&state, Field::Courses, "").after(Action::Leave(Field::Courses));
        assert_eq!(state.told(), [(Which::A, Field::Courses, Problem::Missing)]);
        let back = state.after(Action::Compare(false));
        assert_eq!((back.shown, back.draft.b), (Which::A, None));
    }

    #[test]
    fn another_seed_draws_anew_and_is_kept_in_the_link() {
        let state = state().after(Action::Seed);
        assert_eq!(state.outcome.as_ref().unwrap().seed, state.draft.seed);
        assert_ne!(state.outcome.unwrap().first, self::state().outcome.unwrap().first);
    }

    #[test]
    fn costs_are_filled_where_they_are_empty() {
        let state = typed(&state(), Field::Price, "5000").after(Action::FillCosts);
        assert_eq!(state.draft.place.text(Field::Price), "5000");
        let state = typed(&state, Field::Price, "").after(Action::FillCosts);
        assert_eq!(state.draft.place.text(Field::Price), "3918,20");
    }
}
