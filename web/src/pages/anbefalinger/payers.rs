//! Who gains and who pays, by budget year.

use fremdrift_costs::net_gain::Party;
use fremdrift_simulation::effort::Prior;
use fremdrift_simulation::sickness::Payers;
use yew::prelude::*;

use super::together::{Of, amount_cell, picture};
use super::words;
use crate::components::sheet::{Cell, Row, Sheet};
use crate::say::Say;
use crate::state::anbefalinger::{Gathered, Outcome, Seen};

/// Those whom a saved week can matter to, and all of them. An unemployment fund pays only for people
/// who were unemployed, and these courses are employees'.
const PARTIES: [Option<Party>; 4] =
    [Some(Party::Municipality), Some(Party::State), Some(Party::Employer), None];

fn of(party: Option<Party>, amounts: &Payers) -> f64 {
    party.map_or_else(|| amounts.sum(), |party| amounts.of(party))
}

pub(super) fn sheet(say: &Say, outcome: &Outcome) -> Sheet {
    let t = &say.t;
    let mut head = vec![t.levers_th_party().to_string(), t.levers_th_prior().to_string()];
    head.extend([1, 2, 3, 4].map(|year: u32| t.levers_th_year(year).to_string()));
    head.push(t.levers_th_all().to_string());
    let rows = PARTIES.into_iter().flat_map(|party| {
        Prior::ALL.into_iter().map(move |prior| {
            let middle = outcome.a.middle(prior);
            let name = words::party(say, party);
            let mut cells = vec![Cell::words(name), Cell::words(words::prior(say, prior))];
            cells.extend(middle.years.iter().map(|year| amount_cell(say, of(party, year))));
            cells.push(amount_cell(say, of(party, &middle.gain())));
            Row { cells, below: None, sum: party.is_none() }
        })
    });
    Sheet { caption: t.levers_payers_caption().to_string(), head, rows: rows.collect() }
}

/// What one of them sees, for the page.
fn shown(say: &Say, outcome: &Outcome, prior: Prior) -> Sheet {
    let whole = sheet(say, outcome);
    let name = words::prior(say, prior);
    let without = |cells: &[Cell]| -> Vec<Cell> {
        cells.iter().enumerate().filter(|(at, _)| *at != 1).map(|(_, it)| it.clone()).collect()
    };
    let of_prior = Prior::ALL.iter().position(|it| *it == prior).unwrap_or_default();
    let rows = whole.rows.iter().skip(of_prior).step_by(Prior::ALL.len());
    let head = whole.head.iter().enumerate().filter(|(at, _)| *at != 1);
    Sheet {
        caption: say.t.levers_payers_of(whole.caption.clone(), name).to_string(),
        head: head.map(|(_, it)| it.clone()).collect(),
        rows: rows.map(|row| Row { cells: without(&row.cells), ..row.clone() }).collect(),
    }
}

pub(super) fn payers(say: &Say, outcome: &Outcome, seen: &Gathered) -> Html {
    let t = &say.t;
    if outcome.a.levers().next().is_none() {
        return Html::default();
    }
    let things: Vec<(String, Of<'_>)> = PARTIES
        .into_iter()
        .map(|party| {
            let of: Of<'_> = Box::new(move |seen: &Seen| match party {
                Some(party) => seen.party(party),
                None => Some(&seen.all),
            });
            (words::party(say, party), of)
        })
        .collect();
    html! {
        <section class="levers-more" aria-labelledby="payers-heading">
            <h2 id="payers-heading" class="h3">{ t.levers_payers_heading().to_string() }</h2>
            <h3 class="h4">{ t.levers_payers_picture().to_string() }</h3>
            { picture(say, "payers", seen, &things) }
            { for Prior::ALL.map(|prior| {
                html! {
                    <>
                        <h3 class="h4">{ words::prior(say, prior) }</h3>
                        { shown(say, outcome, prior).table() }
                    </>
                }
            }) }
            <p class="note">{ t.levers_payers_text().to_string() }</p>
            { for Prior::ALL.map(|prior| html! { <p class="text">{ people(say, outcome, prior) }</p> }) }
        </section>
    }
}

/// What becomes of the people, in the middle of a prior: a year's courses, four times.
fn people(say: &Say, outcome: &Outcome, prior: Prior) -> String {
    let middle = outcome.a.middle(prior);
    let [weeks, long, work] = [middle.weeks_saved, middle.fewer_past_limit, middle.more_in_work]
        .map(|number| words::number(say, number));
    say.t.levers_people(weeks, long, work, words::prior(say, prior)).to_string()
}
