//! A run of calendar days.

use chrono::NaiveDate;

use crate::Days;

/// A run of calendar days, both ends included, at least one day long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    from: NaiveDate,
    to: NaiveDate,
}

/// Why two dates are not a [`Period`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PeriodError {
    /// The last day comes before the first.
    #[error("the last day comes before the first day")]
    Reversed,
}

impl Period {
    /// The days from `from` to `to`, both included.
    ///
    /// # Errors
    /// [`PeriodError::Reversed`] when `to` comes first.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Result<Self, PeriodError> {
        if to < from { Err(PeriodError::Reversed) } else { Ok(Self { from, to }) }
    }

    /// The first day.
    #[must_use]
    pub const fn from(&self) -> NaiveDate {
        self.from
    }

    /// The last day.
    #[must_use]
    pub const fn to(&self) -> NaiveDate {
        self.to
    }

    /// The number of days, at least one.
    #[must_use]
    pub fn days(&self) -> Days {
        let between = self.to.signed_duration_since(self.from).num_days();
        Days(u32::try_from(between).unwrap_or(u32::MAX).saturating_add(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_both_ends() {
        let day = NaiveDate::from_ymd_opt(2012, 2, 29).unwrap();
        let next = NaiveDate::from_ymd_opt(2012, 3, 1).unwrap();
        assert_eq!(Period::new(day, next).unwrap().days(), Days(2));
        assert_eq!(Period::new(day, day).unwrap().days(), Days(1));
        assert_eq!(Period::new(next, day), Err(PeriodError::Reversed));
        assert!(Period::new(NaiveDate::MIN, NaiveDate::MAX).unwrap().days().0 > 1_000_000);
    }
}
