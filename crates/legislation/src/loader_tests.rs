//! The build refuses bad law: each test breaks a good file in one way.

use crate::{check, schema};

const ACTS: &str = r#"
[[law]]
da = "Sygedagpengeloven"
en = "Sickness Benefit Act"
acts = ["LBK 85/2011", "LBK 1152/2011", "BEK 1337/2010"]

[[law]]
da = "Planlagt lov"
en = "Planned act"
"#;

const GOOD: &str = r#"
id = "employer_period"
subject = "first_payer"
unit = "days"
group = "payers"
label = { da = "a", en = "b" }
description = { da = "a", en = "b" }

[[value]]
from = "2011-06-02"
to = "2012-01-01"
amount = "21"
checked_on = "2026-11-22"
act = "LBK 85/2011"
paragraph = "§ 30"
url = "https://www.retsinformation.dk/eli/lta/2011/85"
confidence = "verified"

[[value]]
from = "2012-01-02"
amount = "30"
checked_on = "2026-11-22"
last_confirmed = "2024-01-01"
act = "LBK 1152/2011"
paragraph = "§ 30"
url = "https://www.retsinformation.dk/eli/lta/2011/1152"
confidence = "verified"
"#;

fn acts() -> schema::Acts {
    toml::from_str(ACTS).unwrap()
}

pub(crate) fn load(text: &str) -> Result<(), String> {
    let file: schema::File = toml::from_str(text).map_err(|error| error.to_string())?;
    check::file("employer_period", &file, &acts()).map_err(|error| format!("{error:#}"))
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
    refused("\"2012-01-01\"", "\"2011-06-01\"", "ends before it begins");
    refused("to = \"2012-01-01\"", "last_confirmed = \"2012-01-01\"", "needs an end");
    refused("\"2011-06-02\"", "\"2011-06-32\"", "from");
}

#[test]
fn refuses_values_without_act_or_confirmation() {
    refused("act = \"LBK 85/2011\"\n", "", "no act");
    refused("LBK 85/2011", "LBK 86/2011", "`LBK 86/2011` is not in acts.toml");
    refused("lta/2011/85", "lta/2011/86", "the url of LBK 85/2011 is");
    refused("paragraph = \"§ 30\"", "", "no paragraph");
    refused("confidence = \"verified\"", "confidence = \"memory\"", "confidence");
    refused("confidence = \"verified\"", "", "no confidence");
    refused("last_confirmed = \"2024-01-01\"", "", "last_confirmed");
    refused("last_confirmed = \"2024-01-01\"", "last_confirmed = \"2027-01-01\"", "after");
}

#[test]
fn an_act_of_a_later_year_says_that_it_is_later() {
    let (day, sure) = ("from = \"2011-06-02\"", "confidence = \"verified\"");
    refused(day, "from = \"2010-12-31\"", "LBK 85/2011 is later than 2010-12-31");
    let early = GOOD.replacen(day, "from = \"2010-12-31\"", 1);
    let with = |da: &str, en: &str| {
        let source = format!("{sure}\nsource = {{ da = \"{da}\", en = \"{en}\" }}");
        load(&early.replacen(sure, &source, 1))
    };
    assert_eq!(with("Den er senere.", "It is later."), Ok(()));
    assert!(with("Noget andet.", "It is later.").unwrap_err().contains("no source says so"));
    assert!(with("Den er senere.", "Something else.").unwrap_err().contains("no source says so"));
}

#[test]
fn what_is_not_simply_printed_says_where_it_was_seen() {
    let source = "source = { da = \"a\", en = \"b\" }";
    for unsure in ["confidence = \"secondary\"", "confidence = \"reading\""] {
        refused("confidence = \"verified\"", unsure, "no source");
        let with = format!("{unsure}\n{source}");
        assert_eq!(load(&GOOD.replacen("confidence = \"verified\"", &with, 1)), Ok(()));
    }
    // A law of which no act was read is named by its name, with an address of another page.
    let planned = "act = \"Planlagt lov\"\nurl = \"https://example.org/\"";
    let own = "act = \"LBK 85/2011\"";
    let elsewhere = GOOD
        .replacen("url = \"https://www.retsinformation.dk/eli/lta/2011/85\"\n", "", 1)
        .replacen(own, planned, 1);
    assert!(load(&elsewhere).unwrap_err().contains("no source"));
    let named = elsewhere.replacen(planned, &format!("{planned}\n{source}"), 1);
    assert_eq!(load(&named), Ok(()));
    let plain = named.replacen("https://example", "http://example", 1);
    assert!(load(&plain).unwrap_err().contains("https"));
    let empty = named.replacen(source, &source.replace("\"a\"", "\" \""), 1);
    assert!(load(&empty).unwrap_err().contains("source: a text is empty"));
    refused(own, &format!("{own}\nsource = \"in English only\""), "source");
}

#[test]
fn an_order_is_an_act_of_the_gazette() {
    let with = |act: &str, url: &str| {
        let order = format!(
            "confidence = \"verified\"\norder = {{ act = \"{act}\", paragraph = \"§ 1\", url = \
             \"https://www.retsinformation.dk/eli/lta/{url}\" }}"
        );
        load(&GOOD.replacen("confidence = \"verified\"", &order, 1))
    };
    assert_eq!(with("BEK 1337/2010", "2010/1337"), Ok(()));
    assert!(
        with("BEK 1337/2010", "2010/1338").unwrap_err().contains("the url of BEK 1337/2010 is")
    );
    assert!(with("BEK 15/2026", "2010/1338").unwrap_err().contains("acts.toml"));
    assert!(with("Planlagt lov", "2010/1338").unwrap_err().contains("an order has a number"));
}

#[test]
fn refuses_a_list_of_acts_that_is_none() {
    let load = |text: &str| {
        let acts: schema::Acts = toml::from_str(text).map_err(|error| error.to_string())?;
        acts.check().map_err(|error| format!("{error:#}"))
    };
    assert_eq!(load(ACTS), Ok(()));
    for (from, to, because) in [
        ("LBK 85/2011", "Lbk. nr. 85 af 2011", "is not written as"),
        ("LBK 85/2011", "LBK 1152/2011", "an act stands twice"),
        ("\"Planlagt lov\"", "\"Sygedagpengeloven\"", "an act stands twice"),
        ("\"Planned act\"", "\" \"", "a law without a name"),
        ("en = \"Planned act\"\n", "", "en"),
    ] {
        let error = load(&ACTS.replacen(from, to, 1)).unwrap_err();
        assert!(error.contains(because), "{error}");
    }
}

/// A parameter that is asked for on every day has one sure value on each.
#[test]
fn every_day_leaves_no_doubt() {
    let every = |text: &str| {
        load(&text.replacen("group = \"payers\"", "group = \"payers\"\nevery_day = true", 1))
    };
    assert_eq!(every(GOOD), Ok(()));
    let gap = GOOD.replacen("\"2012-01-02\"", "\"2012-01-03\"", 1);
    assert!(every(&gap).unwrap_err().contains("gap between 2012-01-01 and 2012-01-03"));
    assert!(every(&rough()).unwrap_err().contains("no rough dates"));
    let first = GOOD.replacen("\"2011-06-02\"", "\"2011-06-02\"\nfrom_is = \"announced\"", 1);
    assert!(every(&first).unwrap_err().contains("an announced value is the last one"));
    let last = GOOD.replacen("\"2012-01-02\"", "\"2012-01-02\"\nfrom_is = \"announced\"", 1);
    assert_eq!(every(&last), Ok(()));
    assert!(
        every(&GOOD.replacen("group", "gaps = true\ngroup", 1)).unwrap_err().contains("no gaps")
    );
    refused("group = \"payers\"", "group = \"payers\"\nknown = true", "only options can be known");
}

/// A rule that was in force at times only.
#[test]
fn takes_a_gap_only_where_the_file_says_so() {
    let gap = GOOD.replacen("\"2012-01-02\"", "\"2013-01-02\"", 1);
    assert!(load(&gap).unwrap_err().contains("gap between"));
    let said = gap.replacen("group", "gaps = true\ngroup", 1);
    assert_eq!(load(&said), Ok(()));
    let overlap = said.replacen("\"2013-01-02\"", "\"2011-12-31\"", 1);
    assert!(load(&overlap).unwrap_err().contains("overlap"));
}

#[test]
fn refuses_wrong_form() {
    refused("id = \"employer_period\"", "id = \"other\"", "must be the file's name");
    refused("label = { da = \"a\", en = \"b\" }", "label = { da = \"a\" }", "en");
    refused("label = { da = \"a\"", "label = { da = \" \"", "empty");
    refused("amount = \"21\"", "amount = \"21.5\"", "no whole number");
    refused("amount = \"21\"", "amount = \"21\"\nnote = \"x\"", "unknown field");
    refused("amount = \"21\"", "amount = \"21\"\nclock = \"touched_weeks\"", "only a table");
    refused("amount = \"21\"", "amount = \"21\"\npercent_of = \"municipality\"", "only a table");
    refused("group = \"payers\"\n", "", "group");
    refused("group = \"payers\"", "group = \"nobody\"", "group");
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
    refused(surely_to, "surely_to = \"2011-06-01\"", "has to lie before `to`");
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
        "\"2011-06-02\"",
        "\"2011-06-02\"\nfrom_is = \"announced\"",
        "an announced value is the last one",
    );
    refused("\"2011-06-02\"", "\"2011-06-02\"\nfrom_is = \"hearsay\"", "from_is");
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
fn numbers_have_to_fit_their_unit() {
    let amount = |unit: &str, amount: &str| {
        load(
            &GOOD
                .replace("unit = \"days\"", &format!("unit = \"{unit}\""))
                .replace("\"21\"", &format!("\"{amount}\""))
                .replace("\"30\"", &format!("\"{amount}\"")),
        )
    };
    for (unit, good, bad) in [
        ("percent", "0.3", "101"),
        ("fraction", "2/3", "3/2"),
        ("hours", "74", "74.5"),
        ("kroner", "2613", "0"),
        ("times", "4", "-1"),
    ] {
        assert_eq!(amount(unit, good), Ok(()), "{unit}");
        assert!(
            amount(unit, bad).unwrap_err().contains(&format!("`{bad}`")) || bad == "0",
            "{unit}"
        );
        assert!(amount(unit, bad).is_err(), "{unit}");
    }
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
