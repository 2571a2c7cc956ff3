//! On a phone: the answer stays in sight while one types, and leads to the rest.

use yew::prelude::*;

use crate::say::Say;

/// Whose the answer is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whose {
    /// It belongs to what is typed.
    Current,
    /// It is the example's, and something else is being typed.
    Example,
    /// It is the last one that could be found.
    Stale,
}

impl Whose {
    /// Whose it is: whether it belongs to what is typed now, and whether it is the example's.
    pub(crate) const fn of(current: bool, example: bool) -> Self {
        match (current, example) {
            (true, _) => Self::Current,
            (false, true) => Self::Example,
            (false, false) => Self::Stale,
        }
    }
}

/// The bar with the answer; it leads to the element `result`.
pub(crate) fn result_bar(say: &Say, whose: Whose, answer: &str) -> Html {
    let t = &say.t;
    let whose = match whose {
        Whose::Current => None,
        Whose::Example => Some(t.tool_bar_example()),
        Whose::Stale => Some(t.tool_bar_stale()),
    };
    html! {
        <a class="result-bar" href="#result">
            <span>{ whose.map(|whose| format!("{whose} · ")) }{ answer }</span>
            <span class="result-bar-jump">{ t.tool_bar_jump().to_string() }</span>
        </a>
    }
}
