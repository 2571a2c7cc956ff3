//! What a visitor has typed, valid or not.

use chrono::NaiveDate;
use fremdrift_rules::case::{Insurance, Section56, Status};

use crate::state::periods::{EarlierPeriods, Periods};
use crate::state::{DateParts, amount, law_years};

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
    /// The last day of the job; empty where it does not end.
    pub employment_ends: DateParts,
    /// The employer has the insurance of section 55.
    pub section_55: bool,
    /// The ground of a section 56 agreement.
    pub section_56: Option<Section56>,
    /// The employer pays wages during the absence.
    pub wages_paid: bool,
    /// The day on which the municipality was told that there is no part-time work; empty: it was not.
    pub no_part_time_from: DateParts,
    /// A self-employed person's insurance.
    pub insurance: Option<Insurance>,
    /// The absence is because of covid-19.
    pub covid: bool,
    /// Activation or gradual return.
    pub activation: Periods,
    /// Holidays within the absence.
    pub holidays: Periods,
    /// What was before the absence.
    pub earlier: EarlierPeriods,
    /// Weeks on the refund ladder beforehand; empty for none.
    pub prior_weeks: String,
    /// Age on the first day; empty: not given.
    pub age: String,
    /// Gets a pension, or is ill enough for one.
    pub section_25: bool,
    /// The two years whose law is compared.
    pub law_years: [i32; 2],
}

impl Draft {
    /// Nothing typed yet.
    #[must_use]
    pub fn empty() -> Self {
        Self {
            first: DateParts::default(),
            last: DateParts::default(),
            status: Status::Employed,
            benefit: String::new(),
            no_employer_period: false,
            employment_ends: DateParts::default(),
            section_55: false,
            section_56: None,
            wages_paid: false,
            no_part_time_from: DateParts::default(),
            insurance: None,
            covid: false,
            activation: Periods::default(),
            holidays: Periods::default(),
            earlier: EarlierPeriods::default(),
            prior_weeks: String::new(),
            age: String::new(),
            section_25: false,
            // The example's year beside the newest.
            law_years: [2012, *law_years().end()],
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
    amount::kept(typed, 40)
}
