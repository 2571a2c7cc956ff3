//! The browser's entry: finds the prerendered page and makes it live.

use fremdrift_web::app::{App, Site};
use fremdrift_web::route::{Lang, Route};
use yew::Renderer;

fn main() {
    let Some(root) = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("app"))
    else {
        return;
    };
    let route = root.get_attribute("data-route").and_then(|id| Route::from_id(&id));
    let lang = root.get_attribute("data-lang").and_then(|tag| Lang::from_tag(&tag));
    let base = root.get_attribute("data-base");
    // Hydrating over markup of another page would panic. A page this build does not know (an old
    // script with a new page) stays the readable text that it already is.
    if let (Some(route), Some(lang), Some(base)) = (route, lang, base) {
        if !route.is_tool() {
            return;
        }
        let site = Site { route, lang, base: base.into() };
        Renderer::<App>::with_root_and_props(root.clone(), site).hydrate();
        // Says to styles and tests that the page answers. It can only fail on a malformed name.
        let _ = root.set_attribute("data-live", "");
    }
}
