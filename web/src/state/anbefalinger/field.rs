//! The boxes of the form, the range of each, and what can be wrong with one.

use fremdrift_simulation::recommendations::Lever;
use rust_decimal::Decimal;

use crate::state::amount::{NoNumber, Suffix, Takes};

/// The boxes of a lever, in the order of the form.
pub fn fields_of(lever: Lever) -> impl Iterator<Item = Field> {
    Field::ALL.into_iter().filter(move |field| field.lever() == Some(lever))
}

/// A box of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// New courses in a year.
    Courses,
    /// The benefit for a week; empty for the highest.
    WeeklyBenefit,
    /// Weeks of absence when today's effort begins.
    Today,
    /// The share of those still ill that it reaches today.
    Reach,
    /// The hazard ratio of the effort.
    Ratio,
    /// The effort's price per participant.
    Price,
    /// 1: weeks of absence when everybody is assessed.
    AssessedBy,
    /// 1: the price of an assessment.
    AssessmentPrice,
    /// 1: fixed cost a year.
    AssessmentFixed,
    /// 2: days by which a partial return comes earlier.
    DaysEarlier,
    /// 2: the part of the benefit that it spares.
    Spared,
    /// 2: the share of those ill who are in rehabilitation.
    InRehabilitation,
    /// 2: the price for each of them.
    RehabilitationPrice,
    /// 2: fixed cost a year.
    RehabilitationFixed,
    /// 3: the share that is reached with the new culture.
    ReachThen,
    /// 3: fixed cost a year.
    CultureFixed,
    /// 4: percent fewer new courses.
    Fewer,
    /// 4: fixed cost a year.
    PatchyFixed,
    /// 5: the share of those ill who come from a hospital.
    Discharged,
    /// 5: weeks of absence when their effort begins.
    DischargedStart,
    /// 5: the price of an assessment at the hospital.
    HospitalPrice,
    /// 5: fixed cost a year.
    HospitalFixed,
    /// 6: fixed cost a year.
    MeasuringFixed,
}

/// What a box is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Courses of absence.
    Courses,
    /// A number of weeks.
    Weeks,
    /// A number of days.
    Days,
    /// Kroner.
    Kroner,
    /// Percent.
    Percent,
    /// A factor.
    Times,
}

/// What somebody has to know of a number that is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A source prints it.
    Published,
    /// We worked it out from what a source prints.
    WorkedOut,
    /// An example to be replaced: no source gives it.
    Example,
}

impl Field {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 23] = [
        Self::Courses,
        Self::WeeklyBenefit,
        Self::Today,
        Self::Reach,
        Self::Ratio,
        Self::Price,
        Self::AssessedBy,
        Self::AssessmentPrice,
        Self::AssessmentFixed,
        Self::DaysEarlier,
        Self::Spared,
        Self::InRehabilitation,
        Self::RehabilitationPrice,
        Self::RehabilitationFixed,
        Self::ReachThen,
        Self::CultureFixed,
        Self::Fewer,
        Self::PatchyFixed,
        Self::Discharged,
        Self::DischargedStart,
        Self::HospitalPrice,
        Self::HospitalFixed,
        Self::MeasuringFixed,
    ];

    /// The boxes of the municipality, which both packages share.
    pub const PLACE: [Self; 6] =
        [Self::Courses, Self::WeeklyBenefit, Self::Today, Self::Reach, Self::Ratio, Self::Price];

    /// The id of the box; a link names it so, too.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Courses => "courses",
            Self::WeeklyBenefit => "weeklyBenefit",
            Self::Today => "today",
            Self::Reach => "reach",
            Self::Ratio => "ratio",
            Self::Price => "price",
            Self::AssessedBy => "assessedBy",
            Self::AssessmentPrice => "assessmentPrice",
            Self::AssessmentFixed => "assessmentFixed",
            Self::DaysEarlier => "daysEarlier",
            Self::Spared => "spared",
            Self::InRehabilitation => "inRehabilitation",
            Self::RehabilitationPrice => "rehabilitationPrice",
            Self::RehabilitationFixed => "rehabilitationFixed",
            Self::ReachThen => "reachThen",
            Self::CultureFixed => "cultureFixed",
            Self::Fewer => "fewer",
            Self::PatchyFixed => "patchyFixed",
            Self::Discharged => "discharged",
            Self::DischargedStart => "dischargedStart",
            Self::HospitalPrice => "hospitalPrice",
            Self::HospitalFixed => "hospitalFixed",
            Self::MeasuringFixed => "measuringFixed",
        }
    }

    /// The lever that it belongs to; none for the municipality's.
    #[must_use]
    pub const fn lever(self) -> Option<Lever> {
        match self {
            Self::Courses
            | Self::WeeklyBenefit
            | Self::Today
            | Self::Reach
            | Self::Ratio
            | Self::Price => None,
            Self::AssessedBy | Self::AssessmentPrice | Self::AssessmentFixed => {
                Some(Lever::Assessment)
            }
            Self::DaysEarlier
            | Self::Spared
            | Self::InRehabilitation
            | Self::RehabilitationPrice
            | Self::RehabilitationFixed => Some(Lever::WorkGoal),
            Self::ReachThen | Self::CultureFixed => Some(Lever::Culture),
            Self::Fewer | Self::PatchyFixed => Some(Lever::Patchy),
            Self::Discharged
            | Self::DischargedStart
            | Self::HospitalPrice
            | Self::HospitalFixed => Some(Lever::Hospital),
            Self::MeasuringFixed => Some(Lever::Measuring),
        }
    }

    /// What it is counted in.
    #[must_use]
    pub const fn unit(self) -> Unit {
        match self {
            Self::Courses => Unit::Courses,
            Self::Today | Self::AssessedBy | Self::DischargedStart => Unit::Weeks,
            Self::DaysEarlier => Unit::Days,
            Self::Ratio => Unit::Times,
            Self::Reach
            | Self::Spared
            | Self::InRehabilitation
            | Self::ReachThen
            | Self::Fewer
            | Self::Discharged => Unit::Percent,
            Self::WeeklyBenefit
            | Self::Price
            | Self::AssessmentPrice
            | Self::AssessmentFixed
            | Self::RehabilitationPrice
            | Self::RehabilitationFixed
            | Self::CultureFixed
            | Self::PatchyFixed
            | Self::HospitalPrice
            | Self::HospitalFixed
            | Self::MeasuringFixed => Unit::Kroner,
        }
    }

    /// Whether it is a cost that only the municipality knows: empty counts as zero, and is told.
    #[must_use]
    pub const fn is_cost(self) -> bool {
        matches!(self.unit(), Unit::Kroner) && !matches!(self, Self::WeeklyBenefit)
    }

    /// Whether it has to be filled in.
    #[must_use]
    pub const fn is_needed(self) -> bool {
        !matches!(self.unit(), Unit::Kroner)
    }

    /// Whether only whole numbers make sense.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        matches!(self, Self::Courses)
    }

    /// The smallest and largest number that it takes.
    #[must_use]
    pub fn bounds(self) -> [Decimal; 2] {
        let [least, most] = match self {
            Self::Courses => [1_000, 1_000_000_000],
            Self::WeeklyBenefit => [1_000, 100_000_000],
            Self::Ratio => [100, 10_000],
            Self::Today | Self::AssessedBy | Self::DischargedStart => [0, 104_000],
            Self::DaysEarlier => [-182_000, 182_000],
            Self::Fewer => [-50_000, 50_000],
            Self::Reach
            | Self::Spared
            | Self::InRehabilitation
            | Self::ReachThen
            | Self::Discharged => [0, 100_000],
            Self::Price
            | Self::AssessmentPrice
            | Self::RehabilitationPrice
            | Self::HospitalPrice => [0, 1_000_000_000],
            Self::AssessmentFixed
            | Self::RehabilitationFixed
            | Self::CultureFixed
            | Self::PatchyFixed
            | Self::HospitalFixed
            | Self::MeasuringFixed => [0, 1_000_000_000_000],
        };
        [least, most].map(|thousandths: i64| Decimal::new(thousandths, 3).normalize())
    }

    /// The numbers that it takes.
    pub(super) fn takes(self) -> Takes {
        let suffix = match self.unit() {
            Unit::Kroner => Suffix::Kroner,
            Unit::Percent => Suffix::Percent,
            Unit::Courses | Unit::Weeks | Unit::Days | Unit::Times => Suffix::None,
        };
        Takes { suffix, range: self.bounds(), whole: self.is_whole() }
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
    OutOfRange([Decimal; 2]),
    /// Everybody is assessed later than today's effort begins.
    NotEarlier,
    /// Fewer are reached than today.
    NotMore,
}

impl From<NoNumber> for Problem {
    fn from(error: NoNumber) -> Self {
        match error {
            NoNumber::NotANumber => Self::NotANumber,
            NoNumber::LooksLikeCpr => Self::LooksLikeCpr,
            NoNumber::NotWhole => Self::NotWhole,
            NoNumber::TooPrecise => Self::TooPrecise,
            NoNumber::OutOfRange(range) => Self::OutOfRange(range),
        }
    }
}

impl Problem {
    /// Whether it should be told while the box is still being filled in.
    #[must_use]
    pub fn is_told_at_once(self) -> bool {
        self != Self::Missing
    }
}
