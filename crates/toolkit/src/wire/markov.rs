//! A cohort model, and what it gives.
#![expect(clippy::disallowed_types, reason = "a model of many: chances, and what they come to")]

use fremdrift_simulation::markov::{Model, Standing};
use fremdrift_simulation::uncertainty::Choice;
use serde::Serialize;
use tsify::Tsify;

use super::drawn::DrawnNumber;

/// A number, or a formula over the parameters: `"1 - exp(-rate)"`. It may have numbers, parameters,
/// `+ - * / ^`, brackets, and `exp ln sqrt pow min max`; at most 1,000 characters.
#[derive(Tsify)]
#[tsify(type = "number | string")]
pub(crate) struct ModelNumber(());

/// The probabilities from one state to each state, in order. They lie between 0 and 1 and sum to 1;
/// one of them may be the word `"rest"`: what the others leave.
#[derive(Tsify)]
#[tsify(type = "ModelNumber[]")]
#[expect(dead_code, reason = "declared for its TypeScript")]
pub(crate) struct ModelRow(());

/// The row of a state; or a list of rows, one for each cycle that somebody has been in the state, the
/// last of which goes on.
#[derive(Tsify)]
#[tsify(type = "ModelRow | ModelRow[]")]
pub(crate) struct ModelRows(());

/// What a parameter is drawn from. `base` is its value when nothing is drawn; left out: the mean.
#[derive(Tsify)]
#[tsify(type = "({ kind: \"beta\"; a: number; b: number } \
                | { kind: \"gamma\"; shape: number; scale: number } \
                | { kind: \"logNormal\"; median: number; sigma: number } \
                | { kind: \"normal\"; mean: number; sd: number } \
                | { kind: \"triangular\"; low: number; mode: number; high: number } \
                | { kind: \"empirical\"; values: number[] }) & { base?: number }")]
#[expect(dead_code, reason = "declared for its TypeScript")]
pub(crate) struct ModelDistribution(());

/// A number, a formula over other parameters, or a distribution.
#[derive(Tsify)]
#[tsify(type = "number | string | ModelDistribution")]
pub(crate) struct ModelParameter(());

/// A cohort that moves between states in discrete time, and strategies that are compared on it.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "declared for its TypeScript")]
pub(crate) struct MarkovModel {
    /// The names of the states, 1 to 2,000.
    states: Vec<String>,
    /// What is counted, 1 to 100.
    outcomes: Vec<ModelOutcome>,
    /// How many cycles, 1 to 20,000.
    cycles: u32,
    /// How many years a cycle lasts; left out: 1.
    #[tsify(optional)]
    cycle_years: f64,
    /// How what happens within a cycle is counted.
    correction: ModelCorrection,
    /// The share of the cohort in each state at the beginning; sums to 1.
    start: Vec<ModelNumber>,
    /// What is compared, 1 to 1,000.
    strategies: Vec<ModelStrategy>,
    /// Parameters by their names, at most 1,000. They are drawn in the order of their names.
    #[tsify(optional, type = "Record<string, ModelParameter>")]
    parameters: ModelParameter,
    /// The name of the outcome that is the cost; needed for a frontier.
    #[tsify(optional)]
    cost: String,
    /// The name of the outcome that is the effect; needed for a frontier.
    #[tsify(optional)]
    effect: String,
    /// Whether the shares of the cohort at every point are wanted; left out: yes.
    #[tsify(optional)]
    trace: bool,
    /// How often the parameters are drawn, 2 to 100,000; left out: not at all.
    #[tsify(optional)]
    draws: u32,
    /// What the draws come from: the same seed gives the same draws. Left out: 1.
    #[tsify(optional)]
    seed: f64,
    /// What one unit of effect may cost, at most 1,000 prices; needs `cost`, `effect` and `draws`.
    #[tsify(optional)]
    prices: Vec<f64>,
}

/// Something that is counted.
#[derive(Tsify)]
#[expect(dead_code, reason = "declared for its TypeScript")]
pub(crate) struct ModelOutcome {
    /// Its name.
    name: String,
    /// What a year is discounted by: 0.03 is three percent; left out: 0.
    #[tsify(optional)]
    discount: ModelNumber,
}

/// A convention for the time between two counts of the cohort.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "declared for its TypeScript")]
pub(crate) enum ModelCorrection {
    /// Every point counts as a whole cycle, the first and the last, too.
    None,
    /// The points at the beginning of each cycle.
    Start,
    /// The points at the end of each cycle.
    End,
    /// The first and the last point count half.
    HalfCycle,
    /// The mean of each cycle's beginning and end, discounted as at its beginning.
    LifeTable,
    /// Simpson's rule, as the Sick-Sicker tutorial applies it.
    Simpson,
}

/// One of the ways to act that are compared: `transitions`, or `phases` where they change with time.
#[derive(Tsify)]
#[expect(dead_code, reason = "declared for its TypeScript")]
pub(crate) struct ModelStrategy {
    /// Its name.
    name: String,
    /// For each state in order: where its people are a cycle later.
    #[tsify(optional)]
    transitions: Vec<ModelRows>,
    /// Transitions from a cycle on.
    #[tsify(optional)]
    phases: Vec<ModelPhase>,
    /// What being in a state counts, per cycle.
    #[tsify(optional)]
    rewards: Vec<ModelReward>,
    /// What moving from one state to another counts, once.
    #[tsify(optional)]
    events: Vec<ModelEvent>,
}

/// Transitions from a cycle on, until the next phase.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "declared for its TypeScript")]
pub(crate) struct ModelPhase {
    /// The first cycle; 1 for the first phase.
    from_cycle: u32,
    /// For each state in order: where its people are a cycle later.
    rows: Vec<ModelRows>,
}

/// What being in a state for a cycle counts: `value`, or `values` by the number of cycles in it, of
/// which the last goes on.
#[derive(Tsify)]
#[expect(dead_code, reason = "declared for its TypeScript")]
pub(crate) struct ModelReward {
    /// The name of the state.
    state: String,
    /// The name of the outcome.
    outcome: String,
    /// How much.
    #[tsify(optional)]
    value: ModelNumber,
    /// How much, by time in the state.
    #[tsify(optional)]
    values: Vec<ModelNumber>,
}

/// What moving from one state to another counts, once.
#[derive(Tsify)]
#[expect(dead_code, reason = "declared for its TypeScript")]
pub(crate) struct ModelEvent {
    /// The name of the state that is left.
    from: String,
    /// The name of the state that is entered.
    to: String,
    /// The name of the outcome.
    outcome: String,
    /// How much.
    value: ModelNumber,
}

/// What a cohort model gives.
#[derive(Debug, Serialize, Tsify)]
pub(crate) struct MarkovResult {
    /// Each strategy, in the order of the model.
    pub(crate) strategies: Vec<MarkovStrategy>,
    /// How the strategies stand to each other, the cheapest first; where cost and effect are named.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub(crate) frontier: Option<Vec<MarkovStanding>>,
    /// What the draws say; where draws were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub(crate) draws: Option<MarkovDraws>,
}

/// What one strategy gives, with every parameter at its base.
#[derive(Debug, Serialize, Tsify)]
pub(crate) struct MarkovStrategy {
    /// Its name.
    pub(crate) name: String,
    /// Each outcome, discounted, for one person.
    pub(crate) totals: Vec<f64>,
    /// The share of the cohort in each state, before the first cycle and after each.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub(crate) trace: Option<Vec<Vec<f64>>>,
}

/// Where a strategy stands among the others.
#[derive(Debug, Serialize, Tsify)]
pub(crate) struct MarkovStanding {
    strategy: String,
    standing: StandingWord,
    /// What one more unit of effect costs; where the standing is `worth`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    ratio: Option<f64>,
}

/// How a strategy stands among the others.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum StandingWord {
    /// The others are compared with it.
    Cheapest,
    /// Worth considering at its ratio.
    Worth,
    /// Another one costs no more and gives at least as much.
    Dominated,
    /// Two others together cost less for the same effect.
    ExtendedlyDominated,
}

impl MarkovStanding {
    pub(crate) fn new(strategy: String, standing: Standing) -> Self {
        let (standing, ratio) = match standing {
            Standing::Cheapest => (StandingWord::Cheapest, None),
            Standing::Worth { ratio } => (StandingWord::Worth, Some(ratio)),
            Standing::Dominated => (StandingWord::Dominated, None),
            Standing::ExtendedlyDominated => (StandingWord::ExtendedlyDominated, None),
        };
        Self { strategy, standing, ratio }
    }
}

/// What many draws of the parameters say.
#[derive(Debug, Serialize, Tsify)]
pub(crate) struct MarkovDraws {
    /// How many.
    pub(crate) count: u32,
    /// What they come from.
    #[tsify(type = "number")]
    pub(crate) seed: u64,
    /// Each strategy, in the order of the model.
    pub(crate) strategies: Vec<MarkovSampled>,
    /// The choice at each price of one unit of effect.
    pub(crate) prices: Vec<MarkovPrice>,
}

/// What the draws say of one strategy.
#[derive(Debug, Serialize, Tsify)]
pub(crate) struct MarkovSampled {
    /// Its name.
    pub(crate) name: String,
    /// Each outcome.
    pub(crate) outcomes: Vec<DrawnNumber>,
}

/// The choice between the strategies at one price of one unit of effect.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct MarkovPrice {
    price: f64,
    /// The strategy that is worth most on average.
    preferred: String,
    /// In which share of the draws each strategy was worth most, 0 to 1.
    best: Vec<f64>,
    /// By how much each strategy is worth less than the best of each draw, on average.
    losses: Vec<f64>,
    /// What it would be worth to know all parameters before choosing.
    perfect_information: f64,
    /// How far that may be off because there are not more draws.
    standard_error: f64,
}

impl MarkovPrice {
    pub(crate) fn new(price: f64, choice: &Choice, model: &Model) -> Self {
        let preferred = choice.preferred().and_then(|place| model.strategies.get(place));
        let perfect = choice.perfect_information();
        Self {
            price,
            preferred: preferred.map(|strategy| strategy.name.clone()).unwrap_or_default(),
            best: choice.best(),
            losses: choice.losses().iter().map(|loss| loss.value).collect(),
            perfect_information: perfect.value,
            standard_error: perfect.standard_error,
        }
    }
}
