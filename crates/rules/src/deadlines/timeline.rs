//! All dates of a course in order, and where it stands today.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use fremdrift_legislation::{
    Choice, Concerns, Deadlines, Entry, Gap, Legislation, Start, Subject, not_encoded,
};

use super::applied::Days;
use super::event::Event;
use super::undated::{Undated, undated};
use super::{duration, follow_up, injury_report, money, notice};
use crate::case::{Case, Status};
use crate::course::{Payer, Provisional, Rulebook, Run};
use crate::{Day, Span};

/// How far a course is looked ahead, in weeks from its first day.
// not law: two years of weeks, which the longest rules of an ordinary course need
const AHEAD: i32 = 104;
/// How far it is looked ahead from today where the course is older.
// not law: a year and a week
const FROM_TODAY: i32 = 53;
/// The most weeks that are looked at.
// not law: twenty years
const MOST: i32 = 1_044;

/// The law that a timeline follows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Law<'a> {
    /// Who pays what.
    pub(super) payers: &'a Legislation,
    /// The dates to be met.
    pub(super) dates: &'a Deadlines,
}

/// A course with its dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// The case.
    pub case: Case,
    /// Where it stands.
    pub position: Position,
    /// The first day that municipality and state pay.
    pub benefit_from: NaiveDate,
    /// The last day that is looked at.
    pub until: NaiveDate,
    /// Where the answer rests on the last known law, and what is expected to change.
    pub provisional: Option<Provisional>,
    /// The values behind the dates that were last seen in force before the day they are used for.
    pub not_confirmed: Option<NotConfirmed>,
    /// The dates, in order.
    pub events: Vec<Event>,
    /// Rules without a date.
    pub undated: Vec<Undated>,
    /// The grounds on which benefit can be extended at the duration limit.
    pub extension: Vec<Extension>,
    /// The days on which rules change during the course.
    pub changes: Vec<Change>,
    /// What the sources do not carry and this case may need.
    pub absent: Vec<&'static Gap>,
    /// Who pays when, as far as the law is encoded.
    pub runs: Vec<Run>,
}

/// Values of the law that no newer source shows in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotConfirmed {
    /// The oldest of the newest sources' dates.
    pub last_confirmed: NaiveDate,
    /// The parameters.
    pub parameters: Vec<&'static str>,
}

/// Where a course stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Today.
    pub today: NaiveDate,
    /// The day's number: 1 on the first day of absence, 0 and less before.
    pub day: i32,
    /// The week's number; none before the first day.
    pub week: Option<u32>,
    /// The week's number counted from the first day that municipality and state pay; none before it.
    pub benefit_week: Option<u32>,
}

/// A ground of extension, and until when it can reach at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extension {
    /// The ground.
    pub choice: Choice,
    /// The last day, where the ground has a length.
    pub until: Option<NaiveDate>,
}

/// A day on which rules change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The first day of the new.
    pub date: NaiveDate,
    /// The ids of the parameters that change.
    pub parameters: Vec<&'static str>,
}

impl Timeline {
    /// The dates still to come, today's included.
    pub fn coming(&self) -> impl Iterator<Item = &Event> {
        let today = self.position.today;
        self.events.iter().filter(move |event| event.date >= today)
    }
}

/// The dates of a case, seen from a day.
#[must_use]
pub fn timeline(book: &Rulebook, dates: &Deadlines, case: &Case, today: NaiveDate) -> Timeline {
    let law = Law { payers: book.law(), dates };
    let days = Days { first: case.first() };
    let span = Span { from: days.first, to: horizon(days.first, today.into()) };
    let runs: Vec<Run> = book.runs(case.until(span.to.min(book.reach()))).collect();
    let front = book.front_over(case.until(book.coverage().to));
    let start = front.as_ref().map_or(days.first, |front| front.day);

    let public = runs.iter().find(|run| run.payer == Payer::Public);
    let refunded = public.map_or(start, |run| run.days.from);

    let mut events =
        notice::notices(law, case, days, front.as_ref().map(|front| front.day.before()), refunded);
    events.extend(injury_report::injury(law, case, days));
    events.extend(follow_up::employer(law, case, days));
    events.extend(follow_up::municipality(law, case, days));
    events.extend(follow_up::fast_track(law, case, days, today));
    events.extend(follow_up::practice(days));
    events.extend(front.as_ref().and_then(|front| money::front_over(law, days, front)));
    events.extend(money::steps(law, days, &runs));
    events.extend(money::partial_return(law, case, days));
    events.extend(money::rates(law, span));
    let limit = duration::duration(book, law, case, days, start);
    events.extend(limit.events);
    events.retain(|event| event.date >= case.input().first_day);
    events.sort_by_key(|event| (event.date, event.kind, event.topic.code()));

    let provisional = book.provisional(span.to.date());
    let not_confirmed = not_confirmed(&events, provisional.as_ref());
    let on = Day::from(today).max(span.from).min(span.to);
    Timeline {
        case: case.clone(),
        position: position(days.first, start, today),
        benefit_from: start.date(),
        until: span.to.date(),
        provisional,
        not_confirmed,
        events,
        undated: undated(law, case, days, on),
        extension: limit.extension,
        changes: changes(law, case, span),
        absent: absent(case, span),
        runs,
    }
}

fn horizon(first: Day, today: Day) -> Day {
    let ahead = first.plus_weeks(AHEAD).max(today.plus_weeks(FROM_TODAY));
    ahead.min(first.plus_weeks(MOST))
}

/// What the dates up to the provisional ones rest on that was last seen in force before them.
fn not_confirmed(events: &[Event], provisional: Option<&Provisional>) -> Option<NotConfirmed> {
    let known = |event: &&Event| provisional.is_none_or(|it| event.date < it.from);
    let mut found: Option<NotConfirmed> = None;
    for event in events.iter().filter(known) {
        for basis in &event.basis {
            let Some(confirmed) = basis.last_confirmed.filter(|day| *day < event.date) else {
                continue;
            };
            let found = found.get_or_insert_with(|| NotConfirmed {
                last_confirmed: confirmed,
                parameters: Vec::new(),
            });
            found.last_confirmed = found.last_confirmed.min(confirmed);
            if !found.parameters.contains(&basis.parameter) {
                found.parameters.push(basis.parameter);
            }
        }
    }
    found
}

fn position(first: Day, benefit_from: Day, today: NaiveDate) -> Position {
    let now = Day::from(today);
    let week = |from: Day| u32::try_from(now.since(from)).ok().map(|days| days.div_euclid(7) + 1);
    Position {
        today,
        day: now.since(first).saturating_add(1),
        week: week(first),
        benefit_week: week(benefit_from),
    }
}

/// The days after the first on which a rule that may concern the case begins; yearly rates have dates
/// of their own.
fn changes(law: Law<'_>, case: &Case, span: Span) -> Vec<Change> {
    let mut days: BTreeMap<NaiveDate, Vec<&'static str>> = BTreeMap::new();
    for entry in law.payers.entries().chain(law.dates.entries()) {
        let begins = Day::from(entry.from);
        let begins_within = begins > span.from && begins <= span.to;
        let begins_anew = match entry.from_is {
            Start::StartOfRule => true,
            // What is announced is named by the provisional mark.
            Start::Announced | Start::StartOfEncoding | Start::NotFound => false,
        };
        if begins_within && begins_anew && matters(case, &entry) {
            days.entry(entry.from).or_default().push(entry.id);
        }
    }
    let change = |(date, parameters)| Change { date, parameters };
    days.into_iter().map(change).collect()
}

/// Whether a change of a rule can matter to the case at all; yearly rates have dates of their own, and
/// what the first day settles does not change afterwards.
fn matters(case: &Case, entry: &Entry<'_>) -> bool {
    let changes = match entry.subject {
        Subject::Benefit => false,
        Subject::WorkInjury => case.input().work_injury != Some(false),
        Subject::FirstPayer
        | Subject::Notice
        | Subject::Duration
        | Subject::Refusion
        | Subject::Certificate
        | Subject::FollowUp => true,
    };
    let concerned = entry.concerns.is_empty();
    let concerned = concerned || entry.concerns.iter().any(|whom| concerns(case, *whom));
    changes && concerned && !entry.first_day_only
}

/// Whether somebody is among those whom a rule or a gap concerns.
fn concerns(case: &Case, whom: Concerns) -> bool {
    let input = case.input();
    match whom {
        Concerns::Everyone => true,
        Concerns::Employed => input.status == Status::Employed,
        Concerns::Unemployed => input.status == Status::Unemployed,
        Concerns::PartlyUnemployed => input.status == Status::PartlyUnemployed,
        Concerns::SelfEmployed => input.status == Status::SelfEmployed,
        Concerns::WorkInjury => input.work_injury == Some(true),
        Concerns::Budgets => false,
    }
}

fn absent(case: &Case, span: Span) -> Vec<&'static Gap> {
    let (from, to) = (span.from.date(), span.to.date());
    let gaps = not_encoded().iter().filter(|gap| gap.touches(from, to));
    gaps.filter(|gap| concerns(case, gap.concerns)).collect()
}
