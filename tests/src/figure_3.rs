//! The white paper's figure 3, row by row: the share of every single day of each row.

use chrono::TimeDelta;
use fremdrift_rules::case::Status;
use fremdrift_rules::course::Payer;
use serde::Deserialize;

use crate::support::{book, date, input, run};

#[derive(Deserialize)]
struct File {
    source: String,
    rows: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Row {
    row: String,
    status: String,
    active: bool,
    first_day: i64,
    last_day: i64,
    employer: u32,
    municipality: u16,
    state: u16,
}

#[test]
fn every_row_of_figure_3_holds_on_every_day() {
    let file: File =
        serde_json::from_str(include_str!("../cases/white_paper_figure_3/shares.json")).unwrap();
    assert!(file.source.contains("figure 3") && file.rows.len() == 9);
    let book = book();
    for row in &file.rows {
        let status = match row.status.as_str() {
            "employed" => Status::Employed,
            "unemployed" => Status::Unemployed,
            other => panic!("{other}"),
        };
        let first = date("2012-03-01");
        let mut case = input("2012-03-01", "2013-12-31", status);
        if row.active {
            case.activation = vec![(first, date("2013-12-31"))];
        }
        let ledger = run(&book, &case);
        for offset in row.first_day..=row.last_day {
            let day = first + TimeDelta::days(offset - 1);
            let line = ledger.lines.iter().find(|l| l.from <= day && day <= l.to).unwrap();
            let (employer, municipality, state) = match line.payer {
                Payer::Employer => (100, 0, 0),
                Payer::Public => {
                    let state = line.state.unwrap();
                    (0, state.complement().basis_points(), state.basis_points())
                }
                Payer::UnemploymentFund | Payer::Unpaid => panic!("{}: {:?}", row.row, line.payer),
            };
            assert_eq!(
                (employer, municipality, state),
                (row.employer, row.municipality * 100, row.state * 100),
                "{}, day {offset}",
                row.row
            );
        }
    }
}
