//! A year's maximum, and what it would be under an adjustment that is not known yet.

use chrono::{Datelike, NaiveDate};
use fremdrift_units::{Kroner, Percent};

use super::Rulebook;

/// The maximum for a whole week from the first Monday of January of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rate {
    /// As encoded.
    Known(Kroner),
    /// Worked out by section 64(1) from the last known maximum and an assumed adjustment: a
    /// projection, and no law.
    Projection(Kroner),
}

/// Why there is no rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RateError {
    /// Before the first encoded rate.
    #[error("no rate of that year is encoded")]
    BeforeLaw,
    /// The year's adjustment is not known, and none was assumed.
    #[error("the rate of that year is not known; assume an adjustment to get a projection")]
    NotKnown,
    /// Only the year after the last known one can be projected.
    #[error("only {year} can be projected")]
    TooFar {
        /// That year.
        year: i32,
    },
    /// Not an adjustment that wages have ever had.
    #[error("the adjustment must lie between -10 and 10 percent")]
    OutOfRange,
}

/// What is assumed of a year that is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Adjustment {
    /// The *tilpasningsprocent*, in hundredths of a percent.
    pub basis_points: i32,
    /// What is deducted from it, as act 630/2024 says for one of the years 2026 and 2027.
    pub deduction: Percent,
}

/// The largest adjustment that is taken, in hundredths of a percent.
// not law: outside these a number is a slip of the finger
const MOST: i32 = 1_000;

impl Rulebook {
    /// The maximum for a whole week on a day; after the last known one that goes on, which
    /// [`Rulebook::provisional`] says. None before the first.
    #[must_use]
    pub fn maximum(&self, day: NaiveDate) -> Option<Kroner> {
        self.rates.at(day.into()).and_then(|rate| Kroner::from_oere(*rate.value).ok())
    }

    /// The maximum of a year. No projection is made unless one is asked for.
    ///
    /// # Errors
    /// [`RateError`].
    pub fn rate(&self, year: i32, assumed: Option<Adjustment>) -> Result<Rate, RateError> {
        let rates = &self.law().maximum_weekly_benefit;
        if let Some(value) = rates.law().find(|value| value.from.year() == year) {
            return Ok(Rate::Known(value.value.amount));
        }
        let last = rates.law().last().ok_or(RateError::BeforeLaw)?;
        let next = last.from.year().saturating_add(1);
        if year < next {
            return Err(RateError::BeforeLaw);
        }
        if year > next {
            return Err(RateError::TooFar { year: next });
        }
        let assumed = assumed.ok_or(RateError::NotKnown)?;
        if assumed.basis_points.abs() > MOST {
            return Err(RateError::OutOfRange);
        }
        self.projected(last.value.amount, assumed).map(Rate::Projection).ok_or(RateError::NotKnown)
    }

    /// The last maximum raised by the act's percent and the adjustment, to the nearest amount that
    /// the act's step divides.
    fn projected(&self, last: Kroner, assumed: Adjustment) -> Option<Kroner> {
        const WHOLE: i64 = 10_000; // not law: hundredths of a percent in one
        let fixed = self.law().rate_adjustment_percent.law().last()?.value.amount;
        let step = self.law().rate_rounding.law().last()?.value.amount.oere();
        let raise = i64::from(fixed.basis_points()) + i64::from(assumed.basis_points)
            - i64::from(assumed.deduction.basis_points());
        let raised = last.oere().checked_mul(WHOLE.checked_add(raise)?)?;
        let unit = step.checked_mul(WHOLE)?;
        let steps = raised.checked_mul(2)?.checked_add(unit)?.checked_div(unit.checked_mul(2)?)?;
        Kroner::from_oere(steps.checked_mul(step)?).ok()
    }
}
