//! Exact parts of an øre, and the one rounding rule.
//!
//! No act says how a benefit is rounded. The convention here: nothing is rounded on the way, and what
//! a job, a business or the unemployment benefit gives for a week, a day or some days of a week is
//! rounded once, half up, to whole øre. The ministry prints the highest rate for an hour rounded to
//! øre, and that printed rate is never computed with: 37 hours at it would not be the week's rate.

use std::ops::Mul;

use fremdrift_units::{Fraction, Kroner, Percent};

/// Øre in a krone.
const OERE: i128 = 100;
/// Hundredths of a percent in the whole.
const POINTS: i128 = 10_000;

/// An amount of øre that is not negative, as a fraction in lowest terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Amount {
    above: i128,
    below: i128,
}

impl Amount {
    pub(super) const ZERO: Self = Self { above: 0, below: 1 };

    /// An amount; what is less than nothing is nothing.
    pub(super) fn of(kroner: Kroner) -> Self {
        Self { above: i128::from(kroner.oere()).max(0), below: 1 }
    }

    /// So many parts of the amount out of `of`; nothing where there are none.
    pub(super) fn part(self, parts: impl Into<i128>, of: impl Into<i128>) -> Self {
        let (parts, of) = (parts.into(), of.into());
        if parts <= 0 || of <= 0 {
            return Self::ZERO;
        }
        let (parts, of) = lowest(parts, of);
        let (above, of) = lowest(self.above, of);
        let (parts, below) = lowest(parts, self.below);
        Self { above: above.saturating_mul(parts), below: below.saturating_mul(of) }
    }

    /// What is left after another amount; nothing where there is not so much.
    pub(super) fn less(self, other: Self) -> Self {
        let above = self.above.saturating_mul(other.below);
        let above = above.saturating_sub(other.above.saturating_mul(self.below)).max(0);
        let (above, below) = lowest(above, self.below.saturating_mul(other.below));
        Self { above, below }
    }

    /// The amount and a percentage of it.
    pub(super) fn raised(self, by: Percent) -> Self {
        self.part(POINTS.saturating_add(by.basis_points().into()), POINTS)
    }

    /// The smaller of the two.
    pub(super) fn least(self, other: Self) -> Self {
        if self.is_above(other) { other } else { self }
    }

    pub(super) fn is_above(self, other: Self) -> bool {
        self.above.saturating_mul(other.below) > other.above.saturating_mul(self.below)
    }

    /// Whole øre, half up.
    pub(super) fn oere(self) -> Kroner {
        let rounded = rounded(self.above, self.below);
        kroner(i64::try_from(rounded).unwrap_or(i64::MAX))
    }

    /// Whole kroner, half up.
    pub(super) fn whole_kroner(self) -> Kroner {
        let rounded = rounded(self.above, self.below.saturating_mul(OERE)).saturating_mul(OERE);
        kroner(i64::try_from(rounded).unwrap_or(i64::MAX))
    }
}

impl Mul<Fraction> for Amount {
    type Output = Self;

    fn mul(self, part: Fraction) -> Self {
        self.part(part.numerator(), part.denominator().get())
    }
}

impl Mul<Percent> for Amount {
    type Output = Self;

    fn mul(self, share: Percent) -> Self {
        self.part(share.basis_points(), POINTS)
    }
}

/// Whole øre; what is checked at the edge is far within what kroner hold.
pub(super) fn kroner(oere: i64) -> Kroner {
    Kroner::from_oere(oere).unwrap_or_default()
}

/// The sum; what was checked at the edge never comes near the largest amount.
pub(super) fn sum(amounts: impl IntoIterator<Item = Kroner>) -> Kroner {
    let add = |sum: Kroner, next| sum.checked_add(next).unwrap_or(sum);
    amounts.into_iter().fold(Kroner::ZERO, add)
}

/// `days` of `of` equal parts of a week's amount.
pub(super) fn days_of(weekly: Kroner, days: u32, of: u32) -> Kroner {
    Amount::of(weekly).part(days, of).oere()
}

fn rounded(above: i128, below: i128) -> i128 {
    above.saturating_mul(2).saturating_add(below).div_euclid(below.saturating_mul(2).max(1))
}

fn lowest(above: i128, below: i128) -> (i128, i128) {
    let (mut larger, mut smaller) = (above, below);
    while smaller != 0 {
        (larger, smaller) = (smaller, larger.rem_euclid(smaller));
    }
    if larger == 0 { (above, below) } else { (above.div_euclid(larger), below.div_euclid(larger)) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn rounds_once_half_up() {
        let maximum = Amount::of("5085".parse().unwrap());
        assert_eq!(maximum.part(1, 37).oere().to_string(), "137.43");
        assert_eq!(maximum.part(12, 37).oere().to_string(), "1649.19");
        assert_eq!(maximum.part(37, 37), maximum);
        let third = Amount::of("0.01".parse().unwrap()).part(1, 2);
        assert_eq!(third.oere().oere(), 1);
        let two_thirds = Amount::of("4135".parse().unwrap()).part(2, 3);
        assert_eq!(two_thirds.whole_kroner().to_string(), "2757.00");
    }

    proptest! {
        #[test]
        fn order_survives_rounding(a in 0i64..1_000_000, b in 0i64..1_000_000, n in 1u32..200, d in 1u32..200) {
            let of = |oere| Amount::of(Kroner::from_oere(oere).unwrap()).part(n, d);
            prop_assert_eq!(of(a).is_above(of(b)), a > b);
            if a >= b {
                prop_assert!(of(a).oere() >= of(b).oere());
            }
        }
    }
}
