//! The law as tables, from the same data the engine uses; they stand here without script, too.

use fremdrift_legislation::{Band, Dated, Entry, Provision, RefundTable, Value, encoded};
use yew::prelude::*;

use crate::app::use_site;
use crate::components::later::Later;
use crate::components::links::PageLink;
use crate::components::provision::provision;
use crate::components::wide::wide;
use crate::route::Route;
use crate::say::Say;

#[component]
pub(super) fn Rules() -> Html {
    let site = use_site();
    let say = Say::new(site.lang);
    html! {
        <section aria-labelledby="rules-heading">
            <h2 id="rules-heading" class="h3">{ say.t.refusion_rules_heading().to_string() }</h2>
            <p><PageLink route={Route::Regler}>{ say.t.refusion_rules_all().to_string() }</PageLink></p>
            <Later id="part-explained"><Explained /></Later>
            <Later id="part-tables"><Tables /></Later>
        </section>
    }
}

#[component]
fn Tables() -> Html {
    let say = Say::new(use_site().lang);
    let law = encoded();
    html! {
        <>
            { for law.state_share.values.iter().map(|table| shares(&say, table)) }
            { value_table(
                &say,
                say.t.refusion_rules_front_caption().to_string(),
                rows(&say, law.entries(), |value| length(&say, value)),
            ) }
            { value_table(
                &say,
                say.t.refusion_rules_rates_caption().to_string(),
                rows(&say, law.entries(), |value| rate(&say, value)),
            ) }
        </>
    }
}

/// What each rule is, in a sentence or two.
#[component]
fn Explained() -> Html {
    let say = Say::new(use_site().lang);
    let law = encoded();
    let mut entries: Vec<Entry<'_>> = law.entries().collect();
    entries.dedup_by_key(|entry| entry.id);
    html! {
        <dl class="text explained">
            { for entries.into_iter().map(|entry| html! {
                <>
                    <dt>{ say.own(entry.label) }</dt>
                    <dd>{ say.own(entry.description) }</dd>
                </>
            }) }
        </dl>
    }
}

fn shares(say: &Say, table: &Dated<RefundTable>) -> Html {
    let t = &say.t;
    let from = say.date(table.from);
    let caption = match table.to {
        Some(to) => t.refusion_rules_share_caption(from, say.date(to)).to_string(),
        None => t.refusion_rules_share_caption_open(from).to_string(),
    };
    let bands: &[Band] = &table.value.bands;
    let nexts = bands.iter().skip(1).map(|band| Some(band.from_week - 1)).chain([None]);
    wide(
        caption.clone().into(),
        html! {
            <table class="table table--compact table--responsive-headers">
                <caption>{ caption }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ t.refusion_rules_week().to_string() }</th>
                        <th scope="col" class="number">{ t.refusion_rules_municipality().to_string() }</th>
                        <th scope="col" class="number">{ t.refusion_rules_state().to_string() }</th>
                        <th scope="col" class="number">{ t.refusion_rules_active().to_string() }</th>
                        <th scope="col">{ t.refusion_rules_paragraph().to_string() }</th>
                    </tr>
                </thead>
                <tbody>
                    { for bands.iter().zip(nexts).map(|(band, last)| {
                        let weeks = match last {
                            Some(last) => t.refusion_rules_week_range(band.from_week, last),
                            None => t.refusion_rules_week_open(band.from_week),
                        };
                        let passive = band.passive;
                        let active = band.active.map_or_else(
                            || t.refusion_rules_same_as_passive().to_string(),
                            |active| say.share(active.percent),
                        );
                        html! {
                            <tr>
                                <th scope="row">{ weeks.to_string() }</th>
                                <td class="number" data-title={t.refusion_rules_municipality().to_string()}>{ say.share(passive.percent.complement()) }</td>
                                <td class="number" data-title={t.refusion_rules_state().to_string()}>{ say.share(passive.percent) }</td>
                                <td class="number" data-title={t.refusion_rules_active().to_string()}>{ active }</td>
                                <td>{ provision(say, &passive.provision) }</td>
                            </tr>
                        }
                    }) }
                </tbody>
            </table>
        },
    )
}

/// A row for every value that is a single number of the kind asked for.
fn rows<'a>(
    say: &Say,
    entries: impl Iterator<Item = Entry<'a>>,
    read: impl Fn(&Value<'a>) -> Option<(String, Provision)>,
) -> Vec<Html> {
    let t = &say.t;
    let row = |entry: Entry<'a>| {
        let (value, stands) = read(&entry.value)?;
        let to = entry.to.map_or_else(|| t.refusion_rules_open().to_string(), |to| say.date(to));
        Some(html! {
            <tr>
                <th scope="row">{ say.own(entry.label) }</th>
                <td class="number" data-title={t.refusion_rules_value().to_string()}>{ value }</td>
                <td data-title={t.refusion_rules_from().to_string()}>{ say.date(entry.from) }</td>
                <td data-title={t.refusion_rules_to().to_string()}>{ to }</td>
                <td>{ provision(say, &stands) }</td>
            </tr>
        })
    };
    entries.filter_map(row).collect()
}

/// A number of days or weeks with its provision.
fn length(say: &Say, value: &Value<'_>) -> Option<(String, Provision)> {
    match value {
        Value::Days(days) => {
            Some((say.t.refusion_rules_days(days.amount.0).to_string(), days.provision))
        }
        Value::Weeks(weeks) => {
            Some((say.t.refusion_rules_weeks(weeks.amount.0).to_string(), weeks.provision))
        }
        Value::KronerPerWeek(_)
        | Value::Months(_)
        | Value::Times(_)
        | Value::Kroner(_)
        | Value::Hours(_)
        | Value::Percent(_)
        | Value::Fraction(_)
        | Value::Statement(_)
        | Value::Options(_)
        | Value::Postponements(_)
        | Value::Holidays(_)
        | Value::StatePercentByWeek(_) => None,
    }
}

/// A rate with its provision.
fn rate(say: &Say, value: &Value<'_>) -> Option<(String, Provision)> {
    let Value::KronerPerWeek(rate) = value else { return None };
    Some((say.kroner(rate.amount), rate.provision))
}

fn value_table(say: &Say, caption: String, rows: Vec<Html>) -> Html {
    let t = &say.t;
    wide(
        caption.clone().into(),
        html! {
            <table class="table table--compact table--responsive-headers">
                <caption>{ caption }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ t.refusion_rules_rule().to_string() }</th>
                        <th scope="col" class="number">{ t.refusion_rules_value().to_string() }</th>
                        <th scope="col">{ t.refusion_rules_from().to_string() }</th>
                        <th scope="col">{ t.refusion_rules_to().to_string() }</th>
                        <th scope="col">{ t.refusion_rules_paragraph().to_string() }</th>
                    </tr>
                </thead>
                <tbody>{ rows }</tbody>
            </table>
        },
    )
}
