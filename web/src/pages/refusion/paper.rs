//! The calculator's answers on paper.

use chrono::NaiveDate;
use fremdrift_rules::case::Status;
use fremdrift_units::Kroner;
use yew::prelude::*;

use super::words;
use crate::components::paper::paper;
use crate::components::periods::earlier_kind;
use crate::say::Say;
use crate::state::refusion::Outcome;

/// The head of the printed page.
pub(super) fn answers(say: &Say, outcome: &Outcome, today: Option<NaiveDate>) -> Html {
    let t = &say.t;
    let input = outcome.input();
    let yes_no = |yes: bool| if yes { t.refusion_yes() } else { t.refusion_no() }.to_string();
    let none = || t.refusion_none().to_string();
    let periods = |list: &[(NaiveDate, NaiveDate)]| {
        let each = list.iter().map(|(from, to)| days(say, *from, *to)).collect::<Vec<_>>();
        if each.is_empty() { none() } else { each.join("; ") }
    };
    let earlier: Vec<String> = input
        .earlier
        .iter()
        .map(|it| format!("{}: {}", days(say, it.from, it.to), earlier_kind(say, it.kind)))
        .collect();
    let maximum = |given: Option<Kroner>| {
        given
            .map_or_else(|| t.refusion_rules_rates_caption().to_string(), |given| say.kroner(given))
    };
    let day = |day: Option<NaiveDate>| day.map_or_else(none, |day| say.date(day));
    let mut rows = vec![
        (t.refusion_first_day(), say.date(input.first_day)),
        (t.refusion_last_day(), say.date(outcome.last)),
        (t.refusion_status(), say.status(input.status)),
        (t.refusion_benefit(), maximum(input.weekly_benefit)),
    ];
    if input.status == Status::Employed {
        let ground = input.section_56.map_or_else(none, |ground| words::ground(say, ground));
        rows.extend([
            (t.refusion_no_employer_period(), yes_no(input.no_employer_period)),
            (t.refusion_employment_ends(), day(input.employment_ends)),
            (t.refusion_section_55(), yes_no(input.section_55)),
            (t.refusion_section_56(), ground),
            (t.refusion_wages_paid(), yes_no(input.wages_paid == Some(true))),
            (t.refusion_no_part_time(), day(input.no_part_time_from)),
        ]);
    }
    if input.status == Status::SelfEmployed {
        let insured = input.insurance.map_or_else(none, |it| words::insurance(say, it));
        rows.push((t.refusion_insurance(), insured));
    }
    rows.extend([
        (t.refusion_covid(), yes_no(input.covid)),
        (t.refusion_activation(), periods(&input.activation)),
        (t.refusion_holidays(), periods(&input.holidays)),
        (t.tool_earlier(), if earlier.is_empty() { none() } else { earlier.join("; ") }),
        (t.refusion_prior_weeks(), input.prior_benefit_weeks.to_string()),
        (
            t.forloeb_age(),
            input.age.map_or_else(|| t.forloeb_not_set().to_string(), |age| age.to_string()),
        ),
        (t.forloeb_section_25(), yes_no(input.section_25)),
    ]);
    let answers = rows.into_iter().map(|(name, value)| (name.to_string(), value)).collect();
    paper(say, t.refusion_not_a_decision().to_string(), answers, today)
}

fn days(say: &Say, from: NaiveDate, to: NaiveDate) -> String {
    format!("{} – {}", say.date(from), say.date(to))
}
