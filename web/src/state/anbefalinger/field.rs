//! The boxes of the form, the range of each, and what can be wrong with one.

use fremdrift_simulation::recommendations::Lever;
use rust_decimal::Decimal;

use crate::state::numbers::{Bounds, Unit, Wrong, between, number_fields, whole};

/// The boxes of a lever, in the order of the form.
pub fn fields_of(lever: Lever) -> impl Iterator<Item = Field> {
    Field::ALL.into_iter().filter(move |field| field.lever() == Some(lever))
}

number_fields! {
    /// New courses in a year.
    Courses: "courses", Courses, whole(1, 1_000_000);
    /// The benefit for a week; empty for the highest.
    WeeklyBenefit: "weeklyBenefit", Kroner, between(1, 100_000);
    /// Weeks of absence when today's effort begins.
    Today: "today", Weeks, between(0, 104);
    /// The share of those still ill that it reaches today.
    Reach: "reach", Percent, between(0, 100);
    /// The hazard ratio of the effort.
    Ratio: "ratio", Times, (Bounds { least: Decimal::new(1, 1), most: Decimal::TEN }, false);
    /// The effort's price per participant.
    Price: "price", Kroner, between(0, 1_000_000);
    /// 1: weeks of absence when everybody is assessed.
    AssessedBy: "assessedBy", Weeks, between(0, 104);
    /// 1: the price of an assessment.
    AssessmentPrice: "assessmentPrice", Kroner, between(0, 1_000_000);
    /// 1: fixed cost a year.
    AssessmentFixed: "assessmentFixed", Kroner, between(0, 1_000_000_000);
    /// 2: days by which a partial return comes earlier.
    DaysEarlier: "daysEarlier", Days, between(-182, 182);
    /// 2: the part of the benefit that it spares.
    Spared: "spared", Percent, between(0, 100);
    /// 2: the share of those ill who are in rehabilitation.
    InRehabilitation: "inRehabilitation", Percent, between(0, 100);
    /// 2: the price for each of them.
    RehabilitationPrice: "rehabilitationPrice", Kroner, between(0, 1_000_000);
    /// 2: fixed cost a year.
    RehabilitationFixed: "rehabilitationFixed", Kroner, between(0, 1_000_000_000);
    /// 3: the share that is reached with the new culture.
    ReachThen: "reachThen", Percent, between(0, 100);
    /// 3: fixed cost a year.
    CultureFixed: "cultureFixed", Kroner, between(0, 1_000_000_000);
    /// 4: percent fewer new courses.
    Fewer: "fewer", Percent, between(-50, 50);
    /// 4: fixed cost a year.
    PatchyFixed: "patchyFixed", Kroner, between(0, 1_000_000_000);
    /// 5: the share of those ill who come from a hospital.
    Discharged: "discharged", Percent, between(0, 100);
    /// 5: weeks of absence when their effort begins.
    DischargedStart: "dischargedStart", Weeks, between(0, 104);
    /// 5: the price of an assessment at the hospital.
    HospitalPrice: "hospitalPrice", Kroner, between(0, 1_000_000);
    /// 5: fixed cost a year.
    HospitalFixed: "hospitalFixed", Kroner, between(0, 1_000_000_000);
    /// 6: fixed cost a year.
    MeasuringFixed: "measuringFixed", Kroner, between(0, 1_000_000_000);
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
    /// The boxes of the municipality, which both packages share.
    pub const PLACE: [Self; 6] =
        [Self::Courses, Self::WeeklyBenefit, Self::Today, Self::Reach, Self::Ratio, Self::Price];

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

    /// Whether it is a cost that only the municipality knows: empty counts as zero, and is told.
    #[must_use]
    pub fn is_cost(self) -> bool {
        !self.is_needed() && self != Self::WeeklyBenefit
    }

    /// Whether it has to be filled in.
    #[must_use]
    pub fn is_needed(self) -> bool {
        self.takes().unit != Unit::Kroner
    }
}

/// What is wrong with a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The number itself.
    Number(Wrong),
    /// Everybody is assessed later than today's effort begins.
    NotEarlier,
    /// Fewer are reached than today.
    NotMore,
}
