//! How a tool's page comes alive, and goes: all tools are one program (`bin/site.rs`), which wakes the
//! prerendered page that it finds in `#app`. What stands around that, which page comes next and how it
//! gets there is `web/src/program/navigate.js`.

use std::cell::RefCell;

use web_sys::Element;
use yew::prelude::*;

use crate::app::{Site, framed};
use crate::browser;
use crate::components::later::{all_awake, begin};
use crate::route::{Frame, Lang, Route};

/// Ends a page.
type End = Box<dyn FnOnce()>;

/// Begins a page in its root: over the prerendered markup, or anew where that has been changed.
pub type Begin = fn(root: Element, site: Site, anew: bool) -> End;

thread_local! {
    /// The page that lives.
    static LIVING: RefCell<Option<End>> = RefCell::default();
}

/// The [`Begin`] of one page. It is named where that page's part of the program is fetched, so that no
/// other part carries it.
#[must_use]
pub fn page<Page: BaseComponent<Properties = ()>>(root: Element, site: Site, anew: bool) -> End {
    let renderer = yew::Renderer::<Live<Page>>::with_root_and_props(root, site);
    let live = if anew { renderer.render() } else { renderer.hydrate() };
    Box::new(move || live.destroy())
}

/// The tool whose page has this path.
#[must_use]
pub fn tool_at(path: &str, base: &str) -> Option<Route> {
    let is_its = |tool: &Route| Lang::ALL.iter().any(|lang| tool.path(*lang, base) == path);
    Route::tools().find(is_its)
}

/// Wakes the page in `#app`, if it is the page of this tool; false where it is not. A page of another
/// one stays the readable text that it already is: hydrating over it would panic.
pub fn enter(tool: Route, begin_page: Begin, anew: bool) -> bool {
    let Some(root) = browser::element("app") else { return false };
    let Some(site) = site(&root).filter(|site| site.route == tool) else { return false };
    begin(anew);
    let end = begin_page(root.clone(), site, anew);
    let before = LIVING.replace(Some(end));
    drop(before);
    // After the task that wakes the page, and the next one, which draws it for today.
    browser::later(|| browser::later(move || say_live(root)));
    true
}

/// Ends the page that lives. It takes its listeners and workers with it.
pub fn leave() {
    begin(false);
    if let Some(end) = LIVING.take() {
        end();
    }
}

/// Which page it is, as the prerenderer has written it.
fn site(root: &Element) -> Option<Site> {
    let said = |name: &str| root.get_attribute(&format!("data-{name}"));
    let id = said("route")?;
    Some(Site {
        route: Route::tools().find(|tool| tool.id() == id)?,
        frame: Frame::from_tag(&said("frame")?)?,
        lang: Lang::from_tag(&said("lang")?)?,
        base: said("base")?.into(),
    })
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
