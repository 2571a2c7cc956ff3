//! What stands where nothing is, in both languages: a static host has one such file.

use yew::prelude::*;

use crate::app::use_site;
use crate::route::{Lang, Route};
use crate::texts::texts;

#[component]
pub(crate) fn NotFound() -> Html {
    let site = use_site();
    let (da, en) = (texts(Lang::Da), texts(Lang::En));
    html! {
        <>
            <h1>{ da.not_found_title().to_string() }</h1>
            <p>{ da.not_found_text().to_string() }</p>
            <p><a href={Route::Home.path(Lang::Da, &site.base)}>{ da.not_found_home().to_string() }</a></p>
            <section lang={Lang::En.tag()}>
                <h2>{ en.not_found_title().to_string() }</h2>
                <p>{ en.not_found_text().to_string() }</p>
                <p><a href={Route::Home.path(Lang::En, &site.base)}>{ en.not_found_home().to_string() }</a></p>
            </section>
        </>
    }
}
