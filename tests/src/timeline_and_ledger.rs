//! The timeline's dates of money and the ledger's are the same.

use fremdrift_costs::{Cause, Warning};
use fremdrift_rules::deadlines::{Timeline, Topic};
use fremdrift_rules::refusion::{Payer, SpellInput};
use fremdrift_units::Percent;
use proptest::prelude::*;

use crate::support::{any_absence, book, date, run, timeline_of};

type Day = chrono::NaiveDate;

/// The day on which the municipality takes over, and the state's share of it.
fn taken_over(timeline: &Timeline) -> Option<(Day, Percent)> {
    timeline.events.iter().find_map(|event| match event.topic {
        Topic::EmployerPeriodOver { state, .. }
        | Topic::FundDaysOver { state, .. }
        | Topic::WaitingOver { state, .. } => Some((event.date, state)),
        _ => None,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn both_say_the_same(input in any_absence(), length in 0i64..900) {
        let book = book();
        let timeline = timeline_of(&book, &input, input.first_day);
        let end = date("2026-12-31");
        let last_day = (input.first_day + chrono::TimeDelta::days(length.min(720))).min(end);
        let back = input.partial_return.filter(|back| *back <= last_day);
        let ledger = run(&book, &SpellInput {
            first_day: input.first_day,
            last_day,
            status: input.status,
            weekly_benefit: None,
            no_employer_period: input.no_employer_period,
            activation: back.map(|back| (back, last_day)).into_iter().collect(),
            prior_benefit_weeks: 0,
            employer_days_advance_clock: false,
        });

        let front = ledger.thresholds.iter().find(|each| each.causes.contains(&Cause::FrontPeriodOver));
        let front = front.map(|each| (each.date, each.state_after));
        let over = taken_over(&timeline).map(|(day, state)| (day, Some(state)));
        if over.is_some_and(|(day, _)| day <= last_day) || front.is_some() {
            prop_assert_eq!(over, front);
        }

        let steps = timeline.events.iter().filter_map(|event| match event.topic {
            Topic::RefundStep { before, after } => Some((event.date, Some(before), Some(after))),
            _ => None,
        });
        let steps: Vec<_> = steps.filter(|(day, ..)| *day <= last_day).collect();
        let thresholds: Vec<_> = ledger
            .thresholds
            .iter()
            .filter(|each| !each.after_last_day)
            .filter(|each| each.payer_before == Payer::Public && each.state_before != each.state_after)
            .map(|each| (each.date, each.state_before, each.state_after))
            .collect();
        prop_assert_eq!(steps, thresholds);

        let warned = ledger.warnings.iter().find_map(|warning| match warning {
            Warning::PastDurationLimit { from, limit } => Some((*from, limit.0)),
            _ => None,
        });
        let limit = timeline.events.iter().find_map(|event| match event.topic {
            Topic::DurationLimit { passed, weeks, .. } => Some((passed, weeks)),
            _ => None,
        });
        // Whoever has reached the state pension age has another limit, of which the ledger knows
        // nothing.
        let pensioner = timeline.events.iter().any(|event| event.topic.code() == "pension_limit");
        if limit.is_some() || !pensioner {
            prop_assert_eq!(limit.filter(|(day, _)| *day <= last_day), warned);
        }
    }
}
