//! The courses with and without the effort.

use std::rc::Rc;

use fremdrift_simulation::effort::Arm;
use fremdrift_simulation::sickness::Point;
use yew::prelude::*;

use super::words;
use crate::charts::{Curves, Line, Tick};
use crate::components::sheet::{Cell, Row, Sheet};
use crate::say::Say;
use crate::state::tidlig_indsats::Outcome;

/// Weeks between two rows of the table, and between two marks of the axis.
const APART: usize = 13;
/// How many are in a state.
type Share = fn(&Point) -> f64;
/// Where people can be: the name of the state, and how many are in it.
const STATES: [(&str, Share); 3] = [
    ("benefit", |point| point.on_benefit),
    ("work", |point| point.in_work),
    ("out", |point| point.out_of_work),
];

pub(super) fn sheet(say: &Say, outcome: &Outcome) -> Sheet {
    let t = &say.t;
    let stated = &outcome.stated;
    let row = |name: String, of: fn(&Arm) -> f64, decimals: u32| {
        let [without, with] = [of(&stated.without), of(&stated.with)];
        Row::of(vec![
            Cell::words(name),
            words::number(say, without, decimals),
            words::number(say, with, decimals),
            words::number(say, with - without, decimals),
        ])
    };
    let limit = outcome.simulator.limit();
    let mut rows = vec![
        row(t.early_row_weeks().to_string(), |arm| arm.weeks_on_benefit, 1),
        row(t.early_row_past(limit).to_string(), |arm| arm.past_limit, 0),
        row(t.early_row_work().to_string(), |arm| arm.in_work_after_a_year, 0),
    ];
    let only = stated.participants.len() == 1;
    for (index, participants) in stated.participants.iter().enumerate() {
        let name = if only {
            t.early_row_participants_only().to_string()
        } else {
            t.early_row_participants((index + 1).to_string()).to_string()
        };
        let [none, all] = [0.0, *participants].map(|people| words::number(say, people, 0));
        rows.push(Row::of(vec![Cell::words(name), none, all.clone(), all]));
    }
    Sheet {
        caption: t.early_both_caption().to_string(),
        head: vec![
            t.early_th_what().to_string(),
            t.early_th_without().to_string(),
            t.early_th_with().to_string(),
            t.early_th_difference().to_string(),
        ],
        rows,
    }
}

/// Where they are, every quarter.
pub(super) fn curves_sheet(say: &Say, outcome: &Outcome) -> Sheet {
    let t = &say.t;
    let stated = &outcome.stated;
    let mut head = vec![t.early_th_week().to_string()];
    for (state, _) in STATES {
        for arm in ["without", "with"] {
            head.push(t.early_th_state(t.early_state(state).to_string(), arm).to_string());
        }
    }
    let points = stated.without.points.iter().zip(&stated.with.points).enumerate();
    let rows = points.filter(|(week, _)| is_shown(outcome, *week)).step_by(APART);
    let rows = rows.map(|(week, (without, with))| {
        let mut cells = vec![Cell::words(week.to_string())];
        for (_, of) in STATES {
            for point in [without, with] {
                cells.push(Cell::instead(words::percent(say, of(point))));
            }
        }
        Row::of(cells)
    });
    Sheet { caption: t.early_curves_caption().to_string(), head, rows: rows.collect() }
}

/// Whether anybody is followed yet when so many weeks are over.
fn is_shown(outcome: &Outcome, week: usize) -> bool {
    let week = u32::try_from(week).unwrap_or(u32::MAX);
    f64::from(week) >= outcome.question.case.cohort.weeks_before.floor()
}

pub(super) fn both(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    html! {
        <section aria-labelledby="both-heading">
            <h2 id="both-heading" class="h3">{ t.early_both_heading().to_string() }</h2>
            <p class="text">{ t.early_both_text().to_string() }</p>
            { sheet(say, outcome).table() }
            <div class="early-panels">
                { for STATES.into_iter().map(|(state, of)| panel(say, outcome, state, of)) }
            </div>
            <details class="details chart-numbers early-more">
                <summary class="details-summary">{ t.early_curves_open().to_string() }</summary>
                { curves_sheet(say, outcome).table() }
            </details>
        </section>
    }
}

fn panel(say: &Say, outcome: &Outcome, state: &str, of: Share) -> Html {
    let t = &say.t;
    let stated = &outcome.stated;
    let line = |arm: &Arm, name: &str| {
        let points = arm.points.iter().enumerate().filter(|(week, _)| is_shown(outcome, *week));
        let points = points
            .map(|(week, point)| [f64::from(u32::try_from(week).unwrap_or(u32::MAX)), of(point)]);
        let last = arm.points.last().map(of).unwrap_or_default();
        Line {
            name: t.early_line(name, words::percent(say, last)).to_string().into(),
            points: points.collect(),
            dashed: name == "without",
        }
    };
    let lines: Rc<[Line]> = [line(&stated.without, "without"), line(&stated.with, "with")].into();
    let weeks = stated.years * 52;
    let across: Rc<[Tick]> =
        (0..=weeks).step_by(2 * APART).map(|week| (f64::from(week), week.to_string())).collect();
    let up: Rc<[Tick]> = [0.0, 0.25, 0.5, 0.75, 1.0]
        .into_iter()
        .map(|share| (share, words::percent(say, share)))
        .collect();
    let heading = t.early_state(state).to_string();
    let [without, with] = [&stated.without, &stated.with]
        .map(|arm| words::percent(say, arm.points.last().map(of).unwrap_or_default()));
    let label = t.early_curve_label(heading.clone(), weeks, without, with).to_string();
    html! {
        <div>
            <h3 class="h4">{ heading }</h3>
            <Curves
                id={format!("curves-{state}")}
                {label}
                {across}
                {up}
                across_name={t.early_axis_weeks().to_string()}
                {lines}
            />
        </div>
    }
}
