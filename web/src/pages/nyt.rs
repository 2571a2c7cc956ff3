//! What has changed, from the project's changelog. The Danish one has what a reader of the site
//! notices; what only users of the package do stands in the English one.

use pulldown_cmark::{Event, Parser, html};
use yew::prelude::*;

use crate::app::{Site, use_site};
use crate::route::{Lang, Route};

const ENGLISH: &str = include_str!("../../../CHANGELOG.md");
const DANISH: &str = include_str!("../../../CHANGELOG.da.md");

#[component]
pub(crate) fn Nyt() -> Html {
    let site = use_site();
    let t = site.texts();
    let changes = match site.lang {
        Lang::Da => DANISH,
        Lang::En => ENGLISH,
    };
    html! {
        <div class="changes">
            <h1>{ t.nyt_title().to_string() }</h1>
            <p class="font-lead">{ t.nyt_lead().to_string() }</p>
            if site.lang == Lang::Da {
                <p class="text">
                    <a href={Route::Nyt.path(Lang::En, &site.base)} hreflang="en">{ t.nyt_package().to_string() }</a>
                </p>
            }
            <div class="text">{ Html::from_html_unchecked(versions(changes, |code| page(&site, code)).into()) }</div>
        </div>
    }
}

/// A link to the page whose address stands in the changelog, by the name that readers know it by.
fn page(site: &Site, code: &str) -> Option<String> {
    let route =
        Route::ALL.iter().copied().find(|route| code.strip_prefix('/') == Some(route.id()))?;
    let (href, name) = (route.path(site.lang, &site.base), route.name(&site.texts()));
    Some(format!("<a href=\"{href}\">{name}</a>"))
}

/// Everything from the first version on, as HTML, with what stands in code replaced where `linked`
/// knows better. The file is part of the project, so its markup is our own.
fn versions(changelog: &str, linked: impl Fn(&str) -> Option<String>) -> String {
    let from = changelog.find("\n## ").unwrap_or_default();
    let (_, versions) = changelog.split_at_checked(from).unwrap_or_default();
    // A version stands in brackets there, for a link that it will have.
    let versions: String = versions
        .lines()
        .map(|line| match line.strip_prefix("## [") {
            Some(version) => format!("## {}\n", version.replacen(']', "", 1)),
            None => format!("{line}\n"),
        })
        .collect();
    let events = Parser::new(&versions).map(|event| {
        let link = if let Event::Code(code) = &event { linked(code) } else { None };
        link.map_or(event, |link| Event::InlineHtml(link.into()))
    });
    let mut page = String::new();
    html::push_html(&mut page, events);
    page
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Of a changelog: its versions, how many changes of the law it has, and the pages it tells of.
    fn outline(changelog: &str) -> (usize, usize, BTreeSet<&str>) {
        let mut law = 0;
        let mut in_law = false;
        for line in changelog.lines() {
            if let Some(section) = line.strip_prefix("### ") {
                in_law = ["Law", "Lov"].contains(&section);
            }
            law += usize::from(in_law && line.starts_with("- "));
        }
        let pages =
            changelog.lines().filter_map(|line| line.strip_prefix("- `/")?.split('`').next());
        (changelog.matches("\n## ").count(), law, pages.collect())
    }

    #[test]
    fn the_danish_changelog_keeps_step() {
        assert_eq!(outline(DANISH), outline(ENGLISH));
        assert!(outline(ENGLISH).1 > 0);
    }

    #[test]
    fn the_page_begins_with_the_newest_version() {
        let log = "# Log\n\nForm.\n\n## [0.2.0] - 2027-01-04\n\n### Law\n- `/a`, `/b`, [b](c)\n";
        let page = versions(log, |code| (code == "/a").then(|| "<a>A</a>".to_owned()));
        assert!(page.starts_with("<h2>0.2.0 - 2027-01-04</h2>\n<h3>Law</h3>"), "{page}");
        assert!(page.contains("<a>A</a>, <code>/b</code>"), "{page}");
    }
}
