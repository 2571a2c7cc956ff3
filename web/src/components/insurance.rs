//! The insurance that a self-employed person can have, where only the dates matter.

use fremdrift_rules::case::Insurance;
use yew::prelude::*;

use super::fields::{Radios, radios};
use crate::say::Say;
use crate::state::INSURANCES;

/// An insurance, or none, in words.
pub(crate) fn insured(say: &Say, insurance: Option<Insurance>) -> String {
    let t = &say.t;
    match insurance.map(|insurance| (insurance.first_day, insurance.full)) {
        None => t.forloeb_no(),
        Some((true, true)) => t.forloeb_insurance_first_full(),
        Some((true, false)) => t.forloeb_insurance_first_part(),
        Some((false, true)) => t.forloeb_insurance_third_full(),
        Some((false, false)) => t.forloeb_insurance_third_part(),
    }
    .to_string()
}

/// What only a self-employed person is asked.
pub(crate) fn insurance(
    say: &Say,
    chosen: Option<Insurance>,
    on_choose: Callback<Option<Insurance>>,
) -> Html {
    let t = &say.t;
    let offered: Vec<_> = [None].into_iter().chain(INSURANCES.map(Some)).collect();
    radios(Radios {
        name: "insurance".into(),
        legend: t.forloeb_insurance().to_string().into(),
        hint: Some(t.forloeb_insurance_hint().to_string().into()),
        choices: offered.iter().map(|one| insured(say, *one).into()).collect::<Vec<AttrValue>>(),
        chosen: offered.iter().position(|one| *one == chosen),
        on_choose: on_choose.reform(move |index: usize| offered.get(index).copied().flatten()),
        ..Radios::default()
    })
}
