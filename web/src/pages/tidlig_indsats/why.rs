//! Where the numbers come from: ratio, participants, price, and what a week costs whom.

use fremdrift_rules::course::Payer;
use fremdrift_simulation::effort::Effect;
use fremdrift_units::Kroner;
use yew::prelude::*;

use super::words;
use crate::components::reasons::{reason_item, said};
use crate::components::sheet::{Cell, Row, Sheet};
use crate::format;
use crate::say::Say;
use crate::state::tidlig_indsats::Outcome;

pub(super) fn why(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    html! {
        <section class="early-more" aria-labelledby="why-heading">
            <h2 id="why-heading" class="h3">{ t.early_why_heading().to_string() }</h2>
            <ul class="text">{ for steps(say, outcome).into_iter().map(|step| html! { <li>{ step }</li> }) }</ul>
            <h3 class="h4">{ t.early_week_heading().to_string() }</h3>
            <p class="text">
                { t.early_week_text(say.date(outcome.question.case.cohort.law_date)).to_string() }
            </p>
            { week_sheet(say, outcome).table() }
        </section>
    }
}

fn steps(say: &Say, outcome: &Outcome) -> Vec<String> {
    let t = &say.t;
    let case = &outcome.question.case;
    let stated = &outcome.stated;
    let mut steps = Vec::new();
    let efforts = case.interventions.iter().zip(outcome.simulator.hazard_ratios());
    for ((it, ratio), &number) in efforts.zip(&stated.participants) {
        let [people, participants] =
            [f64::from(case.cohort.people), number].map(|it| words::decimal(say, it, 0));
        steps.push(t.early_why_participants(people, participants.clone()).to_string());
        let ratio = words::hundredths(say, ratio);
        match it.effect {
            Effect::WeeksSaved { weeks, .. } => {
                let weeks = words::decimal(say, weeks, 2);
                steps.push(t.early_why_ratio(weeks, ratio).to_string());
            }
            Effect::FewerLong { .. } => steps.push(t.early_why_ratio_other(ratio).to_string()),
            Effect::HazardRatio(_) | Effect::MoreToWork(_) | Effect::PartialReturn { .. } => {}
        }
        if it.price > 0.0 {
            let price = say.kroner(words::kroner(it.price));
            let total = words::rough(say, number * it.price);
            let payer = words::party(say, it.payer).to_lowercase();
            steps.push(t.early_why_price(participants, price, total, payer).to_string());
        }
    }
    let [without, with] = [&stated.without, &stated.with].map(|arm| arm.weeks_on_benefit);
    let [a, b, fewer] = [without, with, without - with].map(|weeks| words::decimal(say, weeks, 1));
    steps.push(t.early_why_weeks(a, b, fewer).to_string());
    steps.push(t.early_why_out(words::percent(say, case.cohort.out_of_work)).to_string());
    steps
}

/// What a week of absence costs whom, with the law behind it.
fn week_sheet(say: &Say, outcome: &Outcome) -> Sheet {
    let t = &say.t;
    let stretches = &outcome.simulator.weekly_cost().stretches;
    let rows = stretches.iter().map(|stretch| {
        let state = stretch.weekly.share(stretch.state);
        let municipality = stretch.weekly.checked_sub(state).unwrap_or_default();
        let none = Kroner::ZERO;
        let amounts = match stretch.payer {
            Payer::Employer => [none, none, stretch.weekly],
            Payer::Public => [municipality, state, none],
            Payer::UnemploymentFund | Payer::Unpaid => [none; 3],
        };
        let weeks = |days: u32| format::tenths(say.lang, (days * 10).div_ceil(7));
        let name = t.early_week_range(weeks(stretch.from), weeks(stretch.to)).to_string();
        let mut cells = vec![Cell::words(name)];
        cells.extend(amounts.map(|amount| Cell::kroner(say, amount)));
        let reasons = stretch.reasons.iter().map(|reason| {
            let words = said(say, reason).join(" ");
            reason_item(say, reason, &words)
        });
        let below = html! {
            <details class="details why">
                <summary class="details-summary">{ t.early_why_heading().to_string() }</summary>
                <ul>{ for reasons }</ul>
            </details>
        };
        Row { cells, below: Some(below), sum: false }
    });
    let mut head = vec![t.early_th_days().to_string()];
    let payers = ["municipality", "state", "employer"];
    head.extend(payers.map(|party| t.early_payer_name(party).to_string()));
    Sheet { caption: t.early_week_caption().to_string(), head, rows: rows.collect() }
}
