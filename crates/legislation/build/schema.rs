//! The form of one parameter file. Unknown and missing fields are refused by serde.

use chrono::NaiveDate;
use serde::Deserialize;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    pub(crate) id: String,
    pub(crate) subject: Subject,
    pub(crate) unit: Unit,
    pub(crate) label: Text,
    pub(crate) description: Text,
    #[serde(rename = "value")]
    pub(crate) values: Vec<Value>,
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
    Days,
    Weeks,
    Months,
    Times,
    StatePercentByWeek,
    Statement,
    Options,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Text {
    pub(crate) da: String,
    pub(crate) en: String,
}

/// One dated value: a number or a statement with its provision, or a table of bands or a list of
/// options with a provision each.
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
    pub(crate) source: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) confidence: Option<Confidence>,
    pub(crate) clock: Option<Clock>,
    #[serde(default, rename = "band")]
    pub(crate) bands: Vec<Band>,
    #[serde(default, rename = "option")]
    pub(crate) options: Vec<Choice>,
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
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Clock {
    DaysOfAbsence,
    TouchedWeeks,
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
    pub(crate) source: String,
    pub(crate) url: String,
    pub(crate) confidence: Confidence,
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
    pub(crate) source: String,
    pub(crate) url: String,
    pub(crate) confidence: Confidence,
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
    Unemployed,
    SelfEmployed,
    WorkInjury,
    Budgets,
}
