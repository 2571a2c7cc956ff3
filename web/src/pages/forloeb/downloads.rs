//! The dates as a table, and the picture as a file.

use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_rules::deadlines::Event;
use yew::prelude::*;

use super::words;
use crate::browser;
use crate::charts::{WIDE, standalone};
use crate::components::csv::csv;
use crate::components::keep::Download;
use crate::say::Say;
use crate::state::case::Reader;
use crate::state::forloeb::Outcome;

pub(super) fn downloads(say: &Say, outcome: Option<&Rc<Outcome>>, reader: Reader) -> Vec<Download> {
    let t = &say.t;
    let csv = outcome.map(|outcome| {
        let (say, outcome) = (say.clone(), Rc::clone(outcome));
        Callback::from(move |()| table(&say, &outcome, reader))
    });
    let title = t.forloeb_picture_heading().to_string();
    let svg = outcome.map(|_| {
        let title = title.clone();
        Callback::from(move |()| {
            let markup = browser::markup(&format!("course{WIDE}"));
            markup.map(|markup| standalone(&markup, &title))
        })
    });
    vec![
        Download {
            title: t.forloeb_csv().to_string(),
            name: "fremdrift-forloeb.csv",
            kind: "text/csv",
            text: csv,
        },
        Download {
            title: t.forloeb_svg().to_string(),
            name: "fremdrift-forloeb.svg",
            kind: "image/svg+xml",
            text: svg,
        },
    ]
}

fn table(say: &Say, outcome: &Outcome, reader: Reader) -> Option<String> {
    let t = &say.t;
    let head = [
        t.forloeb_csv_date(),
        t.forloeb_csv_day(),
        t.forloeb_csv_kind(),
        t.forloeb_csv_actor(),
        t.forloeb_csv_title(),
        t.forloeb_csv_text(),
        t.forloeb_csv_paragraphs(),
        t.forloeb_csv_reservations(),
    ];
    let first = outcome.timeline.case.input().first_day;
    let rows = outcome.timeline.events.iter().map(|event| row(say, event, first, reader));
    csv(say.lang, head.map(|name| name.to_string()).to_vec(), rows)
}

fn row(say: &Say, event: &Event, first: NaiveDate, reader: Reader) -> Vec<String> {
    let day = event.date.signed_duration_since(first).num_days().saturating_add(1);
    let sections: Vec<String> =
        event.basis.iter().map(|basis| say.stands_in(&basis.provision).plain()).collect();
    let doubts: Vec<String> =
        event.reservations.iter().map(|doubt| words::reservation(say, doubt)).collect();
    vec![
        event.date.to_string(),
        day.to_string(),
        words::kind(say, event.kind),
        words::actor(say, event.actor, reader),
        words::title(say, event),
        words::text(say, event, reader).plain(),
        sections.join("; "),
        doubts.join(" "),
    ]
}
