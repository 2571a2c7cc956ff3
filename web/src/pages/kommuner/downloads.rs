//! The tables and pictures as files.

use std::rc::Rc;

use yew::prelude::*;

use super::{cluster, compare, lines, words};
use crate::charts::{WIDE, standalone};
use crate::components::csv::csv;
use crate::components::keep::Download;
use crate::say::Say;
use crate::state::kommuner::{Outcome, Own, Rows};
use crate::{browser, format};

pub(super) fn downloads(say: &Say, outcome: &Outcome) -> Vec<Download> {
    let t = &say.t;
    let municipalities = outcome.own.current.then(|| {
        let (say, own) = (say.clone(), outcome.own.result.clone());
        Callback::from(move |()| municipalities(&say, own.as_deref()))
    });
    let rows = outcome.rows.result.as_ref().filter(|_| outcome.rows.current).map(|rows| {
        let (say, rows) = (say.clone(), Rc::clone(rows));
        Callback::from(move |()| the_cluster(&say, &rows))
    });
    let svg = |id: &'static str, title: String| {
        outcome.own.current.then(|| {
            Callback::from(move |()| {
                let markup = browser::markup(&format!("{id}{WIDE}"));
                markup.map(|markup| standalone(&markup, &title))
            })
        })
    };
    let file = |title: String, name: &'static str, kind: &'static str, text| Download {
        title,
        name,
        kind,
        text,
    };
    vec![
        file(t.kommuner_csv().to_string(), "fremdrift-kommuner.csv", "text/csv", municipalities),
        file(t.kommuner_csv_cluster().to_string(), "fremdrift-klynge.csv", "text/csv", rows),
        file(
            t.kommuner_svg_cases().to_string(),
            "fremdrift-sager.svg",
            "image/svg+xml",
            svg(compare::CASES, t.kommuner_cases_heading().to_string()),
        ),
        file(
            t.kommuner_svg_rate().to_string(),
            "fremdrift-forlaengelser.svg",
            "image/svg+xml",
            svg(compare::RATE, t.kommuner_rate_heading().to_string()),
        ),
    ]
}

fn municipalities(say: &Say, own: Option<&Own>) -> Option<String> {
    let t = &say.t;
    let recommended = lines::recommended()?;
    let head = [
        t.kommuner_th_name().to_string(),
        t.kommuner_csv_whose().to_string(),
        t.kommuner_th_courses().to_string(),
        t.kommuner_th_caseworkers().to_string(),
        t.kommuner_th_each().to_string(),
        t.kommuner_csv_cases_from().to_string(),
        t.kommuner_csv_cases_to().to_string(),
        t.kommuner_th_distance(words::cases(say, recommended)).to_string(),
        t.kommuner_th_extensions().to_string(),
        t.kommuner_th_rate().to_string(),
        t.kommuner_csv_percent().to_string(),
    ];
    let tenths = |number: Option<u32>| {
        number.map(|number| format::tenths(say.lang, number)).unwrap_or_default()
    };
    let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
    let lines = lines::all(say, own);
    let rows = lines.iter().map(|line| {
        let whose = if line.own { t.kommuner_csv_own() } else { t.kommuner_csv_published() };
        let cases = line.cases.map(|(cases, _)| cases);
        vec![
            line.name.clone(),
            whose.to_string(),
            number(line.courses.map(u32::from)),
            tenths(line.caseworkers.map(|(caseworkers, _)| caseworkers.get())),
            line.courses_each().map(|rate| rate.per(1).to_string()).unwrap_or_default(),
            tenths(cases.map(|cases| cases.from())),
            tenths(cases.map(|cases| cases.to())),
            cases.map(|it| words::distance(say, it.against(recommended))).unwrap_or_default(),
            number(line.extensions),
            line.extended().map(|rate| words::per_thousand(say, rate)).unwrap_or_default(),
            line.extended().map(|rate| words::plain_percent(say, rate)).unwrap_or_default(),
        ]
    });
    csv(say.lang, head.to_vec(), rows)
}

fn the_cluster(say: &Say, rows: &Rows) -> Option<String> {
    let t = &say.t;
    let head = [
        t.kommuner_th_name(),
        t.kommuner_csv_invented(),
        t.kommuner_th_spending(),
        t.kommuner_th_row_cases(),
        t.kommuner_th_per_case(),
        t.kommuner_th_potential(),
        t.kommuner_csv_share(),
    ];
    let plain = |amount: fremdrift_units::Kroner| format::plain(say.lang, amount.oere());
    let lines = rows.rows.iter().zip(&rows.cluster.members).enumerate();
    let lines = lines.map(|(place, ((_, spender, invented), member))| {
        let invented = if *invented { t.kommuner_csv_yes() } else { t.kommuner_csv_no() };
        vec![
            cluster::name(say, rows, place),
            invented.to_string(),
            plain(spender.spending),
            spender.cases.to_string(),
            plain(member.per_case),
            plain(member.potential),
            format::plain(say.lang, i64::from(member.share.basis_points())),
        ]
    });
    csv(say.lang, head.map(|name| name.to_string()).to_vec(), lines)
}
