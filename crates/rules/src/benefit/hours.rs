//! Working time, and the days of a week on which somebody works.

use std::fmt;

use fremdrift_units::{Fraction, Hours};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// The decimals of an hour that are kept.
const SCALE: u32 = 2;
/// Hours in a week of the calendar.
// not law: the calendar
const WEEK: u32 = 168;
/// Hours in the longest month of the calendar.
// not law: the calendar
const MONTH: u32 = 744;

/// Working time in whole hundredths of an hour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WorkTime(u32);

/// Why a number is no working time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WorkTimeError {
    /// Less than nothing, or more than can be meant.
    #[error("no number of hours that somebody works")]
    OutOfRange,
    /// Less than a hundredth of an hour.
    #[error("hours have at most two decimals")]
    TooPrecise,
}

impl WorkTime {
    /// Hundredths in an hour.
    pub(super) const HUNDREDTHS: u32 = 100;
    /// No time.
    pub const ZERO: Self = Self(0);
    /// All hours of a week.
    pub const WHOLE_WEEK: Self = Self(WEEK * Self::HUNDREDTHS);
    /// All hours of the longest month.
    pub const WHOLE_MONTH: Self = Self(MONTH * Self::HUNDREDTHS);

    /// Whole hundredths of an hour.
    #[must_use]
    pub const fn from_hundredths(hundredths: u32) -> Self {
        Self(hundredths)
    }

    /// A decimal number of hours.
    ///
    /// # Errors
    /// [`WorkTimeError`] below zero, above what can be meant, or with more than two decimals.
    pub fn from_decimal(hours: Decimal) -> Result<Self, WorkTimeError> {
        let hundredths = hours.checked_mul(Decimal::from(Self::HUNDREDTHS));
        let hundredths = hundredths.ok_or(WorkTimeError::OutOfRange)?.normalize();
        if hundredths.scale() > 0 {
            return Err(WorkTimeError::TooPrecise);
        }
        hundredths.to_u32().map(Self).ok_or(WorkTimeError::OutOfRange)
    }

    /// The hundredths of an hour.
    #[must_use]
    pub const fn hundredths(self) -> u32 {
        self.0
    }

    /// What is left after some of it; nothing where there is not so much.
    #[must_use]
    pub const fn less(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// Both together.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// So many times as much.
    #[must_use]
    pub const fn times(self, times: u32) -> Self {
        Self(self.0.saturating_mul(times))
    }

    /// A part of it, rounded down to a hundredth.
    #[must_use]
    pub fn part(self, part: Fraction) -> Self {
        let parts = u64::from(self.0).saturating_mul(part.numerator().into());
        let whole = parts.div_euclid(part.denominator().get().into());
        Self(u32::try_from(whole).unwrap_or(u32::MAX))
    }
}

impl From<Hours> for WorkTime {
    fn from(hours: Hours) -> Self {
        Self(hours.0.saturating_mul(Self::HUNDREDTHS))
    }
}

impl fmt::Display for WorkTime {
    /// Without decimals that say nothing: `18.5`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Decimal::new(self.0.into(), SCALE).normalize().fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_two_decimals() {
        let half = WorkTime::from(Hours(37)).part(Fraction::new(1, 2).unwrap());
        assert_eq!(half.to_string(), "18.5");
        assert_eq!(WorkTime::from_decimal(Decimal::new(185, 1)), Ok(half));
        let refused = |hours| WorkTime::from_decimal(hours).unwrap_err();
        assert_eq!(refused(Decimal::new(1, 3)), WorkTimeError::TooPrecise);
        assert_eq!(refused(Decimal::from(-1)), WorkTimeError::OutOfRange);
        assert_eq!(refused(Decimal::MAX), WorkTimeError::OutOfRange);
    }
}
