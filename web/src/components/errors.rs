//! What is wrong with what was typed.

use yew::prelude::*;

use crate::say::Say;

/// A problem with a field.
pub(crate) struct Told {
    /// The id of the input that it leads to, or the address of one on another page.
    pub(crate) input: String,
    /// The field's name.
    pub(crate) field: String,
    /// What is wrong and what to do.
    pub(crate) problem: String,
}

/// What is wrong, with a link to each field.
pub(crate) fn errors(say: &Say, told: &[Told]) -> Html {
    let count = u32::try_from(told.len()).unwrap_or(u32::MAX);
    html! {
        <div class="errors" aria-live="polite">
            if !told.is_empty() {
                <div class="alert alert-error" id="errors">
                    <div class="alert-body">
                        <h2 class="alert-heading">{ say.t.tool_errors_heading(count).to_string() }</h2>
                        <ul class="alert-text">
                            { for told.iter().map(|Told { input, field, problem }| html! {
                                <li><a href={if input.contains('#') { input.clone() } else { format!("#{input}") }}>{ format!("{field}: {problem}") }</a></li>
                            }) }
                        </ul>
                    </div>
                </div>
            }
        </div>
    }
}
