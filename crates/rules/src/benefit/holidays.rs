//! Holidays that fall on a weekday, for which no benefit is due.

use chrono::{Datelike, NaiveDate};
use fremdrift_legislation::{Falls, Holiday};

use super::law::{Basis, Law, basis};
use crate::course::calendar::easter_sunday;

impl<'a> Law<'a> {
    /// The holiday on a day that costs benefit, with where it stands.
    #[must_use]
    pub fn holiday(&self, day: NaiveDate) -> Option<(&'a Holiday, Basis)> {
        let rule = &self.payers.weekday_holidays;
        let value = self.on(rule, day)?;
        let holiday = value.value.amount.iter().find(|holiday| falls(holiday, day))?;
        Some((holiday, basis(rule, value)))
    }
}

fn falls(holiday: &Holiday, on: NaiveDate) -> bool {
    match holiday.falls {
        Falls::EveryYear { month, day } => on.month() == month && on.day() == day,
        Falls::AfterEaster { days } => easter_sunday(on.year())
            .is_some_and(|easter| on.signed_duration_since(easter).num_days() == i64::from(days)),
    }
}
