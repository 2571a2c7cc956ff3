//! Who gains how much in which year, with everything as stated.

use fremdrift_costs::net_gain::Party;
use yew::prelude::*;

use super::words;
use crate::components::sheet::{Cell, Row, Sheet};
use crate::say::Say;
use crate::state::tidlig_indsats::Outcome;

pub(super) fn sheet(say: &Say, outcome: &Outcome) -> Sheet {
    let t = &say.t;
    let stated = &outcome.stated;
    let years = 1..=stated.years;
    let mut head = vec![t.early_th_party().to_string()];
    head.extend(years.clone().map(|year| t.early_th_year(year).to_string()));
    head.push(t.early_th_all().to_string());
    let in_all = stated.gain();
    let touched =
        |party: &Party| years.clone().any(|year| stated.gain_in(year).of(*party).abs() > 0.5);
    let mut rows: Vec<Row> = Party::ALL
        .into_iter()
        .filter(touched)
        .map(|party| {
            let mut cells = vec![Cell::words(words::party(say, party))];
            cells
                .extend(years.clone().map(|year| words::cell(say, stated.gain_in(year).of(party))));
            cells.push(words::cell(say, in_all.of(party)));
            Row::of(cells)
        })
        .collect();
    let mut cells = vec![Cell::words(t.early_all().to_string())];
    cells.extend(years.map(|year| words::cell(say, stated.gain_in(year).sum())));
    cells.push(words::cell(say, in_all.sum()));
    rows.push(Row { cells, below: None, sum: true });
    Sheet { caption: t.early_years_caption().to_string(), head, rows }
}

pub(super) fn years(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    html! {
        <section aria-labelledby="years-heading">
            <h2 id="years-heading" class="h3">{ t.early_years_heading().to_string() }</h2>
            { sheet(say, outcome).table() }
            <p class="note">{ t.early_years_note().to_string() }</p>
        </section>
    }
}
