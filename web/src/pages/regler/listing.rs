//! The rules, subject by subject: when each holds, what it says, where it stands.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use fremdrift_legislation::{Entry, Start, Subject};
use yew::prelude::*;

use super::words::{self, Line};
use crate::components::provision::provision;
use crate::say::Say;
use crate::state::regler::{Rule, is_sure};

/// Rules under their subjects; of a day, with a mark on what is not sure to hold on it.
pub(super) fn listing(say: &Say, rules: &[Rule<'_>], day: Option<NaiveDate>) -> Html {
    let subject = |rule: &Rule<'_>| rule.first().map(|entry| entry.subject);
    let parts: Vec<_> = rules
        .chunk_by(|one, next| subject(one) == subject(next))
        .filter_map(|rules| Some((rules.first().and_then(subject)?, rules)))
        .collect();
    html! {
        <>
            if parts.len() > 1 {
                <ul class="jumps nobullet-list">
                    { for parts.iter().map(|(subject, _)| html! {
                        <li><a href={format!("#{}", place(*subject))}>{ words::subject(say, *subject) }</a></li>
                    }) }
                </ul>
            }
            { for parts.iter().map(|(subject, rules)| html! {
                <section class="subject" aria-labelledby={place(*subject)}>
                    <h3 id={place(*subject)} tabindex="-1">{ words::subject(say, *subject) }</h3>
                    { for rules.iter().map(|values| rule(say, values, day)) }
                </section>
            }) }
        </>
    }
}

/// Where a subject stands on the page.
fn place(subject: Subject) -> String {
    let number = Subject::ALL.iter().position(|other| *other == subject);
    format!("subject-{}", number.unwrap_or_default())
}

fn rule(say: &Say, values: &Rule<'_>, day: Option<NaiveDate>) -> Html {
    let t = &say.t;
    let Some(first) = values.first() else { return Html::default() };
    let heading = format!("{}-heading", first.id);
    // What is only announced stands apart from what is law.
    let (law, planned): (Rule<'_>, Rule<'_>) = values.iter().partition(|entry| entry.is_law());
    let checked: BTreeSet<NaiveDate> = values.iter().map(|entry| entry.checked_on).collect();
    let checked: Vec<String> = checked.into_iter().map(|day| say.date(day)).collect();
    html! {
        <article class="rule" id={first.id} aria-labelledby={heading.clone()} key={first.id}>
            <h4 id={heading.clone()}>{ say.own(first.label) }</h4>
            <p class="text">{ say.own(first.description) }</p>
            if !law.is_empty() {
                { table(say, heading, &law, day) }
            }
            if !planned.is_empty() {
                <p id={format!("{}-planned", first.id)}><strong>{ t.regler_planned().to_string() }</strong></p>
                { table(say, format!("{}-planned", first.id), &planned, day) }
            }
            <p class="note">{ t.regler_checked(checked.join(", ")).to_string() }</p>
        </article>
    }
}

fn table(say: &Say, named_by: String, values: &Rule<'_>, day: Option<NaiveDate>) -> Html {
    let t = &say.t;
    html! {
        <table class="table table--compact table--responsive-headers" aria-labelledby={named_by}>
            <thead>
                <tr>
                    <th scope="col">{ t.regler_when().to_string() }</th>
                    <th scope="col">{ t.regler_says().to_string() }</th>
                    <th scope="col">{ t.regler_where().to_string() }</th>
                </tr>
            </thead>
            { for values.iter().map(|entry| value(say, entry, day)) }
        </table>
    }
}

fn value(say: &Say, entry: &Entry<'_>, day: Option<NaiveDate>) -> Html {
    let t = &say.t;
    let lines = words::lines(say, &entry.value);
    let span = lines.len().to_string();
    html! {
        <tbody>
            { for lines.iter().enumerate().map(|(index, line)| html! {
                <tr>
                    if index == 0 {
                        <th scope="rowgroup" rowspan={span.clone()}>
                            { maybe(say, entry, day) }
                            { words::period(say, entry) }
                            <span class="provision">{ words::notes(say, entry) }</span>
                        </th>
                    }
                    <td data-title={t.regler_says().to_string()}>{ said(line) }</td>
                    <td data-title={t.regler_where().to_string()}>{ stands(say, line) }</td>
                </tr>
            }) }
        </tbody>
    }
}

/// Marks a value that is not sure to hold on the day that is shown, and one that is no law yet.
pub(super) fn maybe(say: &Say, entry: &Entry<'_>, day: Option<NaiveDate>) -> Html {
    let unsure = day.is_some_and(|day| !is_sure(entry, day));
    html! {
        if unsure && entry.from_is != Start::Announced {
            <><span class="badge badge-warning">{ say.t.regler_maybe().to_string() }</span>{ " " }</>
        }
    }
}

/// What a line says.
pub(super) fn said(line: &Line) -> Html {
    html! {
        <>
            { line.text.clone() }
            if let Some(note) = &line.note {
                <span class="provision">{ note.clone() }</span>
            }
        </>
    }
}

fn stands(say: &Say, line: &Line) -> Html {
    html! {
        <>
            { provision(say, &line.provision) }
            if let Some(source) = line.provision.source {
                <span class="provision">
                    { say.t.regler_source().to_string() }{ " " }{ say.own(source) }
                </span>
            }
        </>
    }
}

/// What is encoded and was not in force on the day.
pub(super) fn absent(say: &Say, rules: &[Entry<'_>], day: NaiveDate) -> Html {
    let t = &say.t;
    if rules.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="absent-heading">
            <h3 id="absent-heading">{ t.regler_absent_heading(say.date(day)).to_string() }</h3>
            <p class="text">{ t.regler_absent_text().to_string() }</p>
            <ul class="absent">
                { for rules.iter().map(|entry| {
                    // What is planned may stand above with what is law today.
                    let id = (entry.from_is != Start::Announced).then_some(entry.id);
                    html! {
                        <li {id}>
                            <strong>{ say.own(entry.label) }</strong>{ ": " }{ words::period(say, entry) }
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}
