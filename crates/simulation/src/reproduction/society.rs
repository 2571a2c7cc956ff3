//! Sums and shares that the sources print beside the numbers they follow from.

use rust_decimal::Decimal;

use super::inputs::{
    AARHUS_CASELOAD, CASELOAD_MOST, CASELOAD_OVER, MUNICIPALITIES, Municipality, SOCIETY, report,
    white_paper,
};
use super::{Published, Quantity, Row, Unit, What, Why};

/// One row a number; none where a share divides by zero.
pub(super) fn rows() -> Option<Vec<Row>> {
    let mut rows = spending()?;
    rows.extend(support());
    rows.extend(injuries()?);
    Some(rows)
}

fn spending() -> Option<Vec<Row>> {
    let more = SOCIETY.spending_2011.checked_sub(SOCIETY.spending_2004)?;
    let growth = Quantity::new(percent(more, SOCIETY.spending_2004)?, Unit::Percent);
    let in_all = (millions(SOCIETY.concentration_saved).value * Decimal::ONE_HUNDRED)
        .checked_div(Decimal::from(SOCIETY.concentration_percent))?;
    let of_2011 = Quantity::new(Decimal::from(SOCIETY.growth_percent), Unit::Percent);
    let how = (What::SpendingGrowth, Why::RoundedEnds);
    let turned = (What::SpendingInAll, Why::TurnedRound);
    let in_all = Quantity::new(in_all, Unit::Kroner);
    Some(vec![
        Row::new("spending.growth", how, white_paper("afsnit 2.2"), growth)
            .against(Published::Number(of_2011))
            .within(Decimal::new(6, 1)),
        Row::new("spending.concentration", turned, white_paper("afsnit 2.4"), in_all)
            .within(millions(50).value),
    ])
}

fn support() -> [Row; 2] {
    let place = white_paper("kapitel 2");
    let more = people(SOCIETY.supported_now).value - people(SOCIETY.supported_before).value;
    let cost = millions(SOCIETY.schemes).value + millions(SOCIETY.sick_pay).value;
    let growth = (What::SupportGrowth, Why::Sum);
    [
        Row::new("support.growth", growth, place, Quantity::new(more, Unit::People))
            .against(Published::Number(people(SOCIETY.supported_more))),
        Row::new(
            "support.cost",
            (What::SupportCost, Why::Sum),
            place,
            Quantity::new(cost, Unit::Kroner),
        )
        .against(Published::Number(millions(SOCIETY.cost))),
    ]
}

fn injuries() -> Option<Vec<Row>> {
    let cases = |number: u32| Quantity::new(Decimal::from(number), Unit::Injuries);
    let each = |number: u32| Quantity::new(Decimal::from(number), Unit::CasesEach);
    let sum = cases(SOCIETY.accidents.checked_add(SOCIETY.diseases)?);
    let inflow = (What::InjuryCases, Why::RoundedEnds);
    let mut rows = vec![
        Row::new("injury.inflow", inflow, report("kapitel 2"), sum)
            .against(Published::JustOver(cases(SOCIETY.injuries)))
            .within(Decimal::from(500)),
    ];
    for Municipality { id, name, courses, extended } in MUNICIPALITIES {
        let how = (What::PendingInjury { municipality: name }, Why::Ratio);
        let share = Quantity::new(percent(extended, courses)?, Unit::Percent);
        let row = Row::new(&format!("box31.{id}"), how, report("boks 3.1"), share);
        rows.push(row.within(Decimal::new(1, 4)));
    }
    let over = each(AARHUS_CASELOAD.checked_sub(CASELOAD_MOST)?);
    let how = (What::Caseload { municipality: "Aarhus" }, Why::Sum);
    rows.push(
        Row::new("box31.aarhus.over", how, report("kapitel 3"), over)
            .against(Published::Number(each(CASELOAD_OVER))),
    );
    Some(rows)
}

fn people(number: u32) -> Quantity {
    Quantity::new(Decimal::from(number), Unit::People)
}

/// So many million kroner.
fn millions(number: u32) -> Quantity {
    Quantity::new(Decimal::from(number) * Decimal::from(1_000_000), Unit::Kroner)
}

/// A part of a whole in percent.
fn percent(part: u32, whole: u32) -> Option<Decimal> {
    (Decimal::from(part) * Decimal::ONE_HUNDRED).checked_div(Decimal::from(whole))
}
