//! How long benefit is paid, on what grounds it is extended, and what follows if it is not.

use chrono::{Datelike, NaiveDate};
use fremdrift_legislation::{Choice, Legislation, Parameter, Scalar};
use fremdrift_units::{Months, Weeks};

use super::applied::{Basis, Days, Reservation, add, apply, doubts};
use super::case::Case;
use super::event::{Actor, Event, Kind, Topic};
use super::notice::weeks_after;
use super::timeline::Extension;
use crate::Day;
use crate::refusion::Passed;

/// Whether the state pension age is reached.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pension {
    Reached,
    NotReached,
    /// The age in whole years leaves it open.
    Open,
    /// No age was given.
    Unknown,
}

/// Months in a year of age.
// not law: the calendar
const YEAR: u32 = 12;

/// Whether somebody of this age in whole years has reached the state pension age on a day. The age
/// it takes rose half a year at a time, so those who reached it under the lower one of the year
/// before are left open, too.
fn pension(
    ages: &Parameter<Scalar<fremdrift_units::Months>>,
    age: Option<u32>,
    day: NaiveDate,
) -> Pension {
    let Some(age) = age else { return Pension::Unknown };
    let needed = |day: NaiveDate| {
        let value = ages.on(day).or(ages.values.last().filter(|last| last.from <= day));
        value.map(|value| value.value.amount.0)
    };
    let before = day.checked_sub_months(chrono::Months::new(YEAR));
    let Some(now) = needed(day) else { return Pension::Open };
    let lowest = before.and_then(needed).unwrap_or(now).min(now);
    let youngest = age.saturating_mul(YEAR);
    let oldest = youngest.saturating_add(YEAR - 1);
    if youngest >= now {
        Pension::Reached
    } else if oldest < lowest {
        Pension::NotReached
    } else {
        Pension::Open
    }
}

/// The limit with what surrounds it.
pub(super) struct Duration {
    pub(super) events: Vec<Event>,
    pub(super) extension: Vec<Extension>,
}

/// The duration limit of the time. `start` is the first day that counts; `passed` the first day past
/// the ordinary limit.
pub(super) fn duration(
    law: &Legislation,
    case: &Case,
    days: Days,
    start: Day,
    passed: Option<Passed>,
) -> Duration {
    let reached = pension(&law.pension_age_months, case.input.age, case.input.first_day);
    let mut events = Vec::new();
    let mut extension = Vec::new();
    if reached != Pension::Reached
        && let Some(mut event) = passed.and_then(|passed| ordinary(law, days, passed))
    {
        match reached {
            Pension::Open => add(&mut event.reservations, Reservation::HangsOnPensionAge),
            Pension::Unknown => add(&mut event.reservations, Reservation::TakenBelowPensionAge),
            Pension::Reached | Pension::NotReached => {}
        }
        extension = extensions(law, event.date);
        events.extend(after_limit(law, days, &event));
        events.push(event);
    }
    if matches!(reached, Pension::Reached | Pension::Open) {
        let mut pensioners = pensioners(law, days, start);
        if reached == Pension::Open {
            for event in &mut pensioners {
                add(&mut event.reservations, Reservation::HangsOnPensionAge);
            }
        }
        events.extend(pensioners);
    }
    Duration { events, extension }
}

fn ordinary(law: &Legislation, days: Days, passed: Passed) -> Option<Event> {
    let limit = law.duration_limit.values.get(passed.value)?;
    let at_end = law.reassessment_moment.values.iter().enumerate();
    let at_end = at_end.rev().find(|(_, value)| value.covers(passed.day));
    let date = match at_end {
        Some(_) => Day::from(month_end(passed.day)?),
        None => passed.day.into(),
    };
    let windows = law.duration_window_months.values.iter().enumerate();
    let (window_index, window) = windows.rev().find(|(_, value)| value.covers(passed.day))?;
    let mut basis = vec![
        Basis::new(&law.duration_limit, passed.value, limit, limit.value.provision),
        Basis::new(&law.duration_window_months, window_index, window, window.value.provision),
    ];
    if let Some((index, moment)) = at_end {
        let provision = moment.value.provision;
        basis.push(Basis::new(&law.reassessment_moment, index, moment, provision));
    }
    let mut reservations = doubts(&law.duration_limit, limit, days, date);
    if !limit.covers(days.first.date()) {
        let parameter = law.duration_limit.id;
        add(&mut reservations, Reservation::ChangedUnderWay { parameter });
    }
    add(&mut reservations, Reservation::EarlierAbsencesNotKnown);
    Some(Event {
        topic: Topic::DurationLimit {
            weeks: passed.limit.0,
            months: window.value.amount.0,
            passed: passed.day,
            reassessment: at_end.is_some(),
        },
        kind: Kind::Limit,
        actor: Actor::Municipality,
        opens: None,
        date: date.date(),
        basis,
        reservations,
    })
}

fn pensioners(law: &Legislation, days: Days, start: Day) -> Vec<Event> {
    let passing = |weeks: Weeks| weeks_after(start, weeks.0);
    let rules = apply(&law.pension_duration_weeks, days, |weeks| {
        month_end(passing(weeks).date()).map(Day::from)
    });
    let Some(window) = law.pension_duration_window_months.values.last() else { return Vec::new() };
    let Months(months) = window.value.amount;
    let event = |rule: super::applied::Applied<Weeks>| {
        let mut reservations = rule.reservations;
        add(&mut reservations, Reservation::EarlierAbsencesNotKnown);
        Event {
            topic: Topic::PensionLimit {
                weeks: rule.amount.0,
                months,
                passed: passing(rule.amount).date(),
            },
            kind: Kind::Limit,
            actor: Actor::Municipality,
            opens: None,
            date: rule.date.date(),
            basis: rule.basis,
            reservations,
        }
    };
    rules.into_iter().map(event).collect()
}

/// What follows the limit where benefit is not extended: the rule of that day, or the one that is
/// announced for it.
fn after_limit(law: &Legislation, days: Days, limit: &Event) -> Option<Event> {
    let in_force = |value: &fremdrift_legislation::Dated<_>| value.covers(limit.date);
    let values = law.job_clarification.values.iter().enumerate();
    let (index, value) = values.rev().find(|(_, value)| in_force(value))?;
    let date = Day::from(limit.date);
    let mut reservations = doubts(&law.job_clarification, value, days, date);
    if !value.is_law() {
        reservations.insert(0, Reservation::Announced);
    }
    Some(Event {
        topic: Topic::JobClarification { statement: value.value.amount },
        kind: Kind::Right,
        actor: Actor::Person,
        opens: Some(limit.date),
        date: limit.date,
        basis: vec![Basis::new(&law.job_clarification, index, value, value.value.provision)],
        reservations,
    })
}

/// The grounds of the day, and until when each can reach at most.
fn extensions(law: &Legislation, limit: NaiveDate) -> Vec<Extension> {
    let grounds = law.extension_options.on(limit);
    let until = |choice: &Choice| {
        choice.most.map(|Weeks(weeks)| weeks_after(Day::from(limit), weeks).date())
    };
    let extension = |choice: &Choice| Extension { choice: *choice, until: until(choice) };
    grounds.map(|grounds| grounds.value.iter().map(extension).collect()).unwrap_or_default()
}

/// The last day of a day's month.
fn month_end(day: NaiveDate) -> Option<NaiveDate> {
    day.with_day(1)?.checked_add_months(chrono::Months::new(1))?.pred_opt()
}
