use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_legislation::{deadlines, encoded};
use fremdrift_rules::course::Rulebook;
use fremdrift_rules::injury::{Answer, Limit, cases};

use super::draft::question_of;
use super::*;
use crate::state::Machine;

fn state() -> State {
    State::new(Rc::new((Rulebook::new(encoded()).unwrap(), deadlines())))
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
    assert_eq!(state.outcome.limit_of(first), Some((Limit::OneYear, day("2026-12-12"))));
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
    assert_eq!((state.outcome.today, state.draft.answers.given().count()), (day("2026-11-22"), 0));
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
