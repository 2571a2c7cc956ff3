//! What is typed stays in the tab: when the page is loaded again, in the other language, and over a new
//! version of the page.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser;
use crate::state::{Portable, known};
use crate::tools::Subject;

/// Where a tool's page leaves a case that came by a link for what stands around it: the language
/// switch, and whoever asks the page to load again.
#[derive(Clone, Default)]
pub(crate) struct Carry(Rc<RefCell<Option<(Subject, String)>>>);

impl PartialEq for Carry {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Carry {
    /// Leaves the case where the next page about the subject takes it, in this tab alone.
    pub(crate) fn hand_over(&self) {
        if let Some((subject, case)) = &*self.0.borrow() {
            browser::hand_over(*subject, case);
        }
    }

    /// What a link to another page about the same does when it is followed.
    pub(crate) fn on_leaving(self) -> Callback<MouseEvent> {
        Callback::from(move |event: MouseEvent| {
            // A link that is opened beside this page leaves everything where it is.
            if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                self.hand_over();
            }
        })
    }
}

/// Hands over what is typed when the page is asked to load again: `document` gets the event
/// `fremdrift-reload`, from whoever has a new version of the site ready. A page without a program
/// has nothing to hand over and does not listen.
#[hook]
pub(crate) fn use_reload(carry: &Carry) {
    let carry = carry.clone();
    use_effect_with((), move |()| {
        let listening = browser::on_reload(move || {
            carry.hand_over();
            browser::reload();
        });
        move || drop(listening)
    });
}

/// What of a draft was shown last.
#[derive(Clone, PartialEq)]
pub(super) struct Shown<D> {
    pub(super) draft: D,
    /// It is the example, not the visitor's own.
    pub(super) is_example: bool,
}

/// What was opened last: as long as a page shows it, all that is known of the subject is what came with
/// it.
pub(super) struct Opened<D> {
    pub(super) draft: D,
    /// All that was known, also what this page does not ask.
    pub(super) text: String,
    /// It came by a link, and is not the visitor's own until something is changed in it.
    pub(super) by_link: bool,
}

/// Keeps what the visitor has typed in the tab, so that it is there when the page is loaded again, in
/// either language, and on other pages about the same. As long as a case is shown that came by a link,
/// what the tab keeps stays as it is, and the link's case is only carried to the next page. Nothing is
/// kept of an embedded tool, which has no [`Carry`]. What is known of the subject is handed to
/// `known_now`.
#[hook]
pub(super) fn use_carrying<D: Portable>(
    shown: &Shown<D>,
    opened: &Rc<RefCell<Option<Opened<D>>>>,
    known_now: UseStateSetter<Option<String>>,
) {
    let carry = use_context::<Carry>();
    let (opened, last) = (opened.clone(), use_mut_ref(|| None::<Last<D>>));
    use_effect_with(shown.clone(), move |Shown { draft, is_example }| {
        let Some(Carry(slot)) = carry else { return };
        let opened = opened.borrow();
        let opened = opened.as_ref().filter(|opened| opened.draft == *draft);
        let came = opened.map(|opened| known(Some(&opened.text), draft));
        let foreign = came.clone().filter(|_| opened.is_some_and(|opened| opened.by_link));
        *slot.borrow_mut() = foreign.clone().map(|known| (D::SUBJECT, known));
        let now = Last { draft: draft.clone(), foreign: foreign.clone(), emptied: None };
        // At first the page has not yet opened what the tab keeps.
        let Some(before) = last.replace(Some(now)) else { return };
        if foreign.is_some() {
            return known_now.set(foreign);
        }
        // What else is known came with what was opened, or is of the case that the tab keeps. Whoever
        // empties the form, or looks at the example, and takes that back has it again.
        let undone = before.emptied.filter(|(emptied, _)| emptied == draft).map(|(_, known)| known);
        let of_case = || before.foreign.or_else(|| browser::in_tab(D::SUBJECT));
        let others = undone.or(came).or_else(of_case);
        if *is_example {
            browser::forget_in_tab(D::SUBJECT);
            known_now.set(None);
        } else {
            let known = known(others.as_deref(), draft);
            browser::keep_in_tab(D::SUBJECT, &known);
            known_now.set(Some(known));
        }
        let is_emptied = *is_example || draft.is_empty();
        if let Some(last) = last.borrow_mut().as_mut().filter(|_| is_emptied) {
            last.emptied = others.map(|known| (before.draft, known));
        }
    });
}

/// What a page showed last.
struct Last<D> {
    draft: D,
    /// What is known of it, where it came by a link and nothing was changed in it.
    foreign: Option<String>,
    /// The draft before it was emptied or gave way to the example, and what was known then.
    emptied: Option<(D, String)>,
}
