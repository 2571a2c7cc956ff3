//! The one advice that comes first, and what is new.

use fremdrift_rules::injury::Fired;
use yew::prelude::*;

use super::advice;
use super::words::{Words, distance};
use crate::components::prose::Marked;

/// The most urgent advice, with its date where it has one.
pub(super) fn headline(words: &Words<'_>) -> Html {
    let t = &words.say.t;
    let outcome = words.outcome();
    let Some(first) = outcome.first() else {
        let text = if outcome.advice.open.is_empty() {
            t.advice_first_none()
        } else {
            t.advice_first_open()
        };
        return html! {
            <section class="headline" aria-labelledby="result">
                <h2 id="result" class="h3" tabindex="-1">{ t.advice_result_heading().to_string() }</h2>
                <p class="font-lead">{ text.to_string() }</p>
            </section>
        };
    };
    let limit = outcome.limit_of(first);
    html! {
        <section class="headline" aria-labelledby="result">
            <h2 id="result" class="h4" tabindex="-1">{ t.advice_first_heading().to_string() }</h2>
            if let Some((limit, day)) = limit {
                <p class="primary">
                    <strong class="primary-number">{ words.day(day) }</strong>{ " " }
                    <span class="primary-words">{ format!("{} ({})", words.limit(limit), away(words, day)) }</span>
                </p>
            }
            <p class={if limit.is_some() { "text injury-first" } else { "font-lead injury-first" }}>{ words.said(first.version) }</p>
            { advice::marks(words, first) }
            { advice::why(words, first) }
        </section>
    }
}

/// How far a day is from the day of the case.
pub(super) fn away(words: &Words<'_>, day: chrono::NaiveDate) -> String {
    let t = &words.say.t;
    let today = words.outcome().today;
    if words.outcome().months_only {
        return if day < today { t.advice_over() } else { t.advice_coming() }.to_string();
    }
    let days = distance(today, day);
    if day < today { t.advice_days_ago(days) } else { t.advice_days_left(days) }.to_string()
}

/// Says only what is new: for those who cannot see the advice grow.
pub(super) fn news(words: &Words<'_>) -> Html {
    let t = &words.say.t;
    let fresh = &words.state.look.fresh;
    let new: Vec<&Fired> =
        words.outcome().advice.rules.iter().filter(|it| fresh.new.contains(&it.rule.id)).collect();
    let text = match (new.as_slice(), fresh.gone) {
        ([], 0) => String::new(),
        ([], _) => t.advice_news_gone().to_string(),
        ([one], _) => t.advice_news_one(words.said(one.version).marked()).to_string(),
        ([first, ..], _) => {
            let count = u32::try_from(new.len()).unwrap_or(u32::MAX);
            t.advice_news_more(count, words.said(first.version).marked()).to_string()
        }
    };
    html! { <p class="sr-only" role="status" id="news">{ Marked::from(text) }</p> }
}

/// The answer in the bar of a phone.
pub(super) fn bar(words: &Words<'_>) -> String {
    let t = &words.say.t;
    let outcome = words.outcome();
    let limit = outcome.first().and_then(|first| outcome.limit_of(first));
    match limit {
        Some((_, day)) => format!("{} ({})", words.day(day), away(words, day)),
        None => {
            let count = u32::try_from(outcome.advice.rules.len()).unwrap_or(u32::MAX);
            t.advice_bar(count).to_string()
        }
    }
}
