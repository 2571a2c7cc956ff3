//! The answer in one sentence: one's own municipality where it is entered, else the published ones.

use fremdrift_costs::Rate;
use yew::prelude::*;

use super::{lines, words};
use crate::format;
use crate::say::Say;
use crate::state::kommuner::{Outcome, Own};

/// The number, its sentence, and what else is to be said.
struct Answer {
    number: String,
    /// What the bar of a phone says.
    short: String,
    sentence: String,
    more: Option<String>,
}

pub(super) fn headline(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    let Some(Answer { number, sentence, more, .. }) = answer(say, outcome) else {
        return Html::default();
    };
    html! {
        <section class="headline" aria-labelledby="result">
            <h2 id="result" class="sr-only" tabindex="-1">{ t.kommuner_result_heading().to_string() }</h2>
            if !outcome.own.current {
                <p class="stale">{ t.kommuner_stale().to_string() }</p>
            }
            <div role="status">
                <p class="primary">
                    <strong class="primary-number">{ number }</strong>{ " " }
                    <span class="primary-words">{ sentence }</span>
                </p>
                if let Some(more) = more {
                    <p class="text headline-more">{ more }</p>
                }
            </div>
        </section>
    }
}

/// The answer in a few words, for the bar of a phone.
pub(super) fn short(say: &Say, outcome: &Outcome) -> String {
    answer(say, outcome).map(|answer| answer.short).unwrap_or_default()
}

fn answer(say: &Say, outcome: &Outcome) -> Option<Answer> {
    let own = outcome.own.result.as_deref();
    own.and_then(|own| of_own(say, own)).or_else(|| of_published(say))
}

fn of_own(say: &Say, own: &Own) -> Option<Answer> {
    let t = &say.t;
    let name = words::own_inside(say, own);
    let [low, high] = span(say)?;
    let extended = own.extended().map(|rate| words::per_thousand(say, rate));
    if let Some(cases) = own.cases {
        let recommended = lines::recommended()?;
        let distance = words::distance(say, cases.against(recommended));
        let recommended = words::cases(say, recommended);
        let number = t.kommuner_primary_cases(words::cases(say, cases)).to_string();
        Some(Answer {
            short: format!("{number}: {distance}"),
            number,
            sentence: t
                .kommuner_primary_cases_words(name, distance.clone(), recommended)
                .to_string(),
            more: extended.map(|rate| t.kommuner_extended_own(rate, low, high).to_string()),
        })
    } else if let Some(rate) = extended {
        let number = t.kommuner_primary_extended(rate).to_string();
        Some(Answer {
            short: number.clone(),
            number,
            sentence: t.kommuner_primary_extended_words(name, low, high).to_string(),
            more: None,
        })
    } else {
        let courses = words::each(say, own.courses_each()?);
        let number = t.kommuner_primary_each(courses).to_string();
        Some(Answer {
            short: number.clone(),
            number,
            sentence: t.kommuner_primary_each_words(name).to_string(),
            more: None,
        })
    }
}

fn of_published(say: &Say) -> Option<Answer> {
    let t = &say.t;
    let lines = lines::published();
    let above = lines::above(&lines);
    let recommended = words::cases(say, lines::recommended()?);
    let [count, all] = [above.len(), lines.len()]
        .map(|count| format::count(say.lang, u32::try_from(count).unwrap_or(u32::MAX)));
    let [low, high] = span(say)?;
    let number = t.kommuner_share_of(count, all).to_string();
    let short = t.kommuner_bar_published(number.clone(), recommended.clone()).to_string();
    let sentence = if above.is_empty() {
        t.kommuner_primary_none_above(recommended)
    } else {
        t.kommuner_primary_published(recommended, above.join(", "))
    };
    Some(Answer {
        number,
        short,
        sentence: sentence.to_string(),
        more: Some(t.kommuner_extended_published(low, high).to_string()),
    })
}

/// The fewest and the most extensions of the published municipalities.
fn span(say: &Say) -> Option<[String; 2]> {
    let rates: Vec<Rate> = lines::published().iter().filter_map(lines::Line::extended).collect();
    let by_size = |rate: &&Rate| words::hundredths(**rate);
    let ends = [rates.iter().min_by_key(by_size)?, rates.iter().max_by_key(by_size)?];
    Some(ends.map(|rate| words::per_thousand(say, *rate)))
}
