//! All dates, each with its why.

use fremdrift_legislation::Confidence;
use fremdrift_rules::deadlines::{Basis, Event, Kind, Reservation, Topic};
use yew::prelude::*;

use super::{whom, words};
use crate::components::links::{PageLink, SourceLink};
use crate::components::prose::Marked;
use crate::components::rule_link::RuleLink;
use crate::components::source::{document, naming};
use crate::route::Route;
use crate::say::Say;
use crate::state::case::Reader;
use crate::state::forloeb::Outcome;

/// What kind of date it is, as a word on a ground of its own.
pub(super) fn badge(say: &Say, kind: Kind) -> Html {
    let class = match kind {
        Kind::Duty => "kind kind-duty",
        Kind::Limit => "kind kind-limit",
        Kind::Right => "kind kind-right",
        Kind::Money => "kind kind-money",
        Kind::Practice => "kind kind-practice",
    };
    html! { <span {class}>{ words::kind(say, kind) }</span> }
}

/// The conditions and doubts that belong beside the date itself.
pub(super) fn conditions(say: &Say, event: &Event) -> Html {
    let shown = event.reservations.iter().filter(|doubt| !words::is_about_source(doubt));
    html! {
        <ul class="conditions">
            { for shown.map(|doubt| html! { <li>{ words::reservation(say, doubt) }</li> }) }
        </ul>
    }
}

pub(super) fn all(say: &Say, outcome: &Outcome, reader: Reader) -> Html {
    let t = &say.t;
    let timeline = &outcome.timeline;
    let (accounts, dates): (Vec<&Event>, Vec<&Event>) = timeline
        .events
        .iter()
        .partition(|event| event.topic.is_accounting() && reader == Reader::Citizen);
    let today = timeline.position.today;
    let before = dates.iter().take_while(|event| event.date < today).count();
    let (past, coming) = dates.split_at(before.min(dates.len()));
    let marker = t.forloeb_now_marker(say.date(today)).to_string();
    html! {
        <section aria-labelledby="all-heading">
            <h2 id="all-heading" class="h3">{ t.forloeb_all_heading().to_string() }</h2>
            <p class="note">{ t.forloeb_all_note().to_string() }</p>
            if dates.iter().any(|event| event.topic.is_accounting()) {
                { elsewhere(say) }
            }
            <ol class="dates nobullet-list">
                { for past.iter().map(|event| item(say, outcome, event, reader, true)) }
                <li class="dates-today"><strong>{ marker }</strong></li>
                { for coming.iter().map(|event| item(say, outcome, event, reader, false)) }
            </ol>
            if !accounts.is_empty() {
                <details class="details">
                    <summary class="details-summary">{ t.forloeb_accounting().to_string() }</summary>
                    <div class="details-text">
                        { elsewhere(say) }
                        <ol class="dates nobullet-list">
                            { for accounts.iter().map(|event| item(say, outcome, event, reader, event.date < today)) }
                        </ol>
                    </div>
                </details>
            }
        </section>
    }
}

/// What changes the steps of the refund and is asked on the calculator's page only.
fn elsewhere(say: &Say) -> Html {
    let t = &say.t;
    html! {
        <p class="note">
            { t.forloeb_elsewhere().to_string() }{ " " }
            <PageLink route={Route::Refusion}>{ t.forloeb_elsewhere_link().to_string() }</PageLink>
        </p>
    }
}

fn item(say: &Say, outcome: &Outcome, event: &Event, reader: Reader, past: bool) -> Html {
    let t = &say.t;
    let first = outcome.timeline.case.input().first_day;
    let day = event.date.signed_duration_since(first).num_days().saturating_add(1);
    let window = event
        .opens
        .filter(|opens| *opens < event.date)
        .map(|opens| t.forloeb_from_day(say.date(opens), say.date(event.date)).to_string());
    // Good practice says itself whose it is.
    let who = (event.kind != Kind::Practice).then(|| words::actor(say, event.actor, reader));
    html! {
        <li class={classes!("date-item", past.then_some("is-past"))}>
            <div class="date-when">
                <strong>{ say.date(event.date) }</strong>
                <span class="date-day">{ t.forloeb_day_number(day.to_string()).to_string() }</span>
            </div>
            <div class="date-what">
                <h3 class="date-title">{ badge(say, event.kind) }{ " " }{ words::title(say, event) }</h3>
                <p class="date-who">
                    { [who, window].into_iter().flatten().collect::<Vec<_>>().join(" · ") }
                </p>
                <p>{ sentence(say, event, reader) }</p>
                { conditions(say, event) }
                <span class="line-law">{ sections(say, event) }</span>
                if !event.basis.is_empty() {
                    { why(say, &words::title(say, event), &event.basis, &event.reservations) }
                }
            </div>
        </li>
    }
}

/// What a date means.
fn sentence(say: &Say, event: &Event, reader: Reader) -> Html {
    let text = words::text(say, event, reader);
    if let Topic::Practice { milestone } = event.topic {
        return naming(&text.plain(), &document(&milestone.source));
    }
    text.into()
}

/// The sections a date follows from, each once, for paper.
fn sections(say: &Say, event: &Event) -> Marked {
    let stands = |basis: &Basis| say.stands_in(&basis.provision).marked().to_owned();
    let mut sections: Vec<String> = event.basis.iter().map(stands).collect();
    sections.dedup();
    sections.join("; ").into()
}

/// The provisions a rule follows from, and how old their sources are.
pub(super) fn why(say: &Say, title: &str, basis: &[Basis], doubts: &[Reservation]) -> Html {
    let t = &say.t;
    let label = t.forloeb_why_label(title).to_string();
    let doubts = doubts.iter().filter(|doubt| words::is_about_source(doubt));
    html! {
        <details class="details why">
            <summary class="details-summary" aria-label={label}>{ t.forloeb_why().to_string() }</summary>
            <div class="details-text">
                <ul>
                    { for basis.iter().map(|basis| html! { <li>{ source(say, basis) }</li> }) }
                    { for doubts.map(|doubt| html! { <li>{ words::reservation(say, doubt) }</li> }) }
                </ul>
            </div>
        </details>
    }
}

/// Where a value stands and how sure it is.
fn source(say: &Say, basis: &Basis) -> Html {
    let t = &say.t;
    let provision = &basis.provision;
    let sure: Confidence = provision.confidence;
    html! {
        <>
            { say.stands_in(provision) }
            { format!(" ({}). {}. ", say.confidence(sure), t.forloeb_source_checked(say.date(basis.checked_on))) }
            <SourceLink url={provision.url}>
                { t.forloeb_source().to_string() }
                <span class="sr-only">{ ": " }{ say.stands_in(provision) }</span>
            </SourceLink>
            if let Some(order) = provision.order {
                { " · " }{ t.tool_number_from().to_string() }{ " " }
                <SourceLink url={order.url}>{ say.ordered_in(order) }</SourceLink>
            }
            { " · " }<RuleLink parameter={basis.parameter} />
        </>
    }
}

/// The grounds of extension at the limit.
pub(super) fn extension(say: &Say, outcome: &Outcome, reader: Reader) -> Html {
    let t = &say.t;
    let timeline = &outcome.timeline;
    let limit =
        timeline.events.iter().find(|event| matches!(event.topic, Topic::DurationLimit { .. }));
    let Some(limit) = limit.filter(|_| !timeline.extension.is_empty()) else {
        return Html::default();
    };
    let injured = timeline.case.input().work_injury == Some(true);
    html! {
        <section aria-labelledby="extension-heading" class="text">
            <h2 id="extension-heading" class="h3">{ t.forloeb_extension_heading(whom(reader)).to_string() }</h2>
            <p>{ t.forloeb_extension_text(say.date(limit.date)).to_string() }</p>
            <ul class="grounds">
                { for timeline.extension.iter().map(|ground| {
                    let choice = &ground.choice;
                    let most = choice.most.zip(ground.until).map(|(weeks, until)| {
                        t.forloeb_extension_most(weeks.0, say.date(until)).to_string()
                    });
                    let pending = injured && choice.id == "work_injury";
                    html! {
                        <li>
                            { say.own(choice.text) }
                            { most.map(|most| format!(" {most}")) }
                            if let Some(note) = choice.note {
                                { " " }<em>{ say.own(note) }</em>
                            }
                            if pending {
                                { " " }<strong>{ t.forloeb_extension_pending().to_string() }</strong>
                            }
                            <span class="provision">
                                <SourceLink url={choice.provision.url}>{ say.stands_in(&choice.provision) }</SourceLink>
                                { format!(" ({})", say.confidence(choice.provision.confidence)) }
                            </span>
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}
