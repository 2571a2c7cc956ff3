//! SFI's box 3.1, row by row: the share extended on a pending injury case, and the cases per
//! caseworker against the recommended ones.

use std::num::NonZeroU32;

use fremdrift_costs::{Caseload, Rate};
use fremdrift_evidence::evidence;
use serde::Deserialize;

#[derive(Deserialize)]
struct File {
    source: String,
    recommended: [u32; 2],
    rows: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    name: String,
    courses: NonZeroU32,
    extensions: u32,
    cases: [u32; 2],
    millionths: u64,
    above: u32,
}

#[test]
fn every_row_of_box_3_1_is_encoded_and_worked_out() {
    let file: File =
        serde_json::from_str(include_str!("../cases/sfi_box_3_1/jobcentres.json")).unwrap();
    let published = evidence().jobcentres();
    assert!(file.source.contains("box 3.1") && file.rows.len() == published.list.len());
    assert_eq!([published.recommended.from, published.recommended.to], file.recommended);
    let [from, to] = file.recommended;
    let recommended = Caseload::new(from, to).unwrap();
    for (row, encoded) in file.rows.iter().zip(published.list) {
        assert_eq!(
            (encoded.name, encoded.courses, encoded.extensions),
            (row.name.as_str(), row.courses.get(), row.extensions)
        );
        assert_eq!([encoded.cases_from, encoded.cases_to], row.cases, "{}", row.name);
        let share = Rate { count: encoded.extensions, of: row.courses };
        assert_eq!(share.per(1_000_000), row.millionths, "{}", row.name);
        let distance = Caseload::new(encoded.cases_from, encoded.cases_to).unwrap();
        let distance = distance.against(recommended);
        assert_eq!((distance.below, distance.above), ([0, 0], [row.above; 2]), "{}", row.name);
    }
}
