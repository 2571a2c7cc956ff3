//! How the municipality's gain grows over time and how it is spread, under both views.

use std::rc::Rc;

use fremdrift_simulation::uncertainty::Bar;
use yew::prelude::*;

use super::words;
use crate::charts::{Area, Curves, Histogram, Line, Tick, kroner_ticks};
use crate::components::sheet::{Cell, Row, Sheet};
use crate::say::Say;
use crate::state::tidlig_indsats::{Findings, Outcome, View};

/// The ends of ids: one for each view.
const PLACES: [&str; 2] = ["sceptical", "stated"];

pub(super) fn sheet(say: &Say, outcome: &Outcome, findings: &Findings) -> Sheet {
    let t = &say.t;
    let mut head = vec![t.early_th_quarter().to_string()];
    for view in &findings.views {
        let name = words::view_short(say, outcome, view.prior);
        for column in [t.early_th_low(), t.early_th_median(), t.early_th_high()] {
            head.push(format!("{name}: {}", column.to_string().to_lowercase()));
        }
    }
    let [sceptical, stated] = &findings.views;
    let quarters = sceptical.quarters.iter().zip(&stated.quarters).enumerate();
    let rows = quarters.map(|(index, (a, b))| {
        let mut cells = vec![Cell::words((index + 1).to_string())];
        for band in [a, b] {
            let [low, _, median, _, high] = band.quantiles;
            cells.extend([low, median, high].map(|amount| words::cell(say, amount)));
        }
        Row::of(cells)
    });
    Sheet { caption: t.early_fan_caption().to_string(), head, rows: rows.collect() }
}

pub(super) fn spread(say: &Say, outcome: &Outcome, findings: &Findings) -> Html {
    let t = &say.t;
    // One scale for both views, or they could not be compared.
    let ends: Vec<f64> = findings
        .views
        .iter()
        .flat_map(|view| view.quarters.iter().flat_map(|band| band.quantiles))
        .collect();
    let up: Rc<[Tick]> = kroner_ticks(say.lang, &ends, 6).into();
    let views = || findings.views.iter().zip(PLACES);
    html! {
        <>
            <section aria-labelledby="fan-heading">
                <h2 id="fan-heading" class="h3">{ t.early_fan_heading().to_string() }</h2>
                <p class="text">{ t.early_fan_text().to_string() }</p>
                <div class="early-pair">
                    { for views().map(|(view, place)| fan(say, outcome, view, place, &up)) }
                </div>
                <details class="details chart-numbers early-more">
                    <summary class="details-summary">{ t.early_curves_open().to_string() }</summary>
                    { sheet(say, outcome, findings).table() }
                </details>
            </section>
            <section class="early-more" aria-labelledby="histogram-heading">
                <h2 id="histogram-heading" class="h3">{ t.early_histogram_heading().to_string() }</h2>
                <div class="early-pair">
                    { for views().map(|(view, place)| histogram(say, outcome, view, place)) }
                </div>
            </section>
        </>
    }
}

fn fan(say: &Say, outcome: &Outcome, view: &View, place: &str, up: &Rc<[Tick]>) -> Html {
    let t = &say.t;
    let name = words::view(say, outcome, view.prior);
    let at = |index: usize| f64::from(u32::try_from(index + 1).unwrap_or(u32::MAX));
    // Nothing is gained or lost before the first day.
    let band = |low: usize, high: usize| {
        let rest = view.quarters.iter().enumerate().map(move |(index, band)| {
            let quantile = |place: usize| band.quantiles.get(place).copied().unwrap_or_default();
            [at(index), quantile(low), quantile(high)]
        });
        [[0.0; 3]].into_iter().chain(rest)
    };
    let area =
        |low, high, name: String| Area { points: band(low, high).collect(), name: name.into() };
    let areas: Rc<[Area]> = Rc::from([
        area(0, 4, t.early_fan_wide().to_string()),
        area(1, 3, t.early_fan_narrow().to_string()),
    ]);
    let middle = band(2, 2).map(|[x, y, _]| [x, y]).collect();
    let line = Line { name: t.early_fan_line().to_string().into(), points: middle, dashed: false };
    let across: Rc<[Tick]> =
        (0..=view.quarters.len()).map(|quarter| (at(quarter) - 1.0, quarter.to_string())).collect();
    let last = view.quarters.last().map_or([0.0; 5], |band| band.quantiles);
    let [low, _, median, _, high] = last.map(|amount| words::rough(say, amount));
    let quarters = view.quarters.len().to_string();
    let label = t.early_fan_label(name.clone(), quarters, median, low, high).to_string();
    html! {
        <div>
            <h3 class="h4">{ name }</h3>
            <Curves
                id={format!("fan-{place}")}
                {label}
                {across}
                up={Rc::clone(up)}
                across_name={t.early_fan_axis().to_string()}
                lines={Rc::from([line])}
                {areas}
            />
        </div>
    }
}

fn histogram(say: &Say, outcome: &Outcome, view: &View, place: &str) -> Html {
    let t = &say.t;
    let name = words::view(say, outcome, view.prior);
    let bars: Rc<[[f64; 3]]> =
        view.histogram.iter().map(|bar| [bar.from, bar.to, bar.share]).collect();
    let chance = view.municipality().map_or(0.0, |band| band.above_zero);
    let [least, most] =
        [bars.first().map_or(0.0, |bar| bar[0]), bars.last().map_or(0.0, |bar| bar[1])];
    let [least, most] = [least, most].map(|amount| words::rough(say, amount));
    let label =
        t.early_histogram_label(name.clone(), words::chance(say, chance), least, most).to_string();
    html! {
        <div>
            <h3 class="h4">{ name.clone() }</h3>
            <Histogram
                id={format!("histogram-{place}")}
                {label}
                zero={t.early_histogram_zero().to_string()}
                across_name={t.early_histogram_axis().to_string()}
                {bars}
            />
            <details class="details chart-numbers">
                <summary class="details-summary">{ t.early_curves_open().to_string() }</summary>
                { histogram_sheet(say, name, view).table() }
            </details>
        </div>
    }
}

fn histogram_sheet(say: &Say, name: String, view: &View) -> Sheet {
    let t = &say.t;
    let row = |bar: &Bar| {
        Row::of(vec![
            words::cell(say, bar.from),
            words::cell(say, bar.to),
            words::number(say, 100.0 * bar.share, 1),
        ])
    };
    Sheet {
        caption: t.early_histogram_caption(name).to_string(),
        head: vec![
            t.early_th_from().to_string(),
            t.early_th_to().to_string(),
            format!("{}, %", t.early_th_share()),
        ],
        rows: view.histogram.iter().map(row).collect(),
    }
}
