//! The boxes of the form, the range of each, and what can be wrong with one.

use fremdrift_costs::net_gain::{self, NetGainError};

use crate::state::numbers::{Bounds, Wrong, between, number_fields};

number_fields! {
    /// People who take part.
    Citizens: "citizens", People, whole(net_gain::Field::Citizens);
    /// Weeks of absence at the start.
    WeeksBefore: "weeksBefore", Weeks, part(net_gain::Field::WeeksBefore);
    /// Weeks that the course lasts.
    CourseWeeks: "courseWeeks", Weeks, part(net_gain::Field::CourseWeeks);
    /// The benefit for a week; empty for the highest.
    WeeklyBenefit: "weeklyBenefit", Kroner, part(net_gain::Field::WeeklyBenefit);
    /// The price per participant.
    Price: "price", Kroner, part(net_gain::Field::Price);
    /// Weeks saved per participant.
    WeeksSaved: "weeksSaved", Weeks, part(net_gain::Field::WeeksSaved);
    /// The share fit for work with the intervention, as measured.
    Measured: "measured", Percent, between(0, 100);
    /// The share without it.
    Without: "without", Percent, between(0, 100);
    /// The share with it, as assumed now.
    Now: "now", Percent, between(0, 100);
    /// People kept from a long case; empty for none.
    CasesAvoided: "casesAvoided", People, part(net_gain::Field::CasesAvoided);
    /// Weeks that each of them would have had.
    WeeksEach: "weeksEach", Weeks, part(net_gain::Field::WeeksEach);
    /// The week after which a case is long; empty for a year.
    LongFrom: "longFrom", Weeks, part(net_gain::Field::LongFrom);
    /// The municipality's share of the saved weeks; empty for the law's.
    Constant: "constant", Percent, between(0, 100);
    /// Years that are counted; empty for two.
    Horizon: "horizon", Years, whole(net_gain::Field::Horizon);
    /// The share of the saved weeks that people work.
    AtWork: "atWork", Percent, between(0, 100);
    /// Their pay for a week.
    WeeklyWage: "weeklyWage", Kroner, part(net_gain::Field::WeeklyWage);
    /// The municipality's tax on it.
    MunicipalTax: "municipalTax", Percent, between(0, 100);
    /// The state's tax on it.
    StateTax: "stateTax", Percent, between(0, 100);
    /// What a saved week is worth to an employer.
    Replacement: "replacement", Kroner, part(net_gain::Field::Replacement);
    /// The share of the course that is in activation.
    Activation: "activation", Percent, between(0, 100);
}

/// Numbers of any size that the engine takes; a share where it names no range.
fn part(field: net_gain::Field) -> (Bounds, bool) {
    (Bounds::of(field).unwrap_or(between(0, 100).0), false)
}

/// Whole numbers that it takes.
fn whole(field: net_gain::Field) -> (Bounds, bool) {
    (part(field).0, true)
}

impl Field {
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
}

/// What is wrong with a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The number itself.
    Number(Wrong),
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
            Problem::Number(Wrong::OutOfRange(Bounds { least, most }))
        }
        net_gain::Problem::TooPrecise => Problem::Number(Wrong::TooPrecise),
        net_gain::Problem::MoreThanCitizens { citizens } => Problem::MoreThanCitizens(citizens),
        net_gain::Problem::NotAboveWithout => Problem::NotAboveWithout,
        net_gain::Problem::BeforeStart { year } => Problem::BeforeStart(year),
        net_gain::Problem::MoreThanWhole => Problem::MoreThanWhole,
        net_gain::Problem::TooLarge => Problem::TooLarge,
        net_gain::Problem::NoLaw { .. } => return None,
    };
    Some((field, problem))
}
