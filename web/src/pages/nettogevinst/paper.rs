//! The page to bring to a meeting: what only stands on paper.

use chrono::NaiveDate;
use fremdrift_costs::net_gain::{BreakEven, Overlap, Party, SavedShare, Variable};
use rust_decimal::{Decimal, RoundingStrategy};
use yew::prelude::*;

use super::readings::{has, long_share, pair};
use super::{aside, compare, words};
use crate::components::paper::paper;
use crate::say::Say;
use crate::state::Which;
use crate::state::nettogevinst::{Field, Figure, Outcome, Worth, is_reconstructed, numbers};

/// The head of the printed page: what was answered, and with what. Of a second scenario, what is
/// different.
pub(super) fn answers(say: &Say, outcome: &Outcome, today: Option<NaiveDate>) -> Html {
    let t = &say.t;
    let mut rows = answered(say, &outcome.a);
    if let Some(b) = &outcome.b {
        let name = words::scenario(say, Which::B);
        let differs: Vec<_> =
            answered(say, b).into_iter().filter(|row| !rows.contains(row)).collect();
        rows.extend(differs.into_iter().map(|(field, value)| (format!("{name}: {field}"), value)));
    }
    paper(say, t.gain_not_a_decision().to_string(), rows, today)
}

/// The foot of the printed page: what is not counted, and the sources.
pub(super) fn sources(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    let rules = t.regler_title().to_string();
    html! {
        <div class="paper">
            { point(t.gain_paper_findings_heading().to_string(), findings(say, outcome).join(" ")) }
            { point(t.gain_left_heading().to_string(), aside::left_out(say, outcome).join(" ")) }
            { point(
                t.gain_doubt_heading().to_string(),
                format!("{} {}", t.gain_doubt_tta(), t.gain_doubt_koege()),
            ) }
            <p>{ t.gain_paper_sources(rules).to_string() }</p>
        </div>
    }
}

/// A paragraph with its name in front: the page has to be one of A4.
fn point(name: String, text: String) -> Html {
    html! { <p><strong>{ name }{ "." }</strong>{ " " }{ text }</p> }
}

/// What the screen shows further down and a meeting has to know, a sentence each.
fn findings(say: &Say, outcome: &Outcome) -> Vec<String> {
    let t = &say.t;
    let mut said = Vec::new();
    if let Some(b) = &outcome.b {
        for (which, worth) in [(Which::A, &outcome.a), (Which::B, b)] {
            let gain = say.rough_kroner(worth.gain());
            said.push(t.gain_paper_scenario(words::scenario(say, which), gain).to_string());
        }
        said.push(compare::finding(say, outcome, b));
    }
    said.extend(pair(outcome).map(|readings| {
        let [apart, within] =
            readings.map(|(result, _)| say.rough_kroner(result.gain(Party::Municipality)));
        t.gain_paper_readings(apart, within).to_string()
    }));
    said.extend(long_share(say, outcome));
    let price = outcome.analysis.break_evens.iter().find(|(of, _)| *of == Variable::Price);
    if let Some((of, BreakEven::Found { value, .. })) = price {
        said.push(t.gain_paper_price(words::value(say, *of, *value)).to_string());
    }
    let points = outcome.analysis.published.iter().find(|row| row.figure == Figure::Points);
    said.extend(points.map(|row| {
        let [computed, printed] = [row.computed, row.printed].map(|points| hundredths(say, points));
        t.gain_paper_points(computed, printed).to_string()
    }));
    let result = &outcome.a.result;
    let parties: Vec<_> = Party::ALL
        .into_iter()
        .filter(|party| has(result, *party))
        .map(|party| {
            let gain = say.rough_kroner(result.gain(party));
            t.gain_paper_party(words::party(say, party), gain).to_string()
        })
        .collect();
    said.push(format!("{}.", parties.join("; ").trim_end_matches('.')));
    said
}

fn hundredths(say: &Say, number: Decimal) -> String {
    say.decimal(number.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero))
}

fn answered(say: &Say, worth: &Worth) -> Vec<(String, String)> {
    let t = &say.t;
    // As it was worked out: what is typed may not be valid.
    let input = worth.input();
    let mut rows: Vec<(String, String)> = numbers(input)
        .into_iter()
        .filter_map(|(field, value)| {
            let value = value?;
            let mut said = words::quantity(say, field, value);
            if is_reconstructed(field, value) {
                said = t.gain_paper_reconstructed(said).to_string();
            }
            Some((words::field(say, field), said))
        })
        .collect();
    if input.weekly_benefit.is_none() {
        let maximum = say.kroner(worth.scenario.weekly_benefit());
        let benefit = t.gain_paper_maximum(maximum).to_string();
        rows.push((words::field(say, Field::WeeklyBenefit), benefit));
    }
    if input.saved_share == SavedShare::ByLaw {
        rows.push((words::field(say, Field::Constant), t.gain_paper_by_law().to_string()));
    }
    rows.push((t.gain_law().to_string(), say.date(input.law_date)));
    rows.push((t.gain_status().to_string(), say.status(input.status)));
    let within = input.overlap == Overlap::Within;
    for (on, name) in [(input.active, t.gain_active()), (within, t.gain_within())] {
        let yes = if on { t.gain_yes() } else { t.gain_no() };
        rows.push((name.to_string(), yes.to_string()));
    }
    rows
}
