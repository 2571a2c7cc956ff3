//! The acceptance table: what was published, what the models give, and why they differ.

use std::collections::BTreeSet;

use fremdrift_simulation::reproduction::{Row, Standing};
use yew::prelude::*;

use super::words;
use crate::say::Say;

/// How many results fit, do not, or have nothing to fit.
pub(super) fn heading(say: &Say, rows: &[Row]) -> String {
    let count = |standing| rows.iter().filter(|row| row.standing() == standing).count().to_string();
    say.t
        .metode_table_heading(
            count(Standing::Holds),
            count(Standing::KnownDifference),
            count(Standing::Derived),
        )
        .to_string()
}

pub(super) fn table(say: &Say, heading: String, rows: &[Row]) -> Html {
    let t = &say.t;
    let known = rows.iter().filter(|row| row.standing() == Standing::KnownDifference);
    let groups = [
        ("figure-7", t.metode_group_figure_7().to_string()),
        ("roskilde", t.metode_group_roskilde().to_string()),
        ("society", t.metode_group_society().to_string()),
    ];
    html! {
        <section aria-labelledby="table">
            <h2 id="table" tabindex="-1">{ heading }</h2>
            <p class="text">{ t.metode_table_text().to_string() }</p>
            <p class="text">{ words::about_roskilde(say, rows) }</p>
            <section class="known" aria-labelledby="known">
                <h3 id="known">{ t.metode_known_heading().to_string() }</h3>
                <ul class="nobullet-list">
                    { for known.map(|row| difference(say, row)) }
                </ul>
            </section>
            { for groups.into_iter().map(|(name, title)| {
                let rows: Vec<&Row> = rows.iter().filter(|row| group(row) == name).collect();
                results(say, name, title, &rows)
            }) }
        </section>
    }
}

/// One of the tables, and whose figures its documents pass on.
fn results(say: &Say, name: &'static str, title: String, rows: &[&Row]) -> Html {
    let passed_on: BTreeSet<&str> = rows
        .iter()
        .filter(|row| row.source.read_in.is_some())
        .map(|row| row.source.document)
        .collect();
    html! {
        <>
            <h3 id={name}>{ title }</h3>
            <table
                class="table table--compact table--responsive-headers dense results"
                aria-labelledby={name}
            >
                { columns(say) }
                <tbody>{ for rows.iter().map(|row| result(say, row)) }</tbody>
            </table>
            if !passed_on.is_empty() {
                <p class="note">{ say.t.metode_documents().to_string() }</p>
                <ul class="note" lang="da">
                    { for passed_on.into_iter().map(|document| html! { <li>{ document }</li> }) }
                </ul>
            }
        </>
    }
}

/// Which table a row stands in.
fn group(row: &Row) -> &'static str {
    match row.id.split('.').next() {
        Some("fig7") => "figure-7",
        Some("roskilde") => "roskilde",
        Some(_) | None => "society",
    }
}

/// A known difference, and why.
fn difference(say: &Say, row: &Row) -> Html {
    let t = &say.t;
    let known = t.metode_known(words::published(say, row), words::computed_short(say, row));
    html! {
        <li>
            <a href={format!("#{}", place(row))}>{ words::what(say, row.what) }</a>
            { ": " }{ known.to_string() }{ " " }{ words::why(say, row.why) }
        </li>
    }
}

/// The place of a row on the page.
fn place(row: &Row) -> String {
    row.id.replace('.', "-")
}

fn columns(say: &Say) -> Html {
    let t = &say.t;
    let titles = [
        t.metode_what(),
        t.metode_published(),
        t.metode_computed(),
        t.metode_difference(),
        t.metode_why(),
    ];
    html! {
        <thead>
            <tr>{ for titles.iter().map(|title| html! { <th scope="col">{ title.to_string() }</th> }) }</tr>
        </thead>
    }
}

fn result(say: &Say, row: &Row) -> Html {
    let t = &say.t;
    html! {
        <tr id={place(row)}>
            <th scope="row">{ words::what(say, row.what) }</th>
            <td data-title={t.metode_published().to_string()}><div>{ words::published(say, row) }</div></td>
            <td data-title={t.metode_computed().to_string()}><div>{ computed(say, row) }</div></td>
            <td data-title={t.metode_difference().to_string()}>
                <div>
                    { standing(say, row.standing()) }
                    <span class="provision">{ words::difference(say, row) }</span>
                </div>
            </td>
            <td data-title={t.metode_why().to_string()}>
                <div>
                    { words::why(say, row.why) }
                    <span class="provision">{ words::source(say, row.source) }</span>
                </div>
            </td>
        </tr>
    }
}

/// Every computed value; where it lies with the source's rounding.
fn computed(say: &Say, row: &Row) -> Html {
    let values: Vec<String> = words::computed(say, row);
    html! {
        <>
            if let [value] = values.as_slice() {
                { value }
            } else {
                <ul class="nobullet-list">
                    { for values.iter().map(|value| html! { <li>{ value }</li> }) }
                </ul>
            }
            if let Some(span) = words::span(say, row) {
                <span class="provision">{ span }</span>
            }
        </>
    }
}

/// A word and a mark.
fn standing(say: &Say, standing: Standing) -> Html {
    let t = &say.t;
    let (class, mark, word) = match standing {
        Standing::Holds => ("badge badge-success", "✓", t.metode_holds()),
        Standing::KnownDifference => ("badge badge-warning", "≠", t.metode_differs()),
        Standing::Derived => ("badge badge-info", "→", t.metode_derived()),
    };
    html! {
        <span {class}><span aria-hidden="true">{ mark }{ "\u{a0}" }</span>{ word.to_string() }</span>
    }
}
