//! Figure 7 and the sentences around it: who leaves benefit, and who comes into work.

use fremdrift_evidence::{PublishedWeek, ReturnToWork, Source};
use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive as _;

use super::ReproductionError::{self, Arithmetic};
use super::inputs::{EXIT_PLACE, EXITS, ExitChance};
use super::{Computed, Of, Published, Quantity, Row, Unit, What, Why};
use crate::sickness::{Curve, exits_to_work};

/// A quarter of a year, in weeks.
const QUARTER: u32 = 13;

pub(super) fn rows(table: &ReturnToWork) -> Result<Vec<Row>, ReproductionError> {
    let curve = Curve::new(table)?;
    let mut rows = Vec::new();
    for week in table.weeks {
        rows.push(exclusion(week, table.source).ok_or(Arithmetic)?);
    }
    for exit in &EXITS {
        rows.push(exit_chance(&curve, exit, table.source).ok_or(Arithmetic)?);
    }
    rows.push(split(table)?);
    Ok(rows)
}

/// A published exclusion rate, from the published counts.
fn exclusion(week: &PublishedWeek, source: Source) -> Option<Row> {
    let still = Decimal::from(week.still_on_benefit);
    let out = still - Decimal::from(week.back_in_work);
    let rate = (out * Decimal::ONE_HUNDRED).checked_div(still)?;
    let how = (What::Exclusion { week: week.week }, Why::Counts);
    let published = week.in_work.complement().to_decimal();
    Some(
        Row::new(&format!("fig7.week{}", week.week), how, source, in_percent(rate))
            .against(Published::Number(in_percent(published)))
            .within(half_a_tenth()),
    )
}

/// A published chance of leaving benefit within a quarter, beside the curve's.
fn exit_chance(curve: &Curve, exit: &ExitChance, source: Source) -> Option<Row> {
    let ExitChance { id, first, last, just_over, .. } = *exit;
    let chance = |week: u32| percent(curve.exit_within(f64::from(week), f64::from(QUARTER)));
    let what = What::Exit { within: QUARTER, first, last };
    let why = if just_over { Why::Curve } else { Why::OtherPeople };
    let source = Source { place: EXIT_PLACE, ..source };
    let row = Row::new(id, (what, why), source, in_percent(chance(first)?));
    let published = in_percent(Decimal::from(exit.percent));
    if just_over {
        // The curve has one hazard in these weeks, so one value.
        return Some(row.against(Published::JustOver(published)).within(half_a_tenth()));
    }
    let week = |week| Some(Computed { of: Of::Week(week), value: chance(week)? });
    let weeks = (first..=last).map(week).collect::<Option<_>>()?;
    Some(row.with(weeks).against(Published::Number(published)).within(Decimal::new(5, 1)))
}

/// The shares of exits to work behind figure 7.
fn split(table: &ReturnToWork) -> Result<Row, ReproductionError> {
    let mut shares = Vec::new();
    for interval in exits_to_work(table)? {
        let value = percent(interval.to_work).ok_or(Arithmetic)?;
        shares.push(Computed { of: Of::Weeks(interval.from, interval.to), value });
    }
    let how = (What::ExitsToWork, Why::SolvedBackwards);
    let row = Row::new("fig7.split", how, table.source, in_percent(Decimal::ZERO));
    Ok(row.with(shares).within(half_a_tenth()))
}

/// The source prints tenths of a percent.
fn half_a_tenth() -> Decimal {
    Decimal::new(5, 2)
}

fn in_percent(value: Decimal) -> Quantity {
    Quantity::new(value, Unit::Percent)
}

/// A chance of 0 to 1 in percent.
fn percent(chance: f64) -> Option<Decimal> {
    Decimal::from_f64(chance)?.checked_mul(Decimal::ONE_HUNDRED)
}
