//! What each party gains or loses, under both views of the effect.

use fremdrift_costs::net_gain::Party;
use yew::prelude::*;

use super::run::Run;
use super::words;
use crate::components::sheet::{Cell, Row, Sheet};
use crate::say::Say;
use crate::state::tidlig_indsats::{Band, Findings, Outcome, View};

/// A row for each party and view, so that both views of a gain stand below each other.
pub(super) fn sheet(say: &Say, outcome: &Outcome, findings: &Findings) -> Sheet {
    let t = &say.t;
    let row = |party: &str, view: &View, band: &Band, sum: bool| {
        let view = words::view_short(say, outcome, view.prior).to_lowercase();
        let [low, .., high] = band.quantiles;
        let mut cells = vec![Cell::words(t.early_gain_row(party, view).to_string())];
        cells.extend([band.mean, low, high].map(|amount| words::rough_cell(say, amount)));
        cells.push(Cell::instead(words::chance(say, band.above_zero)));
        Row { cells, below: None, sum }
    };
    let mut rows = Vec::new();
    for party in Party::ALL {
        let gains = findings.views.iter().filter_map(|view| {
            let gain = view.gains.iter().find(|worth| worth.party == party)?;
            Some((view, &gain.gain))
        });
        let gains: Vec<(&View, &Band)> = gains.collect();
        // A party that neither gains nor loses in any draw has no row.
        let touched = |(_, band): &(&View, &Band)| band.quantiles.iter().any(|it| it.abs() > 0.5);
        if gains.iter().any(touched) {
            let name = words::party(say, party);
            rows.extend(gains.into_iter().map(|(view, band)| row(&name, view, band, false)));
        }
    }
    let all = t.early_all().to_string();
    rows.extend(findings.views.iter().map(|view| row(&all, view, &view.all, true)));
    Sheet {
        caption: t.early_gains_caption().to_string(),
        head: vec![
            t.early_th_party().to_string(),
            t.early_th_mean().to_string(),
            t.early_th_low().to_string(),
            t.early_th_high().to_string(),
            t.early_th_chance().to_string(),
        ],
        rows,
    }
}

pub(super) fn gains(say: &Say, outcome: &Outcome, run: &Run) -> Html {
    let t = &say.t;
    let Some(findings) = &run.findings else { return Html::default() };
    html! {
        <section aria-labelledby="gains-heading">
            <h2 id="gains-heading" class="h3">{ t.early_gains_heading().to_string() }</h2>
            <p class="text">{ t.early_gains_text().to_string() }</p>
            { sheet(say, outcome, findings).table() }
        </section>
    }
}
