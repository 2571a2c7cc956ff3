//! A model that is run again and again with other numbers.

use super::check::{Checked, not_below_zero, row};
use super::error::{Fault, ModelError, Part};
use super::layout::{Block, Cell, Layout};
use super::model::Model;
use super::walk::{Lost, Place, Walk, places};

/// A model whose shape stays and whose numbers may change: nothing is allocated after the first run.
///
/// What the numbers are is checked in every run, because that is when they are known.
#[derive(Clone, Debug)]
pub struct Plan {
    model: Model,
    layout: Layout,
    /// All numbers that may change, where the layout says.
    numbers: Vec<f64>,
    places: Vec<Place>,
    /// One for each discount that differs.
    weights: Vec<Weights>,
    /// For each outcome, its weights.
    weighted_by: Vec<usize>,
    /// One for each strategy; only the first of those that share their transitions is walked.
    walks: Vec<Walk>,
    walked: Vec<usize>,
    totals: Vec<f64>,
}

/// How much each point counts, for one discount.
#[derive(Clone, Debug, Default)]
pub(super) struct Weights {
    discount: f64,
    pub(super) states: Vec<f64>,
    pub(super) moves: Vec<f64>,
}

/// Why a run gave no result.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Stopped {
    /// A number that cannot be: that of a drawn parameter, or of what follows from it.
    #[error(transparent)]
    Unfit(ModelError),
    /// The cohort did not sum to one any more: the engine is wrong.
    #[error(transparent)]
    Lost(Lost),
    /// A total is too large to be a number.
    #[error("the total of strategy {strategy} and outcome {outcome} is not finite")]
    NotFinite {
        /// Which strategy.
        strategy: usize,
        /// Which outcome.
        outcome: usize,
    },
}

fn unfit(part: Part, fault: Fault) -> Stopped {
    Stopped::Unfit(ModelError { part, fault })
}

impl Plan {
    /// A plan for a model.
    #[must_use]
    pub fn new(checked: &Checked) -> Self {
        let model = checked.model().clone();
        let places = places(&model);
        let (layout, numbers) = Layout::new(&model);
        let walks = layout.strategies.iter().map(|block| {
            let mut walk = Walk::new(&model, block, &places);
            // The rows of a checked model are right.
            let _ = walk.set(&numbers, &places);
            walk
        });
        Self {
            walks: walks.collect(),
            walked: Vec::new(),
            weights: Vec::new(),
            weighted_by: Vec::new(),
            totals: Vec::new(),
            model,
            layout,
            numbers,
            places,
        }
    }

    /// Where a number of the model stands among the plan's numbers; none where there is no such.
    #[must_use]
    pub fn place(&self, cell: Cell) -> Option<usize> {
        self.layout.place(cell)
    }

    /// All numbers that may change.
    pub fn numbers_mut(&mut self) -> &mut [f64] {
        &mut self.numbers
    }

    /// How much there is to do in a run: how many products it takes, with the numbers of the last
    /// run.
    #[must_use]
    pub fn work(&self) -> f64 {
        let walked = self.walks.iter().enumerate();
        let walked = walked.filter(|(place, _)| self.shared_with(*place) == *place);
        let walks: f64 = walked.map(|(_, walk)| walk.work(self.model.outcomes.len())).sum();
        // Events look for their moves in all places.
        let counted = self.layout.strategies.iter().map(|block| {
            block.rewards.len() + block.events.len() * block.phases.len() * self.places.len()
        });
        walks + f64::from(u32::try_from(counted.sum::<usize>()).unwrap_or(u32::MAX))
    }

    /// What each strategy gives: its outcomes one after the other, discounted and corrected, for one
    /// person; then the next strategy's.
    ///
    /// # Errors
    /// [`Stopped`] at the first number that cannot be.
    pub fn totals(&mut self) -> Result<&[f64], Stopped> {
        self.run(|_, _| ())
    }

    /// Runs, and tells each strategy's share of the cohort in each place, point by point. Strategies
    /// that share their transitions are told of once, by the first of them.
    pub(super) fn run(&mut self, mut tell: impl FnMut(usize, &[f64])) -> Result<&[f64], Stopped> {
        let start = self.numbers.get(..self.model.states.len()).unwrap_or_default();
        if let Some(fault) = row(start, self.model.states.len()) {
            return Err(unfit(Part::Start, fault));
        }
        self.weigh()?;
        let outcomes = self.model.outcomes.len();
        self.totals.clear();
        self.totals.resize(outcomes * self.model.strategies.len(), 0.0);
        self.walked.clear();
        for strategy in 0..self.model.strategies.len() {
            let walked = self.shared_with(strategy);
            self.walked.push(walked);
            if walked == strategy {
                self.walk(strategy, |shares| tell(strategy, shares))?;
            }
            self.count(strategy, walked, outcomes)?;
        }
        Ok(&self.totals)
    }

    fn walk(&mut self, strategy: usize, tell: impl FnMut(&[f64])) -> Result<(), Stopped> {
        let Some(walk) = self.walks.get_mut(strategy) else { return Ok(()) };
        walk.set(&self.numbers, &self.places).map_err(|(phase, state, time, fault)| {
            unfit(Part::Row(strategy, phase, state, time), fault)
        })?;
        let start = self.numbers.get(..self.model.states.len()).unwrap_or_default();
        walk.walk(start, &self.places, &self.weights, tell).map_err(Stopped::Lost)
    }

    /// Adds up what a strategy's rewards and events come to.
    fn count(&mut self, strategy: usize, walked: usize, outcomes: usize) -> Result<(), Stopped> {
        let Self { layout, numbers, weighted_by, walks, totals, places, .. } = self;
        let (Some(block), Some(walk)) = (layout.strategies.get(strategy), walks.get(walked)) else {
            return Ok(());
        };
        let first = strategy * outcomes;
        let totals = totals.get_mut(first..first + outcomes).unwrap_or_default();
        let weights = |outcome: usize| weighted_by.get(outcome).copied().unwrap_or_default();
        for reward in &block.rewards {
            let values = numbers.get(reward.values.clone()).unwrap_or_default();
            let total = walk.reward(weights(reward.outcome), reward.state, values);
            totals.get_mut(reward.outcome).into_iter().for_each(|sum| *sum += total);
        }
        for event in &block.events {
            let value = numbers.get(event.value).copied().unwrap_or_default();
            let moved = walk.moved(weights(event.outcome), (event.from, event.to), places);
            totals.get_mut(event.outcome).into_iter().for_each(|sum| *sum += moved * value);
        }
        match totals.iter().position(|total| !total.is_finite()) {
            Some(outcome) => Err(not_finite(block, numbers, strategy, outcome)),
            None => Ok(()),
        }
    }

    /// The first strategy with the same transitions: often several differ in rewards alone.
    fn shared_with(&self, strategy: usize) -> usize {
        let rows = |block: &Block| self.numbers.get(block.transitions.clone());
        let Some(block) = self.layout.strategies.get(strategy) else { return strategy };
        let others = self.layout.strategies.iter().take(strategy);
        let same = |it: &Block| it.shape == block.shape && rows(it) == rows(block);
        others.enumerate().find(|(_, it)| same(it)).map_or(strategy, |(place, _)| place)
    }

    /// The totals of the last run.
    pub(super) fn told(&self) -> &[f64] {
        &self.totals
    }

    /// Which strategy's walk each strategy took in the last run.
    pub(super) fn walked(&self) -> &[usize] {
        &self.walked
    }

    pub(super) fn places(&self) -> &[Place] {
        &self.places
    }

    /// Weights for each discount of the model, anew where it changed.
    fn weigh(&mut self) -> Result<(), Stopped> {
        let Self { model, layout, numbers, weights: all, weighted_by: by, .. } = self;
        by.clear();
        let mut used = 0;
        for (index, place) in layout.discounts.clone().enumerate() {
            let discount = numbers.get(place).copied().unwrap_or_default();
            if let Some(fault) = not_below_zero(discount) {
                return Err(unfit(Part::Discount(index), fault));
            }
            let same = |weights: &Weights| weights.discount.to_bits() == discount.to_bits();
            let known = all.iter().take(used).position(same);
            by.push(known.unwrap_or(used));
            if known.is_none() {
                if !all.get(used).is_some_and(same) {
                    all.truncate(used);
                    all.push(Weights::new(model, discount));
                }
                used += 1;
            }
        }
        all.truncate(used);
        Ok(())
    }
}

/// Why a total is not finite: a value that is not, which no product with it hides, or only their sum.
fn not_finite(block: &Block, numbers: &[f64], strategy: usize, outcome: usize) -> Stopped {
    let odd = |place: usize| numbers.get(place).is_none_or(|value| !value.is_finite());
    if let Some(reward) = block.rewards.iter().position(|it| it.values.clone().any(odd)) {
        return unfit(Part::Reward(strategy, reward), Fault::NotFinite);
    }
    match block.events.iter().position(|it| odd(it.value)) {
        Some(event) => unfit(Part::Event(strategy, event), Fault::NotFinite),
        None => Stopped::NotFinite { strategy, outcome },
    }
}

impl Weights {
    fn new(model: &Model, discount: f64) -> Self {
        let worth = |point| libm::pow(1.0 + discount, -(f64::from(point) * model.cycle_years));
        let discounts: Vec<f64> = (0..=model.cycles).map(worth).collect();
        Self {
            discount,
            states: model.correction.weights(&discounts),
            moves: model.correction.event_weights(&discounts),
        }
    }
}
