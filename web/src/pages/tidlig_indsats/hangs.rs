//! What the answer hangs on, and what it would be worth to know more.

use std::rc::Rc;

use fremdrift_simulation::effort::Prior;
use fremdrift_simulation::uncertainty::Estimate;
use yew::prelude::*;

use super::words;
use crate::charts::{Tornado, TornadoBar};
use crate::components::sheet::{Cell, Row, Sheet};
use crate::say::Say;
use crate::state::tidlig_indsats::{Findings, Outcome, Swing};

pub(super) fn sheet(say: &Say, outcome: &Outcome, prior: Prior) -> Sheet {
    let t = &say.t;
    let row = |swing: &Swing| {
        Row::of(vec![
            Cell::words(words::group_title(say, swing.group)),
            words::cell(say, swing.at_low),
            words::cell(say, swing.at_high),
        ])
    };
    let swings = outcome.swings.iter().filter(|(of, _)| *of == prior).flat_map(|(_, it)| it);
    Sheet {
        caption: t.early_hangs_caption(words::view(say, outcome, prior)).to_string(),
        head: vec![
            t.early_th_group().to_string(),
            t.early_th_at_low().to_string(),
            t.early_th_at_high().to_string(),
        ],
        rows: swings.map(row).collect(),
    }
}

pub(super) fn hangs(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    let [(_, sceptical), (_, stated)] = &outcome.swings;
    let widest = |swings: &[Swing]| swings.first().map(|swing| words::group(say, swing.group));
    let (Some(group), true) = (widest(stated), !sceptical.is_empty()) else {
        return Html::default();
    };
    html! {
        <section class="early-more" aria-labelledby="hangs-heading">
            <h2 id="hangs-heading" class="h3">{ t.early_hangs_heading().to_string() }</h2>
            <p class="chart-reading">{ t.early_hangs_finding(group).to_string() }</p>
            <p class="text">{ t.early_hangs_text().to_string() }</p>
            <div class="early-pair">
                { for outcome.swings.iter().map(|(prior, swings)| tornado(say, outcome, *prior, swings)) }
            </div>
        </section>
    }
}

fn tornado(say: &Say, outcome: &Outcome, prior: Prior, swings: &[Swing]) -> Html {
    let t = &say.t;
    let oere = |amount: f64| words::kroner(amount).oere();
    let bars: Rc<[TornadoBar]> = swings
        .iter()
        // A number that changes nothing has no bar; the table says so.
        .filter(|swing| (swing.at_high - swing.at_low).abs() > 0.5)
        .map(|swing| {
            let [low, high] = [swing.at_low, swing.at_high].map(|gain| words::rough(say, gain));
            TornadoBar {
                label: words::group_title(say, swing.group).into(),
                text: t.early_swing(low, high).to_string().into(),
                at_low: oere(swing.at_low),
                at_high: oere(swing.at_high),
            }
        })
        .collect();
    let (id, middle) = match prior {
        Prior::Sceptical => ("tornado-sceptical", &outcome.sceptical),
        Prior::Stated => ("tornado-stated", &outcome.stated),
    };
    let base = middle.gain().municipality;
    html! {
        <div>
            <h3 class="h4">{ words::view(say, outcome, prior) }</h3>
            <Tornado {id} base={oere(base)} base_text={words::rough(say, base)} {bars} />
            <details class="details chart-numbers">
                <summary class="details-summary">{ t.early_curves_open().to_string() }</summary>
                { sheet(say, outcome, prior).table() }
            </details>
        </div>
    }
}

/// What it would be worth to know more before deciding.
pub(super) fn knowing(say: &Say, outcome: &Outcome, findings: &Findings) -> Html {
    let t = &say.t;
    let worth = |estimate: Estimate| {
        let [value, error] =
            [estimate.value, estimate.standard_error].map(|it| words::rough(say, it));
        // What is worth nothing is so in every draw.
        if estimate.value < 1.0 {
            return Cell::instead(value);
        }
        Cell::instead(t.early_plus_minus(value, error).to_string())
    };
    let [sceptical, stated] = &findings.views;
    let mut known: Vec<_> = sceptical.known.iter().zip(&stated.known).collect();
    known.sort_by(|(a, b), (c, d)| (c.1.value + d.1.value).total_cmp(&(a.1.value + b.1.value)));
    let mut rows = vec![Row {
        cells: vec![
            Cell::words(t.early_everything().to_string()),
            worth(sceptical.everything),
            worth(stated.everything),
        ],
        below: None,
        sum: false,
    }];
    rows.extend(known.into_iter().map(|((group, a), (_, b))| {
        Row::of(vec![Cell::words(words::group_title(say, *group)), worth(*a), worth(*b)])
    }));
    let head = |prior| t.early_th_worth(words::view_short(say, outcome, prior)).to_string();
    let sheet = Sheet {
        caption: t.early_knowing_caption().to_string(),
        head: vec![t.early_th_known().to_string(), head(sceptical.prior), head(stated.prior)],
        rows,
    };
    let nothing = sceptical.everything.value < 1.0 && stated.everything.value < 1.0;
    html! {
        <section class="early-more" aria-labelledby="knowing-heading">
            <h2 id="knowing-heading" class="h3">{ t.early_knowing_heading().to_string() }</h2>
            <p class="text">{ t.early_knowing_text().to_string() }</p>
            if nothing {
                <p class="text">{ t.early_knowing_none().to_string() }</p>
            }
            { sheet.table() }
        </section>
    }
}
