//! Where a value of the law stands.

use fremdrift_legislation::Provision;
use yew::prelude::*;

use super::links::SourceLink;
use crate::say::Say;

/// Law, act and section as a link to the act, how sure it is, and the order that prints the number
/// where the act only says how to find it.
pub(crate) fn provision(say: &Say, provision: &Provision) -> Html {
    html! {
        <>
            <SourceLink url={provision.url}>{ say.stands_in(provision) }</SourceLink>
            <span class="confidence">{ format!(" ({})", say.confidence(provision.confidence)) }</span>
            if let Some(order) = provision.order {
                { " " }{ say.t.tool_number_from().to_string() }{ " " }
                <SourceLink url={order.url}>{ say.ordered_in(order) }</SourceLink>
            }
        </>
    }
}
