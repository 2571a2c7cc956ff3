//! The same absence in other circumstances: passive and active, and under the law of two days.

use std::rc::Rc;

use chrono::Datelike;
use fremdrift_costs::Parts;
use fremdrift_legislation::Clock;
use fremdrift_rules::course::ReasonKind;
use fremdrift_units::Kroner;
use yew::prelude::*;

use super::result::municipality_share;
use super::warnings;
use super::words::less;
use crate::charts::{CompareBars, PaidBy, payer_mark, payer_title};
use crate::components::wide::wide;
use crate::say::Say;
use crate::session::{Action, Dispatch};
use crate::state::case::Edit;
use crate::state::law_years;
use crate::state::refusion::{LawOfDay, Outcome, Refunds};

pub(super) fn activity(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    let [passive, active] = [&outcome.passive, &outcome.active].map(|ledger| ledger.totals);
    let difference = less(passive.municipality, active.municipality);
    let finding = if difference > Kroner::ZERO {
        t.refusion_activity_difference(say.kroner(difference)).to_string()
    } else {
        t.refusion_activity_same().to_string()
    };
    let mut rows = vec![(t.refusion_activity_passive().to_string(), passive)];
    if !outcome.input().activation.is_empty() {
        rows.push((t.refusion_activity_yours().to_string(), outcome.ledger.totals));
    }
    rows.push((t.refusion_activity_active().to_string(), active));
    let ladder = outcome.ledger.lines.iter().flat_map(|line| &line.reasons).any(|reason| {
        matches!(reason.kind, ReasonKind::StateShare { clock: Clock::TouchedWeeks, .. })
    });
    html! {
        <section aria-labelledby="activity-heading">
            <h2 id="activity-heading" class="h3">{ t.refusion_activity_heading().to_string() }</h2>
            <p>{ finding }if ladder { { " " }{ t.refusion_activity_law().to_string() } }</p>
            if difference > Kroner::ZERO {
                { bars("activity", rows.clone()) }
                { table(say, t.refusion_activity_caption().to_string(), &rows) }
            }
        </section>
    }
}

pub(super) fn laws(
    say: &Say,
    years: [i32; 2],
    outcome: &Outcome,
    dispatch: &Dispatch<Refunds>,
) -> Html {
    let t = &say.t;
    let [first, second] = &outcome.laws;
    let totals = [first.ledger.totals, second.ledger.totals];
    let [one, other] = totals.map(|parts| parts.municipality);
    let names = [first, second].map(|law| law.day.year().to_string());
    let shares = totals
        .map(|parts| municipality_share(&parts).map(|share| say.share(share)).unwrap_or_default());
    let [name_one, name_other] = names.clone();
    let [share_one, share_other] = shares;
    let finding = if name_one == name_other {
        t.refusion_laws_same_year().to_string()
    } else if other > one {
        let more = say.kroner(less(other, one));
        t.refusion_laws_more(name_other, share_other, share_one, name_one, more).to_string()
    } else if one > other {
        let fewer = say.kroner(less(one, other));
        t.refusion_laws_less(name_other, share_other, share_one, name_one, fewer).to_string()
    } else {
        t.refusion_laws_equal(share_one).to_string()
    };
    let rows: Vec<(String, Parts)> =
        names.into_iter().map(|year| t.refusion_law_of(year).to_string()).zip(totals).collect();
    let choose = |which: usize, label: String| {
        let dispatch = dispatch.clone();
        let chosen = years.get(which).copied().unwrap_or_default();
        let onchange = Callback::from(move |event: Event| {
            let select = event.target_unchecked_into::<web_sys::HtmlSelectElement>();
            if let Ok(year) = select.value().parse() {
                dispatch.dispatch(Action::Edit(Edit::LawYear(which, year)));
            }
        });
        let id = format!("law-{which}");
        html! {
            <div class="form-group">
                <label class="form-label" for={id.clone()}>{ label }</label>
                <select class="form-select" {id} {onchange}>
                    { for law_years().map(|year| html! {
                        <option value={year.to_string()} selected={year == chosen}>
                            { t.refusion_law_of(year.to_string()).to_string() }
                        </option>
                    }) }
                </select>
            </div>
        }
    };
    html! {
        <section aria-labelledby="laws-heading">
            <h2 id="laws-heading" class="h3">{ t.refusion_laws_heading().to_string() }</h2>
            <p>{ t.refusion_laws_text().to_string() }</p>
            <div class="law-choice">
                { choose(0, t.refusion_laws_first().to_string()) }
                { choose(1, t.refusion_laws_second().to_string()) }
            </div>
            <p role="status"><strong>{ finding }</strong></p>
            { bars("laws", rows.clone()) }
            { table(say, t.refusion_laws_caption().to_string(), &rows) }
            if rates_differ(outcome) {
                <p class="note">{ t.refusion_laws_note().to_string() }</p>
            }
            { for [first, second].map(|law| uncertain(say, law)) }
        </section>
    }
}

/// Whether the two laws pay different amounts a week.
fn rates_differ(outcome: &Outcome) -> bool {
    let [first, second] =
        outcome.laws.each_ref().map(|law| law.ledger.lines.first().map(|line| line.weekly_benefit));
    first != second
}

/// What is uncertain about the result under the law of one day.
fn uncertain(say: &Say, law: &LawOfDay) -> Html {
    if law.ledger.warnings.is_empty() {
        return Html::default();
    }
    html! {
        <div class="reservations note">
            <p>{ say.t.refusion_laws_warnings(say.date(law.day)).to_string() }</p>
            { warnings::list(say, &law.ledger) }
        </div>
    }
}

fn bars(id: &'static str, rows: Vec<(String, Parts)>) -> Html {
    let rows: Rc<[(AttrValue, Parts)]> =
        rows.into_iter().map(|(label, parts)| (AttrValue::from(label), parts)).collect();
    html! { <CompareBars {id} {rows} /> }
}

fn table(say: &Say, caption: String, rows: &[(String, Parts)]) -> Html {
    let t = &say.t;
    let present: Vec<(usize, PaidBy)> = PaidBy::ALL
        .into_iter()
        .enumerate()
        .filter(|(index, _)| {
            rows.iter()
                .any(|(_, parts)| parts.each().get(*index).is_some_and(|p| *p > Kroner::ZERO))
        })
        .collect();
    let share_title = t.refusion_th_municipality_share().to_string();
    wide(
        caption.clone().into(),
        html! {
            <table class="table table--compact table--responsive-headers dense">
                <caption class="sr-only">{ caption }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ t.refusion_th_scenario().to_string() }</th>
                        { for present.iter().map(|(_, payer)| html! {
                            <th scope="col" class="number">{ payer_mark(*payer) }{ " " }{ payer_title(say.lang, *payer) }</th>
                        }) }
                        <th scope="col" class="number">{ &share_title }</th>
                    </tr>
                </thead>
                <tbody>
                    { for rows.iter().map(|(label, parts)| html! {
                        <tr>
                            <th scope="row">{ label }</th>
                            { for present.iter().map(|(index, payer)| html! {
                                <td class="number" data-title={payer_title(say.lang, *payer)}>
                                    { say.kroner(parts.each().get(*index).copied().unwrap_or_default()) }
                                </td>
                            }) }
                            <td class="number" data-title={share_title.clone()}>
                                { municipality_share(parts).map(|share| say.share(share)) }
                            </td>
                        </tr>
                    }) }
                </tbody>
            </table>
        },
    )
}
