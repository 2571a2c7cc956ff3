//! The visitor's date.

use chrono::NaiveDate;
use yew::prelude::*;

use crate::browser;

/// Today; unknown until the page is alive, because it was rendered on another day.
#[hook]
pub(crate) fn use_today() -> Option<NaiveDate> {
    let today = use_state(|| None);
    let set = today.setter();
    use_effect_with((), move |()| set.set(browser::today()));
    *today
}
