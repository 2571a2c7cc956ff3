//! From nothing to the municipality's net gain: the picture, the table, and why.

use std::rc::Rc;

use fremdrift_costs::net_gain::{Party, Step};
use fremdrift_units::Kroner;
use yew::prelude::*;

use super::{why, words};
use crate::charts::{Waterfall, WaterfallBar};
use crate::components::sheet::{Cell, Row, Sheet};
use crate::say::Say;
use crate::state::nettogevinst::{Outcome, Worth};

/// The table, with a "why" below each step.
pub(super) fn sheet(say: &Say, worth: &Worth) -> Sheet {
    let t = &say.t;
    let mut rows: Vec<Row> = municipality(worth)
        .iter()
        .map(|step| Row {
            cells: vec![
                Cell::words(words::step(say, step)),
                Cell::kroner(say, step.amount),
                Cell::kroner(say, step.after),
            ],
            below: Some(why::why(say, worth, step)),
            sum: false,
        })
        .collect();
    let gain = worth.gain();
    rows.push(Row {
        cells: vec![
            Cell::words(t.gain_total().to_string()),
            Cell::kroner(say, gain),
            Cell::kroner(say, gain),
        ],
        below: None,
        sum: true,
    });
    Sheet {
        caption: t.gain_steps_caption().to_string(),
        head: vec![
            t.gain_th_step().to_string(),
            t.gain_th_amount().to_string(),
            t.gain_th_after().to_string(),
        ],
        rows,
    }
}

pub(super) fn steps(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    let worth = &outcome.a;
    let steps = municipality(worth);
    let bars: Rc<[WaterfallBar]> = steps
        .iter()
        .map(|step| WaterfallBar {
            label: words::step(say, step).into(),
            text: words::signed(say, step.amount).into(),
            before: step.before.oere(),
            after: step.after.oere(),
            sum: false,
        })
        .chain([WaterfallBar {
            label: t.gain_total().to_string().into(),
            text: say.rough_kroner(worth.gain()).into(),
            before: 0,
            after: worth.gain().oere(),
            sum: true,
        }])
        .collect();
    let paid =
        worth.input().price.to_decimal() * rust_decimal::Decimal::from(worth.result.citizens);
    let paid = Kroner::from_decimal(paid).unwrap_or_default();
    let saved = worth.gain().checked_add(paid).unwrap_or_default();
    html! {
        <section aria-labelledby="steps-heading">
            <h2 id="steps-heading" class="h3">{ t.gain_steps_heading().to_string() }</h2>
            <p>{ t.gain_steps_reading(say.rough_kroner(saved), say.rough_kroner(paid)).to_string() }</p>
            <Waterfall id="steps" {bars} />
            { sheet(say, worth).table() }
        </section>
    }
}

fn municipality(worth: &Worth) -> Vec<Step> {
    worth.result.steps(Some(Party::Municipality))
}
