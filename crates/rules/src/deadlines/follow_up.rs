//! Talks with the employer and the municipality, fast track, and the doctor's certificate.

use chrono::{Datelike, NaiveDate};
use fremdrift_evidence::{Milestone, evidence};
use fremdrift_legislation::{Parameter, Scalar};
use fremdrift_units::{Months, Times, Weeks};

use super::applied::{Applied, Days, Reservation, add, apply, of_day};
use super::event::{Actor, Event, Kind, Topic};
use super::notice::{events, months_after, weeks_after, whole, with};
use super::timeline::Law;
use crate::Day;
use crate::case::Case;

/// The last day of a week of absence: day 7 of week 1.
fn end_of_week(first: Day, week: u32) -> Day {
    weeks_after(first, week).before()
}

/// The employer's talk, and what papers the employer may ask for from when.
pub(super) fn employer(law: Law<'_>, case: &Case, days: Days) -> Vec<Event> {
    if !case.has_employer() {
        return Vec::new();
    }
    let talk =
        apply(&law.dates.employer_talk_weeks, days, |weeks| Some(weeks_after(days.first, weeks.0)));
    let mut found =
        events(talk, Kind::Duty, Actor::Employer, |weeks| Topic::EmployerTalk { weeks: weeks.0 });
    // "More than" so many days: on the day after them.
    let certificate = apply(&law.dates.duration_certificate_days, days, |count| {
        Some(days.first + whole(count.0))
    });
    found.extend(events(certificate, Kind::Right, Actor::Employer, |count| {
        Topic::DurationCertificate { days: count.0 }
    }));
    found
}

/// The municipality's talks.
pub(super) fn municipality(law: Law<'_>, case: &Case, days: Days) -> Vec<Event> {
    let first_talk = |weeks: Weeks| Some(end_of_week(days.first, weeks.0));
    let rules = apply(&law.dates.first_follow_up_weeks, days, first_talk);
    let last_day = rules.iter().map(|rule| rule.date).max();
    let mut found = events(rules, Kind::Duty, Actor::Municipality, |weeks| Topic::FirstFollowUp {
        week: weeks.0,
    });
    for event in &mut found {
        exempt(&law.dates.follow_up_exempt_weeks, case, event);
    }
    if let Some(last_day) = last_day {
        found.extend(rhythm(law, days, last_day));
        if case.has_employer() {
            found.extend(exemption_over(law, days, last_day));
        }
    }
    found.extend(fixed_talks(law, case, days));
    found
}

/// How often the municipality follows up after the first talk. Where two rhythms are in force, the
/// case's category decides.
fn rhythm(law: Law<'_>, days: Days, first_talk: Day) -> Vec<Event> {
    let weeks = apply(&law.dates.follow_up_interval_weeks, days, |weeks| {
        Some(weeks_after(first_talk, weeks.0))
    });
    let weeks = events(weeks, Kind::Duty, Actor::Municipality, |weeks| Topic::FollowUpInterval {
        weeks: weeks.0,
    });
    let mut found = with(weeks, Reservation::CountsFromFirstTalk);
    let months =
        apply(&law.dates.follow_up_months, days, |months| last_day_of_months(days.first, months.0));
    let months = events(months, Kind::Duty, Actor::Municipality, |months| Topic::FollowUpMonths {
        months: months.0,
    });
    let by_category = !months.is_empty();
    found.extend(months);
    if by_category { with(found, Reservation::DependsOnCategory) } else { found }
}

/// When somebody who was not followed up because they were expected back is followed up after all.
fn exemption_over(law: Law<'_>, days: Days, first_talk: Day) -> Vec<Event> {
    let over = |parameter, from: Day, from_talk| {
        let rules = apply(parameter, days, |weeks: Weeks| Some(end_of_week(from, weeks.0)));
        events(rules, Kind::Limit, Actor::Municipality, |weeks| Topic::ExemptionOver {
            week: weeks.0,
            from_talk,
        })
    };
    let talk = over(&law.dates.single_talk_return_weeks, first_talk, true);
    let mut found = with(talk, Reservation::CountsFromFirstTalk);
    found.extend(over(&law.dates.follow_up_exempt_weeks, days.first, false));
    found
}

/// The last of so many months that begin with a day: the day before the same day of the month, or,
/// where that month is too short to have it, its last.
fn last_day_of_months(first: Day, months: u32) -> Option<Day> {
    let after = months_after(first, months)?;
    Some(if after.date().day() == first.date().day() { after.before() } else { after })
}

/// So many talks within so many months: both numbers are law, and each pair that was law together.
fn fixed_talks(law: Law<'_>, case: &Case, days: Days) -> Vec<Event> {
    let last_day = |months: Months| last_day_of_months(days.first, months.0);
    let windows = apply(&law.dates.follow_up_talks_months, days, last_day);
    windows.iter().flat_map(|window| talks_within(law, case, days, window)).collect()
}

fn talks_within(law: Law<'_>, case: &Case, days: Days, window: &Applied<Months>) -> Vec<Event> {
    let months = window.amount.0;
    let mut talks = apply(&law.dates.follow_up_talks, days, |_: Times| Some(window.date));
    talks.retain(|talk| talk.was_law_with(window));
    let mut found = events(talks, Kind::Duty, Actor::Municipality, |times| Topic::FollowUpTalks {
        times: times.0,
        months,
    });
    let is_change = |doubt: &Reservation| matches!(doubt, Reservation::ChangedUnderWay { .. });
    for event in &mut found {
        // That the law changed is said once.
        let told = event.reservations.iter().any(is_change);
        for doubt in window.reservations.iter().filter(|doubt| !(told && is_change(doubt))) {
            add(&mut event.reservations, *doubt);
        }
        event.basis.extend(&window.basis);
        exempt(&law.dates.single_talk_return_weeks, case, event);
        exempt(&law.dates.follow_up_exempt_weeks, case, event);
    }
    found
}

/// Says that a duty may not apply to those who have a job and are expected back soon.
fn exempt(parameter: &Parameter<Scalar<Weeks>>, case: &Case, event: &mut Event) {
    let rule = of_day(parameter, event.date).filter(|_| case.has_employer());
    if let Some((value, basis)) = rule {
        let weeks = value.value.amount.0;
        add(&mut event.reservations, Reservation::MayNotApply { basis, weeks });
    }
}

/// What others do or ask for, by week of absence. It is never law.
pub(super) fn practice(days: Days) -> Vec<Event> {
    let event = |milestone: &'static Milestone| Event {
        topic: Topic::Practice { milestone },
        kind: Kind::Practice,
        actor: Actor::Municipality,
        opens: Some(weeks_after(days.first, milestone.from_week.saturating_sub(1)).date()),
        date: end_of_week(days.first, milestone.to_week).date(),
        basis: Vec::new(),
        reservations: Vec::new(),
    };
    evidence().milestones.iter().map(event).collect()
}

/// Fast track: until when the employer may ask, and, if the person wishes it, the meeting. For the
/// person's own request the act sets no limit (section 7 e); it is of use before the first talk.
pub(super) fn fast_track(law: Law<'_>, case: &Case, days: Days, today: NaiveDate) -> Vec<Event> {
    let rules = apply(&law.dates.fast_track_request_weeks, days, |weeks| {
        Some(end_of_week(days.first, weeks.0))
    });
    // A right that came into being during the absence opens then.
    let opens = rules.iter().flat_map(|rule| &rule.basis).map(|basis| Day::from(basis.from)).min();
    let Some(opens) = opens.map(|from| from.max(days.first)) else { return Vec::new() };
    let mut found =
        if case.input.fast_track { meeting(law, days, opens, today) } else { Vec::new() };
    if case.has_employer() {
        let asks = events(rules, Kind::Right, Actor::Employer, |weeks| Topic::FastTrackRequest {
            weeks: weeks.0,
        });
        found.extend(asks.into_iter().map(|event| Event { opens: Some(opens.date()), ..event }));
    }
    found
}

/// The meeting, if it is asked for today, or on the first day on which it can be; none where the
/// ordinary first talk comes as soon.
fn meeting(law: Law<'_>, days: Days, opens: Day, today: NaiveDate) -> Vec<Event> {
    let asked = Day::from(today).max(opens);
    let meetings =
        apply(&law.dates.fast_track_meeting_weeks, days, |weeks| Some(weeks_after(asked, weeks.0)));
    let mut found = events(meetings, Kind::Duty, Actor::Municipality, |weeks| {
        Topic::FastTrackMeeting { weeks: weeks.0, asked: asked.date() }
    });
    let ordinary = of_day(&law.dates.first_follow_up_weeks, days.first.date())
        .map(|(value, _)| end_of_week(days.first, value.value.amount.0));
    found.retain(|event| ordinary.is_none_or(|talk| Day::from(event.date) < talk));
    found
}
