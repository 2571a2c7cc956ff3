//! The top of every page, in one row: the site, the other language, the menu.

use yew::prelude::*;

use crate::app::{Site, use_site};
use crate::components::keep::Carry;
use crate::route::{Lang, Route};
use crate::tools::Group;

pub(super) fn header(site: &Site) -> Html {
    let t = site.texts();
    html! {
        <header class="header">
            <div class="container site-bar">
                <div class="site-row">
                    <a href={site.href(Route::Home)} class="site-name">{ t.site_name().to_string() }</a>
                    <a href={site.href(Route::Soeg)} class="search-link" aria-current={(site.route == Route::Soeg).then_some("page")}>
                        { t.menu_soeg().to_string() }
                    </a>
                    <Languages />
                </div>
                <nav class="site-menu" aria-label={t.menu_label().to_string()}>
                    // Opens without a script, and what follows moves down: nothing is covered.
                    <details>
                        <summary>{ t.menu_open().to_string() }</summary>
                        <div class="site-menu-groups">
                            { for Group::ALL.map(|it| group(site, it)) }
                        </div>
                    </details>
                </nav>
            </div>
        </header>
    }
}

fn group(site: &Site, group: Group) -> Html {
    let t = site.texts();
    let title = format!("menu-{group:?}").to_lowercase();
    html! {
        <div role="group" aria-labelledby={title.clone()}>
            <p class="site-menu-title" id={title}>{ group.title(&t) }</p>
            <ul class="nobullet-list">
                { for group.routes().map(|route| html! {
                    <li>
                        <a href={site.href(route)} aria-current={(site.route == route).then_some("page")}>
                            { route.name(&t) }
                        </a>
                    </li>
                }) }
            </ul>
        </div>
    }
}

/// The other language's version of this very page, named in that language. What is typed goes with
/// the visitor.
#[component]
fn Languages() -> Html {
    let site = use_site();
    let other = match site.lang {
        Lang::Da => Lang::En,
        Lang::En => Lang::Da,
    };
    let tag = other.tag();
    let carry = use_context::<Carry>();
    let onclick = carry.map(Carry::on_leaving);
    html! {
        <a class="language-link" href={site.href_in(other)} lang={tag} hreflang={tag} {onclick}>
            { site.texts().other_language().to_string() }
        </a>
    }
}
