//! The six recommendations as levers on a municipality.
#![expect(clippy::disallowed_types, reason = "a model of many: chances, and what they come to")]

use fremdrift_simulation::recommendations as model;
use serde::Serialize;
use tsify::Tsify;

use super::case::Status;
use super::drawn::{BothPriors, DrawnKroner, DrawnNumber, ExpectedKroner, Worth};
use super::effort::EffortSpreads;
use super::values::{IsoDate, Money};

/// A municipality and its levers. What is left out is as the sources have it, or a marked example;
/// costs that are left out are zero, which is not an estimate.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "declared for its TypeScript")]
pub(crate) struct MunicipalityCase {
    /// New courses of sickness benefit in a year, 1 to 1,000,000.
    courses: u32,
    /// The day whose law holds throughout, from 2011-01-03.
    law_date: IsoDate,
    /// What people were on their first day of absence; left out: employed.
    #[tsify(optional)]
    status: Status,
    /// The benefit for a whole week; left out: the maximum on the law's day.
    #[tsify(optional)]
    weekly_benefit: Money,
    /// What somebody who left benefit without work costs, as a part of the benefit; left out: 1.
    #[tsify(optional)]
    out_of_work: f64,
    /// Today's effort: weeks of absence that are over when it begins, and the share of those still
    /// on benefit then whom it reaches.
    #[tsify(optional, type = "{ start?: number; reach?: number }")]
    today: (),
    /// The stated hazard ratio of leaving benefit once the effort has begun, 0.1 to 10; left out:
    /// Roskilde's.
    #[tsify(optional)]
    ratio: f64,
    /// Kroner per participant of the effort; left out: none.
    #[tsify(optional)]
    price: Money,
    /// What each lever changes and costs.
    #[tsify(optional)]
    levers: MunicipalityLevers,
    /// How unsure the numbers are that no prior speaks of.
    #[tsify(optional)]
    spreads: EffortSpreads,
    /// Packages to compare, at most eight, each a list of levers; left out: all six together.
    #[tsify(optional)]
    packages: Vec<Vec<RecommendationLever>>,
    /// How often everything unknown is drawn, 2 to 100,000; left out: not at all.
    #[tsify(optional)]
    draws: u32,
    /// What the draws come from; left out: 1.
    #[tsify(optional)]
    seed: f64,
}

/// What each lever changes and costs: weeks of absence, shares from 0 to 1, and kroner as text, for
/// each course and for each year.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "declared for its TypeScript")]
pub(crate) struct MunicipalityLevers {
    /// 1: the effort begins when so many weeks are over.
    #[tsify(optional, type = "{ start?: number; price?: Money; yearly?: Money }")]
    assessment: (),
    /// 2: a partial return so many weeks earlier, for a share of all courses.
    #[tsify(
        optional,
        type = "{ weeks?: number; spared?: number; reach?: number; price?: Money; yearly?: Money }"
    )]
    work_goal: (),
    /// 3: the effort reaches this share.
    #[tsify(optional, type = "{ reach?: number; yearly?: Money }")]
    culture: (),
    /// 4: so many fewer courses, as a share of all.
    #[tsify(optional, type = "{ fewer?: number; yearly?: Money }")]
    patchy: (),
    /// 5: for this share of all courses, the effort begins when so many weeks are over.
    #[tsify(optional, type = "{ share?: number; start?: number; price?: Money; yearly?: Money }")]
    hospital: (),
    /// 6: measuring.
    #[tsify(optional, type = "{ yearly?: Money }")]
    measuring: (),
}

/// One of the six recommendations, in the order of the white paper.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "declared for its TypeScript")]
pub(crate) enum RecommendationLever {
    /// 1: everybody's health and work are assessed within eight weeks.
    Assessment,
    /// 2: municipal rehabilitation aims at work.
    WorkGoal,
    /// 3: a culture of early effort across professions.
    Culture,
    /// 4: patchy absence in risk groups is watched.
    Patchy,
    /// 5: hospitals' rehabilitation assessments look at work.
    Hospital,
    /// 6: effects are documented and measured. It changes nothing by itself: see `knowing`.
    Measuring,
}

/// What the recommendations are worth in a municipality, over four budget years, beside today.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Recommendations {
    /// The limit of the time on benefit under the law's day, in weeks.
    pub(crate) limit: u32,
    /// Whether the published curve was observed under other rules than those of the law's day. Then
    /// say so beside every number.
    pub(crate) observed_under_other_rules: bool,
    /// Each lever alone.
    pub(crate) levers: Vec<LeverAlone>,
    /// Each package, in the order of the input.
    pub(crate) packages: Vec<PackageTogether>,
    /// How many draws; where draws were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub(crate) draws: Option<u32>,
    /// What they come from.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "number")]
    pub(crate) seed: Option<u64>,
}

/// One lever alone.
#[derive(Debug, Serialize, Tsify)]
pub(crate) struct LeverAlone {
    /// Which.
    #[tsify(type = "RecommendationLever")]
    pub(crate) lever: &'static str,
    /// The ids of the published figures that it rests on, as in `evidence`. Without any, there is
    /// only the recommendation.
    pub(crate) figures: Vec<&'static str>,
    /// With everything in the middle.
    pub(crate) expected: BothPriors<PackageOutcome>,
    /// What the municipality gains over all draws.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub(crate) drawn: Option<BothPriors<DrawnNumber>>,
}

/// Several levers together.
#[derive(Debug, Serialize, Tsify)]
pub(crate) struct PackageTogether {
    /// Which.
    #[tsify(type = "RecommendationLever[]")]
    pub(crate) levers: Vec<&'static str>,
    /// With everything in the middle.
    pub(crate) expected: BothPriors<PackageOutcome>,
    /// Over all draws.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub(crate) drawn: Option<BothPriors<PackageDrawn>>,
}

/// What a package changes, beside today.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PackageOutcome {
    /// What everybody gains in each of four budget years; less than zero: loses.
    years: Vec<ExpectedKroner>,
    /// What everybody gains in all of them.
    gain: ExpectedKroner,
    /// How many fewer courses begin in a year.
    fewer_courses: f64,
    /// Of a year's courses: weeks of benefit saved.
    weeks_saved: f64,
    /// Of a year's courses: how many fewer pass the limit of the time.
    fewer_past_limit: f64,
    /// Of a year's courses: how many more are in work a year after they began.
    more_in_work: f64,
    /// How many more a year take part in the effort.
    more_participants: f64,
}

impl From<&model::Outcome> for PackageOutcome {
    fn from(outcome: &model::Outcome) -> Self {
        Self {
            years: outcome.years.iter().map(ExpectedKroner::from).collect(),
            gain: (&outcome.gain()).into(),
            fewer_courses: outcome.fewer_courses,
            weeks_saved: outcome.weeks_saved,
            fewer_past_limit: outcome.fewer_past_limit,
            more_in_work: outcome.more_in_work,
            more_participants: outcome.more_participants,
        }
    }
}

/// What a package changes over all draws.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PackageDrawn {
    /// What each gains in four budget years. `aboveZero` is the chance of a net saving.
    pub(crate) gain: DrawnKroner,
    /// What the municipality gains in each budget year.
    pub(crate) years: Vec<DrawnNumber>,
    /// Of a year's courses: how many fewer pass the limit of the time.
    pub(crate) fewer_past_limit: DrawnNumber,
    /// Of a year's courses: how many more are in work a year after they began.
    pub(crate) more_in_work: DrawnNumber,
    /// What it would be worth to the municipality to know everything before deciding.
    pub(crate) knowing_everything: Worth,
    /// What it would be worth to know what the effort does: what lever 6 could give.
    pub(crate) knowing_effect: Worth,
}
