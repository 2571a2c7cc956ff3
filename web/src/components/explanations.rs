//! The explanations that a page's terms open. They stand behind the page and are never hydrated.

use yew::prelude::*;

use super::explain::popover;
use super::links::target;
use crate::app::Site;
use crate::route::Route;
use crate::terms::Term;

/// Which explanations, of which page.
#[derive(PartialEq, Properties)]
pub struct ExplanationsProps {
    /// The page.
    pub site: Site,
    /// The terms that it explains.
    pub terms: Vec<Term>,
}

/// One popover a term: Esc and a press beside it close it, and the focus goes back to its mark.
#[component]
pub fn Explanations(props: &ExplanationsProps) -> Html {
    let site = &props.site;
    let t = site.texts();
    props
        .terms
        .iter()
        .map(|term| {
            let id = popover(term.id());
            let (name, text) = (format!("{id}-name"), format!("{id}-text"));
            html! {
                <dialog class="term-popover" popover="auto" id={id.clone()} aria-labelledby={name.clone()} aria-describedby={text.clone()}>
                    <p class="term-name" id={name}>{ term.name(&t) }</p>
                    <p id={text}>{ term.text(&t) }</p>
                    <p class="term-actions">
                        <a href={format!("{}#{}", site.href(Route::Ordbog), term.id())} target={target(site)} rel={target(site).map(|_| "noopener")}>{ t.ordbog_more().to_string() }</a>
                        <button type="button" class="button button-secondary button-small" popovertarget={id} popovertargetaction="hide">
                            { t.ordbog_close().to_string() }
                        </button>
                    </p>
                </dialog>
            }
        })
        .collect()
}
