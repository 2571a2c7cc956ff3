//! What speaks against the effect, and how it is worked out.

use fremdrift_evidence::{Figure, evidence};
use yew::prelude::*;

use super::{StatedProps, words};
use crate::app::use_site;
use crate::components::figure::anchor;
use crate::components::grade::marked;
use crate::components::links::PageLink;
use crate::route::Route;
use crate::say::Say;
use crate::state::tidlig_indsats::Outcome;

/// What the ready-made efforts rest on, with the grade of each figure; nothing for one's own.
#[component]
pub(super) fn Basis(props: &StatedProps) -> Html {
    let site = use_site();
    let say = Say::new(site.lang);
    let presets = props.outcome.0.presets.iter().flatten();
    let ids = presets.flat_map(|preset| preset.figures().iter());
    let figures: Vec<&Figure> = ids.filter_map(|id| evidence().figure(id)).collect();
    if figures.is_empty() {
        return Html::default();
    }
    html! {
        <section class="early-more" aria-labelledby="basis-heading">
            <h2 id="basis-heading" class="h3">{ say.t.early_basis_heading().to_string() }</h2>
            <ul class="text">
                { for figures.into_iter().map(|figure| html! {
                    <li>
                        <PageLink route={Route::Fakta} place={anchor(figure)}>{ say.own(figure.finding) }</PageLink>{ " " }
                        { marked(&say, figure.grade) }
                    </li>
                }) }
            </ul>
        </section>
    }
}

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
                <PageLink route={Route::Fakta}>{ t.gain_doubt_facts().to_string() }</PageLink>
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
    html! { <PageLink route={Route::Metode}>{ site.texts().early_assumed_link().to_string() }</PageLink> }
}
