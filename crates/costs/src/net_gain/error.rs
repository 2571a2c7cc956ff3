//! What can be wrong with an intervention as given.

use chrono::NaiveDate;
use rust_decimal::Decimal;

/// A field of [`super::NetGainInput`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// The law's day.
    LawDate,
    /// People.
    Citizens,
    /// Weeks of absence at the start.
    WeeksBefore,
    /// Weeks that the course lasts.
    CourseWeeks,
    /// Kroner a week.
    WeeklyBenefit,
    /// Kroner per participant.
    Price,
    /// Weeks per participant.
    WeeksSaved,
    /// People.
    CasesAvoided,
    /// Weeks.
    WeeksEach,
    /// Week of absence.
    LongFrom,
    /// Percent fit for work, as measured.
    Measured,
    /// Years.
    Horizon,
    /// Percent a year.
    Discount,
    /// Kroner a week.
    WeeklyWage,
    /// Percent; the two taxes together.
    Tax,
    /// Kroner a week.
    Replacement,
}

/// One thing that is wrong with an intervention. All are found at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{problem}")]
pub struct NetGainError {
    /// Where.
    pub field: Field,
    /// What.
    pub problem: Problem,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// Too small or too large.
    #[error("must lie between {least} and {most}")]
    OutOfRange {
        /// The smallest that is accepted.
        least: Decimal,
        /// The largest.
        most: Decimal,
    },
    /// More than two decimals.
    #[error("has at most two decimals")]
    TooPrecise,
    /// The law of that day is not encoded.
    #[error("the law is encoded from {start} to {end}")]
    NoLaw {
        /// The first day that is.
        start: NaiveDate,
        /// The last.
        end: NaiveDate,
    },
    /// More long cases avoided than people.
    #[error("cannot be more than the {citizens} who take part")]
    MoreThanCitizens {
        /// How many take part.
        citizens: u32,
    },
    /// The share with the intervention is not above the share without.
    #[error("must be above the share without the intervention")]
    NotAboveWithout,
    /// The intervention begins after the last counted year.
    #[error("the intervention begins in year {year}, which is not counted")]
    BeforeStart {
        /// The year of absence in which it begins.
        year: u32,
    },
    /// The two taxes make more than the whole.
    #[error("the taxes make more than 100 percent")]
    MoreThanWhole,
    /// A result does not fit.
    #[error("the amounts become too large")]
    TooLarge,
}

impl Problem {
    /// A stable name for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::OutOfRange { .. } => "out_of_range",
            Self::TooPrecise => "too_precise",
            Self::NoLaw { .. } => "no_law",
            Self::MoreThanCitizens { .. } => "more_than_citizens",
            Self::NotAboveWithout => "not_above_without",
            Self::BeforeStart { .. } => "before_start",
            Self::MoreThanWhole => "more_than_whole",
            Self::TooLarge => "too_large",
        }
    }
}
