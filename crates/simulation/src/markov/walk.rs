//! A cohort's way through the states.

use super::check::row;
use super::cycles::{Count, Dense, add, sparse};
use super::error::Fault;
use super::layout::Block;
use super::model::Model;
use super::plan::Weights;

/// As many places as the largest dense kernel has.
const MOST_DENSE: usize = 8;

/// The cohort did not sum to one any more: the engine is wrong, and gives no result.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("after cycle {cycle} the cohort sums to {sum}")]
pub struct Lost {
    /// After which cycle.
    pub cycle: u32,
    /// What the cohort summed to.
    pub sum: f64,
}

/// A state and how many whole cycles people have been in it; the last place of a state has those who
/// have been there longer, too.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) state: usize,
    pub(super) time: usize,
    /// Where those are a cycle later who stay in the state.
    then: usize,
}

/// All places. A state is as long as its longest rows or values in any strategy, because strategies
/// share their ways.
pub(super) fn places(model: &Model) -> Vec<Place> {
    let mut places = Vec::new();
    for state in 0..model.states.len() {
        let (first, length) = (places.len(), model.longest(state));
        places.extend((0..length).map(|time| {
            let then = first + (time + 1).min(length - 1);
            Place { state, time, then }
        }));
    }
    places
}

/// One strategy's way, with room for everything that is counted on it.
#[derive(Clone, Debug)]
pub(super) struct Walk {
    stretches: Vec<Stretch>,
    /// The first place of each state.
    firsts: Vec<usize>,
    places: usize,
    /// The moves of all rows to other states, one row after the other.
    moves: Vec<Move>,
    now: Vec<f64>,
    next: Vec<f64>,
    /// For each weights and place: how long people are there, weighted.
    stays: Vec<Vec<f64>>,
    /// For each stretch, weights and place: how many begin a cycle there, weighted as moves. Empty
    /// where no strategy counts moves.
    leaves: Vec<Vec<Vec<f64>>>,
    counts_moves: bool,
}

/// The cycles of one phase.
#[derive(Clone, Debug)]
pub(super) struct Stretch {
    pub(super) first: u32,
    /// Not included.
    pub(super) end: u32,
    /// For each place, what becomes of its people.
    pub(super) steps: Vec<Step>,
    /// For each place, where its row begins; none where it shares the row of the place before.
    rows: Vec<Option<usize>>,
}

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Step {
    pub(super) stay: f64,
    pub(super) then: usize,
    /// Which of the moves.
    pub(super) from: usize,
    pub(super) to: usize,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Move {
    pub(super) to: usize,
    pub(super) p: f64,
}

impl Walk {
    pub(super) fn new(model: &Model, block: &Block, places: &[Place]) -> Self {
        let after = model.cycles.saturating_add(1);
        let ends = block.phases.iter().skip(1).map(|phase| phase.from_cycle);
        let states = model.states.len();
        let stretches: Vec<Stretch> = block
            .phases
            .iter()
            .zip(ends.chain([after]))
            .map(|(phase, end)| Stretch {
                first: phase.from_cycle,
                end: end.min(after),
                steps: vec![Step::default(); places.len()],
                // Those who have been there longer than the rows know go on as in the last row.
                rows: places
                    .iter()
                    .map(|place| {
                        let (first, rows) = phase.rows.get(place.state).copied()?;
                        (place.time < rows).then_some(first + place.time * states)
                    })
                    .collect(),
            })
            .collect();
        let counts_moves = model.strategies.iter().any(|strategy| !strategy.events.is_empty());
        Self {
            leaves: vec![Vec::new(); stretches.len()],
            stretches,
            firsts: places
                .iter()
                .enumerate()
                .filter(|(_, place)| place.time == 0)
                .map(|(at, _)| at)
                .collect(),
            places: places.len(),
            moves: Vec::new(),
            next: Vec::new(),
            now: Vec::new(),
            stays: Vec::new(),
            counts_moves,
        }
    }

    /// How many products a walk takes, with the rows as they are and so many outcomes.
    pub(super) fn work(&self, outcomes: usize) -> f64 {
        let of = |stretch: &Stretch| {
            let steps = stretch.steps.iter();
            let products: usize = steps.map(|step| step.to - step.from + 1 + outcomes).sum();
            let cycles = stretch.end.saturating_sub(stretch.first);
            f64::from(cycles) * f64::from(u32::try_from(products).unwrap_or(u32::MAX))
        };
        self.stretches.iter().map(of).sum()
    }

    /// Takes over a strategy's rows from all numbers.
    ///
    /// # Errors
    /// Phase, state and time of the first row that is none, and what is wrong with it.
    pub(super) fn set(
        &mut self,
        numbers: &[f64],
        places: &[Place],
    ) -> Result<(), (usize, usize, usize, Fault)> {
        self.moves.clear();
        let states = self.firsts.len();
        for (phase, stretch) in self.stretches.iter_mut().enumerate() {
            let mut step = Step::default();
            let slots = stretch.steps.iter_mut().zip(&stretch.rows);
            for ((slot, first), place) in slots.zip(places) {
                if let Some(first) = *first {
                    let probabilities = numbers.get(first..first + states).unwrap_or_default();
                    if let Some(fault) = row(probabilities, states) {
                        return Err((phase, place.state, place.time, fault));
                    }
                    step.from = self.moves.len();
                    step.stay = 0.0;
                    for (state, (&p, &to)) in probabilities.iter().zip(&self.firsts).enumerate() {
                        if state == place.state {
                            step.stay = p;
                        } else if p > 0.0 {
                            // Whoever enters a state begins in its first place.
                            self.moves.push(Move { to, p });
                        }
                    }
                    step.to = self.moves.len();
                }
                step.then = place.then;
                *slot = step;
            }
        }
        Ok(())
    }

    /// Walks all cycles, and tells the share of the cohort in each place at every point.
    ///
    /// # Errors
    /// [`Lost`] where the cohort does not sum to one after some cycle.
    pub(super) fn walk(
        &mut self,
        start: &[f64],
        places: &[Place],
        weights: &[Weights],
        mut tell: impl FnMut(&[f64]),
    ) -> Result<(), Lost> {
        for room in [&mut self.now, &mut self.next] {
            room.clear();
            room.resize(places.len().max(MOST_DENSE), 0.0);
        }
        for (share, place) in self.now.iter_mut().zip(places) {
            let begins = if place.time == 0 { start.get(place.state).copied() } else { None };
            *share = begins.unwrap_or_default();
        }
        clear(&mut self.stays, weights.len(), self.now.len());
        add(&mut self.stays, weights.iter().map(|weights| &weights.states), 0, &self.now);
        tell(&self.now);
        let Self { stretches, moves, now, next, stays, leaves, .. } = self;
        for (stretch, leaves) in stretches.iter().zip(leaves) {
            clear(leaves, if self.counts_moves { weights.len() } else { 0 }, now.len());
            let mut count = Count { weights, stays, leaves, tell: &mut tell };
            // The same sums in another order of storage: few places fit into the processor's
            // registers, and where there are many, most moves do not occur.
            match places.len() {
                0..=4 => Dense::<4>::new(stretch, moves).run(stretch, &mut count, now)?,
                5..=MOST_DENSE => {
                    Dense::<MOST_DENSE>::new(stretch, moves).run(stretch, &mut count, now)?
                }
                _ => {
                    let room = [std::mem::take(now), std::mem::take(next)];
                    let step =
                        |now: &Vec<f64>, next: &mut Vec<f64>| sparse(stretch, moves, now, next);
                    [*now, *next] = count.cycles(stretch, room, step)?;
                }
            }
        }
        Ok(())
    }

    /// What a reward with these values comes to.
    #[inline]
    pub(super) fn reward(&self, weights: usize, state: usize, values: &[f64]) -> f64 {
        let from = self.firsts.get(state).copied().unwrap_or_default();
        let stays = self.stays.get(weights).map(Vec::as_slice).unwrap_or_default();
        let next = self.firsts.get(state + 1).copied().unwrap_or(self.places);
        if let ([value], Some([stay])) = (values, stays.get(from..next)) {
            return stay * value;
        }
        let stays = stays.get(from..next).unwrap_or_default();
        // The last value goes on.
        let last = values.last().copied().unwrap_or_default();
        let values = values.iter().copied().chain(std::iter::repeat(last));
        stays.iter().zip(values).map(|(stay, value)| stay * value).sum()
    }

    /// How many move from one state to another, weighted.
    pub(super) fn moved(
        &self,
        weights: usize,
        (from, to): (usize, usize),
        places: &[Place],
    ) -> f64 {
        let to = self.firsts.get(to).copied().unwrap_or_default();
        let mut moved = 0.0;
        for (stretch, leaves) in self.stretches.iter().zip(&self.leaves) {
            let Some(leaves) = leaves.get(weights) else { continue };
            for ((step, place), leave) in stretch.steps.iter().zip(places).zip(leaves) {
                if place.state == from {
                    let moves = self.moves.get(step.from..step.to).unwrap_or_default();
                    moved += leave * moves.iter().find(|it| it.to == to).map_or(0.0, |it| it.p);
                }
            }
        }
        moved
    }
}

/// Room for a number for each weights and place, all zero.
fn clear(room: &mut Vec<Vec<f64>>, weights: usize, places: usize) {
    room.resize_with(weights, Vec::new);
    for room in room {
        room.clear();
        room.resize(places, 0.0);
    }
}
