//! Decisions of courts and of the appeals board, and what authorities and unions tell.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::course_cases::{Worked, all_are_there, not_expressible};

/// Every case of the list that they were taken from.
const LIST: [&str; 22] = [
    "A01", "A03", "A04", "A08", "A10", "A11", "A14", "A19", "A20", "A21", "A35", "A44", "A45",
    "A47", "A48", "A50", "A51", "A53", "A54", "A56", "A57", "A58",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    source: String,
    cases: Vec<Worked>,
}

#[derive(Deserialize)]
struct Timelines {
    cases: Vec<Named>,
}

#[derive(Deserialize)]
struct Named {
    name: String,
}

#[test]
fn public_cases_come_out_as_they_were_decided() {
    let file: File = serde_json::from_str(include_str!("../cases/public/course.json")).unwrap();
    assert!(!file.source.is_empty());
    let wrong: Vec<String> = file.cases.iter().flat_map(Worked::differences).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));

    let dates: Timelines =
        serde_json::from_str(include_str!("../cases/public/timelines.json")).unwrap();
    let mut ids: BTreeSet<String> = file.cases.into_iter().map(|worked| worked.id).collect();
    ids.extend(dates.cases.into_iter().map(|worked| worked.name));
    all_are_there(
        &LIST,
        &ids,
        &not_expressible(include_str!("../cases/public/not_expressible.json")),
    );
}
