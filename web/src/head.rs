//! What a page says about itself to browsers and search engines.

use crate::route::{Lang, Route};
use crate::texts::texts;

/// Title and description of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The title in the browser's tab, the page first, then the site.
    pub title: String,
    /// One or two sentences for search results.
    pub description: String,
}

/// Title and description of `route` in `lang`.
#[must_use]
pub fn head(route: Route, lang: Lang) -> Head {
    let (title, description) = words(route, lang);
    Head { title: format!("{title} | {}", texts(lang).site_name()), description }
}

/// What `route` is called in `lang`, without the site's name.
#[must_use]
pub fn title(route: Route, lang: Lang) -> String {
    words(route, lang).0
}

fn words(route: Route, lang: Lang) -> (String, String) {
    let t = texts(lang);
    let (title, description) = match route {
        Route::Home => (t.home_title(), t.home_description()),
        Route::Forloeb => (t.forloeb_title(), t.forloeb_description()),
        Route::Arbejdsskade => (t.advice_title(), t.advice_description()),
        Route::Refusion => (t.refusion_title(), t.refusion_description()),
        Route::Kommuner => (t.kommuner_title(), t.kommuner_description()),
        Route::Anbefalinger => (t.levers_title(), t.levers_description()),
        Route::Nettogevinst => (t.gain_title(), t.gain_description()),
        Route::TidligIndsats => (t.early_title(), t.early_description()),
        Route::Regler => (t.regler_title(), t.regler_description()),
        Route::Fakta => (t.fakta_title(), t.fakta_description()),
        Route::Metode => (t.metode_title(), t.metode_description()),
        Route::Ordbog => (t.ordbog_title(), t.ordbog_description()),
        Route::Nyt => (t.nyt_title(), t.nyt_description()),
        Route::Soeg => (t.soeg_title(), t.soeg_description()),
        Route::Om => (t.om_title(), t.om_description()),
        Route::Was => (t.was_title(), t.was_description()),
        Route::NotFound => (t.not_found_title(), t.not_found_text()),
    };
    (title.to_string(), description.to_string())
}
