//! The front page: what this is, for whom, the tools that exist, and what to know about a result.

mod example;
pub(super) mod law;

use std::rc::Rc;

use fremdrift_legislation::encoded;
use fremdrift_rules::course::Rulebook;
use yew::prelude::*;

use self::law::Known;
use crate::app::{Site, use_site};
use crate::components::explain::explained;
use crate::components::prose::prose;
use crate::route::Route;
use crate::session::Session;
use crate::state::refusion::Refunds;
use crate::tools::Group;
use crate::version;

/// The worked example.
type State = Session<Refunds>;

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
                <p class="font-lead">{ explained(site, &t.home_lead().to_string()) }</p>
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

/// A reader's way in.
struct Door {
    heading: String,
    text: String,
    note: String,
    /// The first is the one that most of them want.
    links: Vec<(String, String)>,
}

fn readers(site: &Site) -> [Door; 3] {
    let t = site.texts();
    let to = |route: Route| site.href(route);
    [
        Door {
            heading: t.home_citizen_heading().to_string(),
            text: t.home_citizen_text().to_string(),
            note: t.home_citizen_note().to_string(),
            links: vec![
                (t.home_citizen_link().to_string(), to(Route::Forloeb)),
                (t.home_citizen_injury().to_string(), to(Route::Arbejdsskade)),
                (t.home_citizen_payers().to_string(), to(Route::Refusion)),
            ],
        },
        Door {
            heading: t.home_policy_heading().to_string(),
            text: t.home_policy_text().to_string(),
            note: t.home_policy_note().to_string(),
            links: vec![
                (t.home_policy_link().to_string(), to(Route::Nettogevinst)),
                (t.home_policy_early().to_string(), to(Route::TidligIndsats)),
                (t.home_policy_levers().to_string(), to(Route::Anbefalinger)),
                (t.home_policy_beside().to_string(), to(Route::Kommuner)),
            ],
        },
        Door {
            heading: t.home_case_heading().to_string(),
            text: t.home_case_text().to_string(),
            note: t.home_case_note().to_string(),
            links: vec![
                // To a heading further down on the page.
                (t.home_case_link().to_string(), to(Route::Forloeb) + "#next-heading"),
                (t.home_case_shares().to_string(), to(Route::Refusion)),
                (t.home_case_injury().to_string(), to(Route::Arbejdsskade)),
                (t.home_case_rules().to_string(), to(Route::Regler)),
            ],
        },
    ]
}

fn doors(site: &Site) -> Html {
    let t = site.texts();
    html! {
        <section aria-labelledby="doors">
            <h2 id="doors">{ t.home_doors_heading().to_string() }</h2>
            <ul class="row card-row home-doors">
                { for readers(site).into_iter().map(|door| html! {
                    <li class="col-12 col-lg-4">
                        <div class="card">
                            <div class="card-content">
                                <h3 class="card-heading">{ door.heading }</h3>
                                <p>{ prose(&door.text) }</p>
                                <p class="home-note">{ prose(&door.note) }</p>
                                <ul class="card-actions nobullet-list">
                                    { for door.links.into_iter().enumerate().map(|(index, (link, href))| html! {
                                        <li><a class={(index == 0).then_some("bold-link")} {href}>{ link }</a></li>
                                    }) }
                                </ul>
                            </div>
                        </div>
                    </li>
                }) }
            </ul>
        </section>
    }
}

/// Every tool once, under the first of its readers.
fn tools(site: &Site) -> Html {
    let t = site.texts();
    let mut listed = Vec::new();
    html! {
        <section aria-labelledby="tools" class="row home-tools">
            <div class="col-12 col-lg-4">
                <h2 id="tools">{ t.home_tools_heading().to_string() }</h2>
                <p class="home-search"><a href={site.href(Route::Soeg)}>{ t.home_search().to_string() }</a></p>
            </div>
            <div class="col-12 col-lg-8">
                { for Group::ALL.map(|group| {
                    let fresh: Vec<Route> =
                        group.routes().filter(|route| !listed.contains(route)).collect();
                    listed.extend(&fresh);
                    html! {
                        <>
                            <h3>{ group.title(&t) }</h3>
                            <ul class="nobullet-list">
                                { for fresh.into_iter().map(|route| html! {
                                    <li>
                                        <a class="home-tool" href={site.href(route)}>{ route.title(&t) }</a>
                                        <p>{ route.description(&t) }</p>
                                    </li>
                                }) }
                            </ul>
                        </>
                    }
                }) }
            </div>
        </section>
    }
}

fn trust(site: &Site, state: Option<&State>) -> Html {
    let t = site.texts();
    let known = state.and_then(|state| Known::of(state.world()));
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
            <div class="home-new">
                { version::words(site) }{ " " }
                <a href={site.href(Route::Nyt)}>{ t.home_new().to_string() }</a>
            </div>
        </section>
    }
}
