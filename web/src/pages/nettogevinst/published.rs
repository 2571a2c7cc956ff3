//! The white paper's figures beside ours.

use fremdrift_units::Kroner;
use rust_decimal::{Decimal, RoundingStrategy};
use yew::prelude::*;

use crate::components::sheet::{Cell, Row, Sheet};
use crate::say::Say;
use crate::state::nettogevinst::{Figure, Outcome};

pub(super) fn sheet(say: &Say, outcome: &Outcome) -> Option<Sheet> {
    let t = &say.t;
    if outcome.analysis.published.is_empty() {
        return None;
    }
    let rows = outcome.analysis.published.iter().map(|row| {
        let code = match row.figure {
            Figure::FirstYear => "firstYear",
            Figure::SecondYear => "secondYear",
            Figure::Gain => "gain",
            Figure::PerCitizen => "perCitizen",
            Figure::LessEffect => "lessEffect",
            Figure::HalfPrice => "halfPrice",
            Figure::Points => "points",
        };
        let cell = |value| Cell::number(say, value, shown(say, row.figure, value));
        Row::of(vec![
            Cell::words(t.gain_published(code).to_string()),
            cell(row.printed),
            cell(row.computed),
        ])
    });
    Some(Sheet {
        caption: t.gain_published_caption().to_string(),
        head: vec![
            t.gain_th_figure().to_string(),
            t.gain_th_printed().to_string(),
            t.gain_th_computed().to_string(),
        ],
        rows: rows.collect(),
    })
}

/// As precise as the source printed it.
fn shown(say: &Say, figure: Figure, value: Decimal) -> String {
    match figure {
        Figure::Points => {
            let rounded = value.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
            say.t.gain_points(say.decimal(rounded)).to_string()
        }
        Figure::FirstYear
        | Figure::SecondYear
        | Figure::Gain
        | Figure::PerCitizen
        | Figure::LessEffect
        | Figure::HalfPrice => {
            Kroner::from_decimal(value).map(|it| say.rough_kroner(it)).unwrap_or_default()
        }
    }
}

pub(super) fn published(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    let Some(sheet) = sheet(say, outcome) else { return Html::default() };
    let points = outcome.analysis.published.iter().find(|row| row.figure == Figure::Points);
    html! {
        <section class="gain-more" aria-labelledby="published-heading">
            <h2 id="published-heading" class="h3">{ t.gain_published_heading().to_string() }</h2>
            { sheet.table() }
            if let Some(points) = points {
                <p class="text">
                    { t.gain_published_points(say.decimal(points.computed), say.decimal(points.printed)).to_string() }
                </p>
            }
            if let Some(each) = outcome.analysis.published.iter().find(|row| row.figure == Figure::PerCitizen) {
                <p class="text">
                    { t.gain_published_fit(shown(say, each.figure, each.computed), shown(say, each.figure, each.printed)).to_string() }
                </p>
            }
            <p class="note">{ t.gain_published_source().to_string() }</p>
        </section>
    }
}
