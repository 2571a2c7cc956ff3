//! Every parameter matters: each value is changed by itself, and some result must follow.

use std::collections::BTreeSet;

use chrono::Datelike;
use fremdrift_legislation::{Dated, Legislation, Parameter, RefundTable, Scalar, encoded};
use fremdrift_rules::case::{CaseInput, Earlier, EarlierKind, Insurance, Section56, Status};
use fremdrift_rules::course::{Adjustment, Rulebook};
use fremdrift_units::{Days, Fraction, Kroner, Months, Percent, Weeks};

use crate::support::{FIRST_DAY, LAST_DAY, absence, date, input};

/// Told as words, or by dates of a timeline only: `timeline_impact` tries them.
const ON_THE_TIMELINE: [&str; 2] = ["job_clarification", "reassessment_moment"];

/// Absences that between them touch every value of every parameter.
fn cases() -> Vec<CaseInput> {
    let mut cases = Vec::new();
    for status in [Status::Employed, Status::Unemployed, Status::SelfEmployed] {
        for first in ["2011-01-03", "2012-03-01", "2015-01-05", "2015-11-20", "2016-02-01"] {
            cases.push(CaseInput {
                wages_paid: (status == Status::Employed).then_some(true),
                ..CaseInput::until(date(first), *LAST_DAY, status)
            });
        }
    }
    cases.push(CaseInput {
        activation: vec![(date("2012-03-01"), date("2013-12-31"))],
        ..input("2012-03-01", "2013-12-31", Status::Employed)
    });
    cases.push(CaseInput {
        no_part_time_from: Some(date("2012-06-01")),
        ..input("2012-03-01", "2012-12-31", Status::Employed)
    });
    for prior_benefit_weeks in [3, 4, 24, 25, 50, 51, 60] {
        let fund = input("2026-01-05", "2026-01-18", Status::Unemployed);
        cases.push(CaseInput { prior_benefit_weeks, ..fund });
    }
    cases.extend(refunds());
    cases.extend(histories());
    // Limits from February 2020 to June 2021, and of people of every standing.
    for first in [
        "2019-08-01",
        "2019-09-02",
        "2019-10-14",
        "2019-11-18",
        "2019-12-16",
        "2020-01-13",
        "2020-02-17",
        "2020-03-16",
        "2020-04-14",
        "2020-05-11",
        "2020-06-15",
        "2020-07-13",
        "2020-08-17",
        "2020-09-14",
        "2020-10-12",
        "2020-11-16",
        "2020-12-14",
        "2021-01-11",
    ] {
        cases.push(absence(date(first), Status::Employed));
    }
    for (first, age) in [
        ("2012-03-01", 65),
        ("2013-09-02", 64),
        ("2019-03-04", 65),
        ("2019-03-04", 64),
        ("2020-03-02", 65),
        ("2020-03-02", 66),
        ("2021-02-01", 66),
        ("2022-03-01", 66),
        ("2023-03-01", 66),
        ("2024-03-04", 67),
    ] {
        cases.push(CaseInput { age: Some(age), ..absence(date(first), Status::Employed) });
    }
    // The oldest of that age reach 66 years in July 2020, and 66½ after the limit.
    cases.push(CaseInput { age: Some(65), ..absence(date("2020-07-05"), Status::SelfEmployed) });
    for first in ["2013-12-02", "2026-01-05"] {
        cases.push(CaseInput { section_25: true, ..absence(date(first), Status::Employed) });
    }
    cases
}

/// Front days that are refunded or insured, and a holiday.
fn refunds() -> Vec<CaseInput> {
    let employed = input("2026-03-02", "2026-04-20", Status::Employed);
    let early = |first, last| input(first, last, Status::Employed);
    let business = |first, last| input(first, last, Status::SelfEmployed);
    let insured = |full| Some(Insurance { first_day: false, full });
    vec![
        CaseInput { section_55: true, ..employed.clone() },
        CaseInput { section_56: Some(Section56::Chronic), ..employed.clone() },
        CaseInput {
            section_56: Some(Section56::PlannedTreatment),
            ..early("2011-03-01", "2011-04-01")
        },
        CaseInput { section_56: Some(Section56::SameIllness), ..early("2013-03-01", "2013-04-01") },
        CaseInput { holidays: vec![(date("2026-04-06"), date("2026-04-12"))], ..employed },
        CaseInput { covid: true, ..input("2021-06-21", "2021-08-01", Status::Employed) },
        CaseInput { covid: true, ..input("2022-02-21", "2022-04-01", Status::Employed) },
        CaseInput { covid: true, ..business("2021-06-28", "2021-08-01") },
        CaseInput { covid: true, ..business("2022-02-21", "2022-04-01") },
        CaseInput { insurance: insured(true), ..business("2026-03-02", "2026-04-01") },
        CaseInput {
            insurance: insured(false),
            weekly_benefit: Some(Kroner::from_oere(100_000).unwrap()),
            ..business("2026-03-02", "2026-04-01")
        },
    ]
}

/// Earlier periods: a year of own support, just enough and within three years to the week; and benefit
/// that comes near the limits of the day.
fn histories() -> Vec<CaseInput> {
    let period = |from, to, kind| Earlier { from: date(from), to: date(to), kind };
    let ladder = |own: &[(&'static str, &'static str)]| {
        let own = own.iter().map(|(from, to)| period(from, to, EarlierKind::SelfSupport));
        let benefit = period("2014-07-07", "2015-06-07", EarlierKind::Benefit);
        let mut case = input("2018-07-16", "2018-10-01", Status::Unemployed);
        case.earlier = [benefit].into_iter().chain(own).collect();
        case
    };
    let again = |first, from, to| CaseInput {
        earlier: vec![period(from, to, EarlierKind::Absence)],
        ..absence(date(first), Status::Employed)
    };
    vec![
        ladder(&[("2015-07-20", "2016-02-14"), ("2018-02-12", "2018-07-15")]),
        ladder(&[("2015-07-13", "2016-02-07"), ("2018-02-12", "2018-07-15")]),
        again("2026-11-02", "2026-01-05", "2026-07-31"),
        again("2025-11-03", "2025-03-03", "2025-07-31"),
        again("2014-02-03", "2012-06-04", "2013-05-31"),
    ]
}

fn results(law: Legislation) -> Vec<String> {
    let book = Rulebook::new(law).unwrap();
    let next_year = LAST_DAY.year() - 1;
    let adjustment =
        Adjustment { basis_points: 260, deduction: Percent::from_basis_points(45).unwrap() };
    let mut results = vec![format!("{:?}", book.rate(next_year, Some(adjustment)))];
    for input in cases() {
        results.push(match book.case(input) {
            Ok(case) => {
                let ledger = fremdrift_costs::ledger(&book, &case).unwrap();
                let lines = ledger.lines.iter().map(|line| (line.to, line.parts, &line.reasons));
                let lines: Vec<_> = lines.collect();
                let limit = book.duration(&case);
                format!("{lines:?} {:?} {:?} {limit:?}", ledger.warnings, ledger.supplement.amount)
            }
            Err(errors) => format!("{errors:?}"),
        });
    }
    results
}

/// Tries changes of one value of the law after the other.
struct Tried {
    before: Vec<String>,
    ids: BTreeSet<&'static str>,
    missing: Vec<String>,
}

impl Tried {
    fn law(&mut self, what: String, change: impl FnOnce(&mut Legislation)) {
        let mut law = encoded();
        change(&mut law);
        if results(law) == self.before {
            self.missing.push(what);
        }
    }

    /// Each value of a parameter that is law.
    fn each<T: Clone + 'static>(
        &mut self,
        of: fn(&mut Legislation) -> &mut Parameter<T>,
        change: impl Fn(&mut Dated<T>),
    ) {
        let parameter = of(&mut encoded()).clone();
        let id = parameter.id;
        self.ids.insert(id);
        for (index, value) in parameter.values.iter().enumerate() {
            // The supplement is law for years that are not worked out yet.
            if value.from > *LAST_DAY {
                continue;
            }
            self.law(format!("value {index} of {id}"), |law| {
                change(&mut of(law).values.to_mut()[index]);
            });
        }
    }

    fn days(&mut self, of: fn(&mut Legislation) -> &mut Parameter<Scalar<Days>>) {
        self.each(of, |value| value.value.amount.0 += 1);
    }

    fn weeks(&mut self, of: fn(&mut Legislation) -> &mut Parameter<Scalar<Weeks>>) {
        self.each(of, |value| value.value.amount.0 -= 1);
    }

    fn months(&mut self, of: fn(&mut Legislation) -> &mut Parameter<Scalar<Months>>) {
        self.each(of, |value| value.value.amount.0 -= 1);
    }

    /// Words are not told here, but where they stand is.
    fn words<T: Clone + 'static>(&mut self, of: fn(&mut Legislation) -> &mut Parameter<Scalar<T>>) {
        self.each(of, |value| value.value.provision.paragraph = "§ 0");
    }

    /// Each step of each table.
    fn table(&mut self, of: fn(&mut Legislation) -> &mut Parameter<RefundTable>) {
        let parameter = of(&mut encoded()).clone();
        self.ids.insert(parameter.id);
        for (table, value) in parameter.values.iter().enumerate() {
            for (band, step) in value.value.bands.iter().enumerate() {
                let what = |what| format!("table {table}, step {band} of {}: {what}", parameter.id);
                self.law(what("passive"), |law| {
                    let step = &mut of(law).values.to_mut()[table].value.bands.to_mut()[band];
                    step.passive.percent = other(step.passive.percent);
                });
                if step.active.is_some() {
                    self.law(what("active"), |law| {
                        let step = &mut of(law).values.to_mut()[table].value.bands.to_mut()[band];
                        let active = step.active.as_mut().unwrap();
                        active.percent = other(active.percent);
                    });
                }
                if band > 0 {
                    self.law(what("week"), |law| {
                        of(law).values.to_mut()[table].value.bands.to_mut()[band].from_week += 1;
                    });
                }
            }
        }
    }
}

fn other(old: Percent) -> Percent {
    let points = old.basis_points();
    let points = if points < 5_000 { points + 100 } else { points - 100 };
    Percent::from_basis_points(points).unwrap()
}

fn more_kroner(value: &mut Dated<Scalar<Kroner>>) {
    value.value.amount = Kroner::from_oere(value.value.amount.oere() + 100).unwrap();
}

#[test]
fn every_value_changes_a_result() {
    let mut tried = Tried { before: results(encoded()), ids: BTreeSet::new(), missing: Vec::new() };
    tried.days(|law| &mut law.employer_period);
    tried.days(|law| &mut law.unemployment_fund_days);
    tried.days(|law| &mut law.self_employed_waiting_days);
    tried.days(|law| &mut law.insurance_third_day);
    tried.days(|law| &mut law.section_55_first_day);
    tried.days(|law| &mut law.duration_excluded_days);
    tried.days(|law| &mut law.duration_excluded_days_self_employed);
    tried.weeks(|law| &mut law.duration_limit);
    tried.weeks(|law| &mut law.pension_duration_weeks);
    tried.weeks(|law| &mut law.change_over_week);
    tried.weeks(|law| &mut law.no_part_time_weeks);
    tried.weeks(|law| &mut law.ladder_reset_weeks);
    tried.months(|law| &mut law.ladder_reset_months);
    tried.months(|law| &mut law.duration_window_months);
    tried.months(|law| &mut law.pension_duration_window_months);
    tried.each(|law| &mut law.pension_age_months, |value| value.value.amount.0 += 12);
    tried.each(|law| &mut law.maximum_weekly_benefit, more_kroner);
    tried.each(
        |law| &mut law.rate_rounding,
        |value| {
            value.value.amount = Kroner::from_oere(value.value.amount.oere() * 100).unwrap();
        },
    );
    tried.each(
        |law| &mut law.rate_adjustment_percent,
        |value| {
            value.value.amount = other(value.value.amount);
        },
    );
    tried.each(
        |law| &mut law.refund_supplement,
        |value| {
            value.value.amount =
                Percent::from_basis_points(value.value.amount.basis_points() + 40).unwrap();
        },
    );
    tried.each(
        |law| &mut law.insured_minimum,
        |value| {
            value.value.amount = Fraction::new(1, 2).unwrap();
        },
    );
    tried.words(|law| &mut law.covid_refund);
    tried.words(|law| &mut law.covid_self_employed);
    tried.words(|law| &mut law.section_56);
    tried.words(|law| &mut law.holiday_within_absence);
    tried.table(|law| &mut law.state_share);
    tried.table(|law| &mut law.fund_cofinancing);
    lists(&mut tried);

    let all: BTreeSet<&str> = encoded().entries().map(|entry| entry.id).collect();
    tried.ids.extend(ON_THE_TIMELINE);
    assert_eq!(tried.ids, all);
    assert!(tried.missing.is_empty(), "{:#?}", tried.missing);
}

/// Each postponement because of covid, and each holiday.
fn lists(tried: &mut Tried) {
    let law = encoded();
    tried.ids.extend([law.covid_postponements.id, law.weekday_holidays.id]);
    for (index, value) in law.covid_postponements.values.iter().enumerate() {
        for (place, rule) in value.value.iter().enumerate() {
            tried.law(format!("postponement {}", rule.id), |law| {
                law.covid_postponements.values.to_mut()[index].value.to_mut()[place].months =
                    Some(Months(7));
            });
        }
    }
    for (index, value) in law.weekday_holidays.values.iter().enumerate() {
        for (place, holiday) in value.value.amount.iter().enumerate() {
            tried.law(format!("holiday {} of value {index}", holiday.id), |law| {
                law.weekday_holidays.values.to_mut()[index].value.amount.to_mut().remove(place);
            });
        }
    }
}

#[test]
fn a_hole_in_the_law_is_refused() {
    let mut law = encoded();
    law.state_share.values.to_mut()[0].to = Some(date("2015-12-26"));
    let error = Rulebook::new(law).unwrap_err().to_string();
    assert_eq!(error, "no value of state_share on 2015-12-27");
    let mut law = encoded();
    law.maximum_weekly_benefit.values.to_mut().clear();
    assert!(Rulebook::new(law).is_err());
    let mut law = encoded();
    law.duration_excluded_days.values.to_mut()[1].from = *FIRST_DAY;
    assert!(Rulebook::new(law).is_err());
}
