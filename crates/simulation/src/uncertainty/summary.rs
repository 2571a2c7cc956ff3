//! One result over many draws.

use std::collections::BTreeMap;

use super::moments::Moments;

/// Bits of the mantissa that tell two bins apart.
const MANTISSA: u32 = 7;
/// Bins of one sign and exponent.
const BINS: usize = 1 << MANTISSA;
/// Bits of a float below those of a bin.
const BELOW: u32 = 52 - MANTISSA;

/// A result over many draws: mean, spread, quantiles and a histogram.
///
/// Quantiles come from counts in bins that follow the float itself: its sign, its exponent and the
/// first seven bits of its mantissa. A quantile is the middle of its bin, less than 0.4 percent from
/// the drawn number that it stands for. A result whose whole spread is narrower than that is told by
/// its mean and standard deviation alone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    moments: Moments,
    least: f64,
    most: f64,
    above_zero: u64,
    not_finite: u64,
    counts: BTreeMap<u64, [u64; BINS]>,
}

/// A bar of a histogram.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// Where it begins.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// Which share of the draws lies in it, 0 to 1.
    pub share: f64,
}

impl Summary {
    /// A summary of no draws.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the result of a draw. What is not a finite number is counted, and nothing else.
    pub fn add(&mut self, value: f64) {
        if !value.is_finite() {
            self.not_finite += 1;
            return;
        }
        let first = self.moments.count() < 1.0;
        self.least = if first { value } else { self.least.min(value) };
        self.most = if first { value } else { self.most.max(value) };
        self.moments.add(value);
        self.above_zero += u64::from(value > 0.0);
        let key = key(value);
        let bins = self.counts.entry(key >> MANTISSA).or_insert([0; BINS]);
        let bin = usize::try_from(key).unwrap_or(0) % BINS;
        if let Some(count) = bins.get_mut(bin) {
            *count += 1;
        }
    }

    /// How many draws there are.
    #[must_use]
    pub const fn count(&self) -> f64 {
        self.moments.count()
    }

    /// How many draws gave no finite number; above zero, something is wrong with the model.
    #[must_use]
    pub const fn not_finite(&self) -> u64 {
        self.not_finite
    }

    /// Mean, standard deviation and standard error.
    #[must_use]
    pub const fn moments(&self) -> &Moments {
        &self.moments
    }

    /// The mean of the draws; 0 where there are none.
    #[must_use]
    pub const fn mean(&self) -> f64 {
        self.moments.mean()
    }

    /// The standard deviation of the draws: how much the result may differ.
    #[must_use]
    pub fn sd(&self) -> f64 {
        self.moments.sd()
    }

    /// The standard error of the mean: how much it would differ with another seed.
    #[must_use]
    pub fn standard_error(&self) -> f64 {
        self.moments.standard_error()
    }

    /// The smallest draw and the largest; zeros where there are none.
    #[must_use]
    pub const fn range(&self) -> (f64, f64) {
        (self.least, self.most)
    }

    /// The share of draws above zero, 0 to 1.
    #[must_use]
    pub fn share_above_zero(&self) -> f64 {
        if self.count() < 1.0 { 0.0 } else { float(self.above_zero) / self.count() }
    }

    /// The number that a share `p` of the draws does not exceed; 0 where there are none.
    #[must_use]
    pub fn quantile(&self, p: f64) -> f64 {
        let wanted = p * self.count();
        let mut below = 0.0;
        for (from, to, count) in self.bins() {
            below += float(count);
            if below >= wanted {
                return (0.5 * from + 0.5 * to).clamp(self.least, self.most);
            }
        }
        self.most
    }

    /// So many bars of equal width from the smallest draw to the largest. Where a bin of the counts
    /// lies in two bars, its draws are taken to lie evenly.
    #[must_use]
    pub fn histogram(&self, bars: u32) -> Vec<Bar> {
        let width = (self.most - self.least) / f64::from(bars);
        let edge = |bar: u32| self.least + width * f64::from(bar);
        let mut result: Vec<Bar> =
            (0..bars).map(|bar| Bar { from: edge(bar), to: edge(bar + 1), share: 0.0 }).collect();
        for (from, to, count) in self.bins() {
            let (from, to) = (from.max(self.least), to.min(self.most));
            let share = float(count) / self.count();
            let last = result.len().saturating_sub(1);
            for (place, bar) in result.iter_mut().enumerate() {
                let part = if to > from {
                    ((to.min(bar.to) - from.max(bar.from)) / (to - from)).max(0.0)
                } else {
                    // All of the bin's draws are one number.
                    let within = from >= bar.from && (from < bar.to || place == last);
                    f64::from(u8::from(within))
                };
                bar.share += share * part;
            }
        }
        result
    }

    /// The bins in which draws lie, in order: from, to, and how many.
    fn bins(&self) -> impl Iterator<Item = (f64, f64, u64)> + '_ {
        self.counts.iter().flat_map(|(&group, bins)| {
            bins.iter().zip(0_u64..).filter(|(count, _)| **count > 0).map(move |(&count, bin)| {
                let key = (group << MANTISSA) | bin;
                (value(key << BELOW), value((key << BELOW) | ((1 << BELOW) - 1)), count)
            })
        })
    }
}

/// A number whose order is that of the floats, without the bits that do not matter.
fn key(value: f64) -> u64 {
    // Minus zero becomes zero.
    let bits = (value + 0.0).to_bits();
    let ordered = if bits >> 63 == 1 { !bits } else { bits | (1 << 63) };
    ordered >> BELOW
}

/// The float of an ordered number.
fn value(ordered: u64) -> f64 {
    f64::from_bits(if ordered >> 63 == 1 { ordered & !(1 << 63) } else { !ordered })
}

/// Exact up to 2⁵³; nobody draws more.
#[expect(clippy::cast_precision_loss, reason = "a number of draws")]
const fn float(count: u64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Stream;

    #[test]
    fn memory_does_not_grow_with_draws() {
        let of = |draws: u64| {
            let mut summary = Summary::new();
            (0..draws).for_each(|draw| summary.add(1e6 * Stream::new(1, draw).normal()));
            summary.counts.len()
        };
        // A group for each sign and doubling that occurs: not many more for many more draws.
        assert!(of(1_000) > 10 && of(100_000) < of(1_000) + 20);
    }
}
