//! The acceptance table: what was published, beside what the models give. A known difference has to
//! stay one: the day it goes, somebody has to say why.

use std::collections::BTreeMap;

use fremdrift_evidence::evidence;
use fremdrift_legislation::encoded;
use fremdrift_simulation::reproduction::{self, Published, Standing, Unit};
use rust_decimal::Decimal;
use serde::Deserialize;

#[derive(Deserialize)]
struct File {
    source: String,
    rows: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    id: String,
    source: String,
    published: Option<Said>,
    computed: Vec<String>,
    span: Option<[String; 2]>,
    unit: String,
    tolerance: String,
    standing: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum Said {
    Number(String),
    JustOver(String),
    Elsewhere(String),
}

fn table() -> Vec<Row> {
    let file: File =
        serde_json::from_str(include_str!("../cases/reproduction/acceptance.json")).unwrap();
    assert!(file.source.contains("white paper"));
    assert!(file.rows.iter().all(|row| !row.source.is_empty()));
    file.rows
}

/// The rows of the table, each with that of the product.
fn both() -> Vec<(Row, reproduction::Row)> {
    let rows = reproduction::rows(&evidence(), &encoded()).unwrap();
    let mut rows: BTreeMap<_, _> = rows.into_iter().map(|row| (row.id.clone(), row)).collect();
    let both = table().into_iter().map(|row| {
        let own = rows.remove(&row.id).unwrap_or_else(|| panic!("no row {}", row.id));
        (row, own)
    });
    let both: Vec<_> = both.collect();
    assert!(rows.is_empty(), "not in the table: {:?}", rows.keys());
    both
}

fn number(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// Whether a value is what is written, to its last digit.
fn is(value: Decimal, written: &str) -> bool {
    let written = number(written);
    (value - written).abs() * Decimal::TWO <= Decimal::new(1, written.scale())
}

#[test]
fn every_row_says_what_the_source_says() {
    for (row, own) in both() {
        let said = match own.published {
            Published::Number(said) | Published::JustOver(said) | Published::Elsewhere(said) => {
                Some(said.value)
            }
            Published::Nothing => None,
        };
        let (expected, same_kind) = match &row.published {
            Some(Said::Number(text)) => (Some(text), matches!(own.published, Published::Number(_))),
            Some(Said::JustOver(text)) => {
                (Some(text), matches!(own.published, Published::JustOver(_)))
            }
            Some(Said::Elsewhere(text)) => {
                (Some(text), matches!(own.published, Published::Elsewhere(_)))
            }
            None => (None, own.published == Published::Nothing),
        };
        assert!(same_kind, "{}: {:?}", row.id, own.published);
        assert_eq!(said, expected.map(|text| number(text)), "{}", row.id);
        assert_eq!(own.tolerance, number(&row.tolerance), "{}", row.id);
        assert_eq!(unit(own.unit), row.unit, "{}", row.id);
    }
}

#[test]
fn every_row_computes_what_was_worked_out() {
    for (row, own) in both() {
        assert_eq!(own.computed.len(), row.computed.len(), "{}", row.id);
        for (computed, expected) in own.computed.iter().zip(&row.computed) {
            let near = (computed.value - number(expected)).abs() <= number(&row.tolerance);
            let exact = is(computed.value, expected);
            assert!(near || exact, "{}: {} {expected}", row.id, computed.value);
        }
        let scale = if row.unit == "kroner" { Decimal::from(1_000_000) } else { Decimal::ONE };
        match (own.span, row.span) {
            (Some(span), Some([low, high])) => {
                let [low, high] = [is(span.low / scale, &low), is(span.high / scale, &high)];
                assert!(low && high, "{}: {span:?}", row.id);
            }
            (None, None) => {}
            (span, _) => panic!("{}: {span:?}", row.id),
        }
    }
}

#[test]
fn what_holds_holds_and_what_differs_differs() {
    for (row, own) in both() {
        let tolerance = number(&row.tolerance);
        let distances = own.differences().into_iter().map(|it| it.abs());
        let near: Vec<bool> = distances.map(|it| it <= tolerance).collect();
        let expected = match row.standing.as_str() {
            "holds" => Standing::Holds,
            "knownDifference" => Standing::KnownDifference,
            "derived" => Standing::Derived,
            other => panic!("{other}"),
        };
        assert_eq!(own.standing(), expected, "{}: {:?}", row.id, own.differences());
        match (expected, own.published) {
            (Standing::Holds, Published::Number(_)) => {
                assert!(near.iter().all(|near| *near), "{}", row.id);
            }
            // Every one of its values lies outside, not one.
            (Standing::KnownDifference, _) => {
                assert!(!near.is_empty() && near.iter().all(|near| !near), "{}", row.id);
            }
            (Standing::Derived, _) => {
                assert!(near.is_empty(), "{}", row.id);
                for (computed, expected) in own.computed.iter().zip(&row.computed) {
                    let distance = (computed.value - number(expected)).abs();
                    assert!(distance <= tolerance, "{}: {}", row.id, computed.value);
                }
            }
            // "A little over" has no edge that a tolerance could measure.
            (Standing::Holds, _) => {}
        }
    }
}

/// No rounding of the published figures reaches a published number that is known to differ.
#[test]
fn rounding_does_not_explain_the_break_even() {
    let (row, own) = both().into_iter().find(|(row, _)| row.id == "roskilde.break_even").unwrap();
    let Published::Number(published) = own.published else { panic!("{:?}", own.published) };
    let span = own.span.unwrap();
    assert!(published.value + number(&row.tolerance) < span.low);
}

fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Percent => "percent",
        Unit::Points => "points",
        Unit::Kroner => "kroner",
        Unit::People => "people",
        Unit::Weeks => "weeks",
        Unit::PersonYears => "personYears",
        Unit::Injuries => "injuries",
        Unit::CasesEach => "casesEach",
    }
}
