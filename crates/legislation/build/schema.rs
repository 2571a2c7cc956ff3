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
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Unit {
    KronerPerWeek,
    Days,
    Weeks,
    StatePercentByWeek,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Text {
    pub(crate) da: String,
    pub(crate) en: String,
}

/// One dated value: a scalar with its provision, or a table of bands with a provision each.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Value {
    pub(crate) from: NaiveDate,
    #[serde(default)]
    pub(crate) from_is: Start,
    pub(crate) to: Option<NaiveDate>,
    pub(crate) checked_on: NaiveDate,
    pub(crate) last_confirmed: Option<NaiveDate>,
    pub(crate) amount: Option<String>,
    pub(crate) act: Option<String>,
    pub(crate) paragraph: Option<String>,
    pub(crate) source: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) confidence: Option<Confidence>,
    pub(crate) clock: Option<Clock>,
    #[serde(default, rename = "band")]
    pub(crate) bands: Vec<Band>,
}

/// Whether a value began on its date, or is only encoded from it (the law is older).
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Start {
    #[default]
    StartOfRule,
    StartOfEncoding,
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
