//! The timeline's dates of money and the ledger's are the same.

use fremdrift_costs::{Cause, Ledger, Warning};
use fremdrift_rules::deadlines::{Timeline, Topic};
use fremdrift_rules::refusion::{Payer, SpellInput};
use fremdrift_units::Percent;
use proptest::prelude::*;

use crate::support::{any_absence, book, date, run, timeline_of};

type Day = chrono::NaiveDate;

/// The day on which the municipality takes over, and the state's share of it.
fn taken_over(timeline: &Timeline) -> Option<(Day, Percent)> {
    timeline.events.iter().find_map(|event| {
        let (Topic::EmployerPeriodOver { state, .. }
        | Topic::FundDaysOver { state, .. }
        | Topic::WaitingOver { state, .. }) = event.topic
        else {
            return None;
        };
        Some((event.date, state))
    })
}

/// Every later change of the state's share.
fn steps(timeline: &Timeline) -> impl Iterator<Item = (Day, Option<Percent>, Option<Percent>)> {
    timeline.events.iter().filter_map(|event| {
        let Topic::RefundStep { before, after } = event.topic else { return None };
        Some((event.date, Some(before), Some(after)))
    })
}

/// The first day past the duration limit, and its weeks.
fn limit(timeline: &Timeline) -> Option<(Day, u32)> {
    timeline.events.iter().find_map(|event| {
        let Topic::DurationLimit { passed, weeks, .. } = event.topic else { return None };
        Some((passed, weeks))
    })
}

fn warned(ledger: &Ledger) -> Option<(Day, u32)> {
    ledger.warnings.iter().find_map(|warning| {
        let Warning::PastDurationLimit { from, limit } = warning else { return None };
        Some((*from, limit.0))
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

        let mut thresholds = ledger.thresholds.iter();
        let front = thresholds.find(|each| each.causes.contains(&Cause::FrontPeriodOver));
        let front = front.map(|each| (each.date, each.state_after));
        let over = taken_over(&timeline).map(|(day, state)| (day, Some(state)));
        if over.is_some_and(|(day, _)| day <= last_day) || front.is_some() {
            prop_assert_eq!(over, front);
        }

        let steps: Vec<_> = steps(&timeline).filter(|(day, ..)| *day <= last_day).collect();
        let thresholds: Vec<_> = ledger
            .thresholds
            .iter()
            .filter(|each| !each.after_last_day)
            .filter(|each| each.payer_before == Payer::Public)
            .filter(|each| each.state_before != each.state_after)
            .map(|each| (each.date, each.state_before, each.state_after))
            .collect();
        prop_assert_eq!(steps, thresholds);

        let (limit, warned) = (limit(&timeline), warned(&ledger));
        // Whoever has reached the state pension age has another limit, of which the ledger knows
        // nothing.
        let pensioner = timeline.events.iter().any(|event| event.topic.code() == "pension_limit");
        if limit.is_some() || !pensioner {
            prop_assert_eq!(limit.filter(|(day, _)| *day <= last_day), warned);
        }
    }
}
