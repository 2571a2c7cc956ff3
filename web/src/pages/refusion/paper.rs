//! The calculator's answers on paper.

use chrono::NaiveDate;
use fremdrift_units::Kroner;
use yew::prelude::*;

use crate::components::paper::paper;
use crate::say::Say;
use crate::state::refusion::Outcome;

/// The head of the printed page.
pub(super) fn answers(say: &Say, outcome: &Outcome, today: Option<NaiveDate>) -> Html {
    let t = &say.t;
    let input = outcome.input();
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
        (t.refusion_last_day(), say.date(outcome.last)),
        (t.refusion_status(), say.status(input.status)),
        (t.refusion_benefit(), maximum(input.weekly_benefit)),
        (t.refusion_activation(), if periods.is_empty() { none() } else { periods.join("; ") }),
        (t.refusion_prior_weeks(), input.prior_benefit_weeks.to_string()),
    ];
    if input.status == fremdrift_rules::case::Status::Employed {
        rows.push((t.refusion_no_employer_period(), yes_no(input.no_employer_period)));
    }
    let answers = rows.into_iter().map(|(name, value)| (name.to_string(), value)).collect();
    paper(say, t.refusion_not_a_decision().to_string(), answers, today)
}
