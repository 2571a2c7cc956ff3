//! One state, one action enum, one transition.

use std::rc::Rc;

use super::draft::{Draft, Which};
use super::evaluate::{Outcome, evaluate};
use super::field::{Field, Lever, Problem};
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
    /// Choose whether effects on the same person are multiplied.
    Multiplied(bool),
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
    touched: Vec<(Which, Field)>,
    past: History<Draft, (Which, Field)>,
}

impl Machine for State {
    type Action = Action;

    fn after(&self, action: Action) -> Self {
        let mut next = self.clone();
        next.apply(action);
        next
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
            touched: Vec::new(),
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

    /// The problems to tell: an empty box only once it, or one after it, was left.
    #[must_use]
    pub fn told(&self) -> Vec<(Which, Field, Problem)> {
        let told = |(which, field, problem): &&(Which, Field, Problem)| {
            problem.is_told_at_once()
                || self
                    .touched
                    .iter()
                    .any(|(left_in, left)| left_in == which && *left as usize >= *field as usize)
        };
        self.problems.iter().filter(told).copied().collect()
    }

    fn apply(&mut self, action: Action) {
        let before = self.draft.clone();
        let mut typing = None;
        let (lang, shown) = (self.lang, self.shown);
        match action {
            Action::Leave(field) => {
                if !self.touched.contains(&(shown, field)) {
                    self.touched.push((shown, field));
                }
                self.past.pause();
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
                self.draft = Draft::empty(lang);
                self.touched.clear();
            }
            Action::Example => {
                self.draft = Draft::example(lang);
                self.touched.clear();
            }
            Action::Open(draft) => {
                self.draft = *draft;
                // Nothing is being typed, so everything may be told.
                let both = [Which::A, Which::B];
                let all = both.into_iter().flat_map(|it| Field::ALL.map(|field| (it, field)));
                self.touched = all.collect();
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
            Action::Multiplied(on) => self.draft.multiplied = on,
            Action::FillCosts => self.draft.fill_costs(lang),
            Action::Seed => self.draft.seed = self.draft.seed.wrapping_add(1),
            Action::Compare(on) => {
                self.draft.b = on.then(|| self.draft.a.clone());
                self.shown = if on { Which::B } else { Which::A };
            }
        }
        if self.draft != before {
            self.past.changed(before, typing);
        }
        self.evaluate();
    }

    fn evaluate(&mut self) {
        if self.draft.b.is_none() {
            self.shown = Which::A;
        }
        match evaluate(&self.draft) {
            Ok(outcome) => {
                self.example = self.draft == Draft::example(self.lang);
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
