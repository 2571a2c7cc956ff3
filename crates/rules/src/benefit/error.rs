//! What can be wrong with pay, work and steps. Everything is found at once, each at its field.

use chrono::NaiveDate;
use fremdrift_units::Kroner;

use super::hours::WorkTime;
use super::month::Month;

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {wrong}")]
pub struct Problem {
    /// The field, such as `pay.jobs[1].hoursPerWeek`.
    pub path: String,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// The law of that day is not encoded.
    #[error("the law of that day is not encoded")]
    NoLaw,
    /// Neither a job nor a business nor unemployment benefit.
    #[error("there is nothing to compute a benefit from")]
    NoPay,
    /// More jobs or lines than anybody has.
    #[error("at most {most} can be given")]
    TooMany {
        /// The most.
        most: u32,
    },
    /// No hours at all.
    #[error("the hours must be more than zero")]
    HoursNotPositive,
    /// More hours than the time has, or than are worked in all.
    #[error("there are only {most} hours")]
    HoursAboveWeek {
        /// The most hours.
        most: WorkTime,
    },
    /// Less than nothing.
    #[error("the amount must not be negative")]
    PayNegative,
    /// More than anybody earns.
    #[error("the amount is more than {most}")]
    PayAbsurd {
        /// The most.
        most: Kroner,
    },
    /// The average of months was not the basis on that day.
    #[error("before {from} benefit was not computed from months: give the hourly pay")]
    MonthsNotTheBasis {
        /// From when it was.
        from: NaiveDate,
    },
    /// Not one of the closed months before the absence.
    #[error("only {first} to {last} count")]
    MonthOutside {
        /// The first month that counts.
        first: Month,
        /// The last month that counts.
        last: Month,
    },
    /// The same month again.
    #[error("this month stands twice")]
    MonthTwice,
    /// Employed for so short a time that the agreed pay counts.
    #[error("with less than {weeks} weeks of employment the agreed hourly pay counts")]
    AgreedPayCounts {
        /// The weeks.
        weeks: u32,
    },
    /// The law of that day has no rule for holiday pay.
    #[error("no rule for this kind of holiday pay is known on that day")]
    HolidayPayNotKnown,
    /// The law of that day does not say how supplementary benefit is computed.
    #[error("how the partly unemployed were paid on that day is not known")]
    SupplementaryNotKnown,
    /// Begins after the first day of absence.
    #[error("lies after the first day of absence")]
    AfterFirstDay,
    /// Ends before it begins.
    #[error("ends before it begins")]
    Reversed,
    /// Two periods share a day.
    #[error("overlaps another one")]
    Overlap,
    /// Not within the absence.
    #[error("does not lie within the absence")]
    OutsideAbsence,
    /// Not after the step before.
    #[error("is not after the step before")]
    StepsNotInOrder,
    /// Steps need one kind of work whose hours they are.
    #[error("steps are hours of jobs or of a business, not of both at once")]
    BothKinds,
    /// The hours of a whole week in the business are needed for steps.
    #[error("the hours of a normal week are needed")]
    WeekHoursMissing,
}

impl Wrong {
    /// A stable name for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoLaw => "no_law",
            Self::NoPay => "no_pay",
            Self::TooMany { .. } => "too_many",
            Self::HoursNotPositive => "hours_not_positive",
            Self::HoursAboveWeek { .. } => "hours_above_week",
            Self::PayNegative => "pay_negative",
            Self::PayAbsurd { .. } => "pay_absurd",
            Self::MonthsNotTheBasis { .. } => "months_not_the_basis",
            Self::MonthOutside { .. } => "month_outside",
            Self::MonthTwice => "month_twice",
            Self::AgreedPayCounts { .. } => "agreed_pay_counts",
            Self::HolidayPayNotKnown => "holiday_pay_not_known",
            Self::SupplementaryNotKnown => "supplementary_not_known",
            Self::AfterFirstDay => "after_first_day",
            Self::Reversed => "reversed",
            Self::Overlap => "overlap",
            Self::OutsideAbsence => "outside_absence",
            Self::StepsNotInOrder => "steps_not_in_order",
            Self::BothKinds => "both_kinds",
            Self::WeekHoursMissing => "week_hours_missing",
        }
    }
}

/// Collects what is wrong, each below one field.
#[derive(Debug)]
pub(super) struct Problems {
    found: Vec<Problem>,
}

impl Problems {
    pub(super) const fn new() -> Self {
        Self { found: Vec::new() }
    }

    pub(super) fn add(&mut self, path: impl Into<String>, wrong: Wrong) {
        self.found.push(Problem { path: path.into(), wrong });
    }

    pub(super) fn add_if(&mut self, is_wrong: bool, path: impl Into<String>, wrong: Wrong) {
        if is_wrong {
            self.add(path, wrong);
        }
    }

    pub(super) fn all(self) -> Vec<Problem> {
        self.found
    }

    /// What was read, or all that is wrong.
    pub(super) fn or<T>(self, read: Option<T>) -> Result<T, Vec<Problem>> {
        match read {
            Some(read) if self.found.is_empty() => Ok(read),
            Some(_) | None => Err(self.found),
        }
    }
}
