//! The numbers at which the municipality neither gains nor loses.

use fremdrift_costs::net_gain::{BreakEven, Variable};
use fremdrift_units::Kroner;
use yew::prelude::*;

use super::words;
use crate::components::sheet::{Cell, Row, Sheet};
use crate::say::Say;
use crate::state::nettogevinst::{Figure, HalfPrice, Outcome};

pub(super) fn sheet(say: &Say, outcome: &Outcome) -> Sheet {
    let t = &say.t;
    let input = outcome.a.input();
    let cell = |of: Variable, value| Cell::number(say, value, words::value(say, of, value));
    let rows = outcome.analysis.break_evens.iter().filter_map(|(of, found)| {
        let (value, from, to) = match found {
            BreakEven::Found { value, from, to, .. } => (Some(*value), *from, *to),
            BreakEven::None { from, to, .. } => (None, *from, *to),
            BreakEven::NotApplicable => return None,
        };
        Some(Row::of(vec![
            Cell::words(words::variable(say, *of)),
            Cell::words(words::variable_unit(say, *of)),
            of.of(input).map_or_else(|| Cell::instead(String::new()), |now| cell(*of, now)),
            value.map_or_else(|| Cell::instead(t.gain_none().to_string()), |it| cell(*of, it)),
            Cell::instead(words::range(say, *of, [from, to])),
        ]))
    });
    Sheet {
        caption: t.gain_break_caption().to_string(),
        head: vec![
            t.gain_th_variable().to_string(),
            t.gain_th_unit().to_string(),
            t.gain_th_now().to_string(),
            t.gain_th_break().to_string(),
            t.gain_th_searched().to_string(),
        ],
        rows: rows.collect(),
    }
}

pub(super) fn break_even(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    html! {
        <section class="gain-more" aria-labelledby="break-heading">
            <h2 id="break-heading" class="h3">{ t.gain_break_heading().to_string() }</h2>
            <dl class="explained">
                { for outcome.analysis.break_evens.iter().map(|(of, found)| html! {
                    <>
                        <dt>{ words::variable(say, *of) }</dt>
                        <dd>
                            { sentence(say, outcome, *of, *found) }
                            if let Some(limits) = limits(say, *of) { { " " }{ limits } }
                        </dd>
                    </>
                }) }
            </dl>
            if let Some(half) = outcome.analysis.half_price {
                <p class="text">{ half_price(say, outcome, half) }</p>
            }
            <p class="note">{ t.gain_break_note().to_string() }</p>
        </section>
    }
}

/// What moving this number alone does not say.
fn limits(say: &Say, of: Variable) -> Option<String> {
    let t = &say.t;
    let said = match of {
        Variable::WeeksSaved => t.gain_break_weeks_saved(),
        Variable::WeeksBefore => t.gain_break_weeks_before(),
        Variable::Price
        | Variable::ShareFit
        | Variable::CasesAvoided
        | Variable::WeeksEach
        | Variable::CourseWeeks
        | Variable::WeeklyBenefit => return None,
    };
    Some(said.to_string())
}

fn sentence(say: &Say, outcome: &Outcome, of: Variable, found: BreakEven) -> String {
    let t = &say.t;
    match found {
        BreakEven::Found { value, from, to, .. } => {
            let now = of.of(outcome.a.input()).map(|now| words::value(say, of, now));
            let value = words::value(say, of, value);
            let [from, to] = [from, to].map(|end| words::value(say, of, end));
            t.gain_break_found(value, now.unwrap_or_default(), from, to).to_string()
        }
        BreakEven::None { from, gain_from, to, .. } => {
            let [from, to] = [from, to].map(|end| words::value(say, of, end));
            if gain_from > Kroner::ZERO {
                t.gain_break_none_gain(from, to).to_string()
            } else {
                t.gain_break_none_loss(from, to).to_string()
            }
        }
        BreakEven::NotApplicable => String::new(),
    }
}

fn half_price(say: &Say, outcome: &Outcome, half: HalfPrice) -> String {
    let t = &say.t;
    let points = |number| t.gain_points(say.decimal(number)).to_string();
    let drop = half.drop.map(|drop| {
        if half.of == Variable::ShareFit { points(drop) } else { words::value(say, half.of, drop) }
    });
    let published = outcome.analysis.published.iter().find(|row| row.figure == Figure::Points);
    if let (true, Some(drop), Some(row)) = (half.already, &drop, published) {
        return t.gain_break_half_already(drop.clone(), points(row.printed)).to_string();
    }
    let mut said = t.gain_break_half(say.rough_kroner(half.gain)).to_string();
    if let Some(drop) = drop {
        said.push(' ');
        said.push_str(&t.gain_break_half_drop(drop));
    }
    said
}
