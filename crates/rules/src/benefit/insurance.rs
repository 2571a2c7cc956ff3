//! From which day the insurance of a self-employed person pays.

use chrono::NaiveDate;

use super::law::{Basis, Law, basis};
use super::week::WorkDays;
use crate::case::Insurance;

impl Law<'_> {
    /// The first day for which the insurance pays, and where the later day of absence stands. Days
    /// of absence are days on which the person would have worked.
    #[must_use]
    pub fn first_insured_day(
        &self,
        first_day: NaiveDate,
        insurance: Insurance,
        days: WorkDays,
    ) -> Option<(NaiveDate, Option<Basis>)> {
        if insurance.first_day {
            return Some((first_day, None));
        }
        let rule = &self.payers.insurance_third_day;
        let value = self.on(rule, first_day)?;
        let place = usize::try_from(value.value.amount.0).ok()?.checked_sub(1)?;
        let absent = first_day.iter_days().filter(|day| days.has(*day));
        Some((absent.into_iter().nth(place)?, Some(basis(rule, value))))
    }
}
