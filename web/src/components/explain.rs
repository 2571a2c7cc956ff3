//! Texts with words that are explained.

use yew::prelude::*;

use super::links::target;
use super::prose::prose;
use crate::app::{Site, use_site};
use crate::route::Route;

/// A text in which what stands between underscores is Danish, and `[[refusion|the refund]]` are
/// words with the explanation of that term beside them.
pub(crate) fn explained(site: &Site, text: &str) -> Html {
    let mut parts = text.split("[[");
    let first = parts.next().map(prose);
    let rest = parts.map(|part| match part.split_once("]]") {
        Some((marked, after)) => {
            let (id, words) = marked.split_once('|').unwrap_or((marked, marked));
            html! { <>{ term(site, id, words) }{ prose(after) }</> }
        }
        None => prose(part),
    });
    first.into_iter().chain(rest).collect()
}

/// Words with a mark beside them that opens their explanation; a link to it where the browser knows
/// no popovers. The explanations stand behind the page (`prerender`), so that no program carries
/// them. The mark stays with the last word.
fn term(site: &Site, id: &str, words: &str) -> Html {
    let t = site.texts();
    let label = t.ordbog_explain(words.to_owned()).to_string();
    let (before, last) = words.rsplit_once(' ').unwrap_or(("", words));
    html! {
        <>
            if !before.is_empty() {
                { format!("{before} ") }
            }
            <span class="term">
                { last.to_owned() }
                <button type="button" class="term-mark term-help" popovertarget={popover(id)} aria-label={label.clone()} />
                <a class="term-mark term-link" href={format!("{}#{id}", site.href(Route::Ordbog))} target={target(site)} rel={target(site).map(|_| "noopener")} aria-label={label} />
            </span>
        </>
    }
}

#[derive(PartialEq, Properties)]
pub(crate) struct WordsOnPageProps {
    /// The words, with their explanations.
    pub(crate) words: String,
}

/// Under the lead of a page: the words of art that stand further down on it.
#[component]
pub(crate) fn WordsOnPage(props: &WordsOnPageProps) -> Html {
    let site = use_site();
    html! {
        <p class="note words-on-page">
            { site.texts().ordbog_on_page().to_string() }{ " " }{ explained(&site, &props.words) }
        </p>
    }
}

/// The id of a term's explanation on a page.
pub(crate) fn popover(id: &str) -> String {
    format!("term-{id}")
}
