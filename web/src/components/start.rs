//! The row above a tool's form: begin, undo, see the example.

use yew::prelude::*;

use crate::say::Say;

/// What the row offers.
pub(crate) struct Start {
    /// What is said about the example; none once the page shows something else.
    pub(crate) example: Option<String>,
    pub(crate) can_undo: bool,
    pub(crate) on_clear: Callback<MouseEvent>,
    pub(crate) on_undo: Callback<MouseEvent>,
    pub(crate) on_example: Callback<MouseEvent>,
}

/// Says that the page shows an example, and offers to begin, to begin again and to undo.
pub(crate) fn start(say: &Say, row: Start) -> Html {
    let t = &say.t;
    let button = |text: String, enabled: bool, class: &'static str, press: Callback<MouseEvent>| {
        html! { <button type="button" {class} disabled={!enabled} onclick={press}>{ text }</button> }
    };
    let is_example = row.example.is_some();
    let clear = if is_example { t.tool_own_numbers() } else { t.tool_start_over() };
    html! {
        <div class="start">
            if let Some(example) = row.example {
                <p>
                    <span class="badge badge-info">{ t.tool_example_badge().to_string() }</span>{ " " }
                    { example }
                </p>
            }
            <div class="button-group">
                { button(clear.to_string(), true, "button button-primary", row.on_clear) }
                { button(t.tool_undo().to_string(), row.can_undo, "button button-secondary", row.on_undo) }
                if !is_example {
                    { button(t.tool_show_example().to_string(), true, "button button-secondary", row.on_example) }
                }
            </div>
        </div>
    }
}
