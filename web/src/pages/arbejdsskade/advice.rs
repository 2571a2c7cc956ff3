//! The advice, by what kind of step it is, each with its reason.

use fremdrift_rules::injury::{Fired, Standing, Step, Version, changes};
use yew::prelude::*;

use super::words::Words;
use crate::components::links::SourceLink;
use crate::components::prose::Marked;
use crate::say::Say;

const STEPS: [Step; 5] = [Step::Act, Step::Call, Step::Ask, Step::Bring, Step::Know];

pub(super) fn groups(words: &Words<'_>) -> Html {
    let t = &words.say.t;
    let outcome = words.outcome();
    // What stands first stands there alone.
    let rest = outcome.advice.rules.iter().skip(usize::from(outcome.first().is_some()));
    let rest: Vec<&Fired> = rest.collect();
    if rest.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="advice-heading">
            <h2 id="advice-heading" class="h3">{ t.advice_all_heading().to_string() }</h2>
            <p class="note">{ authority(words) }</p>
            { for STEPS.into_iter().map(|step| {
                let of: Vec<&Fired> = rest.iter().copied().filter(|it| it.rule.step == step).collect();
                if of.is_empty() {
                    return Html::default();
                }
                html! {
                    <>
                        <h3 class="h4">{ words.step(step) }</h3>
                        <ul class="asks nobullet-list">
                            { for of.into_iter().map(|fired| item(words, fired)) }
                        </ul>
                    </>
                }
            }) }
        </section>
    }
}

/// Who decides injury cases, with the whole name once.
fn authority(words: &Words<'_>) -> String {
    let authority = words.outcome().authority;
    words.say.t.advice_authority(authority.short, authority.name).to_string()
}

fn item(words: &Words<'_>, fired: &Fired) -> Html {
    html! {
        <li key={fired.rule.id}>
            <p>{ words.said(fired.version) }</p>
            { marks(words, fired) }
            { why(words, fired) }
        </li>
    }
}

/// What kind of statement it is, how soon it matters, and whether it is new.
pub(super) fn marks(words: &Words<'_>, fired: &Fired) -> Html {
    let fresh = words.state.fresh.new.contains(&fired.rule.id);
    html! {
        <p class="injury-marks">
            { standing(words, fired.version.standing) }
            if let Some(urgency) = words.urgency(fired.rule.urgency) {
                { " " }<span class="kind kind-limit">{ urgency }</span>
            }
            if fresh {
                { " " }<span class="kind kind-money">{ words.say.t.advice_fresh().to_string() }</span>
            }
        </p>
    }
}

/// The kind of a statement as a word on a ground and with an edge of its own.
pub(super) fn standing(words: &Words<'_>, standing: Standing) -> Html {
    let class = match standing {
        Standing::Law => "kind kind-duty",
        Standing::Practice => "kind kind-right",
        Standing::Opinion => "kind",
        Standing::Inference => "kind kind-practice",
    };
    html! { <span {class}>{ words.standing(standing) }</span> }
}

/// Why it is advised: the answers, the place in the law or in the report, and what has changed.
pub(super) fn why(words: &Words<'_>, fired: &Fired) -> Html {
    let t = &words.say.t;
    let because = words.because(fired);
    let label = t.advice_why_label(words.said(fired.version).plain()).to_string();
    let changed = changes().iter().filter(|change| fired.rule.changes.contains(&change.id));
    html! {
        <details class="details why">
            <summary class="details-summary" aria-label={label}>{ t.advice_why().to_string() }</summary>
            <div class="details-text">
                if because.is_empty() {
                    <p>{ t.advice_because_always().to_string() }</p>
                } else {
                    <p>{ t.advice_because().to_string() }</p>
                    <ul>{ for because.into_iter().map(|answer| html! { <li>{ answer }</li> }) }</ul>
                }
                <p>{ source(words, fired.version) }</p>
                <p class="provision" lang="da">{ report(fired.rule.sections) }</p>
                { for changed.map(|change| html! {
                    <p class="provision">
                        <strong>{ Marked::from(t.advice_changed(words.own(change.topic).marked()).to_string()) }</strong>{ " " }
                        { words.then_now(change) }
                        if !change.verified {
                            { " " }<em>{ t.advice_not_verified().to_string() }</em>
                        }
                    </p>
                }) }
            </div>
        </details>
    }
}

/// The act and its section, and where it was read.
pub(super) fn source(words: &Words<'_>, version: &Version) -> Html {
    let t = &words.say.t;
    let act = act(version);
    let sure = version.confidence.map(|sure| format!(" ({})", words.confidence(sure)));
    html! {
        <>
            if let Some(act) = act {
                <span lang="da">{ act }</span>{ sure.clone() }{ ". " }
            }
            if let Some(url) = version.url {
                <SourceLink {url}>
                    { t.advice_source().to_string() }
                    if let Some(source) = version.source {
                        <span class="sr-only" lang="en">{ ": " }{ Marked::from(source) }</span>
                    }
                </SourceLink>
            } else if version.standing == Standing::Inference {
                { t.advice_source_own().to_string() }
            } else {
                { t.advice_source_report().to_string() }
            }
        </>
    }
}

fn act(version: &Version) -> Option<String> {
    let parts = [version.act, version.paragraph].into_iter().flatten();
    let parts: Vec<String> = parts.map(|part| part.replace("§ ", "§\u{a0}")).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// Where the report says it; its headings are Danish.
pub(super) fn report(sections: &[&str]) -> String {
    format!("SFI 2014: {}", sections.join("; "))
}

/// Where an advice stands, in one line.
pub(super) fn place(say: &Say, fired: &Fired) -> String {
    let law = act(fired.version);
    let url = fired.version.url.map(|url| format!("{}: {url}", say.t.advice_source()));
    let all = [law, url, Some(report(fired.rule.sections))];
    all.into_iter().flatten().collect::<Vec<_>>().join(". ")
}
