//! What is said about wrong input: where, a stable code, and a sentence.

use std::fmt;

use fremdrift_costs::net_gain::Problem;
use fremdrift_rules::benefit::Wrong;
use fremdrift_rules::deadlines::CaseError;
use fremdrift_rules::refusion::{ActivationEnd, SpellError};
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
    /// Not one of the three.
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
    /// More weeks than the refund clock looks back over.
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
    pub(crate) const ALL: [Self; 80] = [
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

impl From<&SpellError> for ErrorCode {
    fn from(error: &SpellError) -> Self {
        match error {
            SpellError::FirstDayBeforeLaw { .. } => Self::FirstDayBeforeLaw,
            SpellError::FirstDayAfterLaw { .. } => Self::FirstDayAfterLaw,
            SpellError::LastDayAfterLaw { .. } => Self::LastDayAfterLaw,
            SpellError::LastDayBeforeFirst => Self::LastDayBeforeFirstDay,
            SpellError::BenefitNotPositive => Self::BenefitNotPositive,
            SpellError::NoEmployerPeriodNotEmployed => Self::NoEmployerPeriodNotEmployed,
            SpellError::TooManyPriorWeeks { .. } => Self::TooManyPriorWeeks,
            SpellError::ActivationReversed { .. } => Self::ActivationReversed,
            SpellError::ActivationOutsideSpell { .. } => Self::ActivationOutsideSpell,
            SpellError::ActivationOverlap { .. } => Self::ActivationOverlap,
        }
    }
}

impl From<&CaseError> for ErrorCode {
    fn from(error: &CaseError) -> Self {
        match error {
            CaseError::FirstDayBeforeLaw { .. } => Self::FirstDayBeforeLaw,
            CaseError::FirstDayAfterLaw { .. } => Self::FirstDayAfterLaw,
            CaseError::NoEmployerPeriodNotEmployed => Self::NoEmployerPeriodNotEmployed,
            CaseError::StillEmployedNotEmployed => Self::StillEmployedNotEmployed,
            CaseError::AgeOutOfRange => Self::AgeOutOfRange,
            CaseError::PartialReturnBeforeFirstDay => Self::PartialReturnBeforeFirstDay,
            CaseError::PartialReturnAfterLaw { .. } => Self::PartialReturnAfterLaw,
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

    /// What the rules found wrong with the case at `case`.
    pub(crate) fn of_case(error: &CaseError, case: &Path<'_>) -> Self {
        let field = match error {
            CaseError::FirstDayBeforeLaw { .. } | CaseError::FirstDayAfterLaw { .. } => "firstDay",
            CaseError::NoEmployerPeriodNotEmployed => "noEmployerPeriod",
            CaseError::StillEmployedNotEmployed => "stillEmployed",
            CaseError::AgeOutOfRange => "age",
            CaseError::PartialReturnBeforeFirstDay | CaseError::PartialReturnAfterLaw { .. } => {
                "partialReturn"
            }
        };
        Self::new(ErrorCode::from(error), &Path::Field(case, field), error.to_string())
    }

    /// What the rules found wrong with the absence at `spell`. `original` gives the place of an
    /// activation period in the input.
    pub(crate) fn of_spell(
        error: &SpellError,
        spell: &Path<'_>,
        original: impl Fn(usize) -> usize,
    ) -> Self {
        let activation = Path::Field(spell, "activation");
        let (index, field) = match *error {
            SpellError::FirstDayBeforeLaw { .. } | SpellError::FirstDayAfterLaw { .. } => {
                (None, "firstDay")
            }
            SpellError::LastDayAfterLaw { .. } | SpellError::LastDayBeforeFirst => {
                (None, "lastDay")
            }
            SpellError::BenefitNotPositive => (None, "weeklyBenefit"),
            SpellError::NoEmployerPeriodNotEmployed => (None, "noEmployerPeriod"),
            SpellError::TooManyPriorWeeks { .. } => (None, "priorBenefitWeeks"),
            SpellError::ActivationReversed { index } => (Some(index), "to"),
            SpellError::ActivationOutsideSpell { index, end: ActivationEnd::To } => {
                (Some(index), "to")
            }
            SpellError::ActivationOutsideSpell { index, end: ActivationEnd::From }
            | SpellError::ActivationOverlap { index, .. } => (Some(index), "from"),
        };
        let message = if let SpellError::ActivationOverlap { other, .. } = *error {
            let other = Path::Index(&activation, original(other));
            format!("the activation period overlaps {other}")
        } else {
            error.to_string()
        };
        let code = ErrorCode::from(error);
        match index {
            Some(index) => {
                let period = Path::Index(&activation, original(index));
                Self::new(code, &Path::Field(&period, field), message)
            }
            None => Self::new(code, &Path::Field(spell, field), message),
        }
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
        let all = [
            SpellError::FirstDayBeforeLaw { start: day },
            SpellError::FirstDayAfterLaw { end: day },
            SpellError::LastDayAfterLaw { end: day },
            SpellError::LastDayBeforeFirst,
            SpellError::BenefitNotPositive,
            SpellError::NoEmployerPeriodNotEmployed,
            SpellError::TooManyPriorWeeks { most: 1 },
            SpellError::ActivationReversed { index: 0 },
            SpellError::ActivationOutsideSpell { index: 0, end: ActivationEnd::To },
            SpellError::ActivationOverlap { index: 0, other: 1 },
        ];
        for error in all {
            let code = serde_json::to_value(ErrorCode::from(&error)).unwrap();
            assert_eq!(code, error.code());
        }
        let all = [
            CaseError::FirstDayBeforeLaw { start: day },
            CaseError::FirstDayAfterLaw { end: day },
            CaseError::NoEmployerPeriodNotEmployed,
            CaseError::StillEmployedNotEmployed,
            CaseError::AgeOutOfRange,
            CaseError::PartialReturnBeforeFirstDay,
            CaseError::PartialReturnAfterLaw { end: day },
        ];
        for error in all {
            let code = serde_json::to_value(ErrorCode::from(&error)).unwrap();
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
