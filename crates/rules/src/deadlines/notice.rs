//! Telling that one is ill, reporting the absence, applying for the benefit and claiming the refund.
//!
//! Acts: sections 35, 38, 40, 40 a, 43 and 59 of lov om sygedagpenge. Who has to do it is part of the
//! rule: the sick person applies, the employer and the unemployment fund report.

use chrono::Months;
use fremdrift_legislation::{Parameter, Scalar};
use fremdrift_units::{Days as Length, Weeks};

use super::applied::{Applied, Days, Reservation, add, apply, doubts, of_day};
use super::event::{Actor, Event, Kind, Topic};
use super::timeline::Law;
use crate::Day;
use crate::case::{Case, Status};
use crate::course::absence_day;

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
pub(super) fn with(mut events: Vec<Event>, reservation: Reservation) -> Vec<Event> {
    for event in &mut events {
        add(&mut event.reservations, reservation);
    }
    events
}

/// Notices by status. `front_end` is the last day of the front period, if there is one; `refunded` the
/// first day for which an employer can be refunded.
pub(super) fn notices(
    law: Law<'_>,
    case: &Case,
    days: Days,
    front_end: Option<Day>,
    refunded: Day,
) -> Vec<Event> {
    let mut found = match case.input.status {
        Status::Employed => {
            let mut found = employed(law, days, front_end, refunded);
            known_wages(case, &mut found);
            found
        }
        Status::Unemployed => {
            unemployed(law, days, front_end, &law.dates.fund_to_municipality_weeks)
        }
        Status::PartlyUnemployed => {
            unemployed(law, days, front_end, &law.dates.fund_to_municipality_partly_weeks)
        }
        Status::SelfEmployed => self_employed(law, case, days),
    };
    let latest = apply(&law.dates.application_latest_months, days, |months| {
        months_after(days.first, months.0)
    });
    found.extend(events(latest, Kind::Limit, Actor::Person, |months| Topic::ApplicationLatest {
        months: months.0,
    }));
    found
}

/// Where it is known whether wages are paid, what depends on it is told without that, or not at all.
fn known_wages(case: &Case, events: &mut Vec<Event>) {
    let Some(paid) = case.input().wages_paid else { return };
    let said = |event: &Event, of: Reservation| event.reservations.contains(&of);
    events.retain(|event| {
        let if_paid = said(event, Reservation::IfWagesArePaid);
        let if_not = said(event, Reservation::IfNoWagesArePaid)
            || said(event, Reservation::IfBenefitIsPaidByEmployer);
        !(if_paid && !paid || if_not && paid)
    });
    for event in events {
        event.reservations.retain(|it| {
            !matches!(it, Reservation::IfWagesArePaid | Reservation::IfNoWagesArePaid)
        });
    }
}

fn employed(law: Law<'_>, days: Days, front_end: Option<Day>, refunded: Day) -> Vec<Event> {
    let first = days.first;
    let told = apply(&law.dates.employer_notice_hours, days, |_| Some(first));
    let mut found =
        events(told, Kind::Duty, Actor::Person, |hours| Topic::TellEmployer { hours: hours.0 });
    let reported =
        apply(&law.dates.wage_refund_claim_weeks, days, |weeks| Some(weeks_after(first, weeks.0)));
    let reported = events(reported, Kind::Duty, Actor::Employer, |weeks| Topic::WageRefundClaim {
        weeks: weeks.0,
    });
    found.extend(with(reported, Reservation::IfWagesArePaid));
    found.extend(refund_claim(law, days, refunded));
    let (stopped, applied) = match front_end {
        Some(end) => {
            let stopped = apply(&law.dates.claim_after_employer_weeks, days, |weeks| {
                Some(weeks_after(end, weeks.0))
            });
            let stopped = events(stopped, Kind::Duty, Actor::Employer, |weeks| {
                Topic::ClaimAfterEmployer { weeks: weeks.0 }
            });
            let applied = application(law, &law.dates.application_after_payer_weeks, days, end);
            let paid = Reservation::IfBenefitIsPaidByEmployer;
            (with(stopped, paid), with(applied, paid))
        }
        None => {
            let unpaid = apply(&law.dates.notice_without_employer_period_days, days, |count| {
                Some(first + whole(count.0))
            });
            let unpaid = events(unpaid, Kind::Duty, Actor::Employer, |count| {
                Topic::NoticeWithoutEmployer { days: count.0 }
            });
            let applied = application(law, &law.dates.application_weeks, days, first);
            let none = Reservation::IfNoWagesArePaid;
            (with(unpaid, none), with(applied, none))
        }
    };
    found.extend(stopped);
    found.extend(applied);
    found
}

/// The last day on which the refund for a day can be claimed; each later day has its own.
fn refund_claim(law: Law<'_>, days: Days, refunded: Day) -> Vec<Event> {
    let claims =
        apply(&law.dates.refund_claim_months, days, |months| months_after(refunded, months.0));
    let claims = events(claims, Kind::Limit, Actor::Employer, |months| Topic::RefundClaimLimit {
        months: months.0,
        refunded: refunded.date(),
    });
    with(claims, Reservation::IfWagesArePaid)
}

fn unemployed(
    law: Law<'_>,
    days: Days,
    front_end: Option<Day>,
    report: &Parameter<Scalar<Weeks>>,
) -> Vec<Event> {
    let first = days.first;
    let told = of_day(&law.dates.fund_notice, first.date()).map(|(value, basis)| Event {
        topic: Topic::TellFund { statement: value.value.amount },
        kind: Kind::Duty,
        actor: Actor::Person,
        opens: None,
        date: first.date(),
        basis: vec![basis],
        reservations: doubts(&law.dates.fund_notice, value, days, first),
    });
    let mut found: Vec<Event> = told.into_iter().collect();
    found.extend(fund_report(report, days));
    let mut applied = match front_end {
        Some(end) => application(law, &law.dates.application_after_payer_weeks, days, end),
        None => application(law, &law.dates.application_weeks, days, first),
    };
    for event in &mut applied {
        let rule = of_day(&law.dates.application_without_fund_weeks, event.date);
        if let Some((value, basis)) = rule {
            let weeks = value.value.amount.0;
            let otherwise = Reservation::OtherwiseWithoutFund { basis, weeks };
            add(&mut event.reservations, otherwise);
        }
    }
    found.extend(applied);
    found
}

/// The fund's report to the municipality, if it was told on the first day.
fn fund_report(parameter: &Parameter<Scalar<Weeks>>, days: Days) -> Vec<Event> {
    let reported = apply(parameter, days, |weeks| Some(weeks_after(days.first, weeks.0)));
    let reported =
        events(reported, Kind::Duty, Actor::Fund, |weeks| Topic::FundReport { weeks: weeks.0 });
    with(reported, Reservation::CountsFromTelling)
}

/// The person's own application, so many weeks after a day. Where the municipality's letter decides,
/// the time runs from that instead.
fn application(
    law: Law<'_>,
    parameter: &Parameter<Scalar<Weeks>>,
    days: Days,
    after: Day,
) -> Vec<Event> {
    let applied = apply(parameter, days, |weeks| Some(weeks_after(after, weeks.0)));
    let after_payer = after != days.first;
    let mut found = events(applied, Kind::Duty, Actor::Person, |weeks| Topic::OwnApplication {
        weeks: weeks.0,
        after_payer,
    });
    for event in &mut found {
        let letter = of_day(&law.dates.notice_letter_reply_days, event.date);
        if let Some((value, basis)) = letter {
            let days = value.value.amount.0;
            add(&mut event.reservations, Reservation::OtherwiseWithLetter { basis, days });
        }
    }
    found
}

fn self_employed(law: Law<'_>, case: &Case, days: Days) -> Vec<Event> {
    let first = days.first;
    let topic = |weeks: Weeks| Topic::SelfEmployedNotice { weeks: weeks.0 };
    let third = of_day(&law.payers.insurance_third_day, first.date());
    let third_day = |value: &Scalar<Length>| absence_day(first, whole(value.amount.0));
    if let Some(insurance) = case.input.insurance {
        // The week runs from the day on which the right begins.
        let begins = third.filter(|_| !insurance.first_day);
        let from = begins.map_or(first, |(value, _)| third_day(&value.value));
        let own = apply(&law.dates.insured_self_employed_notice_weeks, days, |weeks| {
            Some(weeks_after(from, weeks.0))
        });
        let mut own = events(own, Kind::Duty, Actor::Person, topic);
        for event in &mut own {
            event.basis.extend(begins.map(|(_, basis)| basis));
        }
        return own;
    }
    let own = apply(&law.dates.self_employed_notice_weeks, days, |weeks| {
        Some(weeks_after(first, weeks.0))
    });
    let own = events(own, Kind::Duty, Actor::Person, topic);
    let insured = of_day(&law.dates.insured_self_employed_notice_weeks, first.date());
    match insured.zip(third) {
        Some(((value, basis), (third, later_basis))) => {
            let weeks = value.value.amount.0;
            let last = |begins: Day| weeks_after(begins, weeks).date();
            let (first_day, later_day) = (last(first), last(third_day(&third.value)));
            with(
                own,
                Reservation::OtherwiseIfInsured { basis, weeks, first_day, later_day, later_basis },
            )
        }
        None => own,
    }
}
