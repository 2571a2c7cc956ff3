//! What a browser asks before it installs the site: its name, icons and first page, in each
//! language.

use serde_json::json;

use crate::route::{Lang, Route};
use crate::texts::texts;

/// Where the manifest lies, on a site whose root is `base`.
#[must_use]
pub fn path(lang: Lang, base: &str) -> String {
    Route::Home.path(lang, base) + "manifest.webmanifest"
}

/// The manifest. Each language is an app of its own, which begins in that language; both reach the
/// whole site, so that the language switch stays within.
#[must_use]
pub fn manifest(lang: Lang, base: &str) -> String {
    let t = texts(lang);
    let home = Route::Home.path(lang, base);
    let icon = |name: &str, sizes: &str, purpose: &str| {
        let kind = if name.ends_with("svg") { "image/svg+xml" } else { "image/png" };
        json!({ "src": format!("{base}{name}"), "sizes": sizes, "type": kind, "purpose": purpose })
    };
    let manifest = json!({
        "id": home,
        "name": t.site_name().to_string(),
        "short_name": t.site_name().to_string(),
        "description": t.site_description().to_string(),
        "lang": lang.tag(),
        "dir": "ltr",
        "start_url": home,
        "scope": base,
        "display": "standalone",
        "background_color": "#ffffff",
        "theme_color": "#ffffff",
        "icons": [
            icon("icon-192.png", "192x192", "any"),
            icon("icon-512.png", "512x512", "any"),
            icon("icon-maskable-512.png", "512x512", "maskable"),
            icon("favicon.svg", "any", "any"),
        ],
    });
    format!("{manifest:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_app_begins_in_its_language_and_reaches_the_whole_site() {
        let english: serde_json::Value =
            serde_json::from_str(&manifest(Lang::En, "/site/")).expect("JSON");
        assert_eq!(path(Lang::En, "/site/"), "/site/en/manifest.webmanifest");
        assert_eq!(path(Lang::Da, ""), "manifest.webmanifest");
        assert_eq!(english["start_url"], "/site/en/");
        assert_eq!(english["scope"], "/site/");
        assert_eq!(english["lang"], "en");
        let danish = manifest(Lang::Da, "/site/");
        assert!(danish.contains("Sygefravær") && danish.contains("\"id\": \"/site/\""));
    }
}
