//! What waiting costs: the same effort, begun earlier or later.

use std::rc::Rc;

use fremdrift_costs::net_gain::Party;
use yew::prelude::*;

use super::words;
use crate::charts::{Curves, Line, Mark, Tick, kroner_ticks};
use crate::components::sheet::{Cell, Row, Sheet};
use crate::say::Say;
use crate::session::{Dispatch, send};
use crate::state::tidlig_indsats::{EarlyEffort, Edit, LAST_START, Outcome, Start};

/// Weeks between two rows of the table.
const APART: usize = 4;

pub(super) fn sheet(say: &Say, outcome: &Outcome) -> Sheet {
    let t = &say.t;
    let row = |start: &Start| {
        Row::of(vec![
            Cell::words(t.early_week_count(words::decimal(say, start.week, 1)).to_string()),
            words::number(say, start.participants, 0),
            words::cell(say, start.gain),
        ])
    };
    Sheet {
        caption: t.early_wait_caption().to_string(),
        head: vec![
            t.early_th_start().to_string(),
            t.early_th_participants().to_string(),
            t.early_th_municipality().to_string(),
        ],
        rows: outcome.starts.iter().step_by(APART).map(row).collect(),
    }
}

pub(super) fn wait(say: &Say, outcome: &Outcome, dispatch: &Dispatch<EarlyEffort>) -> Html {
    let t = &say.t;
    let starts = &outcome.starts;
    let ([first, .., last], Some(best)) =
        (starts.as_slice(), starts.iter().max_by(|a, b| a.gain.total_cmp(&b.gain)))
    else {
        return Html::default();
    };
    let stated = &outcome.stated;
    let now = outcome.question.case.interventions.first().map_or(0.0, |it| it.start);
    let now = now.max(outcome.question.case.cohort.weeks_before);
    let gain = stated.gain().of(Party::Municipality);
    let all: f64 = stated.participants.iter().sum();
    let points = starts.iter().map(|start| [start.week, start.gain]).collect();
    let line = Line { name: t.early_wait_line().to_string().into(), points, dashed: false };
    // The axis begins where the line does.
    let named = (0..=LAST_START).step_by(APART).map(f64::from);
    let named = [first.week].into_iter().chain(named.filter(|week| *week >= first.week + 2.0));
    let across: Rc<[Tick]> = named.map(|week| (week, words::decimal(say, week, 1))).collect();
    let gains: Vec<f64> = starts.iter().map(|start| start.gain).collect();
    let up: Rc<[Tick]> = kroner_ticks(say.lang, &gains, 5).into();
    let mark = Mark { at: now, name: t.early_wait_mark().to_string().into() };
    let inside = (first.week..=last.week).contains(&now);
    let marks: Rc<[Mark]> = if inside { [mark].into() } else { [].into() };
    let label = t
        .early_wait_label(
            words::rough(say, first.gain),
            words::rough(say, last.gain),
            words::decimal(say, last.week, 0),
        )
        .to_string();
    let oninput = send(dispatch, |event: InputEvent| {
        let value = event.target_unchecked_into::<web_sys::HtmlInputElement>().value();
        Edit::Start(value.parse().unwrap_or_default())
    });
    html! {
        <section class="early-wait" aria-labelledby="wait-heading">
            <h2 id="wait-heading" class="h3">{ t.early_wait_heading().to_string() }</h2>
            <p class="chart-reading">
                { t.early_wait_best(words::decimal(say, best.week, 1), words::rough(say, best.gain)).to_string() }
            </p>
            <p class="text">{ t.early_wait_text().to_string() }</p>
            <div class="early-slider">
                <label class="form-label" for="start-slider">{ t.early_wait_slider().to_string() }</label>
                <input
                    id="start-slider"
                    type="range"
                    min={first.week.floor().to_string()}
                    max={LAST_START.to_string()}
                    step="1"
                    value={words::decimal(say, now.round(), 0)}
                    {oninput}
                />
                <output for="start-slider">
                    { t.early_wait_now(
                        words::decimal(say, now, 1),
                        words::rough(say, gain),
                        words::decimal(say, all, 0),
                    ).to_string() }
                </output>
            </div>
            <Curves
                id="wait"
                {label}
                {across}
                {up}
                across_name={t.early_wait_axis().to_string()}
                lines={Rc::from([line])}
                {marks}
            />
            <details class="details chart-numbers early-more">
                <summary class="details-summary">{ t.early_curves_open().to_string() }</summary>
                { sheet(say, outcome).table() }
            </details>
        </section>
    }
}
