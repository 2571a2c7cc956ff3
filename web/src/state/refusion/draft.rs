//! What a visitor has typed, valid or not.

use chrono::NaiveDate;
use fremdrift_rules::case::Status;

use crate::state::DateParts;

/// The years whose law can be held against another's.
pub const LAW_YEARS: std::ops::RangeInclusive<i32> = 2011..=2026;

/// Everything that can be typed or chosen on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The first day of absence.
    pub first: DateParts,
    /// The last day of absence.
    pub last: DateParts,
    /// What the person was on the first day.
    pub status: Status,
    /// The weekly benefit; empty for the maximum.
    pub benefit: String,
    /// Employed without an employer period.
    pub no_employer_period: bool,
    /// Activation or gradual return, first and last day.
    pub activation: Vec<[DateParts; 2]>,
    /// Weeks on the refund clock beforehand; empty for none.
    pub prior_weeks: String,
    /// The two years whose law is compared.
    pub law_years: [i32; 2],
}

impl Draft {
    /// The most activation periods the form holds.
    pub const MOST_ACTIVATION: usize = 20;

    /// Nothing typed yet.
    #[must_use]
    pub fn empty() -> Self {
        Self {
            first: DateParts::default(),
            last: DateParts::default(),
            status: Status::Employed,
            benefit: String::new(),
            no_employer_period: false,
            activation: Vec::new(),
            prior_weeks: String::new(),
            law_years: [2012, 2026],
        }
    }

    /// The worked example the page opens with: employed, ill from 1 March 2012 for 30 weeks.
    #[must_use]
    pub fn example() -> Self {
        let day = |month, day| NaiveDate::from_ymd_opt(2012, month, day).unwrap_or_default();
        Self { first: day(3, 1).into(), last: day(9, 26).into(), ..Self::empty() }
    }
}

/// What a box keeps of what is typed: no more than an amount needs.
pub(super) fn kept(typed: &str) -> String {
    typed.chars().filter(|c| !c.is_control()).take(40).collect()
}

#[cfg(test)]
mod tests {
    use chrono::Datelike;
    use fremdrift_legislation::encoded;
    use fremdrift_rules::course::Rulebook;

    use super::*;

    #[test]
    fn the_years_to_compare_are_the_encoded_ones() {
        let coverage = Rulebook::new(encoded()).unwrap().coverage();
        let years = [coverage.from, coverage.to].map(|day| day.date().year());
        assert_eq!(years, [*LAW_YEARS.start(), *LAW_YEARS.end()]);
    }
}
