//! What may be wider than its place.

use yew::prelude::*;

/// A table, with what it is called, that scrolls by itself where it does not fit, also with the
/// keyboard. Its text keeps its size, and the page its width.
pub(crate) fn wide(label: AttrValue, table: Html) -> Html {
    html! {
        <div class="table-scroll" role="group" tabindex="0" aria-label={label}>
            { table }
        </div>
    }
}
