//! The advice and the days as tables, and the picture as a file.

use std::rc::Rc;

use yew::prelude::*;

use super::words::Words;
use super::{advice, timeline};
use crate::browser;
use crate::charts::{WIDE, standalone};
use crate::components::csv::csv;
use crate::components::keep::Download;
use crate::say::Say;
use crate::session::Session;
use crate::state::arbejdsskade::InjuryAdvice;

pub(super) fn downloads(say: &Say, state: &Rc<Session<InjuryAdvice>>) -> Vec<Download> {
    let t = &say.t;
    let made = |make: fn(&Words<'_>) -> Option<String>| {
        let (say, state) = (say.clone(), Rc::clone(state));
        Callback::from(move |()| make(&Words::new(&say, &state)))
    };
    let outcome = state.outcome();
    let days = !outcome.days.is_empty();
    let title = t.advice_days_heading().to_string();
    let picture = Callback::from(move |()| {
        browser::markup(&format!("cases{WIDE}")).map(|markup| standalone(&markup, &title))
    });
    vec![
        Download {
            title: t.advice_csv().to_string(),
            name: "fremdrift-arbejdsskade-raad.csv",
            kind: "text/csv",
            text: (!outcome.advice.rules.is_empty()).then(|| made(table)),
        },
        Download {
            title: t.advice_csv_days().to_string(),
            name: "fremdrift-arbejdsskade-datoer.csv",
            kind: "text/csv",
            text: days.then(|| made(|words| timeline::sheet(words).file(words.say.lang))),
        },
        Download {
            title: t.advice_svg().to_string(),
            name: "fremdrift-arbejdsskade.svg",
            kind: "image/svg+xml",
            text: days.then_some(picture),
        },
    ]
}

fn table(words: &Words<'_>) -> Option<String> {
    let t = &words.say.t;
    let head = [
        t.advice_csv_step(),
        t.advice_csv_urgency(),
        t.advice_csv_text(),
        t.advice_csv_standing(),
        t.advice_csv_because(),
        t.advice_csv_source(),
    ];
    let rows = words.outcome().advice.rules.iter().map(|fired| {
        vec![
            words.step(fired.rule.step),
            words.urgency(fired.rule.urgency).unwrap_or_default(),
            words.said(fired.version).plain(),
            words.standing(fired.version.standing),
            words.because(fired).join("; "),
            advice::place(words.say, fired),
        ]
    });
    csv(words.say.lang, head.map(|name| name.to_string()).to_vec(), rows)
}
