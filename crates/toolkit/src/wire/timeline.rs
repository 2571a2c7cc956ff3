//! All dates of one absence.

use fremdrift_legislation::Encoded;
use fremdrift_rules::Day;
use fremdrift_rules::deadlines as rules;
use serde::Serialize;
use tsify::Tsify;

use super::basis::{Basis, Names, ParameterName, Reservation};
use super::event::{Actor, EventKind, TimelineEvent};
use super::evidence::{Reading, ReturnToWork};
use super::gap::Gap;
use super::parameters::Ground;
use super::provisional::Provisional;
use super::values::{Bilingual, IsoDate};

/// One absence with its dates, seen from a day.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct Timeline {
    /// Where the absence stands today.
    position: Position,
    /// The last day that is looked at.
    until: IsoDate,
    /// Where the answer rests on the last known law; null where it does not.
    provisional: Option<Provisional>,
    /// The values behind the dates that no newer source shows in force; null where there are none.
    not_confirmed: Option<NotConfirmed>,
    /// The dates, earliest first.
    events: Vec<TimelineEvent>,
    /// Rules of today without a date of their own: times that run from a letter, and what can be
    /// asked for at any time.
    undated: Vec<Undated>,
    /// The grounds on which benefit can be extended at the duration limit, any of which is enough.
    extension: Vec<Extension>,
    /// The days on which rules change during the absence; the yearly rate is among the dates instead.
    changes: Vec<Change>,
    /// What the sources do not carry and this absence may need.
    absent: Vec<Gap>,
    /// How many others came back to work, by week. Never a forecast for this person.
    return_to_work: ReturnToWork,
}

impl Timeline {
    pub(crate) fn new(law: &Encoded, timeline: &rules::Timeline) -> Self {
        let names = &Names::of(law);
        let first = Day::from(timeline.case.input().first_day);
        let event = |event: &rules::Event| {
            let day = Day::from(event.date).since(first).saturating_add(1);
            TimelineEvent::new(names, event, day)
        };
        let extension = |it: &rules::Extension| Extension {
            ground: it.choice.into(),
            until: it.until.map(Into::into),
        };
        let change = |it: &rules::Change| Change {
            date: it.date.into(),
            parameters: it.parameters.iter().map(|id| names.name(id)).collect(),
        };
        Self {
            position: timeline.position.into(),
            until: timeline.until.into(),
            provisional: timeline.provisional.as_ref().map(Provisional::from),
            not_confirmed: timeline.not_confirmed.as_ref().map(|it| NotConfirmed {
                last_confirmed: it.last_confirmed.into(),
                parameters: it.parameters.iter().map(|id| names.name(id)).collect(),
            }),
            events: timeline.events.iter().map(event).collect(),
            undated: timeline.undated.iter().map(|rule| Undated::new(names, rule)).collect(),
            extension: timeline.extension.iter().map(extension).collect(),
            changes: timeline.changes.iter().map(change).collect(),
            absent: timeline.absent.iter().copied().map(Into::into).collect(),
            return_to_work: return_to_work(timeline),
        }
    }
}

/// The figures for the week of today, counted from the first day and from the first public one.
fn return_to_work(timeline: &rules::Timeline) -> ReturnToWork {
    let position = timeline.position;
    let first = timeline.case.input().first_day;
    ReturnToWork::new(
        Reading::new(first.into(), position.week),
        Reading::new(timeline.benefit_from.into(), position.benefit_week),
    )
}

/// Where an absence stands on a day.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct Position {
    /// Today, as it was given.
    today: IsoDate,
    /// The day's number: 1 on the first day of absence, 0 and less before.
    day: i32,
    /// The week's number, from 1; null before the first day.
    week: Option<u32>,
}

impl From<rules::Position> for Position {
    fn from(position: rules::Position) -> Self {
        Self { today: position.today.into(), day: position.day, week: position.week }
    }
}

/// Values of the law that no newer source shows in force.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct NotConfirmed {
    /// The oldest of the newest sources' dates.
    last_confirmed: IsoDate,
    /// The parameters.
    parameters: Vec<ParameterName>,
}

/// A rule that has no date.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct Undated {
    /// The parameter's id, as in `legislation`.
    parameter: &'static str,
    /// The parameter's short name for people.
    label: Bilingual,
    /// One or two sentences for people.
    description: Bilingual,
    /// Whether it is a duty or a right.
    kind: EventKind,
    /// Who acts.
    actor: Actor,
    /// Days, where it is a time limit; else null.
    days: Option<u32>,
    /// The rule in words, where it is one; else null.
    statement: Option<Bilingual>,
    /// The value of the law.
    basis: Basis,
    /// What has to be known about how sure it is.
    reservations: Vec<Reservation>,
}

impl Undated {
    fn new(names: &Names, rule: &rules::Undated) -> Self {
        Self {
            parameter: rule.parameter,
            label: rule.label.into(),
            description: rule.description.into(),
            kind: rule.kind.into(),
            actor: rule.actor.into(),
            days: rule.days,
            statement: rule.statement.map(Into::into),
            basis: Basis::new(names, &rule.basis),
            reservations: Reservation::all(names, &rule.reservations),
        }
    }
}

/// A ground on which benefit can be extended, and until when it can reach.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub(crate) struct Extension {
    #[serde(flatten)]
    ground: Ground,
    /// The last day at most, counted from the duration limit; null where the ground has no length.
    until: Option<IsoDate>,
}

/// A day on which rules change.
#[derive(Debug, Serialize, Tsify)]
pub(crate) struct Change {
    /// The first day of the new.
    date: IsoDate,
    /// What changes.
    parameters: Vec<ParameterName>,
}
