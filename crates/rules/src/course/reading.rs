//! What is our reading about a duration limit, and what hangs on an age that is not told.

use chrono::NaiveDate;

use super::limit::{Duration, Limit};
use super::pension::Standing;
use crate::case::Status;

/// Why another day than the one that is told is possible for a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// It hangs on whether the state pension age is reached, which the age alone does not say.
    HangsOnPensionAge,
    /// No age was given: the person is taken to be below the state pension age.
    TakenBelowPensionAge,
    /// The limit's weeks are read as weeks of five paid days; read as calendar weeks, payment would
    /// end on another day.
    WeeksReadAsPaidDays {
        /// That day.
        otherwise: NaiveDate,
    },
    /// That an unemployed person's first days do not count either is our reading: section 32(1)
    /// counts the unemployed among wage earners.
    ReadAsWageEarner,
}

impl Reading {
    /// A stable name for programs.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::HangsOnPensionAge => "hangs_on_pension_age",
            Self::TakenBelowPensionAge => "taken_below_pension_age",
            Self::WeeksReadAsPaidDays { .. } => "weeks_read_as_paid_days",
            Self::ReadAsWageEarner => "read_as_wage_earner",
        }
    }
}

impl Standing {
    /// What the limit that holds hangs on.
    #[must_use]
    pub const fn reading(self) -> Option<Reading> {
        match self {
            Self::Open => Some(Reading::HangsOnPensionAge),
            Self::Unknown => Some(Reading::TakenBelowPensionAge),
            Self::Ordinary | Self::Pensioner => None,
        }
    }
}

impl Limit {
    /// What is our reading about this limit, for somebody of a status.
    pub fn readings(&self, status: Status) -> impl Iterator<Item = Reading> + use<> {
        let weeks = self.other_reading.map(|otherwise| Reading::WeeksReadAsPaidDays { otherwise });
        let first_days = match status {
            Status::Unemployed | Status::PartlyUnemployed => Some(Reading::ReadAsWageEarner),
            Status::Employed | Status::SelfEmployed => None,
        };
        weeks.into_iter().chain(first_days)
    }
}

impl Duration {
    /// What the limit that holds rests on besides the act, for somebody of a status; nothing where no
    /// limit is met.
    #[must_use]
    pub fn readings(&self, status: Status) -> Vec<Reading> {
        let Some(limit) = self.holds() else { return Vec::new() };
        limit.readings(status).chain(self.standing.reading()).collect()
    }
}
