//! What speaks against the effect, and how it is worked out.

use yew::prelude::*;

use super::words;
use crate::app::use_site;
use crate::route::Route;
use crate::say::Say;
use crate::state::tidlig_indsats::Outcome;

/// The evidence that points the other way.
#[component]
pub(super) fn Doubt() -> Html {
    let site = use_site();
    let t = site.texts();
    html! {
        <section aria-labelledby="doubt-heading">
            <h2 id="doubt-heading" class="h3">{ t.gain_doubt_heading().to_string() }</h2>
            <ul class="text">
                <li>{ t.gain_doubt_tta().to_string() }</li>
                <li>{ t.gain_doubt_koege().to_string() }</li>
            </ul>
            <p class="text early-more">
                <a href={site.href(Route::Fakta)}>{ t.gain_doubt_facts().to_string() }</a>
            </p>
        </section>
    }
}

/// Everything that is assumed.
pub(super) fn assumed(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    let share = words::percent(say, outcome.question.case.cohort.out_of_work);
    let assumed = [
        t.early_assumed_curve().to_string(),
        t.early_assumed_work().to_string(),
        t.early_assumed_effect().to_string(),
        t.early_assumed_law().to_string(),
        t.early_assumed_out(share).to_string(),
        t.early_assumed_spread().to_string(),
        t.early_assumed_left().to_string(),
    ];
    html! {
        <section aria-labelledby="assumed-heading">
            <h2 id="assumed-heading" class="h3">{ t.early_assumed_heading().to_string() }</h2>
            <ul class="text">{ for assumed.map(|text| html! { <li>{ text }</li> }) }</ul>
            <p class="text early-more"><MethodLink /></p>
            <p><strong>{ t.early_not_a_decision().to_string() }</strong></p>
        </section>
    }
}

#[component]
fn MethodLink() -> Html {
    let site = use_site();
    html! { <a href={site.href(Route::Metode)}>{ site.texts().early_assumed_link().to_string() }</a> }
}
