//! The files that hold the result: every table, and both charts.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::{compare, knowing, payers, together, with_draws};
use crate::browser;
use crate::charts::{WIDE, standalone};
use crate::components::keep::Download;
use crate::components::sheet::Sheet;
use crate::say::Say;
use crate::state::anbefalinger::{Gathered, Outcome};

/// The files of a result; none of them can be had while what is typed is not valid. A file holds
/// the draws that there are when it is asked for.
pub(super) fn downloads(
    say: &Say,
    outcome: Option<&Rc<Outcome>>,
    gathered: &Rc<RefCell<Gathered>>,
) -> Vec<Download> {
    let t = &say.t;
    type Table = fn(&Say, &Outcome, &Gathered) -> Option<Sheet>;
    let table = |title: String, name: &'static str, of: Table| Download {
        title,
        name,
        kind: "text/csv",
        text: outcome.map(|outcome| {
            let (say, outcome, gathered) = (say.clone(), Rc::clone(outcome), Rc::clone(gathered));
            Callback::from(move |()| {
                with_draws(&outcome, &gathered, |seen| of(&say, &outcome, seen))?.file(say.lang)
            })
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
        table(
            t.levers_csv_together().to_string(),
            "fremdrift-anbefalinger.csv",
            |say, it, seen| Some(together::sheet(say, it, seen)),
        ),
        table(t.levers_csv_payers().to_string(), "fremdrift-parter.csv", |say, it, _| {
            Some(payers::sheet(say, it))
        }),
        table(t.levers_csv_knowing().to_string(), "fremdrift-viden.csv", |say, _, seen| {
            Some(knowing::sheet(say, seen))
        }),
    ];
    if outcome.is_some_and(|outcome| outcome.b.is_some()) {
        let title = t.levers_csv_compare().to_string();
        files.push(table(title, "fremdrift-pakker.csv", compare::sheet));
    }
    if outcome.is_some_and(|outcome| outcome.a.levers().next().is_some()) {
        let [together, payers] =
            [t.levers_together_caption(), t.levers_payers_picture()].map(|text| text.to_string());
        let title = t.levers_svg_together().to_string();
        files.push(chart(title, "fremdrift-anbefalinger.svg", "together", together));
        let title = t.levers_svg_payers().to_string();
        files.push(chart(title, "fremdrift-parter.svg", "payers", payers));
    }
    files
}
