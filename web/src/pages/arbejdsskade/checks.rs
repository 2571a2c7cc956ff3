//! What the advice still waits for, warning signs, what a good course needs, and disputed matters.

use fremdrift_rules::injury::Checked;
use yew::prelude::*;

use super::advice::report;
use super::words::Words;

/// How many waited-for answers are named.
const NAMED: usize = 5;

pub(super) fn waits(words: &Words<'_>) -> Html {
    let t = &words.say.t;
    let open = &words.outcome().advice.open;
    if open.is_empty() {
        return Html::default();
    }
    let count = u32::try_from(open.len()).unwrap_or(u32::MAX);
    html! {
        <section aria-labelledby="waits-heading" class="text injury-waits">
            <h2 id="waits-heading" class="h3">{ t.advice_waits_heading(count).to_string() }</h2>
            <ul>
                { for open.iter().take(NAMED).map(|it| html! {
                    <li>{ words.question(it.question) }</li>
                }) }
            </ul>
        </section>
    }
}

pub(super) fn signs(words: &Words<'_>) -> Html {
    let t = &words.say.t;
    let signs = &words.outcome().advice.signs;
    if signs.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="signs-heading" class="text">
            <h2 id="signs-heading" class="h3">{ t.advice_signs_heading().to_string() }</h2>
            <p class="note">{ t.advice_signs_note().to_string() }</p>
            <ul>
                { for signs.iter().map(|sign| html! {
                    <li>{ words.own(sign.text) }<span class="provision" lang="da">{ report(sign.sections) }</span></li>
                }) }
            </ul>
        </section>
    }
}

pub(super) fn prerequisites(words: &Words<'_>) -> Html {
    let t = &words.say.t;
    let all = &words.outcome().advice.prerequisites;
    html! {
        <section aria-labelledby="needs-heading" class="text">
            <h2 id="needs-heading" class="h3">{ t.advice_needs_heading().to_string() }</h2>
            <p class="note">{ t.advice_needs_note().to_string() }</p>
            <ul class="nobullet-list injury-needs">
                { for all.iter().map(|checked| html! {
                    <li>{ met(words, checked) }{ " " }{ words.own(checked.prerequisite.text) }</li>
                }) }
            </ul>
        </section>
    }
}

/// Whether it is there, as a mark and a word.
fn met(words: &Words<'_>, checked: &Checked) -> Html {
    let t = &words.say.t;
    let (class, mark, word) = match checked.met {
        Some(true) => ("kind kind-right", "✓", t.advice_met()),
        Some(false) => ("kind kind-limit", "✗", t.advice_unmet()),
        None => ("kind kind-practice", "?", t.advice_unknown()),
    };
    html! { <span {class}><span aria-hidden="true">{ mark }{ " " }</span>{ word.to_string() }</span> }
}

pub(super) fn disagreements(words: &Words<'_>) -> Html {
    let t = &words.say.t;
    let all = &words.outcome().advice.disagreements;
    if all.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="views-heading" class="text">
            <h2 id="views-heading" class="h3">{ t.advice_views_heading().to_string() }</h2>
            <p class="note">{ t.advice_views_note().to_string() }</p>
            { for all.iter().map(|it| html! {
                <div class="injury-views" key={it.id}>
                    <h3 class="h4">{ words.own(it.title) }</h3>
                    <p><strong>{ t.advice_view_one().to_string() }</strong>{ " " }{ words.own(it.one) }</p>
                    <p><strong>{ t.advice_view_other().to_string() }</strong>{ " " }{ words.own(it.other) }</p>
                    <p class="provision" lang="da">{ report(it.sections) }</p>
                </div>
            }) }
        </section>
    }
}
