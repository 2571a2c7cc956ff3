//! What can be wrong with a case, and with the law behind it.

use chrono::NaiveDate;

/// The law does not hold together.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LawError {
    /// A parameter has no value on a day that should be covered.
    #[error("no value of {parameter} on {day}")]
    Gap {
        /// The parameter's id.
        parameter: &'static str,
        /// The first day without a value.
        day: NaiveDate,
    },
    /// A parameter has no values at all, or a refund table has no first week.
    #[error("{parameter} has no usable value")]
    Empty {
        /// The parameter's id.
        parameter: &'static str,
    },
}

/// Which end of an activation period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActivationEnd {
    /// The first day.
    From,
    /// The last day.
    To,
}

/// One thing that is wrong with a case. All are found at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SpellError {
    /// The first day lies before the first encoded day.
    #[error("rules before {start} are not encoded")]
    FirstDayBeforeLaw {
        /// The first encoded day.
        start: NaiveDate,
    },
    /// The first day lies after the last encoded day.
    #[error("rules after {end} are not encoded")]
    FirstDayAfterLaw {
        /// The last encoded day.
        end: NaiveDate,
    },
    /// The last day lies after the last encoded day.
    #[error("rules after {end} are not encoded")]
    LastDayAfterLaw {
        /// The last encoded day.
        end: NaiveDate,
    },
    /// The last day comes before the first.
    #[error("the last day comes before the first day")]
    LastDayBeforeFirst,
    /// Zero or less.
    #[error("the weekly benefit must be more than zero")]
    BenefitNotPositive,
    /// Only an employed person has an employer period to be without.
    #[error("only an employed person can be without an employer period")]
    NoEmployerPeriodNotEmployed,
    /// More weeks than the clock looks back over.
    #[error("at most {most} weeks can stand on the refund clock beforehand")]
    TooManyPriorWeeks {
        /// The most weeks.
        most: u32,
    },
    /// An activation period ends before it begins.
    #[error("the activation period ends before it begins")]
    ActivationReversed {
        /// Its place in the input, from 0.
        index: usize,
    },
    /// An activation period leaves the absence.
    #[error("the activation period must lie within the absence")]
    ActivationOutsideSpell {
        /// Its place in the input, from 0.
        index: usize,
        /// The end that lies outside.
        end: ActivationEnd,
    },
    /// Two activation periods share a day.
    #[error("the activation period overlaps period {}", other + 1)]
    ActivationOverlap {
        /// Its place in the input, from 0: the one that begins later.
        index: usize,
        /// The place of the one it overlaps.
        other: usize,
    },
}

impl SpellError {
    /// A stable name for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::FirstDayBeforeLaw { .. } => "first_day_before_law",
            Self::FirstDayAfterLaw { .. } => "first_day_after_law",
            Self::LastDayAfterLaw { .. } => "last_day_after_law",
            Self::LastDayBeforeFirst => "last_day_before_first_day",
            Self::BenefitNotPositive => "benefit_not_positive",
            Self::NoEmployerPeriodNotEmployed => "no_employer_period_not_employed",
            Self::TooManyPriorWeeks { .. } => "too_many_prior_weeks",
            Self::ActivationReversed { .. } => "activation_reversed",
            Self::ActivationOutsideSpell { .. } => "activation_outside_spell",
            Self::ActivationOverlap { .. } => "activation_overlap",
        }
    }
}
