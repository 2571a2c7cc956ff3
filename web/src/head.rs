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
    let t = texts(lang);
    let title = format!("{} | {}", route.title(&t), t.site_name());
    Head { title, description: route.description(&t) }
}
