//! What is no advice of today: how it was in 2014, what others have done, and what has changed.

use fremdrift_rules::injury::{
    Audience, Practice, authority, changes as all_changes, practices as all_practices,
};
use yew::prelude::*;

use super::advice::{report, rests_on, standing};
use super::whom;
use super::words::Words;

pub(super) fn then(words: &Words<'_>) -> Html {
    let t = &words.say.t;
    let gone = &words.outcome().advice.in_2014;
    let day = chrono::NaiveDate::from_ymd_opt(2014, 6, 30).unwrap_or_default(); // not law: the report's time
    if gone.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="then-heading" class="text folded">
            <h2 id="then-heading" class="h3">{ t.advice_2014_heading().to_string() }</h2>
            <details class="details">
                <summary class="details-summary">{ t.advice_2014_summary().to_string() }</summary>
                <div class="details-text">
                    <p><strong>{ t.advice_2014_note().to_string() }</strong></p>
                    <ul>
                        { for gone.iter().map(|fired| html! {
                            <li key={fired.rule.id}>
                                { words.said_of(fired.version, authority(day)) }{ " " }
                                { standing(words, fired.version.standing) }
                                <span class="provision" lang="da">{ report(fired.rule.sections) }</span>
                            </li>
                        }) }
                    </ul>
                </div>
            </details>
        </section>
    }
}

pub(super) fn practices(words: &Words<'_>) -> Html {
    let t = &words.say.t;
    let reader = words.reader();
    let own = practices_of(reader);
    if own.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="practice-heading" class="text folded">
            <h2 id="practice-heading" class="h3">{ t.advice_practice_heading(whom(reader)).to_string() }</h2>
            <details class="details">
                <summary class="details-summary">{ t.advice_practice_summary().to_string() }</summary>
                <div class="details-text">
                    <p class="note">{ t.advice_practice_note().to_string() }</p>
                    <ul>
                        { for own.into_iter().map(|practice| html! {
                            <li key={practice.id}>
                                { words.own(practice.text) }
                                <span class="provision" lang="da">{ report(practice.sections) }</span>
                            </li>
                        }) }
                    </ul>
                </div>
            </details>
        </section>
    }
}

fn practices_of(reader: Audience) -> Vec<&'static Practice> {
    all_practices().iter().filter(|practice| practice.audience.speaks_to(reader)).collect()
}

/// Everything that has changed since the report, with its source.
pub(super) fn changes(words: &Words<'_>) -> Html {
    let t = &words.say.t;
    html! {
        <section aria-labelledby="changes-heading" class="text folded">
            <h2 id="changes-heading" class="h3">{ t.advice_changes_heading().to_string() }</h2>
            <details class="details">
                <summary class="details-summary">{ t.advice_changes_summary().to_string() }</summary>
                <div class="details-text">
                    <dl class="explained">
                        { for all_changes().iter().map(|change| html! {
                            <>
                                <dt>{ words.own(change.topic) }</dt>
                                <dd>
                                    { words.then_now(change) }
                                    if !change.verified {
                                        { " " }<em>{ t.advice_not_verified().to_string() }</em>
                                    }
                                    <span class="provision">{ rests_on(words, &change.basis) }</span>
                                </dd>
                            </>
                        }) }
                    </dl>
                </div>
            </details>
        </section>
    }
}
