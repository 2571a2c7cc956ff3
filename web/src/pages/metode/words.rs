//! Rows and numbers of the acceptance table in the page's language.

use fremdrift_costs::net_gain::roskilde;
use fremdrift_evidence::Source;
use fremdrift_simulation::reproduction::{Of, Published, Quantity, Row, Unit, What, Why};
use rust_decimal::prelude::ToPrimitive as _;
use rust_decimal::{Decimal, RoundingStrategy};
use yew::prelude::*;

use crate::format;
use crate::route::Lang;
use crate::say::Say;

/// A number with so many decimals, rounded half away from zero.
pub(super) fn number(say: &Say, value: Decimal, decimals: u32) -> String {
    let mut value = value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
    value.rescale(decimals);
    format::decimal(say.lang, value)
}

/// Percent with so many decimals.
pub(super) fn percent(say: &Say, value: Decimal, decimals: u32) -> String {
    with_percent(say, &number(say, value, decimals))
}

fn with_percent(say: &Say, number: &str) -> String {
    match say.lang {
        Lang::Da => format!("{number}\u{a0}%"),
        Lang::En => format!("{number}%"),
    }
}

/// Kroner; from a million on in millions or billions with at most two decimals.
pub(super) fn money(say: &Say, kroner: Decimal) -> String {
    let [million, billion] = [1_000_000, 1_000_000_000].map(Decimal::from);
    let in_units = |unit: Decimal| {
        let value = (kroner / unit)
            .round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
            .normalize();
        format::decimal(say.lang, value)
    };
    if kroner.abs() >= billion {
        say.t.metode_billion(in_units(billion)).to_string()
    } else if kroner.abs() >= million {
        say.t.metode_million(in_units(million)).to_string()
    } else {
        let oere = (kroner * Decimal::ONE_HUNDRED).to_i64().unwrap_or_default();
        format::whole_kroner(say.lang, oere)
    }
}

/// A number with its unit; without decimals given, with those that it has.
fn quantity(say: &Say, of: Quantity, decimals: Option<u32>) -> String {
    let t = &say.t;
    let number = match decimals {
        Some(decimals) => number(say, of.value, decimals),
        None => format::decimal(say.lang, of.value),
    };
    match of.unit {
        Unit::Kroner => money(say, of.value),
        Unit::Percent => with_percent(say, &number),
        Unit::Points => t.metode_points(number).to_string(),
        Unit::People => t.metode_people(number).to_string(),
        Unit::Weeks => t.metode_in_weeks(number).to_string(),
        Unit::PersonYears => t.metode_person_years(number).to_string(),
        Unit::Injuries => t.metode_injuries(number).to_string(),
        Unit::CasesEach => t.metode_cases_each(number).to_string(),
    }
}

/// A computed number, to the digit of the row's tolerance.
fn to_tolerance(say: &Say, row: &Row, value: Decimal, unit: Unit) -> String {
    quantity(say, Quantity { value, unit }, Some(row.tolerance.scale()))
}

/// What the source says.
pub(super) fn published(say: &Say, row: &Row) -> String {
    let t = &say.t;
    match row.published {
        Published::Number(of) => quantity(say, of, None),
        Published::JustOver(of) => t.metode_just_over(quantity(say, of, None)).to_string(),
        Published::Elsewhere(of) => {
            let after = roskilde().effect.long_from;
            t.metode_elsewhere(quantity(say, of, None), number(say, after, 0)).to_string()
        }
        Published::Nothing => t.metode_not_published().to_string(),
    }
}

/// Each computed value, with whose it is where there are several.
pub(super) fn computed(say: &Say, row: &Row) -> Vec<String> {
    let value = |value| to_tolerance(say, row, value, row.unit);
    row.computed
        .iter()
        .map(|it| match it.of {
            Of::All => value(it.value),
            Of::Week(week) => format!("{}: {}", say.t.metode_week(week), value(it.value)),
            Of::Weeks(from, to) => format!("{}: {}", weeks(say, from, to), value(it.value)),
        })
        .collect()
}

/// The computed values in few words: one, or the least and the most.
pub(super) fn computed_short(say: &Say, row: &Row) -> String {
    let values: Vec<Decimal> = row.computed.iter().map(|it| it.value).collect();
    range(say, row, &values, row.unit, "")
}

/// How far the computed values lie from the published one, with a sign.
pub(super) fn difference(say: &Say, row: &Row) -> String {
    let differences = row.differences();
    if differences.is_empty() {
        String::new()
    } else if differences.iter().all(|it| it.round_dp(row.tolerance.scale()).is_zero()) {
        say.t.metode_no_difference().to_string()
    } else {
        range(say, row, &differences, row.difference_unit(), "+")
    }
}

/// The least and the most of some values, one where they are the same; `plus` before what is not
/// below zero.
fn range(say: &Say, row: &Row, values: &[Decimal], unit: Unit, plus: &str) -> String {
    let sign = |value: Decimal| if value.is_sign_negative() { "-" } else { plus };
    let ends = [values.iter().min(), values.iter().max()];
    let [Some(&least), Some(&most)] = ends else { return String::new() };
    let last = format!("{}{}", sign(most), to_tolerance(say, row, most.abs(), unit));
    if least == most {
        return last;
    }
    let first = format!("{}{}", sign(least), number(say, least.abs(), row.tolerance.scale()));
    say.t.metode_range(first, last).to_string()
}

/// Where the computed value lies, were each published figure anywhere in its rounding.
pub(super) fn span(say: &Say, row: &Row) -> Option<String> {
    let span = row.span?;
    let [low, high] = [span.low, span.high].map(|end| to_tolerance(say, row, end, row.unit));
    Some(say.t.metode_span(low, high).to_string())
}

/// Whose the figures of Roskilde are, and which of them the model took from others.
pub(super) fn about_roskilde(say: &Say, rows: &[Row]) -> String {
    let without = roskilde().effect.share_fit.map(|it| say.share(it.without));
    let loss = rows.iter().find(|row| matches!(row.what, What::LessEffect { .. }));
    let loss = loss.map(|row| published(say, row));
    say.t.metode_table_roskilde(without.unwrap_or_default(), loss.unwrap_or_default()).to_string()
}

/// A stretch of weeks on benefit.
pub(super) fn weeks(say: &Say, from: u32, to: Option<u32>) -> String {
    match to {
        Some(to) => say.t.metode_weeks(from, to).to_string(),
        None => say.t.metode_weeks_on(from).to_string(),
    }
}

/// Where something was read: in Danish, as the documents are.
pub(super) fn source(say: &Say, source: Source) -> Html {
    let read = format!("{}, {}", source.read_in.unwrap_or(source.document), source.place);
    html! { <>{ say.t.metode_source().to_string() }{ " " }<span lang="da">{ read }</span></> }
}

/// What a row is about.
pub(super) fn what(say: &Say, what: What) -> String {
    let t = &say.t;
    match what {
        What::Exclusion { week } => t.metode_row_exclusion(week),
        What::Exit { within, first, last } => t.metode_row_exit(within, first, last),
        What::ExitsToWork => t.metode_row_exits_to_work(),
        What::FirstYear => t.metode_row_first_year(),
        What::NetGain => t.metode_row_net_gain(),
        What::SupplierCost => t.metode_row_supplier_cost(),
        What::HalfPrice => t.metode_row_half_price(),
        What::LessEffect { points } => t.metode_row_less_effect(points),
        What::BreakEven => t.metode_row_break_even(),
        What::PersonYears { after } => t.metode_row_person_years(after),
        What::PersonsNeeded { after } => t.metode_row_persons_needed(after),
        What::WeekCeiling => t.metode_row_week_ceiling(),
        What::SpendingGrowth => t.metode_row_spending_growth(),
        What::SpendingInAll => t.metode_row_spending_in_all(),
        What::SupportGrowth => t.metode_row_support_growth(),
        What::SupportCost => t.metode_row_support_cost(),
        What::InjuryCases => t.metode_row_injury_cases(),
        What::PendingInjury { municipality } => t.metode_row_pending_injury(municipality),
        What::Caseload { municipality } => t.metode_row_caseload(municipality),
    }
    .to_string()
}

/// How a value is come by, and why it differs.
pub(super) fn why(say: &Say, why: Why) -> String {
    let t = &say.t;
    match why {
        Why::Counts => t.metode_why_counts(),
        Why::Curve => t.metode_why_curve(),
        Why::OtherPeople => t.metode_why_other_people(),
        Why::SolvedBackwards => t.metode_why_solved_backwards(),
        Why::Reconstruction => t.metode_why_reconstruction(say.date(roskilde().law_date)),
        Why::FittedGain => t.metode_why_fitted_gain(),
        Why::Remainder => t.metode_why_remainder(),
        Why::FittedEffect => t.metode_why_fitted_effect(),
        Why::NotLinear => t.metode_why_not_linear(),
        Why::YearOfBenefit => t.metode_why_year_of_benefit(),
        Why::WeeksAfterYear => t.metode_why_weeks_after_year(),
        Why::AboveCeiling => t.metode_why_above_ceiling(),
        Why::RoundedEnds => t.metode_why_rounded_ends(),
        Why::TurnedRound => t.metode_why_turned_round(),
        Why::Sum => t.metode_why_sum(),
        Why::Ratio => t.metode_why_ratio(),
    }
    .to_string()
}
