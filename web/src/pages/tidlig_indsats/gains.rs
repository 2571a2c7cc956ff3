//! What each party gains or loses, under both views of the effect.

use fremdrift_costs::net_gain::Party;
use yew::prelude::*;

use super::run::Run;
use super::words;
use crate::components::sheet::{Cell, Row, Sheet};
use crate::say::Say;
use crate::state::tidlig_indsats::{Band, Findings, Outcome};

pub(super) fn sheet(say: &Say, outcome: &Outcome, findings: &Findings) -> Sheet {
    let t = &say.t;
    let names = findings.views.each_ref().map(|view| words::view_short(say, outcome, view.prior));
    let mut head = vec![t.early_th_party().to_string()];
    for name in names {
        head.push(t.early_th_gain(name.clone()).to_string());
        head.push(t.early_th_chance(name).to_string());
    }
    let row = |name: String, bands: [Option<&Band>; 2], sum: bool| {
        let mut cells = vec![Cell::words(name)];
        for band in bands {
            cells.push(Cell::instead(band.map(|it| words::range(say, it)).unwrap_or_default()));
            let chance = band.map(|band| words::chance(say, band.above_zero));
            cells.push(Cell::instead(chance.unwrap_or_default()));
        }
        Row { cells, below: None, sum }
    };
    let gain = |party: Party| {
        findings.views.each_ref().map(|view| {
            let mut gains = view.gains.iter();
            gains.find_map(|worth| (worth.party == party).then_some(&worth.gain))
        })
    };
    // A party that neither gains nor loses in any draw has no row.
    let touched = |party: &Party| {
        gain(*party)
            .into_iter()
            .flatten()
            .any(|band| band.quantiles.iter().any(|it| it.abs() > 0.5))
    };
    let parties = Party::ALL.into_iter().filter(touched);
    let mut rows: Vec<Row> =
        parties.map(|party| row(words::party(say, party), gain(party), false)).collect();
    let all = findings.views.each_ref().map(|view| Some(&view.all));
    rows.push(row(t.early_all().to_string(), all, true));
    Sheet { caption: t.early_gains_caption().to_string(), head, rows }
}

pub(super) fn gains(say: &Say, outcome: &Outcome, run: &Run) -> Html {
    let t = &say.t;
    let Some(findings) = &run.findings else { return Html::default() };
    html! {
        <section class="early-gains" aria-labelledby="gains-heading">
            <h2 id="gains-heading" class="h3">{ t.early_gains_heading().to_string() }</h2>
            <p class="text">{ t.early_gains_text().to_string() }</p>
            { sheet(say, outcome, findings).table() }
        </section>
    }
}
