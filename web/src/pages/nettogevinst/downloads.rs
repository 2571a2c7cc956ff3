//! The files that hold the result: every table, and both charts.

use std::rc::Rc;

use yew::prelude::*;

use super::{break_even, compare, laws, parties, published, steps, tornado};
use crate::browser;
use crate::charts::{WIDE, standalone};
use crate::components::keep::Download;
use crate::components::sheet::Sheet;
use crate::say::Say;
use crate::state::nettogevinst::Outcome;

/// The files of a result; none of them can be had while what is typed is not valid.
pub(super) fn downloads(say: &Say, outcome: Option<&Rc<Outcome>>) -> Vec<Download> {
    let t = &say.t;
    type Table = fn(&Say, &Outcome) -> Option<Sheet>;
    let table = |title: String, name: &'static str, of: Table| Download {
        title,
        name,
        kind: "text/csv",
        text: outcome.map(|outcome| {
            let (say, outcome) = (say.clone(), Rc::clone(outcome));
            Callback::from(move |()| of(&say, &outcome)?.file(say.lang))
        }),
    };
    let chart = |title: String, name: &'static str, id: &'static str, heading: String| Download {
        title,
        name,
        kind: "image/svg+xml",
        text: outcome.map(|_| {
            let heading = heading.clone();
            Callback::from(move |()| {
                Some(standalone(&browser::markup(&format!("{id}{WIDE}"))?, &heading))
            })
        }),
    };
    let mut files = vec![
        table(t.gain_csv_steps().to_string(), "fremdrift-trin.csv", |say, outcome| {
            Some(steps::sheet(say, &outcome.a))
        }),
        table(t.gain_csv_parties().to_string(), "fremdrift-parter.csv", |say, outcome| {
            Some(parties::sheet(say, &outcome.a))
        }),
        table(t.gain_csv_break().to_string(), "fremdrift-vendepunkter.csv", |say, outcome| {
            Some(break_even::sheet(say, outcome))
        }),
        table(t.gain_csv_tornado().to_string(), "fremdrift-foelsomhed.csv", |say, outcome| {
            Some(tornado::sheet(say, outcome))
        }),
    ];
    if outcome.is_some_and(|outcome| laws::is_shown(outcome)) {
        let title = t.gain_csv_laws().to_string();
        files.push(table(title, "fremdrift-regler.csv", |say, outcome| {
            Some(laws::sheet(say, outcome))
        }));
    }
    if outcome.is_some_and(|outcome| !outcome.analysis.published.is_empty()) {
        let title = t.gain_csv_published().to_string();
        files.push(table(title, "fremdrift-offentliggjort.csv", published::sheet));
    }
    if outcome.is_some_and(|outcome| outcome.b.is_some()) {
        let title = t.gain_csv_compare().to_string();
        files.push(table(title, "fremdrift-scenarier.csv", compare::sheet));
    }
    let [steps, tornado] =
        [t.gain_steps_caption(), t.gain_tornado_caption()].map(|text| text.to_string());
    files.push(chart(t.gain_svg_steps().to_string(), "fremdrift-trin.svg", "steps", steps));
    let title = t.gain_svg_tornado().to_string();
    files.push(chart(title, "fremdrift-foelsomhed.svg", "tornado", tornado));
    files
}
