//! The years whose law can be chosen.

use std::ops::RangeInclusive;

use chrono::Datelike;
use fremdrift_legislation::encoded;

/// The years that have a rate of their own, from the first encoded one to the last: beyond it there
/// is no law to compare with.
#[must_use]
pub fn law_years() -> RangeInclusive<i32> {
    let law = encoded();
    let years = || law.maximum_weekly_benefit.law().map(|rate| rate.from.year());
    years().min().unwrap_or_default()..=years().max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use fremdrift_rules::course::Rulebook;

    use super::*;

    #[test]
    fn each_year_has_law_on_the_day_that_is_compared() {
        for year in law_years() {
            let day = NaiveDate::from_ymd_opt(year, 7, 1).unwrap();
            assert!(Rulebook::frozen(encoded(), day).is_ok(), "{year}");
        }
        assert!(law_years().count() > 1);
    }
}
