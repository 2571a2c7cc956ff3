//! How a case comes to a tool's page and stays: by link, from a file, from the browser's storage.

use yew::prelude::*;

use super::carry::use_carrying;
use super::notice::{Notice, Source};
use crate::app::use_site;
use crate::browser;
use crate::route::{Frame, Route};
use crate::state::{LinkError, Portable, concerning};

/// What a page's section "share, save and print" works with.
#[derive(Clone, PartialEq)]
pub(crate) struct Keeping {
    pub(super) tool: Route,
    /// What is typed, as text.
    pub(super) case: String,
    /// Opens a case from text; the notice says how it went.
    pub(super) open: Callback<(Source, String), Notice>,
    /// Whether this browser's storage may be used. Not in an embedded tool: browsers give a frame a
    /// storage of its own on every site that shows it, so that what is remembered would be found
    /// neither elsewhere nor on the full page, and no button there could remove it.
    pub(super) may_store: bool,
    notice: UseStateHandle<Option<Notice>>,
    remember: UseStateHandle<bool>,
}

impl Keeping {
    /// What the last action came to.
    pub(crate) fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    pub(super) fn tell(&self, notice: Notice) {
        self.notice.set(Some(notice));
    }

    /// Whether what is typed is kept in this browser.
    pub(super) fn remembers(&self) -> bool {
        *self.remember
    }

    pub(super) fn remember(&self, on: bool) {
        self.remember.set(on);
        self.notice.set(None);
        if !on {
            browser::forget(self.tool);
        }
    }

    /// Removes what every tool keeps.
    pub(super) fn forget_all(&self) {
        self.remember.set(false);
        browser::forget_all();
        self.tell(Notice::Forgotten);
    }
}

/// Opens what the address or the storage holds, and keeps the draft if the visitor wants that.
#[hook]
pub(crate) fn use_keeping<D: Portable>(draft: &D, show: Callback<D>) -> Keeping {
    let notice = use_state_eq(|| None::<Notice>);
    let remember = use_state(|| false);
    let may_store = use_site().frame == Frame::Page;
    // The draft that came by a link, which is not the visitor's own until something is changed in it.
    let foreign = use_mut_ref(|| None::<D>);
    let open = {
        let foreign = foreign.clone();
        Callback::from(move |(source, text): (Source, String)| {
            open(source, &text, |draft: D| {
                if source == Source::Link {
                    foreign.replace(Some(draft.clone()));
                }
                show.emit(draft);
            })
        })
    };
    use_opening::<D>(may_store, &open, &notice, &remember);
    use_storing(draft, &notice, &remember);
    use_carrying(draft, &foreign);
    Keeping { tool: D::TOOL, case: draft.encode(), open, may_store, notice, remember }
}

fn open<D: Portable>(source: Source, text: &str, show: impl FnOnce(D)) -> Notice {
    let opened = match source {
        Source::File => D::decode_file(text),
        Source::Link | Source::Storage => D::decode(text),
    };
    match opened {
        Ok(draft) => {
            show(draft);
            Notice::Opened
        }
        Err(error) => Notice::NotOpened(source, error),
    }
}

/// Once, when the page comes alive: the case of a link or of the storage.
#[hook]
fn use_opening<D: Portable>(
    may_store: bool,
    open: &Callback<(Source, String), Notice>,
    notice: &UseStateHandle<Option<Notice>>,
    remember: &UseStateHandle<bool>,
) {
    let (tool, open) = (D::TOOL, open.clone());
    let (notice, remember) = (notice.setter(), remember.setter());
    use_effect_with((), move |()| {
        // A link's case that was shown before the page was changed for another language or version. It
        // is no more kept than it was there.
        let carried = may_store.then(|| browser::handed_over(tool)).flatten();
        let carried = carried.map(|text| open.emit((Source::Link, text)));
        let is_carried = carried == Some(Notice::Opened);
        // What comes by a link is not the visitor's own: it is shown, and does not take the place of
        // what they keep.
        let linked = browser::linked_case().map(|text| open.emit((Source::Link, text)));
        let may_open = may_store && !is_carried && linked != Some(Notice::Opened);
        // What was typed in this tab, on this page or on another one about the same.
        let in_tab = may_open.then(|| browser::in_tab(D::SUBJECT)).flatten();
        let in_tab = in_tab.map(|known| concerning::<D>(&known));
        let is_in_tab = in_tab.clone().map(|text| open.emit((Source::Storage, text)));
        let may_open = may_open && is_in_tab != Some(Notice::Opened);
        if !may_open && in_tab.is_some() && in_tab == browser::kept(tool) {
            remember.set(true);
        }
        let kept = may_open.then(|| browser::kept(tool)).flatten().map(|text| {
            let opened = open.emit((Source::Storage, text));
            // What cannot be read may be a newer version's: it is not overwritten.
            remember.set(opened == Notice::Opened);
            opened
        });
        notice.set(linked.or(kept));
        let listening = browser::on_link(move || {
            if let Some(text) = browser::linked_case() {
                let opened = open.emit((Source::Link, text));
                if opened == Notice::Opened {
                    remember.set(false);
                }
                notice.set(Some(opened));
            }
        });
        move || drop(listening)
    });
}

/// Keeps what is typed if the visitor wants that, and takes a case out of the address as soon as
/// the page shows another.
#[hook]
fn use_storing<D: Portable>(
    draft: &D,
    notice: &UseStateHandle<Option<Notice>>,
    remember: &UseStateHandle<bool>,
) {
    let before = use_mut_ref(|| None::<D>);
    let (notice, forget) = (notice.clone(), remember.setter());
    use_effect_with((draft.clone(), **remember), move |(draft, remember)| {
        let changed = before.borrow_mut().replace(draft.clone()).is_some_and(|old| old != *draft);
        let is_shown = |link: String| D::decode(&link).as_ref() == Ok::<_, &LinkError>(draft);
        if changed && browser::linked_case().is_some_and(|link| !is_shown(link)) {
            browser::forget_link();
        }
        // A link that was made carries the case as it was then.
        if changed && matches!(&*notice, Some(Notice::Link(..))) {
            notice.set(None);
        }
        if *remember && !browser::keep(D::TOOL, &draft.encode()) {
            // Told once, and the tick is gone: nothing is kept.
            forget.set(false);
            notice.set(Some(Notice::StorageBlocked));
        }
    });
}
