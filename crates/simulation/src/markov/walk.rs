//! A cohort's way through the states.

use super::check::{TOLERANCE, row};
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
struct Stretch {
    first: u32,
    /// Not included.
    end: u32,
    /// For each place, what becomes of its people.
    steps: Vec<Step>,
    /// For each place, where its row begins; none where it shares the row of the place before.
    rows: Vec<Option<usize>>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Step {
    stay: f64,
    then: usize,
    /// Which of the moves.
    from: usize,
    to: usize,
}

#[derive(Clone, Copy, Debug)]
struct Move {
    to: usize,
    p: f64,
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

/// What is counted on the way.
struct Count<'a, T> {
    weights: &'a [Weights],
    stays: &'a mut [Vec<f64>],
    leaves: &'a mut [Vec<f64>],
    tell: T,
}

impl<T: FnMut(&[f64])> Count<'_, T> {
    /// Goes through the cycles of a stretch. `step` writes the cohort after a cycle, given the one
    /// before it.
    fn cycles<S: Cohort>(
        &mut self,
        stretch: &Stretch,
        [mut now, mut next]: [S; 2],
        step: impl Fn(&S, &mut S),
    ) -> Result<[S; 2], Lost> {
        for cycle in stretch.first..stretch.end {
            let point = usize::try_from(cycle).unwrap_or(usize::MAX);
            if !self.leaves.is_empty() {
                let weights = self.weights.iter().map(|weights| &weights.moves);
                add(self.leaves, weights, point, &now);
            }
            step(&now, &mut next);
            std::mem::swap(&mut now, &mut next);
            let sum: f64 = now.as_ref().iter().sum();
            // Written so that what is not a number is lost, too.
            let near = (sum - 1.0).abs() <= TOLERANCE * f64::from(cycle + 1);
            if !near {
                return Err(Lost { cycle, sum });
            }
            let weights = self.weights.iter().map(|weights| &weights.states);
            add(self.stays, weights, point, &now);
            (self.tell)(now.as_ref());
        }
        Ok([now, next])
    }
}

/// The products of many places, without those that are nothing.
fn sparse(stretch: &Stretch, moves: &[Move], now: &[f64], next: &mut [f64]) {
    next.fill(0.0);
    for (step, &share) in stretch.steps.iter().zip(now) {
        // Most places of a long state are empty at first.
        if share == 0.0 {
            continue;
        }
        for move_ in moves.get(step.from..step.to).unwrap_or_default() {
            if let Some(place) = next.get_mut(move_.to) {
                *place += share * move_.p;
            }
        }
        if let Some(place) = next.get_mut(step.then) {
            *place += share * step.stay;
        }
    }
}

/// The share of the cohort in each place.
trait Cohort: AsRef<[f64]> {
    /// Adds it to as many sums, as much as it counts.
    fn add_to(&self, sums: &mut [f64], weight: f64) {
        for (sum, share) in sums.iter_mut().zip(self.as_ref()) {
            *sum += weight * share;
        }
    }
}

impl Cohort for Vec<f64> {}

impl<const N: usize> Cohort for [f64; N] {
    fn add_to(&self, sums: &mut [f64], weight: f64) {
        // With a length that the compiler knows.
        if let Some(sums) = sums.first_chunk_mut::<N>() {
            for (sum, share) in sums.iter_mut().zip(self) {
                *sum += weight * share;
            }
        }
    }
}

/// A cohort in at most `N` places; those that there are not stay empty.
struct Dense<const N: usize> {
    /// From each place to each.
    p: [[f64; N]; N],
}

impl<const N: usize> Dense<N> {
    fn new(stretch: &Stretch, moves: &[Move]) -> Self {
        let mut p = [[0.0; N]; N];
        for (row, step) in p.iter_mut().zip(&stretch.steps) {
            for move_ in moves.get(step.from..step.to).unwrap_or_default() {
                row.get_mut(move_.to).into_iter().for_each(|p| *p += move_.p);
            }
            row.get_mut(step.then).into_iter().for_each(|p| *p += step.stay);
        }
        Self { p }
    }

    fn run<T: FnMut(&[f64])>(
        &self,
        stretch: &Stretch,
        count: &mut Count<'_, T>,
        shares: &mut [f64],
    ) -> Result<(), Lost> {
        let mut now = [0.0; N];
        now.iter_mut().zip(shares.iter()).for_each(|(to, from)| *to = *from);
        let step = |now: &[f64; N], next: &mut [f64; N]| {
            // Two and two, so that the processor need not wait for each sum before the next.
            let mut twos = now.as_chunks::<2>().0.iter().zip(self.p.as_chunks::<2>().0);
            let part = |([a, b], [x, y]): (&[f64; 2], &[[f64; N]; 2])| {
                let mut part = *x;
                part.iter_mut().zip(y).for_each(|(x, y)| *x = a * *x + b * y);
                part
            };
            *next = twos.next().map_or([0.0; N], part);
            for part in twos.map(part) {
                next.iter_mut().zip(part).for_each(|(sum, part)| *sum += part);
            }
        };
        let [now, _] = count.cycles(stretch, [now, [0.0; N]], step)?;
        shares.iter_mut().zip(now).for_each(|(to, from)| *to = from);
        Ok(())
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

/// Adds the cohort at a point to each room, as much as the point counts.
fn add<'a>(
    rooms: &mut [Vec<f64>],
    weights: impl Iterator<Item = &'a Vec<f64>>,
    point: usize,
    shares: &impl Cohort,
) {
    for (room, weights) in rooms.iter_mut().zip(weights) {
        shares.add_to(room, weights.get(point).copied().unwrap_or_default());
    }
}
