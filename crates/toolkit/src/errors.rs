//! What is said about wrong input: where, a stable code, and a sentence.

use std::fmt;

use fremdrift_costs::net_gain::Problem;
use fremdrift_rules::benefit::Wrong;
use fremdrift_rules::case::{CaseError, Fault, List, PeriodEnd};
use serde::Serialize;
use tsify::Tsify;

/// The longest part of a path that is repeated to the caller.
const LONGEST_NAME: usize = 60;

/// Why an input is refused; stable, for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ErrorCode {
    /// Not readable as JSON: a cycle, a getter that throws, nested too deeply.
    UnreadableInput,
    /// More than is read at once.
    InputTooLarge,
    /// Text where a number belongs, null, a function, and so on.
    WrongType,
    /// A field that has to be there is not.
    MissingField,
    /// A field that nobody reads, perhaps misspelled.
    UnknownField,
    /// Not a day of the calendar, written as 2012-02-29.
    NotADate,
    /// Not a decimal number with a point.
    NotAnAmount,
    /// Parts of an øre.
    AmountTooPrecise,
    /// Too many kroner to compute with.
    AmountTooLarge,
    /// A fraction, or less than zero.
    NotAWholeNumber,
    /// Not one of the four.
    UnknownStatus,
    /// A bit in the flags that means nothing.
    UnknownFlag,
    /// More activation periods than there are days in the encoded law.
    TooManyPeriods,
    /// More absences than one call takes.
    TooManySpells,
    /// The columns do not belong together.
    WrongLength,
    /// The offsets do not rise from 0 to the number of periods.
    WrongOffsets,
    /// The day lies before the first encoded day.
    DateBeforeLaw,
    /// The day lies after the last encoded day.
    DateAfterLaw,
    /// The first day of absence lies before the first encoded day.
    FirstDayBeforeLaw,
    /// The first day of absence lies after the last encoded day.
    FirstDayAfterLaw,
    /// The last day of absence lies after the last encoded day.
    LastDayAfterLaw,
    /// The last day comes before the first.
    LastDayBeforeFirstDay,
    /// The weekly benefit is zero or less.
    BenefitNotPositive,
    /// Only an employed person can be without an employer period.
    NoEmployerPeriodNotEmployed,
    /// More weeks than there have been since the refund ladder began to count.
    TooManyPriorWeeks,
    /// An activation period ends before it begins.
    ActivationReversed,
    /// An activation period leaves the absence.
    ActivationOutsideSpell,
    /// Two activation periods share a day; in columns also: they are not in order.
    ActivationOverlap,
    /// Only a person who was employed on the first day can still be employed.
    StillEmployedNotEmployed,
    /// Not an age of somebody who works.
    AgeOutOfRange,
    /// Partly back before the absence began.
    PartialReturnBeforeFirstDay,
    /// Partly back after the last encoded day.
    PartialReturnAfterLaw,
    /// The encoded law does not hold together: a fault of this package.
    LawUnusable,
    /// Not a number with at most two decimals.
    NotANumber,
    /// Not one of the words that are known here.
    UnknownWord,
    /// Smaller or larger than is accepted.
    OutOfRange,
    /// More than two decimals.
    TooPrecise,
    /// The law of that day is not encoded.
    NoLaw,
    /// More long cases avoided than people.
    MoreThanCitizens,
    /// The share with the intervention is not above the share without.
    NotAboveWithout,
    /// The intervention begins after the last counted year.
    BeforeStart,
    /// The taxes make more than the whole.
    MoreThanWhole,
    /// The amounts become too large.
    TooLarge,
    /// Nothing has this id.
    UnknownId,
    /// Not one there, where at least one is needed.
    Empty,
    /// More than is run.
    TooMany,
    /// Not a number, or infinite: of the input, or of what follows from it.
    NotFinite,
    /// Below zero.
    Negative,
    /// Zero or less.
    NotPositive,
    /// Probabilities that do not lie between 0 and 1 or do not sum to 1.
    NotASimplex,
    /// Numbers that do not rise as they should.
    WrongOrder,
    /// A state or outcome that does not exist.
    NoSuchPlace,
    /// A move from a state to itself.
    SamePlace,
    /// The same name twice.
    Duplicate,
    /// Not a name of a parameter: letters, digits and underscores.
    NotAName,
    /// Not a formula over the parameters.
    NotAFormula,
    /// Parameters that follow from each other in a circle.
    Circular,
    /// More work than one call does.
    TooMuchWork,
    /// Begins when nothing is counted any more.
    AfterTheEnd,
    /// Weeks that end before they begin.
    NotAfterStart,
    /// No effect on the chance of leaving benefit does that much.
    Unreachable,
    /// Only a person who was employed on the first day has a job that ends.
    EmploymentEndsNotEmployed,
    /// The job ended before the absence began.
    EmploymentEndsBeforeFirstDay,
    /// Only the employer of an employed person can have the insurance of section 55.
    #[serde(rename = "section_55_not_employed")]
    Section55NotEmployed,
    /// Only an employed person can have a section 56 agreement.
    #[serde(rename = "section_56_not_employed")]
    Section56NotEmployed,
    /// Without an employer period there is nothing to refund in it.
    RefundWithoutEmployerPeriod,
    /// Only a self-employed person can have this insurance.
    InsuranceNotSelfEmployed,
    /// Only an employed person gets wages during sickness.
    WagesNotEmployed,
    /// Only an employed person can be refused part-time work.
    NoPartTimeNotEmployed,
    /// The municipality was told before the absence began.
    NoPartTimeBeforeFirstDay,
    /// A holiday ends before it begins.
    HolidayReversed,
    /// A holiday leaves the absence.
    HolidayOutsideSpell,
    /// Two holidays share a day.
    HolidayOverlap,
    /// An earlier period ends before it begins.
    EarlierReversed,
    /// An earlier period begins before the first day that can be told.
    EarlierBeforeLaw,
    /// An earlier period is not over when the absence begins.
    EarlierNotBefore,
    /// An earlier absence ends on the day before: it is the same absence.
    EarlierIsSameAbsence,
    /// Two earlier periods share a day.
    EarlierOverlap,
    /// None or several of what excludes each other.
    OneOf,
    /// There is nothing to compute a benefit from.
    NoPay,
    /// No hours at all.
    HoursNotPositive,
    /// More hours than the time has, or than are worked in all.
    HoursAboveWeek,
    /// Pay of less than nothing.
    PayNegative,
    /// More than anybody earns.
    PayAbsurd,
    /// The average of months was not the basis on that day.
    MonthsNotTheBasis,
    /// Not one of the closed months before the absence.
    MonthOutside,
    /// The same month again.
    MonthTwice,
    /// Employed for so short a time that the agreed pay counts.
    AgreedPayCounts,
    /// The law of that day has no rule for this kind of holiday pay.
    HolidayPayNotKnown,
    /// How the partly unemployed were paid on that day is not known.
    SupplementaryNotKnown,
    /// Lies after the first day of absence.
    AfterFirstDay,
    /// A period that ends before it begins.
    Reversed,
    /// Two periods share a day.
    Overlap,
    /// Not within the absence.
    OutsideAbsence,
    /// A step that is not after the one before.
    StepsNotInOrder,
    /// Steps beside both jobs and a business.
    BothKinds,
    /// The hours of a normal week in the business are needed.
    WeekHoursMissing,
}

impl ErrorCode {
    /// All codes, in the order of their numbers.
    pub(crate) const ALL: [Self; 97] = [
        Self::UnreadableInput,
        Self::InputTooLarge,
        Self::WrongType,
        Self::MissingField,
        Self::UnknownField,
        Self::NotADate,
        Self::NotAnAmount,
        Self::AmountTooPrecise,
        Self::AmountTooLarge,
        Self::NotAWholeNumber,
        Self::UnknownStatus,
        Self::UnknownFlag,
        Self::TooManyPeriods,
        Self::TooManySpells,
        Self::WrongLength,
        Self::WrongOffsets,
        Self::DateBeforeLaw,
        Self::DateAfterLaw,
        Self::FirstDayBeforeLaw,
        Self::FirstDayAfterLaw,
        Self::LastDayAfterLaw,
        Self::LastDayBeforeFirstDay,
        Self::BenefitNotPositive,
        Self::NoEmployerPeriodNotEmployed,
        Self::TooManyPriorWeeks,
        Self::ActivationReversed,
        Self::ActivationOutsideSpell,
        Self::ActivationOverlap,
        Self::StillEmployedNotEmployed,
        Self::AgeOutOfRange,
        Self::PartialReturnBeforeFirstDay,
        Self::PartialReturnAfterLaw,
        Self::LawUnusable,
        Self::NotANumber,
        Self::UnknownWord,
        Self::OutOfRange,
        Self::TooPrecise,
        Self::NoLaw,
        Self::MoreThanCitizens,
        Self::NotAboveWithout,
        Self::BeforeStart,
        Self::MoreThanWhole,
        Self::TooLarge,
        Self::UnknownId,
        Self::Empty,
        Self::TooMany,
        Self::NotFinite,
        Self::Negative,
        Self::NotPositive,
        Self::NotASimplex,
        Self::WrongOrder,
        Self::NoSuchPlace,
        Self::SamePlace,
        Self::Duplicate,
        Self::NotAName,
        Self::NotAFormula,
        Self::Circular,
        Self::TooMuchWork,
        Self::AfterTheEnd,
        Self::NotAfterStart,
        Self::Unreachable,
        Self::EmploymentEndsNotEmployed,
        Self::EmploymentEndsBeforeFirstDay,
        Self::Section55NotEmployed,
        Self::Section56NotEmployed,
        Self::RefundWithoutEmployerPeriod,
        Self::InsuranceNotSelfEmployed,
        Self::WagesNotEmployed,
        Self::NoPartTimeNotEmployed,
        Self::NoPartTimeBeforeFirstDay,
        Self::HolidayReversed,
        Self::HolidayOutsideSpell,
        Self::HolidayOverlap,
        Self::EarlierReversed,
        Self::EarlierBeforeLaw,
        Self::EarlierNotBefore,
        Self::EarlierIsSameAbsence,
        Self::EarlierOverlap,
        Self::OneOf,
        Self::NoPay,
        Self::HoursNotPositive,
        Self::HoursAboveWeek,
        Self::PayNegative,
        Self::PayAbsurd,
        Self::MonthsNotTheBasis,
        Self::MonthOutside,
        Self::MonthTwice,
        Self::AgreedPayCounts,
        Self::HolidayPayNotKnown,
        Self::SupplementaryNotKnown,
        Self::AfterFirstDay,
        Self::Reversed,
        Self::Overlap,
        Self::OutsideAbsence,
        Self::StepsNotInOrder,
        Self::BothKinds,
        Self::WeekHoursMissing,
    ];

    /// The code's number in a column of errors; 0 is left for "valid".
    pub(crate) const fn number(self) -> u8 {
        self as u8 + 1
    }
}

impl ErrorCode {
    /// The code of what the rules found wrong with a case.
    pub(crate) const fn of_case(error: &CaseError) -> Self {
        match error {
            CaseError::FirstDayBeforeLaw { .. } => Self::FirstDayBeforeLaw,
            CaseError::FirstDayAfterLaw { .. } => Self::FirstDayAfterLaw,
            CaseError::LastDayAfterLaw { .. } => Self::LastDayAfterLaw,
            CaseError::LastDayBeforeFirst => Self::LastDayBeforeFirstDay,
            CaseError::BenefitNotPositive => Self::BenefitNotPositive,
            CaseError::NoEmployerPeriodNotEmployed => Self::NoEmployerPeriodNotEmployed,
            CaseError::EmploymentEndsNotEmployed => Self::EmploymentEndsNotEmployed,
            CaseError::EmploymentEndsBeforeFirstDay => Self::EmploymentEndsBeforeFirstDay,
            CaseError::StillEmployedNotEmployed => Self::StillEmployedNotEmployed,
            CaseError::Section55NotEmployed => Self::Section55NotEmployed,
            CaseError::Section56NotEmployed => Self::Section56NotEmployed,
            CaseError::RefundWithoutEmployerPeriod { .. } => Self::RefundWithoutEmployerPeriod,
            CaseError::InsuranceNotSelfEmployed => Self::InsuranceNotSelfEmployed,
            CaseError::WagesNotEmployed => Self::WagesNotEmployed,
            CaseError::NoPartTimeNotEmployed => Self::NoPartTimeNotEmployed,
            CaseError::NoPartTimeBeforeFirstDay => Self::NoPartTimeBeforeFirstDay,
            CaseError::TooManyPriorWeeks { .. } => Self::TooManyPriorWeeks,
            CaseError::Period { list, fault, .. } => Self::of_period(*list, *fault),
            CaseError::AgeOutOfRange => Self::AgeOutOfRange,
            CaseError::PartialReturnBeforeFirstDay => Self::PartialReturnBeforeFirstDay,
            CaseError::PartialReturnAfterLaw { .. } => Self::PartialReturnAfterLaw,
        }
    }

    const fn of_period(list: List, fault: Fault) -> Self {
        match (list, fault) {
            (List::Activation, Fault::Reversed) => Self::ActivationReversed,
            (List::Activation, Fault::Outside { .. } | Fault::Adjoins) => {
                Self::ActivationOutsideSpell
            }
            (List::Activation, Fault::Overlap { .. }) => Self::ActivationOverlap,
            (List::Holidays, Fault::Reversed) => Self::HolidayReversed,
            (List::Holidays, Fault::Outside { .. } | Fault::Adjoins) => Self::HolidayOutsideSpell,
            (List::Holidays, Fault::Overlap { .. }) => Self::HolidayOverlap,
            (List::Earlier, Fault::Reversed) => Self::EarlierReversed,
            (List::Earlier, Fault::Outside { end: PeriodEnd::From }) => Self::EarlierBeforeLaw,
            (List::Earlier, Fault::Outside { end: PeriodEnd::To }) => Self::EarlierNotBefore,
            (List::Earlier, Fault::Adjoins) => Self::EarlierIsSameAbsence,
            (List::Earlier, Fault::Overlap { .. }) => Self::EarlierOverlap,
        }
    }
}

impl From<&Problem> for ErrorCode {
    fn from(problem: &Problem) -> Self {
        match problem {
            Problem::OutOfRange { .. } => Self::OutOfRange,
            Problem::TooPrecise => Self::TooPrecise,
            Problem::NoLaw { .. } => Self::NoLaw,
            Problem::MoreThanCitizens { .. } => Self::MoreThanCitizens,
            Problem::NotAboveWithout => Self::NotAboveWithout,
            Problem::BeforeStart { .. } => Self::BeforeStart,
            Problem::MoreThanWhole => Self::MoreThanWhole,
            Problem::TooLarge => Self::TooLarge,
        }
    }
}

impl From<&Wrong> for ErrorCode {
    fn from(wrong: &Wrong) -> Self {
        match wrong {
            Wrong::NoLaw => Self::NoLaw,
            Wrong::NoPay => Self::NoPay,
            Wrong::TooMany { .. } => Self::TooMany,
            Wrong::HoursNotPositive => Self::HoursNotPositive,
            Wrong::HoursAboveWeek { .. } => Self::HoursAboveWeek,
            Wrong::PayNegative => Self::PayNegative,
            Wrong::PayAbsurd { .. } => Self::PayAbsurd,
            Wrong::MonthsNotTheBasis { .. } => Self::MonthsNotTheBasis,
            Wrong::MonthOutside { .. } => Self::MonthOutside,
            Wrong::MonthTwice => Self::MonthTwice,
            Wrong::AgreedPayCounts { .. } => Self::AgreedPayCounts,
            Wrong::HolidayPayNotKnown => Self::HolidayPayNotKnown,
            Wrong::SupplementaryNotKnown => Self::SupplementaryNotKnown,
            Wrong::AfterFirstDay => Self::AfterFirstDay,
            Wrong::Reversed => Self::Reversed,
            Wrong::Overlap => Self::Overlap,
            Wrong::OutsideAbsence => Self::OutsideAbsence,
            Wrong::StepsNotInOrder => Self::StepsNotInOrder,
            Wrong::BothKinds => Self::BothKinds,
            Wrong::WeekHoursMissing => Self::WeekHoursMissing,
        }
    }
}

/// One thing that is wrong with an input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct InputError {
    /// Where, such as `lastDay` or `activation[1].from`; empty for the input as a whole.
    pub(crate) path: String,
    /// What, for programs.
    pub(crate) code: ErrorCode,
    /// What, for people, in English.
    pub(crate) message: String,
}

impl InputError {
    pub(crate) fn new(code: ErrorCode, path: &Path<'_>, message: impl Into<String>) -> Self {
        Self { path: path.to_string(), code, message: message.into() }
    }
}

/// An amount that cannot be computed with; the encoded maxima exclude it.
pub(crate) fn amount(path: &Path<'_>) -> Vec<InputError> {
    vec![InputError::new(ErrorCode::AmountTooLarge, path, "the amount is too large")]
}

/// A place in an input. It becomes text only when something is wrong there.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Path<'a> {
    /// The input itself.
    Root,
    /// A field of an object.
    Field(&'a Path<'a>, &'a str),
    /// An item of a list, from 0.
    Index(&'a Path<'a>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Index(list, index) => write!(f, "{list}[{index}]"),
            Self::Field(object, name) => {
                let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
                match object {
                    _ if !plain || name.is_empty() => write!(f, "{object}[{:?}]", shortened(name)),
                    Self::Root => f.write_str(&shortened(name)),
                    Self::Field(..) | Self::Index(..) => write!(f, "{object}.{}", shortened(name)),
                }
            }
        }
    }
}

fn shortened(name: &str) -> String {
    let mut letters = name.chars();
    let mut short: String = letters.by_ref().take(LONGEST_NAME).collect();
    if letters.next().is_some() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    #[test]
    fn codes_are_those_of_the_rules() {
        let day = NaiveDate::MIN;
        let period = |list, fault| CaseError::Period { list, index: 0, fault };
        let outside = |end| Fault::Outside { end };
        let mut all = vec![
            CaseError::FirstDayBeforeLaw { start: day },
            CaseError::FirstDayAfterLaw { end: day },
            CaseError::LastDayAfterLaw { end: day },
            CaseError::LastDayBeforeFirst,
            CaseError::BenefitNotPositive,
            CaseError::NoEmployerPeriodNotEmployed,
            CaseError::EmploymentEndsNotEmployed,
            CaseError::EmploymentEndsBeforeFirstDay,
            CaseError::StillEmployedNotEmployed,
            CaseError::Section55NotEmployed,
            CaseError::Section56NotEmployed,
            CaseError::RefundWithoutEmployerPeriod { section_56: true },
            CaseError::InsuranceNotSelfEmployed,
            CaseError::WagesNotEmployed,
            CaseError::NoPartTimeNotEmployed,
            CaseError::NoPartTimeBeforeFirstDay,
            CaseError::TooManyPriorWeeks { most: 1 },
            CaseError::AgeOutOfRange,
            CaseError::PartialReturnBeforeFirstDay,
            CaseError::PartialReturnAfterLaw { end: day },
            period(List::Earlier, Fault::Adjoins),
        ];
        for list in [List::Activation, List::Holidays, List::Earlier] {
            for fault in [
                Fault::Reversed,
                outside(PeriodEnd::From),
                outside(PeriodEnd::To),
                Fault::Overlap { other: 1 },
            ] {
                all.push(period(list, fault));
            }
        }
        for error in all {
            let code = serde_json::to_value(ErrorCode::of_case(&error)).unwrap();
            assert_eq!(code, error.code());
        }
        let zero = rust_decimal::Decimal::ZERO;
        let all = [
            Problem::OutOfRange { least: zero, most: zero },
            Problem::TooPrecise,
            Problem::NoLaw { start: day, end: day },
            Problem::MoreThanCitizens { citizens: 1 },
            Problem::NotAboveWithout,
            Problem::BeforeStart { year: 1 },
            Problem::MoreThanWhole,
            Problem::TooLarge,
        ];
        for problem in all {
            let code = serde_json::to_value(ErrorCode::from(&problem)).unwrap();
            assert_eq!(code, problem.code());
        }
        let month = fremdrift_rules::benefit::Month::of(day);
        let all = [
            Wrong::NoLaw,
            Wrong::NoPay,
            Wrong::TooMany { most: 1 },
            Wrong::HoursNotPositive,
            Wrong::HoursAboveWeek { most: fremdrift_rules::benefit::WorkTime::ZERO },
            Wrong::PayNegative,
            Wrong::PayAbsurd { most: fremdrift_units::Kroner::ZERO },
            Wrong::MonthsNotTheBasis { from: day },
            Wrong::MonthOutside { first: month, last: month },
            Wrong::MonthTwice,
            Wrong::AgreedPayCounts { weeks: 1 },
            Wrong::HolidayPayNotKnown,
            Wrong::SupplementaryNotKnown,
            Wrong::AfterFirstDay,
            Wrong::Reversed,
            Wrong::Overlap,
            Wrong::OutsideAbsence,
            Wrong::StepsNotInOrder,
            Wrong::BothKinds,
            Wrong::WeekHoursMissing,
        ];
        for wrong in all {
            let code = serde_json::to_value(ErrorCode::from(&wrong)).unwrap();
            assert_eq!(code, wrong.code());
        }
    }

    #[test]
    fn numbers_are_places() {
        for (place, code) in ErrorCode::ALL.iter().enumerate() {
            assert_eq!(usize::from(code.number()), place + 1);
        }
    }

    #[test]
    fn paths_read_like_javascript() {
        let list = Path::Field(&Path::Root, "activation");
        let item = Path::Index(&list, 1);
        assert_eq!(Path::Field(&item, "from").to_string(), "activation[1].from");
        assert_eq!(Path::Field(&Path::Index(&Path::Root, 3), "x").to_string(), "[3].x");
        assert_eq!(Path::Field(&Path::Root, "a b").to_string(), "[\"a b\"]");
        let long = "æ".repeat(1_000_000);
        assert!(Path::Field(&Path::Root, &long).to_string().len() < 200);
    }
}
