//! Where the numbers of a model stand when they lie one after the other.

use std::ops::Range;

use super::model::{Model, Strategy};

/// A number of a model; places are counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// The share of the cohort that begins in a state.
    Start(usize),
    /// An outcome's discount.
    Discount(usize),
    /// A probability: strategy, phase, state, time in it, and the state that it leads to.
    Probability([usize; 5]),
    /// The value of a strategy's reward, by time in the state.
    Reward([usize; 3]),
    /// The value of a strategy's event.
    Event([usize; 2]),
}

/// The shape of a model: the shares at the start come first, then discounts, then each strategy's rows,
/// values of rewards, and values of events.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    states: usize,
    pub(super) discounts: Range<usize>,
    pub(super) strategies: Vec<Block>,
}

/// The numbers of one strategy.
#[derive(Clone, Debug)]
pub(super) struct Block {
    /// The first strategy whose transitions have the same shape.
    pub(super) shape: usize,
    pub(super) transitions: Range<usize>,
    pub(super) phases: Vec<PhaseAt>,
    pub(super) rewards: Vec<RewardAt>,
    pub(super) events: Vec<EventAt>,
}

#[derive(Clone, Debug)]
pub(super) struct PhaseAt {
    pub(super) from_cycle: u32,
    /// For each state, where its first row begins and how many rows there are, one after the other.
    pub(super) rows: Vec<(usize, usize)>,
}

#[derive(Clone, Debug)]
pub(super) struct RewardAt {
    pub(super) state: usize,
    pub(super) outcome: usize,
    pub(super) values: Range<usize>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct EventAt {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) outcome: usize,
    pub(super) value: usize,
}

impl Layout {
    /// The shape of a model, and its numbers.
    pub(super) fn new(model: &Model) -> (Self, Vec<f64>) {
        let mut numbers = model.start.clone();
        let discounts = numbers.len()..numbers.len() + model.outcomes.len();
        numbers.extend(model.outcomes.iter().map(|outcome| outcome.discount));
        let strategies = model.strategies.iter().map(|strategy| {
            let shape = model.strategies.iter().position(|other| same_shape(other, strategy));
            Block::new(strategy, shape.unwrap_or_default(), &mut numbers)
        });
        let strategies = strategies.collect();
        (Self { states: model.states.len(), discounts, strategies }, numbers)
    }

    /// Where a number stands.
    pub(super) fn place(&self, cell: Cell) -> Option<usize> {
        match cell {
            Cell::Start(state) => (state < self.states).then_some(state),
            Cell::Discount(outcome) => self.discounts.clone().nth(outcome),
            Cell::Probability([strategy, phase, state, time, to]) => {
                let phase = self.strategies.get(strategy)?.phases.get(phase)?;
                let (first, rows) = *phase.rows.get(state)?;
                (time < rows && to < self.states).then_some(first + time * self.states + to)
            }
            Cell::Reward([strategy, reward, time]) => {
                self.strategies.get(strategy)?.rewards.get(reward)?.values.clone().nth(time)
            }
            Cell::Event([strategy, event]) => {
                self.strategies.get(strategy)?.events.get(event).map(|event| event.value)
            }
        }
    }
}

impl Block {
    fn new(strategy: &Strategy, shape: usize, numbers: &mut Vec<f64>) -> Self {
        let begin = numbers.len();
        let phases = strategy.phases.iter().map(|phase| PhaseAt {
            from_cycle: phase.from_cycle,
            rows: phase
                .rows
                .iter()
                .map(|rows| {
                    let first = numbers.len();
                    numbers.extend(rows.0.iter().flatten());
                    (first, rows.0.len())
                })
                .collect(),
        });
        let phases = phases.collect();
        let transitions = begin..numbers.len();
        let rewards = strategy.rewards.iter().map(|reward| {
            let first = numbers.len();
            numbers.extend(&reward.values);
            RewardAt { state: reward.state, outcome: reward.outcome, values: first..numbers.len() }
        });
        let rewards = rewards.collect();
        let events = strategy.events.iter().map(|event| {
            numbers.push(event.value);
            let value = numbers.len() - 1;
            EventAt { from: event.from, to: event.to, outcome: event.outcome, value }
        });
        let events = events.collect();
        Self { shape, transitions, phases, rewards, events }
    }
}

fn same_shape(one: &Strategy, other: &Strategy) -> bool {
    let shape = |it: &Strategy| -> Vec<(u32, Vec<usize>)> {
        let phases = it.phases.iter();
        phases.map(|it| (it.from_cycle, it.rows.iter().map(|it| it.0.len()).collect())).collect()
    };
    shape(one) == shape(other)
}
