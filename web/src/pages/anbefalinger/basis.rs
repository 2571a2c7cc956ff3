//! What each recommendation rests on, and what speaks against all of them.

use fremdrift_evidence::{Figure, Grade, evidence};
use fremdrift_simulation::recommendations::Lever;
use yew::prelude::*;

use super::words;
use crate::app::use_site;
use crate::components::figure::anchor;
use crate::components::grade::marked;
use crate::components::links::PageLink;
use crate::route::Route;
use crate::say::Say;

/// What was found against early efforts as such.
const AGAINST: [&str; 4] =
    ["tta_randomised", "tta_other_municipalities", "koge_trial", "tta_implementation"];

/// How good the evidence for a lever is.
pub(super) fn grade_of(lever: Lever) -> Grade {
    lever
        .figures()
        .first()
        .and_then(|id| evidence().figure(id))
        .map_or(Grade::Estimate, |it| it.grade)
}

/// Every lever with its figures.
#[component]
pub(super) fn Basis() -> Html {
    let site = use_site();
    let say = Say::new(site.lang);
    let t = &say.t;
    html! {
        <section class="levers-more" aria-labelledby="basis-heading">
            <h2 id="basis-heading" class="h3">{ t.levers_basis_heading().to_string() }</h2>
            { for Lever::ALL.map(|lever| html! {
                <article class="lever-basis" aria-labelledby={format!("basis-{}", lever.id())}>
                    <h3 id={format!("basis-{}", lever.id())} class="h4" tabindex="-1">{ words::lever(&say, lever) }</h3>
                    <p class="text">{ t.levers_rests(lever.id()).to_string() }</p>
                    <p class="text">{ t.levers_spread(lever.id()).to_string() }</p>
                    if lever.figures().is_empty() {
                        <p>{ t.levers_no_figure().to_string() }</p>
                    }
                    { list(&say, lever.figures()) }
                </article>
            }) }
        </section>
    }
}

/// The evidence that points the other way.
#[component]
pub(super) fn Doubt() -> Html {
    let site = use_site();
    let say = Say::new(site.lang);
    html! {
        <section class="levers-more" aria-labelledby="doubt-heading">
            <h2 id="doubt-heading" class="h3" tabindex="-1">{ say.t.levers_doubt_heading().to_string() }</h2>
            { list(&say, &AGAINST) }
            <p><PageLink route={Route::Fakta}>{ say.t.levers_doubt_facts().to_string() }</PageLink></p>
        </section>
    }
}

/// What speaks against it, a sentence each.
pub(super) fn against(say: &Say) -> String {
    let found = AGAINST.iter().filter_map(|id| evidence().figure(id));
    found
        .map(|figure| format!("{}.", say.own(figure.finding).plain()))
        .collect::<Vec<_>>()
        .join(" ")
}

fn list(say: &Say, ids: &[&str]) -> Html {
    let figures: Vec<&'static Figure> = ids.iter().filter_map(|id| evidence().figure(id)).collect();
    if figures.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="text">
            { for figures.into_iter().map(|figure| html! {
                <li>
                    <PageLink route={Route::Fakta} place={anchor(figure)}>{ say.own(figure.finding) }</PageLink>
                    { " " }{ marked(say, figure.grade) }
                </li>
            }) }
        </ul>
    }
}
