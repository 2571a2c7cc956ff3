//! The types of the law's parameters.

use std::borrow::Cow;

use chrono::NaiveDate;
use fremdrift_units::Percent;

use crate::Provision;

/// One parameter with its values by date, oldest first, without overlap; and without gap, but where
/// the rule was in force at times only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter<T: Clone + 'static> {
    /// Stable name, the same as the file's.
    pub id: &'static str,
    /// What it is about.
    pub subject: Subject,
    /// What its values count.
    pub unit: Unit,
    /// Whom it concerns; none named: everyone.
    pub concerns: &'static [Concerns],
    /// Whether what holds on the first day of an absence holds for all of it.
    pub first_day_only: bool,
    /// Short name for people.
    pub label: Text,
    /// One or two sentences for people.
    pub description: Text,
    /// The values, oldest first.
    pub values: Cow<'static, [Dated<T>]>,
}

impl<T: Clone> Parameter<T> {
    /// The value in force on a day, or nothing when none is encoded. Where a source gives a change
    /// only roughly, the newer of the two that are possible; never one that is only announced.
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> Option<&Dated<T>> {
        self.placed_on(day).map(|(_, value)| value)
    }

    /// The values that are law, oldest first; what is only announced comes after them.
    pub fn law(&self) -> impl Iterator<Item = &Dated<T>> {
        self.values.iter().filter(|value| value.is_law())
    }

    /// The same value with its place among the values.
    #[must_use]
    pub fn placed_on(&self, day: NaiveDate) -> Option<(usize, &Dated<T>)> {
        let mut values = self.values.iter().enumerate().rev();
        values.find(|(_, value)| value.is_law() && value.covers(day))
    }
}

/// A value and the time it is in force. Where a source gives a change only roughly, the value before
/// and the value after are both possible for a while, and each says when it is sure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated<T> {
    /// The first day.
    pub from: NaiveDate,
    /// Whether the rule began on that day or is only encoded from it.
    pub from_is: Start,
    /// The first day on which it is surely in force, where `from` is only the earliest possible one.
    pub surely_from: Option<NaiveDate>,
    /// The last day; none when no end is known.
    pub to: Option<NaiveDate>,
    /// The last day on which it is surely in force, where `to` is only the latest possible one.
    pub surely_to: Option<NaiveDate>,
    /// When the value was last compared with its source.
    pub checked_on: NaiveDate,
    /// The date of the newest source that shows an open-ended value in force.
    pub last_confirmed: Option<NaiveDate>,
    /// The value itself.
    pub value: T,
}

impl<T> Dated<T> {
    /// Whether the value is in force on a day.
    #[must_use]
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }

    /// Whether a source leaves no doubt that a value which covers the day is in force on it.
    #[must_use]
    pub fn is_sure(&self, day: NaiveDate) -> bool {
        self.surely_from.is_none_or(|from| from <= day) && self.surely_to.is_none_or(|to| day <= to)
    }

    /// Whether it is law, and not only announced.
    #[must_use]
    pub fn is_law(&self) -> bool {
        self.from_is != Start::Announced
    }
}

/// Something that the sources do not carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// Stable name.
    pub id: &'static str,
    /// What it is about.
    pub subject: Subject,
    /// Whom it concerns.
    pub concerns: Concerns,
    /// The first day it matters; none: from the beginning.
    pub from: Option<NaiveDate>,
    /// The last day it matters; none: to the end.
    pub to: Option<NaiveDate>,
    /// What is missing.
    pub text: Text,
}

impl Gap {
    /// Whether it matters on any day between two days, both included.
    #[must_use]
    pub fn touches(&self, from: NaiveDate, to: NaiveDate) -> bool {
        self.from.is_none_or(|start| start <= to) && self.to.is_none_or(|end| from <= end)
    }
}

/// Whom a rule or a gap concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Concerns {
    /// Everyone who is ill.
    Everyone,
    /// Those who have an employer.
    Employed,
    /// The unemployed.
    Unemployed,
    /// Those on reduced hours with supplementary unemployment benefit.
    PartlyUnemployed,
    /// The self-employed.
    SelfEmployed,
    /// Those with a work injury.
    WorkInjury,
    /// Those who reckon what an effort costs.
    Budgets,
}

/// A single number, or a rule in words, with the provision that sets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scalar<A> {
    /// The number or the words.
    pub amount: A,
    /// Where it stands.
    pub provision: Provision,
}

/// The state's share by week of the course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefundTable {
    /// How the weeks are counted.
    pub clock: Clock,
    /// The steps, from week 1 on, rising.
    pub bands: Cow<'static, [Band]>,
}

/// One step of a refund table: from this week until the next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// The first week of the step.
    pub from_week: u32,
    /// The share in general.
    pub passive: Share,
    /// The share in activation or gradual return, where it differs.
    pub active: Option<Share>,
}

/// A share with the provision that sets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// The state's part.
    pub percent: Percent,
    /// Where it stands.
    pub provision: Provision,
}

/// A text in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// Danish.
    pub da: &'static str,
    /// English. A Danish term in it stands between underscores: `sick note (_friattest_)`.
    pub en: &'static str,
}

/// A text without the marks of Danish terms.
#[must_use]
pub fn unmarked(text: &str) -> Cow<'_, str> {
    if text.contains('_') { text.replace('_', "").into() } else { text.into() }
}

/// What a parameter is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The benefit's size.
    Benefit,
    /// Who pays in the beginning.
    FirstPayer,
    /// How long benefit is paid.
    Duration,
    /// How municipality and state share.
    Refusion,
    /// Reporting the absence, claiming the benefit, answering letters.
    Notice,
    /// Doctors' papers.
    Certificate,
    /// Talks with employer and municipality.
    FollowUp,
    /// Reporting a work injury.
    WorkInjury,
}

impl Subject {
    /// All subjects, in the order in which a reader meets them.
    pub const ALL: [Self; 8] = [
        Self::FirstPayer,
        Self::Benefit,
        Self::Notice,
        Self::Certificate,
        Self::FollowUp,
        Self::Duration,
        Self::WorkInjury,
        Self::Refusion,
    ];
}

/// What a parameter's values count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Kroner for a whole week.
    KronerPerWeek,
    /// Calendar days.
    Days,
    /// Weeks.
    Weeks,
    /// Calendar months.
    Months,
    /// Times.
    Times,
    /// Kroner.
    Kroner,
    /// Hours.
    Hours,
    /// Percent.
    Percent,
    /// A part of something.
    Fraction,
    /// The state's share in percent, by week.
    StatePercentByWeek,
    /// A rule in words.
    Statement,
    /// A list of grounds.
    Options,
    /// Spans of days in which a limit is put off.
    Postponements,
    /// Days of the calendar.
    Holidays,
}

/// Whether a value began on its first day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// The rule began on that day.
    StartOfRule,
    /// The rule is older; it is encoded from that day.
    StartOfEncoding,
    /// The sources show the rule, and do not say since when it holds.
    NotFound,
    /// It is planned to begin on that day, and not yet law.
    Announced,
}

/// How a refund table counts weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// Seven days at a time from the first day of absence.
    DaysOfAbsence,
    /// Monday-Sunday weeks touched by a benefit, earlier ones included.
    TouchedWeeks,
}
