//! The build refuses bad law: each test breaks a good file in one way.

use crate::{check, encoded, schema};

const GOOD: &str = r#"
id = "employer_period"
subject = "first_payer"
unit = "days"
label = { da = "a", en = "b" }
description = { da = "a", en = "b" }

[[value]]
from = "2008-06-02"
to = "2012-01-01"
amount = "21"
checked_on = "2026-11-22"
act = "act"
paragraph = "§ 30"
source = "source"
url = "https://example.org/"
confidence = "verified"

[[value]]
from = "2012-01-02"
amount = "30"
checked_on = "2026-11-22"
last_confirmed = "2024-01-01"
act = "act"
paragraph = "§ 30"
source = "source"
url = "https://example.org/"
confidence = "verified"
"#;

fn load(text: &str) -> Result<(), String> {
    let file: schema::File = toml::from_str(text).map_err(|error| error.to_string())?;
    check::file("employer_period", &file).map_err(|error| format!("{error:#}"))
}

fn refused(from: &str, to: &str, because: &str) {
    let broken = GOOD.replacen(from, to, 1);
    assert_ne!(broken, GOOD, "`{from}` is not in the good file");
    let error = load(&broken).unwrap_err();
    assert!(error.contains(because), "{error}");
}

#[test]
fn accepts_a_good_file() {
    assert_eq!(load(GOOD), Ok(()));
}

#[test]
fn refuses_bad_dates() {
    refused("\"2012-01-02\"", "\"2012-01-03\"", "gap between 2012-01-01 and 2012-01-03");
    refused("\"2012-01-02\"", "\"2011-12-31\"", "overlap");
    refused("\"2012-01-01\"", "\"2008-06-01\"", "ends before it begins");
    refused("to = \"2012-01-01\"", "last_confirmed = \"2012-01-01\"", "needs an end");
    refused("\"2008-06-02\"", "\"2008-06-32\"", "from");
}

#[test]
fn refuses_values_without_source_or_confirmation() {
    refused("source = \"source\"", "source = \" \"", "no source");
    refused("paragraph = \"§ 30\"", "", "no paragraph");
    refused("url = \"https://", "url = \"http://", "https");
    refused("confidence = \"verified\"", "confidence = \"memory\"", "confidence");
    refused("confidence = \"verified\"", "", "no confidence");
    refused("last_confirmed = \"2024-01-01\"", "", "last_confirmed");
    refused("last_confirmed = \"2024-01-01\"", "last_confirmed = \"2027-01-01\"", "after");
}

#[test]
fn refuses_wrong_form() {
    refused("id = \"employer_period\"", "id = \"other\"", "must be the file's name");
    refused("label = { da = \"a\", en = \"b\" }", "label = { da = \"a\" }", "en");
    refused("label = { da = \"a\"", "label = { da = \" \"", "empty");
    refused("amount = \"21\"", "amount = \"21.5\"", "no whole number");
    refused("amount = \"21\"", "amount = \"21\"\nnote = \"x\"", "unknown field");
    refused("amount = \"21\"", "clock = \"touched_weeks\"", "only a table");
}

#[test]
fn refuses_tables_with_holes() {
    let share = "{ percent = \"50\", act = \"a\", paragraph = \"§\", source = \"s\", \
                 url = \"https://example.org/\", confidence = \"verified\" }";
    let table = |bands: &str| {
        let text = format!(
            "id = \"employer_period\"\nsubject = \"refusion\"\nunit = \"state_percent_by_week\"\n\
             label = {{ da = \"a\", en = \"b\" }}\ndescription = {{ da = \"a\", en = \"b\" }}\n\
             [[value]]\nfrom = \"2011-01-01\"\nto = \"2015-12-27\"\nclock = \"touched_weeks\"\n\
             checked_on = \"2026-11-22\"\n{bands}"
        );
        load(&text)
    };
    let band =
        |week: u32, share: &str| format!("[[value.band]]\nfrom_week = {week}\npassive = {share}\n");
    assert_eq!(table(&(band(1, share) + &band(5, share))), Ok(()));
    assert!(table(&band(2, share)).unwrap_err().contains("week 1"));
    assert!(table(&(band(1, share) + &band(1, share))).unwrap_err().contains("rise"));
    assert!(table(&band(1, &share.replace("\"50\"", "\"101\""))).is_err());
    assert!(table(&band(1, &share.replace("\"s\"", "\"\""))).unwrap_err().contains("no source"));
}

#[test]
fn rates_begin_on_the_first_monday_of_january() {
    use chrono::{Datelike, Weekday};
    for rate in encoded().maximum_weekly_benefit.values.iter() {
        assert_eq!((rate.from.weekday(), rate.from.month()), (Weekday::Mon, 1), "{}", rate.from);
        assert!(rate.from.day() <= 7, "{}", rate.from);
    }
}
