//! One date of an absence.

use fremdrift_rules::deadlines as rules;
use serde::Serialize;
use tsify::Tsify;

use super::basis::{Basis, Names, Reservation};
use super::topic::Topic;
use super::values::IsoDate;

/// One date of an absence: what it is about, by its `code`, and what is known of it.
#[derive(Debug, Serialize, Tsify)]
#[tsify(type = "Topic & EventFacts")]
pub(crate) struct TimelineEvent {
    #[serde(flatten)]
    topic: Topic,
    #[serde(flatten)]
    facts: EventFacts,
}

impl TimelineEvent {
    /// `day` is the day's number in the absence.
    pub(super) fn new(names: &Names, event: &rules::Event, day: i32) -> Self {
        Self {
            topic: event.topic.into(),
            facts: EventFacts {
                kind: event.kind.into(),
                actor: event.actor.into(),
                opens: event.opens.map(Into::into),
                date: event.date.into(),
                day,
                basis: Basis::all(names, &event.basis),
                reservations: Reservation::all(names, &event.reservations),
            },
        }
    }
}

/// What is known of every date.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct EventFacts {
    /// Whether somebody must, may, or something simply happens.
    kind: EventKind,
    /// Who acts, or whose rule it is.
    actor: Actor,
    /// The first day on which it can be done; null where that is not known.
    opens: Option<IsoDate>,
    /// The day: of a duty or a right the last one, of a change the first one.
    date: IsoDate,
    /// The day's number in the absence: 1 on its first day.
    day: i32,
    /// The values of the law it follows from; none for good practice.
    basis: Vec<Basis>,
    /// What has to be known about how sure it is; whoever shows the date shows these.
    reservations: Vec<Reservation>,
}

/// What kind of date it is.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum EventKind {
    /// Somebody must have done something by this day.
    Duty,
    /// Somebody may ask for something.
    Right,
    /// Something ends, or is decided anew.
    Limit,
    /// An amount or a payer changes.
    Money,
    /// What somebody does or asks for without a law that says so.
    Practice,
}

impl From<rules::Kind> for EventKind {
    fn from(kind: rules::Kind) -> Self {
        match kind {
            rules::Kind::Duty => Self::Duty,
            rules::Kind::Right => Self::Right,
            rules::Kind::Limit => Self::Limit,
            rules::Kind::Money => Self::Money,
            rules::Kind::Practice => Self::Practice,
        }
    }
}

/// Who acts.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Actor {
    /// The sick person.
    Person,
    /// The employer.
    Employer,
    /// The unemployment fund.
    Fund,
    /// The municipality.
    Municipality,
    /// The sick person or the employer.
    PersonOrEmployer,
    /// The doctor.
    Doctor,
    /// Nobody in particular: the law itself.
    Law,
}

impl From<rules::Actor> for Actor {
    fn from(actor: rules::Actor) -> Self {
        match actor {
            rules::Actor::Person => Self::Person,
            rules::Actor::Employer => Self::Employer,
            rules::Actor::Fund => Self::Fund,
            rules::Actor::Municipality => Self::Municipality,
            rules::Actor::PersonOrEmployer => Self::PersonOrEmployer,
            rules::Actor::Doctor => Self::Doctor,
            rules::Actor::Law => Self::Law,
        }
    }
}
