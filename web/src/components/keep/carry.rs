//! What is typed stays in the tab: when the page is loaded again, in the other language, and over a new
//! version of the page.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser;
use crate::route::Route;
use crate::state::{Portable, known};

/// Where a tool's page leaves a case that came by a link for what stands around it: the language
/// switch, and whoever asks the page to load again.
#[derive(Clone, Default)]
pub(crate) struct Carry(Rc<RefCell<Option<(Route, String)>>>);

impl PartialEq for Carry {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Carry {
    /// Leaves the case where the next page of this tool takes it, in this tab alone. What the visitor
    /// keeps in the browser needs no carrying.
    pub(crate) fn hand_over(&self) {
        if let Some((tool, case)) = &*self.0.borrow()
            && browser::kept(*tool).as_ref() != Some(case)
        {
            browser::hand_over(*tool, case);
        }
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

/// Keeps what the visitor has typed in the tab, so that it is there when the page is loaded again, in
/// either language, and on other pages about the same. `foreign` is the draft that came by a link: as
/// long as that is shown, what the tab keeps stays as it is, and the link's case is only carried to the
/// next page. Nothing is kept of an embedded tool, which has no [`Carry`].
#[hook]
pub(super) fn use_carrying<D: Portable>(draft: &D, foreign: &Rc<RefCell<Option<D>>>) {
    let carry = use_context::<Carry>();
    let first = use_memo((), |()| draft.clone());
    let (foreign, shown) = (foreign.clone(), use_mut_ref(|| None::<Shown<D>>));
    use_effect_with(draft.clone(), move |draft| {
        let Some(Carry(slot)) = carry else { return };
        let is_foreign = foreign.borrow().as_ref() == Some(draft);
        *slot.borrow_mut() = is_foreign.then(|| (D::TOOL, draft.encode()));
        let now = Shown { draft: draft.clone(), is_foreign, emptied: None };
        // At first the page has not yet opened what the tab keeps.
        let Some(before) = shown.replace(Some(now)) else { return };
        if is_foreign {
            return;
        }
        // What else is known is of the same case, not of the one before somebody else's was changed.
        // Whoever empties the form, or looks at the example, and takes that back has it again.
        let undone = before.emptied.filter(|(emptied, _)| emptied == draft).map(|(_, known)| known);
        let of_case = || browser::in_tab(D::SUBJECT).filter(|_| !before.is_foreign);
        let others = undone.or_else(of_case);
        let is_example = *draft == *first;
        if is_example {
            browser::forget_in_tab(D::SUBJECT);
        } else {
            browser::keep_in_tab(D::SUBJECT, &known(others.as_deref(), draft));
        }
        let is_emptied = is_example || draft.is_empty();
        if let Some(shown) = shown.borrow_mut().as_mut().filter(|_| is_emptied) {
            shown.emptied = others.map(|known| (before.draft, known));
        }
    });
}

/// What a page showed last.
struct Shown<D> {
    draft: D,
    /// It came by a link, and nothing was changed in it.
    is_foreign: bool,
    /// The draft before it was emptied or gave way to the example, and what was known then.
    emptied: Option<(D, String)>,
}
