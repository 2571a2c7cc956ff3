//! Figure 3, which is law: who paid in 2012, from the law itself.

use chrono::NaiveDate;
use fremdrift_legislation::encoded;
use fremdrift_units::Percent;
use yew::prelude::*;

use crate::app::Site;
use crate::components::prose::Marked;
use crate::components::rule_link::RuleLink;
use crate::route::Route;
use crate::say::Say;

/// A day of the year in which the white paper was written.
const DAY: Option<NaiveDate> = NaiveDate::from_ymd_opt(2012, 6, 1);

pub(super) fn payers(say: &Say, site: &Site) -> Html {
    let t = &say.t;
    html! {
        <>
            { table(say) }
            <p>
                <a class="bold-link" href={site.href(Route::Refusion)}>{ t.fakta_payers_refusion().to_string() }</a>
            </p>
            <p><RuleLink parameter="state_share" words={Marked::from(t.fakta_payers_rules().to_string())} /></p>
        </>
    }
}

fn table(say: &Say) -> Html {
    let t = &say.t;
    let law = encoded();
    let Some((day, table)) = DAY.and_then(|day| Some((day, law.state_share.on(day)?))) else {
        return Html::default();
    };
    let employer = law.employer_period.on(day).map(|it| it.value.amount.0);
    let bands = table.value.bands.as_ref();
    let nexts = bands.iter().skip(1).map(|band| Some(band.from_week - 1)).chain([None]);
    let titles = [
        t.charts_label_employer().to_string(),
        t.charts_label_municipality().to_string(),
        t.charts_label_state().to_string(),
    ];
    let row = |name: String, shares: [Percent; 3]| {
        html! {
            <tr>
                <th scope="row">{ name }</th>
                { for titles.iter().zip(shares).map(|(title, part)| {
                    let pays = part > Percent::default();
                    html! {
                        <td class={classes!("number", (!pays).then_some("empty"))} data-title={title.clone()}>
                            if pays { { say.share(part) } }
                        </td>
                    }
                }) }
            </tr>
        }
    };
    let (none, whole) = (Percent::default(), Percent::default().complement());
    let public = |name: String, state: Percent| row(name, [none, state.complement(), state]);
    html! {
        <table class="table table--compact table--responsive-headers fact-table">
            <caption>{ t.fakta_payers_caption(say.date(day)).to_string() }</caption>
            <thead>
                <tr>
                    <td></td>
                    { for titles.iter().map(|title| html! {
                        <th scope="col" class="number">{ title }</th>
                    }) }
                </tr>
            </thead>
            <tbody>
                if let Some(days) = employer {
                    { row(t.fakta_payers_employer(days).to_string(), [whole, none, none]) }
                }
                { for bands.iter().zip(nexts).map(|(band, last)| {
                    let weeks = match last {
                        Some(last) => t.fakta_payers_weeks(band.from_week, last),
                        None => t.fakta_payers_weeks_open(band.from_week),
                    }
                    .to_string();
                    html! {
                        <>
                            { public(weeks.clone(), band.passive.percent) }
                            if let Some(active) = &band.active {
                                { public(t.fakta_payers_active(weeks).to_string(), active.percent) }
                            }
                        </>
                    }
                }) }
            </tbody>
        </table>
    }
}
