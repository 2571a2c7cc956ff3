//! From cycle to cycle: where the cohort is after one more, checked and counted.

use super::check::TOLERANCE;
use super::plan::Weights;
use super::walk::{Lost, Move, Stretch};

/// What is counted on the way.
pub(super) struct Count<'a, T> {
    pub(super) weights: &'a [Weights],
    pub(super) stays: &'a mut [Vec<f64>],
    pub(super) leaves: &'a mut [Vec<f64>],
    pub(super) tell: T,
}

impl<T: FnMut(&[f64])> Count<'_, T> {
    /// Goes through the cycles of a stretch. `step` writes the cohort after a cycle, given the one
    /// before it.
    pub(super) fn cycles<S: Cohort>(
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
pub(super) fn sparse(stretch: &Stretch, moves: &[Move], now: &[f64], next: &mut [f64]) {
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
pub(super) trait Cohort: AsRef<[f64]> {
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
pub(super) struct Dense<const N: usize> {
    /// From each place to each.
    p: [[f64; N]; N],
}

impl<const N: usize> Dense<N> {
    pub(super) fn new(stretch: &Stretch, moves: &[Move]) -> Self {
        let mut p = [[0.0; N]; N];
        for (row, step) in p.iter_mut().zip(&stretch.steps) {
            for move_ in moves.get(step.from..step.to).unwrap_or_default() {
                row.get_mut(move_.to).into_iter().for_each(|p| *p += move_.p);
            }
            row.get_mut(step.then).into_iter().for_each(|p| *p += step.stay);
        }
        Self { p }
    }

    pub(super) fn run<T: FnMut(&[f64])>(
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

/// Adds the cohort at a point to each room, as much as the point counts.
pub(super) fn add<'a>(
    rooms: &mut [Vec<f64>],
    weights: impl Iterator<Item = &'a Vec<f64>>,
    point: usize,
    shares: &impl Cohort,
) {
    for (room, weights) in rooms.iter_mut().zip(weights) {
        shares.add_to(room, weights.get(point).copied().unwrap_or_default());
    }
}
