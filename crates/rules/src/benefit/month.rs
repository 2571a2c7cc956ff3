//! Months of the calendar, and walks back from a day.

use std::fmt;

use chrono::{Datelike, Months, NaiveDate};

/// A month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(NaiveDate);

impl Month {
    /// The month of a day.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        Self(day.with_day(1).unwrap_or(day))
    }

    /// A month by its number, from 1.
    #[must_use]
    pub fn new(year: i32, month: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, 1).map(Self)
    }

    /// The first day.
    #[must_use]
    pub const fn first(self) -> NaiveDate {
        self.0
    }

    /// The last day.
    #[must_use]
    pub fn last(self) -> NaiveDate {
        let next = self.0.checked_add_months(Months::new(1));
        next.and_then(|next| next.pred_opt()).unwrap_or(NaiveDate::MAX)
    }

    /// The month this many months before.
    #[must_use]
    pub fn back(self, months: u32) -> Self {
        Self(months_before(self.0, months))
    }
}

impl fmt::Display for Month {
    /// `2026-02`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.0.year(), self.0.month())
    }
}

/// The same day so many months before, or the last one of that month.
pub(super) fn months_before(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_sub_months(Months::new(months)).unwrap_or(NaiveDate::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_back_over_a_new_year() {
        let month = Month::of(NaiveDate::from_ymd_opt(2026, 3, 10).unwrap());
        assert_eq!(month.back(1).to_string(), "2026-02");
        assert_eq!(month.back(6), Month::new(2025, 9).unwrap());
        assert_eq!(month.back(1).last(), NaiveDate::from_ymd_opt(2026, 2, 28).unwrap());
    }
}
