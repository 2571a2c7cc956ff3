//! One state, one action enum, one transition.

use std::rc::Rc;

use super::evaluate::{Own, Rows, own, rows};
use super::{Draft, Field, Problem, Row};
use crate::state::Machine;
use crate::state::history::History;

/// What a visitor can do.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Type into a field.
    Text(Field, String),
    /// Add an empty municipality to the cluster.
    AddRow,
    /// Take a municipality out of the cluster.
    RemoveRow(usize),
    /// Tick a mark, or take the tick away.
    Mark(&'static str, bool),
    /// Leave a field: now it may be told what is missing.
    Leave(Field),
    /// Take the last change back.
    Undo,
    /// Empty all fields.
    Clear,
    /// Show the example again.
    Example,
    /// Show a draft from a link, a file or the storage.
    Open(Box<Draft>),
}

/// A result, and whether it belongs to what is typed now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown<T> {
    /// The last valid one; none where too little is entered.
    pub result: Option<Rc<T>>,
    /// Whether it is what is typed now.
    pub current: bool,
}

impl<T> Default for Shown<T> {
    fn default() -> Self {
        Self { result: None, current: true }
    }
}

impl<T> Shown<T> {
    /// Takes over a new result, or keeps the last; what is wrong is handed on.
    fn update(&mut self, new: Result<Option<T>, Vec<(Field, Problem)>>) -> Vec<(Field, Problem)> {
        self.current = new.is_ok();
        match new {
            Ok(result) => {
                self.result = result.map(Rc::new);
                Vec::new()
            }
            Err(problems) => problems,
        }
    }
}

/// Everything the page shows.
#[derive(Clone)]
pub struct State {
    /// What is typed.
    pub draft: Draft,
    /// What is wrong with it, in the order of the page.
    problems: Vec<(Field, Problem)>,
    /// One's own municipality.
    pub own: Shown<Own>,
    /// The cluster.
    pub rows: Shown<Rows>,
    past: History<Draft, Field>,
}

impl Machine for State {
    type Action = Action;

    fn apply(&mut self, action: Action) {
        let before = self.draft.clone();
        let mut typing = None;
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
            Action::Text(field, typed) => {
                typing = Some(field);
                self.draft.set(field, &typed);
            }
            Action::AddRow => {
                if self.draft.rows.len() < Draft::MOST_ROWS {
                    self.draft.rows.push(Row::default());
                }
            }
            Action::RemoveRow(row) => self.remove(row),
            Action::Mark(mark, true) => {
                self.draft.marks.insert(mark);
            }
            Action::Mark(mark, false) => {
                self.draft.marks.remove(mark);
            }
            Action::Clear => {
                self.draft = Draft::empty();
                self.past.left.clear();
            }
            Action::Example => {
                self.draft = Draft::example();
                self.past.left.clear();
            }
            Action::Open(draft) => {
                self.draft = *draft;
                // Nothing is being typed, so everything may be told.
                self.past.left = self.every_field();
            }
        }
        self.past.changed(before, &self.draft, typing);
        self.evaluate();
    }
}

impl Default for State {
    /// The published municipalities alone, and the invented cluster.
    fn default() -> Self {
        let mut state = Self {
            draft: Draft::example(),
            problems: Vec::new(),
            own: Shown::default(),
            rows: Shown::default(),
            past: History::default(),
        };
        state.evaluate();
        state
    }
}

impl State {
    /// Whether nothing of one's own is entered.
    #[must_use]
    pub fn is_example(&self) -> bool {
        self.draft.is_example()
    }

    /// Whether there is a change to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// The problems to tell: what is unfinished only once its field was left.
    #[must_use]
    pub fn told(&self) -> Vec<(Field, Problem)> {
        let told = |(field, problem): &&(Field, Problem)| {
            problem.is_told_at_once() || self.past.left.contains(field)
        };
        self.problems.iter().filter(told).copied().collect()
    }

    fn remove(&mut self, row: usize) {
        if row < self.draft.rows.len() {
            self.draft.rows.remove(row);
            let least = self.draft.rows.len().max(Draft::FEWEST_ROWS);
            self.draft.rows.resize_with(least, Row::default);
            // The rows behind it have other places now.
            self.past.left.retain(|field| field.row().is_none_or(|touched| touched < row));
        }
    }

    fn every_field(&self) -> Vec<Field> {
        let own =
            [Field::Name, Field::Courses, Field::Extensions, Field::Caseworkers, Field::Cases];
        let rows = (0..self.draft.rows.len())
            .flat_map(|row| [Field::RowName(row), Field::RowSpending(row), Field::RowCases(row)]);
        own.into_iter().chain(rows).collect()
    }

    fn evaluate(&mut self) {
        let mut problems = self.own.update(own(&self.draft));
        problems.extend(self.rows.update(rows(&self.draft)));
        let order = self.every_field();
        problems.sort_by_key(|(field, _)| order.iter().position(|one| one == field));
        self.problems = problems;
    }
}

#[cfg(test)]
mod tests {
    use fremdrift_costs::Rate;

    use super::*;

    fn type_in(state: &State, field: Field, typed: &str) -> State {
        state.after(Action::Text(field, typed.to_owned()))
    }

    #[test]
    fn opens_with_the_invented_cluster_and_no_municipality_of_ones_own() {
        let state = State::default();
        assert!(state.is_example() && state.own == Shown::default() && !state.can_undo());
        let rows = state.rows.result.unwrap();
        assert!(rows.rows.iter().all(|(_, _, invented)| *invented));
        // By hand: per case 40,500, 45,000, 38,000 and 50,000 kroner.
        let potentials: Vec<_> =
            rows.cluster.members.iter().map(|member| member.potential.oere()).collect();
        assert_eq!(potentials, [300_000_000, 952_000_000, 0, 1_692_000_000]);
    }

    #[test]
    fn ones_own_municipality_is_read_as_people_write() {
        let mut state = type_in(&State::default(), Field::Courses, "31.066");
        state = type_in(&state, Field::Extensions, "60");
        state = type_in(&state, Field::Caseworkers, "76");
        state = type_in(&state, Field::Cases, "42 – 68");
        let own = state.own.result.clone().unwrap();
        let rate = |rate: Option<Rate>, scale| rate.unwrap().per(scale);
        assert_eq!((rate(own.extended(), 1_000_000), rate(own.courses_each(), 1)), (1_931, 409));
        let cases = own.cases.unwrap();
        assert_eq!((cases.from(), cases.to()), (420, 680));
        assert!(state.told().is_empty() && !state.is_example());
        // A name alone is no municipality to show.
        assert_eq!(type_in(&State::default(), Field::Name, "By").own, Shown::default());
    }

    #[test]
    fn a_mistake_keeps_the_last_result_and_leaves_the_other_alone() {
        let good = type_in(&State::default(), Field::Courses, "100");
        let bad = type_in(&good, Field::Courses, "100x");
        assert_eq!(bad.told(), [(Field::Courses, Problem::NotANumber)]);
        assert_eq!(bad.own.result, good.own.result);
        assert!(!bad.own.current && bad.rows.current);
        let bad = type_in(&good, Field::RowCases(0), "0");
        assert_eq!(bad.told(), [(Field::RowCases(0), Problem::NotPositive)]);
        assert!(bad.own.current && !bad.rows.current && bad.rows.result.is_some());
        assert!(bad.after(Action::Undo).rows.current);
    }

    #[test]
    fn what_is_wrong_is_told_in_the_order_of_the_page() {
        let mut state = State::default().after(Action::Clear);
        for (field, typed) in [
            (Field::RowSpending(1), "5.000"),
            (Field::Extensions, "7"),
            (Field::Cases, "50-40"),
            (Field::Name, "010170-1234"),
            (Field::Caseworkers, "1,55"),
        ] {
            state = type_in(&state, field, typed);
        }
        let told =
            |state: &State| state.told().into_iter().map(|(field, _)| field).collect::<Vec<_>>();
        assert_eq!(told(&state), [Field::Name, Field::Caseworkers]);
        let draft = state.draft.clone();
        state = state.after(Action::Open(Box::new(draft)));
        assert_eq!(
            told(&state),
            [Field::Name, Field::Courses, Field::Caseworkers, Field::Cases, Field::RowCases(1)]
        );
        // Nothing of the name reaches a result.
        assert!(state.own.result.is_none());
        let state =
            type_in(&type_in(&State::default(), Field::Courses, "5"), Field::Extensions, "6");
        let state = state.after(Action::Leave(Field::Extensions));
        assert_eq!(state.told(), [(Field::Extensions, Problem::MoreThanCourses)]);
    }

    #[test]
    fn rows_come_and_go() {
        let mut state = State::default();
        for _ in 0..20 {
            state = state.after(Action::AddRow);
        }
        assert_eq!(state.draft.rows.len(), Draft::MOST_ROWS);
        // Empty rows are no municipalities.
        assert_eq!(state.rows.result.clone().unwrap().rows.len(), 4);
        for _ in 0..20 {
            state = state.after(Action::RemoveRow(0));
        }
        assert_eq!(state.draft.rows, vec![Row::default(); Draft::FEWEST_ROWS]);
        assert!(state.rows.result.is_none() && state.rows.current);
        // All steps can be gone back.
        while state.can_undo() {
            state = state.after(Action::Undo);
        }
        assert!(state.is_example());
    }

    #[test]
    fn a_changed_number_is_no_longer_the_invented_one() {
        let state = type_in(&State::default(), Field::RowName(0), "Vores");
        let state = type_in(&state, Field::RowCases(1), "1361");
        let rows = state.rows.result.unwrap();
        let invented: Vec<_> = rows.rows.iter().map(|(_, _, invented)| *invented).collect();
        assert_eq!(invented, [true, false, true, true]);
    }

    /// A number that is written in another way is no other number.
    #[test]
    fn the_invented_cluster_is_known_however_it_is_written() {
        let state = type_in(&State::default(), Field::RowSpending(0), "48.600.000");
        let state = type_in(&state, Field::RowCases(0), "1 200");
        assert!(state.is_example());
        assert!(state.rows.result.unwrap().rows.iter().all(|(_, _, invented)| *invented));
        assert!(!type_in(&State::default(), Field::Courses, "1").is_example());
        assert!(!State::default().after(Action::AddRow).is_example());
    }

    #[test]
    fn two_numbers_are_not_one() {
        for (field, typed) in [
            (Field::Caseworkers, "4 5"),
            (Field::Courses, "31 66"),
            (Field::Courses, "31\t066"),
            (Field::Courses, "5 kr."),
            (Field::RowSpending(0), "48 600 00"),
            (Field::RowCases(1), "12 00"),
        ] {
            let wrong = type_in(&State::default(), field, typed);
            assert_eq!(wrong.told(), [(field, Problem::NotANumber)], "{typed}");
        }
        let state = type_in(&State::default(), Field::RowSpending(0), "48600,005");
        assert_eq!(state.told(), [(Field::RowSpending(0), Problem::PartOfOere)]);
        let state = type_in(&State::default(), Field::Courses, "31\u{2019}066");
        assert!(state.told().is_empty());
    }

    #[test]
    fn one_decimal_is_exact_and_what_cannot_be_is_told() {
        let mut state = type_in(&State::default(), Field::Cases, "50,5-62.5");
        state = type_in(&state, Field::Caseworkers, "12,5");
        state = type_in(&state, Field::Courses, "5.000");
        let own = state.own.result.clone().unwrap();
        let cases = own.cases.unwrap();
        assert_eq!((cases.from(), cases.to()), (505, 625));
        assert_eq!(own.courses_each().map(|rate| rate.per(1)), Some(400));
        for (field, typed, problem) in [
            (Field::Cases, "1.000,1", Problem::AtMost(1_000)),
            (Field::Cases, "40-50,55", Problem::TooPrecise),
            (Field::Cases, "0", Problem::NoCaseload),
            (Field::Caseworkers, "10.001", Problem::AtMost(10_000)),
            (Field::Caseworkers, "0", Problem::NotPositive),
            (Field::Courses, "1.000.001", Problem::AtMost(1_000_000)),
            (Field::Courses, "99999999999", Problem::AtMost(1_000_000)),
            (Field::RowSpending(0), "999", Problem::TooLittle),
            (Field::RowSpending(0), "-999", Problem::NotPositive),
        ] {
            let wrong = type_in(&state, field, typed).after(Action::Leave(field));
            assert_eq!(wrong.told(), [(field, problem)], "{typed}");
        }
    }

    #[test]
    fn a_sum_that_no_amount_can_hold_is_told() {
        let mut state = State::default();
        for row in 0..2 {
            state = type_in(&state, Field::RowSpending(row), "1000000000000");
        }
        assert_eq!(state.told(), [(Field::RowSpending(0), Problem::TooLarge)]);
    }

    #[test]
    fn marks_are_ticked_and_unticked() {
        let state = State::default().after(Action::Mark("quality", true));
        assert_eq!(state.draft.marks.len(), 1);
        let state = state.after(Action::Mark("quality", false));
        assert!(state.is_example() && state.can_undo());
    }
}
