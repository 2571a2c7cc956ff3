//! The two cases on one axis of time, and all their days as a table.

use std::rc::Rc;

use fremdrift_rules::injury::{Lane, rhythms};
use yew::prelude::*;

use super::absence;
use super::advice::report;
use super::headline::away;
use super::whom;
use super::words::Words;
use crate::charts::{CaseDay, NamedDay, TwoCases, named_day};
use crate::components::provisional::provisional;
use crate::components::readings::reading;
use crate::components::sheet::{Cell, Row, Sheet};
use crate::state::arbejdsskade::{Day, What};

pub(super) fn timeline(words: &Words<'_>) -> Html {
    let t = &words.say.t;
    let outcome = words.outcome();
    if outcome.days.is_empty() {
        return html! {
            <section aria-labelledby="days-heading" class="text">
                <h2 id="days-heading" class="h3">{ t.advice_days_heading().to_string() }</h2>
                <p>{ t.advice_days_none().to_string() }</p>
            </section>
        };
    }
    let coming = outcome.days.iter().filter(|it| it.day >= outcome.today).count();
    let [past, coming] =
        [outcome.days.len() - coming, coming].map(|count| u32::try_from(count).unwrap_or(u32::MAX));
    let names = [Lane::Injury, Lane::Benefit].map(|lane| words.lane(lane));
    html! {
        <section aria-labelledby="days-heading">
            <h2 id="days-heading" class="h3">{ t.advice_days_heading().to_string() }</h2>
            <figure class="chart">
                <figcaption class="chart-reading">{ t.advice_days_reading(past, coming).to_string() }</figcaption>
                <TwoCases
                    id="cases"
                    label={t.advice_days_label(past, coming).to_string()}
                    {names}
                    days={numbered(&outcome.days)}
                    named={named(words)}
                />
            </figure>
            { sheet(words).table() }
            if !outcome.advice.extension_readings.is_empty() {
                <p class="note">{ rests_on(words) }</p>
            }
            if let Some(none) = &outcome.no_right {
                <p><strong>{ t.forloeb_no_right(whom(words.reader()), words.say.date(none.right_from)).to_string() }</strong></p>
            }
            if outcome.absence.is_some() && outcome.advice.extension.is_some() {
                { absence::elsewhere(words) }
            }
            { provisional(words.say, outcome.provisional.as_ref()) }
            if outcome.months_only {
                <p class="note">{ t.advice_months_only().to_string() }</p>
            }
            <details class="details">
                <summary class="details-summary">{ t.advice_rhythms().to_string() }</summary>
                <div class="details-text">
                    <ul>
                        { for rhythms().iter().map(|rhythm| html! {
                            <li key={rhythm.id}>
                                { words.own(rhythm.label) }
                                if let Some(note) = rhythm.note {
                                    { " " }{ words.own(note) }
                                }
                                <span class="provision" lang="da">{ report(rhythm.sections) }</span>
                            </li>
                        }) }
                    </ul>
                </div>
            </details>
        </section>
    }
}

/// What the day on which benefit is decided anew rests on.
fn rests_on(words: &Words<'_>) -> String {
    let readings = words.outcome().advice.extension_readings.iter();
    let what = words.say.t.advice_day_extension().to_string();
    let all = readings.map(|it| reading(words.say, *it)).collect::<Vec<_>>();
    format!("{what}: {}", all.join(" "))
}

fn numbered(days: &[Day]) -> Rc<[CaseDay]> {
    let mark = |(number, it): (usize, &Day)| CaseDay {
        day: it.day,
        upper: it.lane == Lane::Injury,
        number,
    };
    (1..).zip(days).map(mark).collect()
}

/// Today, the last day to report, and the day on which benefit is decided anew.
fn named(words: &Words<'_>) -> Rc<[NamedDay]> {
    let t = &words.say.t;
    let outcome = words.outcome();
    let advice = &outcome.advice;
    let name = |day, name: String| {
        let name = if outcome.months_only { name } else { named_day(words.say.lang, day, &name) };
        NamedDay { day, name, today: false }
    };
    let today = t.advice_flag_today().to_string();
    let limits = [
        advice.report_by.map(|day| name(day, t.advice_flag_report().to_string())),
        advice.extension.map(|day| name(day, t.advice_flag_extension().to_string())),
    ];
    let today = NamedDay { name: today, today: true, ..name(outcome.today, String::new()) };
    [Some(today)].into_iter().chain(limits).flatten().collect()
}

/// The days as they stand in the table and in a file.
pub(super) fn sheet(words: &Words<'_>) -> Sheet {
    let t = &words.say.t;
    let outcome = words.outcome();
    let head = [
        t.advice_col_number(),
        t.advice_col_day(),
        t.advice_col_away(),
        t.advice_col_case(),
        t.advice_col_kind(),
        t.advice_col_what(),
    ];
    let rows = (1..).zip(&outcome.days).map(|(number, it): (usize, &Day)| {
        let what = words.what(it);
        let note = match it.what {
            What::Milestone(milestone) => milestone.note.map(|note| words.own(note)),
            What::ReportBy | What::Extension => None,
        };
        let what = match note {
            Some(note) => format!("{}. {}", what.marked(), note.marked()).into(),
            None => what,
        };
        Row::of(vec![
            Cell::words(number.to_string()),
            Cell::words(words.day(it.day)),
            Cell::words(away(words, it.day)),
            Cell::words(words.lane(it.lane)),
            Cell::words(words.kind(it)),
            Cell::marked(what),
        ])
    });
    Sheet {
        caption: t.advice_days_caption().to_string(),
        head: head.map(|name| name.to_string()).to_vec(),
        rows: rows.collect(),
    }
}
