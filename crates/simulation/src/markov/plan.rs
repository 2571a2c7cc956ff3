//! A model that is run again and again with other numbers.

use super::check::{Checked, not_below_zero, row};
use super::error::{Fault, ModelError, Part};
use super::model::Model;
use super::walk::{Lost, Place, Walk, places};

/// A model whose shape stays and whose numbers may change: nothing is allocated after the first run.
///
/// What the numbers are is checked in every run, because that is when they are known.
#[derive(Clone, Debug)]
pub struct Plan {
    model: Model,
    places: Vec<Place>,
    /// One for each discount that differs.
    weights: Vec<Weights>,
    /// For each outcome, its weights.
    weighted_by: Vec<usize>,
    /// One for each strategy; only the first of those that share their transitions is walked.
    walks: Vec<Walk>,
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

impl Plan {
    /// A plan for a model.
    #[must_use]
    pub fn new(checked: &Checked) -> Self {
        let model = checked.model().clone();
        let places = places(&model);
        let walk = |strategy| {
            let mut walk = Walk::new(&model, strategy, &places);
            // The rows of a checked model are right.
            let _ = walk.set(strategy, &places);
            walk
        };
        let walks = model.strategies.iter().map(walk).collect();
        Self {
            places,
            walks,
            weights: Vec::new(),
            weighted_by: Vec::new(),
            totals: Vec::new(),
            model,
        }
    }

    /// Where the cohort begins.
    pub fn start_mut(&mut self) -> &mut [f64] {
        &mut self.model.start
    }

    /// An outcome's yearly discount.
    pub fn discount_mut(&mut self, outcome: usize) -> Option<&mut f64> {
        Some(&mut self.model.outcomes.get_mut(outcome)?.discount)
    }

    /// One row: of a strategy, its phase, a state and the time in it.
    pub fn row_mut(
        &mut self,
        strategy: usize,
        phase: usize,
        state: usize,
        time: usize,
    ) -> Option<&mut [f64]> {
        let phase = self.model.strategies.get_mut(strategy)?.phases.get_mut(phase)?;
        phase.rows.get_mut(state)?.0.get_mut(time).map(Vec::as_mut_slice)
    }

    /// The values of a strategy's reward.
    pub fn reward_mut(&mut self, strategy: usize, reward: usize) -> Option<&mut [f64]> {
        let reward = self.model.strategies.get_mut(strategy)?.rewards.get_mut(reward)?;
        Some(&mut reward.values)
    }

    /// The value of a strategy's event.
    pub fn event_mut(&mut self, strategy: usize, event: usize) -> Option<&mut f64> {
        Some(&mut self.model.strategies.get_mut(strategy)?.events.get_mut(event)?.value)
    }

    /// How much there is to do in a run: how many products it takes, with the numbers of the last
    /// run.
    #[must_use]
    pub fn work(&self) -> f64 {
        let walked = self.walks.iter().enumerate();
        let walked = walked.filter(|(place, _)| shared_with(&self.model, *place) == *place);
        walked.map(|(_, walk)| walk.work()).sum()
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
        let unfit = |part, fault| Stopped::Unfit(ModelError { part, fault });
        let model = &self.model;
        if let Some(fault) = row(&model.start, model.states.len()) {
            return Err(unfit(Part::Start, fault));
        }
        weigh(model, &mut self.weights, &mut self.weighted_by)?;
        self.totals.clear();
        for (place, strategy) in model.strategies.iter().enumerate() {
            let walked = shared_with(model, place);
            if walked == place
                && let Some(walk) = self.walks.get_mut(place)
            {
                let told = |shares: &[f64]| tell(place, shares);
                walk.set(strategy, &self.places).map_err(|(phase, state, time, fault)| {
                    unfit(Part::Row(place, phase, state, time), fault)
                })?;
                walk.walk(&model.start, &self.places, &self.weights, told)
                    .map_err(Stopped::Lost)?;
            }
            let Some(walk) = self.walks.get(walked) else { continue };
            let first = self.totals.len();
            self.totals.resize(first + model.outcomes.len(), 0.0);
            let totals = self.totals.get_mut(first..).unwrap_or_default();
            for (index, reward) in strategy.rewards.iter().enumerate() {
                if reward.values.iter().any(|value| !value.is_finite()) {
                    return Err(unfit(Part::Reward(place, index), Fault::NotFinite));
                }
                let weights = self.weighted_by.get(reward.outcome).copied().unwrap_or_default();
                let total = walk.reward(weights, reward);
                totals.get_mut(reward.outcome).into_iter().for_each(|sum| *sum += total);
            }
            for (index, event) in strategy.events.iter().enumerate() {
                if !event.value.is_finite() {
                    return Err(unfit(Part::Event(place, index), Fault::NotFinite));
                }
                let weights = self.weighted_by.get(event.outcome).copied().unwrap_or_default();
                let total = walk.event(weights, *event, &self.places);
                totals.get_mut(event.outcome).into_iter().for_each(|sum| *sum += total);
            }
            if let Some(outcome) = totals.iter().position(|total| !total.is_finite()) {
                return Err(Stopped::NotFinite { strategy: place, outcome });
            }
        }
        Ok(&self.totals)
    }

    pub(super) fn places(&self) -> &[Place] {
        &self.places
    }
}

/// The first strategy with the same transitions: often several differ in rewards alone.
pub(super) fn shared_with(model: &Model, strategy: usize) -> usize {
    let phases = model.strategies.get(strategy).map(|it| &it.phases);
    let first = model.strategies.iter().take(strategy).position(|it| Some(&it.phases) == phases);
    first.unwrap_or(strategy)
}

/// Weights for each discount of the model, anew where it changed.
fn weigh(model: &Model, all: &mut Vec<Weights>, by: &mut Vec<usize>) -> Result<(), Stopped> {
    by.clear();
    let mut used = 0;
    for (index, outcome) in model.outcomes.iter().enumerate() {
        if let Some(fault) = not_below_zero(outcome.discount) {
            return Err(Stopped::Unfit(ModelError { part: Part::Discount(index), fault }));
        }
        let same = |weights: &Weights| weights.discount.to_bits() == outcome.discount.to_bits();
        let known = all.iter().take(used).position(same);
        by.push(known.unwrap_or(used));
        if known.is_none() {
            if !all.get(used).is_some_and(same) {
                let weights = Weights::new(model, outcome.discount);
                all.truncate(used);
                all.push(weights);
            }
            used += 1;
        }
    }
    all.truncate(used);
    Ok(())
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
