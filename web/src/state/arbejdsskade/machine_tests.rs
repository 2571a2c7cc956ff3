use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_legislation::{deadlines, encoded};
use fremdrift_rules::case::{Fault, PeriodEnd, Status};
use fremdrift_rules::course::Rulebook;
use fremdrift_rules::injury::{Answer, Limit, cases};

use super::draft::question_of;
use super::*;
use crate::state::periods::RowChange;
use crate::state::{Machine, NoDate, Portable};

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

/// An injury of 12 December is told before 12 December: on the 13th the page that stayed open says so.
#[test]
fn another_day_under_an_open_page_changes_dates_and_moves_nobody_on() {
    let state = own().after(Action::Choose("role", 0)).after(Action::Next).after(Action::Next);
    assert!(!state.told().is_empty() && state.can_go_back());
    let later = state.after(Action::Today(day("2026-12-13")));
    assert_eq!(later.outcome.today, day("2026-12-13"));
    assert_eq!(later.told(), state.told());
    assert_eq!(asked(&later), asked(&state));
    assert!(later.can_go_back());
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

/// Somebody ill from 5 January 2026, led to the question for that day.
fn ill() -> State {
    let mut draft = own().draft;
    draft.answers.set("role", Answer::Choice(0)).unwrap();
    draft.answers.set("sick_leave_start", Answer::Date(day("2026-01-05"))).unwrap();
    let state = own().after(Action::Open(Box::new(draft)));
    state.after(Action::Change("sick_leave_start"))
}

#[test]
fn the_absence_is_asked_with_its_first_day_and_moves_the_end_of_benefit() {
    let state = ill();
    assert!(state.asks_absence() && !own().asks_absence());
    assert_eq!(state.outcome.advice.extension, Some(day("2026-07-31")));
    let state = state.after(Action::Status(Status::SelfEmployed));
    assert_eq!(state.outcome.advice.extension, Some(day("2026-06-30")));
    assert_eq!(state.after(Action::Undo).draft.status(), None);
    // Nothing to ask where there is no sick leave.
    assert!(!state.after(Action::Blank("sick_leave_start")).asks_absence());
}

#[test]
fn what_the_person_was_follows_from_the_answer_about_the_job_or_contradicts_it() {
    let state = ill().after(Action::Choose("employed", 0));
    assert_eq!(state.draft.status(), Some(Status::Employed));
    assert!(!state.draft.contradicts());
    for (status, contradicts) in [
        (Status::Employed, false),
        (Status::PartlyUnemployed, false),
        (Status::Unemployed, true),
        (Status::SelfEmployed, true),
    ] {
        let state = state.after(Action::Status(status));
        assert_eq!(state.draft.contradicts(), contradicts, "{status:?}");
    }
    let none =
        question_of("employed").unwrap().options.iter().position(|it| it.id == "no_employer");
    let none = u8::try_from(none.unwrap()).unwrap();
    let state = ill().after(Action::Choose("employed", none));
    assert_eq!(state.draft.status(), None);
    assert!(state.after(Action::Status(Status::Employed)).draft.contradicts());
    assert!(!state.after(Action::Status(Status::SelfEmployed)).draft.contradicts());
}

#[test]
fn a_caseworker_who_is_asked_for_the_day_is_waited_for() {
    let mut draft = ill().draft;
    draft.answers.set("role", Answer::Choice(1)).unwrap();
    let state =
        own().after(Action::Open(Box::new(draft))).after(Action::Status(Status::SelfEmployed));
    assert_eq!(state.outcome.advice.extension, None);
    let worked_out = state.after(Action::Blank("extension_date"));
    assert_eq!(worked_out.outcome.advice.extension, Some(day("2026-06-30")));
    let given = Answer::Date(day("2026-08-15"));
    let mut draft = state.draft.clone();
    draft.answers.set("extension_date", given).unwrap();
    let given = state.after(Action::Open(Box::new(draft)));
    assert_eq!(given.outcome.advice.extension, Some(day("2026-08-15")));
}

#[test]
fn an_earlier_period_counts_once_it_is_right() {
    let alone = ill().outcome.advice.extension;
    let whole = |end, on| Action::Earlier(RowChange::Whole(0, end, day(on)));
    let mut state = ill().after(Action::Earlier(RowChange::Add));
    state = state.after(whole(PeriodEnd::From, "2025-09-01"));
    // It is not told while it is typed, and one cannot go on without it.
    assert!(state.told_rows().is_empty());
    assert_eq!(state.outcome.advice.extension, alone);
    let missing = (0, PeriodEnd::To, RowProblem::Date(NoDate::Missing));
    let turn = state.turn;
    let pressed = state.after(Action::Next);
    assert_eq!((pressed.told_rows(), pressed.turn), (vec![missing], turn));
    let left = state.after(Action::Earlier(RowChange::Leave(0, PeriodEnd::To)));
    assert_eq!(left.told_rows(), [missing]);

    let wrong = state.after(whole(PeriodEnd::To, "2026-01-04"));
    assert_eq!(wrong.told_rows(), [(0, PeriodEnd::To, RowProblem::Period(Fault::Adjoins))]);
    assert_eq!(wrong.outcome.advice.extension, alone);
    let right = wrong.after(whole(PeriodEnd::To, "2025-12-19"));
    assert!(right.told_rows().is_empty() && right.outcome.advice.extension < alone);
    let opened = own().after(Action::Open(Box::new(state.draft.clone())));
    assert_eq!(opened.after(Action::Change("sick_leave_start")).told_rows(), [missing]);
}

/// As on the other pages: a limit that was used up before, and law that is not known yet.
#[test]
fn no_right_and_a_provisional_end_are_known() {
    let opened = |link: &str| {
        let draft = Draft::decode(&format!("v=1&tool=arbejdsskade&{link}")).unwrap();
        state().after(Action::Today(day("2026-11-22"))).after(Action::Open(Box::new(draft))).outcome
    };
    let absence = "sick_leave_start=2026-8-3&status=employed";
    let used_up = opened(&format!("{absence}&earlier=2026-1-5_2026-7-31_absence"));
    assert_eq!(used_up.no_right.unwrap().right_from, day("2026-12-01"));
    let alone = opened(absence);
    assert_eq!(alone.no_right, None);
    assert_eq!(alone.provisional.as_ref().unwrap().from, day("2027-01-01"));
    let before = opened("sick_leave_start=2024-8-5&status=employed");
    assert_eq!(before.provisional, None);
}
