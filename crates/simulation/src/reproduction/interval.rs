//! Where a number lies that is known only as it was rounded.

use rust_decimal::Decimal;

/// All values from one number to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The least value.
    pub low: Decimal,
    /// The greatest value.
    pub high: Decimal,
}

impl Interval {
    /// Every number that is printed as `value` when it is rounded to whole `step`s.
    pub(super) fn rounded(value: Decimal, step: Decimal) -> Self {
        let half = step / Decimal::TWO;
        Self { low: value - half, high: value + half }
    }

    /// A number that was not rounded.
    pub(super) const fn exactly(value: Decimal) -> Self {
        Self { low: value, high: value }
    }

    pub(super) fn plus(self, other: Self) -> Option<Self> {
        let low = self.low.checked_add(other.low)?;
        Some(Self { low, high: self.high.checked_add(other.high)? })
    }

    pub(super) fn minus(self, other: Self) -> Option<Self> {
        let low = self.low.checked_sub(other.high)?;
        Some(Self { low, high: self.high.checked_sub(other.low)? })
    }

    /// Both ends times a number that is not negative.
    pub(super) fn times(self, factor: Decimal) -> Option<Self> {
        let low = self.low.checked_mul(factor)?;
        Some(Self { low, high: self.high.checked_mul(factor)? })
    }

    /// The quotient of two intervals above zero.
    pub(super) fn over(self, other: Self) -> Option<Self> {
        let low = self.low.checked_div(other.high)?;
        Some(Self { low, high: self.high.checked_div(other.low)? })
    }

    /// What lies in both: a number that was printed twice, or also follows from other numbers.
    pub(super) fn and(self, other: Self) -> Option<Self> {
        let both = Self { low: self.low.max(other.low), high: self.high.min(other.high) };
        (both.low <= both.high).then_some(both)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn interval(low: i64, high: i64) -> Interval {
        Interval { low: Decimal::from(low), high: Decimal::from(high) }
    }

    #[test]
    fn the_ends_go_as_far_apart_as_they_can() {
        let (a, b) = (interval(10, 20), interval(2, 5));
        assert_eq!(a.plus(b), Some(interval(12, 25)));
        assert_eq!(a.minus(b), Some(interval(5, 18)));
        assert_eq!(a.over(b), Some(interval(2, 10)));
        assert_eq!(a.times(Decimal::TWO), Some(interval(20, 40)));
        assert_eq!(a.over(interval(0, 1)), None);
    }

    #[test]
    fn what_is_printed_twice_lies_in_both() {
        assert_eq!(interval(1, 5).and(interval(3, 9)), Some(interval(3, 5)));
        assert_eq!(interval(1, 2).and(interval(3, 9)), None);
        let rounded = Interval::rounded(Decimal::TEN, Decimal::TWO);
        assert_eq!(rounded, interval(9, 11));
    }
}
