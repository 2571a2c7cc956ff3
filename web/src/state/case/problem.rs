//! What is wrong with a case, and where.

use chrono::NaiveDate;
use fremdrift_rules::case::{CaseError, Fault, List};

use super::{Draft, Field};
use crate::state::NoDate;
use crate::state::amount::NoAmount;
use crate::state::periods::end_of;

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// An answer that has to be there is not.
    Missing,
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
    /// No number of hours that somebody works in a week.
    NoHours,
    /// No pay for an hour.
    NoPay,
    /// Before the encoded law.
    BeforeLaw(NaiveDate),
    /// After the last day that is worked out.
    AfterLaw(NaiveDate),
    /// The last day comes before the first.
    LastBeforeFirst,
    /// It comes before the first day of absence.
    BeforeFirstDay,
    /// The job ended before the first day.
    JobEndedBefore,
    /// Without an employer period there is nothing to refund in it.
    NoEmployerPeriod,
    /// More weeks than there have been since the refund ladder began to count.
    TooManyWeeks(u32),
    /// A period of a list.
    Period(List, Fault),
}

impl Problem {
    /// Whether it waits until its field was left: what is unfinished does.
    #[must_use]
    pub const fn waits(self) -> bool {
        matches!(self, Self::Missing | Self::DateMissing | Self::DateIncomplete)
    }
}

impl From<NoDate> for Problem {
    fn from(none: NoDate) -> Self {
        match none {
            NoDate::Missing => Self::DateMissing,
            NoDate::Incomplete => Self::DateIncomplete,
            NoDate::Impossible => Self::DateImpossible,
        }
    }
}

impl From<NoAmount> for Problem {
    fn from(none: NoAmount) -> Self {
        match none {
            NoAmount::NotANumber => Self::NotANumber,
            NoAmount::TooPrecise => Self::TooPrecise,
            NoAmount::OutOfRange => Self::TooLarge,
            NoAmount::LooksLikeCpr => Self::LooksLikeCpr,
        }
    }
}

/// Every field of the forms, in their order. A page asks some of them.
pub(in crate::state) fn places(draft: &Draft) -> Vec<Field> {
    let rows = |list| move |(index, end)| Field::Row(list, index, end);
    let mut places = vec![
        Field::FirstDay,
        Field::LastDay,
        Field::Benefit,
        Field::EmploymentEnds,
        Field::Section55,
        Field::Section56,
        Field::NoPartTimeFrom,
        Field::Hours,
        Field::HourlyPay,
    ];
    places.extend(draft.activation.dates().map(rows(List::Activation)));
    places.extend(draft.holidays.dates().map(rows(List::Holidays)));
    places.extend(draft.earlier.dates().map(rows(List::Earlier)));
    places.extend([Field::PriorWeeks, Field::PartialReturn, Field::Age]);
    places
}

/// Where errors of the engine belong on the forms; none for what the forms rule out.
pub(in crate::state) fn placed(errors: Vec<CaseError>) -> Vec<(Field, Problem)> {
    errors.into_iter().filter_map(place).collect()
}

fn place(error: CaseError) -> Option<(Field, Problem)> {
    Some(match error {
        CaseError::FirstDayBeforeLaw { start } => (Field::FirstDay, Problem::BeforeLaw(start)),
        CaseError::FirstDayAfterLaw { end } => (Field::FirstDay, Problem::AfterLaw(end)),
        CaseError::LastDayAfterLaw { end } => (Field::LastDay, Problem::AfterLaw(end)),
        CaseError::LastDayBeforeFirst => (Field::LastDay, Problem::LastBeforeFirst),
        CaseError::BenefitNotPositive => (Field::Benefit, Problem::NotPositive),
        CaseError::EmploymentEndsBeforeFirstDay => (Field::EmploymentEnds, Problem::JobEndedBefore),
        CaseError::NoPartTimeBeforeFirstDay => (Field::NoPartTimeFrom, Problem::BeforeFirstDay),
        CaseError::RefundWithoutEmployerPeriod { section_56: false } => {
            (Field::Section55, Problem::NoEmployerPeriod)
        }
        CaseError::RefundWithoutEmployerPeriod { section_56: true } => {
            (Field::Section56, Problem::NoEmployerPeriod)
        }
        CaseError::AgeOutOfRange => (Field::Age, Problem::AgeOutOfRange),
        CaseError::TooManyPriorWeeks { most } => (Field::PriorWeeks, Problem::TooManyWeeks(most)),
        CaseError::PartialReturnBeforeFirstDay => (Field::PartialReturn, Problem::BeforeFirstDay),
        CaseError::PartialReturnAfterLaw { end } => (Field::PartialReturn, Problem::AfterLaw(end)),
        CaseError::Period { list, index, fault } => {
            (Field::Row(list, index, end_of(fault)), Problem::Period(list, fault))
        }
        // The forms offer these to those only whom they can be true of.
        CaseError::NoEmployerPeriodNotEmployed
        | CaseError::EmploymentEndsNotEmployed
        | CaseError::StillEmployedNotEmployed
        | CaseError::Section55NotEmployed
        | CaseError::Section56NotEmployed
        | CaseError::InsuranceNotSelfEmployed
        | CaseError::WagesNotEmployed
        | CaseError::NoPartTimeNotEmployed => return None,
    })
}

#[cfg(test)]
mod tests {
    use fremdrift_rules::case::PeriodEnd;

    use super::*;

    #[test]
    fn the_errors_of_what_the_form_asks_have_a_place() {
        let day = NaiveDate::default();
        let outside = Fault::Outside { end: PeriodEnd::From };
        let period = |list, fault| CaseError::Period { list, index: 2, fault };
        for (error, id) in [
            (CaseError::FirstDayBeforeLaw { start: day }, "first-day"),
            (CaseError::FirstDayAfterLaw { end: day }, "first-day"),
            (CaseError::LastDayBeforeFirst, "last-day"),
            (CaseError::EmploymentEndsBeforeFirstDay, "employment-ends"),
            (period(List::Activation, Fault::Reversed), "activation-2-to"),
            (period(List::Earlier, Fault::Reversed), "earlier-2-to"),
            (period(List::Earlier, Fault::Adjoins), "earlier-2-to"),
            (period(List::Earlier, outside), "earlier-2-from"),
            (period(List::Earlier, Fault::Outside { end: PeriodEnd::To }), "earlier-2-to"),
            (period(List::Earlier, Fault::Overlap { other: 0 }), "earlier-2-from"),
            (period(List::Holidays, Fault::Reversed), "holiday-2-to"),
            (period(List::Holidays, outside), "holiday-2-from"),
            (period(List::Holidays, Fault::Overlap { other: 0 }), "holiday-2-from"),
            (CaseError::AgeOutOfRange, "age"),
            (CaseError::PartialReturnBeforeFirstDay, "partial-return"),
            (CaseError::PartialReturnAfterLaw { end: day }, "partial-return"),
        ] {
            let (field, problem) = place(error).unwrap();
            assert_eq!(field.id(), id, "{error}");
            assert!(field.input().starts_with(id) && !problem.waits());
        }
    }
}
