//! Who pays the sickness benefit.

use chrono::NaiveDate;
use yew::prelude::*;

use crate::app::use_site;
use crate::components::counter::Counter;
use crate::format::{date, kroner};

#[component]
pub(crate) fn Refusion() -> Html {
    let site = use_site();
    let t = site.texts();
    let day = NaiveDate::from_ymd_opt(2026, 3, 7).map(|day| date(site.lang, day));
    html! {
        <>
            <h1>{ t.refusion_title().to_string() }</h1>
            <p class="font-lead">{ t.refusion_description().to_string() }</p>
            <p>{ t.refusion_example(day.unwrap_or_default(), kroner(site.lang, 3_492_350)).to_string() }</p>
            <Counter />
        </>
    }
}
