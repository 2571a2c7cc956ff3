//! What is wrong with a draft, and where.

use chrono::NaiveDate;
use fremdrift_rules::refusion::{ActivationEnd, SpellError};

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
    Activation(usize, ActivationEnd),
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
            Self::Activation(index, ActivationEnd::From) => format!("activation-{index}-from"),
            Self::Activation(index, ActivationEnd::To) => format!("activation-{index}-to"),
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
pub(crate) fn place(error: SpellError) -> Option<(Field, Problem)> {
    Some(match error {
        SpellError::FirstDayBeforeLaw { start } => (Field::FirstDay, Problem::BeforeLaw(start)),
        SpellError::FirstDayAfterLaw { end } => (Field::FirstDay, Problem::AfterLaw(end)),
        SpellError::LastDayAfterLaw { end } => (Field::LastDay, Problem::AfterLaw(end)),
        SpellError::LastDayBeforeFirst => (Field::LastDay, Problem::LastBeforeFirst),
        SpellError::BenefitNotPositive => (Field::Benefit, Problem::NotPositive),
        SpellError::TooManyPriorWeeks { most } => (Field::PriorWeeks, Problem::TooManyWeeks(most)),
        SpellError::ActivationReversed { index } => {
            (Field::Activation(index, ActivationEnd::To), Problem::LastBeforeFirst)
        }
        SpellError::ActivationOutsideSpell { index, end } => {
            (Field::Activation(index, end), Problem::OutsideAbsence)
        }
        SpellError::ActivationOverlap { index, other } => {
            (Field::Activation(index, ActivationEnd::From), Problem::Overlaps(other + 1))
        }
        // The form offers that choice to the employed only, and keeps it out of other cases.
        SpellError::NoEmployerPeriodNotEmployed => return None,
    })
}
