//! Everything there is to be found, as one list. A few lines of script (`scripts/soeg.js`) search it
//! while one types; without them it is an index from A to Å.

use std::collections::BTreeSet;

use fremdrift_evidence::evidence;
use fremdrift_legislation::{Text, deadlines, encoded};
use yew::prelude::*;

use super::ordbog::alphabetic;
use crate::app::{Site, use_site};
use crate::components::figure::{anchor, numbered};
use crate::components::prose::Marked;
use crate::route::{Lang, Route};
use crate::say::Say;
use crate::terms::Term;
use crate::texts::{Texts, texts};

/// Figures of the page of facts that are kept apart from the others.
const RETURN: u8 = 7;

/// Something to be found.
struct Entry {
    href: String,
    title: Marked,
    kind: String,
    /// What the menu calls it.
    name: Option<String>,
    /// What else it is called, also in the other language.
    words: String,
    text: Marked,
    /// What a reader more likely wants stands first among what fits as well.
    rank: u8,
}

#[component]
pub(crate) fn Soeg() -> Html {
    let site = use_site();
    let t = site.texts();
    let mut entries = entries(&site);
    entries.sort_by_cached_key(|entry| alphabetic(site.lang, &entry.title.plain()));
    html! {
        <div class="finder">
            <h1>{ t.soeg_title().to_string() }</h1>
            <p class="font-lead">{ t.soeg_lead().to_string() }</p>
            <search class="form-group finder-field">
                <label class="form-label" for="query">{ t.soeg_label().to_string() }</label>
                <span class="form-hint" id="query-hint">{ t.soeg_hint().to_string() }</span>
                <input id="query" class="form-input" type="search" autocomplete="off" aria-describedby="query-hint" />
            </search>
            <p
                id="found"
                role="status"
                data-none={t.soeg_none().to_string()}
                data-one={t.soeg_one().to_string()}
                data-many={t.soeg_many().to_string()}
            />
            <ol id="results" class="nobullet-list" />
            <section id="index" aria-labelledby="index-heading">
                <h2 id="index-heading">{ t.soeg_index().to_string() }</h2>
                <ul class="nobullet-list">{ for entries.into_iter().map(item) }</ul>
            </section>
        </div>
    }
}

fn item(entry: Entry) -> Html {
    html! {
        <li class="entry" data-name={entry.name} data-words={entry.words} data-rank={entry.rank.to_string()}>
            <a href={entry.href}>{ entry.title }</a>
            { " " }<span class="entry-kind">{ entry.kind }</span>
            <p>{ entry.text }</p>
        </li>
    }
}

fn entries(site: &Site) -> Vec<Entry> {
    let mut all = pages(site);
    all.extend(rules(site));
    all.extend(figures(site));
    all.extend(terms(site));
    all
}

fn other(site: &Site) -> (Lang, Texts) {
    let other = match site.lang {
        Lang::Da => Lang::En,
        Lang::En => Lang::Da,
    };
    (other, texts(other))
}

/// A text of the law or the evidence in the other language.
fn in_other(site: &Site, text: Text) -> String {
    Say::new(other(site).0).own(text).plain()
}

fn pages(site: &Site) -> Vec<Entry> {
    let t = site.texts();
    let found =
        Route::ALL.iter().copied().filter(|it| !matches!(it, Route::NotFound | Route::Soeg));
    found
        .map(|route| Entry {
            href: site.href(route),
            title: route.title(&t).into(),
            kind: if route.is_tool() { t.soeg_kind_tool() } else { t.soeg_kind_page() }.to_string(),
            name: Some(route.name(&t)),
            words: format!("{} {}", t.soeg_words(route.id()), route.title(&texts(other(site).0))),
            text: route.description(&t).into(),
            rank: u8::from(!route.is_tool()),
        })
        .collect()
}

/// Every rule, once: its values stand under it.
fn rules(site: &Site) -> Vec<Entry> {
    let say = Say::new(site.lang);
    let (law, dates) = (encoded(), deadlines());
    let mut seen = BTreeSet::new();
    let rules = law.entries().chain(dates.entries()).filter(|rule| seen.insert(rule.id));
    rules
        .map(|rule| Entry {
            href: format!("{}#{}", site.href(Route::Regler), rule.id),
            title: say.own(rule.label),
            kind: say.t.soeg_kind_rule().to_string(),
            name: None,
            words: in_other(site, rule.label),
            text: say.own(rule.description),
            rank: 3,
        })
        .collect()
}

fn figures(site: &Site) -> Vec<Entry> {
    let say = Say::new(site.lang);
    let entry = |place: String, title: Marked, label: Text| Entry {
        href: format!("{}#{place}", site.href(Route::Fakta)),
        title,
        kind: say.t.soeg_kind_figure().to_string(),
        name: None,
        words: in_other(site, label),
        text: say.own(label),
        rank: 4,
    };
    let all = evidence();
    let figures = all.figures().iter();
    let figures =
        figures.map(|figure| entry(anchor(figure), say.own(figure.finding), figure.label));
    let title = say.t.fakta_return_finding().to_string().into();
    figures.chain([entry(numbered(RETURN), title, all.return_to_work.label)]).collect()
}

fn terms(site: &Site) -> Vec<Entry> {
    let t = site.texts();
    Term::ALL
        .iter()
        .map(|term| Entry {
            href: format!("{}#{}", site.href(Route::Ordbog), term.id()),
            title: term.name(&t).into(),
            kind: t.soeg_kind_term().to_string(),
            name: None,
            words: term.name(&other(site).1),
            text: term.text(&t).into(),
            rank: 2,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page without words of its own was once found by those of the front page.
    #[test]
    fn every_page_is_found_by_words_of_its_own() {
        for lang in Lang::ALL {
            let t = texts(lang);
            let mut words = BTreeSet::new();
            for route in Route::ALL.iter().filter(|it| !matches!(it, Route::NotFound | Route::Soeg))
            {
                let own = t.soeg_words(route.id()).to_string();
                assert!(!own.trim().is_empty() && words.insert(own), "{}", route.id());
            }
        }
    }
}
