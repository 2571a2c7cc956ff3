//! Ledgers worked by hand from the acts' tables, to the øre.

use std::collections::BTreeMap;

use fremdrift_costs::{Parts, totals};
use fremdrift_rules::course::Payer;
use fremdrift_units::Kroner;
use serde::Deserialize;

use crate::support::{Case, book, checked, run};

#[derive(Deserialize)]
struct File {
    source: String,
    cases: Vec<Worked>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Worked {
    /// The section behind what is not plain.
    #[serde(default)]
    source: String,
    case: Case,
    expect: Expect,
}

#[derive(Deserialize)]
struct Expect {
    lines: Vec<BTreeMap<String, serde_json::Value>>,
    totals: BTreeMap<String, String>,
}

fn named(parts: &Parts) -> [(&'static str, Kroner); 5] {
    [
        ("employer", parts.employer),
        ("municipality", parts.municipality),
        ("state", parts.state),
        ("unemploymentFund", parts.unemployment_fund),
        ("unpaid", parts.unpaid),
    ]
}

#[test]
fn all_worked_ledgers_hold_to_the_oere() {
    let file: File =
        serde_json::from_str(include_str!("../cases/worked_ledgers/refusion.json")).unwrap();
    assert!(!file.source.is_empty());
    assert_eq!(file.cases.len(), 20);
    let book = book();
    for worked in &file.cases {
        let input = worked.case.input();
        let ledger = run(&book, &input);
        let lines: Vec<_> = ledger
            .lines
            .iter()
            .map(|line| {
                let mut row = BTreeMap::from([
                    ("from".to_owned(), line.from.to_string().into()),
                    ("to".to_owned(), line.to.to_string().into()),
                    ("days".to_owned(), line.days.into()),
                    ("payer".to_owned(), payer(line.payer).into()),
                    ("statePercent".to_owned(), serde_json::Value::Null),
                ]);
                if let Some(state) = line.state {
                    let percent: u64 = state.to_string().parse().unwrap();
                    row.insert("statePercent".to_owned(), percent.into());
                }
                if let Some(share) = line.cofinancing {
                    let percent: u64 = share.to_string().parse().unwrap();
                    row.insert("cofinancingPercent".to_owned(), percent.into());
                    row.insert("cofinanced".to_owned(), line.cofinanced.to_string().into());
                }
                for (name, amount) in named(&line.parts) {
                    if amount != Kroner::ZERO {
                        row.insert(name.to_owned(), amount.to_string().into());
                    }
                }
                row
            })
            .collect();
        assert_eq!(lines, worked.expect.lines, "{input:?} {}", worked.source);
        let sums = named(&ledger.totals).map(|(name, sum)| (name.to_owned(), sum.to_string()));
        assert_eq!(BTreeMap::from(sums), worked.expect.totals, "{input:?}");
        let totals = totals(&book, checked(&book, &input).course().unwrap());
        assert_eq!(totals.municipality, ledger.totals.municipality.oere());
    }
}

fn payer(payer: Payer) -> &'static str {
    match payer {
        Payer::Employer => "employer",
        Payer::UnemploymentFund => "unemploymentFund",
        Payer::Unpaid => "unpaid",
        Payer::Public => "public",
    }
}
