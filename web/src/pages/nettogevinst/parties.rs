//! Who gains and who pays, year by year.

use fremdrift_costs::net_gain::{Line, Party};
use yew::prelude::*;

use super::readings::has;
use super::words;
use crate::components::sheet::{Cell, Row, Sheet};
use crate::say::Say;
use crate::state::nettogevinst::{Outcome, Worth};

/// Which lines a sum is of.
type Counted = fn(&Line) -> bool;

pub(super) fn sheet(say: &Say, worth: &Worth) -> Sheet {
    let t = &say.t;
    let result = &worth.result;
    let years = 1..=result.years;
    let mut head = vec![t.gain_th_party().to_string()];
    head.extend(years.clone().map(|year| t.gain_th_year(year).to_string()));
    head.push(t.gain_th_all().to_string());
    let columns = head.len();
    let mut rows: Vec<Row> = Party::ALL
        .into_iter()
        .filter(|party| *party != Party::UnemploymentFund || has(result, *party))
        .map(|party| {
            let mut cells = vec![Cell::words(words::party(say, party))];
            // Nothing is known of the citizens' side until somebody gives wages and taxes.
            if party == Party::Citizen && worth.input().optional.work.is_none() {
                let nothing = || Cell::instead(t.gain_not_counted().to_string());
                cells.extend((1..columns).map(|_| nothing()));
            } else {
                let in_year = |year| Cell::whole_kroner(say, result.gain_in(party, year));
                cells.extend(years.clone().map(in_year));
                cells.push(Cell::whole_kroner(say, result.gain(party)));
            }
            Row::of(cells)
        })
        .collect();
    let sums: [(_, Counted); 3] = [
        (t.gain_parties_transfers(), |line| line.transfer),
        (t.gain_parties_without(), |line| !line.transfer),
        (t.gain_parties_total(), |_| true),
    ];
    for (name, of) in sums {
        let mut cells = vec![Cell::words(name.to_string())];
        let together = |year| Cell::whole_kroner(say, result.together(of, year));
        cells.extend(years.clone().map(|year| together(Some(year))));
        cells.push(together(None));
        rows.push(Row { cells, below: None, sum: true });
    }
    Sheet { caption: t.gain_parties_caption().to_string(), head, rows }
}

pub(super) fn parties(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    let note = match outcome.a.input().optional.work {
        Some(_) => t.gain_parties_note_work(),
        None => t.gain_parties_note(),
    };
    html! {
        <section class="gain-more" aria-labelledby="parties-heading">
            <h2 id="parties-heading" class="h3">{ t.gain_parties_heading().to_string() }</h2>
            { sheet(say, &outcome.a).table() }
            <p class="note">{ note.to_string() }</p>
        </section>
    }
}
