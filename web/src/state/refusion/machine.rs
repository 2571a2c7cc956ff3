//! One state, one action enum, one transition.

use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_rules::case::{PeriodEnd, Status};
use fremdrift_rules::course::Rulebook;

use super::Draft;
use super::draft::kept;
use super::evaluate::{Outcome, evaluate};
use super::problem::{Field, Problem};
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
    /// Type a benefit or a number of weeks.
    Text(Field, String),
    /// Choose what the person was.
    Status(Status),
    /// Say that there is no employer period, or is one.
    NoEmployerPeriod(bool),
    /// Set the last day so many weeks after the first.
    Weeks(u32),
    /// Add an empty activation period.
    AddActivation,
    /// Take an activation period away.
    RemoveActivation(usize),
    /// Compare with another year's law: which of the two, and the year.
    LawYear(usize, i32),
    /// Leave a field: now it may be told what is missing.
    Leave(Field),
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
        } else if let Self::Text(field, _) = self {
            Some((*field, None))
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
    /// What is wrong with it.
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
            Action::Undo => {
                if let Some(draft) = self.past.back() {
                    self.draft = draft;
                    self.evaluate();
                }
                return;
            }
            Action::Clear => {
                self.draft = Draft { law_years: self.draft.law_years, ..Draft::empty() };
                self.past.left.clear();
            }
            Action::Example => {
                self.draft = Draft::example();
                self.past.left.clear();
            }
            Action::Open(draft) => {
                self.draft = *draft;
                // Nothing is being typed, so everything may be told.
                self.past.left = vec![Field::FirstDay, Field::LastDay];
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
            Action::Text(Field::PriorWeeks, typed) => self.draft.prior_weeks = kept(&typed),
            Action::Text(_, typed) => self.draft.benefit = kept(&typed),
            Action::Status(status) => self.draft.status = status,
            Action::NoEmployerPeriod(none) => self.draft.no_employer_period = none,
            Action::Weeks(weeks) => {
                let days = chrono::Days::new(u64::from(weeks.max(1)) * 7 - 1);
                let last = self.draft.first.date().ok().and_then(|day| day.checked_add_days(days));
                if let Some(last) = last {
                    self.draft.last = last.into();
                }
            }
            Action::AddActivation => {
                if self.draft.activation.len() < Draft::MOST_ACTIVATION {
                    self.draft.activation.push([DateParts::default(), DateParts::default()]);
                }
            }
            Action::RemoveActivation(index) => {
                if index < self.draft.activation.len() {
                    self.draft.activation.remove(index);
                    self.past.left.retain(|field| !matches!(field, Field::Activation(..)));
                }
            }
            Action::LawYear(which, year) => {
                if let Some(slot) = self.draft.law_years.get_mut(which) {
                    *slot = year;
                }
            }
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
            Field::LastDay => Some(&mut self.draft.last),
            Field::Activation(index, end) => {
                let [from, to] = self.draft.activation.get_mut(index)?;
                Some(match end {
                    PeriodEnd::From => from,
                    PeriodEnd::To => to,
                })
            }
            Field::Benefit | Field::PriorWeeks => None,
        }
    }

    fn evaluate(&mut self) {
        match evaluate(&self.book, &self.draft) {
            Ok(outcome) => {
                self.outcome = Some(outcome);
                self.problems.clear();
                self.current = true;
                self.example = is_example(&self.draft);
            }
            Err(problems) => {
                self.problems = problems;
                self.current = false;
            }
        }
    }
}

/// The example stays the example, whichever laws it is held against.
fn is_example(draft: &Draft) -> bool {
    *draft == Draft { law_years: draft.law_years, ..Draft::example() }
}

#[cfg(test)]
mod tests {
    use fremdrift_legislation::encoded;

    use super::*;

    fn state() -> State {
        State::new(Rc::new(Rulebook::new(encoded()).unwrap()))
    }

    fn municipality(state: &State) -> String {
        state.outcome.as_ref().unwrap().ledger.totals.municipality.to_string()
    }

    #[test]
    fn opens_with_the_example() {
        let state = state();
        assert!(state.current && state.example && !state.can_undo());
        assert_eq!(municipality(&state), "67993.14");
        let outcome = state.outcome.unwrap();
        assert_eq!(outcome.ledger.totals.sum().unwrap().to_string(), "118200.00");
        assert_eq!(
            outcome.laws.each_ref().map(|law| law.day.to_string()),
            ["2012-07-01", "2026-07-01"]
        );
    }

    #[test]
    fn a_word_is_one_step_back() {
        let mut state = state();
        for typed in ["3", "38", "380", "3800"] {
            state = state.after(Action::Text(Field::Benefit, typed.to_owned()));
        }
        state = state.after(Action::Leave(Field::Benefit));
        state = state.after(Action::Text(Field::Benefit, "38".to_owned()));
        state = state.after(Action::Undo);
        assert_eq!(state.draft.benefit, "3800");
        state = state.after(Action::Undo);
        assert_eq!(state.draft, Draft::example());
        assert!(!state.can_undo() && state.example);
        assert_eq!(state.after(Action::Undo).draft, Draft::example());
    }

    #[test]
    fn a_bad_input_keeps_the_last_result() {
        let mut state = state();
        state = state.after(Action::Date(Field::FirstDay, Part::Day, "32".to_owned()));
        assert!(!state.current);
        assert_eq!(municipality(&state), "67993.14");
        assert_eq!(state.told(), [(Field::FirstDay, Problem::DateImpossible)]);
        state = state.after(Action::Undo);
        assert!(state.current && state.told().is_empty());
    }

    #[test]
    fn an_unfinished_date_is_told_when_the_field_is_left() {
        let mut state = state().after(Action::Clear);
        assert!(state.told().is_empty() && !state.current);
        state = state.after(Action::Date(Field::FirstDay, Part::Day, "1".to_owned()));
        assert!(state.told().is_empty());
        state = state.after(Action::Leave(Field::FirstDay));
        assert_eq!(state.told(), [(Field::FirstDay, Problem::DateIncomplete)]);
    }

    #[test]
    fn weeks_set_the_last_day() {
        let mut state = state().after(Action::Weeks(52));
        assert_eq!(state.draft.last.date().unwrap().to_string(), "2013-02-27");
        state = state.after(Action::Weeks(u32::MAX));
        assert!(!state.current || state.outcome.is_some());
    }

    #[test]
    fn the_choice_of_no_employer_period_is_kept_for_the_employed() {
        let mut state = state().after(Action::NoEmployerPeriod(true));
        let without = municipality(&state);
        state = state.after(Action::Status(Status::Unemployed));
        assert!(state.current);
        state = state.after(Action::Status(Status::Employed));
        assert_eq!(municipality(&state), without);
    }

    #[test]
    fn activation_can_be_added_filled_and_taken_away() {
        let mut state = state().after(Action::AddActivation);
        assert!(!state.current && state.told().is_empty());
        for (end, day) in [(PeriodEnd::From, (5, 15)), (PeriodEnd::To, (8, 31))] {
            let day = NaiveDate::from_ymd_opt(2012, day.0, day.1).unwrap();
            state = state.after(Action::WholeDate(Field::Activation(0, end), day));
        }
        assert!(state.current && municipality(&state) != "67993.14");
        state = state.after(Action::RemoveActivation(0)).after(Action::RemoveActivation(7));
        assert_eq!(municipality(&state), "67993.14");
        for _ in 0..30 {
            state = state.after(Action::AddActivation);
        }
        assert_eq!(state.draft.activation.len(), Draft::MOST_ACTIVATION);
    }
}
