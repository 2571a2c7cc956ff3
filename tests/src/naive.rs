//! A second implementation, day by day and with its own copy of the law's numbers, written to be
//! obviously right rather than fast. It shares no code with the engine but the dates.

use chrono::{Datelike, NaiveDate, TimeDelta};
use fremdrift_costs::totals;
use fremdrift_rules::refusion::{Payer, SpellInput, Status};
use proptest::prelude::*;

use crate::support::{any_spell, book, date, run, spell};

/// The maximum weekly benefit in kroner, from 2011 on.
const MAXIMA: [i128; 16] = [
    3830, 3940, 4005, 4075, 4135, 4180, 4245, 4300, 4355, 4405, 4460, 4465, 4550, 4695, 4865, 5085,
];

#[derive(Debug, PartialEq, Eq)]
struct NaiveLine {
    from: NaiveDate,
    to: NaiveDate,
    payer: Payer,
    state: Option<i128>,
    weekly_oere: i128,
    amount: i128,
    state_part: i128,
}

fn first_monday(year: i32) -> NaiveDate {
    let mut day = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
    while day.weekday() != chrono::Weekday::Mon {
        day = day.succ_opt().unwrap();
    }
    day
}

fn maximum(day: NaiveDate) -> i128 {
    let year = if day < first_monday(day.year()) { day.year() - 1 } else { day.year() };
    MAXIMA[usize::try_from(year - 2011).unwrap()] * 100
}

fn iso_week(day: NaiveDate) -> (i32, u32) {
    (day.iso_week().year(), day.iso_week().week())
}

fn naive(input: &SpellInput) -> Vec<NaiveLine> {
    let front_days = match input.status {
        Status::Employed if input.no_employer_period => 0,
        Status::Employed if input.first_day < date("2012-01-02") => 21,
        Status::Employed => 30,
        Status::Unemployed if input.first_day < date("2015-01-05") => 0,
        Status::Unemployed | Status::SelfEmployed => 14,
    };
    let mut touched: Vec<(i32, u32)> = Vec::new();
    let mut days = Vec::new();
    let mut day = input.first_day;
    let mut number = 1_i64;
    while day <= input.last_day {
        let payer = if number > front_days {
            Payer::Public
        } else {
            match input.status {
                Status::Employed => Payer::Employer,
                Status::Unemployed => Payer::UnemploymentFund,
                Status::SelfEmployed => Payer::Unpaid,
            }
        };
        let advances = match payer {
            Payer::Public | Payer::UnemploymentFund => true,
            Payer::Employer => input.employer_days_advance_clock,
            Payer::Unpaid => false,
        };
        if advances && !touched.contains(&iso_week(day)) {
            touched.push(iso_week(day));
        }
        let active = input.activation.iter().any(|(from, to)| *from <= day && day <= *to);
        let state = (payer == Payer::Public).then(|| {
            if day < date("2015-12-28") {
                match (number + 6_i64).div_euclid(7) {
                    ..=4 => 100,
                    5..=8 => 50,
                    9..=52 if active => 50,
                    9..=52 => 30,
                    _ => 0,
                }
            } else {
                let mut week =
                    i128::from(input.prior_benefit_weeks) + i128::try_from(touched.len()).unwrap();
                if day <= date("2016-01-03") {
                    week += 1;
                }
                match week {
                    ..=4 => 80,
                    5..=26 => 40,
                    27..=52 => 30,
                    _ => 20,
                }
            }
        });
        let given = input.weekly_benefit.map(|kroner| i128::from(kroner.oere()));
        let weekly = given.map_or(maximum(day), |given| given.min(maximum(day)));
        days.push((day, payer, state, weekly));
        day += TimeDelta::days(1);
        number += 1;
    }

    let mut lines: Vec<NaiveLine> = Vec::new();
    for (day, payer, state, weekly_oere) in days {
        match lines.last_mut() {
            Some(line)
                if (line.payer, line.state, line.weekly_oere) == (payer, state, weekly_oere) =>
            {
                line.to = day;
            }
            _ => lines.push(NaiveLine {
                from: day,
                to: day,
                payer,
                state,
                weekly_oere,
                amount: 0,
                state_part: 0,
            }),
        }
    }
    for line in &mut lines {
        let days = i128::from((line.to - line.from).num_days()) + 1;
        line.amount = half_up(line.weekly_oere * days, 7);
        line.state_part = half_up(line.amount * line.state.unwrap_or(0), 100);
    }
    lines
}

fn half_up(numerator: i128, denominator: i128) -> i128 {
    let whole = numerator.div_euclid(denominator);
    let rest = numerator.rem_euclid(denominator);
    if rest * 2 >= denominator { whole + 1 } else { whole }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn the_engine_agrees_with_a_day_by_day_count(input in any_spell()) {
        let book = book();
        let ledger = run(&book, &input);
        let lines: Vec<NaiveLine> = ledger
            .lines
            .iter()
            .map(|line| NaiveLine {
                from: line.from,
                to: line.to,
                payer: line.payer,
                state: line.state.map(|state| i128::from(state.basis_points()).div_euclid(100)),
                weekly_oere: line.weekly_benefit.oere().into(),
                amount: line.amount.oere().into(),
                state_part: line.parts.state.oere().into(),
            })
            .collect();
        let naive = naive(&input);
        prop_assert_eq!(&lines, &naive);

        let totals = totals(&book, spell(&book, &input).course());
        let sum = |payer| -> i128 {
            naive.iter().filter(|line| line.payer == payer).map(|line| line.amount).sum()
        };
        let state: i128 = naive.iter().map(|line| line.state_part).sum();
        prop_assert_eq!(i128::from(totals.employer), sum(Payer::Employer));
        prop_assert_eq!(i128::from(totals.unemployment_fund), sum(Payer::UnemploymentFund));
        prop_assert_eq!(i128::from(totals.unpaid), sum(Payer::Unpaid));
        prop_assert_eq!(i128::from(totals.state), state);
        prop_assert_eq!(i128::from(totals.municipality), sum(Payer::Public) - state);
    }
}
