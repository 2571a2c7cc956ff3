//! One state, one action enum, one transition.

use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_rules::case::Status;
use fremdrift_rules::course::Rulebook;

use super::evaluate::{Outcome, evaluate};
use super::{Answer, Draft, Field, Problem, Reader};
use crate::state::history::History;
use crate::state::{DateParts, Machine, Part};

/// A box that can be typed in: a field, and of a date its part.
type Typed = (Field, Option<Part>);

/// What a visitor can do.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Type into one box of a date.
    Date(Field, Part, String),
    /// Put a whole date.
    WholeDate(Field, NaiveDate),
    /// Type the age.
    Age(String),
    /// Choose who reads.
    Reader(Reader),
    /// Choose what the person was.
    Status(Status),
    /// Say that there is no employer period, or is one.
    NoEmployerPeriod(bool),
    /// Say whether the person still has the job.
    StillEmployed(Answer),
    /// Say whether it is a work injury.
    WorkInjury(Answer),
    /// Say whether fast track is wished for.
    FastTrack(bool),
    /// Leave a field: now it may be told what is missing.
    Leave(Field),
    /// The page came alive on this day.
    Today(NaiveDate),
    /// Take the last change back.
    Undo,
    /// Empty all fields.
    Clear,
    /// Show the worked example again.
    Example,
    /// Show a draft from a link, a file or the storage.
    Open(Box<Draft>),
}

impl Action {
    /// The box that is typed in.
    fn box_typed_in(&self) -> Option<Typed> {
        if let Self::Date(field, part, _) = self {
            Some((*field, Some(*part)))
        } else if matches!(self, Self::Age(_)) {
            Some((Field::Age, None))
        } else {
            None
        }
    }
}

/// Everything the page shows.
#[derive(Clone)]
pub struct State {
    book: Rc<Rulebook>,
    /// What is typed.
    pub draft: Draft,
    /// The visitor's date; none until the page is alive.
    pub today: Option<NaiveDate>,
    /// What is wrong with the draft.
    pub problems: Vec<(Field, Problem)>,
    /// The last valid result; the page opens with the example's.
    pub outcome: Option<Rc<Outcome>>,
    /// Whether the result belongs to what is typed now.
    pub current: bool,
    /// Whether the result is the worked example's.
    pub example: bool,
    past: History<Draft, Typed, Field>,
}

impl Machine for State {
    type Action = Action;

    fn apply(&mut self, action: Action) {
        let before = self.draft.clone();
        let typing = action.box_typed_in();
        match action {
            Action::Leave(field) => {
                self.past.leave(field);
                return;
            }
            Action::Today(today) => self.today = Some(today),
            Action::Undo => {
                if let Some(draft) = self.past.back() {
                    self.draft = draft;
                    self.evaluate();
                }
                return;
            }
            Action::Clear => {
                self.draft = Draft { reader: self.draft.reader, ..Draft::empty() };
                self.past.left.clear();
            }
            Action::Example => {
                self.draft = Draft { reader: self.draft.reader, ..Draft::example() };
                self.past.left.clear();
            }
            Action::Open(draft) => {
                self.draft = *draft;
                // Nothing is being typed, so everything may be told.
                self.past.left = vec![Field::FirstDay, Field::PartialReturn];
            }
            Action::Date(field, part, typed) => {
                if let Some(date) = self.date_mut(field) {
                    date.set(part, &typed);
                }
            }
            Action::WholeDate(field, day) => {
                if let Some(date) = self.date_mut(field) {
                    *date = day.into();
                }
            }
            Action::Age(typed) => {
                let kept = typed.chars().filter(|c| !c.is_control()).take(Draft::LONGEST_AGE);
                self.draft.age = kept.collect();
            }
            Action::Reader(reader) => self.draft.reader = reader,
            Action::Status(status) => self.draft.status = status,
            Action::NoEmployerPeriod(none) => self.draft.no_employer_period = none,
            Action::StillEmployed(answer) => self.draft.still_employed = answer,
            Action::WorkInjury(answer) => self.draft.work_injury = answer,
            Action::FastTrack(wished) => self.draft.fast_track = wished,
        }
        self.past.changed(before, &self.draft, typing);
        self.evaluate();
    }
}

impl State {
    /// The worked example.
    #[must_use]
    pub fn new(book: Rc<Rulebook>) -> Self {
        let mut state = Self {
            book,
            draft: Draft::example(),
            today: None,
            problems: Vec::new(),
            outcome: None,
            current: false,
            example: true,
            past: History::default(),
        };
        state.evaluate();
        state
    }

    /// The law the results follow.
    #[must_use]
    pub fn book(&self) -> &Rulebook {
        &self.book
    }

    /// Whether there is a change to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// The problems to tell: an unfinished date only once its field was left.
    #[must_use]
    pub fn told(&self) -> Vec<(Field, Problem)> {
        let told = |(field, problem): &&(Field, Problem)| {
            problem.is_told_at_once() || self.past.left.contains(field)
        };
        self.problems.iter().filter(told).copied().collect()
    }

    fn date_mut(&mut self, field: Field) -> Option<&mut DateParts> {
        match field {
            Field::FirstDay => Some(&mut self.draft.first),
            Field::PartialReturn => Some(&mut self.draft.partial_return),
            Field::Age => None,
        }
    }

    fn evaluate(&mut self) {
        let example = self.draft.is_example();
        let today = self.today.filter(|_| !example).unwrap_or_else(Draft::example_today);
        match evaluate(&self.book, &self.draft, today) {
            Ok(outcome) => {
                self.outcome = Some(Rc::new(outcome));
                self.problems.clear();
                self.current = true;
                self.example = example;
            }
            Err(mut problems) => {
                problems.sort_by_key(|(field, _)| *field);
                self.problems = problems;
                self.current = false;
            }
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

    fn next(state: &State) -> Vec<String> {
        let outcome = state.outcome.as_ref().unwrap();
        outcome.timeline.coming().take(3).map(|event| event.date.to_string()).collect()
    }

    #[test]
    fn opens_with_the_example_on_its_own_day() {
        let mut state = state();
        assert!(state.current && state.example && !state.can_undo());
        let position = state.outcome.as_ref().unwrap().timeline.position;
        assert_eq!((position.day, position.week), (43, Some(7)));
        // Three weeks after the employer's 30 days; the first follow-up by the end of week 8.
        let dates = next(&state);
        assert_eq!(dates[..2], ["2026-09-22", "2026-09-27"]);
        state = state.after(Action::Today(day(2030, 1, 1)));
        assert!(state.example);
        assert_eq!(next(&state), dates);
    }

    #[test]
    fn ones_own_course_is_seen_from_today() {
        let mut state = state().after(Action::Today(day(2026, 11, 22))).after(Action::Clear);
        assert!(!state.current && state.told().is_empty());
        state = state.after(Action::WholeDate(Field::FirstDay, day(2026, 11, 2)));
        let position = state.outcome.as_ref().unwrap().timeline.position;
        assert_eq!((position.today, position.day, position.week), (day(2026, 11, 22), 21, Some(3)));
    }

    #[test]
    fn a_bad_input_keeps_the_last_result() {
        let mut state = state().after(Action::Age("200".to_owned()));
        assert!(!state.current && state.outcome.is_some());
        assert_eq!(state.told(), [(Field::Age, Problem::AgeOutOfRange)]);
        state = state.after(Action::Undo);
        assert!(state.current && state.told().is_empty());
        state = state.after(Action::WholeDate(Field::PartialReturn, day(2026, 8, 1)));
        assert_eq!(state.told(), [(Field::PartialReturn, Problem::BeforeFirstDay)]);
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once_in_the_order_of_the_form() {
        let mut state = state().after(Action::WholeDate(Field::FirstDay, day(2010, 1, 1)));
        state = state.after(Action::Age("x".to_owned()));
        let fields: Vec<_> = state.told().into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields, [Field::FirstDay, Field::Age]);
    }

    #[test]
    fn who_reads_changes_no_facts() {
        let citizen = state();
        let caseworker = citizen.after(Action::Reader(Reader::Caseworker));
        assert_eq!(citizen.outcome, caseworker.outcome);
        assert!(caseworker.example);
        assert_eq!(caseworker.after(Action::Clear).draft.reader, Reader::Caseworker);
    }

    #[test]
    fn a_choice_of_the_employed_is_kept_when_another_status_is_tried() {
        let mut state = state().after(Action::StillEmployed(Answer::No));
        let before = state.outcome.clone();
        state = state.after(Action::Status(Status::Unemployed));
        assert!(state.current);
        assert_eq!(state.after(Action::Status(Status::Employed)).outcome, before);
    }
}
