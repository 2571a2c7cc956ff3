//! The numbers that stand in the boxes before anybody has typed: from a source, worked out from one,
//! or marked as an example.

use fremdrift_costs::net_gain::roskilde;
use fremdrift_evidence::evidence;
use rust_decimal::Decimal;

use super::field::{Field, Origin};

/// The number that is offered for a box. Costs are offered only where a source lets us work one out.
#[must_use]
pub fn offered(field: Field) -> Option<Decimal> {
    let published = |figure: &str, column: &str| {
        evidence().figure(figure)?.value("all", column).map(|it| it.number)
    };
    match field {
        Field::Today => published("effect_measurement", "absent_at_start"),
        Field::Price => Some(roskilde().price.to_decimal()),
        Field::DaysEarlier => published("aarhus_coordinated", "days"),
        // The first recommendation's own limit (white paper, section 8): eight weeks.
        Field::AssessedBy => Some(Decimal::from(8)),
        Field::Ratio => Some(Decimal::new(132, 2)),
        Field::Reach | Field::InRehabilitation | Field::Discharged => Some(Decimal::from(10)),
        Field::ReachThen => Some(Decimal::from(20)),
        Field::Spared => Some(Decimal::from(50)),
        Field::Fewer => Some(Decimal::from(2)),
        Field::DischargedStart => Some(Decimal::from(4)),
        Field::Courses
        | Field::WeeklyBenefit
        | Field::AssessmentPrice
        | Field::AssessmentFixed
        | Field::RehabilitationPrice
        | Field::RehabilitationFixed
        | Field::CultureFixed
        | Field::PatchyFixed
        | Field::HospitalPrice
        | Field::HospitalFixed
        | Field::MeasuringFixed => None,
    }
}

/// Where the number that is offered comes from.
#[must_use]
pub const fn origin(field: Field) -> Origin {
    match field {
        Field::Today | Field::DaysEarlier | Field::AssessedBy => Origin::Published,
        Field::Price | Field::Ratio => Origin::WorkedOut,
        _ => Origin::Example,
    }
}
