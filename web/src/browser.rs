//! What only the browser can do. Every function says by its result whether it was allowed to.

use std::rc::Rc;

use chrono::{Datelike, NaiveDate};
use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, Element, EventTarget, HtmlAnchorElement, Storage, Url, Window,
};

use crate::route::Route;
use crate::tools::Subject;

/// Behind this a link carries a case. A fragment is never sent to a server.
const MARK: &str = "#s=";
/// The largest file that is read, in bytes: a saved case is far smaller.
#[expect(clippy::disallowed_types, reason = "the browser counts bytes in floats")]
const LARGEST_FILE: f64 = 100_000.0;

fn window() -> Option<Window> {
    web_sys::window()
}

/// Today in the visitor's own time.
pub(crate) fn today() -> Option<NaiveDate> {
    let now = js_sys::Date::new_0();
    NaiveDate::from_ymd_opt(
        i32::try_from(now.get_full_year()).ok()?,
        now.get_month() + 1,
        now.get_date(),
    )
    .filter(|day| day.year() > 2000)
}

/// Milliseconds by which the timer of midnight is late, so that it is not early.
const AFTER_MIDNIGHT: u32 = 1_000;

/// Calls back when the day that began last is over in the visitor's own time; not any more once the
/// result is dropped. A machine that sleeps through midnight may call late or never: see
/// [`on_return`].
pub(crate) fn at_midnight(call: impl FnOnce() + 'static) -> Option<Timeout> {
    let now = js_sys::Date::new_0();
    // A day past the end of a month is the first of the next. Summer time makes days of 23 and 25
    // hours, so the day is not added in hours.
    let midnight = js_sys::Date::new_with_year_month_day(
        now.get_full_year(),
        i32::try_from(now.get_month()).ok()?,
        i32::try_from(now.get_date()).ok()? + 1,
    );
    // JavaScript's own way from its numbers to 32 bits; a day has 27 of them.
    let left = JsValue::from(midnight.get_time() - now.get_time()).unsigned_shr(&JsValue::from(0));
    Some(Timeout::new(left.saturating_add(AFTER_MIDNIGHT), call))
}

/// Calls back when the visitor comes back to the page: to its window or tab, or by the history to a
/// page that the browser has kept alive. Not any more once the result is dropped.
pub(crate) fn on_return(call: impl Fn() + 'static) -> Vec<EventListener> {
    let Some(window) = window() else { return Vec::new() };
    let call = Rc::new(call);
    let on = |target: &EventTarget, event: &'static str| {
        let call = Rc::clone(&call);
        EventListener::new(target, event, move |_| call())
    };
    let mut listeners = vec![on(&window, "focus"), on(&window, "pageshow")];
    listeners.extend(window.document().map(|document| on(&document, "visibilitychange")));
    listeners
}

/// The time in milliseconds, to tell how long something took.
#[expect(clippy::disallowed_types, reason = "the browser counts milliseconds in floats")]
pub(crate) fn milliseconds() -> f64 {
    js_sys::Date::now()
}

/// Calls back when the browser has drawn and answered what came before.
pub(crate) fn later(call: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        let call = Closure::once_into_js(call);
        // It can only fail for what is no function.
        let _ = window.set_timeout_with_callback(call.unchecked_ref());
    }
}

/// What the address carries behind its mark.
pub(crate) fn linked_case() -> Option<String> {
    let hash = window()?.location().hash().ok()?;
    hash.strip_prefix(MARK).map(str::to_owned)
}

/// Takes the case out of the address, without a new entry in the history.
pub(crate) fn forget_link() {
    let location = window().map(|window| window.location());
    let path = location.and_then(|location| location.pathname().ok());
    if let (Some(path), Some(history)) = (path, window().and_then(|w| w.history().ok())) {
        // The entry keeps what else is known of it: how far down the page was.
        let state = history.state().unwrap_or_default();
        // It can only fail for another origin's address, and then nothing is lost.
        let _ = history.replace_state_with_url(&state, "", Some(&path));
    }
}

/// The address of a page of this site, given its path.
pub(crate) fn address(path: &str) -> Option<String> {
    Some(window()?.location().origin().ok()? + path)
}

/// A link to a page of this site that carries a case.
pub(crate) fn link_to(path: &str, case: &str) -> Option<String> {
    Some(address(path)? + MARK + case)
}

/// Calls back when the visitor opens another link on this page, until the listener is dropped.
pub(crate) fn on_link(call: impl Fn() + 'static) -> Option<EventListener> {
    window().map(|window| EventListener::new(&window, "hashchange", move |_| call()))
}

/// Puts a text on the clipboard; false where the browser does not allow it.
pub(crate) async fn copy(text: &str) -> bool {
    let Some(window) = window().filter(Window::is_secure_context) else { return false };
    JsFuture::from(window.navigator().clipboard().write_text(text)).await.is_ok()
}

/// Moves the focus to the element with this id; without such an element nothing moves.
pub(crate) fn focus(id: &str) {
    if let Some(element) = element(id).and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok()) {
        // It can only fail for an element that cannot have it, and then nothing is lost.
        let _ = element.focus();
    }
}

/// Whether the focus has nowhere to be: what had it is gone from the page, or can have it no more.
pub(crate) fn is_focus_lost() -> bool {
    let active = window().and_then(|window| window.document()?.active_element());
    active.is_none_or(|it| it.tag_name() == "BODY" || it.matches(":disabled").unwrap_or_default())
}

/// Opens the browser's print dialogue.
pub(crate) fn print() {
    if let Some(window) = window() {
        // A browser without printing does nothing; there is nothing to tell.
        let _ = window.print();
    }
}

/// Milliseconds for which a file's address stays valid.
const UNTIL_SAVED: u32 = 60_000;

/// Hands a text to the visitor as a file.
pub(crate) fn download(name: &str, kind: &str, text: &str) -> Option<()> {
    let parts = js_sys::Array::of1(&text.into());
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let document = window()?.document()?;
    let anchor = document.create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    let revoke = move || {
        // It can only fail for what is no address.
        let _ = Url::revoke_object_url(&url);
    };
    // Safari fetches the file some time after the click, and saves nothing if its address is gone.
    Timeout::new(UNTIL_SAVED, revoke).forget();
    Some(())
}

/// Why a chosen file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unread {
    /// It is far too large, and nobody has looked into it.
    TooLarge,
    /// The browser can no longer read it.
    Gone,
    /// It is no text in UTF-8.
    NotText,
}

/// The text of a chosen file.
pub(crate) async fn read(file: web_sys::File) -> Result<String, Unread> {
    if file.size() > LARGEST_FILE {
        return Err(Unread::TooLarge);
    }
    let bytes = JsFuture::from(file.array_buffer()).await.map_err(|_| Unread::Gone)?;
    // Browsers guess at encodings, each in its own way; this does not.
    String::from_utf8(js_sys::Uint8Array::new(&bytes).to_vec()).map_err(|_| Unread::NotText)
}

/// The element with this id.
pub(crate) fn element(id: &str) -> Option<Element> {
    window()?.document()?.get_element_by_id(id)
}

/// The markup of an element.
pub(crate) fn markup(id: &str) -> Option<String> {
    Some(element(id)?.outer_html())
}

fn storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// What the name of everything begins with that this site keeps in a browser.
const KEPT: &str = "fremdrift-";

/// The name under which the browser keeps what is typed of a subject.
fn name(subject: Subject) -> String {
    format!("{KEPT}{}", subject.id())
}

/// What this browser keeps of a subject: what the visitor once kept on a single page of it, too.
pub(crate) fn kept(subject: Subject, view: Route) -> Option<String> {
    let storage = storage()?;
    let of_tool = |tool: Route| storage.get_item(&format!("{KEPT}{}", tool.id())).ok()?;
    let now = storage.get_item(&name(subject)).ok()?;
    now.or_else(|| of_tool(view)).or_else(|| subject.tools().find_map(of_tool))
}

/// Keeps what is typed of a subject in this browser; false where it does not allow it.
pub(crate) fn keep(subject: Subject, known: &str) -> bool {
    let is_kept = storage().is_some_and(|it| it.set_item(&name(subject), known).is_ok());
    if is_kept {
        forget_pages(subject);
    }
    is_kept
}

/// Whether this browser would keep something.
pub(crate) fn can_keep() -> bool {
    let name = format!("{KEPT}try");
    storage().is_some_and(|it| it.set_item(&name, "").is_ok() && it.remove_item(&name).is_ok())
}

/// Removes what was kept on single pages of a subject, whose names were those of the pages.
fn forget_pages(subject: Subject) {
    let pages = subject.tools().map(Route::id).filter(|id| *id != subject.id());
    if let Some(storage) = storage() {
        for page in pages {
            // Removing can only fail where nothing could be stored.
            let _ = storage.remove_item(&format!("{KEPT}{page}"));
        }
    }
}

/// What the name of everything begins with that a tab keeps, and the browser forgets with the tab. An
/// address would be worse: it stands in the history, which browsers keep and copy to other devices.
const IN_TAB: &str = "fremdrift-tab-";

/// Where one page of this tab leaves somebody else's case for the next, which takes it away.
const HANDED: &str = "fremdrift-handed-over";

fn tab() -> Option<Storage> {
    window()?.session_storage().ok()?
}

/// What was typed in this tab about a subject.
pub(crate) fn in_tab(subject: Subject) -> Option<String> {
    tab()?.get_item(&format!("{IN_TAB}{}", subject.id())).ok()?
}

/// Keeps what is typed for as long as the tab is open. Where the browser stores nothing, a page that is
/// loaded again opens as always.
pub(crate) fn keep_in_tab(subject: Subject, known: &str) {
    if let Some(tab) = tab() {
        // It can only fail where nothing may be stored.
        let _ = tab.set_item(&format!("{IN_TAB}{}", subject.id()), known);
    }
}

/// Removes what this tab keeps about a subject.
pub(crate) fn forget_in_tab(subject: Subject) {
    if let Some(tab) = tab() {
        // Removing can only fail where nothing could be stored.
        let _ = tab.remove_item(&format!("{IN_TAB}{}", subject.id()));
    }
}

/// Leaves a case for the next page about its subject in this tab.
pub(crate) fn hand_over(subject: Subject, case: &str) {
    if let Some(tab) = tab() {
        // It can only fail where nothing may be stored.
        let _ = tab.set_item(HANDED, &format!("{}\n{case}", subject.id()));
    }
}

/// Takes the case that the page before left for this subject.
pub(crate) fn handed_over(subject: Subject) -> Option<String> {
    let tab = tab()?;
    let text = tab.get_item(HANDED).ok()??;
    // It can only fail where nothing could be left.
    let _ = tab.remove_item(HANDED);
    let (about, case) = text.split_once('\n')?;
    (about == subject.id()).then(|| case.to_owned())
}

/// Calls back when somebody asks the page to load again, until the listener is dropped.
pub(crate) fn on_reload(call: impl Fn() + 'static) -> Option<EventListener> {
    let document = window()?.document()?;
    Some(EventListener::new(&document, "fremdrift-reload", move |_| call()))
}

/// Loads the page again.
pub(crate) fn reload() {
    if let Some(window) = window() {
        // It can only fail in a frame that may not, and then the page stays as it is.
        let _ = window.location().reload();
    }
}

/// Removes what this browser keeps of a subject.
pub(crate) fn forget(subject: Subject) {
    if let Some(storage) = storage() {
        // Removing can only fail where nothing could be stored.
        let _ = storage.remove_item(&name(subject));
        forget_pages(subject);
    }
}

/// Removes everything that this browser and this tab keep of the site, also of tools that it has no
/// longer.
pub(crate) fn forget_all() {
    for storage in [storage(), tab()].into_iter().flatten() {
        let names: Vec<String> = (0..storage.length().unwrap_or_default())
            .filter_map(|place| storage.key(place).ok()?)
            .filter(|name| name.starts_with(KEPT))
            .collect();
        for name in names {
            // Removing can only fail where nothing could be stored.
            let _ = storage.remove_item(&name);
        }
    }
}
