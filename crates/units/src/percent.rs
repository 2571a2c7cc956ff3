//! A share between 0 and 100 percent, exact to a hundredth of a percent.

use std::fmt;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// A share of a whole, from 0 % to 100 %, kept as whole basis points (hundredths of a percent).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(u16);

/// Why a number is not a [`Percent`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PercentError {
    /// Below 0 or above 100.
    #[error("a share lies between 0 and 100 percent")]
    OutOfRange,
    /// More than two decimals.
    #[error("a share has at most two decimals")]
    TooPrecise,
}

impl Percent {
    /// Basis points in one whole: 100 % = 10,000.
    pub(crate) const WHOLE: u16 = 10_000;

    /// A share in basis points, 0 to 10,000.
    ///
    /// # Errors
    /// [`PercentError::OutOfRange`] above 10,000.
    pub const fn from_basis_points(points: u16) -> Result<Self, PercentError> {
        if points > Self::WHOLE { Err(PercentError::OutOfRange) } else { Ok(Self(points)) }
    }

    /// A share in percent, 0 to 100, at most two decimals.
    ///
    /// # Errors
    /// [`PercentError`] outside the range or with more decimals.
    pub fn from_decimal(percent: Decimal) -> Result<Self, PercentError> {
        let points =
            percent.checked_mul(Decimal::ONE_HUNDRED).ok_or(PercentError::OutOfRange)?.normalize();
        if points.scale() > 0 {
            return Err(PercentError::TooPrecise);
        }
        points.to_u16().ok_or(PercentError::OutOfRange).and_then(Self::from_basis_points)
    }

    /// The share in basis points.
    #[must_use]
    pub const fn basis_points(self) -> u16 {
        self.0
    }

    /// The share in percent, exact.
    #[must_use]
    pub fn to_decimal(self) -> Decimal {
        Decimal::new(i64::from(self.0), 2).normalize()
    }

    /// What is left of the whole.
    #[must_use]
    pub const fn complement(self) -> Self {
        Self(Self::WHOLE - self.0)
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.to_decimal().fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_what_is_no_share() {
        assert_eq!(Percent::from_decimal(Decimal::from(101)), Err(PercentError::OutOfRange));
        assert_eq!(Percent::from_decimal(Decimal::from(-1)), Err(PercentError::OutOfRange));
        assert_eq!(Percent::from_decimal(Decimal::new(1, 3)), Err(PercentError::TooPrecise));
        assert_eq!(Percent::from_decimal(Decimal::MAX), Err(PercentError::OutOfRange));
    }

    #[test]
    fn keeps_two_decimals_and_shows_no_trailing_zero() {
        let share = Percent::from_decimal(Decimal::new(1250, 2)).unwrap();
        assert_eq!(share.basis_points(), 1250);
        assert_eq!(share.to_string(), "12.5");
        assert_eq!(share.complement().to_string(), "87.5");
        assert_eq!(Percent::from_decimal(Decimal::ONE_HUNDRED).unwrap().to_string(), "100");
    }
}
