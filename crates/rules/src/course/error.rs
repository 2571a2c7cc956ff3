//! What can be wrong with the law.

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
