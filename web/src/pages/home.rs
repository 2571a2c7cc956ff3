//! The front page: what this is, and the tools that exist.

use yew::prelude::*;

use crate::app::use_site;
use crate::route::Route;

#[component]
pub(crate) fn Home() -> Html {
    let site = use_site();
    let t = site.texts();
    html! {
        <>
            <h1>{ t.home_title().to_string() }</h1>
            <p class="font-lead">{ t.home_description().to_string() }</p>
            <p><a href={site.href(Route::Refusion)}>{ t.refusion_title().to_string() }</a></p>
        </>
    }
}
