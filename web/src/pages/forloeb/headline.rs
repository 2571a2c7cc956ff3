//! Where the course stands, and its next dates.

use fremdrift_rules::deadlines::{Event, Kind};
use yew::prelude::*;

use super::{events, limit, whom, words};
use crate::say::Say;
use crate::session::Session;
use crate::state::case::Reader;
use crate::state::forloeb::{Dates, Outcome};

/// How many dates come first.
const NEXT: usize = 3;

/// "You are here".
pub(super) fn headline(say: &Say, state: &Session<Dates>, outcome: &Outcome) -> Html {
    let t = &say.t;
    let position = outcome.timeline.position;
    let stale = if state.example { t.forloeb_stale_example() } else { t.forloeb_stale() };
    let (number, sentence) = match position.week {
        Some(week) => {
            let here = t.forloeb_here(whom(state.draft.reader), position.day).to_string();
            let on = t.forloeb_here_on(say.date(position.today)).to_string();
            (t.forloeb_week(week).to_string(), here + &on)
        }
        None => {
            let first = say.date(outcome.timeline.case.input().first_day);
            (t.forloeb_not_begun().to_string(), t.forloeb_begins(first).to_string())
        }
    };
    html! {
        <section class="headline" aria-labelledby="result">
            <h2 id="result" class="sr-only" tabindex="-1">{ t.forloeb_result_heading().to_string() }</h2>
            if !state.current {
                <p class="stale">{ stale.to_string() }</p>
            }
            <p class="primary" role="status">
                <strong class="primary-number">{ number }</strong>{ " " }
                <span class="primary-words">{ sentence }</span>
            </p>
        </section>
    }
}

/// The next three dates, whoever acts. The municipality's accounts have a list of their own, and what
/// others do well is no date that has to be met.
pub(super) fn next(say: &Say, outcome: &Outcome, reader: Reader) -> Html {
    let t = &say.t;
    let coming: Vec<&Event> = coming(outcome).take(NEXT).collect();
    html! {
        <section aria-labelledby="next-heading" class="next">
            <h2 id="next-heading" class="h3">{ t.forloeb_next_heading().to_string() }</h2>
            if coming.is_empty() {
                <p>{ t.forloeb_next_none().to_string() }</p>
            } else {
                <ol class="next-list nobullet-list">
                    { for coming.into_iter().map(|event| html! {
                        <li>
                            <strong>{ say.date(event.date) }</strong>
                            <span class="next-days">{ format!(" ({})", away(say, outcome, event)) }</span>
                            <br />
                            { events::badge(say, event.kind) }{ " " }
                            <strong>{ words::title(say, event) }</strong>
                            <br />
                            { words::text(say, event, reader) }
                            // A limit's stand right below, with how it was found.
                            if !limit::is_limit(event) {
                                { events::conditions(say, event) }
                            }
                        </li>
                    }) }
                </ol>
            }
        </section>
    }
}

/// The dates from today on that somebody has to meet.
fn coming(outcome: &Outcome) -> impl Iterator<Item = &Event> {
    let events = outcome.timeline.coming();
    events.filter(|event| event.kind != Kind::Practice && !event.topic.is_accounting())
}

/// How far away a coming date is.
fn away(say: &Say, outcome: &Outcome, event: &Event) -> String {
    let days = event.date.signed_duration_since(outcome.timeline.position.today).num_days();
    say.t.forloeb_in_days(u32::try_from(days).unwrap_or_default()).to_string()
}

/// The answer in a few words, for the bar of a phone.
pub(super) fn short(say: &Say, outcome: &Outcome) -> String {
    let t = &say.t;
    let Some(week) = outcome.timeline.position.week else {
        return t.forloeb_not_begun().to_string();
    };
    match coming(outcome).next() {
        Some(event) => t.forloeb_bar(week, say.date(event.date)),
        None => t.forloeb_bar_none(week),
    }
    .to_string()
}
