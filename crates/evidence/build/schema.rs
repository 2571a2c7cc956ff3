//! The form of the files. Unknown and missing fields are refused by serde.

use serde::Deserialize;

#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum File {
    ReturnToWork(ReturnToWork),
    Milestone(Milestone),
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

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Grade {
    RegisterData,
    Randomised,
    Controlled,
    SuppliersOwn,
    Interview,
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
