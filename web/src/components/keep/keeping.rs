//! How a case comes to a tool's page and stays: by link, from a file, from the browser's storage.

use std::rc::Rc;

use yew::prelude::*;

use super::carry::{Opened, Shown, use_carrying};
use super::notice::{Notice, Source};
use crate::app::use_site;
use crate::browser;
use crate::route::{Frame, Route};
use crate::state::{LinkError, Portable, link_of_file};
use crate::tools::Subject;

/// What a page's section "share, save and print" works with.
#[derive(Clone, PartialEq)]
pub(crate) struct Keeping {
    pub(super) view: Route,
    subject: Subject,
    /// What is typed of the subject, as text.
    pub(super) case: Rc<str>,
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
            browser::forget(self.subject);
        }
    }

    /// Removes what every tool keeps.
    pub(super) fn forget_all(&self) {
        self.remember.set(false);
        browser::forget_all();
        self.tell(Notice::Forgotten);
    }
}

/// Opens what the address or the storage holds, and keeps the draft if the visitor wants that. An
/// example is nobody's own, and nowhere kept.
#[hook]
pub(crate) fn use_keeping<D: Portable>(
    draft: &D,
    is_example: bool,
    accepts: fn(&D) -> bool,
    show: Callback<D>,
) -> Keeping {
    let notice = use_state_eq(|| None::<Notice>);
    let remember = use_state_eq(|| false);
    // What the tab knows of the subject, once something is typed.
    let known = use_state_eq(|| None::<String>);
    let site = use_site();
    let may_store = site.frame == Frame::Page;
    let opened = use_mut_ref(|| None::<Opened<D>>);
    let open = {
        let opened = opened.clone();
        Callback::from(move |(source, text): (Source, String)| {
            open(source, &text, accepts, |draft: D, text| {
                let by_link = source == Source::Link;
                opened.replace(Some(Opened { draft: draft.clone(), text, by_link }));
                show.emit(draft);
            })
        })
    };
    let shown = Shown { draft: draft.clone(), is_example };
    let case: Rc<str> = (*known).clone().unwrap_or_else(|| draft.encode()).into();
    use_opening::<D>(site.route, may_store, &open, &notice, &remember);
    use_storing(&shown, &case, &notice, &remember);
    use_carrying(&shown, &opened, known.setter());
    Keeping { view: site.route, subject: D::SUBJECT, case, open, may_store, notice, remember }
}

fn open<D: Portable>(
    source: Source,
    text: &str,
    accepts: fn(&D) -> bool,
    show: impl FnOnce(D, String),
) -> Notice {
    let text = match source {
        Source::File => link_of_file(text),
        Source::Link | Source::Storage => Ok(text.to_owned()),
    };
    match text.and_then(|text| Ok((D::decode(&text)?, text))) {
        Ok((draft, _)) if !accepts(&draft) => Notice::NotOpened(source, LinkError::Damaged),
        Ok((draft, text)) => {
            show(draft, text);
            Notice::Opened
        }
        Err(error) => Notice::NotOpened(source, error),
    }
}

/// Once, when the page comes alive: the case of a link or of the storage.
#[hook]
fn use_opening<D: Portable>(
    view: Route,
    may_store: bool,
    open: &Callback<(Source, String), Notice>,
    notice: &UseStateHandle<Option<Notice>>,
    remember: &UseStateHandle<bool>,
) {
    let open = open.clone();
    let (notice, remember) = (notice.setter(), remember.setter());
    use_effect_with((), move |()| {
        // A link's case that was shown before the page was changed for another language or version. It
        // is no more kept than it was there.
        let carried = may_store.then(|| browser::handed_over(D::SUBJECT)).flatten();
        let carried = carried.map(|text| open.emit((Source::Link, text)));
        let is_carried = carried == Some(Notice::Opened);
        // What comes by a link is not the visitor's own: it is shown, and does not take the place of
        // what they keep.
        let linked = browser::linked_case().map(|text| open.emit((Source::Link, text)));
        let may_open = may_store && !is_carried && linked != Some(Notice::Opened);
        // What was typed in this tab, on this page or on another one about the same.
        let in_tab = may_open.then(|| browser::in_tab(D::SUBJECT)).flatten();
        let is_in_tab = in_tab.clone().map(|text| open.emit((Source::Storage, text)));
        let may_open = may_open && is_in_tab != Some(Notice::Opened);
        if !may_open && in_tab.is_some() && in_tab == browser::kept(D::SUBJECT, view) {
            remember.set(true);
        }
        let kept = may_open.then(|| browser::kept(D::SUBJECT, view)).flatten().map(|text| {
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
    shown: &Shown<D>,
    case: &Rc<str>,
    notice: &UseStateHandle<Option<Notice>>,
    remember: &UseStateHandle<bool>,
) {
    let before = use_mut_ref(|| None::<D>);
    let (notice, forget) = (notice.clone(), remember.setter());
    let what = (shown.clone(), Rc::clone(case), **remember);
    use_effect_with(what, move |(Shown { draft, is_example }, case, remember)| {
        let changed = before.borrow_mut().replace(draft.clone()).is_some_and(|old| old != *draft);
        let is_shown = |link: String| D::decode(&link).as_ref() == Ok::<_, &LinkError>(draft);
        if changed && browser::linked_case().is_some_and(|link| !is_shown(link)) {
            browser::forget_link();
        }
        // A link that was made carries the case as it was then.
        if changed && matches!(&*notice, Some(Notice::Link(..))) {
            notice.set(None);
        }
        // Whoever looks at the example keeps what was remembered.
        let is_kept =
            || if *is_example { browser::can_keep() } else { browser::keep(D::SUBJECT, case) };
        if *remember && !is_kept() {
            // Told once, and the tick is gone: nothing is kept.
            forget.set(false);
            notice.set(Some(Notice::StorageBlocked));
        }
    });
}
