//! Danish kroner in whole øre.

use std::fmt;
use std::num::NonZeroU32;
use std::str::FromStr;

use rust_decimal::Decimal;

use crate::Percent;

/// Digits after the decimal point: one øre is a hundredth of a krone.
const SCALE: u32 = 2;
/// The largest amount that is accepted, in øre: a million millions of kroner, far above any case and
/// far below an overflow.
const LIMIT: i64 = 100_000_000_000_000;
/// Up to here an amount times any number of 32 bits, doubled, is inside an i64 with room to spare.
const SMALL: u64 = 1 << 29;
/// Øre in a krone.
const OERE: u64 = 100;

/// An amount in Danish kroner, always whole øre, between minus and plus one million millions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kroner(i64);

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
    pub const ZERO: Self = Self(0);

    /// An amount from a decimal number of kroner.
    ///
    /// # Errors
    /// [`KronerError::TooPrecise`] with parts of an øre, [`KronerError::OutOfRange`] when too large.
    pub fn from_decimal(kroner: Decimal) -> Result<Self, KronerError> {
        if kroner.abs() > Decimal::new(LIMIT, SCALE) {
            return Err(KronerError::OutOfRange);
        }
        let mut oere = kroner.normalize();
        if oere.scale() > SCALE {
            return Err(KronerError::TooPrecise);
        }
        // Within the limit there is room for both decimals.
        oere.rescale(SCALE);
        i64::try_from(oere.mantissa()).map_or(Err(KronerError::OutOfRange), Self::from_oere)
    }

    /// An amount in øre, the hundredth part of a krone.
    ///
    /// # Errors
    /// [`KronerError::OutOfRange`] when too large.
    pub const fn from_oere(oere: i64) -> Result<Self, KronerError> {
        if oere < -LIMIT || oere > LIMIT { Err(KronerError::OutOfRange) } else { Ok(Self(oere)) }
    }

    /// An amount in øre that is always within the limit, for constants.
    #[must_use]
    pub const fn from_oere_u32(oere: u32) -> Self {
        Self(oere as i64)
    }

    /// The amount in øre.
    #[must_use]
    pub const fn oere(self) -> i64 {
        self.0
    }

    /// The amount in kroner, with two decimals.
    #[must_use]
    pub fn to_decimal(self) -> Decimal {
        Decimal::new(self.0, SCALE)
    }

    /// `numerator / denominator` of the amount, rounded half away from zero to whole øre.
    ///
    /// # Errors
    /// [`KronerError::OutOfRange`] when the result is too large.
    #[inline]
    pub fn part(self, numerator: u32, denominator: NonZeroU32) -> Result<Self, KronerError> {
        let (times, by) = (i64::from(numerator), i64::from(denominator.get()));
        let part = if self.0.unsigned_abs() <= SMALL {
            half_away(self.0 * times, by)
        } else {
            large_part(self.0, times, by).ok_or(KronerError::OutOfRange)?
        };
        Self::from_oere(part)
    }

    /// A percentage of the amount, rounded half away from zero to whole øre.
    #[must_use]
    #[inline]
    pub fn share(self, percent: Percent) -> Self {
        // The limit times ten thousand fits, and a share is at most the amount itself.
        let product = self.0 * i64::from(percent.basis_points());
        Self(half_away(product, i64::from(Percent::WHOLE)))
    }

    /// The sum, or an error when it is too large.
    ///
    /// # Errors
    /// [`KronerError::OutOfRange`].
    pub const fn checked_add(self, other: Self) -> Result<Self, KronerError> {
        // Two amounts within the limit are far inside an i64.
        Self::from_oere(self.0 + other.0)
    }

    /// The difference, or an error when it is too large.
    ///
    /// # Errors
    /// [`KronerError::OutOfRange`].
    pub const fn checked_sub(self, other: Self) -> Result<Self, KronerError> {
        Self::from_oere(self.0 - other.0)
    }
}

/// The part of a large amount, divided first: what is left over is less than the divisor, so that
/// its product fits. Nothing where the part is too large for a machine's number.
#[cold]
fn large_part(oere: i64, times: i64, by: i64) -> Option<i64> {
    let (whole, rest) = (oere.checked_div(by)?, oere.checked_rem(by)?);
    // Without its sign, so that half up is half away from zero.
    let (rest, by) = (i128::from(rest.abs()) * i128::from(times), i128::from(by));
    let rest = i64::try_from((2 * rest + by).div_euclid(2 * by)).ok()?;
    whole.checked_mul(times)?.checked_add(rest * oere.signum())
}

/// A quotient rounded half away from zero: how every amount is rounded, in a ledger and in totals
/// alone. The denominator is more than zero, and with twice the numerator it has to fit an `i64`.
#[must_use]
#[inline]
#[expect(clippy::integer_division, reason = "a half is added first, and the rest is to be cut off")]
pub const fn half_away(numerator: i64, denominator: i64) -> i64 {
    let half = if numerator < 0 { -denominator } else { denominator };
    (2 * numerator + half) / (2 * denominator)
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
        let oere = self.0.unsigned_abs();
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(f, "{sign}{}.{:02}", oere.div_euclid(OERE), oere.rem_euclid(OERE))
    }
}

#[cfg(test)]
mod tests {
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
}
