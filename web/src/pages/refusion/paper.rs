//! What only stands on paper: what was typed, when and where it was printed.

use chrono::NaiveDate;
use fremdrift_units::Kroner;
use yew::prelude::*;

use super::say::Say;
use crate::browser;
use crate::state::refusion::Outcome;

/// The head of the printed page. The date and the address are known once the page is alive.
pub(super) fn paper(say: &Say, outcome: &Outcome, today: Option<NaiveDate>) -> Html {
    let t = &say.t;
    let input = &outcome.input;
    let yes_no = |yes: bool| if yes { t.refusion_yes() } else { t.refusion_no() }.to_string();
    let none = || t.refusion_none().to_string();
    let periods: Vec<String> = input
        .activation
        .iter()
        .map(|(from, to)| format!("{} – {}", say.date(*from), say.date(*to)))
        .collect();
    let maximum = |given: Option<Kroner>| {
        given
            .map_or_else(|| t.refusion_rules_rates_caption().to_string(), |given| say.kroner(given))
    };
    let mut rows = vec![
        (t.refusion_first_day(), say.date(input.first_day)),
        (t.refusion_last_day(), say.date(input.last_day)),
        (t.refusion_status(), say.status(input.status)),
        (t.refusion_benefit(), maximum(input.weekly_benefit)),
        (t.refusion_activation(), if periods.is_empty() { none() } else { periods.join("; ") }),
        (t.refusion_prior_weeks(), input.prior_benefit_weeks.to_string()),
    ];
    if input.status == fremdrift_rules::refusion::Status::Employed {
        rows.push((t.refusion_no_employer_period(), yes_no(input.no_employer_period)));
        rows.push((t.refusion_advance_clock(), yes_no(input.employer_days_advance_clock)));
    }
    html! {
        <div class="paper">
            <p><strong>{ t.refusion_not_a_decision().to_string() }</strong></p>
            <h2 class="h4">{ t.refusion_print_inputs().to_string() }</h2>
            <dl>
                { for rows.into_iter().map(|(name, value)| html! {
                    <><dt>{ name.to_string() }</dt><dd>{ value }</dd></>
                }) }
            </dl>
            if let Some(today) = today {
                <p>
                    { t.refusion_print_made(say.date(today), env!("CARGO_PKG_VERSION")).to_string() }{ " " }
                    { browser::address().map(|address| t.refusion_print_address(address).to_string()) }
                </p>
            }
        </div>
    }
}
