//! What an effort in Roskilde was said to gain, and what the published figures give.

use chrono::NaiveDate;
use fremdrift_evidence::ReturnToWork;
use fremdrift_legislation::Legislation;
use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive as _, ToPrimitive as _};

use super::ReproductionError::{self, Arithmetic, NoLaw};
use super::inputs::{AABENRAA_FEWER, Printed, ROSKILDE, white_paper};
use super::{Interval, Published, Quantity, Row, Unit, What, Why};
use crate::sickness::Curve;

/// The limit of the old law, and the weeks of a year after it.
const YEAR: u32 = 52;

/// The law that the whole reckoning is held against: the source names none, and the courses ran
/// from November 2010 to April 2012.
const REFERENCE: Option<NaiveDate> = NaiveDate::from_ymd_opt(2011, 7, 1);
/// In these weeks of an absence.
const REFERENCE_WEEK: u32 = 9;

/// What the published saving would mean, in people and in weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Readings {
    /// The law that it is worked out with.
    pub law: ReferenceLaw,
    /// People who must be kept from passing week 52 for the second year's saving.
    pub persons_needed: Decimal,
    /// Those of all who would pass week 52, by the curve.
    pub persons_expected: Decimal,
    /// The first of the second, in percent.
    pub share_needed: Decimal,
    /// The weeks that a person who passes week 52 has on benefit in the year after it.
    pub weeks_after: Decimal,
    /// The weeks saved for each citizen, did the second year's lie outside those published.
    pub weeks_in_all: Decimal,
}

/// The law of one day, held through the whole reckoning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReferenceLaw {
    /// The day.
    pub day: NaiveDate,
    /// The maximum weekly benefit, in kroner.
    pub weekly_rate: Decimal,
    /// The municipality's share without activation, in percent.
    pub municipal_share: Decimal,
}

/// The rows of the effort in Roskilde.
pub(super) fn rows(table: &ReturnToWork, law: &Legislation) -> Result<Vec<Row>, ReproductionError> {
    let readings = readings(table, law)?;
    let mut rows = gains(readings.law).ok_or(Arithmetic)?;
    rows.extend(long_courses(&readings).ok_or(Arithmetic)?);
    Ok(rows)
}

/// The net gain under the four published scenarios.
fn gains(law: ReferenceLaw) -> Option<Vec<Row>> {
    let it = ROSKILDE;
    let claimed = it.first_year.value.checked_add(it.second_year.value)?;
    let first_year =
        saved_weeks(law)?.checked_mul(law.municipal_share)?.checked_div(Decimal::ONE_HUNDRED)?;
    let net = it.citizens.value.checked_mul(it.net_of_each.value)?;
    let supplier = claimed.checked_sub(net)?;
    let half = supplier.checked_div(Decimal::TWO)?;
    let loss = net.checked_sub(it.net_with_less_effect.value)?;
    let points = Decimal::from(it.points);
    let break_even = half.checked_mul(points)?.checked_div(loss)?;
    let place = white_paper("afsnit 7");
    let picture = white_paper("afsnit 7 og figur 10");
    let first = (What::FirstYear, Why::Reconstruction);
    let less = (What::LessEffect { points: it.points }, Why::Loss);
    let drop = Quantity::new(break_even, Unit::Points);
    let published_drop = Quantity::new(it.break_even_points.value, Unit::Points);
    Some(vec![
        Row::new("roskilde.first_year", first, place, kroner(first_year))
            .against(printed(it.first_year))
            .within(half_a_tenth_of_a_million()),
        Row::new("roskilde.total", (What::NetGain, Why::PerCitizen), place, kroner(net))
            .against(printed(it.net))
            .within(half_a_tenth_of_a_million()),
        Row::new(
            "roskilde.supplier_cost",
            (What::SupplierCost, Why::Remainder),
            place,
            kroner(supplier),
        )
        .spanning(supplier_span()?),
        Row::new(
            "roskilde.half_price",
            (What::HalfPrice, Why::HalfRemainder),
            picture,
            kroner(net.checked_add(half)?),
        )
        .against(printed(it.net_at_half_price))
        .within(half_a_tenth_of_a_million()),
        Row::new("roskilde.minus10", less, picture, kroner(loss))
            .against(printed(it.loss))
            .within(half_a_tenth_of_a_million()),
        Row::new("roskilde.break_even", (What::BreakEven, Why::NotLinear), place, drop)
            .against(Published::Number(published_drop))
            .within(Decimal::new(5, 2))
            .spanning(break_even_span()?),
    ])
}

/// What the second year's saving would need, and what the saved weeks are worth at most.
fn long_courses(readings: &Readings) -> Option<Vec<Row>> {
    let it = ROSKILDE;
    let place = white_paper("afsnit 7");
    let year = Decimal::from(YEAR).checked_mul(readings.law.weekly_rate)?;
    let years = it.second_year.value.checked_div(year)?;
    let years = Quantity::new(years, Unit::PersonYears);
    let persons = Quantity::new(readings.persons_needed, Unit::People);
    let fewer = Quantity::new(AABENRAA_FEWER.value, Unit::Percent);
    let needed = (What::PersonsNeeded, Why::WeeksAfterYear);
    let ceiling = (What::WeekCeiling, Why::AboveCeiling);
    let claimed = it.first_year.value.checked_add(it.second_year.value)?;
    Some(vec![
        Row::new("roskilde.person_years", (What::PersonYears, Why::YearOfBenefit), place, years)
            .within(Decimal::new(1, 2)),
        Row::new("roskilde.persons_needed", needed, white_paper("afsnit 6.1 og 7"), persons)
            .against(Published::Elsewhere(fewer))
            .within(Decimal::new(1, 1)),
        Row::new("roskilde.week_ceiling", ceiling, place, kroner(saved_weeks(readings.law)?))
            .against(Published::Number(kroner(claimed)))
            .within(Decimal::ONE),
    ])
}

/// What the published saving would mean under the law of the reference day and on the curve.
///
/// # Errors
/// [`ReproductionError`] without a curve or without law on that day.
pub fn readings(table: &ReturnToWork, law: &Legislation) -> Result<Readings, ReproductionError> {
    let curve = Curve::new(table)?;
    let law = reference(law).ok_or(NoLaw)?;
    of_the_curve(&curve, law).ok_or(Arithmetic)
}

fn reference(law: &Legislation) -> Option<ReferenceLaw> {
    let day = REFERENCE?;
    let rate = law.maximum_weekly_benefit.on(day)?;
    let bands = law.state_share.on(day)?.value.bands.iter();
    let band = bands.rev().find(|band| band.from_week <= REFERENCE_WEEK)?;
    Some(ReferenceLaw {
        day,
        weekly_rate: rate.value.amount.to_decimal(),
        municipal_share: band.passive.percent.complement().to_decimal(),
    })
}

fn of_the_curve(curve: &Curve, law: ReferenceLaw) -> Option<Readings> {
    let it = ROSKILDE;
    let limit = f64::from(YEAR);
    let weeks_after = Decimal::from_f64(curve.expected_weeks(limit, 2.0 * limit))?;
    let passes = Decimal::from_f64(curve.survival(it.weeks_at_start.value.to_f64()?, limit))?;
    let saving = it.second_year.value;
    let persons_needed = saving.checked_div(law.weekly_rate.checked_mul(weeks_after)?)?;
    let persons_expected = it.citizens.value.checked_mul(passes)?;
    let share = persons_needed.checked_div(persons_expected)?;
    let more = saving.checked_div(it.citizens.value.checked_mul(law.weekly_rate)?)?;
    Some(Readings {
        law,
        persons_needed,
        persons_expected,
        share_needed: share.checked_mul(Decimal::ONE_HUNDRED)?,
        weeks_after,
        weeks_in_all: it.weeks_saved.value.checked_add(more)?,
    })
}

/// The benefit of all saved weeks, in kroner, whoever bears it.
fn saved_weeks(law: ReferenceLaw) -> Option<Decimal> {
    let weeks = ROSKILDE.citizens.value.checked_mul(ROSKILDE.weeks_saved.value)?;
    weeks.checked_mul(law.weekly_rate)
}

/// What the supplier was paid, were both years' savings anywhere in their rounding.
fn supplier_span() -> Option<Interval> {
    let claimed = ROSKILDE.first_year.rounding().plus(ROSKILDE.second_year.rounding())?;
    claimed.minus(net_span()?)
}

/// The net gain: that of each citizen was printed to the krone.
fn net_span() -> Option<Interval> {
    ROSKILDE.net_of_each.rounding().times(ROSKILDE.citizens.value)
}

/// The break-even of any linear model, were every published figure anywhere in its rounding: half
/// the supplier's pay, known in two ways, over the loss of a point, known in two ways.
fn break_even_span() -> Option<Interval> {
    let it = ROSKILDE;
    let net = net_span()?;
    let half = supplier_span()?.over(Interval::exactly(Decimal::TWO))?;
    let half = half.and(it.net_at_half_price.rounding().minus(net)?)?;
    let loss = net.minus(it.net_with_less_effect.rounding())?.and(it.loss.rounding())?;
    half.times(Decimal::from(it.points))?.over(loss)
}

fn kroner(value: Decimal) -> Quantity {
    Quantity::new(value, Unit::Kroner)
}

/// A published amount of kroner.
fn printed(amount: Printed) -> Published {
    Published::Number(kroner(amount.value))
}

/// The source prints tenths of a million.
fn half_a_tenth_of_a_million() -> Decimal {
    Decimal::from(50_000)
}

#[cfg(test)]
mod tests {
    use fremdrift_evidence::evidence;
    use fremdrift_legislation::encoded;

    use super::*;

    fn near(value: Decimal, expected: &str, tolerance: &str) {
        let [expected, tolerance]: [Decimal; 2] =
            [expected, tolerance].map(|text| text.parse().unwrap());
        assert!((value - expected).abs() <= tolerance, "{value} is not {expected}");
    }

    #[test]
    fn the_reference_law_is_that_of_2011() {
        let readings = readings(&evidence().return_to_work, &encoded()).unwrap();
        near(readings.law.weekly_rate, "3830", "0");
        near(readings.law.municipal_share, "70", "0");
        assert_eq!(readings.law.day.to_string(), "2011-07-01");
    }

    #[test]
    fn the_second_year_needs_most_of_the_long_courses() {
        let readings = readings(&evidence().return_to_work, &encoded()).unwrap();
        near(readings.persons_needed, "95.7", "0.05");
        near(readings.persons_expected, "157.7", "0.05");
        near(readings.share_needed, "61", "0.5");
        near(readings.weeks_after, "24.55", "0.005");
        near(readings.weeks_in_all, "12.3", "0.05");
    }

    #[test]
    fn rounding_does_not_explain_the_published_break_even() {
        let span = break_even_span().unwrap();
        near(span.low, "1.94", "0.005");
        near(span.high, "2.16", "0.005");
        assert_eq!(ROSKILDE.break_even_points.rounding().and(span), None);
        let supplier = supplier_span().unwrap();
        near(supplier.low, "1726000", "500");
        near(supplier.high, "1926000", "500");
    }
}
