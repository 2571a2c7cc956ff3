//! The state of the page and the one transition that leads from state to state.

use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_legislation::{Deadlines, Legislation};
use fremdrift_rules::injury::{Answer, Form, Law};

use super::draft::question_of;
use super::{Draft, Outcome, Step};
use crate::state::history::History;
use crate::state::{DateParts, Machine, NoDate, Part};

/// A box that can be typed in: of a question, a part of its date.
type Typed = (&'static str, Part);

/// What a visitor can do.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Choose the one option of a question.
    Choose(&'static str, u8),
    /// Tick or untick one of several options.
    Tick(&'static str, u8, bool),
    /// Type into one box of a date.
    Date(&'static str, Part, String),
    /// Say that one does not know.
    DontKnow(&'static str),
    /// Say that there is no such day.
    Blank(&'static str),
    /// Take an answer back.
    Forget(&'static str),
    /// Leave a date.
    Leave(&'static str),
    /// Go on to the next questions.
    Next,
    /// Go back to the questions before.
    Back,
    /// Answer one question anew.
    Change(&'static str),
    /// The page came alive on this day.
    Today(NaiveDate),
    /// Take the last change back.
    Undo,
    /// Forget all answers.
    Clear,
    /// Show the example.
    Example,
    /// Show a case of the report, by its place.
    Case(usize),
    /// Show a draft from a link, a file or the storage.
    Open(Box<Draft>),
}

/// What is wrong with the answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// There is none yet.
    Missing,
    /// A date that is not typed to its end.
    Incomplete,
    /// A date that no calendar has, or no case reaches.
    Impossible,
}

/// What the last answer changed in the advice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fresh {
    /// Rules that hold since, by their names.
    pub new: Vec<&'static str>,
    /// How many no longer hold.
    pub gone: usize,
}

/// Everything the page shows.
#[derive(Clone)]
pub struct State {
    law: Rc<(Legislation, Deadlines)>,
    /// What has been answered.
    pub draft: Draft,
    /// The visitor's date; none until the page is alive.
    pub today: Option<NaiveDate>,
    /// What follows.
    pub outcome: Rc<Outcome>,
    /// The questions that are put now.
    pub step: Step,
    /// What the last answer changed.
    pub fresh: Fresh,
    /// Counts the steps that were gone: with each, the reader is led to the questions.
    pub turn: u32,
    before: Vec<Step>,
    /// Whether it was tried to go on: now it may be told what is missing.
    pressed: bool,
    touched: Vec<&'static str>,
    past: History<Draft, Typed>,
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
    /// The example.
    #[must_use]
    pub fn new(law: Rc<(Legislation, Deadlines)>) -> Self {
        let draft = Draft::example();
        let of = Law { payers: &law.0, dates: &law.1 };
        let outcome = Outcome::new(of, &draft, Draft::example_today());
        let step = Step::next(of, &draft.answers, outcome.today, &outcome.advice.open);
        Self {
            outcome: Rc::new(outcome),
            law,
            draft,
            today: None,
            step,
            fresh: Fresh::default(),
            turn: 0,
            before: Vec::new(),
            pressed: false,
            touched: Vec::new(),
            past: History::default(),
        }
    }

    /// Whether there is a change to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there are questions to go back to.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        !self.before.is_empty()
    }

    /// What is wrong with the questions that are put, and may be told.
    #[must_use]
    pub fn told(&self) -> Vec<(&'static str, Problem)> {
        let open = &self.outcome.advice.open;
        self.step
            .shown(&self.draft.answers, open)
            .filter(|question| self.draft.answers.get(question.id).is_none())
            .filter_map(|question| {
                let typed = self.draft.date(question.id);
                let problem = match typed.date() {
                    _ if question.form != Form::Date => Problem::Missing,
                    Err(NoDate::Missing) => Problem::Missing,
                    Err(NoDate::Incomplete) => Problem::Incomplete,
                    Ok(_) | Err(NoDate::Impossible) => Problem::Impossible,
                };
                let told = self.pressed
                    || problem == Problem::Impossible
                    || (problem == Problem::Incomplete && self.touched.contains(&question.id));
                told.then_some((question.id, problem))
            })
            .collect()
    }

    fn law(&self) -> Law<'_> {
        Law { payers: &self.law.0, dates: &self.law.1 }
    }

    fn apply(&mut self, action: Action) {
        let before = self.draft.clone();
        let mut typing = None;
        match action {
            Action::Leave(question) => {
                self.touched.push(question);
                self.past.pause();
                return;
            }
            Action::Next => return self.go_on(),
            Action::Back => return self.go_back(),
            Action::Change(question) => {
                if let Some(question) = question_of(question) {
                    self.lead_to(Step::one(question));
                }
                return;
            }
            Action::Undo => {
                if let Some(draft) = self.past.back() {
                    let other = draft.seen != self.draft.seen;
                    self.draft = draft;
                    self.answered();
                    if other {
                        self.begin();
                    }
                }
                return;
            }
            Action::Today(today) => {
                self.today = Some(today);
                self.outcome = Rc::new(self.evaluated());
                self.begin();
                return;
            }
            Action::Clear => {
                self.show(Draft::default());
                self.turn += 1;
                return;
            }
            Action::Example => return self.show(Draft::example()),
            Action::Case(place) => {
                if let Some(draft) = Draft::case(place) {
                    self.show(draft);
                }
                return;
            }
            Action::Open(draft) => return self.show(*draft),
            Action::Choose(question, place) => self.draft.answer(question, Answer::Choice(place)),
            Action::Tick(question, place, on) => self.tick(question, place, on),
            Action::DontKnow(question) => self.draft.answer(question, Answer::DontKnow),
            Action::Blank(question) => self.draft.answer(question, Answer::Blank),
            Action::Forget(question) => self.draft.forget(question),
            Action::Date(question, part, typed) => {
                let mut date: DateParts = self.draft.date(question);
                date.set(part, &typed);
                self.draft.type_date(question, date);
                typing = Some((question, part));
            }
        }
        if self.draft != before {
            self.past.changed(before, typing);
        }
        self.answered();
    }

    /// Ticks one of several options: "none of them" and the others rule each other out.
    fn tick(&mut self, question: &'static str, place: u8, on: bool) {
        let Some(of) = question_of(question) else { return };
        let bit = 1_u32.checked_shl(place.into()).unwrap_or(0);
        let none = of.options.iter().position(|option| option.id == "none");
        let none = none.and_then(|place| 1_u32.checked_shl(u32::try_from(place).ok()?));
        let chosen = match self.draft.answers.get(question) {
            Some(Answer::Many(bits)) => bits,
            Some(Answer::Choice(_) | Answer::Date(_) | Answer::Blank | Answer::DontKnow) | None => {
                0
            }
        };
        let chosen = match (on, none == Some(bit)) {
            (true, true) => bit,
            (true, false) => (chosen | bit) & !none.unwrap_or(0),
            (false, _) => chosen & !bit,
        };
        if chosen == 0 {
            self.draft.forget(question);
        } else {
            self.draft.answer(question, Answer::Many(chosen));
        }
    }

    fn evaluated(&self) -> Outcome {
        // Before the page is alive only the example is shown, and that has a day of its own.
        let today = self.today.unwrap_or_else(Draft::example_today);
        Outcome::new(self.law(), &self.draft, today)
    }

    /// After an answer: the advice, and what is new in it.
    fn answered(&mut self) {
        let outcome = self.evaluated();
        let ids = |of: &Outcome| -> Vec<_> {
            of.advice.rules.iter().map(|fired| fired.rule.id).collect()
        };
        let (old, new) = (ids(&self.outcome), ids(&outcome));
        self.fresh = Fresh {
            gone: old.iter().filter(|id| !new.contains(id)).count(),
            new: new.into_iter().filter(|id| !old.contains(id)).collect(),
        };
        self.outcome = Rc::new(outcome);
    }

    /// Another case: its first questions, and nothing is announced as new.
    fn show(&mut self, draft: Draft) {
        if draft != self.draft {
            let before = std::mem::replace(&mut self.draft, draft);
            self.past.changed(before, None);
        }
        self.outcome = Rc::new(self.evaluated());
        self.begin();
    }

    fn begin(&mut self) {
        self.fresh = Fresh::default();
        self.before.clear();
        self.touched.clear();
        self.pressed = false;
        self.step = self.next_step();
    }

    fn next_step(&self) -> Step {
        let outcome = &self.outcome;
        Step::next(self.law(), &self.draft.answers, outcome.today, &outcome.advice.open)
    }

    fn go_on(&mut self) {
        self.pressed = true;
        if self.told().is_empty() {
            let next = self.next_step();
            self.lead_to(next);
        }
    }

    fn go_back(&mut self) {
        if let Some(step) = self.before.pop() {
            self.step = step;
            self.pressed = false;
            self.turn += 1;
        }
    }

    fn lead_to(&mut self, step: Step) {
        let asked = std::mem::replace(&mut self.step, step);
        if !asked.questions.is_empty() {
            self.before.push(asked);
        }
        self.pressed = false;
        self.turn += 1;
    }
}

#[cfg(test)]
mod tests {
    use fremdrift_legislation::{deadlines, encoded};
    use fremdrift_rules::injury::cases;

    use super::*;

    fn state() -> State {
        State::new(Rc::new((encoded(), deadlines())))
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn asked(state: &State) -> Vec<&'static str> {
        state.step.questions.iter().map(|question| question.id).collect()
    }

    fn own() -> State {
        state().after(Action::Today(day("2026-11-22"))).after(Action::Clear)
    }

    #[test]
    fn opens_with_the_example_and_its_limit() {
        let state = state().after(Action::Today(day("2030-01-01")));
        assert!(state.draft.is_worked());
        assert_eq!(state.outcome.today, Draft::example_today());
        assert_eq!(state.outcome.advice.report_by, Some(day("2026-12-12")));
        let first = state.outcome.first().unwrap();
        assert_eq!(
            state.outcome.limit_of(first),
            Some((fremdrift_rules::injury::Limit::OneYear, day("2026-12-12")))
        );
    }

    #[test]
    fn who_asks_comes_first_and_alone() {
        let mut state = own();
        assert_eq!(asked(&state), ["role"]);
        state = state.after(Action::Next);
        assert_eq!(state.told(), [("role", Problem::Missing)]);
        state = state.after(Action::Choose("role", 0)).after(Action::Next);
        assert!(state.told().is_empty() && state.can_go_back());
        assert_ne!(asked(&state), ["role"]);
        state = state.after(Action::Back);
        assert_eq!(asked(&state), ["role"]);
        assert_eq!(state.draft.answers.get("role"), Some(Answer::Choice(0)));
    }

    #[test]
    fn dont_know_leads_to_the_end_for_each_role() {
        for role in 0..3 {
            let mut state = own().after(Action::Choose("role", role)).after(Action::Next);
            for _ in 0..100 {
                if state.step.questions.is_empty() {
                    break;
                }
                assert!(state.step.questions.len() <= 3);
                let topics: Vec<_> = state.step.questions.iter().map(|it| it.topic).collect();
                assert!(topics.iter().all(|topic| Some(topic) == topics.first()));
                for question in state.step.questions.clone() {
                    state = state.after(Action::DontKnow(question.id));
                }
                state = state.after(Action::Next);
                assert!(state.told().is_empty());
            }
            assert!(state.step.questions.is_empty() && state.outcome.advice.open.is_empty());
        }
    }

    #[test]
    fn what_is_new_is_told_once() {
        let mut state = own().after(Action::Choose("role", 0)).after(Action::Choose("onset", 0));
        assert!(!state.fresh.new.is_empty());
        let first = state.fresh.clone();
        state = state.after(Action::Choose("onset", 0));
        assert_eq!(state.fresh, Fresh::default());
        state = state.after(Action::Undo).after(Action::Undo);
        assert!(!first.new.is_empty() && state.draft.answers.get("onset").is_none());
    }

    #[test]
    fn a_case_of_the_report_is_seen_from_its_own_day_and_can_be_left() {
        let mut state = state().after(Action::Today(day("2026-11-22")));
        for (place, case) in cases().iter().enumerate() {
            state = state.after(Action::Case(place));
            assert_eq!(state.outcome.today, case.today);
            assert_eq!(state.outcome.months_only, case.months_only);
            assert!(state.draft.is_worked());
        }
        state = state.after(Action::Clear);
        assert_eq!(
            (state.outcome.today, state.draft.answers.given().count()),
            (day("2026-11-22"), 0)
        );
        state = state.after(Action::Undo);
        assert!(state.draft.told().is_some());
    }

    #[test]
    fn none_of_them_and_the_others_rule_each_other_out() {
        let signals = question_of("signals").unwrap();
        let none = signals.options.iter().position(|option| option.id == "none").unwrap();
        let none = u8::try_from(none).unwrap();
        let mut state = own().after(Action::Tick("signals", 0, true));
        state = state.after(Action::Tick("signals", none, true));
        assert_eq!(state.draft.answers.get("signals"), Some(Answer::Many(1 << none)));
        state = state.after(Action::Tick("signals", 1, true));
        assert_eq!(state.draft.answers.get("signals"), Some(Answer::Many(0b10)));
        state = state.after(Action::Tick("signals", 1, false));
        assert_eq!(state.draft.answers.get("signals"), None);
    }
}
