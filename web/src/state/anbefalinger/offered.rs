//! The numbers that stand in the boxes before anybody has typed: from a source, worked out from one,
//! or marked as an example.

use fremdrift_costs::net_gain::roskilde;
use fremdrift_evidence::evidence;
use fremdrift_simulation::recommendations::Municipality;
use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive as _;

use super::draft::law_day;
use super::field::{Field, Origin};

/// The numbers that are offered for the boxes. Costs are offered only where a source lets us work
/// one out.
pub(super) fn offered() -> impl Fn(Field) -> Option<Decimal> {
    // The law has no part in them.
    let defaults = Municipality::new(&evidence(), 1, law_day(2013));
    move |field| {
        if field == Field::Price {
            return Some(roskilde().price.to_decimal());
        }
        let it = defaults.as_ref()?;
        let levers = &it.levers;
        let number = match field {
            Field::Today => it.today.start,
            Field::Reach => 100.0 * it.today.reach,
            Field::Ratio => it.ratio,
            Field::AssessedBy => levers.assessment.start,
            Field::DaysEarlier => 7.0 * levers.work_goal.weeks,
            Field::Spared => 100.0 * levers.work_goal.spared,
            Field::InRehabilitation => 100.0 * levers.work_goal.reach,
            Field::ReachThen => 100.0 * levers.culture.reach,
            Field::Fewer => 100.0 * levers.patchy.fewer,
            Field::Discharged => 100.0 * levers.hospital.share,
            Field::DischargedStart => levers.hospital.start,
            Field::Courses
            | Field::WeeklyBenefit
            | Field::Price
            | Field::AssessmentPrice
            | Field::AssessmentFixed
            | Field::RehabilitationPrice
            | Field::RehabilitationFixed
            | Field::CultureFixed
            | Field::PatchyFixed
            | Field::HospitalPrice
            | Field::HospitalFixed
            | Field::MeasuringFixed => return None,
        };
        Some(Decimal::from_f64(number)?.round_dp(2).normalize())
    }
}

/// Where the number that is offered for a box comes from.
pub(super) const fn origin(field: Field) -> Origin {
    if matches!(field, Field::Today | Field::DaysEarlier | Field::AssessedBy) {
        Origin::Published
    } else if matches!(field, Field::Price | Field::Ratio) {
        Origin::WorkedOut
    } else {
        Origin::Example
    }
}
