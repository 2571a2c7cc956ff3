//! Runs a model.

use super::check::{Checked, TOLERANCE};
use super::model::{Model, Phase, Strategy};

/// What one strategy gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// For each outcome, discounted and corrected, for one person.
    pub totals: Vec<f64>,
    /// The share of the cohort in each state, at every point: before the first cycle and after each.
    pub trace: Vec<Vec<f64>>,
}

/// The cohort did not sum to one any more: the engine is wrong, and gives no result.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("after cycle {cycle} the cohort sums to {sum}")]
pub struct Lost {
    /// After which cycle.
    pub cycle: u32,
    /// What the cohort summed to.
    pub sum: f64,
}

impl Checked {
    /// Runs every strategy, in order.
    ///
    /// # Errors
    /// [`Lost`] where a cohort does not sum to one after some cycle.
    pub fn run(&self) -> Result<Vec<Run>, Lost> {
        let model = self.model();
        let mut points = Vec::new();
        for outcome in &model.outcomes {
            let discounts = discounts(outcome.discount, model.cycle_years, model.cycles);
            let events = model.correction.event_weights(&discounts);
            points.push((model.correction.weights(&discounts), events));
        }
        let mut runs: Vec<Run> = Vec::new();
        let mut walked: Vec<Walk> = Vec::new();
        for strategy in &model.strategies {
            // Strategies often share their transitions and differ in rewards alone.
            let place = model.strategies.iter().position(|other| other.phases == strategy.phases);
            let place = place.and_then(|place| (place < walked.len()).then_some(place));
            let walk = match place.and_then(|place| walked.get(place)) {
                Some(walk) => walk.clone(),
                None => Walk::new(model, strategy)?,
            };
            runs.push(walk.count(strategy, &points));
            walked.push(walk);
        }
        Ok(runs)
    }
}

/// What a krone is worth at each point.
fn discounts(rate: f64, cycle_years: f64, cycles: u32) -> Vec<f64> {
    (0..=cycles).map(|point| libm::pow(1.0 + rate, -(f64::from(point) * cycle_years))).collect()
}

/// A cohort's way through the states.
#[derive(Clone)]
struct Walk {
    /// Shares by state and time in it, at every point: `places` says which is which.
    shares: Vec<Vec<f64>>,
    /// For each share: its state, and how many whole cycles it has been there.
    places: Vec<(usize, usize)>,
    /// Who moved between which two states in each cycle: states × states, row by row.
    moved: Vec<Vec<f64>>,
    states: usize,
}

impl Walk {
    fn new(model: &Model, strategy: &Strategy) -> Result<Self, Lost> {
        let (start, cycles) = (&model.start, model.cycles);
        let states = start.len();
        // A state is as long as its longest rows or values of any strategy, because strategies share
        // their ways.
        let longest = |state: usize| {
            let of = |strategy: &Strategy| {
                let rows = strategy.phases.iter().filter_map(|phase| phase.rows.get(state));
                let rows = rows.map(|rows| rows.0.len()).max();
                let rewards = strategy.rewards.iter().filter(|reward| reward.state == state);
                rows.max(rewards.map(|reward| reward.values.len()).max())
            };
            model.strategies.iter().filter_map(of).max().unwrap_or(1)
        };
        let lengths: Vec<usize> = (0..states).map(longest).collect();
        let places: Vec<(usize, usize)> = lengths
            .iter()
            .enumerate()
            .flat_map(|(state, &length)| (0..length).map(move |time| (state, time)))
            .collect();
        let firsts: Vec<usize> = lengths
            .iter()
            .scan(0, |next, &length| {
                let first = *next;
                *next += length;
                Some(first)
            })
            .collect();

        let mut now = vec![0.0; places.len()];
        for (&first, &share) in firsts.iter().zip(start) {
            if let Some(place) = now.get_mut(first) {
                *place = share;
            }
        }
        let keep_moves = model.strategies.iter().any(|strategy| !strategy.events.is_empty());
        let mut walk = Self { shares: vec![now.clone()], places, moved: Vec::new(), states };
        let mut phases = strategy.phases.iter().peekable();
        let mut phase: Option<&Phase> = None;
        for cycle in 1..=cycles {
            while phases.peek().is_some_and(|next| next.from_cycle <= cycle) {
                phase = phases.next();
            }
            let Some(phase) = phase else { break };
            let mut next = vec![0.0; now.len()];
            let mut moved = vec![0.0; if keep_moves { states * states } else { 0 }];
            for (&(state, time), &share) in walk.places.iter().zip(&now) {
                if share == 0.0 {
                    continue;
                }
                let Some(rows) = phase.rows.get(state) else { continue };
                let Some(row) = rows.0.get(time).or(rows.0.last()) else { continue };
                for (to, (&p, &first)) in row.iter().zip(&firsts).enumerate() {
                    let stays = to == state;
                    let longest = lengths.get(to).copied().unwrap_or(1);
                    let time = if stays { (time + 1).min(longest - 1) } else { 0 };
                    if let Some(place) = next.get_mut(first + time) {
                        *place += share * p;
                    }
                    if keep_moves && let Some(place) = moved.get_mut(state * states + to) {
                        *place += share * p;
                    }
                }
            }
            let sum: f64 = next.iter().sum();
            let near = (sum - 1.0).abs() <= TOLERANCE * f64::from(cycle + 1);
            if !near {
                return Err(Lost { cycle, sum });
            }
            walk.shares.push(next.clone());
            walk.moved.push(moved);
            now = next;
        }
        Ok(walk)
    }

    fn count(&self, strategy: &Strategy, points: &[(Vec<f64>, Vec<f64>)]) -> Run {
        let mut totals = vec![0.0; points.len()];
        for reward in &strategy.rewards {
            let Some((weights, _)) = points.get(reward.outcome) else { continue };
            let Some(total) = totals.get_mut(reward.outcome) else { continue };
            for (shares, weight) in self.shares.iter().zip(weights) {
                for (&(state, time), share) in self.places.iter().zip(shares) {
                    if state == reward.state {
                        let value = reward.values.get(time).or(reward.values.last());
                        *total += weight * share * value.copied().unwrap_or_default();
                    }
                }
            }
        }
        for event in &strategy.events {
            let Some((_, weights)) = points.get(event.outcome) else { continue };
            let Some(total) = totals.get_mut(event.outcome) else { continue };
            // The first point has no cycle before it.
            for (moved, weight) in self.moved.iter().zip(weights.iter().skip(1)) {
                let share = moved.get(event.from * self.states + event.to);
                *total += weight * share.copied().unwrap_or_default() * event.value;
            }
        }
        let trace = self.shares.iter().map(|shares| {
            let mut by_state = vec![0.0; self.states];
            for (&(state, _), share) in self.places.iter().zip(shares) {
                if let Some(sum) = by_state.get_mut(state) {
                    *sum += share;
                }
            }
            by_state
        });
        Run { totals, trace: trace.collect() }
    }
}
