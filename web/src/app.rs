//! What a page stands in: which page it is, in which frame and language, below which base path.

use yew::prelude::*;

use crate::components::embedded::Embedded;
use crate::components::layout::Layout;
use crate::route::{Frame, Lang, Route};
use crate::texts::{Texts, texts};

/// Where a component is: handed down as context, so that no component takes it as a property.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Site {
    /// The page.
    pub route: Route,
    /// What stands around it.
    pub frame: Frame,
    /// Its language.
    pub lang: Lang,
    /// The path of the site's root on its host; starts and ends with a slash.
    pub base: AttrValue,
}

impl Site {
    /// The texts of this page's language.
    #[must_use]
    pub fn texts(&self) -> Texts {
        texts(self.lang)
    }

    /// The address of a full page in the same language.
    #[must_use]
    pub fn href(&self, route: Route) -> String {
        route.path(self.lang, &self.base)
    }

    /// The address of the same page, in full, in another language.
    #[must_use]
    pub fn href_in(&self, lang: Lang) -> String {
        self.route.path(lang, &self.base)
    }
}

/// The [`Site`] a component stands in.
#[hook]
pub fn use_site() -> Site {
    // Only a component rendered outside `App` would miss the context; it then gets the front page.
    use_context().unwrap_or(Site {
        route: Route::Home,
        frame: Frame::Page,
        lang: Lang::Da,
        base: "/".into(),
    })
}

/// Any page, as the prerenderer writes it. The first render depends on `site` alone, or the page could
/// not be hydrated: what the address or the storage holds comes in an effect.
#[cfg(feature = "ssr")]
#[component]
pub fn App(site: &Site) -> Html {
    framed(site, site.route.page())
}

/// A page with everything around it; the same in the prerenderer and in the browser, or the page
/// could not be hydrated.
pub(crate) fn framed(site: &Site, page: Html) -> Html {
    let framed = match site.frame {
        Frame::Page => html! { <Layout>{ page }</Layout> },
        Frame::Embed => html! { <Embedded>{ page }</Embedded> },
    };
    html! { <ContextProvider<Site> context={site.clone()}>{ framed }</ContextProvider<Site>> }
}
