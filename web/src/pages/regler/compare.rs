//! Two days side by side.

use chrono::NaiveDate;
use fremdrift_legislation::Provision;
use yew::prelude::*;

use super::listing::{maybe, said};
use super::words::{self, Line};
use crate::components::provision::provision;
use crate::say::Say;
use crate::state::regler::{Change, Difference, Rule};

/// How many rules there are of each change.
pub(super) fn count(differences: &[Difference<'_>], change: Change) -> u32 {
    let of = differences.iter().filter(|difference| difference.change == change);
    u32::try_from(of.count()).unwrap_or(u32::MAX)
}

/// What has changed, what is new, what has ended; what is the same is folded away.
pub(super) fn compare(say: &Say, differences: &[Difference<'_>], days: [NaiveDate; 2]) -> Html {
    let t = &say.t;
    let group = |change: Change| {
        let rules = count(differences, change);
        let heading = match change {
            Change::Changed => t.regler_changed(rules),
            Change::New => t.regler_new(rules),
            Change::Gone => t.regler_gone(rules),
            Change::Same => t.regler_same(rules),
        };
        let heading = heading.to_string();
        let shown = differences.iter().filter(|difference| difference.change == change);
        let table = || table(say, &heading, shown.collect(), days);
        if rules == 0 {
            return Html::default();
        }
        match change {
            Change::Same => html! {
                <details class="details">
                    <summary class="details-summary">{ &heading }</summary>
                    <div class="details-text">{ table() }</div>
                </details>
            },
            Change::Changed | Change::New | Change::Gone => html! {
                <section class="subject">
                    <h3>{ &heading }</h3>
                    if change == Change::New {
                        <p class="text">{ t.regler_new_text().to_string() }</p>
                    }
                    { table() }
                </section>
            },
        }
    };
    let same = Change::ALL.into_iter().filter(|change| *change != Change::Same);
    let any = same.map(|change| count(differences, change)).any(|rules| rules > 0);
    html! {
        <>
            if !any {
                <p>{ t.regler_no_difference().to_string() }</p>
            }
            { for Change::ALL.map(group) }
        </>
    }
}

fn table(say: &Say, name: &str, shown: Vec<&Difference<'_>>, days: [NaiveDate; 2]) -> Html {
    let t = &say.t;
    let [early, late] = days;
    html! {
        <table class="table table--compact table--responsive-headers side-by-side">
            <caption class="sr-only">{ name }</caption>
            <thead>
                <tr>
                    <th scope="col">{ t.regler_rule().to_string() }</th>
                    <th scope="col">{ say.date(early) }</th>
                    <th scope="col">{ say.date(late) }</th>
                </tr>
            </thead>
            <tbody>
                { for shown.into_iter().filter_map(|difference| {
                    let entry = difference.entry()?;
                    Some(html! {
                        <tr id={entry.id}>
                            <th scope="row">{ say.own(entry.label) }</th>
                            { cell(say, &difference.before, early) }
                            { cell(say, &difference.after, late) }
                        </tr>
                    })
                }) }
            </tbody>
        </table>
    }
}

fn cell(say: &Say, values: &Rule<'_>, day: NaiveDate) -> Html {
    html! {
        <td data-title={say.date(day)}>
            if values.is_empty() {
                { say.t.regler_none().to_string() }
            }
            { for values.iter().map(|entry| {
                let lines = words::lines(say, &entry.value);
                // A provision that all lines share is named once.
                let first = lines.first().map(|line| line.provision);
                let shared =
                    first.filter(|first| lines.iter().all(|line| line.provision == *first));
                let stands = |it: Provision| html! { <span class="provision">{ provision(say, &it) }</span> };
                let own = |line: &Line| shared.is_none().then(|| stands(line.provision));
                html! {
                    <div class="value">
                        { maybe(say, entry, Some(day)) }
                        if let [line] = lines.as_slice() {
                            { said(line) }
                        } else {
                            <ul>{ for lines.iter().map(|line| html! { <li>{ said(line) }{ own(line) }</li> }) }</ul>
                        }
                        { shared.map(stands) }
                    </div>
                }
            }) }
        </td>
    }
}
