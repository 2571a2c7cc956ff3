//! The models in plain words: what each works out, how it rounds, and what it leaves out.
#![expect(clippy::disallowed_types, reason = "a chance over many courses, not a case")]

use fremdrift_evidence::{ReturnToWork, evidence};
use fremdrift_simulation::sickness::{Curve, exits_to_work};
use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive as _;
use yew::prelude::*;

use super::words;
use crate::app::Site;
use crate::route::Route;
use crate::say::Say;

/// Days in a week, and weeks in a year of absence.
const WEEK: u8 = 7;
const YEAR: u8 = 52;

pub(super) fn models(site: &Site, say: &Say) -> Html {
    let t = &say.t;
    let text = |text: String| html! { <p class="text">{ text }</p> };
    let formula = |text: String| html! { <p class="formula">{ text }</p> };
    html! {
        <section aria-labelledby="models">
            <h2 id="models" tabindex="-1">{ t.metode_models_heading().to_string() }</h2>

            <h3>{ t.metode_ledger_heading().to_string() }</h3>
            { text(t.metode_ledger_text().to_string()) }
            { formula(t.metode_ledger_formula(WEEK).to_string()) }
            { text(t.metode_ledger_rounding().to_string()) }
            { text(t.metode_ledger_not().to_string()) }
            <p><a href={site.href(Route::Refusion)}>{ t.metode_ledger_link().to_string() }</a></p>

            <h3>{ t.metode_dates_heading().to_string() }</h3>
            { text(t.metode_dates_text().to_string()) }
            <p><a href={site.href(Route::Forloeb)}>{ t.metode_dates_link().to_string() }</a></p>

            <h3>{ t.metode_curve_heading().to_string() }</h3>
            { text(t.metode_curve_text().to_string()) }
            { formula(t.metode_curve_formula().to_string()) }
            { text(t.metode_curve_work().to_string()) }
            { curve(say, &evidence().return_to_work) }

            <h3>{ t.metode_gain_heading().to_string() }</h3>
            { text(t.metode_gain_text().to_string()) }
            { formula(t.metode_gain_formula().to_string()) }
            { text(t.metode_gain_weeks().to_string()) }
            { text(t.metode_gain_line().to_string()) }
            { text(t.metode_gain_years(YEAR).to_string()) }
            { text(t.metode_gain_once().to_string()) }
            { text(t.metode_gain_rounding().to_string()) }
            { text(t.metode_gain_not().to_string()) }
        </section>
    }
}

/// The curve's pieces as a table, whose it is, and what its source leaves open.
fn curve(say: &Say, table: &ReturnToWork) -> Html {
    let t = &say.t;
    let (Ok(curve), Ok(intervals)) = (Curve::new(table), exits_to_work(table)) else {
        return Html::default();
    };
    html! {
        <>
            <table class="table table--compact dense curve-pieces">
                <caption>{ t.metode_curve_caption().to_string() }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ t.metode_curve_weeks().to_string() }</th>
                        <th scope="col" class="number">{ t.metode_curve_hazard().to_string() }</th>
                        <th scope="col" class="number">{ t.metode_curve_to_work().to_string() }</th>
                    </tr>
                </thead>
                <tbody>
                    { for intervals.iter().map(|interval| html! {
                        <tr>
                            <th scope="row">{ words::weeks(say, interval.from, interval.to) }</th>
                            <td class="number">
                                { chance(say, curve.weekly_hazard(f64::from(interval.from))) }
                            </td>
                            <td class="number">{ chance(say, interval.to_work) }</td>
                        </tr>
                    }) }
                </tbody>
            </table>
            <p class="note">
                { words::source(say, table.source) }{ "; " }<span lang="da">{ table.source.document }</span>
            </p>
            <p class="text">{ t.metode_curve_caveats().to_string() }</p>
            <ul class="text">
                { for table.caveats.iter().map(|caveat| html! { <li>{ say.own(*caveat) }</li> }) }
            </ul>
        </>
    }
}

/// A chance or a rate, 0 to 1, in percent.
fn chance(say: &Say, chance: f64) -> String {
    let hundredths = Decimal::from_f64(chance).unwrap_or_default() * Decimal::ONE_HUNDRED;
    words::percent(say, hundredths, 1)
}
