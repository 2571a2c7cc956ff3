//! What the published saving would mean: how many long courses it needs, how many weeks.

use fremdrift_evidence::Evidence;
use fremdrift_legislation::Legislation;
use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive as _, ToPrimitive as _};

use super::YEAR;
use super::model::Model;
use super::printed::Printed;
use crate::reproduction::ReproductionError::{self, Arithmetic};
use crate::reproduction::inputs::input;
use crate::sickness::Curve;

/// What the published saving would mean, in people and in weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Readings {
    /// The week after which an absence is long.
    pub long_after: u32,
    /// People who took part.
    pub citizens: Decimal,
    /// The second year's saving in kroner, as it was published.
    pub second_year: Decimal,
    /// Both years' saving in kroner, as it was published.
    pub claimed: Decimal,
    /// What the saved weeks are worth, did the municipality bear all of them, in kroner.
    pub ceiling: Decimal,
    /// By how many percent long courses fell in Aabenraa, without a control group.
    pub fewer_in_aabenraa: Decimal,
    /// People who must be kept from passing that week for the second year's saving.
    pub persons_needed: Decimal,
    /// Those of all who would pass it, by the curve.
    pub persons_expected: Decimal,
    /// The first of the second, in percent.
    pub share_needed: Decimal,
    /// The weeks that a person who passes it has on benefit in the year after it.
    pub weeks_after: Decimal,
    /// The weeks saved for each citizen, did the second year's lie outside those published.
    pub weeks_in_all: Decimal,
}

/// What the published saving would mean at the preset's rate and on the curve.
///
/// # Errors
/// [`ReproductionError`] without a curve, a published figure, or law on the preset's day.
pub fn readings(evidence: &Evidence, law: &Legislation) -> Result<Readings, ReproductionError> {
    let curve = Curve::new(&evidence.return_to_work)?;
    let printed = Printed::of(evidence)?;
    let fewer = input(evidence, "aabenraa", "all", "over_52_weeks")?;
    of_the_curve(&curve, &printed, &Model::new(law)?, fewer.value).ok_or(Arithmetic)
}

fn of_the_curve(
    curve: &Curve,
    printed: &Printed,
    model: &Model<'_>,
    fewer_in_aabenraa: Decimal,
) -> Option<Readings> {
    let [citizens, second_year] = [printed.citizens.value, printed.second_year.value];
    let weekly_rate = model.weekly_rate();
    let long_from = model.preset.effect.long_from;
    let limit = long_from.to_f64()?;
    let weeks_after = Decimal::from_f64(curve.expected_weeks(limit, limit + f64::from(YEAR)))?;
    let start = printed.weeks_at_start.value.to_f64()?;
    let passes = Decimal::from_f64(curve.survival(start, limit))?;
    let persons_needed = second_year.checked_div(weekly_rate.checked_mul(weeks_after)?)?;
    let persons_expected = citizens.checked_mul(passes)?;
    let share = persons_needed.checked_div(persons_expected)?;
    let more = second_year.checked_div(citizens.checked_mul(weekly_rate)?)?;
    Some(Readings {
        long_after: long_from.to_u32()?,
        citizens,
        second_year,
        claimed: printed.claimed(),
        ceiling: model.ceiling()?,
        fewer_in_aabenraa,
        persons_needed,
        persons_expected,
        share_needed: share.checked_mul(Decimal::ONE_HUNDRED)?,
        weeks_after,
        weeks_in_all: printed.weeks_saved.value.checked_add(more)?,
    })
}

#[cfg(test)]
mod tests {
    use fremdrift_costs::net_gain::{SavedShare, roskilde};
    use fremdrift_evidence::evidence;
    use fremdrift_legislation::encoded;

    use super::*;

    fn near(value: Decimal, expected: &str, tolerance: &str) {
        let [expected, tolerance]: [Decimal; 2] =
            [expected, tolerance].map(|text| text.parse().unwrap());
        assert!((value - expected).abs() <= tolerance, "{value} is not {expected}");
    }

    #[test]
    fn the_second_year_needs_most_of_the_long_courses() {
        let readings = readings(&evidence(), &encoded()).unwrap();
        near(readings.persons_needed, "95.7", "0.05");
        near(readings.persons_expected, "157.7", "0.05");
        near(readings.share_needed, "61", "0.5");
        near(readings.weeks_after, "24.55", "0.005");
        near(readings.weeks_in_all, "12.3", "0.05");
    }

    /// The preset is typed in the crate of costs, which knows neither the evidence nor the curve.
    #[test]
    fn the_preset_is_what_the_evidence_and_the_curve_say() {
        let (preset, law) = (roskilde(), encoded());
        let printed = Printed::of(&evidence()).unwrap();
        let readings = readings(&evidence(), &law).unwrap();
        assert_eq!(Decimal::from(preset.citizens), printed.citizens.value);
        assert_eq!(preset.weeks_before, printed.weeks_at_start.value);
        assert_eq!(preset.effect.weeks_saved, printed.weeks_saved.value);
        assert_eq!(preset.effect.cases_avoided, readings.persons_needed.round_dp(1));
        assert_eq!(preset.effect.weeks_each, readings.weeks_after.round_dp(2));
        let supplier = printed.claimed() - printed.citizens.value * printed.net_of_each.value;
        let price = preset.price.to_decimal();
        assert_eq!(price, (supplier / printed.citizens.value).round_dp(2));
        let shares = law.state_share.on(preset.law_date).unwrap();
        let weeks_9_to_52 = shares.value.bands.iter().find(|band| band.from_week == 9).unwrap();
        let municipality = weeks_9_to_52.passive.percent.complement();
        assert_eq!(preset.saved_share, SavedShare::Constant(municipality));
    }
}
