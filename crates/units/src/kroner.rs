//! Danish kroner in whole øre.

use std::fmt;
use std::num::NonZeroU32;
use std::str::FromStr;

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

use crate::Percent;

/// Digits after the decimal point: one øre is a hundredth of a krone.
const SCALE: u32 = 2;
/// The largest amount that is accepted, in kroner; far above any case and far below an overflow.
const LIMIT: i64 = 1_000_000_000_000;

/// An amount in Danish kroner, always whole øre, between minus and plus one million millions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kroner(Decimal);

/// Why a number is not an amount in [`Kroner`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KronerError {
    /// Not a decimal number with a point.
    #[error("not a decimal number")]
    NotANumber,
    /// Parts of an øre.
    #[error("an amount has at most two decimals")]
    TooPrecise,
    /// More than a million millions.
    #[error("the amount is too large")]
    OutOfRange,
}

impl Kroner {
    /// Nothing.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// An amount from a decimal number of kroner.
    ///
    /// # Errors
    /// [`KronerError::TooPrecise`] with parts of an øre, [`KronerError::OutOfRange`] when too large.
    pub fn from_decimal(kroner: Decimal) -> Result<Self, KronerError> {
        if kroner.abs() > Decimal::from(LIMIT) {
            return Err(KronerError::OutOfRange);
        }
        if kroner.normalize().scale() > SCALE {
            return Err(KronerError::TooPrecise);
        }
        Ok(Self(kroner))
    }

    /// An amount in øre, the hundredth part of a krone.
    ///
    /// # Errors
    /// [`KronerError::OutOfRange`] when too large.
    pub fn from_oere(oere: i64) -> Result<Self, KronerError> {
        Self::from_decimal(Decimal::new(oere, SCALE))
    }

    /// An amount in øre that is always within the limit, for constants.
    #[must_use]
    pub const fn from_oere_u32(oere: u32) -> Self {
        Self(Decimal::from_parts(oere, 0, 0, false, SCALE))
    }

    /// The amount in øre.
    #[must_use]
    pub fn oere(self) -> i64 {
        // The limit times 100 is far inside an i64, so the fallback is never taken.
        (self.0 * Decimal::ONE_HUNDRED).to_i64().unwrap_or_default()
    }

    /// The amount in kroner.
    #[must_use]
    pub const fn to_decimal(self) -> Decimal {
        self.0
    }

    /// `numerator / denominator` of the amount, rounded half away from zero to whole øre.
    ///
    /// # Errors
    /// [`KronerError::OutOfRange`] when the result is too large.
    pub fn part(self, numerator: u32, denominator: NonZeroU32) -> Result<Self, KronerError> {
        let product =
            self.0.checked_mul(Decimal::from(numerator)).ok_or(KronerError::OutOfRange)?;
        let quotient =
            product.checked_div(Decimal::from(denominator.get())).ok_or(KronerError::OutOfRange)?;
        Self::from_decimal(round(quotient))
    }

    /// A percentage of the amount, rounded half away from zero to whole øre.
    #[must_use]
    pub fn share(self, percent: Percent) -> Self {
        // At most the amount itself, so within the limit; 15 + 5 digits fit a decimal.
        Self(round(self.0 * percent.to_decimal() / Decimal::ONE_HUNDRED))
    }

    /// The sum, or an error when it is too large.
    ///
    /// # Errors
    /// [`KronerError::OutOfRange`].
    pub fn checked_add(self, other: Self) -> Result<Self, KronerError> {
        Self::from_decimal(self.0 + other.0)
    }

    /// The difference, or an error when it is too large.
    ///
    /// # Errors
    /// [`KronerError::OutOfRange`].
    pub fn checked_sub(self, other: Self) -> Result<Self, KronerError> {
        Self::from_decimal(self.0 - other.0)
    }
}

fn round(kroner: Decimal) -> Decimal {
    kroner.round_dp_with_strategy(SCALE, RoundingStrategy::MidpointAwayFromZero)
}

impl FromStr for Kroner {
    type Err = KronerError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (whole, decimals) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if !digits(whole) || !digits(decimals) {
            return Err(KronerError::NotANumber);
        }
        match Decimal::from_str_exact(text) {
            Ok(kroner) => Self::from_decimal(kroner),
            Err(rust_decimal::Error::Underflow) => Err(KronerError::TooPrecise),
            // It has the form of a number, so only its size can be wrong.
            Err(_) => Err(KronerError::OutOfRange),
        }
    }
}

impl fmt::Display for Kroner {
    /// Two decimals and a point: `34923.00`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.2}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn kroner(text: &str) -> Kroner {
        text.parse().unwrap()
    }

    #[test]
    fn reads_and_writes_two_decimals() {
        assert_eq!(kroner("3900.5").to_string(), "3900.50");
        assert_eq!(kroner("3830").oere(), 383_000);
        assert_eq!(kroner("-0.01").oere(), -1);
        assert_eq!("0.001".parse::<Kroner>(), Err(KronerError::TooPrecise));
        assert_eq!("1e3".parse::<Kroner>(), Err(KronerError::NotANumber));
        assert_eq!("".parse::<Kroner>(), Err(KronerError::NotANumber));
        assert_eq!("1.2.3".parse::<Kroner>(), Err(KronerError::NotANumber));
        assert_eq!("1000000000000.01".parse::<Kroner>(), Err(KronerError::OutOfRange));
        assert_eq!("9".repeat(60).parse::<Kroner>(), Err(KronerError::OutOfRange));
        assert_eq!(
            format!("0.{}1", "0".repeat(60)).parse::<Kroner>(),
            Err(KronerError::TooPrecise)
        );
    }

    #[test]
    fn rounds_half_up() {
        let seven = NonZeroU32::new(7).unwrap();
        assert_eq!(kroner("3830").part(146, seven).unwrap().to_string(), "79882.86");
        assert_eq!(kroner("0.01").share(Percent::from_basis_points(5000).unwrap()).oere(), 1);
        assert_eq!(kroner("0.01").share(Percent::from_basis_points(4999).unwrap()).oere(), 0);
    }

    proptest! {
        #[test]
        fn agrees_with_integer_arithmetic(
            oere in 0i64..1_000_000_000, days in 0u32..6_000, points in 0u16..=10_000
        ) {
            let amount = Kroner::from_oere(oere).unwrap();
            let part = amount.part(days, NonZeroU32::new(7).unwrap()).unwrap();
            prop_assert_eq!(part.oere(), (2 * oere * i64::from(days) + 7).div_euclid(14));
            let share = amount.share(Percent::from_basis_points(points).unwrap());
            prop_assert_eq!(share.oere(), (2 * oere * i64::from(points) + 10_000).div_euclid(20_000));
        }

        #[test]
        fn never_panics_on_text(text in ".*") {
            let _ = text.parse::<Kroner>();
        }
    }
}
