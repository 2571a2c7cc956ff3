//! What is wrong with a draft, and where.

use chrono::NaiveDate;
use fremdrift_rules::case::CaseError;

/// A field of the form that can be wrong, in the order of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The first day of absence.
    FirstDay,
    /// Age on the first day.
    Age,
    /// The day of the partial return.
    PartialReturn,
}

impl Field {
    /// The id of the field's element; errors link to it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::FirstDay => "first-day",
            Self::Age => "age",
            Self::PartialReturn => "partial-return",
        }
    }
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// A date that has to be there is not.
    DateMissing,
    /// A date is not finished.
    DateIncomplete,
    /// The calendar has no such date.
    DateImpossible,
    /// Not a whole number.
    NotANumber,
    /// Not an age of somebody who works.
    AgeOutOfRange,
    /// Before the encoded law.
    BeforeLaw(NaiveDate),
    /// After the encoded law.
    AfterLaw(NaiveDate),
    /// The partial return comes before the first day.
    BeforeFirstDay,
}

impl Problem {
    /// Whether it is told while one types; the others wait until the field is left.
    #[must_use]
    pub const fn is_told_at_once(self) -> bool {
        !matches!(self, Self::DateMissing | Self::DateIncomplete)
    }
}

/// Where an error of the engine belongs; none for what the form rules out.
pub(super) fn place(error: CaseError) -> Option<(Field, Problem)> {
    match error {
        CaseError::FirstDayBeforeLaw { start } => {
            Some((Field::FirstDay, Problem::BeforeLaw(start)))
        }
        CaseError::FirstDayAfterLaw { end } => Some((Field::FirstDay, Problem::AfterLaw(end))),
        CaseError::AgeOutOfRange => Some((Field::Age, Problem::AgeOutOfRange)),
        CaseError::PartialReturnBeforeFirstDay => {
            Some((Field::PartialReturn, Problem::BeforeFirstDay))
        }
        CaseError::PartialReturnAfterLaw { end } => {
            Some((Field::PartialReturn, Problem::AfterLaw(end)))
        }
        CaseError::LastDayAfterLaw { .. }
        | CaseError::LastDayBeforeFirst
        | CaseError::BenefitNotPositive
        | CaseError::NoEmployerPeriodNotEmployed
        | CaseError::EmploymentEndsNotEmployed
        | CaseError::EmploymentEndsBeforeFirstDay
        | CaseError::StillEmployedNotEmployed
        | CaseError::Section55NotEmployed
        | CaseError::Section56NotEmployed
        | CaseError::RefundWithoutEmployerPeriod { .. }
        | CaseError::InsuranceNotSelfEmployed
        | CaseError::WagesNotEmployed
        | CaseError::NoPartTimeNotEmployed
        | CaseError::NoPartTimeBeforeFirstDay
        | CaseError::TooManyPriorWeeks { .. }
        | CaseError::Period { .. } => None,
    }
}
