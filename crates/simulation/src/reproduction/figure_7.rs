//! Figure 7 and the sentences around it: who leaves benefit, and who comes into work.

use fremdrift_evidence::{Evidence, PublishedWeek, ReturnToWork, Source};
use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive as _;

use super::ReproductionError::{self, Arithmetic};
use super::inputs::{Input, input};
use super::{Computed, Of, Published, Quantity, Row, Unit, What, Why};
use crate::sickness::{Curve, exits_to_work};

/// A quarter of a year, in weeks.
const QUARTER: u32 = 13;

pub(super) fn rows(evidence: &Evidence) -> Result<Vec<Row>, ReproductionError> {
    let table = &evidence.return_to_work;
    let curve = Curve::new(table)?;
    let leaving = |row| input(evidence, "exit_within_a_quarter", row, "leaving");
    let mut rows = Vec::new();
    for week in table.weeks {
        rows.push(exclusion(week, table.source).ok_or(Arithmetic)?);
    }
    for (id, row, first, last) in [
        ("fig7.exit13.weeks1-4", "weeks_1_to_4", 1, 4),
        ("fig7.exit13.weeks5-8", "weeks_5_to_8", 5, 8),
    ] {
        rows.push(early_exit(&curve, id, (first, last), leaving(row)?).ok_or(Arithmetic)?);
    }
    rows.push(late_exit(&curve, leaving("over_20_weeks")?).ok_or(Arithmetic)?);
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

/// A published chance of leaving benefit within a quarter for those on it for a few weeks, beside
/// the curve's in each of them.
fn early_exit(curve: &Curve, id: &str, (first, last): (u32, u32), published: Input) -> Option<Row> {
    let how = (What::Exit { within: QUARTER, first, last }, Why::OtherPeople);
    let week = |week| Some(Computed { of: Of::Week(week), value: exit(curve, week)?.value });
    let weeks = (first..=last).map(week).collect::<Option<_>>()?;
    Some(
        Row::new(id, how, published.source, exit(curve, first)?)
            .with(weeks)
            .against(published.published())
            .within(Decimal::new(5, 1)),
    )
}

/// The same for those on it for more than 20 weeks. The curve has one hazard, and so one chance, in
/// the weeks that lie wholly within that and within its limit: 26 to 52.
fn late_exit(curve: &Curve, published: Input) -> Option<Row> {
    let [first, last] = [26, 52];
    let how = (What::Exit { within: QUARTER, first, last }, Why::Curve);
    Some(
        Row::new("fig7.exit13.long", how, published.source, exit(curve, first)?)
            .against(published.published())
            .within(half_a_tenth()),
    )
}

fn exit(curve: &Curve, week: u32) -> Option<Quantity> {
    percent(curve.exit_within(f64::from(week), f64::from(QUARTER))).map(in_percent)
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
