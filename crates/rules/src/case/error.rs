//! What can be wrong with a case.

use chrono::NaiveDate;

use super::input::AGES;

/// A list of periods in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Activation or gradual return.
    Activation,
    /// Holidays within the absence.
    Holidays,
    /// What was before the absence.
    Earlier,
}

/// Which end of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodEnd {
    /// The first day.
    From,
    /// The last day.
    To,
}

/// What is wrong with a period in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It ends before it begins.
    #[error("the period ends before it begins")]
    Reversed,
    /// It leaves the absence; of what was before, it begins before the encoded law or is not over
    /// by the day before the day before the absence.
    #[error("the period lies outside what it belongs to")]
    Outside {
        /// The end that lies outside.
        end: PeriodEnd,
    },
    /// An earlier absence ends right before this one: then it is the same absence.
    #[error("an absence that ends the day before is the same absence: begin it there")]
    Adjoins,
    /// It shares a day with another one.
    #[error("the period overlaps period {}", other + 1)]
    Overlap {
        /// The place of the one it overlaps, from 0.
        other: usize,
    },
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
    /// The first day lies after the last day that is worked out.
    #[error("rules after {end} are not encoded")]
    FirstDayAfterLaw {
        /// The last day.
        end: NaiveDate,
    },
    /// The last day lies after the last day that is worked out.
    #[error("rules after {end} are not encoded")]
    LastDayAfterLaw {
        /// The last day.
        end: NaiveDate,
    },
    /// The last day comes before the first.
    #[error("the last day comes before the first day")]
    LastDayBeforeFirst,
    /// Zero or less.
    #[error("the weekly benefit must be more than zero")]
    BenefitNotPositive,
    /// Only an employed person has an employer period to be without.
    #[error("only an employed person can be without an employer period")]
    NoEmployerPeriodNotEmployed,
    /// Only somebody who was employed on the first day has a job that ends.
    #[error("only a person who was employed on the first day has a job that ends")]
    EmploymentEndsNotEmployed,
    /// The job ended before the absence began: then the person was not employed.
    #[error("a job that ended before the first day was no job on the first day")]
    EmploymentEndsBeforeFirstDay,
    /// Only somebody who was employed on the first day can still be, or no longer be, employed.
    #[error("only a person who was employed on the first day can still be employed")]
    StillEmployedNotEmployed,
    /// Only an employer is refunded by section 55.
    #[error("only the employer of an employed person can have the insurance of section 55")]
    Section55NotEmployed,
    /// Only an employer is refunded by section 56.
    #[error("only an employed person can have a section 56 agreement")]
    Section56NotEmployed,
    /// Without an employer period there is nothing to refund in it.
    #[error("without an employer period there is nothing to refund in it")]
    RefundWithoutEmployerPeriod {
        /// Whether it is a section 56 agreement; else the insurance of section 55.
        section_56: bool,
    },
    /// Only the self-employed are insured by section 45.
    #[error("only a self-employed person can have this insurance")]
    InsuranceNotSelfEmployed,
    /// Only an employer pays wages.
    #[error("only an employed person gets wages during sickness")]
    WagesNotEmployed,
    /// Only an employer offers part-time work.
    #[error("only an employed person can be refused part-time work")]
    NoPartTimeNotEmployed,
    /// Told before the absence began.
    #[error("the municipality cannot have been told before the first day")]
    NoPartTimeBeforeFirstDay,
    /// More weeks than there have been since the ladder began to count.
    #[error("only {most} weeks lie between the day the ladder began to count and this absence")]
    TooManyPriorWeeks {
        /// The most weeks.
        most: u32,
    },
    /// A period of a list.
    #[error("{}", sentence(*list, *fault))]
    Period {
        /// Which list.
        list: List,
        /// Its place in the list, from 0; of two that overlap the later one.
        index: usize,
        /// What is wrong.
        fault: Fault,
    },
    /// Not an age of somebody who works.
    #[error("the age must be from {} to {}", AGES.start(), AGES.end())]
    AgeOutOfRange,
    /// Partly back before the absence began.
    #[error("the partial return comes before the first day")]
    PartialReturnBeforeFirstDay,
    /// Partly back on a day that is not worked out.
    #[error("rules after {end} are not encoded")]
    PartialReturnAfterLaw {
        /// The last day.
        end: NaiveDate,
    },
}

/// What is wrong with a period of a list, in words.
fn sentence(list: List, fault: Fault) -> String {
    match (list, fault) {
        (List::Activation | List::Holidays, Fault::Outside { .. }) => {
            "the period must lie within the absence".to_owned()
        }
        (List::Earlier, Fault::Outside { end: PeriodEnd::From }) => {
            "the period begins before the first day of which earlier periods can be told".to_owned()
        }
        (List::Earlier, Fault::Outside { end: PeriodEnd::To }) => {
            "an earlier period has to be over before the first day of absence".to_owned()
        }
        (_, Fault::Reversed | Fault::Adjoins | Fault::Overlap { .. }) => fault.to_string(),
    }
}

impl CaseError {
    /// A stable name for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::FirstDayBeforeLaw { .. } => "first_day_before_law",
            Self::FirstDayAfterLaw { .. } => "first_day_after_law",
            Self::LastDayAfterLaw { .. } => "last_day_after_law",
            Self::LastDayBeforeFirst => "last_day_before_first_day",
            Self::BenefitNotPositive => "benefit_not_positive",
            Self::NoEmployerPeriodNotEmployed => "no_employer_period_not_employed",
            Self::EmploymentEndsNotEmployed => "employment_ends_not_employed",
            Self::EmploymentEndsBeforeFirstDay => "employment_ends_before_first_day",
            Self::StillEmployedNotEmployed => "still_employed_not_employed",
            Self::Section55NotEmployed => "section_55_not_employed",
            Self::Section56NotEmployed => "section_56_not_employed",
            Self::RefundWithoutEmployerPeriod { .. } => "refund_without_employer_period",
            Self::InsuranceNotSelfEmployed => "insurance_not_self_employed",
            Self::WagesNotEmployed => "wages_not_employed",
            Self::NoPartTimeNotEmployed => "no_part_time_not_employed",
            Self::NoPartTimeBeforeFirstDay => "no_part_time_before_first_day",
            Self::TooManyPriorWeeks { .. } => "too_many_prior_weeks",
            Self::Period { list, fault, .. } => fault.code(*list),
            Self::AgeOutOfRange => "age_out_of_range",
            Self::PartialReturnBeforeFirstDay => "partial_return_before_first_day",
            Self::PartialReturnAfterLaw { .. } => "partial_return_after_law",
        }
    }

    /// The place of the period that another one overlaps.
    #[must_use]
    pub const fn overlapped(&self) -> Option<usize> {
        if let Self::Period { fault: Fault::Overlap { other }, .. } = self {
            Some(*other)
        } else {
            None
        }
    }

    /// The field of the case that it belongs to, as in JSON; for a period of a list also its place
    /// and the end that is wrong.
    #[must_use]
    pub const fn field(&self) -> (&'static str, Option<(usize, PeriodEnd)>) {
        match self {
            Self::FirstDayBeforeLaw { .. } | Self::FirstDayAfterLaw { .. } => ("firstDay", None),
            Self::LastDayAfterLaw { .. } | Self::LastDayBeforeFirst => ("lastDay", None),
            Self::BenefitNotPositive => ("weeklyBenefit", None),
            Self::NoEmployerPeriodNotEmployed => ("noEmployerPeriod", None),
            Self::EmploymentEndsNotEmployed | Self::EmploymentEndsBeforeFirstDay => {
                ("employmentEnds", None)
            }
            Self::StillEmployedNotEmployed => ("stillEmployed", None),
            Self::Section55NotEmployed
            | Self::RefundWithoutEmployerPeriod { section_56: false } => ("section55", None),
            Self::Section56NotEmployed | Self::RefundWithoutEmployerPeriod { section_56: true } => {
                ("section56", None)
            }
            Self::InsuranceNotSelfEmployed => ("insurance", None),
            Self::WagesNotEmployed => ("wagesPaid", None),
            Self::NoPartTimeNotEmployed | Self::NoPartTimeBeforeFirstDay => {
                ("noPartTimeFrom", None)
            }
            Self::TooManyPriorWeeks { .. } => ("priorBenefitWeeks", None),
            Self::Period { list, index, fault } => {
                let field = match list {
                    List::Activation => "activation",
                    List::Holidays => "holidays",
                    List::Earlier => "earlier",
                };
                (field, Some((*index, fault.end())))
            }
            Self::AgeOutOfRange => ("age", None),
            Self::PartialReturnBeforeFirstDay | Self::PartialReturnAfterLaw { .. } => {
                ("partialReturn", None)
            }
        }
    }
}

impl Fault {
    const fn end(self) -> PeriodEnd {
        match self {
            Self::Reversed | Self::Adjoins | Self::Outside { end: PeriodEnd::To } => PeriodEnd::To,
            Self::Overlap { .. } | Self::Outside { end: PeriodEnd::From } => PeriodEnd::From,
        }
    }

    const fn code(self, list: List) -> &'static str {
        match (list, self) {
            (List::Activation, Self::Reversed) => "activation_reversed",
            (List::Activation, Self::Outside { .. } | Self::Adjoins) => "activation_outside_spell",
            (List::Activation, Self::Overlap { .. }) => "activation_overlap",
            (List::Holidays, Self::Reversed) => "holiday_reversed",
            (List::Holidays, Self::Outside { .. } | Self::Adjoins) => "holiday_outside_spell",
            (List::Holidays, Self::Overlap { .. }) => "holiday_overlap",
            (List::Earlier, Self::Reversed) => "earlier_reversed",
            (List::Earlier, Self::Outside { end: PeriodEnd::From }) => "earlier_before_law",
            (List::Earlier, Self::Outside { end: PeriodEnd::To }) => "earlier_not_before",
            (List::Earlier, Self::Adjoins) => "earlier_is_same_absence",
            (List::Earlier, Self::Overlap { .. }) => "earlier_overlap",
        }
    }
}
