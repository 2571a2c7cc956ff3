//! What the site is for, who made it, what happens to what is typed, and what it cannot do.

use std::collections::BTreeSet;

use fremdrift_evidence::evidence;
use fremdrift_legislation::{encoded, everything, not_encoded};
use fremdrift_rules::course::Rulebook;
use yew::prelude::*;

use super::home::law::Known;
use crate::app::{Site, use_site};
use crate::components::prose::{list, paragraph, section};
use crate::route::Route;

/// Benefit is counted for every day of the week, and paid for these.
const PAID_DAYS: u32 = 5;

#[component]
pub(crate) fn Om() -> Html {
    let site = use_site();
    let t = site.texts();
    let known = Rulebook::new(encoded()).ok().and_then(|book| Known::of(&book));
    let known = known.as_ref();
    html! {
        <div class="plain">
            <h1>{ t.om_heading().to_string() }</h1>
            <p class="font-lead">{ t.om_lead().to_string() }</p>
            { section("purpose", t.om_purpose_heading(), purpose(&site)) }
            { section("makers", t.om_makers_heading(), makers(&site)) }
            { section("privacy", t.om_privacy_heading(), privacy(&site)) }
            { section("sources", t.om_sources_heading(), sources(&site, known)) }
            { section("limits", t.om_limits_heading(), limits(&site, known)) }
            { section("decisions", t.om_decisions_heading(), decisions(&site, known)) }
            { section("licence", t.om_licence_heading(), licence(&site)) }
        </div>
    }
}

fn link(site: &Site, route: Route, words: impl ToString) -> Html {
    html! { <p class="text"><a href={site.href(route)}>{ words.to_string() }</a></p> }
}

fn purpose(site: &Site) -> Html {
    let t = site.texts();
    html! {
        <>
            { paragraph(t.om_purpose_text()) }
            { list([t.om_purpose_citizen(), t.om_purpose_policy(), t.om_purpose_case()]) }
        </>
    }
}

fn makers(site: &Site) -> Html {
    let t = site.texts();
    html! {
        <>
            { paragraph(t.om_makers_text()) }
            { list([t.om_makers_paper(), t.om_makers_report()]) }
            { paragraph(t.om_makers_law()) }
        </>
    }
}

fn privacy(site: &Site) -> Html {
    let t = site.texts();
    html! {
        <>
            { list([
                t.om_privacy_calculated(),
                t.om_privacy_requests(),
                t.om_privacy_cookies(),
                t.om_privacy_storage(),
                t.om_privacy_carry(),
                t.om_privacy_offline(),
                t.om_privacy_links(),
                t.om_privacy_names(),
            ]) }
            { paragraph(t.om_privacy_host()) }
        </>
    }
}

fn sources(site: &Site, known: Option<&Known>) -> Html {
    let t = site.texts();
    let law = everything();
    let rules: BTreeSet<&str> = law.entries().map(|entry| entry.id).collect();
    let figures = evidence().figures().len();
    html! {
        <>
            { paragraph(t.om_sources_count(rules.len(), figures)) }
            { for known.iter().flat_map(|known| known.sources(site)).map(paragraph) }
            { link(site, Route::Regler, t.home_sources_rules()) }
            { link(site, Route::Fakta, t.home_sources_facts()) }
            { link(site, Route::Metode, t.home_sources_methods()) }
        </>
    }
}

fn limits(site: &Site, known: Option<&Known>) -> Html {
    let t = site.texts();
    let dates = known.map(|known| {
        let (from, to) = known.dates(site);
        t.om_limits_dates(from, to)
    });
    let rest = [
        t.om_limits_wages(),
        t.om_limits_week(PAID_DAYS),
        t.om_limits_end(),
        t.om_limits_effects(),
        t.om_limits_then(),
    ];
    html! {
        <>
            { list(dates.into_iter().chain(rest)) }
            <p class="text">
                <a href={site.href(Route::Regler) + "#gaps-heading"}>
                    { t.om_limits_gaps(not_encoded().len()).to_string() }
                </a>
            </p>
        </>
    }
}

fn decisions(site: &Site, known: Option<&Known>) -> Html {
    let t = site.texts();
    let fund = known.map(|known| t.om_decisions_fund(known.fund_days));
    html! {
        <>
            { paragraph(t.om_decisions_text()) }
            { list(Some(t.om_decisions_municipality()).into_iter().chain(fund).chain(Some(t.om_decisions_injury()))) }
        </>
    }
}

fn licence(site: &Site) -> Html {
    let t = site.texts();
    html! {
        <>
            { paragraph(t.om_licence_version(env!("CARGO_PKG_VERSION"), env!("CARGO_PKG_LICENSE"))) }
            { paragraph(t.om_licence_parts()) }
            { link(site, Route::Was, t.om_licence_statement()) }
        </>
    }
}
