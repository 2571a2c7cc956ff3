//! What must hold for every spell.

use chrono::TimeDelta;
use fremdrift_costs::{Parts, totals};
use fremdrift_rules::refusion::Payer;
use fremdrift_units::Kroner;
use proptest::prelude::*;

use crate::support::{any_spell, book, date, run, spell};

fn add(all: impl Iterator<Item = Parts>) -> [i64; 5] {
    all.fold([0; 5], |sum, parts| {
        let each = parts.each().map(Kroner::oere);
        std::array::from_fn(|index| sum[index] + each[index])
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn lines_cover_every_day_once_and_shares_sum_to_the_line(input in any_spell()) {
        let ledger = run(&book(), &input);
        let mut next = input.first_day;
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
        prop_assert_eq!(next, input.last_day + TimeDelta::days(1));
    }

    #[test]
    fn lines_and_weeks_sum_to_the_totals(input in any_spell()) {
        let book = book();
        let ledger = run(&book, &input);
        let expected = ledger.totals.each().map(Kroner::oere);
        prop_assert_eq!(add(ledger.lines.iter().map(|line| line.parts)), expected);
        prop_assert_eq!(add(ledger.weeks.iter().map(|week| week.parts)), expected);
        let last = ledger.weeks.last().unwrap();
        prop_assert_eq!(last.cumulative, ledger.totals);
        prop_assert_eq!(last.to, input.last_day);
        prop_assert!(ledger.weeks.iter().all(|week| week.parts.each().iter().all(|part| *part >= Kroner::ZERO)));
        let totals = totals(&book, spell(&book, &input).course());
        prop_assert_eq!(
            [totals.employer, totals.municipality, totals.state, totals.unemployment_fund, totals.unpaid],
            expected
        );
    }

    #[test]
    fn a_longer_spell_never_costs_any_payer_less(input in any_spell(), more in 1i64..60) {
        let book = book();
        let mut longer = input.clone();
        longer.last_day = (input.last_day + TimeDelta::days(more)).min(date("2026-12-31"));
        let (short, long) = (run(&book, &input).totals, run(&book, &longer).totals);
        for (before, after) in short.each().into_iter().zip(long.each()) {
            prop_assert!(after >= before);
        }
    }

    #[test]
    fn the_order_of_activation_changes_nothing(input in any_spell()) {
        let book = book();
        let mut turned = input.clone();
        turned.activation.reverse();
        prop_assert_eq!(run(&book, &input), run(&book, &turned));
    }

    #[test]
    fn thresholds_tell_the_lines_borders(input in any_spell()) {
        let ledger = run(&book(), &input);
        for pair in ledger.lines.windows(2) {
            let known = ledger.thresholds.iter().find(|threshold| threshold.date == pair[1].from);
            let shares = (pair[0].payer, pair[0].state) != (pair[1].payer, pair[1].state);
            prop_assert!(known.is_some() || !shares, "{:?}", pair[1]);
        }
        for threshold in &ledger.thresholds {
            prop_assert!(!threshold.causes.is_empty(), "{threshold:?}");
            prop_assert_eq!(threshold.after_last_day, threshold.date > input.last_day);
        }
        let next = ledger.thresholds.iter().filter(|threshold| threshold.after_last_day).count();
        prop_assert!(next <= 3);
    }

    /// Nothing that is typed stops the engine: it answers or says what is wrong.
    #[test]
    fn any_input_is_answered(
        first in -800_000i32..800_000, last in -800_000i32..800_000, oere in any::<i32>(),
        prior in any::<u32>(), activation in prop::collection::vec(
            (-800_000i32..800_000, -800_000i32..800_000), 0..5),
        no_period in any::<bool>(),
    ) {
        use chrono::NaiveDate;
        use fremdrift_rules::refusion::{SpellInput, Status};
        let day = |number: i32| NaiveDate::from_num_days_from_ce_opt(number).unwrap_or_default();
        let book = book();
        for status in [Status::Employed, Status::Unemployed, Status::SelfEmployed] {
            let input = SpellInput {
                first_day: day(first),
                last_day: day(last),
                status,
                weekly_benefit: Some(Kroner::from_oere(oere.into()).unwrap()),
                no_employer_period: no_period,
                activation: activation.iter().map(|(from, to)| (day(*from), day(*to))).collect(),
                prior_benefit_weeks: prior,
                employer_days_advance_clock: false,
            };
            if let Err(errors) = book.spell(&input) {
                prop_assert!(!errors.is_empty());
            }
        }
    }
}
