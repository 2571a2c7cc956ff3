//! What may be wider than its place.

use yew::prelude::*;

/// Properties of [`Wide`].
#[derive(PartialEq, Properties)]
pub(crate) struct WideProps {
    /// What the table is called.
    pub(crate) label: AttrValue,
    pub(crate) children: Html,
}

/// A table that scrolls by itself where it does not fit, also with the keyboard. Its text keeps its
/// size, and the page its width.
#[component]
pub(crate) fn Wide(props: &WideProps) -> Html {
    html! {
        <div class="table-scroll" role="group" tabindex="0" aria-label={&props.label}>
            { props.children.clone() }
        </div>
    }
}
