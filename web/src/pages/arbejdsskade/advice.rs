//! The advice, by what kind of step it is, each with its reason.

use fremdrift_rules::injury::{Basis, Fired, Standing, Step, Version, changes};
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
    let fresh = words.state.look.fresh.new.contains(&fired.rule.id);
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

/// Where it stands in the law, or who else says so, or that it is the report or our own.
pub(super) fn source(words: &Words<'_>, version: &Version) -> Html {
    let t = &words.say.t;
    let basis = &version.basis;
    let sure = version.confidence.map(|sure| format!("({}). ", words.confidence(sure)));
    if basis.provisions.is_empty() && basis.source.is_none() {
        return html! {
            if version.standing == Standing::Inference {
                { t.advice_source_own().to_string() }
            } else {
                { t.advice_source_report().to_string() }
            }
        };
    }
    html! { <>{ rests_on(words, basis) }{ " " }{ sure }</> }
}

/// The sections that carry a statement, each a link to the gazette, and who else says so.
pub(super) fn rests_on(words: &Words<'_>, basis: &Basis) -> Html {
    let source = basis.source.map(|source| words.own(source));
    html! {
        <>
            { for places(words.say, basis).into_iter().zip(basis.provisions).map(|(place, it)| html! {
                <><SourceLink url={it.url}>{ place }</SourceLink>{ ". " }</>
            }) }
            if let Some(source) = source {
                if let Some(url) = basis.url {
                    <SourceLink {url}>{ source }</SourceLink>
                } else {
                    { source }
                }
                { "." }
            }
        </>
    }
}

/// Act and section of each place, with the law's name where it is not the same as before.
fn places(say: &Say, basis: &Basis) -> Vec<Marked> {
    let mut before = None;
    let each = basis.provisions.iter().map(|it| {
        if before.replace(it.law) == Some(it.law) {
            return say.section(it.act, it.paragraph);
        }
        say.named(it.law, it.act, it.paragraph)
    });
    each.collect()
}

/// Where the report says it; its headings are Danish.
pub(super) fn report(sections: &[&str]) -> String {
    format!("SFI 2014: {}", sections.join("; "))
}

/// Where an advice stands, in one line.
pub(super) fn place(say: &Say, fired: &Fired) -> String {
    let basis = &fired.version.basis;
    let links = basis.provisions.iter().map(|it| it.url);
    let mut all: Vec<String> = places(say, basis)
        .into_iter()
        .zip(links)
        .map(|(place, url)| format!("{}: {url}", place.plain()))
        .collect();
    if let Some(source) = basis.source {
        let url = basis.url.map(|url| format!(": {url}"));
        all.push(format!("{}{}", say.own(source).plain(), url.unwrap_or_default()));
    }
    all.push(report(fired.rule.sections));
    all.join(". ")
}
