//! How long benefit is paid, on what grounds it is extended, and what follows if it is not. The limit
//! itself is the course's: [`Rulebook::duration`].

use chrono::NaiveDate;
use fremdrift_legislation::Choice;
use fremdrift_units::{Months, Weeks};

use super::applied::{Basis, Days, Reservation, add, doubts};
use super::event::{Actor, Event, Kind, Topic};
use super::notice::weeks_after;
use super::timeline::{Extension, Law};
use crate::Day;
use crate::case::Case;
use crate::course::{Duration as Course, Limit, NoRight, Rulebook, Standing};

/// The limit with what surrounds it.
pub(super) struct Duration {
    pub(super) events: Vec<Event>,
    pub(super) extension: Vec<Extension>,
}

/// The duration limits of a case. `start` is the first day that the municipality would pay.
pub(super) fn duration(
    book: &Rulebook,
    law: Law<'_>,
    case: &Case,
    days: Days,
    start: Day,
) -> Duration {
    let course = book.duration(case);
    let doubt = course.standing.reading().map(Reservation::from);
    let mut found = Duration { events: Vec::new(), extension: Vec::new() };
    found.add_ordinary(law, case, days, start, &course, doubt);
    let pension = course.pension.as_ref().and_then(|limit| pensioners(law, case, days, limit));
    found.events.extend(pension.map(|mut event| {
        event.reservations.extend(doubt);
        event
    }));
    found
}

impl Duration {
    fn add_ordinary(
        &mut self,
        law: Law<'_>,
        case: &Case,
        days: Days,
        start: Day,
        course: &Course,
        doubt: Option<Reservation>,
    ) {
        if let Some(none) = course.no_right.as_ref().filter(|none| none.costs_days()) {
            let event = no_right(law, course.standing, days, start, none);
            self.events.extend(event.map(|mut event| {
                event.reservations.extend(doubt);
                event
            }));
            self.events.extend(after_limit(law, days, start));
        }
        let Some(limit) = &course.limit else { return };
        let Some(mut event) = ordinary(law, case, days, limit) else { return };
        event.reservations.extend(doubt);
        self.extension = extensions(law, event.date);
        self.events.extend(after_limit(law, days, Day::from(event.date) + 1));
        self.events.push(event);
    }
}

fn ordinary(law: Law<'_>, case: &Case, days: Days, limit: &Limit) -> Option<Event> {
    let date = Day::from(limit.until);
    let LimitLaw { mut basis, mut reservations, .. } =
        limit_law(law, Standing::Ordinary, days, limit.values, date)?;
    if let Some((index, moment)) = law.payers.reassessment_moment.placed_on(date.date()) {
        let provision = moment.value.provision;
        basis.push(Basis::new(&law.payers.reassessment_moment, index, moment, provision));
    }
    for postponed in &limit.postponed {
        let rules = &law.payers.covid_postponements;
        let dated = rules.values.get(postponed.value)?;
        let rule = dated.value.get(postponed.place)?;
        basis.push(Basis::new(rules, postponed.value, dated, rule.provision));
    }
    if limit.until != limit.month_end {
        let without = limit.month_end;
        add(&mut reservations, Reservation::PostponedForCovid { without });
    }
    let first = days.first.date();
    let parameter = &law.payers.duration_limit;
    let value = parameter.values.get(limit.values.0)?;
    if !value.covers(first) {
        add(&mut reservations, Reservation::ChangedUnderWay { parameter: parameter.id });
    }
    readings(case, limit, &mut reservations);
    let after = law.payers.job_clarification.on(limit.month_end);
    Some(Event {
        topic: Topic::DurationLimit {
            weeks: limit.weeks.0,
            months: limit.months.0,
            passed: limit.passed,
            counted: limit.counted,
            counted_earlier: limit.counted_earlier,
            reassessment: after.is_some(),
        },
        kind: Kind::Limit,
        actor: Actor::Municipality,
        opens: None,
        date: date.date(),
        basis,
        reservations,
    })
}

/// What is our reading about a limit, and what the case does not say.
fn readings(case: &Case, limit: &Limit, reservations: &mut Vec<Reservation>) {
    for reading in limit.readings(case.input().status) {
        add(reservations, reading.into());
    }
    if case.input().earlier.is_empty() {
        add(reservations, Reservation::EarlierAbsencesNotKnown);
    }
}

/// The law behind a limit: its weeks and the months that are looked at.
struct LimitLaw {
    weeks: Weeks,
    months: Months,
    basis: Vec<Basis>,
    /// What is not sure about the two.
    reservations: Vec<Reservation>,
}

fn limit_law(
    law: Law<'_>,
    standing: Standing,
    days: Days,
    values: (usize, usize),
    date: Day,
) -> Option<LimitLaw> {
    let payers = law.payers;
    let (limit, window) = match standing {
        Standing::Pensioner => {
            (&payers.pension_duration_weeks, &payers.pension_duration_window_months)
        }
        Standing::Ordinary | Standing::Open | Standing::Unknown => {
            (&payers.duration_limit, &payers.duration_window_months)
        }
    };
    let weeks = limit.values.get(values.0)?;
    let months = window.values.get(values.1)?;
    let basis = vec![
        Basis::new(limit, values.0, weeks, weeks.value.provision),
        Basis::new(window, values.1, months, months.value.provision),
    ];
    let mut reservations = doubts(limit, weeks, days, date);
    for doubt in doubts(window, months, days, date) {
        add(&mut reservations, doubt);
    }
    Some(LimitLaw { weeks: weeks.value.amount, months: months.value.amount, basis, reservations })
}

fn pensioners(law: Law<'_>, case: &Case, days: Days, limit: &Limit) -> Option<Event> {
    let date = Day::from(limit.month_end);
    let LimitLaw { mut basis, mut reservations, .. } =
        limit_law(law, Standing::Pensioner, days, limit.values, date)?;
    let ages = &law.payers.pension_age_months;
    if let Some((index, age)) = ages.placed_on(limit.passed) {
        basis.push(Basis::new(ages, index, age, age.value.provision));
    }
    readings(case, limit, &mut reservations);
    Some(Event {
        topic: Topic::PensionLimit {
            weeks: limit.weeks.0,
            months: limit.months.0,
            passed: limit.passed,
            counted: limit.counted,
            counted_earlier: limit.counted_earlier,
        },
        kind: Kind::Limit,
        actor: Actor::Municipality,
        opens: None,
        date: date.date(),
        basis,
        reservations,
    })
}

fn no_right(
    law: Law<'_>,
    standing: Standing,
    days: Days,
    start: Day,
    none: &NoRight,
) -> Option<Event> {
    let of = limit_law(law, standing, days, none.values, start)?;
    Some(Event {
        topic: Topic::NoRight {
            weeks: of.weeks.0,
            months: of.months.0,
            counted: none.counted,
            right_from: none.right_from,
        },
        kind: Kind::Limit,
        actor: Actor::Municipality,
        opens: None,
        date: start.date(),
        basis: of.basis,
        reservations: of.reservations,
    })
}

/// What follows the limit where benefit is not extended, from the first day without benefit.
fn after_limit(law: Law<'_>, days: Days, date: Day) -> Option<Event> {
    let rule = &law.payers.job_clarification;
    let (index, value) = rule.placed_on(date.date())?;
    Some(Event {
        topic: Topic::JobClarification { statement: value.value.amount },
        kind: Kind::Right,
        actor: Actor::Person,
        opens: Some(date.date()),
        date: date.date(),
        basis: vec![Basis::new(rule, index, value, value.value.provision)],
        reservations: doubts(rule, value, days, date),
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
