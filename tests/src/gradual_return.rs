//! Returns worked by hand, week by week, and what is said about steps and pay that cannot be meant.

use fremdrift_legislation::everything;
use fremdrift_rules::Span;
use fremdrift_rules::benefit::{
    AsFull, Business, Due, Earnings, Extent, Job, PaidDays, Pay, PayerRun, Problem, Step, WorkTime,
    by_payer,
};
use fremdrift_units::{Kroner, Percent};

use crate::acts_benefit::{jobs, law};
use crate::support::{BOOK, date};

fn hours(hours: u32) -> WorkTime {
    WorkTime::from_hundredths(hours * 100)
}

fn step(from: &str, worked: u32) -> Step {
    Step { from: date(from), worked: hours(worked) }
}

fn at_the_cap(week: u32) -> Pay {
    let earnings = Earnings::Hourly("300".parse().unwrap());
    jobs(vec![Job { hours: hours(week), earnings, hired: None, flexjob: false }])
}

fn span(from: &str, to: &str) -> Span {
    Span { from: date(from).into(), to: date(to).into() }
}

/// 4,865 a week until 4 January 2026, then 5,085; 25 and 26 December and 1 January are holidays;
/// 17 of 37 hours are 17 × 5,085 / 37 = 2,336.35; 3 hours are too few.
#[test]
fn a_return_over_a_new_year_is_worked_to_the_oere() {
    let encoded = everything();
    let law = law(&encoded);
    let earned = law.earned(date("2025-12-22"), &at_the_cap(37)).unwrap();
    let steps = [step("2026-01-14", 20), step("2026-01-26", 34)];
    let stages = earned.stages(&steps, date("2026-02-01"), None).unwrap();
    let said: Vec<_> = stages
        .iter()
        .map(|stage| {
            let weekly = stage.benefit.weekly.to_string();
            (stage.from.to_string(), stage.absent.to_string(), weekly, stage.extent)
        })
        .collect();
    let expected = [
        ("2025-12-22", "37", "4865.00", Extent::Full),
        ("2026-01-05", "37", "5085.00", Extent::Full),
        ("2026-01-14", "17", "2336.35", Extent::Hours),
        ("2026-01-26", "3", "0.00", Extent::TooFewHours { least: hours(4) }),
    ];
    let expected = expected.map(|(from, absent, weekly, extent)| {
        (from.to_owned(), absent.to_owned(), weekly.to_owned(), extent)
    });
    assert_eq!(said, expected);

    let state = Percent::from_basis_points(4_000).ok();
    let runs = [
        PayerRun {
            days: span("2025-12-22", "2026-01-20"),
            payer: "employer",
            state: None,
            due: Due::OfJobs,
        },
        PayerRun {
            days: span("2026-01-21", "2026-02-01"),
            payer: "municipality",
            state,
            due: Due::Benefit,
        },
    ];
    let lines = by_payer(&stages, &runs, &PaidDays::new(law, earned.days()));
    let said: Vec<_> = lines
        .iter()
        .map(|line| {
            let amounts = [line.amount, line.state, line.rest].map(|amount| amount.to_string());
            (line.from.to_string(), line.payer, line.days, amounts.join(" "))
        })
        .collect();
    let expected = [
        ("2025-12-22", "employer", 3, "2919.00 0.00 2919.00"),
        ("2025-12-29", "employer", 4, "3892.00 0.00 3892.00"),
        ("2026-01-05", "employer", 5, "5085.00 0.00 5085.00"),
        ("2026-01-12", "employer", 2, "2034.00 0.00 2034.00"),
        ("2026-01-14", "employer", 3, "1401.81 0.00 1401.81"),
        ("2026-01-19", "employer", 2, "934.54 0.00 934.54"),
        ("2026-01-21", "municipality", 3, "1401.81 560.72 841.09"),
        ("2026-01-26", "municipality", 5, "0.00 0.00 0.00"),
    ];
    let expected = expected
        .map(|(from, payer, days, amounts)| (from.to_owned(), payer, days, amounts.to_owned()));
    assert_eq!(said, expected);
}

#[test]
fn without_part_time_the_whole_benefit_stays() {
    let encoded = everything();
    let law = law(&encoded);
    let earned = law.earned(date("2026-03-02"), &at_the_cap(37)).unwrap();
    let steps = [step("2026-03-16", 20)];
    let stages = earned.stages(&steps, date("2026-03-29"), Some(AsFull::NoPartTime)).unwrap();
    assert_eq!(stages[1].extent, Extent::AsFull(AsFull::NoPartTime));
    assert_eq!(stages[1].benefit.weekly.to_string(), "5085.00");
}

#[test]
fn a_business_is_paid_by_quarters() {
    let encoded = everything();
    let law = law(&encoded);
    let profit = "900000".parse().unwrap();
    let business = Business { profit, insurance: None, hours: Some(hours(40)) };
    let pay = Pay { business: Some(business), ..Pay::default() };
    let earned = law.earned(date("2026-03-02"), &pay).unwrap();
    let steps = [step("2026-03-16", 10), step("2026-03-23", 20), step("2026-03-30", 21)];
    let stages = earned.stages(&steps, date("2026-04-05"), None).unwrap();
    let weekly: Vec<_> = stages.iter().map(|stage| stage.benefit.weekly.to_string()).collect();
    assert_eq!(weekly, ["5085.00", "3813.75", "2542.50", "0.00"]);
    assert_eq!(stages[3].extent, Extent::AbleToDoTooMuch);
}

fn codes(problems: &[Problem]) -> Vec<(&str, &str)> {
    problems.iter().map(|problem| (problem.path.as_str(), problem.wrong.code())).collect()
}

#[test]
fn everything_wrong_with_pay_is_told_at_once() {
    let encoded = everything();
    let law = law(&encoded);
    let minus: Kroner = "-1".parse().unwrap();
    let job = |hours, pay| Job {
        hours: WorkTime::from_hundredths(hours),
        earnings: Earnings::Hourly(pay),
        hired: Some(date("2030-01-01")),
        flexjob: false,
    };
    let business = Business { profit: "9000000000".parse().unwrap(), insurance: None, hours: None };
    let pay = Pay {
        jobs: vec![job(0, minus), job(20_000, "1000000".parse().unwrap())],
        business: Some(business),
        ..Pay::default()
    };
    let problems = law.earned(date("2026-03-02"), &pay).unwrap_err();
    let expected = [
        ("pay.jobs[0].hoursPerWeek", "hours_not_positive"),
        ("pay.jobs[0].hired", "after_first_day"),
        ("pay.jobs[0].hourly", "pay_negative"),
        ("pay.jobs[1].hoursPerWeek", "hours_above_week"),
        ("pay.jobs[1].hired", "after_first_day"),
        ("pay.jobs[1].hourly", "pay_absurd"),
        ("pay.business.profit", "pay_absurd"),
    ];
    assert_eq!(codes(&problems), expected);
    let problems = law.earned(date("2010-03-02"), &Pay::default()).unwrap_err();
    assert_eq!(codes(&problems), [("firstDay", "no_law"), ("pay", "no_pay")]);
}

#[test]
fn everything_wrong_with_steps_is_told_at_once() {
    let encoded = everything();
    let law = law(&encoded);
    let earned = law.earned(date("2026-03-02"), &at_the_cap(37)).unwrap();
    let steps = [step("2026-03-01", 38), step("2026-03-16", 20), step("2026-03-16", 30)];
    let problems = earned.stages(&steps, date("2026-03-29"), None).unwrap_err();
    let expected = [
        ("steps[0].from", "outside_absence"),
        ("steps[0].hoursPerWeek", "hours_above_week"),
        ("steps[2].from", "steps_not_in_order"),
    ];
    assert_eq!(codes(&problems), expected);
    let business = Business { profit: Kroner::ZERO, insurance: None, hours: None };
    let both = Pay { business: Some(business), ..at_the_cap(37) };
    let earned = law.earned(date("2026-03-02"), &both).unwrap();
    let problems = earned.stages(&[step("2026-03-16", 20)], date("2026-03-29"), None).unwrap_err();
    assert_eq!(codes(&problems), [("steps", "both_kinds")]);
    let own = Pay { business: Some(business), ..Pay::default() };
    let earned = law.earned(date("2026-03-02"), &own).unwrap();
    let problems = earned.stages(&[step("2026-03-16", 20)], date("2026-03-29"), None).unwrap_err();
    assert_eq!(codes(&problems), [("pay.business.hoursPerWeek", "week_hours_missing")]);
}

#[test]
fn beyond_the_confirmed_law_the_last_one_goes_on_and_says_so() {
    let encoded = everything();
    let law = law(&encoded);
    let first = BOOK.next_rate().unwrap().succ_opt().unwrap();
    let last = encoded.payers.maximum_weekly_benefit.law().last().unwrap().value.amount;
    let benefit = law.earned(first, &at_the_cap(37)).unwrap().full_on(first).unwrap();
    assert!(benefit.provisional);
    assert_eq!(benefit.weekly, last);
}
