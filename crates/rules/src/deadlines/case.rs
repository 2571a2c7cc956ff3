//! A case, as it is typed and as it is valid.

use std::ops::RangeInclusive;

use chrono::NaiveDate;

use crate::Day;
use crate::refusion::{Rulebook, Status};

/// The ages that are taken, in whole years.
// not law: outside these a number is a slip of the finger
pub const AGES: RangeInclusive<u32> = 13..=100;

/// One absence that may still be running, as given and not yet checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CaseInput {
    /// The first day of absence.
    pub first_day: NaiveDate,
    /// What the person was on the first day.
    pub status: Status,
    /// Employed, but without an employer period (newly hired, fleksjob, section 56 agreement).
    pub no_employer_period: bool,
    /// Whether somebody who was employed on the first day still is; none: not known.
    pub still_employed: Option<bool>,
    /// Age on the first day, in whole years; none: not known.
    pub age: Option<u32>,
    /// The day on which the person was or will be partly back; none: not partly back.
    pub partial_return: Option<NaiveDate>,
    /// Whether it is a work injury; none: not known.
    pub work_injury: Option<bool>,
    /// Whether fast track is wished for.
    pub fast_track: bool,
}

/// A valid case: its first day lies within the encoded law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Case {
    pub(super) input: CaseInput,
}

impl Case {
    /// The case as it was given.
    #[must_use]
    pub const fn input(&self) -> &CaseInput {
        &self.input
    }

    pub(super) fn first(&self) -> Day {
        self.input.first_day.into()
    }

    /// Whether an employer is there to act: employed, and not known to have lost the job.
    pub(super) fn has_employer(&self) -> bool {
        self.input.status == Status::Employed && self.input.still_employed != Some(false)
    }
}

/// One thing that is wrong with a case. All are found at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CaseError {
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
    /// Only an employed person has an employer period to be without.
    #[error("only an employed person can be without an employer period")]
    NoEmployerPeriodNotEmployed,
    /// Only somebody who was employed on the first day can still be, or no longer be, employed.
    #[error("only a person who was employed on the first day can still be employed")]
    StillEmployedNotEmployed,
    /// Not an age of somebody who works.
    #[error("the age must be from {} to {}", AGES.start(), AGES.end())]
    AgeOutOfRange,
    /// Partly back before the absence began.
    #[error("the partial return comes before the first day")]
    PartialReturnBeforeFirstDay,
    /// Partly back on a day without law.
    #[error("rules after {end} are not encoded")]
    PartialReturnAfterLaw {
        /// The last encoded day.
        end: NaiveDate,
    },
}

impl CaseError {
    /// A stable name for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::FirstDayBeforeLaw { .. } => "first_day_before_law",
            Self::FirstDayAfterLaw { .. } => "first_day_after_law",
            Self::NoEmployerPeriodNotEmployed => "no_employer_period_not_employed",
            Self::StillEmployedNotEmployed => "still_employed_not_employed",
            Self::AgeOutOfRange => "age_out_of_range",
            Self::PartialReturnBeforeFirstDay => "partial_return_before_first_day",
            Self::PartialReturnAfterLaw { .. } => "partial_return_after_law",
        }
    }
}

impl Rulebook {
    /// Checks a case.
    ///
    /// # Errors
    /// Everything that is wrong with it, in the order of the fields.
    pub fn case(&self, input: CaseInput) -> Result<Case, Vec<CaseError>> {
        let law = self.coverage();
        let first = Day::from(input.first_day);
        let mut errors = Vec::new();
        if first < law.from {
            errors.push(CaseError::FirstDayBeforeLaw { start: law.from.date() });
        } else if first > law.to {
            errors.push(CaseError::FirstDayAfterLaw { end: law.to.date() });
        }
        let employed = input.status == Status::Employed;
        if input.no_employer_period && !employed {
            errors.push(CaseError::NoEmployerPeriodNotEmployed);
        }
        if input.still_employed.is_some() && !employed {
            errors.push(CaseError::StillEmployedNotEmployed);
        }
        if input.age.is_some_and(|age| !AGES.contains(&age)) {
            errors.push(CaseError::AgeOutOfRange);
        }
        if let Some(back) = input.partial_return {
            if back < input.first_day {
                errors.push(CaseError::PartialReturnBeforeFirstDay);
            } else if Day::from(back) > law.to && first <= law.to {
                errors.push(CaseError::PartialReturnAfterLaw { end: law.to.date() });
            }
        }
        if errors.is_empty() { Ok(Case { input }) } else { Err(errors) }
    }
}
