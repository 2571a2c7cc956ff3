//! What must hold for every spell.

use chrono::{NaiveDate, TimeDelta};
use fremdrift_costs::{Parts, totals};
use fremdrift_rules::case::{CaseInput, Earlier, EarlierKind, Status};
use fremdrift_rules::course::Payer;
use fremdrift_units::Kroner;
use proptest::prelude::*;

use crate::any::any_case;
use crate::support::{LAST_DAY, book, checked, run};

fn add(all: impl Iterator<Item = Parts>) -> [i64; 5] {
    all.fold([0; 5], |sum, parts| {
        let each = parts.each().map(Kroner::oere);
        std::array::from_fn(|index| sum[index] + each[index])
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn lines_cover_every_day_once_and_shares_sum_to_the_line(input in any_case()) {
        let ledger = run(&book(), &input);
        let mut next = input.first_day;
        let last_day = input.last_day.unwrap();
        for line in &ledger.lines {
            prop_assert_eq!(line.from, next);
            prop_assert_eq!(i64::from(line.days), (line.to - line.from).num_days() + 1);
            prop_assert_eq!(line.parts.sum().unwrap(), line.amount);
            prop_assert_eq!(line.state.is_some(), line.payer == Payer::Public);
            prop_assert!(line.parts.each().iter().all(|part| *part >= Kroner::ZERO));
            prop_assert!(!line.reasons.is_empty());
            prop_assert_eq!(line.reasons.iter().map(|reason| reason.from).min(), Some(line.from));
            prop_assert_eq!(line.reasons.iter().map(|reason| reason.to).max(), Some(line.to));
            next = line.to + TimeDelta::days(1);
        }
        prop_assert_eq!(next, last_day + TimeDelta::days(1));
    }

    #[test]
    fn lines_and_weeks_sum_to_the_totals(input in any_case()) {
        let book = book();
        let ledger = run(&book, &input);
        let expected = ledger.totals.each().map(Kroner::oere);
        prop_assert_eq!(add(ledger.lines.iter().map(|line| line.parts)), expected);
        prop_assert_eq!(add(ledger.weeks.iter().map(|week| week.parts)), expected);
        let last = ledger.weeks.last().unwrap();
        prop_assert_eq!(last.cumulative, ledger.totals);
        prop_assert_eq!(Some(last.to), input.last_day);
        prop_assert!(ledger.weeks.iter().all(|week| week.parts.each().iter().all(|part| *part >= Kroner::ZERO)));
        let totals = totals(&book, checked(&book, &input).course().unwrap());
        prop_assert_eq!(
            [totals.employer, totals.municipality, totals.state, totals.unemployment_fund, totals.unpaid],
            expected
        );
    }

    #[test]
    fn a_longer_spell_never_costs_any_payer_less(input in any_case(), more in 1i64..60) {
        let book = book();
        let mut longer = input.clone();
        longer.last_day = input.last_day.map(|last| (last + TimeDelta::days(more)).min(*LAST_DAY));
        let (short, long) = (run(&book, &input).totals, run(&book, &longer).totals);
        for (before, after) in short.each().into_iter().zip(long.each()) {
            prop_assert!(after >= before);
        }
    }

    #[test]
    fn the_order_of_periods_changes_nothing(input in any_case()) {
        let book = book();
        let mut turned = input.clone();
        turned.activation.reverse();
        turned.holidays.reverse();
        turned.earlier.reverse();
        prop_assert_eq!(run(&book, &input), run(&book, &turned));
    }

    #[test]
    fn thresholds_tell_the_lines_borders(input in any_case()) {
        let ledger = run(&book(), &input);
        for pair in ledger.lines.windows(2) {
            let known = ledger.thresholds.iter().find(|threshold| threshold.date == pair[1].from);
            let shares = (pair[0].payer, pair[0].state) != (pair[1].payer, pair[1].state);
            prop_assert!(known.is_some() || !shares, "{:?}", pair[1]);
        }
        for threshold in &ledger.thresholds {
            prop_assert!(!threshold.causes.is_empty(), "{threshold:?}");
            prop_assert_eq!(threshold.after_last_day, Some(threshold.date) > input.last_day);
        }
        let next = ledger.thresholds.iter().filter(|threshold| threshold.after_last_day).count();
        prop_assert!(next <= 3);
    }

    /// Nothing that is typed stops the engine: it answers or says what is wrong.
    #[test]
    fn any_input_is_answered(
        first in -800_000i32..800_000, last in -800_000i32..800_000, oere in any::<i32>(),
        prior in any::<u32>(), periods in prop::collection::vec(
            (-800_000i32..800_000, -800_000i32..800_000), 0..5),
        flag in any::<bool>(),
    ) {
        let day = |number: i32| NaiveDate::from_num_days_from_ce_opt(number).unwrap_or_default();
        let book = book();
        let periods: Vec<_> = periods.iter().map(|(from, to)| (day(*from), day(*to))).collect();
        let kinds = [EarlierKind::Absence, EarlierKind::Benefit, EarlierKind::SelfSupport];
        for status in Status::ALL {
            let earlier = periods.iter().zip(kinds.into_iter().cycle());
            let earlier = earlier.map(|((from, to), kind)| Earlier { from: *from, to: *to, kind });
            let input = CaseInput {
                last_day: Some(day(last)),
                weekly_benefit: Some(Kroner::from_oere(oere.into()).unwrap()),
                no_employer_period: flag,
                employment_ends: Some(day(last)),
                section_55: flag,
                covid: flag,
                wages_paid: Some(flag),
                no_part_time_from: Some(day(first)),
                activation: periods.clone(),
                holidays: periods.clone(),
                earlier: earlier.collect(),
                prior_benefit_weeks: prior,
                age: Some(prior),
                partial_return: Some(day(last)),
                ..CaseInput::new(day(first), status)
            };
            match book.case(input) {
                Ok(case) => {
                    let duration = book.duration(&case);
                    prop_assert!(duration.limit.is_none() || duration.counts_from.is_some());
                }
                Err(errors) => prop_assert!(!errors.is_empty()),
            }
        }
    }
}
