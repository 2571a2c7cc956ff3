//! Early efforts: a cohort with and without them, and what draws say.
#![expect(clippy::disallowed_types, reason = "a model of many: chances, and what they come to")]

use fremdrift_simulation::effort as model;
use fremdrift_simulation::sickness::Point;
use serde::Serialize;
use tsify::Tsify;

use super::case::Status;
use super::drawn::{BothPriors, DrawnKroner, DrawnNumber, ExpectedKroner, Worth};
use super::net_gain::Party;
use super::values::{IsoDate, Money};

/// People who are ill, and what is done for them.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "declared for its TypeScript")]
pub(crate) struct EffortCase {
    /// How many they are, 1 to 100,000.
    people: u32,
    /// The day whose law holds throughout, from 2011-01-03.
    law_date: IsoDate,
    /// What is done, at most four interventions; none is an answer, too.
    interventions: Vec<EffortIntervention>,
    /// Weeks of absence that they have behind them, 0 to 104; left out: 0.
    #[tsify(optional)]
    weeks_before: f64,
    /// Years of absence that are counted, 1 to 4; left out: 2.
    #[tsify(optional)]
    years: u32,
    /// What they were on their first day of absence; left out: employed.
    #[tsify(optional)]
    status: Status,
    /// The benefit for a whole week; left out: the maximum on the law's day.
    #[tsify(optional)]
    weekly_benefit: Money,
    /// Whether all weeks are in activation or gradual return; left out: no.
    #[tsify(optional)]
    active: bool,
    /// What somebody who left benefit without work costs, as a part of the benefit, 0 to 2; left
    /// out: 1.
    #[tsify(optional)]
    out_of_work: f64,
    /// What holds for somebody whom several interventions reach; left out: the strongest counts.
    #[tsify(optional)]
    overlap: EffortOverlap,
    /// How unsure the numbers are that no prior speaks of.
    #[tsify(optional)]
    spreads: EffortSpreads,
}

/// Something that is done for those who are ill. With a preset, what is left out is the preset's.
#[derive(Tsify)]
#[expect(dead_code, reason = "declared for its TypeScript")]
pub(crate) struct EffortIntervention {
    /// A published effort. Show its evidence with it.
    #[tsify(
        optional,
        type = "\"roskilde\" | \"roskilde_capped\" | \"aabenraa\" | \"aarhus\" | \"svendborg\" | \"tta\""
    )]
    preset: String,
    /// Weeks of absence that are over when it begins, 0 to 104; has to be there without a preset.
    #[tsify(optional)]
    start: f64,
    /// The share of those still on benefit then whom it reaches, 0 to 1; left out: 1.
    #[tsify(optional)]
    reach: f64,
    /// What it does for them; has to be there without a preset.
    #[tsify(optional)]
    effect: EffortEffect,
    /// For how many weeks it works; left out: as long as somebody is on benefit.
    #[tsify(optional)]
    lasts: f64,
    /// Kroner per participant; left out: none.
    #[tsify(optional)]
    price: Money,
    /// Who pays it; left out: the municipality.
    #[tsify(optional)]
    payer: Party,
}

/// What an intervention does for somebody whom it reaches: `hazardRatio`, the weekly chance of leaving
/// benefit so many times as high; `weeksSaved`, so many weeks less, counted until a week of absence or
/// without end; `fewerLong`, a share fewer on benefit after a week; `moreToWork`, points more of those
/// who leave; `partialReturn`, in part so many weeks earlier, sparing a part of the benefit.
#[derive(Tsify)]
#[tsify(type = "{ kind: \"hazardRatio\"; ratio: number } \
                | { kind: \"weeksSaved\"; weeks: number; until?: number } \
                | { kind: \"fewerLong\"; share: number; after: number } \
                | { kind: \"moreToWork\"; share: number } \
                | { kind: \"partialReturn\"; weeks: number; spared: number }")]
pub(crate) struct EffortEffect(());

/// What holds for somebody whom several interventions reach at the same time.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "declared for its TypeScript")]
pub(crate) enum EffortOverlap {
    /// The effect farthest from none counts alone.
    Strongest,
    /// Hazard ratios are multiplied, points and weeks added.
    Together,
}

/// Standard deviations, 0 to 2; what is left out is as the site has it.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "declared for its TypeScript")]
pub(crate) struct EffortSpreads {
    /// Of the logarithm of all chances of leaving benefit.
    #[tsify(optional)]
    pace: f64,
    /// Of what people out of work cost, as a part of it.
    #[tsify(optional)]
    out_of_work: f64,
    /// Of the reach, on the logit scale.
    #[tsify(optional)]
    reach: f64,
    /// Of the logarithm of prices.
    #[tsify(optional)]
    price: f64,
}

/// A cohort with and without an effort.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Cohort {
    /// The limit of the time on benefit under the law's day, in weeks.
    limit: u32,
    /// Whether the published curve was observed under other rules than those of the law's day. Then
    /// say so beside every number.
    observed_under_other_rules: bool,
    /// For each intervention: the hazard ratio as stated; 1 where its effect is of another kind.
    hazard_ratios: Vec<f64>,
    /// Without any intervention.
    without: CohortArm,
    /// With all of them.
    with: BothPriors<CohortWith>,
}

impl Cohort {
    pub(crate) fn new(simulator: &model::Simulator) -> Self {
        let with = |prior| simulator.with(&model::Parameters::middle(prior));
        let (sceptical, stated) = (with(model::Prior::Sceptical), with(model::Prior::Stated));
        Self {
            limit: simulator.limit(),
            observed_under_other_rules: simulator.observed_under_other_rules(),
            hazard_ratios: simulator.hazard_ratios().collect(),
            without: CohortArm::new(&stated.without, stated.years),
            with: BothPriors {
                sceptical: CohortWith::new(&sceptical),
                stated: CohortWith::new(&stated),
            },
        }
    }
}

/// A cohort with an effort.
#[derive(Clone, Debug, Serialize, Tsify)]
pub(crate) struct CohortWith {
    /// What becomes of it.
    arm: CohortArm,
    /// How many take part in each intervention.
    participants: Vec<f64>,
    /// What everybody gains in each year of absence; less than zero: loses.
    years: Vec<ExpectedKroner>,
    /// What everybody gains in all counted years.
    gain: ExpectedKroner,
}

impl CohortWith {
    fn new(comparison: &model::Comparison) -> Self {
        Self {
            arm: CohortArm::new(&comparison.with, comparison.years),
            participants: comparison.participants.clone(),
            years: (1..=comparison.years).map(|year| (&comparison.gain_in(year)).into()).collect(),
            gain: (&comparison.gain()).into(),
        }
    }
}

/// What becomes of a cohort.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CohortArm {
    /// Where one person is when so many weeks of absence are over, from none.
    points: Vec<CohortPoint>,
    /// What benefit and prices cost in each year of absence.
    years: Vec<ExpectedKroner>,
    /// Weeks on benefit in the counted years, per person.
    weeks_on_benefit: f64,
    /// How many pass the limit of the time on benefit.
    past_limit: f64,
    /// How many are in work a year after they were first counted.
    in_work_after_a_year: f64,
}

impl CohortArm {
    fn new(arm: &model::Arm, years: u32) -> Self {
        Self {
            points: arm.points.iter().map(CohortPoint::from).collect(),
            years: (1..=years).map(|year| (&arm.cost(year)).into()).collect(),
            weeks_on_benefit: arm.weeks_on_benefit,
            past_limit: arm.past_limit,
            in_work_after_a_year: arm.in_work_after_a_year,
        }
    }
}

/// Where one person is, as chances that sum to one.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CohortPoint {
    on_benefit: f64,
    in_work: f64,
    /// Off benefit, but not in work.
    out_of_work: f64,
}

impl From<&Point> for CohortPoint {
    fn from(point: &Point) -> Self {
        let Point { on_benefit, in_work, out_of_work } = *point;
        Self { on_benefit, in_work, out_of_work }
    }
}

/// What draws say of an effort.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Simulated {
    /// How many draws.
    pub(crate) draws: u32,
    /// What they come from: the same seed gives the same draws.
    #[tsify(type = "number")]
    pub(crate) seed: u64,
    /// Whether the published curve was observed under other rules than those of the law's day.
    pub(crate) observed_under_other_rules: bool,
    /// The same draws, seen with each prior.
    pub(crate) priors: BothPriors<SimulatedGain>,
}

/// What an effort is worth over all draws, for the whole cohort in all counted years.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SimulatedGain {
    /// What each gains. `aboveZero` is the chance of a net saving.
    pub(crate) gain: DrawnKroner,
    /// Weeks on benefit saved, per person.
    pub(crate) weeks_saved: DrawnNumber,
    /// How many fewer pass the limit of the time.
    pub(crate) fewer_past_limit: DrawnNumber,
    /// How many more are in work after a year.
    pub(crate) more_in_work: DrawnNumber,
    /// What the municipality has gained after each quarter of absence.
    pub(crate) quarters: Vec<DrawnNumber>,
    /// What it would be worth to the municipality to know before deciding.
    pub(crate) knowing: WorthKnowing,
}

/// What it would be worth to know before deciding, in kroner.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WorthKnowing {
    /// Everything that is not known.
    pub(crate) everything: Worth,
    /// What the effort does.
    pub(crate) effect: Worth,
    /// How fast people leave benefit in any case.
    pub(crate) pace: Worth,
    /// What people out of work cost.
    pub(crate) out_of_work: Worth,
    /// How many are reached.
    pub(crate) reach: Worth,
    /// The price.
    pub(crate) price: Worth,
}
