//! What is wrong with a draft, and where.

use chrono::NaiveDate;
use fremdrift_rules::case::{CaseError, Fault, List, PeriodEnd};

/// A field of the form that can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The first day of absence.
    FirstDay,
    /// The last day of absence.
    LastDay,
    /// The weekly benefit.
    Benefit,
    /// Activation: the place in the list and the end.
    Activation(usize, PeriodEnd),
    /// Weeks on the refund clock beforehand.
    PriorWeeks,
}

impl Field {
    /// The id of the field's element; errors link to it.
    #[must_use]
    pub fn id(self) -> String {
        match self {
            Self::FirstDay => "first-day".to_owned(),
            Self::LastDay => "last-day".to_owned(),
            Self::Benefit => "benefit".to_owned(),
            Self::Activation(index, PeriodEnd::From) => format!("activation-{index}-from"),
            Self::Activation(index, PeriodEnd::To) => format!("activation-{index}-to"),
            Self::PriorWeeks => "prior-weeks".to_owned(),
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
    /// Not a number.
    NotANumber,
    /// It could be a civil registration number.
    LooksLikeCpr,
    /// Parts of an øre.
    TooPrecise,
    /// More than a million millions.
    TooLarge,
    /// Zero or less.
    NotPositive,
    /// Before the encoded law.
    BeforeLaw(NaiveDate),
    /// After the encoded law.
    AfterLaw(NaiveDate),
    /// The last day comes before the first.
    LastBeforeFirst,
    /// More weeks than the refund clock looks back over.
    TooManyWeeks(u32),
    /// Activation leaves the absence.
    OutsideAbsence,
    /// Activation overlaps another period, counted from 1.
    Overlaps(usize),
}

impl Problem {
    /// Whether it should be told while the field is still being filled in.
    #[must_use]
    pub fn is_told_at_once(self) -> bool {
        !matches!(self, Self::DateMissing | Self::DateIncomplete)
    }
}

/// Where an error of the engine belongs on the form.
#[must_use]
pub(crate) fn place(error: CaseError) -> Option<(Field, Problem)> {
    Some(match error {
        CaseError::FirstDayBeforeLaw { start } => (Field::FirstDay, Problem::BeforeLaw(start)),
        CaseError::FirstDayAfterLaw { end } => (Field::FirstDay, Problem::AfterLaw(end)),
        CaseError::LastDayAfterLaw { end } => (Field::LastDay, Problem::AfterLaw(end)),
        CaseError::LastDayBeforeFirst => (Field::LastDay, Problem::LastBeforeFirst),
        CaseError::BenefitNotPositive => (Field::Benefit, Problem::NotPositive),
        CaseError::TooManyPriorWeeks { most } => (Field::PriorWeeks, Problem::TooManyWeeks(most)),
        CaseError::Period { list: List::Activation, index, fault } => match fault {
            Fault::Reversed | Fault::Adjoins => {
                (Field::Activation(index, PeriodEnd::To), Problem::LastBeforeFirst)
            }
            Fault::Outside { end } => (Field::Activation(index, end), Problem::OutsideAbsence),
            Fault::Overlap { other } => {
                (Field::Activation(index, PeriodEnd::From), Problem::Overlaps(other + 1))
            }
        },
        CaseError::Period { .. }
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
        | CaseError::AgeOutOfRange
        | CaseError::PartialReturnBeforeFirstDay
        | CaseError::PartialReturnAfterLaw { .. } => return None,
    })
}
