//! Further fields, folded away until one of them is used.

use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(crate) struct MoreProps {
    pub(crate) title: AttrValue,
    /// Whether one of the fields holds something, so that it must not be hidden.
    pub(crate) used: bool,
    pub(crate) children: Html,
}

/// What holds something is open, and what was open stays so: it must not close under the hands of
/// somebody who empties a box in it.
#[component]
pub(crate) fn More(props: &MoreProps) -> Html {
    let was_open = use_state(|| false);
    let ontoggle = {
        let was_open = was_open.setter();
        Callback::from(move |event: Event| {
            was_open.set(event.target_unchecked_into::<web_sys::Element>().has_attribute("open"));
        })
    };
    html! {
        <details class="details" open={*was_open || props.used} {ontoggle}>
            <summary class="details-summary">{ &props.title }</summary>
            <div class="details-text">{ props.children.clone() }</div>
        </details>
    }
}
