use std::sync::LazyLock;

use fremdrift_legislation::encoded;
use fremdrift_rules::case::{EarlierKind, Insurance, MOST_PERIODS, Section56, Status};
use fremdrift_rules::course::Rulebook;
use proptest::prelude::*;
use serde_json::json;
use tsify::Tsify;

use super::case::{CASE, EARLIER, PERIOD};
use super::net_gain::{INTERVENTION, SHARE_FIT, WORK};
use super::*;
use crate::wire;

fn book() -> &'static Rulebook {
    static BOOK: LazyLock<Rulebook> = LazyLock::new(|| Rulebook::new(encoded()).unwrap());
    &BOOK
}

fn errors(value: &Value) -> Vec<(String, String)> {
    let found = ended_case(book(), value, &Path::Root).err().unwrap_or_default();
    let pairs = found.into_iter().map(|error| {
        let code = serde_json::to_value(error.code).unwrap();
        (error.path, code.as_str().unwrap().to_owned())
    });
    pairs.collect()
}

fn assert_errors(value: &Value, expected: &[(&str, &str)]) {
    let found = errors(value);
    let found: Vec<_> = found.iter().map(|(path, code)| (path.as_str(), code.as_str())).collect();
    assert_eq!(found, expected, "{value}");
}

/// A valid absence with one field set.
fn with(field: &str, value: Value) -> Value {
    let mut spell =
        json!({ "firstDay": "2012-03-01", "lastDay": "2012-09-01", "status": "employed" });
    spell.as_object_mut().unwrap().insert(field.to_owned(), value);
    spell
}

#[test]
fn reads_every_field() {
    let all = json!({
        "firstDay": "2016-02-29",
        "lastDay": "2016-12-31",
        "status": "employed",
        "weeklyBenefit": "3900.50",
        "noEmployerPeriod": false,
        "employmentEnds": "2016-08-31",
        "stillEmployed": false,
        "section55": true,
        "section56": "sameIllness",
        "covid": true,
        "wagesPaid": true,
        "noPartTimeFrom": "2016-04-01",
        "activation": [
            { "from": "2016-06-01", "to": "2016-06-30" },
            { "from": "2016-03-01", "to": "2016-03-01" },
        ],
        "holidays": [{ "from": "2016-07-04", "to": "2016-07-24" }],
        "priorBenefitWeeks": 12,
        "earlier": [{ "from": "2015-01-05", "to": "2015-06-30", "kind": "selfSupport" }],
        "age": 44,
        "section25": true,
        "partialReturn": "2016-10-01",
        "workInjury": false,
        "fastTrack": true,
        "pay": {},
        "work": {},
        "steps": [],
    });
    let case = ended_case(book(), &all, &Path::Root).unwrap();
    let input = case.input();
    let day = |text: &str| Some(text.parse().unwrap());
    assert_eq!((input.first_day, input.last_day), (day("2016-02-29").unwrap(), day("2016-12-31")));
    assert_eq!(input.status, Status::Employed);
    assert_eq!(input.weekly_benefit, Some("3900.50".parse().unwrap()));
    assert_eq!(input.employment_ends, day("2016-08-31"));
    assert_eq!((input.still_employed, input.wages_paid), (Some(false), Some(true)));
    assert!(input.section_55 && input.covid && input.section_25 && input.fast_track);
    assert_eq!(input.section_56, Some(Section56::SameIllness));
    assert_eq!(input.no_part_time_from, day("2016-04-01"));
    assert_eq!((input.activation.len(), input.holidays.len()), (2, 1));
    assert_eq!((input.prior_benefit_weeks, input.age), (12, Some(44)));
    assert_eq!(input.earlier[0].kind, EarlierKind::SelfSupport);
    assert_eq!((input.partial_return, input.work_injury), (day("2016-10-01"), Some(false)));
    let own = json!({
        "firstDay": "2016-02-29", "status": "selfEmployed", "insurance": "thirdDayTwoThirds",
    });
    let insurance = Some(Insurance { first_day: false, full: false });
    assert_eq!(case_input(&own).insurance, insurance);
}

fn case_input(value: &Value) -> fremdrift_rules::case::CaseInput {
    case(book(), value, &Path::Root).unwrap().input().clone()
}

#[test]
fn what_is_left_out_is_not_known() {
    let input = case_input(&json!({ "firstDay": "2024-02-29", "status": "unemployed" }));
    let known =
        fremdrift_rules::case::CaseInput::new("2024-02-29".parse().unwrap(), Status::Unemployed);
    assert_eq!(input, known);
}

#[test]
fn tells_everything_at_once_of_every_field() {
    assert_errors(
        &json!({
            "firstDay": "2024-03-01",
            "lastDay": "2024-06-30",
            "status": "selfEmployed",
            "noEmployerPeriod": true,
            "employmentEnds": "2024-04-01",
            "stillEmployed": true,
            "section55": true,
            "section56": "chronic",
            "insurance": "first",
            "wagesPaid": true,
            "noPartTimeFrom": "2024-04-01",
            "holidays": [{ "from": "2024-07-01", "to": "2024-07-02" }],
            "priorBenefitWeeks": 4_000_000,
            "earlier": [
                { "from": "2023-01-01", "to": "2022-12-31", "kind": "absence" },
                { "from": "2023-05-01", "to": "2024-02-29", "kind": "absence" },
                { "from": "2023-05-05", "to": "2023-05-06", "kind": "benefit" },
                { "from": "2024-02-29", "to": "2024-03-02", "kind": "selfSupport" },
                { "from": "1999-01-01", "to": "1999-01-02", "kind": "neither" },
                { "from": "2020-01-01", "to": "2020-01-02", "kind": "rich" },
                { "from": "2020-02-01", "to": "2020-02-02" },
            ],
            "age": 1e30,
            "partialReturn": "2024-02-29",
        }),
        &[
            ("insurance", "unknown_word"),
            ("earlier[5].kind", "unknown_word"),
            ("earlier[6].kind", "missing_field"),
            ("noEmployerPeriod", "no_employer_period_not_employed"),
            ("employmentEnds", "employment_ends_not_employed"),
            ("stillEmployed", "still_employed_not_employed"),
            ("section55", "section_55_not_employed"),
            ("section56", "section_56_not_employed"),
            ("wagesPaid", "wages_not_employed"),
            ("noPartTimeFrom", "no_part_time_not_employed"),
            ("holidays[0].from", "holiday_outside_spell"),
            ("earlier[0].to", "earlier_reversed"),
            ("earlier[1].to", "earlier_is_same_absence"),
            ("earlier[2].from", "earlier_overlap"),
            ("earlier[3].to", "earlier_not_before"),
            ("earlier[3].from", "earlier_overlap"),
            ("earlier[4].from", "earlier_before_law"),
            ("priorBenefitWeeks", "too_many_prior_weeks"),
            ("age", "age_out_of_range"),
            ("partialReturn", "partial_return_before_first_day"),
        ],
    );
}

#[test]
fn the_declared_type_has_the_fields_that_are_read() {
    for (declared, known) in [
        (wire::Case::DECL, CASE.as_slice()),
        (wire::CasePeriod::DECL, PERIOD.as_slice()),
        (wire::EarlierPeriod::DECL, EARLIER.as_slice()),
        (wire::Intervention::DECL, INTERVENTION.as_slice()),
        (wire::ShareFit::DECL, SHARE_FIT.as_slice()),
        (wire::Work::DECL, WORK.as_slice()),
    ] {
        let fields: Vec<&str> = declared
            .lines()
            .filter_map(|line| line.trim_start().split_once(':'))
            .map(|(name, _)| name.trim_end_matches('?'))
            .filter(|name| name.bytes().all(|byte| byte.is_ascii_alphanumeric()))
            .collect();
        assert_eq!(fields, known, "{declared}");
    }
}

#[test]
fn tells_everything_at_once() {
    assert_errors(
        &json!({
            "firstDay": "2012-02-30",
            "lastday": "2012-03-01",
            "status": "retired",
            "weeklyBenefit": 3900,
            "noEmployerPeriod": "yes",
            "activation": [{ "from": "2012-03-01" }, 7, { "from": "12", "to": null, "days": 3 }],
            "priorBenefitWeeks": -1,
            "covid": null,
        }),
        &[
            ("lastday", "unknown_field"),
            ("firstDay", "not_a_date"),
            ("lastDay", "missing_field"),
            ("status", "unknown_status"),
            ("weeklyBenefit", "wrong_type"),
            ("noEmployerPeriod", "wrong_type"),
            ("covid", "wrong_type"),
            ("activation[0].to", "missing_field"),
            ("activation[1]", "wrong_type"),
            ("activation[2].days", "unknown_field"),
            ("activation[2].from", "not_a_date"),
            ("activation[2].to", "wrong_type"),
            ("priorBenefitWeeks", "not_a_whole_number"),
        ],
    );
}

#[test]
fn checks_what_it_can_beside_other_errors() {
    assert_errors(
        &json!({
            "firstDay": "2012-03-01",
            "lastDay": "2012-02-01",
            "status": 5,
            "weeklyBenefit": "-1",
            "noEmployerPeriod": true,
            "activation": [null, { "from": "2012-03-02", "to": "2012-03-01" }],
            "priorBenefitWeeks": 1e21,
        }),
        &[
            ("status", "wrong_type"),
            ("activation[0]", "wrong_type"),
            ("lastDay", "last_day_before_first_day"),
            ("weeklyBenefit", "benefit_not_positive"),
            ("activation[1].to", "activation_reversed"),
            ("priorBenefitWeeks", "too_many_prior_weeks"),
        ],
    );
    let no_days = json!({ "status": "employed", "weeklyBenefit": "0", "activation": [] });
    assert_errors(
        &no_days,
        &[
            ("firstDay", "missing_field"),
            ("lastDay", "missing_field"),
            ("weeklyBenefit", "benefit_not_positive"),
        ],
    );
}

#[test]
fn names_the_period_in_the_order_given() {
    let activation = json!([
        { "from": "2012-06-01", "to": "2012-06-30" },
        { "from": "2012-04-01", "to": "2012-04-30" },
        { "from": "2012-06-30", "to": "2012-07-30" },
        { "from": "2012-08-30", "to": "2012-09-02" },
        { "from": "2012-02-01", "to": "2012-03-05" },
    ]);
    let value = with("activation", activation);
    assert_errors(
        &value,
        &[
            ("activation[4].from", "activation_outside_spell"),
            ("activation[2].from", "activation_overlap"),
            ("activation[3].to", "activation_outside_spell"),
        ],
    );
    let found = ended_case(book(), &value, &Path::Root).unwrap_err();
    assert_eq!(found[1].message, "the period overlaps activation[0]");
}

#[test]
fn refuses_days_and_amounts_in_other_forms() {
    for text in ["2012-2-29", "12012-01-01", "2012-02-30", "+201-01-01", "2012-03-01T00:00", ""] {
        assert_errors(&with("lastDay", json!(text)), &[("lastDay", "not_a_date")]);
    }
    for (amount, code) in [
        ("3900,50", "not_an_amount"),
        ("", "not_an_amount"),
        ("1e3", "not_an_amount"),
        ("NaN", "not_an_amount"),
        ("3900.505", "amount_too_precise"),
        ("9999999999999", "amount_too_large"),
    ] {
        assert_errors(&with("weeklyBenefit", json!(amount)), &[("weeklyBenefit", code)]);
    }
    let million_days = with("lastDay", json!("4750-01-01"));
    assert_errors(&million_days, &[("lastDay", "last_day_after_law")]);
    let many = vec![json!({ "from": "2012-03-01", "to": "2012-03-01" }); MOST_PERIODS + 1];
    assert_errors(&with("activation", json!(many)), &[("activation", "too_many_periods")]);
}

#[test]
fn calls_what_json_cannot_hold_by_its_name() {
    let value = with("status", json!({ "\0": "a function" }));
    let found = ended_case(book(), &value, &Path::Root).unwrap_err();
    assert!(found[0].message.ends_with("not a function"), "{}", found[0].message);
    let undefined = json!({ "\0": "undefined" });
    assert_errors(&undefined, &[("", "wrong_type")]);
}

#[test]
fn a_batch_is_all_results_or_all_errors() {
    let good = r#"{"firstDay":"2012-03-01","lastDay":"2012-03-02","status":"employed"}"#;
    let book = book();
    let read = |text: &str| batch(text, |value, path| ended_case(book, &value, path));
    assert_eq!(read(&format!("[{good},{good}]")).unwrap().len(), 2);
    assert_eq!(read("[]").unwrap().len(), 0);
    let found = read(&format!("[{good},{{}},null]")).unwrap_err();
    let paths: Vec<_> = found.iter().map(|error| error.path.as_str()).collect();
    assert_eq!(paths, ["[1].firstDay", "[1].lastDay", "[1].status", "[2]"]);
    assert_eq!(read("7").unwrap_err()[0].code, ErrorCode::WrongType);
    assert_eq!(read("[[").unwrap_err()[0].code, ErrorCode::UnreadableInput);
    let many = format!("[{}0]", "0,".repeat(MOST_SPELLS));
    assert_eq!(read(&many).unwrap_err()[0].code, ErrorCode::TooManySpells);
}

/// Any JSON, with the known names and plausible values more often than chance would have it.
fn any_json() -> impl Strategy<Value = Value> {
    let name = prop_oneof![
        4 => prop::sample::select([CASE.as_slice(), EARLIER.as_slice()].concat())
            .prop_map(str::to_owned),
        1 => ".{0,8}",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u8>().prop_map(Value::from),
        (-1e30..1e30).prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        "[0-9]{0,30}(\\.[0-9]{0,30})?".prop_map(Value::from),
        "20(1[0-9]|2[0-7])-[01][0-9]-[0-3][0-9]".prop_map(Value::from),
        prop::sample::select(vec!["employed", "unemployed", "selfEmployed"]).prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 60, 10, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..10).prop_map(Value::from),
            prop::collection::btree_map(name.clone(), inner, 0..10)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_json_is_answered(value in any_json(), field in prop::sample::select(CASE.to_vec())) {
        let book = book();
        for value in [value.clone(), with(field, value)] {
            if let Err(found) = ended_case(book, &value, &Path::Root) {
                prop_assert!(!found.is_empty());
            }
            if let Err(found) = case(book, &value, &Path::Root) {
                prop_assert!(!found.is_empty());
            }
        }
    }

    #[test]
    fn any_text_is_answered(text in ".*") {
        let _ = parse(&text, &Path::Root);
        let _ = batch(&text, |_, _| Ok(()));
    }
}
