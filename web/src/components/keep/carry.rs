//! What is typed goes with the visitor to the other language and over a new version of the page.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser;
use crate::route::Route;
use crate::state::Portable;

/// Where a tool's page leaves its case for what stands around it: the language switch, and whoever
/// asks the page to load again.
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
        browser::on_reload(move || {
            carry.hand_over();
            browser::reload();
        });
    });
}

/// Leaves the draft to be carried, as soon as it is not the one that the page opens with anyway.
#[hook]
pub(super) fn use_carrying<D: Portable>(draft: &D) {
    let carry = use_context::<Carry>();
    let first = use_memo((), |()| draft.clone());
    use_effect_with(draft.clone(), move |draft| {
        if let Some(Carry(slot)) = carry {
            *slot.borrow_mut() = (*draft != *first).then(|| (D::TOOL, draft.encode()));
        }
    });
}
