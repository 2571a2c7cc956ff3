//! What holds for every pay, every part of a benefit and every return.

use chrono::{Days, NaiveDate};
use fremdrift_legislation::{Encoded, everything};
use fremdrift_rules::benefit::{
    Business, Capacity, Due, Earnings, HolidayPay, Job, Law, Month, MonthPay, PaidDays, Pay,
    PayerRun, Rate, Step, Unemployment, WorkTime, by_payer,
};
use fremdrift_rules::case::Insurance;
use fremdrift_rules::{Day, Span};
use fremdrift_units::{Kroner, Percent};
use proptest::prelude::*;

use crate::acts_benefit::{jobs, law};
use crate::support::date;

fn day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..5_700).prop_map(|days| date("2011-01-03").checked_add_days(Days::new(days)).unwrap())
}

fn oere(oere: i64) -> Kroner {
    Kroner::from_oere(oere).unwrap()
}

fn job(hours: u32, hourly: i64) -> Job {
    let earnings = Earnings::Hourly(oere(hourly));
    Job { hours: WorkTime::from_hundredths(hours), earnings, hired: None, flexjob: false }
}

fn weekly(law: &Law<'_>, first: NaiveDate, pay: &Pay) -> Kroner {
    law.earned(first, pay).unwrap().full_on(first).unwrap().weekly
}

fn absurd() -> impl Strategy<Value = Pay> {
    let kroner = || any::<i64>().prop_map(|amount| Kroner::from_oere(amount).unwrap_or_default());
    let time = || prop_oneof![any::<u32>(), 0_u32..20_000].prop_map(WorkTime::from_hundredths);
    let holiday = prop_oneof![
        Just(HolidayPay::Wages),
        Just(HolidayPay::Included),
        Just(HolidayPay::SetAside)
    ];
    let month = (2009_i32..2030, 1_u32..13, kroner(), time(), kroner()).prop_map(
        |(year, month, income, hours, own_contributions)| MonthPay {
            month: Month::new(year, month).unwrap(),
            income,
            hours,
            own_contributions,
        },
    );
    let earnings = prop_oneof![
        kroner().prop_map(Earnings::Hourly),
        kroner().prop_map(Earnings::HourlyAfterContribution),
        (prop::collection::vec(month, 0..5), holiday)
            .prop_map(|(months, holiday)| Earnings::Months { months, holiday }),
    ];
    let job = (time(), earnings, any::<bool>()).prop_map(|(hours, earnings, flexjob)| Job {
        hours,
        earnings,
        hired: None,
        flexjob,
    });
    let business =
        (kroner(), any::<bool>(), prop::option::of(time())).prop_map(|(profit, full, hours)| {
            Business { profit, insurance: Some(Insurance { first_day: full, full }), hours }
        });
    let unemployment = (kroner(), any::<bool>())
        .prop_map(|(rate, part_time)| Unemployment { rate: Rate::Day(rate), part_time });
    let parts = (
        prop::collection::vec(job, 0..4),
        prop::option::of(business),
        prop::option::of(unemployment),
    );
    parts.prop_map(|(jobs, business, unemployment)| Pay {
        jobs,
        business,
        unemployment,
        days: None,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn nothing_is_above_the_highest_rate(first in day(), a in (1_u32..8_000, 0_i64..100_000), b in (1_u32..8_000, 0_i64..100_000)) {
        let encoded: Encoded = everything();
        let law = law(&encoded);
        let earned = law.earned(first, &jobs(vec![job(a.0, a.1), job(b.0, b.1)])).unwrap();
        let benefit = earned.full_on(first).unwrap();
        prop_assert!(benefit.weekly <= benefit.maximum);
        prop_assert!(benefit.weekly <= benefit.sum);
        for (job, hours) in benefit.jobs.iter().zip([a.0, b.0]) {
            // Half an øre is what rounding can add.
            let cap = i128::from(benefit.maximum.oere()) * i128::from(hours) * 2;
            prop_assert!(i128::from(job.weekly.oere()) * 7_400 <= cap + 3_700);
        }
        prop_assert!(benefit.daily.oere() * 5 <= benefit.weekly.oere() + 3);
    }

    #[test]
    fn more_pay_and_more_hours_never_give_less(first in day(), hours in 1_u32..8_000, pay in 0_i64..40_000, more in 0_u32..4_000, raise in 0_i64..20_000) {
        let encoded = everything();
        let law = law(&encoded);
        let less = weekly(&law, first, &jobs(vec![job(hours, pay)]));
        prop_assert!(less <= weekly(&law, first, &jobs(vec![job(hours + more, pay)])));
        prop_assert!(less <= weekly(&law, first, &jobs(vec![job(hours, pay + raise)])));
    }

    #[test]
    fn a_part_is_never_more_than_the_whole(first in day(), hours in 1_u32..8_000, pay in 0_i64..40_000, absent in 0_u32..9_000, more in 0_u32..500, able in 0_u16..=10_000) {
        let encoded = everything();
        let law = law(&encoded);
        let part = |pay: &Pay, absent: u32, able: u16| {
            let capacity = Capacity {
                absent: Some(WorkTime::from_hundredths(absent)),
                as_full: None,
                able: Some(Percent::from_basis_points(able).unwrap()),
            };
            law.earned(first, pay).unwrap().on(first, capacity).unwrap().weekly
        };
        let wages = jobs(vec![job(hours, pay), job(500, pay)]);
        prop_assert!(part(&wages, absent, able) <= weekly(&law, first, &wages));
        prop_assert!(part(&wages, absent, able) <= part(&wages, absent + more, able));
        let business = Business { profit: oere(pay * 1_000), insurance: None, hours: None };
        let own = Pay { business: Some(business), ..Pay::default() };
        prop_assert!(part(&own, absent, able) <= weekly(&law, first, &own));
    }

    #[test]
    fn pay_in_other_units_is_the_same(first in day(), hours in 1_u32..3_700, pay in 1_i64..9_000, months in 1_u32..=3) {
        let encoded = everything();
        let law = law(&encoded);
        let earned = law.earned(first, &jobs(vec![job(hours, pay)])).unwrap().full_on(first);
        let start = date("2015-01-05");
        let month = |back: u32| MonthPay {
            month: Month::of(first).back(back),
            income: oere(pay * 100),
            hours: WorkTime::from_hundredths(10_000),
            own_contributions: Kroner::ZERO,
        };
        let lines = (1..=months).map(month).collect();
        let earnings = Earnings::Months { months: lines, holiday: HolidayPay::Wages };
        let averaged = law.earned(first, &jobs(vec![Job { earnings, ..job(hours, 0) }]));
        match averaged {
            Ok(averaged) => prop_assert_eq!(averaged.full_on(first).unwrap().weekly, earned.unwrap().weekly),
            Err(problems) => {
                prop_assert!(first < start);
                prop_assert_eq!(problems[0].wrong.code(), "months_not_the_basis");
            }
        }
    }

    #[test]
    fn nothing_stops_at_absurd_pay(first in day(), pay in absurd(), absent in any::<u32>()) {
        let encoded = everything();
        let law = law(&encoded);
        match law.earned(first, &pay) {
            Ok(earned) => {
                let absent = Some(WorkTime::from_hundredths(absent));
                let benefit = earned.on(first, Capacity { absent, ..Capacity::default() }).unwrap();
                prop_assert!(benefit.weekly >= Kroner::ZERO && benefit.weekly <= benefit.maximum);
            }
            Err(problems) => prop_assert!(problems.iter().all(|problem| !problem.path.is_empty())),
        }
    }

    #[test]
    fn stages_and_lines_cover_each_day_once(first in day(), steps in prop::collection::vec((0_u64..300, 0_u32..4_000), 0..6), split in 0_u64..300) {
        let encoded = everything();
        let law = law(&encoded);
        let earned = law.earned(first, &jobs(vec![job(3_700, 20_000)])).unwrap();
        let plus = |days: u64| first.checked_add_days(Days::new(days)).unwrap();
        let last = plus(299);
        let steps: Vec<Step> = steps.into_iter().map(|(from, worked)| Step { from: plus(from), worked: WorkTime::from_hundredths(worked) }).collect();
        let in_order = steps.windows(2).all(|pair| pair[0].from < pair[1].from);
        let within = steps.iter().all(|step| step.from <= last && step.worked.hundredths() <= 3_700);
        let stages = earned.stages(&steps, last, None);
        prop_assert_eq!(stages.is_ok(), in_order && within);
        let Ok(stages) = stages else { return Ok(()) };
        let mut next = first;
        for stage in &stages {
            prop_assert_eq!(stage.from, next);
            prop_assert!(stage.to >= stage.from);
            next = stage.to.succ_opt().unwrap();
        }
        prop_assert_eq!(next, last.succ_opt().unwrap());
        let split = plus(split);
        let runs = [
            PayerRun { days: Span { from: first.into(), to: split.into() }, payer: "a", state: None, due: Due::OfJobs },
            PayerRun { days: Span { from: Day::from(split) + 1, to: last.into() }, payer: "b", state: Percent::from_basis_points(3_000).ok(), due: Due::Benefit },
        ];
        let paid = PaidDays::new(law, earned.days());
        let lines = by_payer(&stages, &runs, &paid);
        let days: u32 = lines.iter().map(|line| line.days).sum();
        prop_assert_eq!(days, paid.paid(Span { from: first.into(), to: last.into() }));
        for line in &lines {
            prop_assert_eq!(line.state.oere() + line.rest.oere(), line.amount.oere());
            prop_assert!(line.monday <= line.from && line.from <= line.to);
            prop_assert!(line.amount <= line.weekly);
        }
    }
}
