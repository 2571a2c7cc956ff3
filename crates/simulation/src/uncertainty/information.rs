//! Which strategy is best how often, what choosing it may cost, and what it would be worth to know.

use super::moments::{Estimate, Moments};

/// A choice between strategies of which each draw says what they are worth.
///
/// Everything follows from the losses: by how much a strategy is worse, in a draw, than the best of
/// that draw. The best choice is the one with the least expected loss, and that loss is what knowing
/// everything beforehand would be worth.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    strategies: Vec<Strategy>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Strategy {
    best: f64,
    loss: Moments,
}

impl Choice {
    /// A choice between so many strategies, before any draw.
    #[must_use]
    pub fn among(strategies: usize) -> Self {
        Self { strategies: vec![Strategy::default(); strategies] }
    }

    /// Adds a draw: what each strategy is worth. Of two that are worth the same, the first is best.
    pub fn add(&mut self, worth: &[f64]) {
        let most = largest(worth);
        self.add_with(most, worth);
    }

    fn add_with(&mut self, most: f64, worth: &[f64]) {
        let first = worth.iter().position(|it| *it >= largest(worth));
        for (place, (strategy, worth)) in self.strategies.iter_mut().zip(worth).enumerate() {
            strategy.best += f64::from(u8::from(Some(place) == first));
            strategy.loss.add(most - worth);
        }
    }

    /// In which share of the draws each strategy was best, 0 to 1.
    #[must_use]
    pub fn best(&self) -> Vec<f64> {
        self.strategies.iter().map(|it| it.best / it.loss.count().max(1.0)).collect()
    }

    /// By how much each strategy is worse than the best of each draw, on average.
    #[must_use]
    pub fn losses(&self) -> Vec<Estimate> {
        self.strategies.iter().map(|it| it.loss.estimate()).collect()
    }

    /// The strategy with the least expected loss, which is the one that is worth most on average;
    /// none where there are none.
    #[must_use]
    pub fn preferred(&self) -> Option<usize> {
        let losses = self.strategies.iter().map(|it| it.loss.mean()).enumerate();
        losses.min_by(|(_, a), (_, b)| a.total_cmp(b)).map(|(place, _)| place)
    }

    /// What it would be worth to know everything before choosing: the expected value of perfect
    /// information.
    #[must_use]
    pub fn perfect_information(&self) -> Estimate {
        let preferred = self.preferred().and_then(|place| self.strategies.get(place));
        let estimate = preferred.map(|it| it.loss.estimate()).unwrap_or_default();
        Estimate { value: estimate.value.max(0.0), ..estimate }
    }
}

/// The same choice at several prices of one unit of effect: each draw gives every strategy's cost and
/// effect.
#[derive(Clone, Debug, PartialEq)]
pub struct Acceptability {
    prices: Vec<(f64, Choice)>,
    worth: Vec<f64>,
}

impl Acceptability {
    /// A choice between so many strategies at each of these prices.
    #[must_use]
    pub fn among(strategies: usize, prices: &[f64]) -> Self {
        let prices = prices.iter().map(|price| (*price, Choice::among(strategies)));
        Self { prices: prices.collect(), worth: Vec::with_capacity(strategies) }
    }

    /// Adds a draw: cost and effect of each strategy.
    pub fn add(&mut self, results: &[(f64, f64)]) {
        for (price, choice) in &mut self.prices {
            self.worth.clear();
            self.worth.extend(results.iter().map(|(cost, effect)| *price * effect - cost));
            choice.add(&self.worth);
        }
    }

    /// Each price with its choice.
    pub fn prices(&self) -> impl Iterator<Item = (f64, &Choice)> {
        self.prices.iter().map(|(price, choice)| (*price, choice))
    }
}

/// What it would be worth to know some parameters, but not the others: the expected value of partial
/// perfect information, by `outer` draws of what becomes known and, for each, `inner` draws of the
/// rest.
///
/// `worth` writes what each strategy is worth in inner draw `j` of outer draw `i`. It has to take what
/// becomes known from `i` alone, and the rest from both, the same for all strategies.
///
/// The best of several means of few draws looks better than it is. That is measured, by taking each
/// half of the inner draws alone, and taken off; what is left of it is of a smaller order. `inner` is
/// counted up to an even number. Fewer than two outer draws give nothing.
pub fn partial_information(
    strategies: usize,
    (outer, inner): (u32, u32),
    mut worth: impl FnMut(u32, u32, &mut [f64]),
) -> Estimate {
    let half = inner.div_ceil(2).max(1);
    let mut choice = Choice::among(strategies);
    let mut one = vec![0.0; strategies];
    for known in 0..outer {
        let mut means = [vec![0.0; strategies], vec![0.0; strategies]];
        for (means, first) in means.iter_mut().zip([0, half]) {
            for rest in first..first + half {
                worth(known, rest, &mut one);
                for (mean, one) in means.iter_mut().zip(&one) {
                    *mean += one / f64::from(half);
                }
            }
        }
        let [a, b] = &means;
        let both: Vec<f64> = a.iter().zip(b).map(|(a, b)| 0.5 * a + 0.5 * b).collect();
        let (whole, halves) = (largest(&both), 0.5 * largest(a) + 0.5 * largest(b));
        choice.add_with(whole - (halves - whole), &both);
    }
    if outer < 2 { Estimate::default() } else { choice.perfect_information() }
}

fn largest(values: &[f64]) -> f64 {
    values.iter().copied().fold(f64::NEG_INFINITY, f64::max)
}
