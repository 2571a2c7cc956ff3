//! Texts with Danish terms and with words that are explained.

use yew::prelude::*;

use super::links::target;
use crate::app::Site;
use crate::route::{Lang, Route};

/// A text in which what stands between underscores is Danish, and `[[refusion|the refund]]` are
/// words with the explanation of that term beside them.
pub(crate) fn prose(site: &Site, text: &str) -> Html {
    let mut parts = text.split("[[");
    let first = parts.next().map(danish);
    let rest = parts.map(|part| match part.split_once("]]") {
        Some((term, after)) => {
            let (id, words) = term.split_once('|').unwrap_or((term, term));
            html! { <>{ explained(site, id, words) }{ danish(after) }</> }
        }
        None => danish(part),
    });
    first.into_iter().chain(rest).collect()
}

fn danish(text: &str) -> Html {
    text.split('_')
        .enumerate()
        .map(|(index, part)| {
            let part = part.to_owned();
            if index.is_multiple_of(2) {
                html! { { part } }
            } else {
                html! { <i lang="da">{ part }</i> }
            }
        })
        .collect()
}

/// Words with a mark beside them that opens their explanation; a link to it where the browser knows
/// no popovers. The explanations stand behind the page (`prerender`), so that no program carries
/// them. The mark stays with the last word.
fn explained(site: &Site, id: &str, words: &str) -> Html {
    let t = site.texts();
    let label = t.ordbog_explain(words.trim_matches('_').to_owned()).to_string();
    let danish_term = words.strip_prefix('_').and_then(|words| words.strip_suffix('_'));
    let lang = danish_term.map(|_| "da");
    let plain = danish_term.unwrap_or(words);
    let (before, last) = plain.rsplit_once(' ').map_or(("", plain), |(before, last)| (before, last));
    let part = |text: String| match lang {
        Some(lang) => html! { <i {lang}>{ text }</i> },
        None => html! { { text } },
    };
    html! {
        <>
            if !before.is_empty() {
                { part(format!("{before} ")) }
            }
            <span class="term">
                { part(last.to_owned()) }
                <button type="button" class="term-mark term-help" popovertarget={popover(id)} aria-label={label.clone()} />
                <a class="term-mark term-link" href={format!("{}#{id}", site.href(Route::Ordbog))} target={target(site)} aria-label={label} />
            </span>
        </>
    }
}

/// A text of the law, in which English names the Danish term last in parentheses: it stands in
/// italics, as Danish.
pub(crate) fn with_terms(lang: Lang, text: &str) -> Html {
    let before_term = match lang {
        Lang::Da => None,
        Lang::En => text.split_once('('),
    };
    let parts = before_term.and_then(|(before, rest)| {
        let (inside, after) = rest.split_once(')')?;
        let (english, term) = inside.rsplit_once(' ').unwrap_or(("", inside));
        Some((before, english, term.to_owned(), after))
    });
    let Some((before, english, term, after)) = parts else {
        return html! { { text.to_owned() } };
    };
    let gap = if english.is_empty() { "" } else { " " };
    html! { <>{ format!("{before}({english}{gap}") }<i lang="da">{ term }</i>{ format!("){after}") }</> }
}

/// The id of a term's explanation on a page.
pub(crate) fn popover(id: &str) -> String {
    format!("term-{id}")
}
