//! What is not counted, what speaks against the effect, and how it is worked out.

use yew::prelude::*;

use crate::app::use_site;
use crate::components::links::PageLink;
use crate::route::Route;
use crate::say::Say;
use crate::state::nettogevinst::Outcome;

/// What the result leaves out; what was filled in is not among it.
pub(super) fn left_out(say: &Say, outcome: &Outcome) -> Vec<String> {
    let t = &say.t;
    let optional = &outcome.a.input().optional;
    let all = [
        (optional.activation.is_none(), t.gain_left_activation()),
        (optional.work.is_none(), t.gain_left_work()),
        (optional.replacement.is_none(), t.gain_left_replacement()),
        (true, t.gain_left_other_benefit()),
        (true, t.gain_left_own_work()),
        (true, t.gain_left_health()),
        (true, t.gain_left_anyway()),
    ];
    all.into_iter().filter(|(left, _)| *left).map(|(_, text)| text.to_string()).collect()
}

/// The evidence that points the other way.
#[component]
pub(super) fn Doubt() -> Html {
    let site = use_site();
    let t = site.texts();
    html! {
        <section class="gain-more" aria-labelledby="doubt-heading">
            <h2 id="doubt-heading" class="h3" tabindex="-1">{ t.gain_doubt_heading().to_string() }</h2>
            <ul class="text">
                <li>{ t.gain_doubt_tta().to_string() }</li>
                <li>{ t.gain_doubt_koege().to_string() }</li>
            </ul>
            <p class="text">
                { t.gain_doubt_try().to_string() }{ " " }
                <PageLink route={Route::Fakta}>{ t.gain_doubt_facts().to_string() }</PageLink>
            </p>
        </section>
    }
}

pub(super) fn method(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    let steps = [t.gain_method_1(), t.gain_method_2(), t.gain_method_3(), t.gain_method_4()];
    html! {
        <>
            <section class="gain-more" aria-labelledby="left-heading">
                <h2 id="left-heading" class="h3">{ t.gain_left_heading().to_string() }</h2>
                <ul class="text">
                    { for left_out(say, outcome).into_iter().map(|left| html! { <li>{ left }</li> }) }
                </ul>
            </section>
            <section class="gain-more" aria-labelledby="method-heading">
                <h2 id="method-heading" class="h3">{ t.gain_method_heading().to_string() }</h2>
                <ul class="text">{ for steps.map(|step| html! { <li>{ step.to_string() }</li> }) }</ul>
                <p><strong>{ t.gain_not_a_decision().to_string() }</strong></p>
            </section>
        </>
    }
}
