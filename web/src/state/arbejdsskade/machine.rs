//! The state of the page and the one transition that leads from state to state.

use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_legislation::Deadlines;
use fremdrift_rules::case::{EarlierKind, Insurance, PeriodEnd, Status};
use fremdrift_rules::course::Rulebook;
use fremdrift_rules::injury::{Answer, Form, Law};

use super::draft::question_of;
use super::{Draft, Outcome, RowProblem, Step, WrongRow};
use crate::state::history::History;
use crate::state::periods::RowChange;
use crate::state::{DateParts, Machine, NoDate, Part};

/// A date that can be typed and left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum DateOf {
    /// A question's.
    Question(&'static str),
    /// One end of an earlier period.
    Row(usize, PeriodEnd),
}

/// A box that can be typed in: a part of a date.
type Typed = (DateOf, Part);

/// The question for the first day of absence.
const FIRST_DAY: &str = "sick_leave_start";

/// What a visitor can do.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Choose the one option of a question.
    Choose(&'static str, u8),
    /// Tick or untick one of several options.
    Tick(&'static str, u8, bool),
    /// Type into one box of a date.
    Date(&'static str, Part, String),
    /// Choose what the person was on the first day of absence.
    Status(Status),
    /// Choose the self-employed person's insurance, or none.
    Insurance(Option<Insurance>),
    /// Change what was before the absence.
    Earlier(RowChange<EarlierKind>),
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
    law: Rc<(Rulebook, Deadlines)>,
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
    past: History<Draft, Typed, DateOf>,
}

impl Machine for State {
    type Action = Action;

    fn apply(&mut self, action: Action) {
        let before = self.draft.clone();
        let mut typing = None;
        match action {
            Action::Leave(question) => {
                self.past.leave(DateOf::Question(question));
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
                let first = self.today.replace(today).is_none();
                self.outcome = Rc::new(self.evaluated());
                // Another day while the page is open changes dates, and takes no question away from
                // whoever is answering it.
                if first {
                    self.begin();
                }
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
            Action::Open(draft) => {
                self.show(*draft);
                // Nothing is being typed, so everything may be told.
                let rows = self.draft.absence.earlier.dates();
                self.past.left = rows.map(|(row, end)| DateOf::Row(row, end)).collect();
                return;
            }
            Action::Status(status) => self.draft.absence.status = Some(status),
            Action::Insurance(insurance) => self.draft.absence.insurance = insurance,
            Action::Earlier(change) => {
                match &change {
                    RowChange::Leave(row, end) => {
                        self.past.leave(DateOf::Row(*row, *end));
                        return;
                    }
                    // The rows below it move up: they are told again once they are left again.
                    RowChange::Remove(_) => {
                        self.past.left.retain(|left| matches!(left, DateOf::Question(_)));
                    }
                    RowChange::Date(row, end, part, _) => {
                        typing = Some((DateOf::Row(*row, *end), *part));
                    }
                    RowChange::Add | RowChange::Kind(..) | RowChange::Whole(..) => {}
                }
                self.draft.absence.earlier.change(change);
            }
            Action::Choose(question, place) => self.draft.answer(question, Answer::Choice(place)),
            Action::Tick(question, place, on) => self.tick(question, place, on),
            Action::DontKnow(question) => self.draft.answer(question, Answer::DontKnow),
            Action::Blank(question) => self.draft.answer(question, Answer::Blank),
            Action::Forget(question) => self.draft.forget(question),
            Action::Date(question, part, typed) => {
                let mut date: DateParts = self.draft.date(question);
                date.set(part, &typed);
                self.draft.type_date(question, date);
                typing = Some((DateOf::Question(question), part));
            }
        }
        self.past.changed(before, &self.draft, typing);
        self.answered();
    }
}

impl State {
    /// The example.
    #[must_use]
    pub fn new(law: Rc<(Rulebook, Deadlines)>) -> Self {
        let draft = Draft::example();
        let of = Law { book: &law.0, dates: &law.1 };
        let outcome = Outcome::new(of, &draft, Draft::example_today());
        let step = Step::next(of, &draft.answers, &outcome);
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
                    || (problem == Problem::Incomplete
                        && self.past.left.contains(&DateOf::Question(question.id)));
                told.then_some((question.id, problem))
            })
            .collect()
    }

    /// Whether it is asked what is known of the absence: together with its first day.
    #[must_use]
    pub fn asks_absence(&self) -> bool {
        let open = &self.outcome.advice.open;
        let mut shown = self.step.shown(&self.draft.answers, open);
        let answer = self.draft.answers.get(FIRST_DAY);
        shown.any(|question| question.id == FIRST_DAY)
            && matches!(answer, Some(Answer::Date(_)) | None)
    }

    /// What is wrong with the earlier periods, and may be told.
    #[must_use]
    pub fn told_rows(&self) -> Vec<WrongRow> {
        if !self.asks_absence() {
            return Vec::new();
        }
        let told = |(row, end, problem): &&WrongRow| {
            let unfinished =
                matches!(problem, RowProblem::Date(NoDate::Missing | NoDate::Incomplete));
            !unfinished || self.pressed || self.past.left.contains(&DateOf::Row(*row, *end))
        };
        self.outcome.wrong_rows.iter().filter(told).copied().collect()
    }

    fn law(&self) -> Law<'_> {
        Law { book: &self.law.0, dates: &self.law.1 }
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
        let before = std::mem::replace(&mut self.draft, draft);
        self.past.changed(before, &self.draft, None);
        self.outcome = Rc::new(self.evaluated());
        self.begin();
    }

    fn begin(&mut self) {
        self.fresh = Fresh::default();
        self.before.clear();
        self.past.left.clear();
        self.pressed = false;
        self.step = self.next_step();
    }

    fn next_step(&self) -> Step {
        Step::next(self.law(), &self.draft.answers, &self.outcome)
    }

    fn go_on(&mut self) {
        self.pressed = true;
        if self.told().is_empty() && self.told_rows().is_empty() {
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
