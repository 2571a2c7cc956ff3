//! What the municipality gains from the levers together, and from each alone.

use std::rc::Rc;

use fremdrift_costs::net_gain::Party;
use fremdrift_simulation::effort::Prior;
use fremdrift_simulation::recommendations::Lever;
use fremdrift_simulation::uncertainty::Summary;
use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive as _;
use yew::prelude::*;

use super::headline::ENDS;
use super::words;
use crate::charts::{Interval, IntervalRow, Intervals};
use crate::components::sheet::{Cell, Row, Sheet};
use crate::say::Say;
use crate::state::anbefalinger::{Field, Gathered, Outcome, Seen};

/// A thing with its draws as a prior sees them.
pub(super) type Of<'a> = Box<dyn Fn(&'a Seen) -> Option<&'a Summary> + 'a>;

/// All levers that are on, and each alone.
fn rows<'a>(say: &Say, outcome: &'a Outcome) -> Vec<(String, Of<'a>)> {
    let together: Of<'a> = Box::new(|seen| seen.party(Party::Municipality));
    // Measuring changes nothing by itself: alone it is only its cost, once somebody has said it.
    let says_nothing = outcome.a.numbers.get(Field::MeasuringFixed).is_none();
    let alone = outcome.a.levers().filter(move |it| *it != Lever::Measuring || !says_nothing);
    let alone = alone.map(|lever| {
        let of: Of<'a> = Box::new(move |seen| seen.alone(lever));
        (words::lever(say, lever), of)
    });
    std::iter::once((say.t.levers_together().to_string(), together)).chain(alone).collect()
}

pub(super) fn sheet(say: &Say, outcome: &Outcome, seen: &Gathered) -> Sheet {
    let rows = rows(say, outcome);
    summaries(say, say.t.levers_together_caption().to_string(), seen, &rows)
}

/// The same for the page: a row a thing, short enough to be read.
fn shown(say: &Say, outcome: &Outcome, seen: &Gathered) -> Sheet {
    let t = &say.t;
    let mut head = vec![t.levers_th_what().to_string()];
    head.extend(Prior::ALL.into_iter().flat_map(|prior| {
        let name = words::prior(say, prior);
        let titles = [t.levers_th_both(name.clone()), t.levers_th_both_chance(name)];
        titles.map(|title| title.to_string())
    }));
    let rows = rows(say, outcome).into_iter().map(|(name, of)| {
        let judged =
            Prior::ALL.into_iter().filter_map(|prior| of(seen.of(prior))).flat_map(|gain| {
                let [low, high] = ENDS.map(|end| words::millions(say, gain.quantile(end)));
                let mean = words::millions(say, gain.mean());
                let chance = words::chance(say, gain.share_above_zero());
                [t.levers_mean_and_interval(mean, low, high).to_string(), chance].map(Cell::instead)
            });
        Row::of([Cell::words(name)].into_iter().chain(judged).collect())
    });
    Sheet { caption: t.levers_together_caption().to_string(), head, rows: rows.collect() }
}

/// A table of things: mean, interval and chance of each in the eyes of both.
pub(super) fn summaries<'a>(
    say: &Say,
    caption: String,
    seen: &'a Gathered,
    things: &[(String, Of<'a>)],
) -> Sheet {
    let t = &say.t;
    let head = [
        t.levers_th_what(),
        t.levers_th_prior(),
        t.levers_th_mean(),
        t.levers_th_low(),
        t.levers_th_high(),
        t.levers_th_chance(),
    ];
    let rows = things.iter().flat_map(|(name, of)| {
        Prior::ALL.into_iter().filter_map(move |prior| {
            let gain = of(seen.of(prior))?;
            let [low, high] = ENDS.map(|end| gain.quantile(end));
            let mut cells = vec![Cell::words(name.clone()), Cell::words(words::prior(say, prior))];
            cells.extend([gain.mean(), low, high].map(|amount| amount_cell(say, amount)));
            let chance = gain.share_above_zero();
            let percent = Decimal::from_f64(100.0 * chance).unwrap_or_default().round_dp(1);
            cells.push(Cell::number(say, percent, words::chance(say, chance)));
            Some(Row::of(cells))
        })
    });
    Sheet { caption, head: head.map(|it| it.to_string()).to_vec(), rows: rows.collect() }
}

/// An expected amount: shown roughly, saved in whole kroner.
pub(super) fn amount_cell(say: &Say, amount: f64) -> Cell {
    Cell::number(say, words::kroner(amount).to_decimal(), words::signed(say, amount))
}

/// The picture of such a table.
pub(super) fn picture<'a>(
    say: &Say,
    id: &'static str,
    seen: &'a Gathered,
    things: &[(String, Of<'a>)],
) -> Html {
    let judges: Rc<[AttrValue]> =
        Prior::ALL.iter().map(|prior| words::prior(say, *prior).into()).collect();
    let oere = |amount: f64| words::kroner(amount).oere();
    let rows: Rc<[IntervalRow]> = things
        .iter()
        .map(|(name, of)| IntervalRow {
            name: name.clone().into(),
            intervals: Prior::ALL
                .into_iter()
                .filter_map(|prior| of(seen.of(prior)))
                .map(|gain| {
                    let [low, high] = ENDS.map(|end| oere(gain.quantile(end)));
                    Interval { low, mean: oere(gain.mean()), high }
                })
                .collect(),
        })
        .collect();
    let said: Vec<String> = things
        .iter()
        .flat_map(|(name, of)| {
            Prior::ALL.into_iter().filter_map(move |prior| {
                let gain = of(seen.of(prior))?;
                let [low, high] = ENDS.map(|end| words::signed(say, gain.quantile(end)));
                let interval = say.t.levers_interval(low, high);
                Some(format!("{name}, {}: {interval}", words::prior(say, prior)))
            })
        })
        .collect();
    html! { <Intervals {id} {judges} {rows} said={said.join("; ")} /> }
}

pub(super) fn together(say: &Say, outcome: &Outcome, seen: &Gathered) -> Html {
    let t = &say.t;
    if outcome.a.levers().next().is_none() {
        return Html::default();
    }
    html! {
        <section class="levers-together" aria-labelledby="together-heading">
            <h2 id="together-heading" class="h3">{ t.levers_together_heading().to_string() }</h2>
            <p class="text">{ t.levers_together_text().to_string() }</p>
            { picture(say, "together", seen, &rows(say, outcome)) }
            { shown(say, outcome, seen).table() }
        </section>
    }
}
