//! The front page: what this is, for whom, the tools that exist, and what to know about a result.

mod example;
pub(super) mod law;

use std::rc::Rc;

use fremdrift_legislation::encoded;
use fremdrift_rules::refusion::Rulebook;
use yew::prelude::*;

use self::law::Known;

use crate::app::{Site, use_site};
use crate::components::prose::prose;
use crate::head::head;
use crate::route::Route;
use crate::state::refusion::State;

#[component]
pub(crate) fn Home() -> Html {
    let site = use_site();
    // The worked example that the calculator opens with, so that both pages say the same.
    let state =
        use_memo((), |()| Rulebook::new(encoded()).ok().map(|book| State::new(Rc::new(book))));
    let state = state.as_ref().as_ref();
    html! {
        <div class="home">
            { hero(&site, state) }
            { doors(&site) }
            { tools(&site) }
            { trust(&site, state) }
        </div>
    }
}

fn hero(site: &Site, state: Option<&State>) -> Html {
    let t = site.texts();
    html! {
        <div class="row home-hero">
            <div class="col-12 col-lg-5 home-say">
                <h1 class="home-heading">{ t.home_heading().to_string() }</h1>
                <p class="font-lead">{ prose(&t.home_lead().to_string()) }</p>
                <p class="home-start">
                    <a class="button button-primary" href={site.href(Route::Refusion)}>
                        { t.home_start().to_string() }
                    </a>
                    <span>{ t.home_start_note().to_string() }</span>
                </p>
            </div>
            <div class="col-12 col-lg-7">
                { state.map(|state| example::example(site, state)) }
            </div>
        </div>
    }
}

fn doors(site: &Site) -> Html {
    let t = site.texts();
    // Each leads to what it promises: a page, or a heading further down on one.
    let doors = [
        (
            t.home_citizen_heading().to_string(),
            t.home_citizen_text().to_string(),
            t.home_citizen_note().to_string(),
            t.home_citizen_link().to_string(),
            site.href(Route::Forloeb),
        ),
        (
            t.home_policy_heading().to_string(),
            t.home_policy_text().to_string(),
            t.home_policy_note().to_string(),
            t.home_policy_link().to_string(),
            site.href(Route::Nettogevinst),
        ),
        (
            t.home_case_heading().to_string(),
            t.home_case_text().to_string(),
            t.home_case_note().to_string(),
            t.home_case_link().to_string(),
            site.href(Route::Forloeb) + "#next-heading",
        ),
    ];
    html! {
        <section aria-labelledby="doors">
            <h2 id="doors">{ t.home_doors_heading().to_string() }</h2>
            <ul class="row card-row home-doors">
                { for doors.into_iter().map(|(heading, text, note, link, href)| html! {
                    <li class="col-12 col-lg-4">
                        <div class="card">
                            <div class="card-content">
                                <h3 class="card-heading">{ heading }</h3>
                                <p>{ prose(&text) }</p>
                                <p class="home-note">{ prose(&note) }</p>
                                <div class="card-actions">
                                    <a class="bold-link" {href}>{ link }</a>
                                </div>
                            </div>
                        </div>
                    </li>
                }) }
            </ul>
        </section>
    }
}

fn tools(site: &Site) -> Html {
    let t = site.texts();
    html! {
        <section aria-labelledby="tools" class="row home-tools">
            <h2 id="tools" class="col-12 col-lg-4">{ t.home_tools_heading().to_string() }</h2>
            <div class="col-12 col-lg-8">
            <ul class="nobullet-list">
                { for Route::TOOLS.into_iter().map(|route| html! {
                    <li>
                        <a class="home-tool" href={site.href(route)}>{ tool_name(route, site) }</a>
                        <p>{ head(route, site.lang).description }</p>
                    </li>
                }) }
            </ul>
            </div>
        </section>
    }
}

fn tool_name(route: Route, site: &Site) -> String {
    match route {
        Route::Forloeb => site.texts().forloeb_title().to_string(),
        Route::Arbejdsskade => site.texts().advice_title().to_string(),
        Route::Refusion => site.texts().refusion_title().to_string(),
        Route::Kommuner => site.texts().kommuner_title().to_string(),
        Route::Nettogevinst => site.texts().gain_title().to_string(),
        Route::Anbefalinger => site.texts().levers_title().to_string(),
        Route::TidligIndsats => site.texts().early_title().to_string(),
        Route::Regler => site.texts().regler_title().to_string(),
        Route::Home | Route::Fakta | Route::Metode | Route::Om | Route::Was | Route::NotFound => {
            head(route, site.lang).title
        }
    }
}

fn trust(site: &Site, state: Option<&State>) -> Html {
    let t = site.texts();
    let known = state.and_then(|state| Known::of(state.book()));
    html! {
        <section aria-labelledby="trust" class="home-trust">
            <h2 id="trust">{ t.home_trust_heading().to_string() }</h2>
            <div class="row">
                <div class="col-12 col-lg-4">
                    <h3>{ t.home_privacy_heading().to_string() }</h3>
                    <p>{ t.home_privacy_text().to_string() }</p>
                    <p>{ t.home_privacy_link().to_string() }</p>
                </div>
                <div class="col-12 col-lg-4">
                    <h3>{ t.home_decision_heading().to_string() }</h3>
                    <p>{ t.home_decision_text().to_string() }</p>
                    if let Some(known) = &known {
                        <p>{ t.home_decision_ask(known.fund_days).to_string() }</p>
                    }
                </div>
                <div class="col-12 col-lg-4">
                    <h3>{ t.home_sources_heading().to_string() }</h3>
                    { for known.iter().flat_map(|known| known.sources(site)).map(|text| html! {
                        <p>{ text }</p>
                    }) }
                    <p><a href={site.href(Route::Regler)}>{ t.home_sources_rules().to_string() }</a></p>
                    <p><a href={site.href(Route::Fakta)}>{ t.home_sources_facts().to_string() }</a></p>
                    <p><a href={site.href(Route::Metode)}>{ t.home_sources_methods().to_string() }</a></p>
                </div>
            </div>
        </section>
    }
}
