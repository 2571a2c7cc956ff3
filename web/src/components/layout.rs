//! What stands around every page: skip link, header with menu and language switch, footer. The
//! markup is the design system's; its scripts are not used, they would change what Yew owns.

use yew::prelude::*;

use crate::app::use_site;
use crate::head::head;
use crate::route::{Lang, Route};

#[derive(PartialEq, Properties)]
pub(crate) struct LayoutProps {
    pub(crate) children: Html,
}

#[component]
pub(crate) fn Layout(props: &LayoutProps) -> Html {
    let site = use_site();
    let t = site.texts();
    html! {
        <>
            <a class="skipnav" href="#main-content">{ t.skip_link().to_string() }</a>
            <Header />
            <main id="main-content" class="container page-container" tabindex="-1">
                { props.children.clone() }
            </main>
            <footer>
                <div class="footer">
                    <div class="container">
                        <p>{ t.footer_privacy().to_string() }</p>
                        <ul class="nobullet-list footer-pages">
                            { for [Route::Metode, Route::Om, Route::Was].map(|route| html! {
                                <li>
                                    <a
                                        href={site.href(route)}
                                        aria-current={(site.route == route).then_some("page")}
                                    >
                                        { menu_name(route, site.lang) }
                                    </a>
                                </li>
                            }) }
                        </ul>
                    </div>
                </div>
            </footer>
        </>
    }
}

#[component]
fn Header() -> Html {
    let site = use_site();
    let t = site.texts();
    let item = |route: Route, text: String| {
        let current = site.route == route;
        html! {
            <li class={current.then_some("active current")}>
                <a
                    href={site.href(route)}
                    class="nav-link"
                    aria-current={current.then_some("page")}
                >
                    <span>{ text }</span>
                </a>
            </li>
        }
    };
    html! {
        <header class="header">
            <div class="portal-info">
                <div class="portal-info-inner container">
                    <a href={site.href(Route::Home)} class="site-name">{ t.site_name().to_string() }</a>
                    <Languages />
                </div>
            </div>
            <div class="navigation-menu">
                <div class="navigation-menu-inner container">
                    <nav class="nav" aria-label={t.menu_label().to_string()}>
                        <ul class="mainmenu">
                            { item(Route::Home, t.menu_home().to_string()) }
                            { for Route::TOOLS.map(|route| item(route, menu_name(route, site.lang))) }
                            { item(Route::Fakta, menu_name(Route::Fakta, site.lang)) }
                        </ul>
                    </nav>
                </div>
            </div>
        </header>
    }
}

/// The other language's version of this very page, named in that language.
#[component]
fn Languages() -> Html {
    let site = use_site();
    let other = match site.lang {
        Lang::Da => Lang::En,
        Lang::En => Lang::Da,
    };
    let tag = other.tag();
    html! {
        <a class="language-link" href={site.href_in(other)} lang={tag} hreflang={tag}>
            { site.texts().other_language().to_string() }
        </a>
    }
}

pub(crate) fn menu_name(route: Route, lang: Lang) -> String {
    let t = crate::texts::texts(lang);
    match route {
        Route::Forloeb => t.menu_forloeb().to_string(),
        Route::Arbejdsskade => t.menu_arbejdsskade().to_string(),
        Route::Refusion => t.menu_refusion().to_string(),
        Route::Kommuner => t.menu_kommuner().to_string(),
        Route::Anbefalinger => t.menu_anbefalinger().to_string(),
        Route::Nettogevinst => t.menu_nettogevinst().to_string(),
        Route::TidligIndsats => t.menu_tidlig_indsats().to_string(),
        Route::Regler => t.menu_regler().to_string(),
        Route::Fakta => t.menu_fakta().to_string(),
        Route::Metode => t.menu_metode().to_string(),
        Route::Om => t.menu_om().to_string(),
        Route::Was => t.menu_was().to_string(),
        Route::Home | Route::NotFound => head(route, lang).title,
    }
}
