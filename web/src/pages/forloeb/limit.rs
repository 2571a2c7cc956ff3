//! How long benefit is paid and what that follows from; what one gets at most; and from when on the
//! answer is provisional.

use chrono::NaiveDate;
use fremdrift_rules::course::{Limit, NoRight};
use fremdrift_rules::deadlines::{Event, Topic};
use yew::prelude::*;

use super::{events, whom};
use crate::say::Say;
use crate::state::case::Reader;
use crate::state::forloeb::Outcome;

/// The one date, and how it was found.
pub(super) fn limit(say: &Say, outcome: &Outcome, reader: Reader) -> Html {
    let t = &say.t;
    let duration = &outcome.duration;
    let event = outcome.timeline.events.iter().find(|event| is_limit(event));
    let counts_from = duration.counts_from;
    html! {
        <section aria-labelledby="limit-heading" class="text">
            <h2 id="limit-heading" class="h3">{ t.forloeb_limit_heading(whom(reader)).to_string() }</h2>
            if let Some(none) = &duration.no_right {
                { no_right(say, none, reader) }
            }
            if let Some(limit) = duration.holds() {
                <p><strong>{ t.forloeb_limit_until(whom(reader), say.date(limit.until)).to_string() }</strong></p>
                <p>{ used(say, limit, counts_from) }</p>
                { event.map(|event| events::conditions(say, event)) }
            } else {
                <p>{ t.forloeb_limit_unknown().to_string() }</p>
            }
        </section>
    }
}

/// Whether it is a limit that this part of the page tells with all its conditions.
pub(super) const fn is_limit(event: &Event) -> bool {
    matches!(event.topic, Topic::DurationLimit { .. } | Topic::PensionLimit { .. })
}

fn used(say: &Say, limit: &Limit, counts_from: Option<NaiveDate>) -> String {
    let t = &say.t;
    let (from, passed) = (say.date(limit.window.from.date()), say.date(limit.passed));
    let used = if limit.counted_earlier == 0 {
        t.forloeb_limit_used(limit.counted, from, passed, limit.allowed)
    } else {
        let (counted, earlier) = (limit.counted, limit.counted_earlier);
        t.forloeb_limit_used_earlier(counted, from, passed, earlier, limit.allowed)
    };
    let used = used.to_string();
    let counts = counts_from.map(|day| t.forloeb_limit_counts_from(say.date(day)).to_string());
    [Some(used), counts].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn no_right(say: &Say, none: &NoRight, reader: Reader) -> Html {
    let t = &say.t;
    let window = none.window;
    let (from, to) = (say.date(window.from.date()), say.date(window.to.date()));
    html! {
        <>
            <p><strong>{ t.forloeb_no_right(whom(reader), say.date(none.right_from)).to_string() }</strong></p>
            <p>{ t.forloeb_no_right_used(from, to, none.counted, none.allowed).to_string() }</p>
        </>
    }
}

/// What one gets, where it was told what one earns; else the most.
pub(super) fn gets(say: &Say, outcome: &Outcome, reader: Reader) -> Html {
    let t = &say.t;
    let Some(gets) = outcome.gets else { return Html::default() };
    let most = say.kroner(gets.most);
    let text = match gets.weekly {
        Some((.., weekly)) => {
            t.forloeb_gets_weekly(whom(reader), say.kroner(weekly), most).to_string()
        }
        None => t.forloeb_gets_most(whom(reader), most).to_string(),
    };
    html! {
        <section aria-labelledby="gets-heading" class="text">
            <h2 id="gets-heading" class="h3">{ t.forloeb_gets_heading(whom(reader)).to_string() }</h2>
            <p>{ text }</p>
        </section>
    }
}
