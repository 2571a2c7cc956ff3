//! What only stands on paper: what was typed, when and where it was printed.

use chrono::NaiveDate;
use yew::prelude::*;

use crate::app::use_site;
use crate::browser;
use crate::say::Say;
use crate::state::holds_cpr;

/// The head of the printed page: a note, and the answers by name, but for what could be somebody's
/// number. The date and the address are
/// known once the page is alive.
pub(crate) fn paper(
    say: &Say,
    note: String,
    answers: Vec<(String, String)>,
    today: Option<NaiveDate>,
) -> Html {
    let t = &say.t;
    html! {
        <div class="paper">
            <p><strong>{ note }</strong></p>
            <h2 class="h4">{ t.tool_print_inputs().to_string() }</h2>
            <dl>
                { for answers.into_iter().filter(|(_, value)| !holds_cpr(value)).map(|(name, value)| html! {
                    <><dt>{ name }</dt><dd>{ value }</dd></>
                }) }
            </dl>
            if let Some(today) = today {
                <p>
                    { t.tool_print_made(say.date(today), env!("CARGO_PKG_VERSION")).to_string() }{ " " }
                    <Address />
                </p>
            }
        </div>
    }
}

/// Where the page stands in full, also where it was printed from an embedded tool.
#[component]
fn Address() -> Html {
    let site = use_site();
    let address = browser::address(&site.href(site.route));
    let told = address.map(|address| site.texts().tool_print_address(address).to_string());
    html! { <>{ told }</> }
}
