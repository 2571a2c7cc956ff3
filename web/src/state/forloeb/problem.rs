//! What is wrong with a draft, and where.

use chrono::NaiveDate;
use fremdrift_rules::case::{CaseError, Fault, List, PeriodEnd};

use crate::state::NoDate;
use crate::state::periods::{date_id, end_of};

/// A field of the form that can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The first day of absence.
    FirstDay,
    /// The last day of the job.
    EmploymentEnds,
    /// Hours a week in the job.
    Hours,
    /// Pay for an hour of it.
    HourlyPay,
    /// A period of a list: the place in the list and the end.
    Period(List, usize, PeriodEnd),
    /// The day of the partial return.
    PartialReturn,
    /// Age on the first day.
    Age,
}

impl Field {
    /// The id of the field's element; errors link to it.
    #[must_use]
    pub fn id(self) -> String {
        match self {
            Self::FirstDay => "first-day".to_owned(),
            Self::EmploymentEnds => "employment-ends".to_owned(),
            Self::Hours => "hours".to_owned(),
            Self::HourlyPay => "hourly-pay".to_owned(),
            Self::Period(list, index, end) => date_id(list, index, end),
            Self::PartialReturn => "partial-return".to_owned(),
            Self::Age => "age".to_owned(),
        }
    }

    /// The id of the input that an error leads to: of a date the first box.
    #[must_use]
    pub fn input(self) -> String {
        match self {
            Self::Hours | Self::HourlyPay | Self::Age => self.id(),
            Self::FirstDay | Self::EmploymentEnds | Self::Period(..) | Self::PartialReturn => {
                format!("{}-day", self.id())
            }
        }
    }

    /// Its place on the form.
    pub(super) const fn place(self) -> (usize, usize, bool) {
        match self {
            Self::FirstDay => (0, 0, false),
            Self::EmploymentEnds => (1, 0, false),
            Self::Hours => (2, 0, false),
            Self::HourlyPay => (3, 0, false),
            Self::Period(list, index, end) => {
                let list = match list {
                    List::Earlier => 4,
                    List::Holidays | List::Activation => 5,
                };
                (list, index, matches!(end, PeriodEnd::To))
            }
            Self::PartialReturn => (6, 0, false),
            Self::Age => (7, 0, false),
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
    /// The job ended before the first day.
    JobEndedBefore,
    /// No number of hours that somebody works in a week.
    NoHours,
    /// No pay for an hour.
    NoPay,
    /// It could be a civil registration number.
    LooksLikeCpr,
    /// What is wrong with a period of a list.
    Period(List, Fault),
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

impl Problem {
    /// Whether it is told while one types; the others wait until the field is left.
    #[must_use]
    pub const fn is_told_at_once(self) -> bool {
        !matches!(self, Self::DateMissing | Self::DateIncomplete)
    }
}

/// Where an error of the engine belongs; none for what the form rules out.
pub(super) const fn place(error: CaseError) -> Option<(Field, Problem)> {
    Some(match error {
        CaseError::FirstDayBeforeLaw { start } => (Field::FirstDay, Problem::BeforeLaw(start)),
        CaseError::FirstDayAfterLaw { end } => (Field::FirstDay, Problem::AfterLaw(end)),
        CaseError::EmploymentEndsBeforeFirstDay => (Field::EmploymentEnds, Problem::JobEndedBefore),
        CaseError::Period { list, index, fault } => {
            (Field::Period(list, index, end_of(fault)), Problem::Period(list, fault))
        }
        CaseError::AgeOutOfRange => (Field::Age, Problem::AgeOutOfRange),
        CaseError::PartialReturnBeforeFirstDay => (Field::PartialReturn, Problem::BeforeFirstDay),
        CaseError::PartialReturnAfterLaw { end } => (Field::PartialReturn, Problem::AfterLaw(end)),
        // What belongs to one status only is kept out of the others, sections 55 and 56 out
        // of a case without an employer period, and the rest is not asked for here.
        CaseError::LastDayAfterLaw { .. }
        | CaseError::LastDayBeforeFirst
        | CaseError::BenefitNotPositive
        | CaseError::NoEmployerPeriodNotEmployed
        | CaseError::EmploymentEndsNotEmployed
        | CaseError::StillEmployedNotEmployed
        | CaseError::Section55NotEmployed
        | CaseError::Section56NotEmployed
        | CaseError::RefundWithoutEmployerPeriod { .. }
        | CaseError::InsuranceNotSelfEmployed
        | CaseError::WagesNotEmployed
        | CaseError::NoPartTimeNotEmployed
        | CaseError::NoPartTimeBeforeFirstDay
        | CaseError::TooManyPriorWeeks { .. } => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_errors_of_what_the_form_asks_have_a_place() {
        let day = NaiveDate::default();
        let outside = Fault::Outside { end: PeriodEnd::From };
        let period = |list, fault| CaseError::Period { list, index: 2, fault };
        for (error, id) in [
            (CaseError::FirstDayBeforeLaw { start: day }, "first-day"),
            (CaseError::FirstDayAfterLaw { end: day }, "first-day"),
            (CaseError::EmploymentEndsBeforeFirstDay, "employment-ends"),
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
            assert!(field.input().starts_with(id) && problem.is_told_at_once());
        }
    }
}
