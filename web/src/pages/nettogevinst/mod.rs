//! stub
use yew::prelude::*;
/// stub
#[component]
pub fn Nettogevinst() -> Html { html! {} }
