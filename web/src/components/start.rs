//! The row above a tool's form: begin, undo, see the example.

use yew::prelude::*;

use super::focus::use_pressed;
use crate::app::use_site;
use crate::say::Say;

/// The id of the button that begins: it is always there.
pub(crate) const BEGIN: &str = "start-begin";

/// What the row offers.
#[derive(PartialEq, Properties)]
pub(crate) struct Start {
    /// What is said about the example; none once the page shows something else.
    pub(crate) example: Option<String>,
    pub(crate) can_undo: bool,
    pub(crate) on_clear: Callback<MouseEvent>,
    pub(crate) on_undo: Callback<MouseEvent>,
    pub(crate) on_example: Callback<MouseEvent>,
}

/// Says that the page shows an example, and offers to begin, to begin again and to undo.
pub(crate) fn start(_say: &Say, row: Start) -> Html {
    html! { <Row ..row /> }
}

#[component]
fn Row(row: &Start) -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let pressed = use_pressed(&[BEGIN]);
    let is_example = row.example.is_some();
    let clear = if is_example { t.tool_own_numbers() } else { t.tool_start_over() };
    html! {
        <div class="start">
            if let Some(example) = &row.example {
                <p>
                    <span class="badge badge-info">{ t.tool_example_badge().to_string() }</span>{ " " }
                    { example }
                </p>
            }
            <div class="button-group">
                <button type="button" id={BEGIN} class="button button-primary" onclick={&row.on_clear}>
                    { clear.to_string() }
                </button>
                <button
                    type="button"
                    class="button button-secondary"
                    disabled={!row.can_undo}
                    onclick={pressed.on(&row.on_undo)}
                >
                    { t.tool_undo().to_string() }
                </button>
                if !is_example {
                    <button
                        type="button"
                        class="button button-secondary"
                        onclick={pressed.on(&row.on_example)}
                    >
                        { t.tool_show_example().to_string() }
                    </button>
                }
            </div>
        </div>
    }
}
