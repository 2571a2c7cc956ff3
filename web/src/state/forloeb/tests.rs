use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_legislation::encoded;
use fremdrift_rules::case::{EarlierKind, Fault, List, PeriodEnd, Status};
use fremdrift_rules::course::{Payer, Rulebook};
use fremdrift_rules::deadlines::Topic;

use super::*;
use crate::session::{Action, Session};
use crate::state::case::{Edit, Reader, YesNo};
use crate::state::periods::RowChange;
use crate::state::{Part, Portable};

type State = Session<Dates>;

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
    let first = ["2026-09-22", "2026-09-27"];
    assert_eq!(next(&state)[..2], first);
    state = state.after(Action::Today(day(2030, 1, 1)));
    assert!(state.example);
    assert_eq!(next(&state)[..2], first);
}

#[test]
fn ones_own_course_is_seen_from_today() {
    let mut state = state().after(Action::Today(day(2026, 11, 22))).after(Action::Clear);
    assert!(!state.current && state.told().is_empty());
    state = state.edited(Edit::WholeDate(Field::FirstDay, day(2026, 11, 2)));
    let position = state.outcome.as_ref().unwrap().timeline.position;
    assert_eq!((position.today, position.day, position.week), (day(2026, 11, 22), 21, Some(3)));
}

#[test]
fn a_bad_input_keeps_the_last_result() {
    let mut state = state().edited(Edit::Text(Field::Age, "200".to_owned()));
    assert!(!state.current && state.outcome.is_some());
    assert_eq!(state.told(), [(Field::Age, Problem::AgeOutOfRange)]);
    state = state.after(Action::Undo);
    assert!(state.current && state.told().is_empty());
    state = state.edited(Edit::WholeDate(Field::PartialReturn, day(2026, 8, 1)));
    assert_eq!(state.told(), [(Field::PartialReturn, Problem::BeforeFirstDay)]);
}

#[test]
fn everything_that_is_wrong_is_told_at_once_in_the_order_of_the_form() {
    let mut state = state().edited(Edit::WholeDate(Field::FirstDay, day(2010, 1, 1)));
    state = state.edited(Edit::Text(Field::Age, "x".to_owned()));
    let fields: Vec<_> = state.told().into_iter().map(|(field, _)| field).collect();
    assert_eq!(fields, [Field::FirstDay, Field::Age]);
}

#[test]
fn who_reads_changes_no_facts() {
    let citizen = state();
    let caseworker = citizen.edited(Edit::Reader(Reader::Caseworker));
    assert_eq!(citizen.outcome, caseworker.outcome);
    assert!(caseworker.example);
    assert_eq!(caseworker.after(Action::Clear).draft.reader, Reader::Caseworker);
}

#[test]
fn a_choice_of_the_employed_is_kept_when_another_status_is_tried() {
    let mut state = state().edited(Edit::StillEmployed(YesNo::No));
    let before = state.outcome.clone();
    state = state.edited(Edit::Status(Status::Unemployed));
    assert!(state.current);
    assert_eq!(state.edited(Edit::Status(Status::Employed)).outcome, before);
}

/// A course of somebody employed with earlier absences.
fn ill_again(first: NaiveDate, earlier: &[(NaiveDate, NaiveDate)]) -> State {
    let mut state = state().after(Action::Today(first)).after(Action::Clear);
    state = state.edited(Edit::WholeDate(Field::FirstDay, first));
    for (index, (from, to)) in earlier.iter().enumerate() {
        state = state.edited(Edit::Earlier(RowChange::Add));
        let ends = [(PeriodEnd::From, *from), (PeriodEnd::To, *to)];
        for (end, day) in ends {
            state = state.edited(Edit::Earlier(RowChange::Whole(index, end, day)));
        }
    }
    state
}

#[test]
fn earlier_absences_move_the_limit_and_the_page_can_say_how() {
    let first = day(2026, 2, 2);
    let alone = ill_again(first, &[]);
    let again = ill_again(first, &[(day(2025, 9, 1), day(2025, 12, 19))]);
    let limit = |state: &State| state.outcome.as_ref().unwrap().duration.limit.clone().unwrap();
    assert_eq!((limit(&alone).until, limit(&alone).counted_earlier), (day(2026, 8, 31), 0));
    let moved = limit(&again);
    assert_eq!(moved.until, day(2026, 5, 31));
    // From 1 October to 19 December 2025 there are 58 weekdays.
    assert_eq!((moved.counted, moved.counted_earlier), (moved.allowed + 1, 58));
    assert_eq!(moved.window.from.date(), day(2025, 9, 1));

    // Own support is no absence: the limit does not look at it.
    let kind = RowChange::Kind(0, EarlierKind::SelfSupport);
    assert_eq!(limit(&again.edited(Edit::Earlier(kind))), limit(&alone));
}

#[test]
fn somebody_who_has_used_the_limit_up_is_told_when_the_right_is_back() {
    let state = ill_again(day(2026, 11, 2), &[(day(2026, 1, 5), day(2026, 7, 31))]);
    let duration = &state.outcome.as_ref().unwrap().duration;
    let none = duration.no_right.unwrap();
    assert_eq!(none.right_from, day(2026, 12, 1));
    // Who pays when says so, too: here the employer's days end before the right is back.
    let state = ill_again(day(2026, 8, 3), &[(day(2026, 1, 5), day(2026, 7, 31))]);
    let runs = &state.outcome.as_ref().unwrap().timeline.runs;
    let paid: Vec<_> = runs.iter().map(|run| (run.days.from.date(), run.payer)).collect();
    let expected = [
        (day(2026, 8, 3), Payer::Employer),
        (day(2026, 9, 2), Payer::Unpaid),
        (day(2026, 12, 1), Payer::Public),
    ];
    assert_eq!(paid[..3], expected);
}

#[test]
fn what_is_wrong_with_a_period_is_told_at_its_end_and_nothing_is_lost() {
    let first = day(2026, 2, 2);
    let mut state = ill_again(first, &[(day(2025, 9, 1), day(2026, 2, 1))]);
    let field = |end| Field::Row(List::Earlier, 0, end);
    let to = field(PeriodEnd::To);
    let problem = Problem::Period(List::Earlier, Fault::Adjoins);
    assert_eq!(state.told(), [(to, problem)]);
    assert!(!state.current && state.outcome.is_some());

    // Half a date waits until it is left; opened from a link it is told at once.
    let typed = RowChange::Date(0, PeriodEnd::To, Part::Year, "20".to_owned());
    state = state.edited(Edit::Earlier(typed));
    assert!(state.told().is_empty() && !state.current);
    let opened = state.after(Action::Open(Box::new((*state.draft).clone())));
    assert_eq!(opened.told(), [(to, Problem::DateIncomplete)]);
    let left = state.edited(Edit::Earlier(RowChange::Leave(0, PeriodEnd::To)));
    assert_eq!(left.told(), opened.told());

    state = left.edited(Edit::Earlier(RowChange::Remove(0)));
    assert!(state.current && state.told().is_empty());
    assert!(state.after(Action::Undo).draft.earlier == left.draft.earlier);
}

#[test]
fn a_job_and_a_holiday_that_do_not_fit_are_told_in_the_order_of_the_form() {
    let mut state = ill_again(day(2026, 2, 2), &[]);
    state = state.edited(Edit::Holidays(RowChange::Add));
    for (end, on) in [(PeriodEnd::From, day(2026, 1, 5)), (PeriodEnd::To, day(2026, 2, 9))] {
        state = state.edited(Edit::Holidays(RowChange::Whole(0, end, on)));
    }
    state = state.edited(Edit::WholeDate(Field::EmploymentEnds, day(2026, 1, 31)));
    let outside = Fault::Outside { end: PeriodEnd::From };
    assert_eq!(
        state.told(),
        [
            (Field::EmploymentEnds, Problem::JobEndedBefore),
            (
                Field::Row(List::Holidays, 0, PeriodEnd::From),
                Problem::Period(List::Holidays, outside)
            ),
        ]
    );
    // Only somebody with a job has one that ends.
    state = state.edited(Edit::Status(Status::Unemployed));
    assert_eq!(state.told().len(), 1);
}

#[test]
fn covid_is_asked_where_it_changes_something() {
    for (first, status, asked) in [
        (day(2020, 2, 3), Status::Employed, true),
        (day(2019, 12, 2), Status::Employed, false),
        (day(2020, 4, 1), Status::Unemployed, false),
        (day(2026, 2, 2), Status::Employed, false),
    ] {
        let state = ill_again(first, &[]).edited(Edit::Status(status));
        assert_eq!(state.outcome.unwrap().offers_covid, asked, "{first}");
    }
}

#[test]
fn a_course_beyond_the_known_law_is_answered_and_marked() {
    let state = ill_again(day(2027, 1, 5), &[]);
    assert!(state.current);
    let timeline = &state.outcome.as_ref().unwrap().timeline;
    assert!(timeline.provisional.is_some());
    let last = state.world().coverage().to.date();
    let after = last.succ_opt().unwrap();
    let state = state.edited(Edit::WholeDate(Field::FirstDay, after));
    assert_eq!(state.told(), [(Field::FirstDay, Problem::AfterLaw(last))]);
}

#[test]
fn what_one_gets_goes_on_with_the_last_known_rate_and_is_marked() {
    let today = || Action::Today(day(2027, 2, 1));
    for first in [day(2027, 1, 5), day(2026, 8, 10), day(2017, 8, 7)] {
        let mut state = ill_again(first, &[]).after(today());
        let gets = |state: &State| state.outcome.as_ref().unwrap().gets.unwrap();
        assert_eq!(gets(&state).most.oere(), 508_500, "{first}");
        assert!(state.outcome.as_ref().unwrap().provisional.is_some(), "{first}");
        state = state.edited(Edit::Text(Field::Hours, "37".to_owned()));
        state = state.edited(Edit::Text(Field::HourlyPay, "140".to_owned()));
        let (.., weekly) = gets(&state).weekly.unwrap();
        assert_eq!(weekly.oere(), 476_560, "{first}");
        for typed in ["0", "168,01"] {
            let wrong = state.edited(Edit::Text(Field::Hours, typed.to_owned()));
            assert_eq!(wrong.told(), [(Field::Hours, Problem::NoHours)], "{first} {typed}");
        }
        for typed in ["-5", "200000"] {
            let wrong = state.edited(Edit::Text(Field::HourlyPay, typed.to_owned()));
            assert_eq!(wrong.told(), [(Field::HourlyPay, Problem::NoPay)], "{first} {typed}");
        }
    }
}

/// The refund begins on the second day with the insurance of section 55, and after the employer's 30
/// days without; the claim for its first day has three months.
#[test]
fn a_small_employers_insurance_brings_the_claim_forward() {
    let state = ill_again(day(2026, 1, 5), &[]);
    let claim = |state: &State| {
        let events = &state.outcome.as_ref().unwrap().timeline.events;
        let claim = events.iter().find(|it| matches!(it.topic, Topic::RefundClaimLimit { .. }));
        claim.unwrap().date
    };
    assert_eq!(claim(&state), day(2026, 5, 4));
    let insured = state.edited(Edit::Tick(Field::Section55, true));
    assert_eq!(claim(&insured), day(2026, 4, 6));
    // Kept, and left out where it cannot be.
    let none = insured.edited(Edit::Tick(Field::NoEmployerPeriod, true));
    assert!(none.current && none.draft.section_55);
    assert!(insured.edited(Edit::Status(Status::Unemployed)).current);
}

#[test]
fn hours_and_hourly_pay_give_the_benefit_for_a_week() {
    let mut state = ill_again(day(2026, 2, 2), &[]);
    let kroner = |state: &State| {
        let gets = state.outcome.as_ref().unwrap().gets.unwrap();
        (gets.most.oere(), gets.weekly.map(|(.., weekly)| weekly.oere()))
    };
    assert_eq!(kroner(&state), (508_500, None));
    state = state.edited(Edit::Text(Field::Hours, "37".to_owned()));
    assert_eq!(kroner(&state), (508_500, None));
    // 140 less 8 percent is 128.80, times 37; with 190 the highest rate cuts it.
    state = state.edited(Edit::Text(Field::HourlyPay, "140".to_owned()));
    assert_eq!(kroner(&state), (508_500, Some(476_560)));
    state = state.edited(Edit::Text(Field::HourlyPay, "190,00 kr.".to_owned()));
    assert_eq!(kroner(&state), (508_500, Some(508_500)));

    for typed in ["x", "0", "168,01", "1,234567", "99999999999999"] {
        let wrong = state.edited(Edit::Text(Field::Hours, typed.to_owned()));
        assert_eq!(wrong.told(), [(Field::Hours, Problem::NoHours)], "{typed}");
    }
    let wrong = state.edited(Edit::Text(Field::HourlyPay, "-5".to_owned()));
    assert_eq!(wrong.told(), [(Field::HourlyPay, Problem::NoPay)]);
    let number = state.edited(Edit::Text(Field::HourlyPay, "010170-1234".to_owned()));
    assert_eq!(number.told(), [(Field::HourlyPay, Problem::LooksLikeCpr)]);
    assert!(!number.draft.encode().contains("1234"));
    // Also where the first day cannot be read.
    let year = Edit::Date(Field::FirstDay, Part::Year, "x".to_owned());
    assert!(number.edited(year).told().contains(&(Field::HourlyPay, Problem::LooksLikeCpr)));
    assert!(state.edited(Edit::Status(Status::SelfEmployed)).current);
}
