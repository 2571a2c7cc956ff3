//! Why a step is as large as it is: a sum in words, and the values of the law behind it.

use fremdrift_costs::net_gain::{Item, Party, SavedShare, ShareFit, Step, Stretch, Use};
use fremdrift_rules::course::{Payer, Reason, ReasonKind};
use fremdrift_units::{Kroner, Percent};
use rust_decimal::{Decimal, RoundingStrategy};
use yew::prelude::*;

use super::words;
use crate::components::reasons::{reason_item, said};
use crate::format;
use crate::say::Say;
use crate::state::nettogevinst::{Preset, Worth};

/// Folded away until somebody asks.
pub(super) fn why(say: &Say, worth: &Worth, step: &Step) -> Html {
    let t = &say.t;
    let label = t.gain_why_label(words::step(say, step)).to_string();
    let reasons = reasons(worth, step);
    html! {
        <details class="details why">
            <summary class="details-summary" aria-label={label}>{ t.gain_why().to_string() }</summary>
            <div class="details-text">
                { for sentences(say, worth, step).into_iter().map(|said| html! { <p>{ said }</p> }) }
                if !reasons.is_empty() {
                    <ul>
                        { for reasons.iter().map(|reason| {
                            // The weeks that a reason decided are of an absence that only stands for
                            // the law's day: what it says comes first, and is enough.
                            let words = said(say, reason).into_iter().next().unwrap_or_default();
                            reason_item(say, reason, &words)
                        }) }
                    </ul>
                }
            </div>
        </details>
    }
}

fn sentences(say: &Say, worth: &Worth, step: &Step) -> Vec<String> {
    let t = &say.t;
    let input = worth.input();
    let mut said = match step.item {
        Item::SavedWeeks | Item::LongCases => weeks(say, worth, step),
        Item::Price => price(say, worth, step),
        Item::ActivationRefund => {
            let share = input.optional.activation.unwrap_or_default();
            vec![t.gain_why_activation(say.share(share)).to_string()]
        }
        Item::Tax => {
            let tax = input.optional.work.map(|work| work.municipal_tax).unwrap_or_default();
            vec![t.gain_why_tax(say.share(tax)).to_string()]
        }
        // None of them is the municipality's.
        Item::Replacement | Item::Wage | Item::BenefitForgone => Vec::new(),
    };
    let nominal: Decimal = worth
        .result
        .lines
        .iter()
        .filter(|line| line.party == Party::Municipality)
        .filter(|line| (line.item, line.year) == (step.item, step.year))
        .map(|line| line.nominal.to_decimal())
        .sum();
    if nominal != step.amount.to_decimal() {
        let nominal = Kroner::from_decimal(nominal).unwrap_or_default();
        said.push(t.gain_why_discounted(say.kroner(nominal)).to_string());
    }
    said
}

fn price(say: &Say, worth: &Worth, step: &Step) -> Vec<String> {
    let t = &say.t;
    let citizens = format::count(say.lang, worth.result.citizens);
    let (price, paid) = (worth.input().price, words::size(step.amount));
    let mut said =
        vec![t.gain_why_price(citizens, say.kroner(price), say.kroner(paid)).to_string()];
    if matches!(worth.preset, Some(Preset::Roskilde | Preset::LessEffect)) {
        said.push(t.gain_why_price_source().to_string());
    }
    said
}

fn weeks(say: &Say, worth: &Worth, step: &Step) -> Vec<String> {
    let t = &say.t;
    let input = worth.input();
    let effect = &input.effect;
    let mut said = vec![if step.item == Item::SavedWeeks {
        let total = Decimal::from(input.citizens) * effect.weeks_saved;
        t.gain_why_saved(
            format::count(say.lang, input.citizens),
            say.decimal(effect.weeks_saved),
            tenths(say, total),
            say.decimal(input.weeks_before + input.course_weeks),
        )
        .to_string()
    } else {
        t.gain_why_long(
            say.decimal(effect.cases_avoided),
            say.decimal(effect.weeks_each),
            tenths(say, effect.cases_avoided * effect.weeks_each),
            say.decimal(effect.long_from),
        )
        .to_string()
    }];
    if let Some(fit) = effect.share_fit.and_then(|share| share_fit(say, share)) {
        said.push(fit);
        if worth.preset.is_some() {
            said.push(t.gain_why_without_source().to_string());
        }
    }
    let mut elsewhere = Decimal::ZERO;
    for (used, stretch) in uses(worth, step) {
        if used.municipality == Percent::default() {
            elsewhere += used.person_weeks;
            continue;
        }
        let amount =
            used.person_weeks * stretch.weekly.to_decimal() * used.municipality.to_decimal()
                / Decimal::ONE_HUNDRED;
        let amount = amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
        let product = t.gain_why_product(
            tenths(say, used.person_weeks),
            say.kroner(stretch.weekly),
            say.share(used.municipality),
        );
        let amount = say.kroner(Kroner::from_decimal(amount).unwrap_or_default());
        let [from, to] = [used.from, used.to].map(|week| tenths(say, week));
        let line = t.gain_why_use(from, to, product.to_string(), amount);
        said.push(line.to_string());
    }
    if !elsewhere.is_zero() {
        said.push(t.gain_why_not_municipality(tenths(say, elsewhere)).to_string());
    }
    match input.saved_share {
        SavedShare::Constant(share) if step.item == Item::SavedWeeks => {
            said.push(t.gain_why_constant(say.share(share)).to_string());
        }
        SavedShare::Constant(_) | SavedShare::ByLaw => {}
    }
    if step.item == Item::LongCases && worth.preset.is_some() {
        said.push(t.gain_why_cases_source().to_string());
    }
    said
}

/// How much of the measured effect is left, where it is not all of it.
fn share_fit(say: &Say, share: ShareFit) -> Option<String> {
    if share.now == share.measured {
        return None;
    }
    let [measured, without, now] =
        [share.measured, share.without, share.now].map(Percent::to_decimal);
    let part = (now - without).checked_div(measured - without)? * Decimal::ONE_HUNDRED;
    let [measured, without, now] =
        [share.measured, share.without, share.now].map(|share| say.share(share));
    // The part may be less than nothing, or more than all.
    let part = say.t.gain_points_of_whole(say.decimal(part.round_dp(1)));
    Some(say.t.gain_why_share_fit(measured, without, now, part.to_string()).to_string())
}

/// The weeks of a step, each with the stretch of the law that it lies in.
fn uses<'a>(worth: &'a Worth, step: &Step) -> Vec<(&'a Use, &'a Stretch)> {
    let stretches = worth.scenario.stretches();
    let of_step = |used: &&Use| used.item == step.item;
    let with_stretch = |used: &'a Use| Some((used, stretches.get(used.stretch)?));
    let found = worth.result.uses.iter().filter(of_step).filter_map(with_stretch);
    found.filter(|(_, stretch)| stretch.year == step.year).collect()
}

/// What the law says of a step, each value once.
fn reasons(worth: &Worth, step: &Step) -> Vec<Reason> {
    let constant = step.item == Item::SavedWeeks && worth.input().saved_share != SavedShare::ByLaw;
    let mut found: Vec<Reason> = Vec::new();
    for (_, stretch) in uses(worth, step) {
        for reason in &stretch.reasons {
            let counts = match reason.kind {
                ReasonKind::StateShare { .. } => !constant && stretch.payer == Payer::Public,
                ReasonKind::Maximum { .. } | ReasonKind::InsuredMinimum { .. } => true,
                ReasonKind::NoPartTime { .. } | ReasonKind::Refunded { .. } => {
                    !constant && stretch.payer == Payer::Public
                }
                ReasonKind::EmployerPeriod { .. }
                | ReasonKind::UnemploymentFund { .. }
                | ReasonKind::Waiting { .. }
                | ReasonKind::Cofinanced { .. }
                | ReasonKind::Holiday => !constant && stretch.payer != Payer::Public,
                ReasonKind::ChangeOver { .. } => false,
            };
            let known = found.iter().any(|other| other.kind == reason.kind);
            if counts && !known {
                found.push(*reason);
            }
        }
    }
    found
}

fn tenths(say: &Say, number: Decimal) -> String {
    say.decimal(number.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero))
}
