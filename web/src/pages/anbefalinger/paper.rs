//! The page to bring to a meeting: what only stands on paper.

use chrono::NaiveDate;
use fremdrift_simulation::recommendations::Lever;
use yew::prelude::*;

use super::{basis, compare, words};
use crate::components::grade;
use crate::components::paper::paper;
use crate::format;
use crate::say::Say;
use crate::state::anbefalinger::{Field, Gathered, Outcome, fields_of};

/// The head of the printed page: the municipality, the levers with their numbers, and the draws.
pub(super) fn answers(
    say: &Say,
    outcome: &Outcome,
    seen: &Gathered,
    today: Option<NaiveDate>,
) -> Html {
    let t = &say.t;
    let number = |field: Field| match outcome.a.numbers.get(field) {
        Some(value) => words::quantity(say, field, value),
        None => t.levers_paper_empty().to_string(),
    };
    let place = Field::PLACE
        .into_iter()
        .filter(|field| *field != Field::WeeklyBenefit || outcome.a.numbers.get(*field).is_some())
        .map(|field| (words::field(say, field), number(field)));
    let law = t.levers_law_of(outcome.law_year.to_string()).to_string();
    let mut rows: Vec<(String, String)> = place.collect();
    rows.push((t.levers_law().to_string(), law));
    rows.extend(Lever::ALL.map(|lever| {
        let said = if outcome.a.chosen.has(lever) {
            let own = fields_of(lever).filter(|field| !outcome.a.empty.contains(field));
            let own: Vec<String> = own.map(number).collect();
            let on = t.levers_paper_lever_on().to_string();
            let grade = grade::word(say, basis::grade_of(lever));
            [on].into_iter().chain(own).chain([grade]).collect::<Vec<_>>().join("; ")
        } else {
            t.levers_paper_lever_off().to_string()
        };
        (words::lever(say, lever), said)
    }));
    let done = format::count(say.lang, seen.draws());
    let draws = t.levers_paper_draws(done, outcome.seed.to_string()).to_string();
    rows.push((t.levers_paper_seed().to_string(), draws));
    if outcome.b.is_some() {
        rows.push((t.levers_compare_heading().to_string(), compare::finding(say, seen)));
    }
    paper(say, t.levers_not_a_decision().to_string(), rows, today)
}

/// The foot of the printed page: what speaks against it, what is not counted, and the sources.
pub(super) fn sources(say: &Say) -> Html {
    let t = &say.t;
    let point = |name: String, text: String| {
        html! {
            <p><strong>{ name }{ "." }</strong>{ " " }{ text }</p>
        }
    };
    html! {
        <div class="paper">
            { point(t.levers_doubt_heading().to_string(), basis::against(say)) }
            { point(t.levers_left_heading().to_string(), t.levers_left_text().to_string()) }
            <p>{ t.levers_paper_sources(t.regler_title().to_string(), t.metode_title().to_string()).to_string() }</p>
        </div>
    }
}
