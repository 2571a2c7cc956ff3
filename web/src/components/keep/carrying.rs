//! How what is typed survives a reload that the visitor asked for.

use yew::prelude::*;

use crate::browser;
use crate::state::Portable;

/// Answers the page's script when it asks what is typed (`web/src/site/carry.js`); with nothing where
/// the page still shows what it showed at first.
#[hook]
pub(super) fn use_carrying<D: Portable>(draft: &D) {
    let first = use_memo((), |()| draft.clone());
    let typed = use_mut_ref(|| None::<String>);
    *typed.borrow_mut() = (*first != *draft).then(|| draft.encode());
    use_effect_with((), move |()| browser::on_question(move || typed.borrow().clone()));
}
