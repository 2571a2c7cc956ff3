//! The model of many courses held against what others have published.
#![expect(clippy::disallowed_types, reason = "a chance over many courses, not a case")]

use fremdrift_evidence::evidence;
use fremdrift_simulation::sickness::Curve;
use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive as _;
use yew::prelude::*;

use super::words;
use crate::components::wide::wide;
use crate::format;
use crate::pages::tidlig_indsats::roskilde_sheet;
use crate::say::Say;
use crate::state::tidlig_indsats::roskilde;

/// The mean absence at the start in Roskilde, in tenths of a week (white paper, section 7), and the
/// week after which a course is long.
const AT_START: u32 = 199;
const LONG: u32 = 52;

/// Sick-Sicker as it was published (table 2 of the source): strategy, cost in dollars, thousandths
/// of a quality-adjusted life year, and what each gained one costs. `tests/src/sick_sicker.rs` holds
/// the engine against these.
const SICK_SICKER: [(&str, u32, u32, Ratio); 4] = [
    ("", 151_580, 20_711, Ratio::Cheapest),
    ("B", 259_100, 22_184, Ratio::Worth(72_988)),
    ("AB", 378_875, 23_137, Ratio::Worth(125_764)),
    ("A", 284_805, 21_499, Ratio::Dominated),
];

#[derive(Clone, Copy)]
enum Ratio {
    Cheapest,
    Worth(u32),
    Dominated,
}

pub(super) fn heading(say: &Say) -> String {
    say.t.held_heading().to_string()
}

pub(super) fn held(say: &Say) -> Html {
    let t = &say.t;
    html! {
        <section aria-labelledby="held">
            <h2 id="held" tabindex="-1">{ heading(say) }</h2>
            <p class="text">{ t.held_text().to_string() }</p>
            { curve(say) }
            <h3>{ t.early_roskilde_heading().to_string() }</h3>
            <p class="text">{ t.early_roskilde_text().to_string() }</p>
            { roskilde_sheet(say, &roskilde()).table() }
            <p class="text">{ t.early_roskilde_total().to_string() }</p>
            { sick_sicker(say) }
        </section>
    }
}

/// Who passes the long week, and how long they have left to it.
fn curve(say: &Say) -> Html {
    let Ok(curve) = Curve::new(&evidence().return_to_work) else { return Html::default() };
    let (start, long) = (f64::from(AT_START) / 10.0, f64::from(LONG));
    let decimal = |number: f64| Decimal::from_f64(number).unwrap_or_default();
    let pass = decimal(curve.survival(start, long)) * Decimal::ONE_HUNDRED;
    let left = decimal(curve.expected_weeks(start, long));
    let text = say.t.held_curve(
        words::percent(say, pass, 1),
        words::number(say, Decimal::new(AT_START.into(), 1), 1),
        LONG,
        words::number(say, left, 1),
    );
    html! { <p class="text">{ text.to_string() }</p> }
}

fn sick_sicker(say: &Say) -> Html {
    let t = &say.t;
    let head = [t.held_sick_cost(), t.held_sick_effect(), t.held_sick_ratio()];
    html! {
        <>
            <h3>{ t.held_sick_heading().to_string() }</h3>
            <p class="text">{ t.held_sick_text().to_string() }</p>
            { wide(t.held_sick_caption().to_string().into(), html! {
                <table class="table table--compact dense curve-pieces">
                    <caption>{ t.held_sick_caption().to_string() }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ t.held_sick_strategy().to_string() }</th>
                            { for head.iter().map(|head| html! {
                                <th scope="col" class="number">{ head.to_string() }</th>
                            }) }
                        </tr>
                    </thead>
                    <tbody>
                        { for SICK_SICKER.into_iter().map(|row| strategy(say, row)) }
                    </tbody>
                </table>
            }) }
            <p class="note"><span lang="en">{ t.held_sick_source().to_string() }</span></p>
        </>
    }
}

fn strategy(say: &Say, (name, cost, effect, ratio): (&str, u32, u32, Ratio)) -> Html {
    let t = &say.t;
    let name = if name.is_empty() { t.held_sick_standard().to_string() } else { name.to_owned() };
    let ratio = match ratio {
        Ratio::Cheapest => t.held_sick_cheapest().to_string(),
        Ratio::Worth(dollars) => format::count(say.lang, dollars),
        Ratio::Dominated => t.held_sick_dominated().to_string(),
    };
    html! {
        <tr>
            <th scope="row">{ name }</th>
            <td class="number">{ format::count(say.lang, cost) }</td>
            <td class="number">{ words::number(say, Decimal::new(effect.into(), 3), 2) }</td>
            <td class="number">{ ratio }</td>
        </tr>
    }
}
