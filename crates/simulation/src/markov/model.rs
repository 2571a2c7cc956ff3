//! What a model consists of.

use super::correction::Correction;

/// A cohort model. Everything in it is data; [`Model::check`] says whether it can run.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The names of the states, at least one.
    pub states: Vec<String>,
    /// What is counted, at least one.
    pub outcomes: Vec<Outcome>,
    /// How many cycles are run, 1 to [`Model::MOST_CYCLES`].
    pub cycles: u32,
    /// How long a cycle is, in years; more than zero.
    pub cycle_years: f64,
    /// How what happens within a cycle is counted.
    pub correction: Correction,
    /// The share of the cohort in each state at the beginning; sums to one.
    pub start: Vec<f64>,
    /// What is compared, at least one.
    pub strategies: Vec<Strategy>,
}

impl Model {
    /// The most cycles that are run.
    pub const MOST_CYCLES: u32 = 20_000;
    /// The most states, counted with one for every row of a state whose rows change with time.
    pub const MOST_STATES: usize = 2_000;
    /// The most states, counted with one for every cycle in a state that rows or rewards tell apart.
    pub const MOST_PLACES: usize = 20_000;
    /// The most outcomes.
    pub const MOST_OUTCOMES: usize = 100;
    /// The most strategies.
    pub const MOST_STRATEGIES: usize = 1_000;
    /// The most rewards of a strategy, and the most events.
    pub const MOST_REWARDS: usize = 10_000;

    /// How many cycles in a state are told apart: its longest rows or values in any strategy.
    pub(super) fn longest(&self, state: usize) -> usize {
        let of = |strategy: &Strategy| {
            let rows = strategy.phases.iter().filter_map(|phase| phase.rows.get(state));
            let rows = rows.map(|rows| rows.0.len()).max();
            let rewards = strategy.rewards.iter().filter(|reward| reward.state == state);
            rows.max(rewards.map(|reward| reward.values.len()).max())
        };
        self.strategies.iter().filter_map(of).max().unwrap_or(1)
    }
}

/// Something that is counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Its name.
    pub name: String,
    /// What a year is discounted by: 0.03 is three percent; zero or more.
    pub discount: f64,
}

/// One of the ways to act that are compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Strategy {
    /// Its name.
    pub name: String,
    /// The transition probabilities: the first phase from cycle 1, the others later.
    pub phases: Vec<Phase>,
    /// What being in a state counts, per cycle.
    pub rewards: Vec<Reward>,
    /// What moving from one state to another counts, once.
    pub events: Vec<Event>,
}

/// Transition probabilities from a cycle on, until the next phase.
#[derive(Clone, Debug, PartialEq)]
pub struct Phase {
    /// The first cycle, from 1.
    pub from_cycle: u32,
    /// For each state in order: where its people are a cycle later.
    pub rows: Vec<Rows>,
}

/// Where the people of a state are a cycle later: one row of probabilities for each cycle that they
/// have been in the state without a break, the last one for all later cycles. Each row has a
/// probability for every state and sums to one.
#[derive(Clone, Debug, PartialEq)]
pub struct Rows(pub Vec<Vec<f64>>);

/// What being in a state for a cycle counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Reward {
    /// Which state.
    pub state: usize,
    /// Which outcome.
    pub outcome: usize,
    /// By the number of cycles in the state, as [`Rows`]; the last value goes on.
    pub values: Vec<f64>,
}

/// What moving from one state to another counts, once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Event {
    /// The state that is left.
    pub from: usize,
    /// The state that is entered; another one.
    pub to: usize,
    /// Which outcome.
    pub outcome: usize,
    /// How much.
    pub value: f64,
}
