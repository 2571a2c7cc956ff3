//! What the answer hangs on: one number at a time over its range.

use std::rc::Rc;

use fremdrift_costs::net_gain::Bar;
use yew::prelude::*;

use super::words;
use crate::charts::{Tornado, TornadoBar};
use crate::components::sheet::{Cell, Row, Sheet};
use crate::say::Say;
use crate::state::nettogevinst::Outcome;

pub(super) fn sheet(say: &Say, outcome: &Outcome) -> Sheet {
    let t = &say.t;
    let row = |bar: &Bar| {
        Row::of(vec![
            Cell::words(words::variable(say, bar.range.variable)),
            Cell::instead(range(say, bar)),
            Cell::whole_kroner(say, bar.at_low),
            Cell::whole_kroner(say, bar.at_high),
        ])
    };
    Sheet {
        caption: t.gain_tornado_caption().to_string(),
        head: vec![
            t.gain_th_variable().to_string(),
            t.gain_th_range().to_string(),
            t.gain_th_low().to_string(),
            t.gain_th_high().to_string(),
        ],
        rows: outcome.analysis.bars.iter().map(row).collect(),
    }
}

pub(super) fn tornado(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    let Some(widest) = outcome.analysis.bars.first() else { return Html::default() };
    let widest = words::variable(say, widest.range.variable).to_lowercase();
    let bars: Rc<[TornadoBar]> = outcome
        .analysis
        .bars
        .iter()
        // A number that changes nothing has no bar; the table says so.
        .filter(|bar| bar.at_low != bar.at_high)
        .map(|bar| {
            let name = words::variable(say, bar.range.variable);
            let [at_low, at_high] = [bar.at_low, bar.at_high].map(|gain| say.rough_kroner(gain));
            TornadoBar {
                label: t.gain_tornado_label(name, range(say, bar)).to_string().into(),
                text: t.gain_tornado_range(at_low, at_high).to_string().into(),
                at_low: bar.at_low.oere(),
                at_high: bar.at_high.oere(),
            }
        })
        .collect();
    let gain = outcome.a.gain();
    html! {
        <section class="gain-more" aria-labelledby="tornado-heading">
            <h2 id="tornado-heading" class="h3">{ t.gain_tornado_heading(widest).to_string() }</h2>
            <p class="text">{ t.gain_tornado_text().to_string() }</p>
            <Tornado id="tornado" base={gain.oere()} base_text={say.rough_kroner(gain)} {bars} />
            { sheet(say, outcome).table() }
        </section>
    }
}

fn range(say: &Say, bar: &Bar) -> String {
    words::range(say, bar.range.variable, [bar.range.low, bar.range.high])
}
