//! The page to bring to a meeting: what only stands on paper.

use chrono::NaiveDate;
use fremdrift_costs::net_gain::{Overlap, SavedShare};
use yew::prelude::*;

use super::{aside, words};
use crate::components::paper::paper;
use crate::say::Say;
use crate::state::nettogevinst::{Field, Outcome, Which, Worth, numbers};

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
            <h2 class="h4">{ t.gain_left_heading().to_string() }</h2>
            <p>{ aside::left_out(say, outcome).join(" ") }</p>
            <h2 class="h4">{ t.gain_doubt_heading().to_string() }</h2>
            <p>{ t.gain_doubt_tta().to_string() }{ " " }{ t.gain_doubt_koege().to_string() }</p>
            <p>{ t.gain_paper_sources(rules).to_string() }</p>
        </div>
    }
}

fn answered(say: &Say, worth: &Worth) -> Vec<(String, String)> {
    let t = &say.t;
    // As it was worked out: what is typed may not be valid.
    let input = worth.input();
    let mut rows: Vec<(String, String)> = numbers(input)
        .into_iter()
        .filter_map(|(field, value)| {
            Some((words::field(say, field), words::quantity(say, field, value?)))
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
