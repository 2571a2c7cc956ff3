use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_legislation::{deadlines, encoded};
use fremdrift_rules::case::{Fault, PeriodEnd, Status};
use fremdrift_rules::course::Rulebook;
use fremdrift_rules::injury::{Answer, Limit, cases};

use super::*;
use crate::session::Action;
use crate::state::Portable;
use crate::state::periods::RowChange;

type State = Session<InjuryAdvice>;

fn state() -> State {
    State::new(Rc::new((Rulebook::new(encoded()).unwrap(), deadlines())))
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn asked(state: &State) -> Vec<&'static str> {
    state.look.step.questions.iter().map(|question| question.id).collect()
}

fn own() -> State {
    state().after(Action::Today(day("2026-11-22"))).after(Action::Clear)
}

#[test]
fn opens_with_the_example_and_its_limit() {
    let state = state().after(Action::Today(day("2030-01-01")));
    assert!(is_worked(&state));
    assert_eq!(state.outcome().today, evaluate::example_today());
    assert_eq!(state.outcome().advice.report_by, Some(day("2026-12-12")));
    let outcome = state.outcome();
    let first = outcome.first().unwrap();
    assert_eq!(outcome.limit_of(first), Some((Limit::OneYear, day("2026-12-12"))));
}

#[test]
fn who_asks_comes_first_and_alone() {
    let mut state = own();
    assert_eq!(asked(&state), ["role"]);
    state = state.edited(Edit::Next);
    assert_eq!(state.told(), [(Field::Question("role"), Problem::Missing)]);
    state = state.edited(Edit::Choose("role", 0)).edited(Edit::Next);
    assert!(state.told().is_empty() && state.can_go_back());
    assert_ne!(asked(&state), ["role"]);
    state = state.edited(Edit::Back);
    assert_eq!(asked(&state), ["role"]);
    assert_eq!(state.draft.answers().get("role"), Some(Answer::Choice(0)));
}

/// An injury of 12 December is told before 12 December: on the 13th the page that stayed open says so.
#[test]
fn another_day_under_an_open_page_changes_dates_and_moves_nobody_on() {
    let state = own().edited(Edit::Choose("role", 0)).edited(Edit::Next).edited(Edit::Next);
    assert!(!state.told().is_empty() && state.can_go_back());
    let later = state.after(Action::Today(day("2026-12-13")));
    assert_eq!(later.outcome().today, day("2026-12-13"));
    assert_eq!(later.told(), state.told());
    assert_eq!(asked(&later), asked(&state));
    assert!(later.can_go_back());
}

#[test]
fn dont_know_leads_to_the_end_for_each_role() {
    for role in 0..3 {
        let mut state = own().edited(Edit::Choose("role", role)).edited(Edit::Next);
        for _ in 0..100 {
            if state.look.step.questions.is_empty() {
                break;
            }
            assert!(state.look.step.questions.len() <= 3);
            let topics: Vec<_> = state.look.step.questions.iter().map(|it| it.topic).collect();
            assert!(topics.iter().all(|topic| Some(topic) == topics.first()));
            for question in state.look.step.questions.clone() {
                state = state.edited(Edit::DontKnow(question.id));
            }
            state = state.edited(Edit::Next);
            assert!(state.told().is_empty());
        }
        assert!(state.look.step.questions.is_empty() && state.outcome().advice.open.is_empty());
    }
}

#[test]
fn what_is_new_is_told_once() {
    let mut state = own().edited(Edit::Choose("role", 0)).edited(Edit::Choose("onset", 0));
    assert!(!state.look.fresh.new.is_empty());
    let first = state.look.fresh.clone();
    state = state.edited(Edit::Choose("onset", 0));
    assert_eq!(state.look.fresh, Fresh::default());
    state = state.after(Action::Undo).after(Action::Undo);
    assert!(!first.new.is_empty() && state.draft.answers().get("onset").is_none());
}

#[test]
fn a_case_of_the_report_is_seen_from_its_own_day_and_can_be_left() {
    let mut state = state().after(Action::Today(day("2026-11-22")));
    for (place, case) in cases().iter().enumerate() {
        state = state.edited(Edit::Case(place));
        assert_eq!(state.outcome().today, case.today);
        assert_eq!(state.outcome().months_only, case.months_only);
        assert!(is_worked(&state));
    }
    state = state.after(Action::Clear);
    assert_eq!(
        (state.outcome().today, state.draft.answers().given().count()),
        (day("2026-11-22"), 0)
    );
    state = state.after(Action::Undo);
    assert!(state.draft.reported().is_some());
}

#[test]
fn none_of_them_and_the_others_rule_each_other_out() {
    let signals = question_of("signals").unwrap();
    let none = signals.options.iter().position(|option| option.id == "none").unwrap();
    let none = u8::try_from(none).unwrap();
    let mut state = own().edited(Edit::Tick("signals", 0, true));
    state = state.edited(Edit::Tick("signals", none, true));
    assert_eq!(state.draft.answers().get("signals"), Some(Answer::Many(1 << none)));
    state = state.edited(Edit::Tick("signals", 1, true));
    assert_eq!(state.draft.answers().get("signals"), Some(Answer::Many(0b10)));
    state = state.edited(Edit::Tick("signals", 1, false));
    assert_eq!(state.draft.answers().get("signals"), None);
}

/// Somebody ill from 5 January 2026, led to the question for that day.
fn ill() -> State {
    let mut draft = (*own().draft).clone();
    draft.answer("role", Answer::Choice(0));
    draft.answer(FIRST_DAY, Answer::Date(day("2026-01-05")));
    let state = own().after(Action::Open(Box::new(draft)));
    state.edited(Edit::Change("sick_leave_start"))
}

#[test]
fn the_absence_is_asked_with_its_first_day_and_moves_the_end_of_benefit() {
    let state = ill();
    assert!(state.asks_absence() && !own().asks_absence());
    assert_eq!(state.outcome().advice.extension, Some(day("2026-07-31")));
    let state = state.edited(Edit::Status(Status::SelfEmployed));
    assert_eq!(state.outcome().advice.extension, Some(day("2026-06-30")));
    assert_eq!(state.after(Action::Undo).draft.told_status(), None);
    // Nothing to ask where there is no sick leave.
    assert!(!state.edited(Edit::Blank("sick_leave_start")).asks_absence());
}

#[test]
fn what_the_person_was_follows_from_the_answer_about_the_job_or_contradicts_it() {
    let state = ill().edited(Edit::Choose("employed", 0));
    assert_eq!(state.draft.told_status(), Some(Status::Employed));
    assert!(!state.draft.contradicts());
    for (status, contradicts) in [
        (Status::Employed, false),
        (Status::PartlyUnemployed, false),
        (Status::Unemployed, true),
        (Status::SelfEmployed, true),
    ] {
        let state = state.edited(Edit::Status(status));
        assert_eq!(state.draft.contradicts(), contradicts, "{status:?}");
    }
    let none =
        question_of("employed").unwrap().options.iter().position(|it| it.id == "no_employer");
    let none = u8::try_from(none.unwrap()).unwrap();
    let state = ill().edited(Edit::Choose("employed", none));
    assert_eq!(state.draft.told_status(), None);
    assert!(state.edited(Edit::Status(Status::Employed)).draft.contradicts());
    assert!(!state.edited(Edit::Status(Status::SelfEmployed)).draft.contradicts());
}

#[test]
fn a_caseworker_who_is_asked_for_the_day_is_waited_for() {
    let mut draft = (*ill().draft).clone();
    draft.answer("role", Answer::Choice(1));
    let state =
        own().after(Action::Open(Box::new(draft))).edited(Edit::Status(Status::SelfEmployed));
    assert_eq!(state.outcome().advice.extension, None);
    let worked_out = state.edited(Edit::Blank("extension_date"));
    assert_eq!(worked_out.outcome().advice.extension, Some(day("2026-06-30")));
    let given = Answer::Date(day("2026-08-15"));
    let mut draft = (*state.draft).clone();
    draft.answer("extension_date", given);
    let given = state.after(Action::Open(Box::new(draft)));
    assert_eq!(given.outcome().advice.extension, Some(day("2026-08-15")));
}

#[test]
fn an_earlier_period_counts_once_it_is_right() {
    let alone = ill().outcome().advice.extension;
    let whole = |end, on| Edit::Earlier(RowChange::Whole(0, end, day(on)));
    let mut state = ill().edited(Edit::Earlier(RowChange::Add));
    state = state.edited(whole(PeriodEnd::From, "2025-09-01"));
    // It is not told while it is typed, and one cannot go on without it.
    assert!(state.told().is_empty());
    assert_eq!(state.outcome().advice.extension, alone);
    let missing = (Field::Row(List::Earlier, 0, PeriodEnd::To), Problem::DateMissing);
    let turn = state.look.turn;
    let pressed = state.edited(Edit::Next);
    assert_eq!((pressed.told(), pressed.look.turn), (vec![missing], turn));
    let left = state.edited(Edit::Earlier(RowChange::Leave(0, PeriodEnd::To)));
    assert_eq!(left.told(), [missing]);

    let wrong = state.edited(whole(PeriodEnd::To, "2026-01-04"));
    assert_eq!(
        wrong.told(),
        [(
            Field::Row(List::Earlier, 0, PeriodEnd::To),
            Problem::Period(List::Earlier, Fault::Adjoins)
        )]
    );
    assert_eq!(wrong.outcome().advice.extension, alone);
    let right = wrong.edited(whole(PeriodEnd::To, "2025-12-19"));
    assert!(right.told().is_empty() && right.outcome().advice.extension < alone);
    let opened = own().after(Action::Open(Box::new((*state.draft).clone())));
    assert_eq!(opened.edited(Edit::Change("sick_leave_start")).told(), [missing]);
}

/// As on the other pages: a limit that was used up before, and law that is not known yet.
#[test]
fn no_right_and_a_provisional_end_are_known() {
    let opened = |link: &str| {
        let draft = Draft::decode(&format!("v=1&tool=arbejdsskade&{link}")).unwrap();
        state()
            .after(Action::Today(day("2026-11-22")))
            .after(Action::Open(Box::new(draft)))
            .outcome()
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
