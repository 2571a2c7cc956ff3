//! Whether section 25 is about somebody: those who have reached the state pension age, and those with
//! another pension or ill enough for one.

use chrono::{Months, NaiveDate};

use super::Rulebook;
use crate::case::Case;

/// Which of the two limits holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// Section 24: below the state pension age.
    #[default]
    Ordinary,
    /// Section 25.
    Pensioner,
    /// The age in whole years leaves it open.
    Open,
    /// No age was given: taken to be below the state pension age.
    Unknown,
}

/// Months in a year of age.
// not law: the calendar
const YEAR: u32 = 12;

impl Rulebook {
    /// Whether somebody who was of the case's age in whole years on the first day has reached the
    /// state pension age on a later one: surely, if the youngest of that age have; surely not, if the
    /// oldest have not.
    pub(super) fn standing(&self, case: &Case, day: NaiveDate) -> Standing {
        if case.input.section_25 {
            return Standing::Pensioner;
        }
        let Some(age) = case.input.age else { return Standing::Unknown };
        let first = case.input.first_day;
        let born = |years: u32| first.checked_sub_months(Months::new(years.saturating_mul(YEAR)));
        let oldest = born(age.saturating_add(1)).and_then(|day| day.succ_opt());
        match (born(age), oldest) {
            (Some(youngest), _) if self.reached(youngest, day) => Standing::Pensioner,
            (_, Some(oldest)) if !self.reached(oldest, day) => Standing::Ordinary,
            _ => Standing::Open,
        }
    }

    fn reached(&self, birth: NaiveDate, day: NaiveDate) -> bool {
        self.law().pension_age_months.law().enumerate().any(|(index, value)| {
            let months = Months::new(value.value.amount.0);
            birth.checked_add_months(months).is_some_and(|date| {
                // Whoever reached it before the encoded law has reached it.
                let in_force = value.covers(date) || (index == 0 && date < value.from);
                in_force && date <= day
            })
        })
    }
}
