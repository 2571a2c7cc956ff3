//! What must hold for every timeline.

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};
use fremdrift_legislation::{Start, deadlines, everything};
use fremdrift_rules::case::{CaseInput, Status};
use fremdrift_rules::deadlines::{Actor, Event, Kind, Reservation, Timeline, Topic, timeline};
use proptest::prelude::*;

use crate::any::any_absence;
use crate::support::{FIRST_DAY, LAST_DAY, absence, book, date, timeline_of};

/// Codes whose dates are counted in days or weeks from the first day of absence.
const RELATIVE: [&str; 17] = [
    "tell_employer",
    "tell_fund",
    "fund_report",
    "employer_period_over",
    "fund_days_over",
    "waiting_over",
    "wage_refund_claim",
    "claim_after_employer",
    "notice_without_employer",
    "self_employed_notice",
    "employer_talk",
    "duration_certificate",
    "first_follow_up",
    "follow_up_interval",
    "fast_track_request",
    "employer_injury_report",
    "first_talk",
];

/// First days between which no rule of those changes, nor before the last of their dates.
const PERIODS: [(&str, &str); 6] = [
    ("2011-01-03", "2011-10-09"),
    ("2012-04-02", "2014-10-08"),
    ("2015-01-05", "2017-09-27"),
    ("2018-01-01", "2019-09-30"),
    ("2020-01-01", "2022-06-16"),
    ("2022-07-01", "2026-06-30"),
];

fn today() -> impl Strategy<Value = NaiveDate> {
    (-500i64..9_000).prop_map(|offset| date("2010-06-01") + TimeDelta::days(offset))
}

/// Dates with their codes, of which each may come more than once.
fn counted<'a>(events: impl Iterator<Item = &'a Event>) -> BTreeMap<(NaiveDate, String), usize> {
    let mut counts = BTreeMap::new();
    for event in events {
        // The numbers and the doubts count, too.
        let what = format!("{:?} {:?} {:?}", event.topic, event.actor, event.reservations);
        *counts.entry((event.date, what)).or_default() += 1;
    }
    counts
}

fn relative(timeline: &Timeline) -> Vec<(&'static str, i64)> {
    let first = timeline.case.input().first_day;
    let events = timeline.events.iter();
    let mut found: Vec<_> = events
        .map(|event| (event.topic.code(), (event.date - first).num_days()))
        .filter(|(code, _)| RELATIVE.contains(code))
        .collect();
    found.sort_unstable();
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn dates_are_in_order_and_rest_on_law(input in any_absence(), today in today()) {
        let found = timeline_of(&book(), &input, today);
        prop_assert!(found.events.is_sorted_by_key(|event| event.date));
        for event in &found.events {
            let code = event.topic.code();
            prop_assert!(event.date >= input.first_day, "{code}");
            prop_assert!(event.opens.is_none_or(|opens| opens <= event.date), "{code}");
            prop_assert_eq!(event.basis.is_empty(), event.kind == Kind::Practice, "{}", code);
            let law = everything();
            for basis in &event.basis {
                let mut values = law.entries().filter(|entry| entry.id == basis.parameter);
                let entry = values.nth(basis.value);
                prop_assert!(entry.is_some(), "{code}: {}", basis.parameter);
                let Some(entry) = entry else { continue };
                prop_assert_eq!((entry.from, entry.to), (basis.from, basis.to));
                let late = entry.last_confirmed.filter(|_| entry.to.is_none());
                let late = late.filter(|confirmed| event.date > *confirmed);
                // What is provisional is said to be so once.
                let known = found.provisional.as_ref().is_none_or(|it| event.date < it.from);
                if let Some(confirmed) = late.filter(|_| known) {
                    let told = found.not_confirmed.as_ref().is_some_and(|it| {
                        it.parameters.contains(&entry.id) && it.last_confirmed <= confirmed
                    });
                    prop_assert!(told, "{code}: {}", entry.id);
                }
                let rough = |day: NaiveDate| {
                    entry.from <= day
                        && entry.to.is_none_or(|to| day <= to)
                        && (entry.surely_from.is_some_and(|surely| day < surely)
                            || entry.surely_to.is_some_and(|surely| day > surely))
                };
                let says = event.reservations.iter().any(|doubt| doubt.code() == "rough_boundary");
                prop_assert!(says || !rough(input.first_day), "{code}: {}", entry.id);
                if entry.from_is == Start::NotFound {
                    let doubt = Reservation::StartNotFound { parameter: entry.id };
                    prop_assert!(event.reservations.contains(&doubt), "{code}: {}", entry.id);
                }
                prop_assert_ne!(entry.from_is, Start::Announced);
            }
            if event.date > *LAST_DAY {
                prop_assert!(found.provisional.is_some(), "{code}");
            }
        }
        prop_assert!(found.coming().all(|event| event.date >= today));
        prop_assert_eq!(i64::from(found.position.day), (today - input.first_day).num_days() + 1);
        prop_assert_eq!(found.position.week.is_none(), today < input.first_day);
    }

    #[test]
    fn relative_dates_move_with_the_first_day(
        input in any_absence(), period in 0..PERIODS.len(), place in 0i64..2_000, by in 0i64..2_000,
    ) {
        let (from, to) = PERIODS[period];
        let days = (date(to) - date(from)).num_days() + 1;
        let at = |place: i64| {
            let first_day = date(from) + TimeDelta::days(place % days);
            let moved = CaseInput {
                no_employer_period: input.no_employer_period,
                still_employed: input.still_employed,
                section_55: input.section_55,
                section_56: input.section_56,
                insurance: input.insurance.filter(|it| it.first_day),
                wages_paid: input.wages_paid,
                age: input.age,
                section_25: input.section_25,
                work_injury: input.work_injury,
                fast_track: input.fast_track,
                ..absence(first_day, input.status)
            };
            timeline_of(&book(), &moved, first_day)
        };
        prop_assert_eq!(relative(&at(place)), relative(&at(place + by)));
    }

    #[test]
    fn today_moves_nothing_but_what_is_asked_today(
        input in any_absence(), one in today(), other in today(),
    ) {
        let book = book();
        let (one, other) = (timeline_of(&book, &input, one), timeline_of(&book, &input, other));
        let until = one.until.min(other.until);
        let law = |found: &Timeline| {
            // A course is looked ahead from today, so later days may show more new rates and steps.
            let kept = found.events.iter().filter(|event| {
                let ahead = matches!(event.topic, Topic::NewRate { .. } | Topic::RefundStep { .. });
                let asked = matches!(event.topic, Topic::FastTrackMeeting { .. });
                !asked && (!ahead || event.date <= until)
            });
            counted(kept)
        };
        prop_assert_eq!(law(&one), law(&other));
        prop_assert_eq!(one.extension, other.extension);
    }

    #[test]
    fn an_injury_and_a_wish_only_add(input in any_absence(), today in today()) {
        let book = book();
        let without = CaseInput { work_injury: None, fast_track: false, ..input.clone() };
        let with = CaseInput { work_injury: Some(true), fast_track: true, ..input };
        let mut more = counted(timeline_of(&book, &with, today).events.iter());
        for (key, count) in counted(timeline_of(&book, &without, today).events.iter()) {
            let left = more.get_mut(&key);
            prop_assert!(left.as_ref().is_some_and(|left| **left >= count), "{key:?}");
            if let Some(left) = left {
                *left -= count;
            }
        }
        for ((_, what), count) in more {
            let of_those = ["InjuryReport", "EmployerInjuryReport", "FastTrackMeeting"];
            let of_those = of_those.iter().any(|name| what.starts_with(name));
            prop_assert!(count == 0 || of_those, "{what}");
        }
    }

    #[test]
    fn one_rhythm_stands_once_both_days_are_under_one_law(status in any_status(), place in 0i64..4_000) {
        let first = date("2015-01-05") + TimeDelta::days(place);
        let found = timeline_of(&book(), &absence(first, status), first);
        let has = |code| found.events.iter().any(|event| event.topic.code() == code);
        // The fourth week and half a year later both lie before 2020, or the first day after 2019.
        prop_assert_eq!(has("follow_up_interval"), first < date("2020-01-01"));
        prop_assert_eq!(has("follow_up_talks"), first >= date("2019-07-02"));
    }

    #[test]
    fn a_letter_or_a_payer_never_makes_the_employer_s_duty_the_person_s(input in any_absence()) {
        let found = timeline_of(&book(), &input, input.first_day);
        for event in &found.events {
            let actor = match event.topic.code() {
                "wage_refund_claim" | "claim_after_employer" | "notice_without_employer"
                | "refund_claim_limit" | "fast_track_request" => Actor::Employer,
                "fund_report" => Actor::Fund,
                "tell_employer" | "tell_fund" | "own_application" | "application_latest"
                | "self_employed_notice" => Actor::Person,
                _ => continue,
            };
            prop_assert_eq!(event.actor, actor, "{}", event.topic.code());
        }
    }

    #[test]
    fn nothing_makes_it_panic(
        first in -800_000i32..800_000, today in any::<i32>(),
        back in prop::option::of(any::<i32>()), age in prop::option::of(any::<u32>()),
        flags in any::<[bool; 6]>(), status in any_status(),
    ) {
        let day = |number| NaiveDate::from_num_days_from_ce_opt(number).unwrap_or(NaiveDate::MAX);
        let [no_employer_period, known, still, injury, fast_track, encoded_first] = flags;
        let within = *FIRST_DAY + TimeDelta::days(i64::from(first).rem_euclid((*LAST_DAY - *FIRST_DAY).num_days()));
        let input = CaseInput {
            no_employer_period,
            still_employed: known.then_some(still),
            age,
            partial_return: back.map(day),
            work_injury: known.then_some(injury),
            fast_track,
            ..absence(if encoded_first { within } else { day(first) }, status)
        };
        let book = book();
        match book.case(input) {
            Ok(case) => {
                for today in [day(today), NaiveDate::MIN, NaiveDate::MAX] {
                    prop_assert!(!timeline(&book, &deadlines(), &case, today).events.is_empty());
                }
            }
            Err(errors) => prop_assert!(!errors.is_empty()),
        }
    }
}

fn any_status() -> impl Strategy<Value = Status> {
    prop_oneof![Just(Status::Employed), Just(Status::Unemployed), Just(Status::SelfEmployed)]
}
