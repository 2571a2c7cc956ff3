use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_legislation::encoded;
use fremdrift_rules::case::Status;
use fremdrift_rules::course::Rulebook;

use super::*;
use crate::state::Machine;

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
    // The first follow-up by the end of week 8.
    assert_eq!(next(&state).first().unwrap(), "2026-09-27");
    state = state.after(Action::Today(day(2030, 1, 1)));
    assert!(state.example);
    assert_eq!(next(&state).first().unwrap(), "2026-09-27");
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