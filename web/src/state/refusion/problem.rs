//! What is wrong with a draft, and where.

use chrono::NaiveDate;
use fremdrift_rules::case::{CaseError, Fault, List, PeriodEnd};

use super::Draft;
use crate::state::periods::{date_id, end_of};

/// A field of the form that can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The first day of absence.
    FirstDay,
    /// The last day of absence.
    LastDay,
    /// The weekly benefit.
    Benefit,
    /// The last day of the job.
    EmploymentEnds,
    /// The insurance of section 55.
    Section55,
    /// The section 56 agreement.
    Section56,
    /// The day on which the municipality was told that there is no part-time work.
    NoPartTimeFrom,
    /// A date of a list: its place and its end.
    Row(List, usize, PeriodEnd),
    /// Weeks on the refund ladder beforehand.
    PriorWeeks,
    /// Age on the first day.
    Age,
}

impl Field {
    /// The id of the field's element; errors link to it.
    #[must_use]
    pub fn id(self) -> String {
        match self {
            Self::FirstDay => "first-day".to_owned(),
            Self::LastDay => "last-day".to_owned(),
            Self::Benefit => "benefit".to_owned(),
            Self::EmploymentEnds => "employment-ends".to_owned(),
            Self::Section55 => "section-55".to_owned(),
            Self::Section56 => "section-56".to_owned(),
            Self::NoPartTimeFrom => "no-part-time-from".to_owned(),
            Self::Row(list, index, end) => date_id(list, index, end),
            Self::PriorWeeks => "prior-weeks".to_owned(),
            Self::Age => "age".to_owned(),
        }
    }

    /// Whether it is a date in three boxes.
    #[must_use]
    pub const fn is_date(self) -> bool {
        match self {
            Self::FirstDay
            | Self::LastDay
            | Self::EmploymentEnds
            | Self::NoPartTimeFrom
            | Self::Row(..) => true,
            Self::Benefit | Self::Section55 | Self::Section56 | Self::PriorWeeks | Self::Age => {
                false
            }
        }
    }

    /// Its place on the form.
    pub(super) fn place(self) -> (usize, usize, bool) {
        let only = |place| (place, 0, false);
        match self {
            Self::FirstDay => only(0),
            Self::LastDay => only(1),
            Self::Benefit => only(2),
            Self::EmploymentEnds => only(3),
            Self::Section55 => only(4),
            Self::Section56 => only(5),
            Self::NoPartTimeFrom => only(6),
            Self::Row(list, index, end) => {
                let list = match list {
                    List::Activation => 7,
                    List::Holidays => 8,
                    List::Earlier => 9,
                };
                (list, index, end == PeriodEnd::To)
            }
            Self::PriorWeeks => only(10),
            Self::Age => only(11),
        }
    }

    /// Every date of a draft.
    pub(super) fn dates(draft: &Draft) -> Vec<Self> {
        let row = |list| move |(index, end)| Self::Row(list, index, end);
        [Self::FirstDay, Self::LastDay, Self::EmploymentEnds, Self::NoPartTimeFrom]
            .into_iter()
            .chain(draft.activation.dates().map(row(List::Activation)))
            .chain(draft.holidays.dates().map(row(List::Holidays)))
            .chain(draft.earlier.dates().map(row(List::Earlier)))
            .collect()
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
    /// Not an age of somebody who works.
    AgeOutOfRange,
    /// Before the encoded law.
    BeforeLaw(NaiveDate),
    /// After the last day that is worked out.
    AfterLaw(NaiveDate),
    /// The last day comes before the first.
    LastBeforeFirst,
    /// It comes before the first day of absence.
    BeforeFirstDay,
    /// Without an employer period there is nothing to refund in it.
    NoEmployerPeriod,
    /// More weeks than there have been since the refund ladder began to count.
    TooManyWeeks(u32),
    /// A period of a list.
    Period(List, Fault),
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
        CaseError::EmploymentEndsBeforeFirstDay => (Field::EmploymentEnds, Problem::BeforeFirstDay),
        CaseError::NoPartTimeBeforeFirstDay => (Field::NoPartTimeFrom, Problem::BeforeFirstDay),
        CaseError::RefundWithoutEmployerPeriod { section_56: false } => {
            (Field::Section55, Problem::NoEmployerPeriod)
        }
        CaseError::RefundWithoutEmployerPeriod { section_56: true } => {
            (Field::Section56, Problem::NoEmployerPeriod)
        }
        CaseError::AgeOutOfRange => (Field::Age, Problem::AgeOutOfRange),
        CaseError::TooManyPriorWeeks { most } => (Field::PriorWeeks, Problem::TooManyWeeks(most)),
        CaseError::Period { list, index, fault } => {
            (Field::Row(list, index, end_of(fault)), Problem::Period(list, fault))
        }
        // The form offers these to those only whom they can be true of, or not at all.
        CaseError::NoEmployerPeriodNotEmployed
        | CaseError::EmploymentEndsNotEmployed
        | CaseError::StillEmployedNotEmployed
        | CaseError::Section55NotEmployed
        | CaseError::Section56NotEmployed
        | CaseError::InsuranceNotSelfEmployed
        | CaseError::WagesNotEmployed
        | CaseError::NoPartTimeNotEmployed
        | CaseError::PartialReturnBeforeFirstDay
        | CaseError::PartialReturnAfterLaw { .. } => return None,
    })
}
