//! Amounts that stand in no total, and what the refund ladder was worked out from.

use fremdrift_costs::{Ledger, SupplementStep};
use fremdrift_units::Kroner;
use yew::prelude::*;

use crate::charts::dates;
use crate::components::provision::provision;
use crate::components::rule_link::RuleLink;
use crate::say::Say;
use crate::state::refusion::Outcome;

/// The supplement to the employer's refund, and the municipality's part of the fund's days.
pub(super) fn beside(say: &Say, ledger: &Ledger) -> Html {
    let t = &say.t;
    let supplement = &ledger.supplement;
    if supplement.steps.is_empty() && ledger.cofinanced <= Kroner::ZERO {
        return Html::default();
    }
    html! {
        <section aria-labelledby="beside-heading" class="text">
            <h3 id="beside-heading" class="h4">{ t.refusion_beside_heading().to_string() }</h3>
            if !supplement.steps.is_empty() {
                <p>{ t.refusion_supplement(say.kroner(supplement.amount)).to_string() }</p>
                <ul>{ for supplement.steps.iter().map(|it| step(say, it)) }</ul>
            }
            if ledger.cofinanced > Kroner::ZERO {
                <p>
                    { t.refusion_cofinanced(say.kroner(ledger.cofinanced)).to_string() }{ " " }
                    <RuleLink parameter="fund_cofinancing" />
                </p>
            }
        </section>
    }
}

fn step(say: &Say, step: &SupplementStep) -> Html {
    let (percent, amount) = (say.share(step.percent), say.kroner(step.amount));
    html! {
        <li>
            { dates(say.lang, step.from, step.to) }{ ": " }
            { say.t.refusion_supplement_step(percent, amount).to_string() }{ " " }
            <span class="provision">{ provision(say, &step.provision) }</span>
        </li>
    }
}

/// What stood on the refund ladder before the absence; nothing where nothing was told of it.
pub(super) fn ladder(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    let input = outcome.input();
    let ladder = outcome.case.ladder();
    if input.earlier.is_empty() && input.prior_benefit_weeks == 0 {
        return Html::default();
    }
    html! {
        <section aria-labelledby="ladder-heading" class="text">
            <h3 id="ladder-heading" class="h4">{ t.refusion_ladder_heading().to_string() }</h3>
            <p>{ t.refusion_ladder_prior(ladder.prior).to_string() }</p>
            <ul>
                if input.prior_benefit_weeks > 0 {
                    <li>{ t.refusion_ladder_given(input.prior_benefit_weeks).to_string() }</li>
                }
                if !input.earlier.is_empty() {
                    <li>{ t.refusion_ladder_touched(ladder.touched).to_string() }</li>
                    <li>{ t.refusion_ladder_self_support(ladder.self_support).to_string() }</li>
                }
                if ladder.unaccounted > 0 {
                    <li>{ t.refusion_ladder_unaccounted(ladder.unaccounted).to_string() }</li>
                }
                if let Some(over) = ladder.starts_over {
                    <li>{ t.refusion_ladder_starts_over(say.date(over.date())).to_string() }</li>
                }
            </ul>
            <p><RuleLink parameter="ladder_reset_weeks" /></p>
        </section>
    }
}
