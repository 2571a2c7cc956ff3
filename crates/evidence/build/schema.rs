//! The form of the files. Unknown and missing fields are refused by serde.

use std::collections::BTreeMap;

use serde::Deserialize;

#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum File {
    ReturnToWork(ReturnToWork),
    Milestone(Milestone),
    Figure(Figure),
    Jobcentres(Jobcentres),
    Checklist(Checklist),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReturnToWork {
    pub(crate) id: String,
    pub(crate) grade: Grade,
    pub(crate) entry_year: u16,
    pub(crate) method: Method,
    pub(crate) label: Text,
    pub(crate) population: Text,
    pub(crate) whose: Text,
    pub(crate) source: Source,
    #[serde(rename = "caveat")]
    pub(crate) caveats: Vec<Text>,
    #[serde(rename = "week")]
    pub(crate) weeks: Vec<Week>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Week {
    pub(crate) week: u32,
    pub(crate) still_on_benefit: u32,
    pub(crate) back_in_work: u32,
    pub(crate) in_work: String,
    pub(crate) excluded: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Milestone {
    pub(crate) id: String,
    pub(crate) standing: Standing,
    pub(crate) from_week: u32,
    pub(crate) to_week: u32,
    pub(crate) label: Text,
    pub(crate) whose: Text,
    pub(crate) source: Source,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Figure {
    pub(crate) id: String,
    pub(crate) number: Option<u8>,
    pub(crate) grade: Grade,
    #[serde(default)]
    pub(crate) drawn_only: bool,
    pub(crate) finding: Text,
    pub(crate) label: Text,
    pub(crate) population: Text,
    pub(crate) whose: Text,
    pub(crate) source: Source,
    #[serde(default)]
    pub(crate) against: Vec<String>,
    #[serde(default, rename = "caveat")]
    pub(crate) caveats: Vec<Text>,
    #[serde(default, rename = "point")]
    pub(crate) points: Vec<Text>,
    #[serde(default, rename = "column")]
    pub(crate) columns: Vec<Column>,
    #[serde(default, rename = "row")]
    pub(crate) rows: Vec<Row>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Column {
    pub(crate) id: String,
    pub(crate) unit: Unit,
    pub(crate) label: Text,
}

/// A row is a year, or has an id and a label; the only row of a figure may have neither.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Row {
    pub(crate) year: Option<u16>,
    pub(crate) id: Option<String>,
    pub(crate) label: Option<Text>,
    /// By column; what the source does not print is not there.
    pub(crate) values: BTreeMap<String, Value>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Value {
    Exact(String),
    Worded(Worded),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Worded {
    pub(crate) value: String,
    pub(crate) wording: Wording,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Wording {
    JustUnder,
    JustOver,
    MoreThan,
    LessThan,
    About,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Unit {
    Percent,
    PercentagePoints,
    Index,
    Kroner,
    MillionKroner,
    BillionKroner,
    Weeks,
    Days,
    People,
    Cases,
    Municipalities,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Grade {
    RegisterData,
    Randomised,
    Controlled,
    SuppliersOwn,
    Interview,
    Review,
    Estimate,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Method {
    LinearBetweenPublishedWeeks,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Standing {
    Practice,
    Ambition,
    Proposal,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Text {
    pub(crate) da: String,
    pub(crate) en: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Source {
    pub(crate) document: String,
    pub(crate) read_in: Option<String>,
    pub(crate) place: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Jobcentres {
    pub(crate) id: String,
    pub(crate) courses_year: u16,
    pub(crate) label: Text,
    pub(crate) as_of: Text,
    pub(crate) courses_from: Text,
    pub(crate) rest_from: Text,
    pub(crate) source: Source,
    pub(crate) recommended: Recommended,
    #[serde(rename = "caveat")]
    pub(crate) caveats: Vec<Text>,
    #[serde(rename = "jobcentre")]
    pub(crate) list: Vec<Jobcentre>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Recommended {
    pub(crate) from: u32,
    pub(crate) to: u32,
    pub(crate) whose: Text,
    pub(crate) source: Source,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Jobcentre {
    pub(crate) name: String,
    pub(crate) courses: u32,
    pub(crate) caseworkers: u32,
    pub(crate) caseworkers_are: Given,
    pub(crate) cases_from: u32,
    pub(crate) cases_to: u32,
    pub(crate) cases_are: Given,
    pub(crate) benefit_cases: Option<u32>,
    pub(crate) extensions: u32,
    pub(crate) note: Option<Text>,
    #[serde(rename = "part", default)]
    pub(crate) parts: Vec<Part>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Part {
    pub(crate) label: Text,
    pub(crate) caseworkers: u32,
    pub(crate) cases: Option<u32>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Checklist {
    pub(crate) id: String,
    pub(crate) label: Text,
    pub(crate) population: Text,
    pub(crate) whose: Text,
    #[serde(rename = "caveat")]
    pub(crate) caveats: Vec<Text>,
    #[serde(rename = "mark")]
    pub(crate) marks: Vec<Mark>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Mark {
    pub(crate) id: String,
    pub(crate) label: Text,
    pub(crate) text: Text,
    pub(crate) source: Source,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Given {
    Published,
    About,
    SumOfParts,
}
