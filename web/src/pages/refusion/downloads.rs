//! The files that hold the result: its lines and weeks as tables, and the chart.

use std::rc::Rc;

use fremdrift_costs::Ledger;
use yew::prelude::*;

use super::csv_files;
use crate::browser;
use crate::charts::{WIDE, standalone};
use crate::components::keep::Download;
use crate::say::Say;

/// The files of a ledger; none of them can be had while what is typed is not valid.
pub(super) fn downloads(say: &Say, ledger: Option<&Rc<Ledger>>) -> Vec<Download> {
    let t = &say.t;
    let table = |write: fn(&Say, &Ledger) -> Option<String>| {
        let (say, ledger) = (say.clone(), Rc::clone(ledger?));
        Some(Callback::from(move |()| write(&say, &ledger)))
    };
    let chart = ledger.map(|_| {
        let title = t.refusion_chart_heading().to_string();
        let markup = || browser::markup(&format!("weeks{WIDE}"));
        Callback::from(move |()| markup().map(|markup| standalone(&markup, &title)))
    });
    vec![
        Download {
            title: t.refusion_csv_lines().to_string(),
            name: "fremdrift-refusion.csv",
            kind: "text/csv",
            text: table(csv_files::lines),
        },
        Download {
            title: t.refusion_csv_weeks().to_string(),
            name: "fremdrift-refusion-uger.csv",
            kind: "text/csv",
            text: table(csv_files::weeks),
        },
        Download {
            title: t.refusion_svg().to_string(),
            name: "fremdrift-refusion.svg",
            kind: "image/svg+xml",
            text: chart,
        },
    ]
}
