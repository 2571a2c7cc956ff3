//! The visitor's date.

use chrono::NaiveDate;
use yew::prelude::*;

use crate::browser;

/// Today; unknown until the page is alive, because it was rendered on another day.
#[hook]
pub(crate) fn use_today() -> Option<NaiveDate> {
    let today = use_state(|| None);
    let set = today.setter();
    // Later, so that coming alive and drawing for today are two pieces of work, and a key between
    // them is answered.
    use_effect_with((), move |()| browser::later(move || set.set(browser::today())));
    *today
}
