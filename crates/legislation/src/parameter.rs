//! The types of the law's parameters.

use std::borrow::Cow;

use chrono::NaiveDate;
use fremdrift_units::{Days, Kroner, Percent, Weeks};

/// Everything that is encoded. Cloning is cheap; a test may change a copy and see what follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Legislation {
    /// Weeks by which the refund clock is read ahead in the change-over week.
    pub change_over_week: Parameter<Scalar<Weeks>>,
    /// The most weeks that can stand on the refund clock beforehand.
    pub clock_window: Parameter<Scalar<Weeks>>,
    /// Weeks on benefit before entitlement ends or is reassessed.
    pub duration_limit: Parameter<Scalar<Weeks>>,
    /// Calendar days the employer pays.
    pub employer_period: Parameter<Scalar<Days>>,
    /// The most benefit for a whole week.
    pub maximum_weekly_benefit: Parameter<Scalar<Kroner>>,
    /// Days without benefit for the self-employed.
    pub self_employed_waiting_days: Parameter<Scalar<Days>>,
    /// The state's share of the municipality's spending, by week.
    pub state_share: Parameter<RefundTable>,
    /// Days the unemployment fund pays.
    pub unemployment_fund_days: Parameter<Scalar<Days>>,
}

/// One parameter with its values by date, oldest first, without gap or overlap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter<T: Clone + 'static> {
    /// Stable name, the same as the file's.
    pub id: &'static str,
    /// What it is about.
    pub subject: Subject,
    /// What its values count.
    pub unit: Unit,
    /// Short name for people.
    pub label: Text,
    /// One or two sentences for people.
    pub description: Text,
    /// The values, oldest first.
    pub values: Cow<'static, [Dated<T>]>,
}

impl<T: Clone> Parameter<T> {
    /// The value in force on a day, or nothing when none is encoded.
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> Option<&Dated<T>> {
        self.values.iter().rev().find(|value| value.covers(day))
    }
}

/// A value and the time it is in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated<T> {
    /// The first day.
    pub from: NaiveDate,
    /// Whether the rule began on that day or is only encoded from it.
    pub from_is: Start,
    /// The last day; none when no end is known.
    pub to: Option<NaiveDate>,
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
}

/// A single number with the provision that sets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scalar<A> {
    /// The number.
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

/// Where a value stands in the law, and where we saw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Provision {
    /// The act, in Danish.
    pub act: &'static str,
    /// The section, in Danish: `§ 62, stk. 3`.
    pub paragraph: &'static str,
    /// The source that was read.
    pub source: &'static str,
    /// The source's address.
    pub url: &'static str,
    /// How sure it is.
    pub confidence: Confidence,
}

/// A text in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// Danish.
    pub da: &'static str,
    /// English.
    pub en: &'static str,
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
    /// The state's share in percent, by week.
    StatePercentByWeek,
}

/// Whether a value began on its first day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// The rule began on that day.
    StartOfRule,
    /// The rule is older; it is encoded from that day.
    StartOfEncoding,
}

/// How sure a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    /// Seen in the act or on an official page.
    Verified,
    /// Seen in a serious secondary source.
    Secondary,
}

/// How a refund table counts weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// Seven days at a time from the first day of absence.
    DaysOfAbsence,
    /// Monday-Sunday weeks touched by a benefit, earlier ones included.
    TouchedWeeks,
}
