//! One state, one action enum, one transition.

use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_legislation::{Encoded, Subject, everything};
use fremdrift_rules::course::Rulebook;

use super::Draft;
use crate::state::history::History;
use crate::state::{DateParts, Machine, NoDate, Part};

/// A field of the form that can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The day whose law is shown.
    Day,
    /// The day it is held against.
    Other,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// There is only something to hold against.
    DateMissing,
    /// A date is not finished.
    DateIncomplete,
    /// The calendar has no such date.
    DateImpossible,
    /// Before the encoded law.
    BeforeLaw(NaiveDate),
    /// After the encoded law.
    AfterLaw(NaiveDate),
    /// Twice the same day.
    SameDay,
}

/// What a visitor can do.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Show one subject, or all.
    Subject(Option<Subject>),
    /// Type into one box of a date.
    Date(Field, Part, String),
    /// Put a whole date.
    WholeDate(Field, NaiveDate),
    /// Leave a field: now it may be told what is missing.
    Leave(Field),
    /// Take the last change back.
    Undo,
    /// Show everything.
    Clear,
    /// Show a draft from a link, a file or the storage.
    Open(Box<Draft>),
}

/// Which days' law is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Every value of every time.
    Always,
    /// The law of a day.
    Day(NaiveDate),
    /// The differences between two days, the earlier first.
    Between(NaiveDate, NaiveDate),
}

/// What the page answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// The only subject; none for all.
    pub subject: Option<Subject>,
    /// The days.
    pub asked: Asked,
}

/// Everything the page shows.
#[derive(Clone)]
pub struct State {
    book: Rc<Rulebook>,
    law: Rc<Encoded>,
    /// What is typed.
    pub draft: Draft,
    /// What is wrong with it.
    problems: Vec<(Field, Problem)>,
    /// The last question that could be understood.
    pub question: Question,
    /// Whether it is what is typed now.
    pub current: bool,
    past: History<Draft, (Field, Part), Field>,
}

impl Machine for State {
    type Action = Action;

    fn apply(&mut self, action: Action) {
        let before = self.draft.clone();
        let typing = match &action {
            Action::Date(field, part, _) => Some((*field, *part)),
            Action::Subject(_)
            | Action::WholeDate(..)
            | Action::Leave(_)
            | Action::Undo
            | Action::Clear
            | Action::Open(_) => None,
        };
        match action {
            Action::Leave(field) => {
                self.past.leave(field);
                return;
            }
            Action::Undo => {
                if let Some(draft) = self.past.back() {
                    self.draft = draft;
                    self.evaluate();
                }
                return;
            }
            Action::Subject(subject) => self.draft.subject = subject,
            Action::Date(field, part, typed) => self.date_mut(field).set(part, &typed),
            Action::WholeDate(field, day) => *self.date_mut(field) = day.into(),
            Action::Clear => {
                self.draft = Draft::default();
                self.past.left.clear();
            }
            Action::Open(draft) => {
                self.draft = *draft;
                // Nothing is being typed, so everything may be told.
                self.past.left = vec![Field::Day, Field::Other];
            }
        }
        self.past.changed(before, &self.draft, typing);
        self.evaluate();
    }
}

impl State {
    /// All law of all times.
    #[must_use]
    pub fn new(book: Rc<Rulebook>) -> Self {
        Self {
            book,
            law: Rc::new(everything()),
            draft: Draft::default(),
            problems: Vec::new(),
            question: Question { subject: None, asked: Asked::Always },
            current: true,
            past: History::default(),
        }
    }

    /// The law.
    #[must_use]
    pub fn law(&self) -> &Encoded {
        &self.law
    }

    /// The first and the last day whose law is encoded.
    #[must_use]
    pub fn coverage(&self) -> [NaiveDate; 2] {
        let coverage = self.book.coverage();
        [coverage.from.date(), coverage.to.date()]
    }

    /// Whether there is a change to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// The problems to tell: an unfinished date only once its field was left, a missing one once the
    /// field behind it was.
    #[must_use]
    pub fn told(&self) -> Vec<(Field, Problem)> {
        let told = |(field, problem): &&(Field, Problem)| match problem {
            Problem::DateIncomplete => self.past.left.contains(field),
            Problem::DateMissing => self.past.left.contains(&Field::Other),
            Problem::DateImpossible
            | Problem::BeforeLaw(_)
            | Problem::AfterLaw(_)
            | Problem::SameDay => true,
        };
        self.problems.iter().filter(told).copied().collect()
    }

    fn date_mut(&mut self, field: Field) -> &mut DateParts {
        match field {
            Field::Day => &mut self.draft.day,
            Field::Other => &mut self.draft.other,
        }
    }

    fn evaluate(&mut self) {
        match self.asked() {
            Ok(asked) => {
                self.question = Question { subject: self.draft.subject, asked };
                self.problems.clear();
                self.current = true;
            }
            Err(problems) => {
                self.problems = problems;
                self.current = false;
            }
        }
    }

    fn asked(&self) -> Result<Asked, Vec<(Field, Problem)>> {
        let day = self.read(&self.draft.day).map_err(|problem| (Field::Day, problem));
        let other = self.read(&self.draft.other).map_err(|problem| (Field::Other, problem));
        match (day, other) {
            (Ok(None), Ok(None)) => Ok(Asked::Always),
            (Ok(Some(day)), Ok(None)) => Ok(Asked::Day(day)),
            (Ok(Some(day)), Ok(Some(other))) if day == other => {
                Err(vec![(Field::Other, Problem::SameDay)])
            }
            (Ok(Some(day)), Ok(Some(other))) => Ok(Asked::Between(day.min(other), day.max(other))),
            (Ok(None), Ok(Some(_))) => Err(vec![(Field::Day, Problem::DateMissing)]),
            (day, other) => Err([day.err(), other.err()].into_iter().flatten().collect()),
        }
    }

    /// The day that boxes hold; none when they are empty.
    fn read(&self, boxes: &DateParts) -> Result<Option<NaiveDate>, Problem> {
        let [first, last] = self.coverage();
        match boxes.date() {
            Ok(day) if day < first => Err(Problem::BeforeLaw(first)),
            Ok(day) if day > last => Err(Problem::AfterLaw(last)),
            Ok(day) => Ok(Some(day)),
            Err(NoDate::Missing) => Ok(None),
            Err(NoDate::Incomplete) => Err(Problem::DateIncomplete),
            Err(NoDate::Impossible) => Err(Problem::DateImpossible),
        }
    }
}

#[cfg(test)]
mod tests {
    use fremdrift_legislation::encoded;

    use super::*;

    fn state() -> State {
        State::new(Rc::new(Rulebook::new(encoded()).unwrap()))
    }

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_day_is_asked_for_and_undone() {
        let march = day(2013, 3, 14);
        let opened = state();
        assert_eq!(opened.question.asked, Asked::Always);
        let state = opened.after(Action::WholeDate(Field::Day, march));
        assert_eq!(state.question.asked, Asked::Day(march));
        let state = state.after(Action::Subject(Some(Subject::Duration)));
        assert_eq!(state.question.subject, Some(Subject::Duration));
        let state = state.after(Action::Undo).after(Action::Undo);
        assert_eq!(state.draft, Draft::default());
        assert!(!state.can_undo());
    }

    #[test]
    fn two_days_stand_in_their_order() {
        let (early, late) = (day(2013, 3, 14), day(2026, 11, 22));
        let state = state()
            .after(Action::WholeDate(Field::Day, late))
            .after(Action::WholeDate(Field::Other, early));
        assert_eq!(state.question.asked, Asked::Between(early, late));
        let state = state.after(Action::WholeDate(Field::Other, late));
        assert_eq!(state.told(), [(Field::Other, Problem::SameDay)]);
        // The last answer stays.
        assert!(!state.current);
        assert_eq!(state.question.asked, Asked::Between(early, late));
    }

    #[test]
    fn a_day_without_law_names_the_nearest_with_law() {
        let opened = state();
        let [first, last] = opened.coverage();
        let state = opened.after(Action::WholeDate(Field::Day, first.pred_opt().unwrap()));
        assert_eq!(state.told(), [(Field::Day, Problem::BeforeLaw(first))]);
        let state = state.after(Action::WholeDate(Field::Day, last.succ_opt().unwrap()));
        assert_eq!(state.told(), [(Field::Day, Problem::AfterLaw(last))]);
        assert_eq!(state.question.asked, Asked::Always);
    }

    #[test]
    fn what_is_unfinished_is_told_when_its_field_is_left() {
        let typed = Action::Date(Field::Day, Part::Day, "14".to_owned());
        let state = state().after(typed);
        assert!(state.told().is_empty() && !state.current);
        let state = state.after(Action::Leave(Field::Day));
        assert_eq!(state.told(), [(Field::Day, Problem::DateIncomplete)]);
        let state = state.after(Action::Clear);
        assert!(state.told().is_empty() && state.current);
        let state = state.after(Action::WholeDate(Field::Other, day(2013, 3, 14)));
        assert!(state.told().is_empty());
        let state = state.after(Action::Leave(Field::Other));
        assert_eq!(state.told(), [(Field::Day, Problem::DateMissing)]);
    }
}
