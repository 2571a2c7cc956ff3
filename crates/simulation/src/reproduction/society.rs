//! Sums and shares that the sources print beside the numbers they follow from.

use fremdrift_evidence::Evidence;
use rust_decimal::Decimal;

use super::ReproductionError::{self, Arithmetic};
use super::inputs::{CASELOAD_OVER, Input, input, report};
use super::{Published, Quantity, Row, Unit, What, Why};

/// The rows of what sickness costs, and of work injuries.
pub(super) fn rows(evidence: &Evidence) -> Result<Vec<Row>, ReproductionError> {
    let mut rows = spending(evidence)?;
    rows.extend(support(evidence)?);
    rows.push(injuries(evidence)?);
    rows.extend(jobcentres(evidence).ok_or(Arithmetic)?);
    Ok(rows)
}

fn spending(evidence: &Evidence) -> Result<Vec<Row>, ReproductionError> {
    let spent = |year| input(evidence, "municipal_spending", year, "spending");
    let [before, after] = [spent("2004")?.value, spent("2011")?.value];
    let growth = percent(after - before, before).ok_or(Arithmetic)?;
    let published = input(evidence, "municipal_spending_growth", "all", "growth")?;
    let saving = input(evidence, "saving_at_the_top", "all", "saving")?;
    let share = input(evidence, "saving_at_the_top", "all", "share")?.value;
    let in_all = percent(saving.value, share).ok_or(Arithmetic)?;
    let grew = (What::SpendingGrowth, Why::RoundedEnds);
    let turned = (What::SpendingInAll, Why::TurnedRound);
    Ok(vec![
        against(published, "spending.growth", grew, growth).within(Decimal::new(6, 1)),
        Row::new(
            "spending.concentration",
            turned,
            saving.source,
            Quantity::new(in_all, saving.unit),
        )
        .within(Decimal::from(50_000_000)),
    ])
}

fn support(evidence: &Evidence) -> Result<Vec<Row>, ReproductionError> {
    let people = |row| input(evidence, "health_related_support", row, "people");
    let cost = |row| input(evidence, "health_related_spending", row, "cost");
    let more = people("after")?.value - people("before")?.value;
    let spent = cost("schemes")?.value + cost("sick_pay")?.value;
    let [grew, costs] = [What::SupportGrowth, What::SupportCost].map(|what| (what, Why::Sum));
    Ok(vec![
        against(people("rise")?, "support.growth", grew, more),
        against(cost("total")?, "support.cost", costs, spent),
    ])
}

fn injuries(evidence: &Evidence) -> Result<Row, ReproductionError> {
    let cases = |row| input(evidence, "work_injuries_2012", row, "cases");
    let sum = cases("accidents")?.value + cases("diseases")?.value;
    let how = (What::InjuryCases, Why::RoundedEnds);
    Ok(against(cases("all")?, "injury.inflow", how, sum).within(Decimal::from(500)))
}

/// None where a jobcentre has no courses, or the largest is not in the box.
fn jobcentres(evidence: &Evidence) -> Option<Vec<Row>> {
    let published = evidence.jobcentres();
    let mut rows = Vec::new();
    for jobcentre in published.list {
        let how = (What::PendingInjury { municipality: jobcentre.name }, Why::Ratio);
        let [extended, courses] = [jobcentre.extensions, jobcentre.courses].map(Decimal::from);
        let share = Quantity::new(percent(extended, courses)?, Unit::Percent);
        let id = format!("box31.{}", jobcentre.name.to_lowercase());
        rows.push(Row::new(&id, how, published.source, share).within(Decimal::new(1, 4)));
    }
    let aarhus = published.list.iter().find(|jobcentre| jobcentre.name == "Aarhus")?;
    let cases = |number: u32| Quantity::new(Decimal::from(number), Unit::CasesEach);
    let over = cases(aarhus.cases_from.checked_sub(published.recommended.to)?);
    let how = (What::Caseload { municipality: aarhus.name }, Why::Sum);
    rows.push(
        Row::new("box31.aarhus.over", how, report("kapitel 3"), over)
            .against(Published::Number(cases(CASELOAD_OVER))),
    );
    Some(rows)
}

/// A value beside the published number that it should be.
fn against(published: Input, id: &str, how: (What, Why), value: Decimal) -> Row {
    Row::new(id, how, published.source, Quantity::new(value, published.unit))
        .against(published.published())
}

/// A hundred times a part of a whole.
fn percent(part: Decimal, whole: Decimal) -> Option<Decimal> {
    part.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(whole)
}
