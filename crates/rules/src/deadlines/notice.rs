//! Telling that one is ill, reporting the absence, applying for the benefit and claiming the refund.
//!
//! Acts: sections 35, 38, 40, 40 a, 43 and 59 of lov om sygedagpenge. Who has to do it is part of the
//! rule: the sick person applies, the employer and the unemployment fund report.

use chrono::Months;
use fremdrift_legislation::{Parameter, Scalar};
use fremdrift_units::Weeks;

use super::applied::{Applied, Days, Reservation, add, apply, doubts, of_day};
use super::case::Case;
use super::event::{Actor, Event, Kind, Topic};
use super::timeline::Law;
use crate::Day;
use crate::refusion::Status;

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

/// Notices by status. `front_end` is the last day of the front period, if there is one.
pub(super) fn notices(law: Law<'_>, case: &Case, days: Days, front_end: Option<Day>) -> Vec<Event> {
    let mut found = match case.input.status {
        Status::Employed => employed(law, days, front_end),
        Status::Unemployed => unemployed(law, days, front_end),
        Status::SelfEmployed => self_employed(law, days),
    };
    let latest = apply(&law.dates.application_latest_months, days, |months| {
        months_after(days.first, months.0)
    });
    found.extend(events(latest, Kind::Limit, Actor::Person, |months| Topic::ApplicationLatest {
        months: months.0,
    }));
    found
}

fn employed(law: Law<'_>, days: Days, front_end: Option<Day>) -> Vec<Event> {
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
    found.extend(refund_claim(law, days, front_end.map_or(first, |end| end + 1)));
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

fn unemployed(law: Law<'_>, days: Days, front_end: Option<Day>) -> Vec<Event> {
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
    found.extend(fund_report(&law.dates.fund_to_municipality_weeks, days));
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

fn self_employed(law: Law<'_>, days: Days) -> Vec<Event> {
    let first = days.first;
    let own = apply(&law.dates.self_employed_notice_weeks, days, |weeks| {
        Some(weeks_after(first, weeks.0))
    });
    let own = events(own, Kind::Duty, Actor::Person, |weeks| Topic::SelfEmployedNotice {
        weeks: weeks.0,
    });
    let insured = of_day(&law.dates.insured_self_employed_notice_weeks, first.date());
    let later = of_day(&law.payers.insurance_third_day, first.date());
    match insured.zip(later) {
        Some(((value, basis), (later, later_basis))) => {
            let weeks = value.value.amount.0;
            let last = |begins: Day| weeks_after(begins, weeks).date();
            let first_day = last(first);
            let later_day = last(working_day(first, later.value.amount.0));
            with(
                own,
                Reservation::OtherwiseIfInsured { basis, weeks, first_day, later_day, later_basis },
            )
        }
        None => own,
    }
}

/// The day of absence with this number, for somebody who works from Monday to Friday; the first day
/// has number 1.
fn working_day(first: Day, number: u32) -> Day {
    // not law: Monday to Friday
    let works = |day: &Day| day.since(day.monday()) < 5;
    let after = (1..).map(|offset| first + offset).filter(works);
    let place = usize::try_from(number).unwrap_or(usize::MAX);
    std::iter::once(first).chain(after).take(place).last().unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::working_day;

    /// Ankestyrelsen, newsletter 1/2019: ill from Friday 1 February 2019, the third day of absence is
    /// Tuesday.
    #[test]
    fn only_working_days_are_days_of_absence() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let third = |text: &str| working_day(day(text).into(), 3).date();
        assert_eq!(third("2019-02-01"), day("2019-02-05"));
        assert_eq!(third("2019-02-04"), day("2019-02-06"));
        assert_eq!(working_day(day("2019-02-03").into(), 1).date(), day("2019-02-03"));
    }
}
