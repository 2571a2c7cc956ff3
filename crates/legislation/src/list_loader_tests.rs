//! The build refuses bad tables and lists.

use crate::loader_tests::load;

#[test]
fn refuses_tables_with_holes() {
    let share = "{ percent = \"50\", act = \"LBK 85/2011\", paragraph = \"§\", url = \
                 \"https://www.retsinformation.dk/eli/lta/2011/85\", confidence = \"verified\" }";
    let table = |bands: &str| {
        let text = format!(
            "id = \"employer_period\"\nsubject = \"refusion\"\nunit = \"state_percent_by_week\"\n\
             group = \"payers\"\n             label = {{ da = \"a\", en = \"b\" }}\ndescription = {{ da = \"a\", en = \"b\" }}\n\
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
    let unsure = share.replace("verified", "reading");
    assert!(table(&band(1, &unsure)).unwrap_err().contains("week 1, passive: no source"));
    let clock = "clock = \"touched_weeks\"\n";
    let own = format!("act = \"LBK 85/2011\"\n{}", band(1, share));
    assert!(table(&own).unwrap_err().contains("the provision stands on each line"));
    assert!(table(&format!("{clock}{}", band(1, share))).unwrap_err().contains("duplicate"));
    let of = |whose: &str| table(&format!("percent_of = \"{whose}\"\n{}", band(1, share)));
    assert_eq!((of("municipality"), of("state")), (Ok(()), Ok(())));
    assert!(of("nobody").unwrap_err().contains("percent_of"));
}

#[test]
fn refuses_options_without_id_words_or_source() {
    let option = "[[value.option]]\nid = \"one\"\ntext = { da = \"a\", en = \"b\" }\nmost_weeks = 69\n\
                  act = \"LBK 85/2011\"\nparagraph = \"§ 27\"\nconfidence = \"verified\"\n\
                  url = \"https://www.retsinformation.dk/eli/lta/2011/85\"\n";
    let list = |own: &str, options: &str| {
        load(&format!(
            "id = \"employer_period\"\nsubject = \"duration\"\nunit = \"options\"\n\
             group = \"dates\"\n             label = {{ da = \"a\", en = \"b\" }}\ndescription = {{ da = \"a\", en = \"b\" }}\n\
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
    assert!(list("act = \"a\"\n", option).unwrap_err().contains("stands on each line"));
    refused("id = \"one\"\n", "", "id");
    refused("id = \"one\"", "id = \" \"", "no id");
    // An id that the engine knows becomes the name of a variant.
    let known = |id: &str| {
        let text = option.replacen("\"one\"", id, 1);
        load(&format!(
            "id = \"employer_period\"\nsubject = \"duration\"\nunit = \"options\"\nknown = true\n\
             group = \"dates\"\nlabel = {{ da = \"a\", en = \"b\" }}\ndescription = {{ da = \"a\", en = \"b\" }}\n\
             [[value]]\nfrom = \"2011-01-01\"\nto = \"2015-12-27\"\nchecked_on = \"2026-11-22\"\n{text}"
        ))
    };
    assert_eq!((known("\"one\""), known("\"one_of_many2\"")), (Ok(()), Ok(())));
    for odd in ["\"One\"", "\"one more\"", "\"one__more\"", "\"2_of_one\"", "\"en_eller_få\""] {
        assert!(known(odd).unwrap_err().contains("is not written as"), "{odd}");
    }
    refused("en = \"b\"", "en = \" \"", "one: a text is empty");
    refused("most_weeks = 69", "note = { da = \"a\", en = \"\" }", "one: a text is empty");
    refused("text = { da = \"a\", en = \"b\" }\n", "", "text");
    refused("\"verified\"", "\"reading\"", "one: no source");
    refused("LBK 85", "LBK 86", "one: `LBK 86/2011` is not in acts.toml");
    refused("lta/2011/85", "lta/2011/86", "the url of");
    refused("most_weeks = 69", "most_weeks = -1", "most_weeks");
    assert!(list("", &(option.to_owned() + option)).unwrap_err().contains("an id stands twice"));
}

#[test]
fn refuses_postponements_and_holidays_of_no_time() {
    let file = |unit: &str, list: &str| {
        let own = "act = \"LBK 85/2011\"\nparagraph = \"§\"\nconfidence = \"verified\"\n\
                   url = \"https://www.retsinformation.dk/eli/lta/2011/85\"\n";
        let own = if unit == "holidays" { own } else { "" };
        load(&format!(
            "id = \"employer_period\"\nsubject = \"duration\"\nunit = \"{unit}\"\n\
             group = \"payers\"\nlabel = {{ da = \"a\", en = \"b\" }}\n\
             description = {{ da = \"a\", en = \"b\" }}\n\
             [[value]]\nfrom = \"2011-01-01\"\nto = \"2015-12-27\"\n\
             checked_on = \"2026-11-22\"\n{own}{list}"
        ))
    };
    let later = "[[value.postponement]]\nid = \"one\"\nlimit_from = \"2020-03-09\"\n\
                 limit_to = \"2020-09-30\"\nmonths = 3\nact = \"LBK 85/2011\"\nparagraph = \"§\"\n\
                 url = \"https://www.retsinformation.dk/eli/lta/2011/85\"\n\
                 confidence = \"verified\"\n";
    let postponed = |from: &str, to: &str| file("postponements", &later.replacen(from, to, 1));
    assert_eq!(postponed("", ""), Ok(()));
    assert_eq!(postponed("months = 3", "until = \"2020-12-31\""), Ok(()));
    for (from, to, because) in [
        ("2020-09-30", "2020-03-08", "one: it ends before it begins"),
        ("months = 3", "", "by months or to a day"),
        ("months = 3", "months = 3\nuntil = \"2020-12-31\"", "by months or to a day"),
        ("months = 3", "months = 0", "by some months"),
        ("months = 3", "until = \"2020-09-30\"", "to a later day"),
        ("verified", "reading", "one: no source"),
        ("\"one\"", "\"\"", "no id"),
    ] {
        let error = postponed(from, to).unwrap_err();
        assert!(error.contains(because), "{error}");
    }
    assert!(file("postponements", "").unwrap_err().contains("no postponement"));
    assert!(file("options", later).unwrap_err().contains("no option"));

    let feast = "[[value.holiday]]\nid = \"one\"\ntext = { da = \"a\", en = \"b\" }\neaster = -3\n";
    let holiday = |from: &str, to: &str| file("holidays", &feast.replacen(from, to, 1));
    assert_eq!(holiday("", ""), Ok(()));
    assert_eq!(holiday("easter = -3", "day = \"12-25\""), Ok(()));
    for (from, to, because) in [
        ("easter = -3\n", "", "counted from Easter or on a day"),
        ("easter = -3", "easter = -3\nday = \"12-25\"", "counted from Easter or on a day"),
        ("easter = -3", "day = \"02-29\"", "no day of every year"),
        ("easter = -3", "day = \"25 December\"", "no day of every year"),
        ("en = \"b\"", "en = \"\"", "one: a text is empty"),
    ] {
        let error = holiday(from, to).unwrap_err();
        assert!(error.contains(because), "{error}");
    }
    assert!(file("holidays", "").unwrap_err().contains("no holiday"));
}
