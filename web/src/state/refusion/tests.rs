use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_legislation::encoded;
use fremdrift_rules::case::{EarlierKind, Fault, List, PeriodEnd, Section56, Status};
use fremdrift_rules::course::Rulebook;

use super::*;
use crate::session::{Action, Session};
use crate::state::case::{Edit, places};
use crate::state::periods::RowChange;
use crate::state::{Part, law_years};

type State = Session<Refunds>;

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
        ["2012-07-01".to_owned(), format!("{}-07-01", law_years().end())]
    );
}

#[test]
fn a_word_is_one_step_back() {
    let mut state = state();
    for typed in ["3", "38", "380", "3800"] {
        state = state.edited(Edit::Text(Field::Benefit, typed.to_owned()));
    }
    state = state.after(Action::Leave(Field::Benefit));
    state = state.edited(Edit::Text(Field::Benefit, "38".to_owned()));
    state = state.after(Action::Undo);
    assert_eq!(state.draft.benefit, "3800");
    state = state.after(Action::Undo);
    assert_eq!(*state.draft, Refunds::example());
    assert!(!state.can_undo() && state.example);
    assert_eq!(state.after(Action::Undo).draft, state.draft);
}

#[test]
fn a_bad_input_keeps_the_last_result() {
    let mut state = state();
    state = state.edited(Edit::Date(Field::FirstDay, Part::Day, "32".to_owned()));
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
    state = state.edited(Edit::Date(Field::FirstDay, Part::Day, "1".to_owned()));
    assert!(state.told().is_empty());
    state = state.after(Action::Leave(Field::FirstDay));
    assert_eq!(state.told(), [(Field::FirstDay, Problem::DateIncomplete)]);
}

#[test]
fn weeks_set_the_last_day() {
    let mut state = state().edited(Edit::Weeks(52));
    assert_eq!(state.draft.last.date().unwrap().to_string(), "2013-02-27");
    state = state.edited(Edit::Weeks(u32::MAX));
    assert!(!state.current || state.outcome.is_some());
}

#[test]
fn the_choice_of_no_employer_period_is_kept_for_the_employed() {
    let mut state = state().edited(Edit::Tick(Field::NoEmployerPeriod, true));
    let without = municipality(&state);
    state = state.edited(Edit::Status(Status::Unemployed));
    assert!(state.current);
    state = state.edited(Edit::Status(Status::Employed));
    assert_eq!(municipality(&state), without);
}

#[test]
fn activation_can_be_added_filled_and_taken_away() {
    let mut state = state().edited(Edit::Activation(RowChange::Add));
    assert!(!state.current && state.told().is_empty());
    for (end, day) in [(PeriodEnd::From, (5, 15)), (PeriodEnd::To, (8, 31))] {
        let day = NaiveDate::from_ymd_opt(2012, day.0, day.1).unwrap();
        state = state.edited(Edit::Activation(RowChange::Whole(0, end, day)));
    }
    assert!(state.current && municipality(&state) != "67993.14");
    let remove = |index| Edit::Activation(RowChange::Remove(index));
    state = state.edited(remove(0)).edited(remove(7));
    assert_eq!(municipality(&state), "67993.14");
}

fn earlier(state: State, days: [&str; 2], kind: EarlierKind) -> State {
    let index = state.draft.earlier.0.len();
    let [from, to] = days.map(|day| day.parse().unwrap());
    state
        .edited(Edit::Earlier(RowChange::Add))
        .edited(Edit::Earlier(RowChange::Whole(index, PeriodEnd::From, from)))
        .edited(Edit::Earlier(RowChange::Whole(index, PeriodEnd::To, to)))
        .edited(Edit::Earlier(RowChange::Kind(index, kind)))
}

fn of_2026() -> State {
    let days = ["2026-01-05", "2026-03-29"].map(|day: &str| day.parse().unwrap());
    state()
        .after(Action::Clear)
        .edited(Edit::WholeDate(Field::FirstDay, days[0]))
        .edited(Edit::WholeDate(Field::LastDay, days[1]))
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
    assert!(told.contains(&(row(0, PeriodEnd::To), list(Fault::Outside { end: PeriodEnd::To }))));
    assert!(told.contains(&(row(1, PeriodEnd::From), list(Fault::Overlap { other: 0 }))));
    assert!(told.contains(&(row(1, PeriodEnd::To), list(Fault::Adjoins))));
    assert!(
        told.is_sorted_by_key(|(field, _)| places(&state.draft).iter().position(|it| it == field))
    );
}

#[test]
fn a_refund_needs_an_employer_period() {
    let state = of_2026()
        .edited(Edit::Tick(Field::NoEmployerPeriod, true))
        .edited(Edit::Tick(Field::Section55, true))
        .edited(Edit::Section56(Some(Section56::Chronic)));
    let told: Vec<Field> = state.told().into_iter().map(|(field, _)| field).collect();
    assert_eq!(told, [Field::Section55, Field::Section56]);
    assert!(state.edited(Edit::Status(Status::Unemployed)).current);
}

#[test]
fn every_half_typed_date_of_an_opened_draft_is_told_in_the_order_of_the_form() {
    let half = || Part::Day;
    let mut state = of_2026();
    for change in [RowChange::Add, RowChange::Date(0, PeriodEnd::To, half(), "3".to_owned())] {
        state = state.edited(Edit::Activation(change.clone())).edited(Edit::Holidays(change));
    }
    state = state
        .edited(Edit::Earlier(RowChange::Add))
        .edited(Edit::Date(Field::NoPartTimeFrom, half(), "1".to_owned()))
        .edited(Edit::Date(Field::EmploymentEnds, half(), "1".to_owned()))
        .edited(Edit::Text(Field::PriorWeeks, "many".to_owned()));
    assert_eq!(state.told().len(), 1);
    let draft = (*state.draft).clone();
    let told = state.after(Action::Open(Box::new(draft))).told();
    assert_eq!(told.len(), 9);
    assert!(
        told.is_sorted_by_key(|(field, _)| places(&state.draft).iter().position(|it| it == field))
    );
}

#[test]
fn the_supplement_is_known_once_wages_are() {
    let none = of_2026().outcome.unwrap().ledger.supplement.amount;
    let paid = of_2026().edited(Edit::Tick(Field::WagesPaid, true)).outcome.unwrap();
    assert!(paid.ledger.supplement.amount > none);
}

#[test]
fn weeks_that_are_given_stand_on_the_ladder() {
    let days = ["2021-03-17", "2022-04-30"].map(|day: &str| day.parse().unwrap());
    let state = state()
        .edited(Edit::WholeDate(Field::LastDay, days[1]))
        .edited(Edit::WholeDate(Field::FirstDay, days[0]))
        .edited(Edit::Status(Status::Unemployed))
        .edited(Edit::Text(Field::PriorWeeks, "3".to_owned()));
    assert_eq!(state.told(), []);
    assert_eq!(state.outcome.unwrap().case.ladder().prior, 3);
}

#[test]
fn an_age_that_cannot_be_is_told_beside_its_box() {
    for (typed, problem) in
        [("x", Problem::NotANumber), ("6.5", Problem::NotANumber), ("200", Problem::AgeOutOfRange)]
    {
        let state = of_2026().edited(Edit::Text(Field::Age, typed.to_owned()));
        assert_eq!(state.told(), [(Field::Age, problem)], "{typed}");
    }
    let state = of_2026().edited(Edit::Text(Field::Age, "6\u{7}7 years".to_owned()));
    assert_eq!(state.draft.age, "67 ye…");
}
