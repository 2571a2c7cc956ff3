//! The form of the data files. Unknown and missing fields are refused by serde.

use chrono::NaiveDate;
use serde::Deserialize;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    pub(crate) id: String,
    pub(crate) subject: Subject,
    pub(crate) unit: Unit,
    pub(crate) group: Group,
    /// There has to be one sure value on every day from the first one on.
    #[serde(default)]
    pub(crate) every_day: bool,
    /// The rule was in force at times only.
    #[serde(default)]
    pub(crate) gaps: bool,
    /// The engine knows each of the options by its id, and has to be told of a new one.
    #[serde(default)]
    pub(crate) known: bool,
    /// Whom it concerns; none named: everyone.
    #[serde(default)]
    pub(crate) concerns: Vec<Concerns>,
    /// What holds on the first day of an absence holds for all of it.
    #[serde(default)]
    pub(crate) first_day_only: bool,
    pub(crate) label: Text,
    pub(crate) description: Text,
    #[serde(rename = "value")]
    pub(crate) values: Vec<Value>,
}

/// The struct that has the parameter as a field.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Group {
    Payers,
    Dates,
    Benefit,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Subject {
    Benefit,
    FirstPayer,
    Duration,
    Refusion,
    Notice,
    Certificate,
    FollowUp,
    WorkInjury,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Unit {
    KronerPerWeek,
    Kroner,
    Days,
    Weeks,
    Months,
    Hours,
    Times,
    Percent,
    Fraction,
    StatePercentByWeek,
    Statement,
    Options,
    Postponements,
    Holidays,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Text {
    pub(crate) da: String,
    pub(crate) en: String,
}

/// One dated value: a number, a statement or a list of holidays with its provision, or a table or a
/// list whose lines have a provision each.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Value {
    pub(crate) from: NaiveDate,
    #[serde(default)]
    pub(crate) from_is: Start,
    pub(crate) surely_from: Option<NaiveDate>,
    pub(crate) to: Option<NaiveDate>,
    pub(crate) surely_to: Option<NaiveDate>,
    pub(crate) checked_on: NaiveDate,
    pub(crate) last_confirmed: Option<NaiveDate>,
    pub(crate) amount: Option<String>,
    pub(crate) statement: Option<Text>,
    pub(crate) act: Option<String>,
    pub(crate) paragraph: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) confidence: Option<Confidence>,
    pub(crate) source: Option<Text>,
    pub(crate) order: Option<Order>,
    pub(crate) clock: Option<Clock>,
    /// Whose part the table prints; the state's where it says nothing.
    #[serde(default)]
    pub(crate) percent_of: PercentOf,
    #[serde(default, rename = "band")]
    pub(crate) bands: Vec<Band>,
    #[serde(default, rename = "option")]
    pub(crate) options: Vec<Choice>,
    #[serde(default, rename = "postponement")]
    pub(crate) postponements: Vec<Postponement>,
    #[serde(default, rename = "holiday")]
    pub(crate) holidays: Vec<Holiday>,
}

/// Whether a value began on its date, is only encoded from it (the law is older, or the sources do
/// not say since when it holds), or is announced and not yet law.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::enum_variant_names, reason = "the words of the data files")]
pub(crate) enum Start {
    #[default]
    StartOfRule,
    StartOfEncoding,
    NotFound,
    Announced,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Confidence {
    Verified,
    Secondary,
    Reading,
}

/// The order that prints a number which the act only says how to find.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Order {
    pub(crate) act: String,
    pub(crate) paragraph: String,
    pub(crate) url: String,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Clock {
    DaysOfAbsence,
    TouchedWeeks,
}

#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PercentOf {
    #[default]
    State,
    Municipality,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Band {
    pub(crate) from_week: u32,
    pub(crate) passive: Share,
    pub(crate) active: Option<Share>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Share {
    pub(crate) percent: String,
    pub(crate) act: String,
    pub(crate) paragraph: String,
    pub(crate) url: String,
    pub(crate) confidence: Confidence,
    pub(crate) source: Option<Text>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Choice {
    pub(crate) id: String,
    pub(crate) text: Text,
    pub(crate) note: Option<Text>,
    pub(crate) most_weeks: Option<u32>,
    pub(crate) act: String,
    pub(crate) paragraph: String,
    pub(crate) url: String,
    pub(crate) confidence: Confidence,
    pub(crate) source: Option<Text>,
}

/// Whoever reaches the limit within these days keeps benefit for so many months more, or to a day.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Postponement {
    pub(crate) id: String,
    pub(crate) limit_from: NaiveDate,
    pub(crate) limit_to: NaiveDate,
    pub(crate) months: Option<u32>,
    pub(crate) until: Option<NaiveDate>,
    pub(crate) act: String,
    pub(crate) paragraph: String,
    pub(crate) url: String,
    pub(crate) confidence: Confidence,
    pub(crate) source: Option<Text>,
}

/// A holiday so many days after Easter Sunday, or on the same day every year (`12-25`).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Holiday {
    pub(crate) id: String,
    pub(crate) text: Text,
    pub(crate) easter: Option<i32>,
    pub(crate) day: Option<String>,
}

/// `acts.toml`: the laws with their short names, and which acts belong to each.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Acts {
    #[serde(rename = "law")]
    pub(crate) laws: Vec<Law>,
}

/// A law or a line of orders. Where no act of it is listed, a value names it by its Danish name.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Law {
    pub(crate) da: String,
    pub(crate) en: String,
    #[serde(default)]
    pub(crate) acts: Vec<String>,
}

/// `not_encoded.toml`: what the sources do not carry.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Gaps {
    #[serde(rename = "gap")]
    pub(crate) gaps: Vec<Gap>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Gap {
    pub(crate) id: String,
    pub(crate) subject: Subject,
    pub(crate) concerns: Concerns,
    pub(crate) from: Option<NaiveDate>,
    pub(crate) to: Option<NaiveDate>,
    pub(crate) da: String,
    pub(crate) en: String,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Concerns {
    Everyone,
    Employed,
    Unemployed,
    PartlyUnemployed,
    SelfEmployed,
    WorkInjury,
    Budgets,
}
