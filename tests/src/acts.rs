//! Examples worked from the acts: the limit, coming back, covid, the ladder, who pays, and rates.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use fremdrift_rules::course::{Adjustment, Rate, Rulebook};
use fremdrift_units::Percent;
use serde::Deserialize;

use crate::course_cases::{Worked, all_are_there, not_expressible};
use crate::support::{BOOK, while_the_last_rate_was_of};

/// Every row of the list that they were taken from, numbered within its rule.
const LIST: [&str; 57] = [
    "a_duration_24/1",
    "a_duration_24/2",
    "a_duration_24/3",
    "a_duration_24/4",
    "a_duration_24/5",
    "a_duration_24/6",
    "a_reentry_24a/1",
    "a_reentry_24a/2",
    "a_duration_24_before_2014/1",
    "a_duration_24_before_2014/2",
    "a_duration_24_before_2014/3",
    "a_duration_25_pension/1",
    "a_covid_26/1",
    "a_covid_26/2",
    "b_ladder/1",
    "b_ladder/2",
    "b_ladder_reset/1",
    "b_ladder_reset/2",
    "b_ladder_window/1",
    "b_ladder_not_self_support/1",
    "b_ladder_reset/3",
    "b_ladder_change_over/1",
    "b_before_2016_no_part_time/1",
    "c_insured_notice_43/1",
    "c_insured_45/1",
    "c_insured_45/2",
    "c_waiting_time/1",
    "c_minimum/1",
    "d_section_55/1",
    "d_section_55/2",
    "d_section_56/1",
    "d_section_56/2",
    "e_computation/1",
    "e_computation/2",
    "e_computation/3",
    "e_computation_day/1",
    "f_requirement_32/1",
    "f_requirement_32/2",
    "f_requirement_32_dates/1",
    "f_requirement_30/1",
    "f_requirement_30/2",
    "f_requirement_two_jobs/1",
    "g_partial_53/1",
    "g_partial_7/1",
    "g_partial_7_two_jobs/1",
    "g_partial_self_employed/1",
    "rate_chain/1",
    "rate_from_limit/1",
    "rate_2027_projection/1",
    "refund_supplement_54b/1",
    "notice_38/1",
    "notice_38/2",
    "notice_35/1",
    "law_section_55",
    "law_minimum",
    "law_deduction",
    "law_section_35",
];

/// The rows about dates of notice, by their names among the timelines.
const NOTICES: [(&str, &str); 4] = [
    ("notice_38/1", "notice_38 letter"),
    ("notice_38/2", "notice_38 no letter"),
    ("law_section_35", "law_section_35"),
    ("c_insured_notice_43/1", "c_insured_notice_43"),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    source: String,
    cases: Vec<Worked>,
    minimum: Vec<ByDay>,
    supplement: Vec<ByDay>,
    rates: Vec<OfYear>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ByDay {
    id: String,
    source: String,
    address: String,
    on: BTreeMap<NaiveDate, Option<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfYear {
    id: String,
    source: String,
    address: String,
    year: i32,
    known: Option<String>,
    /// In hundredths of a percent.
    adjustment: Option<i32>,
    deduction: Option<u16>,
    projection: Option<String>,
}

/// A row of the other files of the folder.
#[derive(Deserialize)]
struct Elsewhere {
    rule: Option<String>,
    name: Option<String>,
}

#[derive(Deserialize)]
struct Others {
    cases: Vec<Elsewhere>,
}

fn file() -> File {
    serde_json::from_str(include_str!("../cases/acts/course.json")).unwrap()
}

#[test]
fn courses_are_as_the_acts_have_them() {
    let file = file();
    assert!(!file.source.is_empty());
    let wrong: Vec<String> = file.cases.iter().flat_map(Worked::differences).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn rates_are_as_the_acts_have_them() {
    let file = file();
    for row in &file.minimum {
        assert!(!row.source.is_empty() && row.address.starts_with("https://"));
        for (day, kroner) in &row.on {
            let found = BOOK.insured_minimum_on((*day).into()).map(|found| found.to_string());
            assert_eq!(found, *kroner, "{} on {day}", row.id);
        }
    }
    for row in &file.supplement {
        assert!(!row.source.is_empty() && row.address.starts_with("https://"));
        for (day, percent) in &row.on {
            let found = BOOK.supplement_on((*day).into()).map(|found| found.percent.to_string());
            assert_eq!(found, *percent, "{} on {day}", row.id);
        }
    }
    for row in &file.rates {
        assert!(!row.source.is_empty() && row.address.starts_with("https://"));
        let assumed = row.adjustment.map(|basis_points| Adjustment {
            basis_points,
            deduction: Percent::from_basis_points(row.deduction.unwrap()).unwrap(),
        });
        // A projection was worked before the year's rate was known.
        let then = row.projection.as_ref().map(|_| {
            let before = NaiveDate::from_ymd_opt(row.year - 1, 12, 31).unwrap();
            Rulebook::new(while_the_last_rate_was_of(before)).unwrap()
        });
        let book = then.as_ref().unwrap_or(&BOOK);
        let (known, projection) = match book.rate(row.year, assumed).unwrap() {
            Rate::Known(kroner) => (Some(kroner.to_string()), None),
            Rate::Projection(kroner) => (None, Some(kroner.to_string())),
        };
        assert_eq!((&known, &projection), (&row.known, &row.projection), "{}", row.id);
    }
}

#[test]
fn every_row_is_a_case_or_left_out_with_a_reason() {
    let file = file();
    let mut ids: BTreeSet<String> = file.cases.into_iter().map(|worked| worked.id).collect();
    ids.extend(file.minimum.into_iter().chain(file.supplement).map(|row| row.id));
    ids.extend(file.rates.into_iter().map(|row| row.id));
    let benefit: Others = serde_json::from_str(include_str!("../cases/acts/benefit.json")).unwrap();
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    for rule in benefit.cases.into_iter().filter_map(|row| row.rule) {
        let number = numbers.entry(rule.clone()).or_default();
        *number += 1;
        ids.insert(format!("{rule}/{number}"));
    }
    let dates: Others = serde_json::from_str(include_str!("../cases/acts/timelines.json")).unwrap();
    let names: BTreeSet<String> = dates.cases.into_iter().filter_map(|row| row.name).collect();
    for (id, name) in NOTICES {
        assert!(names.contains(name), "{name}");
        ids.insert(id.to_owned());
    }
    all_are_there(
        &LIST,
        &ids,
        &not_expressible(include_str!("../cases/acts/not_expressible.json")),
    );
}
