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

/// The change is somewhere from 2012-01-02 to 2012-04-02: until the last of these days both values
/// are possible.
fn rough() -> String {
    let earlier = GOOD.replacen("\"2012-01-01\"", "\"2012-04-01\"\nsurely_to = \"2012-01-01\"", 1);
    earlier.replacen("\"2012-01-02\"", "\"2012-01-02\"\nsurely_from = \"2012-04-02\"", 1)
}

#[test]
fn takes_a_boundary_that_is_known_roughly() {
    assert_eq!(load(&rough()), Ok(()));
    let refused = |from: &str, to: &str, because: &str| {
        let broken = rough().replacen(from, to, 1);
        assert_ne!(broken, rough(), "`{from}` is not in the rough file");
        let error = load(&broken).unwrap_err();
        assert!(error.contains(because), "{error}");
    };
    let (surely_from, surely_to) = ("surely_from = \"2012-04-02\"", "surely_to = \"2012-01-01\"");
    refused(surely_from, "", "overlap");
    refused(surely_from, "surely_from = \"2012-04-03\"", "gap between 2012-04-01");
    refused(surely_from, "surely_from = \"2012-04-01\"", "overlap");
    refused(surely_from, "surely_from = \"2012-01-02\"", "has to lie after `from`");
    refused(surely_to, "", "has to be sure until the day before");
    refused(surely_to, "surely_to = \"2012-01-02\"", "has to be sure until the day before");
    refused(surely_to, "surely_to = \"2011-12-31\"", "has to be sure until the day before");
    refused(surely_to, "surely_to = \"2012-04-01\"", "has to lie before `to`");
    refused(surely_to, "surely_to = \"2008-06-01\"", "has to lie before `to`");
    // Nothing ends for certain that has no end.
    let open = "last_confirmed = \"2024-01-01\"";
    refused(open, &format!("{open}\nsurely_to = \"2025-01-01\""), "has to lie before `to`");
}

#[test]
fn takes_an_announced_value_only_as_the_last() {
    let announced = "\"2012-01-02\"\nfrom_is = \"announced\"";
    assert_eq!(load(&GOOD.replacen("\"2012-01-02\"", announced, 1)), Ok(()));
    // It may be announced long before it begins.
    let later =
        GOOD.replacen("last_confirmed = \"2024-01-01\"", "last_confirmed = \"2011-06-01\"", 1);
    assert!(load(&later).unwrap_err().contains("lies before the value begins"));
    assert_eq!(load(&later.replacen("\"2012-01-02\"", announced, 1)), Ok(()));
    refused(
        "\"2008-06-02\"",
        "\"2008-06-02\"\nfrom_is = \"announced\"",
        "an announced value is the last one",
    );
    refused("\"2008-06-02\"", "\"2008-06-02\"\nfrom_is = \"hearsay\"", "from_is");
}

#[test]
fn refuses_a_statement_without_words() {
    let statement = |words: &str| {
        let one = GOOD.replace("\"days\"", "\"statement\"");
        load(&one.replace("amount = \"21\"", words).replace("amount = \"30\"", words))
    };
    assert_eq!(statement("statement = { da = \"a\", en = \"b\" }"), Ok(()));
    assert!(statement("statement = { da = \"a\", en = \" \" }").unwrap_err().contains("empty"));
    assert!(statement("statement = { da = \"a\" }").unwrap_err().contains("en"));
    assert_eq!(statement("statement = { da = \"a\", en = \"b (_c_)\" }"), Ok(()));
    for open in ["da = \"a\", en = \"b (_c)\"", "da = \"_a_\", en = \"b\""] {
        let error = statement(&format!("statement = {{ {open} }}")).unwrap_err();
        assert!(error.contains("term"), "{error}");
    }
    assert!(statement("amount = \"21\"").unwrap_err().contains("no statement"));
    let words = "statement = { da = \"a\", en = \"b\" }";
    assert!(statement(&format!("amount = \"21\"\n{words}")).unwrap_err().contains("a number or"));
    refused("amount = \"21\"", words, "no amount");
}

#[test]
fn refuses_options_without_id_words_or_source() {
    let option = "[[value.option]]\nid = \"one\"\ntext = { da = \"a\", en = \"b\" }\nmost_weeks = 69\n\
                  act = \"a\"\nparagraph = \"§\"\nsource = \"s\"\nurl = \"https://example.org/\"\n\
                  confidence = \"verified\"\n";
    let list = |own: &str, options: &str| {
        load(&format!(
            "id = \"employer_period\"\nsubject = \"duration\"\nunit = \"options\"\n\
             label = {{ da = \"a\", en = \"b\" }}\ndescription = {{ da = \"a\", en = \"b\" }}\n\
             [[value]]\nfrom = \"2011-01-01\"\nto = \"2015-12-27\"\n\
             checked_on = \"2026-11-22\"\n{own}{options}"
        ))
    };
    let refused = |from: &str, to: &str, because: &str| {
        let broken = option.replacen(from, to, 1);
        assert_ne!(broken, option, "`{from}` is not in the good option");
        let error = list("", &broken).unwrap_err();
        assert!(error.contains(because), "{error}");
    };
    assert_eq!(list("", option), Ok(()));
    assert_eq!(list("", &option.replace("most_weeks = 69\n", "")), Ok(()));
    assert!(list("", "").unwrap_err().contains("no option"));
    assert!(list("amount = \"1\"\n", option).unwrap_err().contains("no amount of its own"));
    assert!(list("act = \"a\"\n", option).unwrap_err().contains("no amount of its own"));
    refused("id = \"one\"\n", "", "id");
    refused("id = \"one\"", "id = \" \"", "no id");
    refused("en = \"b\"", "en = \" \"", "one: a text is empty");
    refused("most_weeks = 69", "note = { da = \"a\", en = \"\" }", "one: a text is empty");
    refused("text = { da = \"a\", en = \"b\" }\n", "", "text");
    refused("source = \"s\"", "source = \"\"", "no source");
    refused("source = \"s\"\n", "", "source");
    refused("https://", "http://", "https");
    refused("most_weeks = 69", "most_weeks = -1", "most_weeks");
    assert!(list("", &(option.to_owned() + option)).unwrap_err().contains("an id stands twice"));
}

#[test]
fn refuses_gaps_that_say_nothing() {
    let good = "[[gap]]\nid = \"one\"\nsubject = \"notice\"\nconcerns = \"everyone\"\n\
                from = \"2011-01-01\"\nto = \"2012-04-01\"\nda = \"a\"\nen = \"b\"\n\
                [[gap]]\nid = \"two\"\nsubject = \"notice\"\nconcerns = \"unemployed\"\n\
                da = \"a\"\nen = \"b\"\n";
    let load = |text: &str| {
        let gaps: schema::Gaps = toml::from_str(text).map_err(|error| error.to_string())?;
        check::gaps(&gaps).map_err(|error| format!("{error:#}"))
    };
    let refused = |from: &str, to: &str, because: &str| {
        let broken = good.replacen(from, to, 1);
        assert_ne!(broken, good, "`{from}` is not in the good list");
        let error = load(&broken).unwrap_err();
        assert!(error.contains(because), "{error}");
    };
    assert_eq!(load(good), Ok(()));
    refused("\"two\"", "\"one\"", "an id stands twice");
    refused("\"one\"", "\" \"", "no id");
    refused("\"2012-04-01\"", "\"2010-12-31\"", "one: it ends before it begins");
    refused("en = \"b\"", "en = \" \"", "one: a text is empty");
    refused("en = \"b\"\n", "", "en");
    refused("\"everyone\"", "\"nobody\"", "concerns");
    refused("da =", "note = \"x\"\nda =", "unknown field");
}

#[test]
fn rates_begin_on_the_first_monday_of_january() {
    use chrono::{Datelike, Weekday};
    for rate in encoded().maximum_weekly_benefit.values.iter() {
        assert_eq!((rate.from.weekday(), rate.from.month()), (Weekday::Mon, 1), "{}", rate.from);
        assert!(rate.from.day() <= 7, "{}", rate.from);
    }
}
