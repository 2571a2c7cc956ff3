//! The visitor's date.

use chrono::NaiveDate;
use yew::prelude::*;

use crate::browser;

/// Today; unknown until the page is alive, because it was rendered on another day. A page that stays
/// open asks again at midnight, and when the visitor comes back to it.
#[hook]
pub(crate) fn use_today() -> Option<NaiveDate> {
    let today = use_state_eq(|| None);
    let ask = {
        let set = today.setter();
        move || set.set(browser::today())
    };
    use_effect_with((), {
        let ask = ask.clone();
        move |()| {
            // Later, so that coming alive and drawing for today are two pieces of work, and a key
            // between them is answered.
            browser::later(ask.clone());
            let listeners = browser::on_return(ask);
            move || drop(listeners)
        }
    });
    use_effect_with(*today, move |today| {
        let midnight = today.and_then(|_| browser::at_midnight(ask));
        move || drop(midnight)
    });
    *today
}
