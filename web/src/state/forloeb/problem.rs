//! What is wrong with a draft, and where.

use chrono::NaiveDate;
use fremdrift_rules::case::{CaseError, Fault, List, PeriodEnd};

/// A field of the form that can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The first day of absence.
    FirstDay,
    /// The last day of the job.
    EmploymentEnds,
    /// What was before: the place in the list and the end.
    Earlier(usize, PeriodEnd),
    /// Holidays within the absence: the place in the list and the end.
    Holiday(usize, PeriodEnd),
    /// Age on the first day.
    Age,
    /// The day of the partial return.
    PartialReturn,
}

impl Field {
    /// The id of the field's element; errors link to it.
    #[must_use]
    pub fn id(self) -> String {
        match self {
            Self::FirstDay => "first-day".to_owned(),
            Self::EmploymentEnds => "employment-ends".to_owned(),
            Self::Earlier(index, end) => format!("earlier-{index}-{}", name(end)),
            Self::Holiday(index, end) => format!("holiday-{index}-{}", name(end)),
            Self::Age => "age".to_owned(),
            Self::PartialReturn => "partial-return".to_owned(),
        }
    }

    /// The id of the input that an error leads to: of a date the first box.
    #[must_use]
    pub fn input(self) -> String {
        match self {
            Self::Age => self.id(),
            Self::FirstDay
            | Self::EmploymentEnds
            | Self::Earlier(..)
            | Self::Holiday(..)
            | Self::PartialReturn => format!("{}-day", self.id()),
        }
    }

    /// Its place on the form.
    pub(super) const fn place(self) -> (usize, usize, bool) {
        match self {
            Self::FirstDay => (0, 0, false),
            Self::EmploymentEnds => (1, 0, false),
            Self::Earlier(index, end) => (2, index, is_to(end)),
            Self::Holiday(index, end) => (3, index, is_to(end)),
            Self::Age => (4, 0, false),
            Self::PartialReturn => (5, 0, false),
        }
    }
}

const fn is_to(end: PeriodEnd) -> bool {
    matches!(end, PeriodEnd::To)
}

const fn name(end: PeriodEnd) -> &'static str {
    match end {
        PeriodEnd::From => "from",
        PeriodEnd::To => "to",
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
    /// The partial return, or a holiday, comes before the first day.
    BeforeFirstDay,
    /// The job ended before the first day.
    JobEndedBefore,
    /// A period ends before it begins.
    Reversed,
    /// It overlaps another period, counted from 1.
    Overlaps(usize),
    /// What was before lies before anything that is encoded.
    EarlierBeforeLaw,
    /// What was before is not over when the absence begins.
    NotOver,
    /// An earlier absence ends the day before: it is the same one.
    SameAbsence,
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
        CaseError::EmploymentEndsBeforeFirstDay => {
            (Field::EmploymentEnds, Problem::JobEndedBefore)
        }
        CaseError::Period { list, index, fault } => return placed(list, index, fault),
        CaseError::AgeOutOfRange => (Field::Age, Problem::AgeOutOfRange),
        CaseError::PartialReturnBeforeFirstDay => (Field::PartialReturn, Problem::BeforeFirstDay),
        CaseError::PartialReturnAfterLaw { end } => (Field::PartialReturn, Problem::AfterLaw(end)),
        // What belongs to one status only is kept out of the others, a section 56 agreement out of
        // a case without an employer period, and the rest is not asked for here.
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

/// The same of a period.
const fn placed(list: List, index: usize, fault: Fault) -> Option<(Field, Problem)> {
    let (end, problem) = match fault {
        Fault::Reversed => (PeriodEnd::To, Problem::Reversed),
        Fault::Overlap { other } => (PeriodEnd::From, Problem::Overlaps(other.saturating_add(1))),
        Fault::Adjoins => (PeriodEnd::To, Problem::SameAbsence),
        Fault::Outside { end } => {
            let problem = match (list, end) {
                (List::Earlier, PeriodEnd::From) => Problem::EarlierBeforeLaw,
                (List::Earlier, PeriodEnd::To) => Problem::NotOver,
                (List::Activation | List::Holidays, _) => Problem::BeforeFirstDay,
            };
            (end, problem)
        }
    };
    match list {
        List::Earlier => Some((Field::Earlier(index, end), problem)),
        List::Holidays => Some((Field::Holiday(index, end), problem)),
        List::Activation => None,
    }
}
