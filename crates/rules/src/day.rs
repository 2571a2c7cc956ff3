//! Days as whole numbers, for the arithmetic of weeks.

use std::ops::Add;

use chrono::{Datelike, NaiveDate};
use fremdrift_units::Period;

const DAYS_IN_WEEK: i32 = 7;
/// The day number of 1 January 1970.
// not law: the calendar
const UNIX_EPOCH: i32 = 719_163;

/// A calendar day as a number: 1 January of year 1, a Monday, is day 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

impl Day {
    /// Before every day that is used.
    pub(crate) const MIN: Self = Self(i32::MIN);
    /// After every day that is used.
    pub(crate) const MAX: Self = Self(i32::MAX);

    /// The day that lies this many days after 1 January 1970.
    #[must_use]
    pub const fn from_unix(days: i32) -> Self {
        Self(days.saturating_add(UNIX_EPOCH))
    }

    /// The date, or the nearest one that the calendar has.
    #[must_use]
    pub fn date(self) -> NaiveDate {
        NaiveDate::from_num_days_from_ce_opt(self.0).unwrap_or(if self.0 < 0 {
            NaiveDate::MIN
        } else {
            NaiveDate::MAX
        })
    }

    /// The Monday of the day's week.
    #[must_use]
    #[inline]
    pub(crate) const fn monday(self) -> Self {
        Self(self.0.saturating_sub(self.0.saturating_sub(1).rem_euclid(DAYS_IN_WEEK)))
    }

    /// Days from another day to this one.
    #[must_use]
    #[inline]
    pub const fn since(self, other: Self) -> i32 {
        self.0.saturating_sub(other.0)
    }

    /// Whole weeks from another day to this one, rounded down.
    #[must_use]
    #[inline]
    pub(crate) const fn weeks_since(self, other: Self) -> i32 {
        let days = self.since(other);
        // Nearly always: without a sign a machine divides in half the steps.
        if days >= 0 {
            days.cast_unsigned().div_euclid(DAYS_IN_WEEK.cast_unsigned()).cast_signed()
        } else {
            days.div_euclid(DAYS_IN_WEEK)
        }
    }

    /// The day this many weeks later.
    #[must_use]
    #[inline]
    pub(crate) const fn plus_weeks(self, weeks: i32) -> Self {
        Self(self.0.saturating_add(weeks.saturating_mul(DAYS_IN_WEEK)))
    }

    /// Whether another day comes right after this one.
    #[must_use]
    #[inline]
    pub(crate) const fn before_next(self, next: Self) -> bool {
        self.0.saturating_add(1) == next.0
    }

    /// The day before.
    #[must_use]
    #[inline]
    pub(crate) const fn before(self) -> Self {
        Self(self.0.saturating_sub(1))
    }
}

impl Add<i32> for Day {
    type Output = Self;

    #[inline]
    fn add(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }
}

impl From<NaiveDate> for Day {
    fn from(date: NaiveDate) -> Self {
        Self(date.num_days_from_ce())
    }
}

/// A run of days, both ends included; empty when the last comes before the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
}

impl Span {
    /// Every day.
    pub(crate) const ALWAYS: Self = Self { from: Day::MIN, to: Day::MAX };

    /// Whether a day lies within.
    #[must_use]
    pub fn covers(self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }

    /// The number of days, zero when empty.
    #[must_use]
    #[inline]
    pub fn days(self) -> u32 {
        u32::try_from(self.to.since(self.from).saturating_add(1)).unwrap_or_default()
    }
}

impl From<Period> for Span {
    fn from(period: Period) -> Self {
        Self { from: period.from().into(), to: period.to().into() }
    }
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;

    use super::*;

    #[test]
    fn finds_mondays() {
        let mut date = NaiveDate::from_ymd_opt(2010, 12, 27).unwrap();
        while date < NaiveDate::from_ymd_opt(2027, 1, 10).unwrap() {
            let monday = Day::from(date).monday().date();
            assert_eq!(monday.weekday(), Weekday::Mon);
            assert!((0..7).contains(&date.signed_duration_since(monday).num_days()));
            date = date.succ_opt().unwrap();
        }
    }

    #[test]
    fn counts_from_1970() {
        assert_eq!(Day::from_unix(0).date(), NaiveDate::from_ymd_opt(1970, 1, 1).unwrap());
        assert_eq!(Day::from_unix(i32::MAX).date(), NaiveDate::MAX);
        assert_eq!(Day::from_unix(i32::MIN).date(), NaiveDate::MIN);
    }
}
