//! The chance of being back at work, by weeks on benefit: of a group, never of the reader.

use fremdrift_evidence::evidence;
use fremdrift_units::Percent;
use yew::prelude::*;

use crate::components::grade::{marked, meaning};
use crate::components::source::{document, naming};
use crate::format;
use crate::say::Say;
use crate::state::forloeb::Outcome;

pub(super) fn chance(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    let figure = evidence().return_to_work;
    let Some(chances) = outcome.chance else { return Html::default() };
    let year = figure.entry_year.to_string();
    let (week, first) = chances.of_absence;
    let sentence = match chances.on_benefit.filter(|(_, chance)| chance.in_work != first.in_work) {
        Some((_, other)) => {
            let (low, high) = (first.in_work.min(other.in_work), first.in_work.max(other.in_work));
            t.forloeb_chance_two(year, whole(say, low), whole(say, high))
        }
        None => t.forloeb_chance_one(
            year,
            week,
            whole(say, first.in_work),
            whole(say, first.in_work.complement()),
        ),
    };
    let document = document(&figure.source);
    let whose = t.forloeb_chance_whose(say.own(figure.whose).plain(), document.clone()).to_string();
    html! {
        <section aria-labelledby="chance-heading" class="text">
            <h2 id="chance-heading" class="h3">{ t.forloeb_chance_heading().to_string() }</h2>
            <p>{ sentence.to_string() }{ " " }<strong>{ t.forloeb_chance_not_you().to_string() }</strong></p>
            <details class="details">
                <summary class="details-summary">{ t.forloeb_chance_table().to_string() }</summary>
                <div class="details-text">
                    { table(say) }
                    <p class="note">{ marked(say, figure.grade) }{ ": " }{ meaning(say, figure.grade) }</p>
                    <p class="note">{ t.forloeb_chance_method().to_string() }</p>
                    <ul class="note">
                        { for figure.caveats.iter().map(|caveat| html! { <li>{ say.own(*caveat) }</li> }) }
                    </ul>
                    <p class="note">{ naming(&whose, &document) }</p>
                </div>
            </details>
        </section>
    }
}

/// A share in whole percent: more would be more than an old group can say.
pub(super) fn whole(say: &Say, share: Percent) -> String {
    let rounded = (u32::from(share.basis_points()) + 50).div_euclid(100);
    format::percent(say.lang, u8::try_from(rounded).unwrap_or(100))
}

fn table(say: &Say) -> Html {
    let t = &say.t;
    let figure = evidence().return_to_work;
    let titles = [
        t.forloeb_th_week().to_string(),
        t.forloeb_th_on_benefit().to_string(),
        t.forloeb_th_in_work().to_string(),
        t.forloeb_th_excluded().to_string(),
    ];
    let [week, on_benefit, in_work, excluded] = &titles;
    html! {
        <table class="table table--compact table--responsive-headers dense">
            <caption>{ t.forloeb_chance_caption().to_string() }</caption>
            <thead>
                <tr>
                    <th scope="col">{ week }</th>
                    <th scope="col" class="number">{ on_benefit }</th>
                    <th scope="col" class="number">{ in_work }</th>
                    <th scope="col" class="number">{ excluded }</th>
                </tr>
            </thead>
            <tbody>
                { for figure.weeks.iter().map(|row| html! {
                    <tr>
                        <th scope="row">{ row.week }</th>
                        <td class="number" data-title={on_benefit.clone()}>{ format::count(say.lang, row.still_on_benefit) }</td>
                        <td class="number" data-title={in_work.clone()}>{ say.share(row.in_work) }</td>
                        <td class="number" data-title={excluded.clone()}>{ say.share(row.in_work.complement()) }</td>
                    </tr>
                }) }
            </tbody>
        </table>
    }
}
