//! Absences that between them touch every value of every parameter of who pays, and for how long.

use fremdrift_rules::case::{CaseInput, Earlier, EarlierKind, Insurance, Section56, Status};
use fremdrift_units::Kroner;

use crate::support::{LAST_DAY, absence, date, input};

/// All of them.
pub(crate) fn cases() -> Vec<CaseInput> {
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
    // Where the last day is in 2030: who becomes 68 in 2031.
    cases.push(CaseInput { age: Some(67), ..absence(*LAST_DAY, Status::Employed) });
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
    let mut all = first_and_last_days();
    all.extend([
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
    ]);
    all
}

/// Absences that begin on the first and the last day of a rule that only says whether it holds.
fn first_and_last_days() -> Vec<CaseInput> {
    let mut all = Vec::new();
    for (first, last) in [("2020-02-27", "2020-04-30"), ("2021-11-22", "2022-01-31")] {
        for status in [Status::Employed, Status::SelfEmployed] {
            all.push(CaseInput { covid: true, ..input(first, last, status) });
        }
    }
    for (first, last) in [
        ("2011-01-03", "2011-02-28"),
        ("2012-01-01", "2012-02-28"),
        ("2012-01-02", "2012-02-28"),
        ("2015-01-04", "2015-02-28"),
        ("2015-01-05", "2015-02-28"),
    ] {
        let section_56 = Some(Section56::Chronic);
        all.push(CaseInput { section_56, ..input(first, last, Status::Employed) });
    }
    let holidays = vec![(date("2011-01-03"), date("2011-01-09"))];
    all.push(CaseInput { holidays, ..input("2011-01-03", "2011-02-28", Status::Employed) });
    all
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
