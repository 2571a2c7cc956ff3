//! What the models of many courses take for granted, one sentence an assumption.

use yew::prelude::*;

use crate::say::Say;

/// The parts and their assumptions, in the order of the page. `docs/methods.md` has the same.
const PARTS: [(&str, &[&str]); 4] = [
    ("cohort", &["curve", "weeks", "exits", "relapse", "out", "law", "rules", "with"]),
    (
        "effort",
        &[
            "ratio", "reach", "saved", "points", "fewer", "earlier", "partial", "overlap", "price",
            "transfer",
        ],
    ),
    ("levers", &["l1", "l2", "l3", "l4", "l5", "l6", "budget", "cost"]),
    (
        "chance",
        &[
            "sceptical",
            "supplier",
            "both",
            "speed",
            "spread",
            "seed",
            "summary",
            "information",
            "not",
        ],
    ),
];

/// The places on the page, each with its heading.
pub(super) fn jumps(say: &Say) -> impl Iterator<Item = (&'static str, String)> + '_ {
    PARTS.iter().map(|(part, _)| (*part, heading(say, part)))
}

/// A part's heading.
pub(super) fn heading(say: &Say, part: &'static str) -> String {
    say.t.model_heading(part).to_string()
}

/// All assumptions.
pub(super) fn assumptions(say: &Say) -> Html {
    let t = &say.t;
    html! {
        { for PARTS.iter().enumerate().map(|(index, (part, assumptions))| html! {
            <section aria-labelledby={*part}>
                <h2 id={*part} tabindex="-1">{ heading(say, part) }</h2>
                if index == 0 {
                    <p class="text">{ t.model_lead().to_string() }</p>
                }
                <p class="text">{ t.model_text(*part).to_string() }</p>
                <ul class="text assumptions">
                    { for assumptions.iter().map(|id| html! {
                        <li>{ t.model_assumption(*id).to_string() }</li>
                    }) }
                </ul>
            </section>
        }) }
    }
}
