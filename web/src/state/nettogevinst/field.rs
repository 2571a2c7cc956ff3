//! The boxes of the form, the range of each, and what can be wrong with one.

use fremdrift_costs::net_gain::{self, Bounds, NetGainError};
use rust_decimal::Decimal;

use crate::state::amount::{NoNumber, Suffix, Takes};

/// A box of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// People who take part.
    Citizens,
    /// Weeks of absence at the start.
    WeeksBefore,
    /// Weeks that the course lasts.
    CourseWeeks,
    /// The benefit for a week; empty for the highest.
    WeeklyBenefit,
    /// The price per participant.
    Price,
    /// Weeks saved per participant.
    WeeksSaved,
    /// The share fit for work with the intervention, as measured.
    Measured,
    /// The share without it.
    Without,
    /// The share with it, as assumed now.
    Now,
    /// People kept from a long case; empty for none.
    CasesAvoided,
    /// Weeks that each of them would have had.
    WeeksEach,
    /// The week after which a case is long; empty for a year.
    LongFrom,
    /// The municipality's share of the saved weeks; empty for the law's.
    Constant,
    /// Years that are counted; empty for two.
    Horizon,
    /// The share of the saved weeks that people work.
    AtWork,
    /// Their pay for a week.
    WeeklyWage,
    /// The municipality's tax on it.
    MunicipalTax,
    /// The state's tax on it.
    StateTax,
    /// What a saved week is worth to an employer.
    Replacement,
    /// The share of the course that is in activation.
    Activation,
}

/// What a box is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// People.
    People,
    /// A number of weeks.
    Weeks,
    /// A number of years.
    Years,
    /// Kroner.
    Kroner,
    /// Percent.
    Percent,
}

impl Field {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 20] = [
        Self::Citizens,
        Self::WeeksBefore,
        Self::CourseWeeks,
        Self::WeeklyBenefit,
        Self::Price,
        Self::WeeksSaved,
        Self::Measured,
        Self::Without,
        Self::Now,
        Self::CasesAvoided,
        Self::WeeksEach,
        Self::LongFrom,
        Self::Constant,
        Self::Horizon,
        Self::AtWork,
        Self::WeeklyWage,
        Self::MunicipalTax,
        Self::StateTax,
        Self::Replacement,
        Self::Activation,
    ];

    /// The id of the box; a link names it so, too.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Citizens => "citizens",
            Self::WeeksBefore => "weeksBefore",
            Self::CourseWeeks => "courseWeeks",
            Self::WeeklyBenefit => "weeklyBenefit",
            Self::Price => "price",
            Self::WeeksSaved => "weeksSaved",
            Self::Measured => "measured",
            Self::Without => "without",
            Self::Now => "now",
            Self::CasesAvoided => "casesAvoided",
            Self::WeeksEach => "weeksEach",
            Self::LongFrom => "longFrom",
            Self::Constant => "constant",
            Self::Horizon => "horizon",
            Self::AtWork => "atWork",
            Self::WeeklyWage => "weeklyWage",
            Self::MunicipalTax => "municipalTax",
            Self::StateTax => "stateTax",
            Self::Replacement => "replacement",
            Self::Activation => "activation",
        }
    }

    /// The boxes that make it needed.
    #[must_use]
    pub const fn needed_by(self) -> &'static [Self] {
        match self {
            Self::Measured | Self::Without | Self::Now => {
                &[Self::Measured, Self::Without, Self::Now]
            }
            Self::WeeksEach => &[Self::CasesAvoided],
            Self::AtWork | Self::WeeklyWage | Self::MunicipalTax | Self::StateTax => {
                &[Self::AtWork, Self::WeeklyWage, Self::MunicipalTax, Self::StateTax]
            }
            Self::Citizens
            | Self::WeeksBefore
            | Self::CourseWeeks
            | Self::WeeklyBenefit
            | Self::Price
            | Self::WeeksSaved
            | Self::CasesAvoided
            | Self::LongFrom
            | Self::Constant
            | Self::Horizon
            | Self::Replacement
            | Self::Activation => &[],
        }
    }

    /// What it is counted in.
    #[must_use]
    pub const fn unit(self) -> Unit {
        match self {
            Self::Citizens | Self::CasesAvoided => Unit::People,
            Self::WeeksBefore
            | Self::CourseWeeks
            | Self::WeeksSaved
            | Self::WeeksEach
            | Self::LongFrom => Unit::Weeks,
            Self::Horizon => Unit::Years,
            Self::WeeklyBenefit | Self::Price | Self::WeeklyWage | Self::Replacement => {
                Unit::Kroner
            }
            Self::Measured
            | Self::Without
            | Self::Now
            | Self::Constant
            | Self::AtWork
            | Self::MunicipalTax
            | Self::StateTax
            | Self::Activation => Unit::Percent,
        }
    }

    /// Whether only whole numbers make sense.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        matches!(self, Self::Citizens | Self::Horizon)
    }

    /// The smallest and largest number that it takes.
    #[must_use]
    pub fn bounds(self) -> Bounds {
        let of_engine = match self {
            Self::Citizens => Some(net_gain::Field::Citizens),
            Self::WeeksBefore => Some(net_gain::Field::WeeksBefore),
            Self::CourseWeeks => Some(net_gain::Field::CourseWeeks),
            Self::WeeklyBenefit => Some(net_gain::Field::WeeklyBenefit),
            Self::Price => Some(net_gain::Field::Price),
            Self::WeeksSaved => Some(net_gain::Field::WeeksSaved),
            Self::CasesAvoided => Some(net_gain::Field::CasesAvoided),
            Self::WeeksEach => Some(net_gain::Field::WeeksEach),
            Self::LongFrom => Some(net_gain::Field::LongFrom),
            Self::Horizon => Some(net_gain::Field::Horizon),
            Self::WeeklyWage => Some(net_gain::Field::WeeklyWage),
            Self::Replacement => Some(net_gain::Field::Replacement),
            Self::Measured
            | Self::Without
            | Self::Now
            | Self::Constant
            | Self::AtWork
            | Self::MunicipalTax
            | Self::StateTax
            | Self::Activation => None,
        };
        let percent = Bounds { least: Decimal::ZERO, most: Decimal::ONE_HUNDRED };
        of_engine.and_then(Bounds::of).unwrap_or(percent)
    }

    /// The numbers that it takes.
    pub(super) fn takes(self) -> Takes {
        let suffix = match self.unit() {
            Unit::Kroner => Suffix::Kroner,
            Unit::Percent => Suffix::Percent,
            Unit::People | Unit::Weeks | Unit::Years => Suffix::None,
        };
        let Bounds { least, most } = self.bounds();
        Takes { suffix, range: [least, most], whole: self.is_whole() }
    }
}

/// What is wrong with a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// A number that has to be there is not.
    Missing,
    /// Not a number.
    NotANumber,
    /// It could be a civil registration number.
    LooksLikeCpr,
    /// Part of a whole that has no parts.
    NotWhole,
    /// More than two decimals.
    TooPrecise,
    /// Too small or too large.
    OutOfRange(Bounds),
    /// More long cases than people.
    MoreThanCitizens(u32),
    /// The share with the intervention is not above the share without.
    NotAboveWithout,
    /// The intervention begins in a year that is not counted.
    BeforeStart(u32),
    /// The taxes make more than the whole.
    MoreThanWhole,
    /// A result does not fit.
    TooLarge,
}

impl Problem {
    /// Whether it should be told while the box is still being filled in.
    #[must_use]
    pub fn is_told_at_once(self) -> bool {
        self != Self::Missing
    }
}

impl From<NoNumber> for Problem {
    fn from(error: NoNumber) -> Self {
        match error {
            NoNumber::NotANumber => Self::NotANumber,
            NoNumber::LooksLikeCpr => Self::LooksLikeCpr,
            NoNumber::NotWhole => Self::NotWhole,
            NoNumber::TooPrecise => Self::TooPrecise,
            NoNumber::OutOfRange([least, most]) => Self::OutOfRange(Bounds { least, most }),
        }
    }
}

/// Where an error of the engine belongs on the form; none for what the form cannot give.
pub(super) fn place(error: NetGainError) -> Option<(Field, Problem)> {
    let field = match error.field {
        net_gain::Field::Citizens => Field::Citizens,
        net_gain::Field::WeeksBefore => Field::WeeksBefore,
        net_gain::Field::CourseWeeks => Field::CourseWeeks,
        net_gain::Field::WeeklyBenefit => Field::WeeklyBenefit,
        net_gain::Field::Price => Field::Price,
        net_gain::Field::WeeksSaved => Field::WeeksSaved,
        net_gain::Field::CasesAvoided => Field::CasesAvoided,
        net_gain::Field::WeeksEach => Field::WeeksEach,
        net_gain::Field::LongFrom => Field::LongFrom,
        net_gain::Field::Measured => Field::Measured,
        net_gain::Field::Horizon => Field::Horizon,
        net_gain::Field::WeeklyWage => Field::WeeklyWage,
        net_gain::Field::Tax => Field::MunicipalTax,
        net_gain::Field::Replacement => Field::Replacement,
        net_gain::Field::LawDate | net_gain::Field::Discount => return None,
    };
    let problem = match error.problem {
        net_gain::Problem::OutOfRange { least, most } => {
            Problem::OutOfRange(Bounds { least, most })
        }
        net_gain::Problem::TooPrecise => Problem::TooPrecise,
        net_gain::Problem::MoreThanCitizens { citizens } => Problem::MoreThanCitizens(citizens),
        net_gain::Problem::NotAboveWithout => Problem::NotAboveWithout,
        net_gain::Problem::BeforeStart { year } => Problem::BeforeStart(year),
        net_gain::Problem::MoreThanWhole => Problem::MoreThanWhole,
        net_gain::Problem::TooLarge => Problem::TooLarge,
        net_gain::Problem::NoLaw { .. } => return None,
    };
    Some((field, problem))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_box_has_a_place_an_id_and_a_range() {
        for (index, field) in Field::ALL.into_iter().enumerate() {
            assert_eq!(field as usize, index);
            assert_eq!(Field::ALL.iter().filter(|other| other.id() == field.id()).count(), 1);
            assert!(field.bounds().least < field.bounds().most);
        }
    }
}
