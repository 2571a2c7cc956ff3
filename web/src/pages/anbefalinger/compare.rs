//! Two packages side by side, under the same luck.

use fremdrift_costs::net_gain::Party;
use fremdrift_simulation::effort::Prior;
use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive as _;
use yew::prelude::*;

use super::together::amount_cell;
use super::words;
use crate::components::sheet::{Cell, Row, Sheet};
use crate::say::Say;
use crate::state::Which;
use crate::state::anbefalinger::{Gathered, Outcome};

pub(super) fn sheet(say: &Say, outcome: &Outcome, seen: &Gathered) -> Option<Sheet> {
    let t = &say.t;
    outcome.b.as_ref()?;
    let both = |prior| {
        let seen = seen.of(prior);
        Some((seen.party(Party::Municipality)?, &seen.second, &seen.difference))
    };
    let percent = |chance: f64| {
        let value = Decimal::from_f64(100.0 * chance).unwrap_or_default().round_dp(1);
        Cell::number(say, value, words::chance(say, chance))
    };
    let mut rows = Vec::new();
    for prior in Prior::ALL {
        let (a, b, difference) = both(prior)?;
        let name = t.levers_compare_gain(words::prior(say, prior)).to_string();
        let means = [a.mean(), b.mean(), difference.mean()].map(|it| amount_cell(say, it));
        rows.push(Row::of([Cell::words(name)].into_iter().chain(means).collect()));
        let name = t.levers_compare_chance(words::prior(say, prior)).to_string();
        rows.push(Row::of(vec![
            Cell::words(name),
            percent(a.share_above_zero()),
            percent(b.share_above_zero()),
            Cell::instead(""),
        ]));
    }
    Some(Sheet {
        caption: t.levers_compare_caption().to_string(),
        head: vec![
            t.levers_th_what().to_string(),
            words::package(say, Which::A),
            words::package(say, Which::B),
            t.levers_th_difference().to_string(),
        ],
        rows,
    })
}

/// How often the second is the better one.
pub(super) fn finding(say: &Say, seen: &Gathered) -> String {
    let [first, second] =
        Prior::ALL.map(|prior| words::chance(say, seen.of(prior).difference.share_above_zero()));
    say.t.levers_compare_better(first, second).to_string()
}

pub(super) fn compare(say: &Say, outcome: &Outcome, seen: &Gathered) -> Html {
    let t = &say.t;
    let Some(sheet) = sheet(say, outcome, seen) else { return Html::default() };
    html! {
        <section class="levers-compare" aria-labelledby="compare-heading">
            <h2 id="compare-heading" class="h3">{ t.levers_compare_heading().to_string() }</h2>
            <p><strong>{ finding(say, seen) }</strong></p>
            { sheet.table() }
        </section>
    }
}
