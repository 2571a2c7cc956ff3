//! Two scenarios side by side.

use fremdrift_costs::net_gain::Party;
use fremdrift_units::Kroner;
use rust_decimal::Decimal;
use yew::prelude::*;

use super::readings::has;
use super::words;
use crate::components::sheet::{Cell, Row, Sheet};
use crate::say::Say;
use crate::state::Which;
use crate::state::nettogevinst::{Outcome, Worth};

pub(super) fn sheet(say: &Say, outcome: &Outcome) -> Option<Sheet> {
    let t = &say.t;
    let a = &outcome.a;
    let b = outcome.b.as_ref()?;
    let row = |name: String, of: &dyn Fn(&Worth) -> Kroner| {
        let [one, other] = [a, b].map(of);
        let amounts = [one, other, words::less(other, one)];
        let cells = amounts.map(|amount| Cell::whole_kroner(say, amount));
        Row::of([Cell::words(name)].into_iter().chain(cells).collect())
    };
    let mut rows = vec![
        row(words::party(say, Party::Municipality), &Worth::gain),
        row(t.gain_compare_each().to_string(), &Worth::per_citizen),
        row(t.gain_compare_price().to_string(), &price),
    ];
    for party in Party::ALL.into_iter().filter(|party| *party != Party::Municipality) {
        if has(&a.result, party) || has(&b.result, party) {
            rows.push(row(words::party(say, party), &|worth| worth.result.gain(party)));
        }
    }
    rows.push(row(t.gain_parties_transfers().to_string(), &|it| it.result.transfers()));
    rows.push(row(t.gain_parties_without().to_string(), &|it| it.result.without_transfers()));
    rows.push(row(t.gain_parties_total().to_string(), &|it| it.result.total()));
    Some(Sheet {
        caption: t.gain_compare_caption().to_string(),
        head: vec![
            t.gain_th_what().to_string(),
            words::scenario(say, Which::A),
            words::scenario(say, Which::B),
            t.gain_th_difference().to_string(),
        ],
        rows,
    })
}

/// What the intervention costs in all.
fn price(worth: &Worth) -> Kroner {
    let citizens = Decimal::from(worth.result.citizens);
    Kroner::from_decimal(worth.input().price.to_decimal() * citizens).unwrap_or_default()
}

/// By how much the second is better or worse.
pub(super) fn finding(say: &Say, outcome: &Outcome, b: &Worth) -> String {
    let t = &say.t;
    let difference = words::less(b.gain(), outcome.a.gain());
    let amount = say.rough_kroner(words::size(difference));
    match difference.cmp(&Kroner::ZERO) {
        std::cmp::Ordering::Greater => t.gain_compare_more(amount),
        std::cmp::Ordering::Less => t.gain_compare_less(amount),
        std::cmp::Ordering::Equal => t.gain_compare_same(),
    }
    .to_string()
}

pub(super) fn compare(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    let (Some(b), Some(sheet)) = (&outcome.b, sheet(say, outcome)) else {
        return Html::default();
    };
    html! {
        <section class="gain-more" aria-labelledby="compare-heading">
            <h2 id="compare-heading" class="h3">{ t.gain_compare_heading().to_string() }</h2>
            <p role="status"><strong>{ finding(say, outcome, b) }</strong></p>
            { sheet.table() }
            <p class="note">{ t.gain_compare_note().to_string() }</p>
        </section>
    }
}
