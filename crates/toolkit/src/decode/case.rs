//! A case for the timeline.

use fremdrift_rules::deadlines::{Case, CaseInput};
use fremdrift_rules::refusion::Rulebook;
use serde_json::Value;

use super::Errors;
use super::reader::Reader;
use crate::errors::{InputError, Path};

pub(super) const CASE: [&str; 8] = [
    "firstDay",
    "status",
    "noEmployerPeriod",
    "stillEmployed",
    "age",
    "partialReturn",
    "workInjury",
    "fastTrack",
];

/// A valid case from JSON. What can be checked is checked even where other fields are wrong.
pub(crate) fn case(book: &Rulebook, value: &Value, path: &Path<'_>) -> Result<Case, Errors> {
    let mut reader = Reader::new();
    let Some(object) = reader.object(value, path, &CASE) else { return Err(reader.errors) };
    let at = |name| Path::Field(path, name);

    let first = reader.required(object, &at("firstDay"), "firstDay", Reader::date);
    let status = reader.required(object, &at("status"), "status", Reader::status);
    let no_employer_period =
        reader.optional(object, &at("noEmployerPeriod"), "noEmployerPeriod", Reader::flag);
    let still_employed =
        reader.optional(object, &at("stillEmployed"), "stillEmployed", Reader::flag);
    let age = reader.optional(object, &at("age"), "age", Reader::count);
    let partial_return =
        reader.optional(object, &at("partialReturn"), "partialReturn", Reader::date);
    let work_injury = reader.optional(object, &at("workInjury"), "workInjury", Reader::flag);
    let fast_track = reader.optional(object, &at("fastTrack"), "fastTrack", Reader::flag);

    // A field that could not be read stands aside with a value that no check objects to, and with it
    // what can only be checked beside it.
    let input = CaseInput {
        first_day: first.unwrap_or_else(|| book.coverage().from.date()),
        status: status.unwrap_or_default(),
        no_employer_period: no_employer_period.unwrap_or_default() && status.is_some(),
        still_employed: still_employed.filter(|_| status.is_some()),
        age,
        partial_return: partial_return.filter(|_| first.is_some()),
        work_injury,
        fast_track: fast_track.unwrap_or_default(),
    };
    match book.case(input) {
        Ok(case) if reader.errors.is_empty() => return Ok(case),
        Ok(_) => {}
        Err(found) => {
            reader.errors.extend(found.iter().map(|error| InputError::of_case(error, path)));
        }
    }
    Err(reader.errors)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use fremdrift_legislation::encoded;
    use fremdrift_rules::refusion::Status;
    use serde_json::json;

    use super::*;

    fn read(value: &Value) -> Result<Case, Vec<(String, String)>> {
        let path = Path::Field(&Path::Root, "case");
        case(&Rulebook::new(encoded()).unwrap(), value, &path).map_err(|errors| {
            let pairs = errors.into_iter().map(|error| {
                let code = serde_json::to_value(error.code).unwrap();
                (error.path, code.as_str().unwrap().to_owned())
            });
            pairs.collect()
        })
    }

    fn assert_errors(value: &Value, expected: &[(&str, &str)]) {
        let found = read(value).unwrap_err();
        let found: Vec<_> =
            found.iter().map(|(path, code)| (path.as_str(), code.as_str())).collect();
        assert_eq!(found, expected, "{value}");
    }

    #[test]
    fn reads_every_field() {
        let all = json!({
            "firstDay": "2024-02-29",
            "status": "employed",
            "noEmployerPeriod": true,
            "stillEmployed": false,
            "age": 44,
            "partialReturn": "2024-05-01",
            "workInjury": false,
            "fastTrack": true,
        });
        let expected = CaseInput {
            first_day: NaiveDate::from_ymd_opt(2024, 2, 29).unwrap(),
            status: Status::Employed,
            no_employer_period: true,
            still_employed: Some(false),
            age: Some(44),
            partial_return: NaiveDate::from_ymd_opt(2024, 5, 1),
            work_injury: Some(false),
            fast_track: true,
        };
        assert_eq!(*read(&all).unwrap().input(), expected);
    }

    #[test]
    fn what_is_left_out_is_not_known() {
        let least = json!({ "firstDay": "2024-02-29", "status": "unemployed" });
        let case = read(&least).unwrap();
        let input = case.input();
        assert_eq!((input.still_employed, input.age, input.work_injury), (None, None, None));
        assert!(!input.no_employer_period && !input.fast_track && input.partial_return.is_none());
    }

    #[test]
    fn tells_everything_at_once() {
        assert_errors(
            &json!({
                "firstDay": "2024-02-30",
                "status": 1,
                "noEmployerPeriod": "yes",
                "stillEmployed": null,
                "age": 5,
                "partialReturn": 20240501,
                "workInjury": 0,
                "fasttrack": true,
            }),
            &[
                ("case.fasttrack", "unknown_field"),
                ("case.firstDay", "not_a_date"),
                ("case.status", "wrong_type"),
                ("case.noEmployerPeriod", "wrong_type"),
                ("case.stillEmployed", "wrong_type"),
                ("case.partialReturn", "wrong_type"),
                ("case.workInjury", "wrong_type"),
                ("case.age", "age_out_of_range"),
            ],
        );
        assert_errors(
            &json!({
                "firstDay": "2024-03-01",
                "status": "selfEmployed",
                "noEmployerPeriod": true,
                "stillEmployed": true,
                "age": 1e30,
                "partialReturn": "2024-02-29",
            }),
            &[
                ("case.noEmployerPeriod", "no_employer_period_not_employed"),
                ("case.stillEmployed", "still_employed_not_employed"),
                ("case.age", "age_out_of_range"),
                ("case.partialReturn", "partial_return_before_first_day"),
            ],
        );
    }
}
