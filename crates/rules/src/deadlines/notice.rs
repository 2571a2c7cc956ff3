//! Reporting the absence and claiming the benefit; reporting a work injury.

use chrono::Months;

use super::applied::{Applied, Days, Reservation, add, apply, of_day};
use super::event::{Actor, Event, Kind, Topic};
use super::timeline::Law;
use crate::Day;
use crate::case::{Case, Status};

/// A whole number of days or weeks as the arithmetic of days takes it.
pub(super) fn whole(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

/// The day this many weeks later.
pub(super) fn weeks_after(day: Day, weeks: u32) -> Day {
    day.plus_weeks(whole(weeks))
}

/// The same day of the month so many months later, or the month's last.
pub(super) fn months_after(day: Day, months: u32) -> Option<Day> {
    day.date().checked_add_months(Months::new(months)).map(Day::from)
}

/// An event of each rule that applies.
pub(super) fn events<A: Copy + PartialEq>(
    rules: Vec<Applied<A>>,
    kind: Kind,
    actor: Actor,
    topic: impl Fn(A) -> Topic,
) -> Vec<Event> {
    let event = |rule: Applied<A>| Event {
        topic: topic(rule.amount),
        kind,
        actor,
        opens: None,
        date: rule.date.date(),
        basis: rule.basis,
        reservations: rule.reservations,
    };
    rules.into_iter().map(event).collect()
}

/// The same with one more reservation on each.
fn with(mut events: Vec<Event>, reservation: Reservation) -> Vec<Event> {
    for event in &mut events {
        add(&mut event.reservations, reservation);
    }
    events
}

/// Notices by status. `front_end` is the last day of the front period, if there is one.
pub(super) fn notices(law: Law<'_>, case: &Case, days: Days, front_end: Option<Day>) -> Vec<Event> {
    let first = days.first;
    let mut found = Vec::new();
    match (case.input.status, front_end) {
        (Status::Employed, Some(end)) => {
            let claims = apply(&law.dates.wage_refund_claim_weeks, days, |weeks| {
                Some(weeks_after(first, weeks.0))
            });
            let claims = events(claims, Kind::Duty, Actor::Employer, |weeks| {
                Topic::WageRefundClaim { weeks: weeks.0 }
            });
            found.extend(with(claims, Reservation::IfWagesArePaid));
            let own = apply(&law.dates.claim_after_employer_weeks, days, |weeks| {
                Some(weeks_after(end, weeks.0))
            });
            let own = events(own, Kind::Duty, Actor::Person, |weeks| Topic::ClaimAfterEmployer {
                weeks: weeks.0,
            });
            found.extend(with(own, Reservation::IfBenefitIsPaidByEmployer));
        }
        (Status::Employed, None) => {
            let own = apply(&law.dates.notice_without_employer_period_days, days, |days| {
                Some(first + whole(days.0))
            });
            found.extend(events(own, Kind::Duty, Actor::Person, |days| {
                Topic::NoticeWithoutEmployer { days: days.0 }
            }));
        }
        (Status::SelfEmployed, _) => {
            let own = apply(&law.dates.self_employed_notice_weeks, days, |weeks| {
                Some(weeks_after(first, weeks.0))
            });
            let own = events(own, Kind::Duty, Actor::Person, |weeks| Topic::SelfEmployedNotice {
                weeks: weeks.0,
            });
            let insured = of_day(&law.dates.insured_self_employed_notice_weeks, first.date());
            found.extend(match insured {
                Some((value, basis)) => {
                    let weeks = value.value.amount.0;
                    with(own, Reservation::OtherwiseIfInsured { basis, weeks })
                }
                None => own,
            });
        }
        // No source gives the unemployed person's time limit; `not_encoded.toml` says so.
        (Status::Unemployed | Status::PartlyUnemployed, _) => {}
    }
    found
}

/// What has to be reported after a work injury.
pub(super) fn injury(law: Law<'_>, case: &Case, days: Days) -> Vec<Event> {
    if case.input.work_injury != Some(true) {
        return Vec::new();
    }
    let report =
        apply(&law.dates.injury_report_months, days, |months| months_after(days.first, months.0));
    let report = events(report, Kind::Limit, Actor::PersonOrEmployer, |months| {
        Topic::InjuryReport { months: months.0 }
    });
    let mut found = with(report, Reservation::CountsFromAccident);
    if case.input.status == Status::Employed {
        let employer = apply(&law.dates.employer_injury_report_days, days, |count| {
            Some(days.first + whole(count.0))
        });
        found.extend(events(employer, Kind::Duty, Actor::Employer, |count| {
            Topic::EmployerInjuryReport { days: count.0 }
        }));
    }
    found
}
