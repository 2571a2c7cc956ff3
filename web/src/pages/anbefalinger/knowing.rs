//! What it is worth to know before deciding: the sixth recommendation.

use fremdrift_simulation::effort::Prior;
use fremdrift_simulation::recommendations::{Group, Lever};
use fremdrift_simulation::uncertainty::Estimate;
use yew::prelude::*;

use super::words;
use crate::components::sheet::{Cell, Row, Sheet};
use crate::say::Say;
use crate::state::anbefalinger::{Field, Gathered, Outcome, Seen};

/// Everything, and the effect of the effort alone.
fn values(seen: &Seen) -> [Estimate; 2] {
    let effect = Group::ALL.iter().position(|group| *group == Group::Effect).unwrap_or_default();
    [seen.knowing.everything(), seen.knowing.of(effect)]
}

pub(super) fn sheet(say: &Say, seen: &Gathered) -> Sheet {
    let t = &say.t;
    let names = [t.levers_knowing_everything(), t.levers_knowing_group()].map(|it| it.to_string());
    let amount = &|amount: f64| {
        Cell::number(say, words::kroner(amount).to_decimal(), words::rough(say, amount))
    };
    let rows = Prior::ALL.into_iter().flat_map(|prior| {
        let of = values(seen.of(prior)).into_iter().zip(names.clone());
        of.map(move |(it, name)| {
            Row::of(vec![
                Cell::words(name),
                Cell::words(words::prior(say, prior)),
                amount(it.value),
                amount(it.standard_error),
            ])
        })
    });
    let head = [t.levers_th_what(), t.levers_th_prior(), t.levers_th_worth(), t.levers_th_error()];
    Sheet {
        caption: t.levers_knowing_caption().to_string(),
        head: head.map(|it| it.to_string()).to_vec(),
        rows: rows.collect(),
    }
}

pub(super) fn knowing(say: &Say, outcome: &Outcome, seen: &Gathered) -> Html {
    let t = &say.t;
    let on = outcome.a.chosen.has(Lever::Measuring);
    html! {
        <section class="levers-more" aria-labelledby="knowing-heading">
            <h2 id="knowing-heading" class="h3">{ t.levers_knowing_heading().to_string() }</h2>
            if on {
                { sheet(say, seen).table() }
                <p class="text">{ t.levers_knowing_text().to_string() }</p>
                <p class="text">{ cost(say, outcome) }</p>
            } else {
                <p class="text">{ t.levers_knowing_off().to_string() }</p>
            }
        </section>
    }
}

/// What measuring costs over the four years, to hold against it.
fn cost(say: &Say, outcome: &Outcome) -> String {
    let t = &say.t;
    let four = rust_decimal::Decimal::from(4);
    let cost = outcome.a.numbers.get(Field::MeasuringFixed).map(|yearly| yearly * four);
    match cost.and_then(|cost| fremdrift_units::Kroner::from_decimal(cost).ok()) {
        Some(cost) => t.levers_knowing_cost(say.whole_kroner(cost)).to_string(),
        None => t.levers_knowing_empty().to_string(),
    }
}
