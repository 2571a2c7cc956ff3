//! Holidays that fall on a weekday, for which no benefit is due.

use chrono::{Datelike, Days, NaiveDate};
use fremdrift_legislation::{Falls, Holiday};

use super::law::{Basis, Law, basis};

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
        Falls::AfterEaster { days } => easter(on.year())
            .is_some_and(|easter| on.signed_duration_since(easter).num_days() == i64::from(days)),
    }
}

/// Easter Sunday: the Sunday after the first full moon of the church's calendar from 21 March on.
/// Gauss' rule for the Gregorian calendar, with Clavius' corrections.
fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19); // not law: years of the moon's cycle
    let century = year.div_euclid(100);
    let dropped = century - century.div_euclid(4); // not law: leap years that are left out
    let moon = (8 * century + 13).div_euclid(25); // not law: the moon's correction
    let age = (dropped - moon + 19 * golden + 15).rem_euclid(30); // not law: the moon's age
    let late = i32::from(age == 29 || (age == 28 && golden > 10)); // not law: Clavius
    let days = u64::try_from(age - late).ok()?;
    // The full moon, from 21 March on, and then the next Sunday.
    let equinox = NaiveDate::from_ymd_opt(year, 3, 21)?; // not law: the church's equinox
    let full_moon = equinox.checked_add_days(Days::new(days))?;
    let to_sunday = 7 - u64::from(full_moon.weekday().num_days_from_sunday());
    full_moon.checked_add_days(Days::new(to_sunday))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_is_where_the_calendar_has_it() {
        // As printed in calendars; the earliest and the latest of two centuries among them.
        let printed = [
            (2008, 3, 23),
            (2011, 4, 24),
            (2012, 4, 8),
            (2015, 4, 5),
            (2016, 3, 27),
            (2019, 4, 21),
            (2024, 3, 31),
            (2026, 4, 5),
            (2027, 3, 28),
            (2038, 4, 25),
            (1981, 4, 19),
            (1954, 4, 18),
        ];
        for (year, month, day) in printed {
            assert_eq!(easter(year), NaiveDate::from_ymd_opt(year, month, day), "{year}");
        }
        assert!(easter(i32::MAX).is_none());
    }
}
