//! How a tool's page comes alive. Each tool is a program of its own (`bin`), so that a page carries
//! no other page's code.

use web_sys::Element;
use yew::prelude::*;

use crate::app::{Site, framed};
use crate::browser;
use crate::components::later::all_awake;
use crate::route::{Frame, Lang, Route};

/// Makes the prerendered page live, if it is the page of this tool.
pub fn start<Page: BaseComponent<Properties = ()>>(route: Route) {
    let Some(root) = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("app"))
    else {
        return;
    };
    // Hydrating over markup of another page would panic. A page that is not this tool's (an old
    // script with a new page) stays the readable text that it already is.
    if root.get_attribute("data-route").as_deref() != Some(route.id()) {
        return;
    }
    let lang = root.get_attribute("data-lang").and_then(|tag| Lang::from_tag(&tag));
    let frame = root.get_attribute("data-frame").and_then(|tag| Frame::from_tag(&tag));
    if let (Some(frame), Some(lang), Some(base)) = (frame, lang, root.get_attribute("data-base")) {
        let site = Site { route, frame, lang, base: base.into() };
        // Later, so that the browser has a moment between arranging the program and waking the page.
        browser::later(move || {
            yew::Renderer::<Live<Page>>::with_root_and_props(root.clone(), site).hydrate();
            // After the task that wakes the page, and the next one, which draws it for today.
            browser::later(|| browser::later(move || say_live(root)));
        });
    }
}

/// Says to styles, scripts and tests that the page answers in all its parts.
fn say_live(root: Element) {
    if all_awake() {
        // Later, because the last one may still have to show what came while it was asleep. It can
        // only fail on a malformed name.
        browser::later(move || drop(root.set_attribute("data-live", "")));
    } else {
        browser::later(move || say_live(root));
    }
}

/// The root component in the browser: `App` when it is known which page it is.
#[component]
fn Live<Page: BaseComponent<Properties = ()>>(site: &Site) -> Html {
    framed(site, html! { <Page /> })
}
