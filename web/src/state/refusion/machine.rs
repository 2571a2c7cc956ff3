//! One state, one action enum, one transition.

use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_rules::case::{EarlierKind, Insurance, List, Section56, Status};
use fremdrift_rules::course::Rulebook;

use super::Draft;
use super::draft::kept;
use super::evaluate::{Outcome, evaluate};
use super::problem::{Field, Problem};
use crate::state::history::History;
use crate::state::periods::RowChange;
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
    /// Say whether the employer has the insurance of section 55.
    Section55(bool),
    /// Say on what ground there is a section 56 agreement.
    Section56(Option<Section56>),
    /// Say whether the employer pays wages.
    WagesPaid(bool),
    /// Say how a self-employed person is insured.
    Insurance(Option<Insurance>),
    /// Say whether the absence is because of covid-19.
    Covid(bool),
    /// Change activation or gradual return.
    Activation(RowChange<()>),
    /// Change the holidays.
    Holidays(RowChange<()>),
    /// Change what was before the absence.
    Earlier(RowChange<EarlierKind>),
    /// Set the last day so many weeks after the first.
    Weeks(u32),
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
        let (list, row) = if let Self::Activation(change) | Self::Holidays(change) = self {
            let holidays = matches!(self, Self::Holidays(_));
            (if holidays { List::Holidays } else { List::Activation }, change.box_typed_in())
        } else if let Self::Earlier(change) = self {
            (List::Earlier, change.box_typed_in())
        } else if let Self::Date(field, part, _) = self {
            return Some((*field, Some(*part)));
        } else if let Self::Text(field, _) = self {
            return Some((*field, None));
        } else {
            return None;
        };
        row.map(|(index, end, part)| (Field::Row(list, index, end), Some(part)))
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
                self.past.left = Field::dates(&self.draft);
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
            Action::Section55(insured) => self.draft.section_55 = insured,
            Action::Section56(ground) => self.draft.section_56 = ground,
            Action::WagesPaid(paid) => self.draft.wages_paid = paid,
            Action::Insurance(insurance) => self.draft.insurance = insurance,
            Action::Covid(covid) => self.draft.covid = covid,
            Action::Activation(change) => {
                if self.left_a_row(List::Activation, &change) {
                    return;
                }
                self.draft.activation.change(change);
            }
            Action::Holidays(change) => {
                if self.left_a_row(List::Holidays, &change) {
                    return;
                }
                self.draft.holidays.change(change);
            }
            Action::Earlier(change) => {
                if self.left_a_row(List::Earlier, &change) {
                    return;
                }
                self.draft.earlier.change(change);
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
            Field::EmploymentEnds => Some(&mut self.draft.employment_ends),
            Field::NoPartTimeFrom => Some(&mut self.draft.no_part_time_from),
            Field::Benefit
            | Field::Section55
            | Field::Section56
            | Field::Row(..)
            | Field::PriorWeeks => None,
        }
    }

    /// Whether a row's date was left, which changes nothing. A row that goes takes with it what was
    /// left in its list.
    fn left_a_row<Kind>(&mut self, list: List, change: &RowChange<Kind>) -> bool {
        if let RowChange::Leave(index, end) = change {
            self.past.leave(Field::Row(list, *index, *end));
            return true;
        }
        if matches!(change, RowChange::Remove(_)) {
            self.past.left.retain(|field| !matches!(field, Field::Row(of, ..) if *of == list));
        }
        false
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
    use fremdrift_rules::case::{Fault, PeriodEnd};

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
        let add = || Action::Activation(RowChange::Add);
        let mut state = state().after(add());
        assert!(!state.current && state.told().is_empty());
        for (end, day) in [(PeriodEnd::From, (5, 15)), (PeriodEnd::To, (8, 31))] {
            let day = NaiveDate::from_ymd_opt(2012, day.0, day.1).unwrap();
            state = state.after(Action::Activation(RowChange::Whole(0, end, day)));
        }
        assert!(state.current && municipality(&state) != "67993.14");
        let remove = |index| Action::Activation(RowChange::Remove(index));
        state = state.after(remove(0)).after(remove(7));
        assert_eq!(municipality(&state), "67993.14");
    }

    fn earlier(state: State, days: [&str; 2], kind: EarlierKind) -> State {
        let index = state.draft.earlier.0.len();
        let [from, to] = days.map(|day| day.parse().unwrap());
        state
            .after(Action::Earlier(RowChange::Add))
            .after(Action::Earlier(RowChange::Whole(index, PeriodEnd::From, from)))
            .after(Action::Earlier(RowChange::Whole(index, PeriodEnd::To, to)))
            .after(Action::Earlier(RowChange::Kind(index, kind)))
    }

    fn of_2026() -> State {
        let days = ["2026-01-05", "2026-03-29"].map(|day: &str| day.parse().unwrap());
        state()
            .after(Action::Clear)
            .after(Action::WholeDate(Field::FirstDay, days[0]))
            .after(Action::WholeDate(Field::LastDay, days[1]))
    }

    #[test]
    fn weeks_before_the_absence_stand_on_the_ladder() {
        let state = of_2026();
        let before = municipality(&state);
        let state = earlier(state, ["2025-06-02", "2025-12-21"], EarlierKind::Benefit);
        assert!(state.current);
        assert_ne!(municipality(&state), before);
        let outcome = state.outcome.unwrap();
        assert_eq!(outcome.case.ladder().prior, 29);
    }

    #[test]
    fn what_is_wrong_with_earlier_periods_is_told_beside_them() {
        let state = earlier(of_2026(), ["2025-06-02", "2026-02-01"], EarlierKind::Benefit);
        let state = earlier(state, ["2025-07-01", "2026-01-04"], EarlierKind::Absence);
        let told = state.told();
        let row = |index, end| Field::Row(List::Earlier, index, end);
        let list = |fault| Problem::Period(List::Earlier, fault);
        assert!(
            told.contains(&(row(0, PeriodEnd::To), list(Fault::Outside { end: PeriodEnd::To })))
        );
        assert!(told.contains(&(row(1, PeriodEnd::From), list(Fault::Overlap { other: 0 }))));
        assert!(told.contains(&(row(1, PeriodEnd::To), list(Fault::Adjoins))));
        assert!(told.is_sorted_by_key(|(field, _)| field.place()));
    }

    #[test]
    fn a_refund_needs_an_employer_period() {
        let state = of_2026()
            .after(Action::NoEmployerPeriod(true))
            .after(Action::Section55(true))
            .after(Action::Section56(Some(Section56::Chronic)));
        let told: Vec<Field> = state.told().into_iter().map(|(field, _)| field).collect();
        assert_eq!(told, [Field::Section55, Field::Section56]);
        assert!(state.after(Action::Status(Status::Unemployed)).current);
    }

    #[test]
    fn every_half_typed_date_of_an_opened_draft_is_told_in_the_order_of_the_form() {
        let half = || Part::Day;
        let mut state = of_2026();
        for change in [RowChange::Add, RowChange::Date(0, PeriodEnd::To, half(), "3".to_owned())] {
            state = state.after(Action::Activation(change.clone())).after(Action::Holidays(change));
        }
        state = state
            .after(Action::Earlier(RowChange::Add))
            .after(Action::Date(Field::NoPartTimeFrom, half(), "1".to_owned()))
            .after(Action::Date(Field::EmploymentEnds, half(), "1".to_owned()))
            .after(Action::Text(Field::PriorWeeks, "many".to_owned()));
        assert_eq!(state.told().len(), 1);
        let draft = state.draft.clone();
        let told = state.after(Action::Open(Box::new(draft))).told();
        assert_eq!(told.len(), 9);
        assert!(told.is_sorted_by_key(|(field, _)| field.place()));
    }

    #[test]
    fn the_supplement_is_known_once_wages_are() {
        let none = of_2026().outcome.unwrap().ledger.supplement.amount;
        let paid = of_2026().after(Action::WagesPaid(true)).outcome.unwrap();
        assert!(paid.ledger.supplement.amount > none);
    }
}
