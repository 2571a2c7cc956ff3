//! Benefits and rights worked from the acts, and cases of the appeals board, row by row.

use chrono::NaiveDate;
use fremdrift_legislation::{Encoded, everything};
use fremdrift_rules::benefit::entitlement::{
    Answer, Attached, BusinessPeriod, BusinessWork, Education, Employment, MonthHours, Quantity,
    Requirement, Way, Work,
};
use fremdrift_rules::benefit::{
    Business, Capacity, Earnings, Job, Law, Month, PaidDays, Pay, WorkTime,
};
use fremdrift_rules::case::Insurance;
use fremdrift_rules::{Day, Span};
use fremdrift_units::{Kroner, Percent};
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::Value;

use crate::support::{CONFIRMED, date};

#[derive(Deserialize)]
struct File {
    source: String,
    cases: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    rule: String,
    input: Value,
    expected: Value,
    source: String,
    own_or_source: String,
}

pub(crate) fn law(encoded: &Encoded) -> Law<'_> {
    Law { benefit: &encoded.benefit, payers: &encoded.payers, confirmed: *CONFIRMED }
}

/// A number of the file as it is written there.
fn decimal(value: &Value) -> Decimal {
    value.to_string().parse().unwrap()
}

fn kroner(value: &Value) -> Kroner {
    Kroner::from_decimal(decimal(value)).unwrap()
}

fn hours(value: &Value) -> WorkTime {
    WorkTime::from_decimal(decimal(value)).unwrap()
}

fn day(value: &Value) -> NaiveDate {
    date(value.as_str().unwrap())
}

fn job(hours: WorkTime, earnings: Earnings) -> Job {
    Job { hours, earnings, hired: None, flexjob: false }
}

pub(crate) fn jobs(jobs: Vec<Job>) -> Pay {
    Pay { jobs, ..Pay::default() }
}

fn high(hours: u32) -> Pay {
    let earnings = Earnings::Hourly("1000".parse().unwrap());
    jobs(vec![job(WorkTime::from_hundredths(hours * 100), earnings)])
}

fn business(profit: &str, insurance: Option<Insurance>) -> Pay {
    let profit = profit.parse().unwrap();
    Pay { business: Some(Business { profit, insurance, hours: None }), ..Pay::default() }
}

#[test]
fn every_row_holds() {
    let file: File = serde_json::from_str(include_str!("../cases/acts/benefit.json")).unwrap();
    assert!(!file.source.is_empty());
    assert_eq!(file.cases.len(), 19);
    let encoded = everything();
    let law = law(&encoded);
    for row in &file.cases {
        assert!(!row.source.is_empty() && ["own", "source"].contains(&row.own_or_source.as_str()));
        let check: fn(&Law<'_>, &Value, &Value) = match row.rule.as_str() {
            "c_insured_45" => insured,
            "c_minimum" => minimum,
            "e_computation" => computed,
            "e_computation_day" => days,
            "e_printed_rate" => printed_rate,
            "e_profit" => profit,
            "f_requirement_32" => requirement_32,
            "f_requirement_32_dates" => requirement_dates,
            "f_requirement_30" => requirement_30,
            "f_requirement_two_jobs" => two_kinds,
            "g_partial_53" => partial,
            "g_partial_7" => too_few_hours,
            "g_partial_7_two_jobs" => hours_are_added,
            "g_partial_self_employed" => partly_able,
            other => panic!("no check for {other}"),
        };
        check(&law, &row.input, &row.expected);
    }
}

fn insured(law: &Law<'_>, input: &Value, expected: &Value) {
    let first = day(&input["first_absence_day"]);
    let insurance = match input["insured"].as_str().unwrap() {
        "1st day, full" => Insurance { first_day: true, full: true },
        "3rd day, 2/3" => Insurance { first_day: false, full: false },
        other => panic!("{other}"),
    };
    let profit = if input["profit"] == "loss" { "-100000" } else { "900000" };
    let earned = law.earned(first, &business(profit, Some(insurance))).unwrap();
    let (from, _) = law.first_insured_day(first, insurance, earned.days()).unwrap();
    assert_eq!(from, day(&expected["benefit_from"]));
    let benefit = earned.full_on(from).unwrap();
    let business = benefit.business.unwrap();
    assert_eq!(business.first_weeks, kroner(&expected["per_week"]));
    assert_eq!(business.weekly, kroner(&expected["per_week"]));
    assert_eq!(benefit.weekly, kroner(&expected["per_week"]));
}

fn minimum(law: &Law<'_>, input: &Value, expected: &Value) {
    let printed = expected["two_thirds_per_week"].as_array().unwrap();
    for (year, printed) in input["year"].as_array().unwrap().iter().zip(printed) {
        let day = date(&format!("{year}-06-01"));
        let insurance = Some(Insurance { first_day: true, full: false });
        let earned = law.earned(day, &business("0", insurance)).unwrap();
        let benefit = earned.full_on(day).unwrap();
        assert_eq!(benefit.business.unwrap().minimum, Some(kroner(printed)), "{year}");
    }
}

fn computed(law: &Law<'_>, input: &Value, expected: &Value) {
    let first = day(&input["first_absence"]);
    let after = |value: &Value| Earnings::HourlyAfterContribution(kroner(value));
    let before = |value: &Value| Earnings::Hourly(kroner(value));
    let given = input["jobs"].as_array().map_or_else(
        || {
            let average = input.get("avg_hourly_before_am");
            let average = average.unwrap_or(&input["avg_hourly_dec_jan_feb_before_am"]);
            vec![job(hours(&input["hours"]), before(average))]
        },
        |jobs| {
            let each = jobs.iter();
            each.map(|one| job(hours(&one["hours"]), after(&one["hourly_after_am"]))).collect()
        },
    );
    let benefit = law.earned(first, &jobs(given)).unwrap().full_on(first).unwrap();
    assert_eq!(benefit.weekly, kroner(&expected["per_week"]));
    if let Some(after) = expected.get("after_am") {
        assert_eq!(benefit.jobs[0].hourly, kroner(after));
    }
    if let Some(cap) = expected.get("cap") {
        assert_eq!(benefit.hourly_maximum, kroner(cap));
        assert!(benefit.jobs[0].cut);
    }
    if let Some(sum) = expected.get("sum_at_cap") {
        assert_eq!(benefit.sum, kroner(sum));
        assert!(benefit.is_cut());
    }
}

fn days(law: &Law<'_>, input: &Value, expected: &Value) {
    assert!(input["week"].as_str().unwrap().starts_with("2026-14"));
    let monday = Day::from(date("2026-03-30"));
    let earned = law.earned(date("2026-03-02"), &high(37)).unwrap();
    let benefit = earned.full_on(monday.date()).unwrap();
    assert_eq!(benefit.weekly, kroner(&input["per_week"]));
    let paid = PaidDays::new(*law, earned.days());
    let days = paid.paid(Span { from: monday, to: monday + 6 });
    assert_eq!(u64::from(days), expected["paid_days"].as_u64().unwrap());
    assert_eq!(benefit.of_days(days), kroner(&expected["paid"]));
    // Before the rule of 2012 the same two holidays were paid.
    let monday = Day::from(date("2012-04-02"));
    assert_eq!(paid.paid(Span { from: monday, to: monday + 6 }), 5);
}

fn printed_rate(law: &Law<'_>, input: &Value, expected: &Value) {
    let first = day(&input["first_absence"]);
    let earned = law.earned(first, &high(30)).unwrap();
    let benefit = earned.full_on(first).unwrap();
    assert_eq!(benefit.weekly, kroner(&expected["exact"]));
    let printed = benefit.hourly_maximum.to_decimal() * decimal(&input["hours"]);
    assert_eq!(printed, decimal(&expected["printed"]));
}

fn profit(law: &Law<'_>, input: &Value, expected: &Value) {
    let first = date("2020-06-01");
    let insurance = Some(Insurance { first_day: true, full: true });
    let weekly = |profit: i64| {
        let pay = business(&profit.to_string(), insurance);
        law.earned(first, &pay).unwrap().full_on(first).unwrap().weekly
    };
    let profit = input["profit"].as_i64().unwrap();
    assert_eq!(weekly(profit), kroner(&expected["per_week_at_that_profit"]));
    assert_eq!(weekly(0), weekly(profit));
    assert!(weekly(profit + 100) > weekly(profit));
}

fn without_other_grounds() -> Work {
    Work {
        unemployment_benefit: Some(false),
        education: Some(Education::None),
        paid_trainee: Some(false),
        flexjob: Some(false),
        work_injury: Some(false),
        ..Work::default()
    }
}

fn requirement_32(law: &Law<'_>, input: &Value, expected: &Value) {
    let months = input["hours"].as_object().unwrap().iter().map(|(month, worked)| MonthHours {
        month: Month::of(date(&format!("{month}-01"))),
        worked: hours(worked),
        benefit: WorkTime::ZERO,
        holiday: WorkTime::ZERO,
        business_weeks: 0,
    });
    let work = Work {
        months: months.collect(),
        in_work: input["in_work"].as_bool(),
        ..without_other_grounds()
    };
    let judged = law.entitlement(day(&input["first_absence"]), &work).unwrap().municipality;
    let met = if expected["met"].as_bool().unwrap() { Answer::Met } else { Answer::NotMet };
    assert_eq!(judged.answer, met);
    let findings = &judged.ways[0].findings;
    let found = |wanted| {
        let finding = findings.iter().find(|finding| finding.requirement == wanted);
        finding.unwrap().found.unwrap()
    };
    assert_eq!(found(Requirement::Hours), Quantity::Hours(hours(&expected["total"])));
    let months = u32::try_from(expected["months_with_40"].as_u64().unwrap()).unwrap();
    assert_eq!(found(Requirement::FullMonths), Quantity::Months(months));
}

fn requirement_dates(law: &Law<'_>, input: &Value, expected: &Value) {
    let days = input["first_absence"].as_array().unwrap();
    for (first, rule) in days.iter().zip(expected["rule"].as_array().unwrap()) {
        let judged = law.entitlement(day(first), &without_other_grounds()).unwrap().municipality;
        let mut needed = judged.ways[0].findings.iter().filter_map(|finding| finding.needed);
        let mut next = || match needed.next().unwrap() {
            Quantity::Weeks(weeks) => format!("{weeks} weeks"),
            Quantity::Hours(hours) => format!("{hours} hours"),
            Quantity::Months(months) => format!("{months} months"),
            Quantity::Days(days) => format!("{days} days"),
        };
        let said = match rule.as_str().unwrap() {
            "240 hours in six closed months, 40 in each of five" => {
                assert_eq!([next(), next(), next()], ["240 hours", "5 months", "40 hours"]);
                continue;
            }
            weeks_and_hours => weeks_and_hours,
        };
        assert_eq!(format!("{} and {}", next(), next()), said);
    }
}

fn requirement_30(law: &Law<'_>, input: &Value, expected: &Value) {
    let first = date("2026-03-02");
    let judged = |hired: NaiveDate, hours: Option<WorkTime>, off: Option<WorkTime>| {
        let employer =
            Employment { hired, hours, hours_off: off, earlier: Some(false), at_work: Some(true) };
        let work = Work { employer: Some(employer), ..Work::default() };
        law.entitlement(first, &work).unwrap().employer
    };
    if input.get("hired").is_some() {
        let hired = day(&input["hired"]);
        assert_eq!(first, day(&input["first_absence"]));
        let worked = Some(hours(&input["hours_in_8_weeks"]));
        assert_eq!(judged(hired, worked, None).answer, Answer::Met);
        let later = hired.succ_opt().unwrap();
        assert_eq!(judged(later, worked, None).answer, Answer::NotMet);
        return;
    }
    // Holiday and illness are employment, and no hours: 60 hours of work and 40 off are not enough.
    assert_eq!(expected["count_as_employment_time"], true);
    assert_eq!(expected["count_towards_74_hours"], false);
    let sixty = Some(WorkTime::from_hundredths(6_000));
    let right = judged(date("2025-06-02"), sixty, Some(WorkTime::from_hundredths(4_000)));
    let findings = &right.ways[0].findings;
    assert_eq!(findings[0].answer, Answer::Met);
    assert_eq!(findings[1].answer, Answer::NotMet);
    assert_eq!(findings[1].found, sixty.map(Quantity::Hours));
}

fn two_kinds(law: &Law<'_>, input: &Value, expected: &Value) {
    let first = date("2022-06-01");
    let months = (1..=6).map(|back| MonthHours {
        month: Month::of(first).back(back),
        worked: WorkTime::from_hundredths(8_000),
        benefit: WorkTime::ZERO,
        holiday: WorkTime::ZERO,
        business_weeks: 0,
    });
    let period = BusinessPeriod {
        from: date("2020-01-01"),
        to: None,
        hours: hours(&input["own_business_hours_per_week"]),
    };
    let work = Work {
        in_work: input["employee_requirement_met"].as_bool(),
        months: months.collect(),
        business: Some(BusinessWork { periods: vec![period], ..BusinessWork::default() }),
        ..without_other_grounds()
    };
    let judged = law.entitlement(first, &work).unwrap();
    let met = |told: &Value| if told == true { Answer::Met } else { Answer::NotMet };
    assert_eq!(judged.municipality.answer, met(&expected["benefit_from_wages"]));
    assert_eq!(judged.business.unwrap().answer, met(&expected["benefit_from_business"]));
}

fn partial(law: &Law<'_>, input: &Value, expected: &Value) {
    let first = date(&format!("{}-03-02", input["year"]));
    let normal = u32::try_from(input["hours_normal"].as_u64().unwrap()).unwrap();
    let earned = law.earned(first, &high(normal)).unwrap();
    let absent = Some(hours(&input["hours_absent"]));
    let benefit = earned.on(first, Capacity { absent, ..Capacity::default() }).unwrap();
    assert_eq!(benefit.weekly, kroner(&expected["per_week"]));
}

fn too_few_hours(law: &Law<'_>, input: &Value, expected: &Value) {
    let first = date("2026-03-02");
    let absent = Some(hours(&input["hours_absent"]));
    let capacity = Capacity { absent, ..Capacity::default() };
    let mut pay = high(37);
    pay.jobs[0].flexjob = input["fleksjob"].as_bool().unwrap_or_default();
    let benefit = law.earned(first, &pay).unwrap().on(first, capacity).unwrap();
    assert_eq!(benefit.weekly > Kroner::ZERO, expected["benefit"] == true);
    // In a fleksjob the same three hours are paid.
    pay.jobs[0].flexjob = true;
    let benefit = law.earned(first, &pay).unwrap().on(first, capacity).unwrap();
    assert!(benefit.weekly > Kroner::ZERO);
}

fn hours_are_added(law: &Law<'_>, input: &Value, expected: &Value) {
    let first = date("2022-03-01");
    let earnings = || Earnings::Hourly("150".parse().unwrap());
    assert_eq!(input["employer_B_hours"], "3 h 56 min");
    // 3 hours and 56 minutes, to a hundredth.
    let both = vec![
        job(hours(&input["employer_A_hours"]), earnings()),
        job(WorkTime::from_hundredths(393), earnings()),
    ];
    let earned = law.earned(first, &jobs(both)).unwrap();
    let absent = Some(earned.hours());
    let benefit = earned.on(first, Capacity { absent, ..Capacity::default() }).unwrap();
    assert_eq!(expected["four_hour_rule_met_for_both"], true);
    assert!(benefit.jobs.iter().all(|job| job.weekly > Kroner::ZERO));
}

fn partly_able(law: &Law<'_>, input: &Value, expected: &Value) {
    let first = date(&format!("{}-03-02", input["year"]));
    let earned = law.earned(first, &business("900000", None)).unwrap();
    assert_eq!(earned.full_on(first).unwrap().weekly, kroner(&input["full_benefit"]));
    let weekly = expected["per_week"].as_array().unwrap();
    for (able, weekly) in input["can_do"].as_array().unwrap().iter().zip(weekly) {
        let able = match able.as_str().unwrap() {
            "1/4" => 2_500,
            "1/2" => 5_000,
            "60 percent" => 6_000,
            other => panic!("{other}"),
        };
        let able = Some(Percent::from_basis_points(able).unwrap());
        let benefit = earned.on(first, Capacity { able, ..Capacity::default() }).unwrap();
        assert_eq!(benefit.weekly, kroner(weekly));
    }
}

#[test]
fn before_2015_attachment_and_hours_count() {
    let encoded = everything();
    let law = law(&encoded);
    let judged = |first: &str, since: &str, worked: u32| {
        let hours = Some(WorkTime::from_hundredths(worked * 100));
        let attached = Some(Attached { since: date(since), hours });
        let work = Work { attached, ..without_other_grounds() };
        law.entitlement(date(first), &work).unwrap().municipality.answer
    };
    assert_eq!(judged("2012-06-29", "2012-03-30", 120), Answer::Met);
    assert_eq!(judged("2012-06-29", "2012-03-31", 120), Answer::NotMet);
    assert_eq!(judged("2012-07-02", "2012-03-30", 240), Answer::NotMet);
    assert_eq!(judged("2015-01-02", "2014-07-04", 240), Answer::Met);
    assert_eq!(judged("2015-01-02", "2014-07-04", 239), Answer::NotMet);
}

#[test]
fn every_alternative_of_the_law_is_looked_at() {
    let encoded = everything();
    let law = law(&encoded);
    let alternatives = &encoded.benefit.work_requirement_alternatives;
    for value in alternatives.values.iter() {
        let judged = law.entitlement(value.from, &Work::default()).unwrap().municipality;
        // Hours and a work injury stand beside them.
        assert_eq!(judged.ways.len(), alternatives.on(value.from).unwrap().value.len() + 2);
        let known = |way: &Way| way.findings.iter().all(|finding| finding.missing.is_some());
        assert!(judged.ways.iter().all(known));
    }
}
