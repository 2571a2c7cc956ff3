//! The build refuses bad figures: each test breaks a good file in one way.

use crate::{check, check_figure, schema};

const FIGURE: &str = r#"
kind = "figure"
id = "name"
number = 4
grade = "controlled"
finding = { da = "a", en = "b" }
label = { da = "a", en = "b" }
population = { da = "a", en = "b" }
whose = { da = "a", en = "b" }
source = { document = "d", read_in = "r", place = "p" }
caveat = [{ da = "c", en = "d" }]

[[column]]
id = "cost"
unit = "billion_kroner"
label = { da = "a", en = "b" }

[[column]]
id = "share"
unit = "percent"
label = { da = "a", en = "b" }

[[row]]
year = 2004
values = { cost = { value = "5.5", wording = "just_under" }, share = "12" }

[[row]]
id = "later"
label = { da = "e", en = "f" }
values = { cost = "8.5" }
"#;

fn load(text: &str) -> Result<schema::File, String> {
    let file: schema::File = toml::from_str(text).map_err(|error| error.to_string())?;
    check::file("name", &file).map_err(|error| format!("{error:#}"))?;
    Ok(file)
}

fn refused(from: &str, to: &str, because: &str) {
    let broken = FIGURE.replacen(from, to, 1);
    assert_ne!(broken, FIGURE, "`{from}` is not in the good file");
    let error = load(&broken).unwrap_err();
    assert!(error.contains(because), "{error}");
}

#[test]
fn accepts_a_good_figure() {
    load(FIGURE).unwrap();
}

#[test]
fn refuses_wrong_form() {
    refused("id = \"name\"", "id = \"other\"", "must be the file's name");
    refused("number = 4", "number = 4\nnote = \"x\"", "unknown field");
    refused("\"controlled\"", "\"hearsay\"", "unknown variant");
    refused("\"billion_kroner\"", "\"dollars\"", "unknown variant");
    refused("\"just_under\"", "\"nearly\"", "did not match");
    refused("finding = { da = \"a\"", "finding = { da = \" \"", "finding: a text is empty");
    refused("label = { da = \"e\"", "label = { da = \"\"", "row: a text is empty");
}

#[test]
fn refuses_a_figure_without_source_or_caveat() {
    refused("document = \"d\"", "document = \" \"", "no document");
    refused("read_in = \"r\"", "read_in = \"\"", "no read_in");
    refused("place = \"p\"", "place = \"\"", "no place");
    refused("[{ da = \"c\", en = \"d\" }]", "[]", "no caveat");
    let counted = FIGURE.replace("\"controlled\"", "\"register_data\"");
    load(&counted.replace("[{ da = \"c\", en = \"d\" }]", "[]")).unwrap();
}

#[test]
fn refuses_values_without_place() {
    refused("{ cost = \"8.5\" }", "{ costs = \"8.5\" }", "no column `costs`");
    refused("{ cost = \"8.5\" }", "{}", "a row has no value");
    refused("\"8.5\"", "\"8,5\"", "no number");
    refused(", share = \"12\"", "", "`share` has no value");
    refused("id = \"share\"", "id = \"cost\"", "two columns have the id `cost`");
    refused("year = 2004", "year = 2004\nid = \"x\"", "either a year");
    refused("year = 2004", "", "alone needs no name");
    refused("id = \"later\"", "id = \"2004\"", "two rows have the id `2004`");
    refused("number = 4", "number = 4\ndrawn_only = true", "has no numbers");
    let (no_rows, _) = FIGURE.split_once("[[row]]").unwrap();
    assert!(load(no_rows).unwrap_err().contains("neither a row nor a point"));
    let in_words = no_rows.replace("caveat =", "point = [{ da = \"g\", en = \"h\" }]\ncaveat =");
    assert!(load(&in_words).unwrap_err().contains("belong to each other"));
}

#[test]
fn refuses_figures_that_do_not_fit_each_other() {
    let figure = |text: &str| {
        let schema::File::Figure(figure) = toml::from_str(text).unwrap() else { unreachable!() };
        figure
    };
    let error = |texts: &[&str]| {
        let figures: Vec<_> = texts.iter().map(|text| figure(text)).collect();
        check_figure::together(&figures).unwrap_err().to_string()
    };
    let against = |id: &str| FIGURE.replace("number = 4", &format!("against = [\"{id}\"]"));
    assert!(error(&[&against("nobody")]).contains("no figure `nobody`"));
    assert!(error(&[&against("name")]).contains("against itself"));
    let other = FIGURE.replace("id = \"name\"", "id = \"other\"");
    assert!(error(&[FIGURE, &other]).contains("two figures 4"));
    let unnumbered = other.replace("number = 4", "");
    check_figure::together(&[figure(&against("other")), figure(&unnumbered)]).unwrap();
}
