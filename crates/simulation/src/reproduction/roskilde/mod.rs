//! What an effort in Roskilde was said to gain, and what the models give.

mod model;
mod printed;
mod readings;

use fremdrift_evidence::Evidence;
use fremdrift_legislation::Legislation;
use rust_decimal::Decimal;

use self::model::Model;
use self::printed::Printed;
pub use self::readings::{Readings, readings};
use super::ReproductionError::{self, Arithmetic};
use super::inputs::Input;
use super::{Published, Quantity, Row, Unit, What, Why};

/// The weeks of a year.
const YEAR: u32 = 52;
/// The percentage points of the smaller effect that figure 10 shows.
const LESS: u32 = 10;

/// The rows of the effort in Roskilde.
pub(super) fn rows(evidence: &Evidence, law: &Legislation) -> Result<Vec<Row>, ReproductionError> {
    let printed = Printed::of(evidence)?;
    let model = Model::new(law)?;
    let mut rows = gains(&printed, &model).ok_or(Arithmetic)?;
    let readings = readings(evidence, law)?;
    rows.extend(long_courses(&printed, &model, &readings).ok_or(Arithmetic)?);
    Ok(rows)
}

/// The net gain under the published scenarios.
fn gains(printed: &Printed, model: &Model<'_>) -> Option<Vec<Row>> {
    let row = |id, how, published: Input, value| {
        Row::new(id, how, published.source, Quantity::new(value, published.unit))
            .against(published.published())
            .within(Decimal::from(50_000))
    };
    let first_year = model.saved_weeks(&model.preset)?;
    let net = model.gain(&model.preset)?.to_decimal();
    let half = model.gain(&model.half_price()?)?.to_decimal();
    let supplier = printed.claimed() - printed.citizens.value * printed.net_of_each.value;
    let supplier = Quantity::new(supplier, Unit::Kroner);
    let paid = (What::SupplierCost, Why::Remainder);
    let less = (What::LessEffect { points: LESS }, Why::FittedEffect);
    Some(vec![
        row(
            "roskilde.first_year",
            (What::FirstYear, Why::Reconstruction),
            printed.first_year,
            first_year,
        ),
        row("roskilde.total", (What::NetGain, Why::FittedGain), printed.net, net),
        Row::new("roskilde.supplier_cost", paid, printed.net.source, supplier)
            .spanning(printed.supplier_span()?),
        row(
            "roskilde.half_price",
            (What::HalfPrice, Why::FittedGain),
            printed.net_at_half_price,
            half,
        ),
        row("roskilde.minus10", less, printed.loss, model.loss(LESS)?),
        row(
            "roskilde.break_even",
            (What::BreakEven, Why::NotLinear),
            printed.break_even,
            model.break_even()?,
        )
        .within(Decimal::new(5, 2))
        .spanning(printed.break_even_span()?),
    ])
}

/// What the second year's saving would need, and what the saved weeks are worth at most.
fn long_courses(printed: &Printed, model: &Model<'_>, readings: &Readings) -> Option<Vec<Row>> {
    let source = printed.second_year.source;
    let year = Decimal::from(YEAR).checked_mul(model.weekly_rate())?;
    let years = Quantity::new(printed.second_year.value.checked_div(year)?, Unit::PersonYears);
    let persons = Quantity::new(readings.persons_needed, Unit::People);
    let ceiling = Quantity::new(readings.ceiling, Unit::Kroner);
    let claimed = Quantity::new(readings.claimed, Unit::Kroner);
    let fewer = Quantity::new(readings.fewer_in_aabenraa, Unit::Percent);
    let after = readings.long_after;
    let needed = (What::PersonsNeeded { after }, Why::WeeksAfterYear);
    let kept = (What::PersonYears { after }, Why::YearOfBenefit);
    let most = (What::WeekCeiling, Why::AboveCeiling);
    Some(vec![
        Row::new("roskilde.person_years", kept, source, years).within(Decimal::new(1, 2)),
        Row::new("roskilde.persons_needed", needed, source, persons)
            .against(Published::Elsewhere(fewer))
            .within(Decimal::new(1, 1)),
        Row::new("roskilde.week_ceiling", most, source, ceiling)
            .against(Published::Number(claimed))
            .within(Decimal::ONE),
    ])
}
