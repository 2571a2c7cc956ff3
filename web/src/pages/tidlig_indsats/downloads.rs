//! The files that hold the result: every table, and the charts.

use std::rc::Rc;

use fremdrift_simulation::effort::Prior;
use yew::prelude::*;

use super::run::Run;
use super::{both, gains, hangs, spread, wait, years};
use crate::browser;
use crate::charts::{WIDE, standalone};
use crate::components::keep::Download;
use crate::components::sheet::Sheet;
use crate::say::Say;
use crate::state::tidlig_indsats::{Findings, Outcome};

/// The files of a result; none of them can be had while what is typed is not valid, and those of the
/// draws not before there are some.
pub(super) fn downloads(say: &Say, outcome: Option<&Rc<Outcome>>, run: &Run) -> Vec<Download> {
    let t = &say.t;
    let stated = |title: String, name: &'static str, of: fn(&Say, &Outcome) -> Sheet| Download {
        title,
        name,
        kind: "text/csv",
        text: outcome.map(|outcome| {
            let (say, outcome) = (say.clone(), Rc::clone(outcome));
            Callback::from(move |()| of(&say, &outcome).file(say.lang))
        }),
    };
    let drawn = |title: String, name: &'static str, of: fn(&Say, &Outcome, &Findings) -> Sheet| {
        let both = outcome.zip(run.findings.clone());
        Download {
            title,
            name,
            kind: "text/csv",
            text: both.map(|(outcome, findings)| {
                let (say, outcome) = (say.clone(), Rc::clone(outcome));
                Callback::from(move |()| of(&say, &outcome, &findings).file(say.lang))
            }),
        }
    };
    let chart =
        |title: String, name: &'static str, id: &'static str, there: bool, head: String| Download {
            title,
            name,
            kind: "image/svg+xml",
            text: outcome.filter(|_| there).map(|_| {
                let head = head.clone();
                Callback::from(move |()| {
                    Some(standalone(&browser::markup(&format!("{id}{WIDE}"))?, &head))
                })
            }),
        };
    let there = run.findings.is_some();
    vec![
        drawn(t.early_csv_gains().to_string(), "fremdrift-gevinster.csv", gains::sheet),
        stated(t.early_csv_both().to_string(), "fremdrift-med-og-uden.csv", both::sheet),
        stated(t.early_csv_curves().to_string(), "fremdrift-kurver.csv", both::curves_sheet),
        stated(t.early_csv_years().to_string(), "fremdrift-parter.csv", years::sheet),
        stated(t.early_csv_wait().to_string(), "fremdrift-startuge.csv", wait::sheet),
        drawn(t.early_csv_fan().to_string(), "fremdrift-kvartaler.csv", spread::sheet),
        stated(t.early_csv_swings().to_string(), "fremdrift-foelsomhed.csv", |say, outcome| {
            hangs::sheet(say, outcome, Prior::Stated)
        }),
        chart(
            t.early_svg_curves().to_string(),
            "fremdrift-kurve.svg",
            "curves-benefit",
            true,
            t.early_state("benefit").to_string(),
        ),
        chart(
            t.early_svg_wait().to_string(),
            "fremdrift-startuge.svg",
            "wait",
            true,
            t.early_wait_caption().to_string(),
        ),
        chart(
            t.early_svg_fan().to_string(),
            "fremdrift-vifte.svg",
            "fan-stated",
            there,
            t.early_fan_caption().to_string(),
        ),
        chart(
            t.early_svg_histogram().to_string(),
            "fremdrift-fordeling.svg",
            "histogram-stated",
            there,
            t.early_histogram_heading().to_string(),
        ),
    ]
}
