//! How long benefit is paid, on what grounds it is extended, and what follows if it is not.

use chrono::{Datelike, NaiveDate};
use fremdrift_legislation::{Choice, Parameter, Scalar};
use fremdrift_units::{Months, Weeks};

use super::applied::{Applied, Basis, Days, Reservation, add, apply, doubts, of_day};
use super::case::Case;
use super::event::{Actor, Event, Kind, Topic};
use super::notice::weeks_after;
use super::timeline::{Extension, Law};
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

/// Whether somebody who was of this age in whole years on the first day has reached the state pension
/// age on a later one: surely, if the youngest of that age have; surely not, if the oldest have not.
fn pension(ages: &Parameter<Scalar<Months>>, case: &Case, day: NaiveDate) -> Pension {
    let Some(age) = case.input.age else { return Pension::Unknown };
    let first = case.input.first_day;
    let born = |years: u32| first.checked_sub_months(chrono::Months::new(years * YEAR));
    let reached = |birth: NaiveDate| {
        ages.values.iter().enumerate().any(|(index, value)| {
            let months = chrono::Months::new(value.value.amount.0);
            birth.checked_add_months(months).is_some_and(|date| {
                // Whoever reached it before the encoded law has reached it.
                let in_force = value.covers(date) || (index == 0 && date < value.from);
                in_force && date <= day
            })
        })
    };
    let oldest = born(age + 1).and_then(|day| day.succ_opt());
    match (born(age), oldest) {
        (Some(youngest), _) if reached(youngest) => Pension::Reached,
        (_, Some(oldest)) if !reached(oldest) => Pension::NotReached,
        _ => Pension::Open,
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
    law: Law<'_>,
    case: &Case,
    days: Days,
    start: Day,
    passed: Option<Passed>,
) -> Duration {
    let reached = |day| pension(&law.dates.pension_age_months, case, day);
    let mut events = Vec::new();
    let mut extension = Vec::new();
    if let Some(passed) = passed
        && reached(passed.day) != Pension::Reached
        && let Some(mut event) = ordinary(law, days, passed)
    {
        match reached(passed.day) {
            Pension::Open => add(&mut event.reservations, Reservation::HangsOnPensionAge),
            Pension::Unknown => add(&mut event.reservations, Reservation::TakenBelowPensionAge),
            Pension::Reached | Pension::NotReached => {}
        }
        extension = extensions(law, event.date);
        events.extend(after_limit(law, days, &event));
        events.push(event);
    }
    for (passed, mut event) in pensioners(law, days, start) {
        match reached(passed) {
            Pension::Reached => {}
            Pension::Open => add(&mut event.reservations, Reservation::HangsOnPensionAge),
            Pension::NotReached | Pension::Unknown => continue,
        }
        events.push(event);
    }
    Duration { events, extension }
}

fn ordinary(law: Law<'_>, days: Days, passed: Passed) -> Option<Event> {
    let limit = law.payers.duration_limit.values.get(passed.value)?;
    let at_end = of_day(&law.payers.reassessment_moment, passed.day);
    let date = match at_end {
        Some(_) => Day::from(month_end(passed.day)?),
        None => passed.day.into(),
    };
    let (window, stands) = of_day(&law.payers.duration_window_months, passed.day)?;
    let mut basis = vec![
        Basis::new(&law.payers.duration_limit, passed.value, limit, limit.value.provision),
        stands,
    ];
    let reassessment = at_end.is_some();
    let mut reservations = doubts(&law.payers.duration_limit, limit, days, date);
    for doubt in doubts(&law.payers.duration_window_months, window, days, date) {
        add(&mut reservations, doubt);
    }
    if let Some((moment, stands)) = at_end {
        basis.push(stands);
        for doubt in doubts(&law.payers.reassessment_moment, moment, days, date) {
            add(&mut reservations, doubt);
        }
    }
    if !limit.covers(days.first.date()) {
        let parameter = law.payers.duration_limit.id;
        add(&mut reservations, Reservation::ChangedUnderWay { parameter });
    }
    add(&mut reservations, Reservation::EarlierAbsencesNotKnown);
    Some(Event {
        topic: Topic::DurationLimit {
            weeks: passed.limit.0,
            months: window.value.amount.0,
            passed: passed.day,
            reassessment,
        },
        kind: Kind::Limit,
        actor: Actor::Municipality,
        opens: None,
        date: date.date(),
        basis,
        reservations,
    })
}

/// The pensioners' limit, each with the first day past it.
fn pensioners(law: Law<'_>, days: Days, start: Day) -> Vec<(NaiveDate, Event)> {
    let passing = |weeks: Weeks| weeks_after(start, weeks.0);
    let rules = apply(&law.payers.pension_duration_weeks, days, |weeks| {
        month_end(passing(weeks).date()).map(Day::from)
    });
    let months = &law.payers.pension_duration_window_months;
    let event = |rule: Applied<Weeks>| {
        let passed = passing(rule.amount).date();
        let (window, stands) = of_day(months, passed)?;
        let mut basis = rule.basis;
        basis.push(stands);
        basis.extend(of_day(&law.dates.pension_age_months, passed).map(|(_, age)| age));
        let mut reservations = rule.reservations;
        for doubt in doubts(months, window, days, rule.date) {
            add(&mut reservations, doubt);
        }
        add(&mut reservations, Reservation::EarlierAbsencesNotKnown);
        let event = Event {
            topic: Topic::PensionLimit {
                weeks: rule.amount.0,
                months: window.value.amount.0,
                passed,
            },
            kind: Kind::Limit,
            actor: Actor::Municipality,
            opens: None,
            date: rule.date.date(),
            basis,
            reservations,
        };
        Some((passed, event))
    };
    rules.into_iter().filter_map(event).collect()
}

/// What follows the limit where benefit is not extended, from the first day without benefit: the rule
/// of that day, or the one that is announced for it.
fn after_limit(law: Law<'_>, days: Days, limit: &Event) -> Option<Event> {
    // After a reassessment benefit is paid to the end of that month.
    let paid_on_day = matches!(limit.topic, Topic::DurationLimit { reassessment: true, .. });
    let date = Day::from(limit.date) + i32::from(paid_on_day);
    let values = law.dates.job_clarification.values.iter().enumerate();
    let (index, value) = values.rev().find(|(_, value)| value.covers(date.date()))?;
    let mut reservations = doubts(&law.dates.job_clarification, value, days, date);
    if !value.is_law() {
        reservations.insert(0, Reservation::Announced);
    }
    Some(Event {
        topic: Topic::JobClarification { statement: value.value.amount },
        kind: Kind::Right,
        actor: Actor::Person,
        opens: Some(date.date()),
        date: date.date(),
        basis: vec![Basis::new(&law.dates.job_clarification, index, value, value.value.provision)],
        reservations,
    })
}

/// The grounds of the day, and until when each can reach at most.
fn extensions(law: Law<'_>, limit: NaiveDate) -> Vec<Extension> {
    let grounds = law.dates.extension_options.on(limit);
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
