//! The build refuses bad evidence: each test breaks a good file in one way.

use crate::jobcentres_loader_tests::{CHECKLIST, JOBCENTRES};
use crate::{check, schema};

const TABLE: &str = r#"
kind = "return_to_work"
id = "name"
grade = "register_data"
entry_year = 2004
method = "linear_between_published_weeks"
label = { da = "a", en = "b" }
population = { da = "a", en = "b" }
whose = { da = "a", en = "b" }
source = { document = "d", place = "p" }
caveat = [{ da = "c", en = "d" }]

[[week]]
week = 1
still_on_benefit = 1000
back_in_work = 842
in_work = "84.2"
excluded = "15.8"

[[week]]
week = 5
still_on_benefit = 500
back_in_work = 250
in_work = "50"
excluded = "50"
"#;

const MILESTONE: &str = r#"
kind = "milestone"
id = "name"
standing = "practice"
from_week = 4
to_week = 9
label = { da = "a", en = "b" }
whose = { da = "a", en = "b" }
source = { document = "d", read_in = "r", place = "p" }
"#;

const FIGURE: &str = r#"
kind = "figure"
id = "name"
grade = "register_data"
finding = { da = "a", en = "b" }
label = { da = "a", en = "b" }
population = { da = "a", en = "b" }
whose = { da = "a", en = "b" }
source = { document = "d", place = "p" }
point = [{ da = "c", en = "d" }]
"#;

pub(crate) fn load(text: &str) -> Result<schema::File, String> {
    let file: schema::File = toml::from_str(text).map_err(|error| error.to_string())?;
    check::file("name", &file).map_err(|error| format!("{error:#}"))?;
    Ok(file)
}

pub(crate) fn refused(good: &str, from: &str, to: &str, because: &str) {
    let broken = good.replacen(from, to, 1);
    assert_ne!(broken, good, "`{from}` is not in the good file");
    let error = load(&broken).unwrap_err();
    assert!(error.contains(because), "{error}");
}

#[test]
fn accepts_good_files() {
    load(TABLE).unwrap();
    load(MILESTONE).unwrap();
}

#[test]
fn refuses_wrong_form() {
    for good in [TABLE, MILESTONE] {
        refused(good, "id = \"name\"", "id = \"other\"", "must be the file's name");
        refused(good, "id = \"name\"", "id = \"name\"\nnote = \"x\"", "unknown field");
        refused(good, "label = { da = \"a\"", "label = { da = \" \"", "label: a text is empty");
        refused(good, "whose = { da = \"a\", en = \"b\" }", "whose = { da = \"a\" }", "en");
    }
    refused(TABLE, "\"return_to_work\"", "\"table\"", "unknown variant");
    refused(TABLE, "\"register_data\"", "\"hearsay\"", "unknown variant");
    refused(TABLE, "\"linear_between_published_weeks\"", "\"by_eye\"", "unknown variant");
    refused(MILESTONE, "\"practice\"", "\"law\"", "unknown variant");
}

#[test]
fn refuses_figures_without_source_or_caveat() {
    for good in [TABLE, MILESTONE] {
        refused(good, "document = \"d\"", "document = \" \"", "no document");
        refused(good, "place = \"p\"", "place = \"\"", "no place");
    }
    refused(MILESTONE, "read_in = \"r\"", "read_in = \"\"", "no read_in");
    refused(TABLE, "[{ da = \"c\", en = \"d\" }]", "[]", "no caveat");
    refused(TABLE, "{ da = \"c\"", "{ da = \"\"", "caveat: a text is empty");
}

#[test]
fn refuses_tables_that_cannot_be_true() {
    refused(TABLE, "week = 5", "week = 1", "must rise");
    refused(TABLE, "week = 1", "week = 0", "begin with 1");
    refused(TABLE, "still_on_benefit = 500", "still_on_benefit = 1001", "more are on benefit");
    refused(TABLE, "back_in_work = 842", "back_in_work = 1001", "more return to work");
    refused(TABLE, "\"15.8\"", "\"15.9\"", "do not make 100");
    refused(TABLE, "\"84.2\"", "\"84.25\"", "more than one decimal");
    refused(TABLE, "\"84.2\"", "\"184.2\"", "between 0 and 100");
    refused(TABLE, "\"84.2\"", "\"most\"", "no number");
    let rising = TABLE.replace("\"84.2\"", "\"40\"").replace("\"15.8\"", "\"60\"");
    assert!(load(&rising).unwrap_err().contains("rises"));
    let (one_week, _) = TABLE.rsplit_once("[[week]]").unwrap();
    assert!(load(one_week).unwrap_err().contains("two weeks"));
}

#[test]
fn refuses_milestones_outside_an_absence() {
    refused(MILESTONE, "from_week = 4", "from_week = 0", "begin with 1");
    refused(MILESTONE, "from_week = 4", "from_week = 10", "ends before it begins");
}

#[test]
fn sorts_a_collection_by_kind_week_and_id() {
    let later = load(MILESTONE).unwrap();
    let earlier = renamed(MILESTONE, "earlier").replace("from_week = 4", "from_week = 2");
    let table = renamed(TABLE, "table");
    let [table, earlier, last, first] =
        [&table, &earlier, &renamed(FIGURE, "z"), &renamed(FIGURE, "a")]
            .map(|text| toml::from_str(text).unwrap());
    let [jobcentres, checklist] =
        [renamed(JOBCENTRES, "jobcentres"), renamed(CHECKLIST, "checklist")]
            .map(|text| toml::from_str(&text).unwrap());
    let files = vec![later, earlier, table, last, first, jobcentres, checklist];
    let collection = check::collection(files).unwrap();
    assert_eq!(collection.jobcentres.id, "jobcentres");
    assert_eq!(collection.effective_administration.id, "checklist");
    assert_eq!(collection.return_to_work.id, "table");
    let ids: Vec<_> = collection.milestones.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["earlier", "name"]);
    let ids: Vec<_> = collection.figures.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["a", "z"]);
}

#[test]
fn refuses_a_collection_without_its_one_table() {
    let error = |texts: &[&str]| {
        let files = texts.iter().map(|text| toml::from_str(text).unwrap()).collect();
        check::collection(files).err().unwrap().to_string()
    };
    assert!(error(&[MILESTONE]).contains("no file of kind"));
    assert!(error(&[TABLE, MILESTONE]).contains("two files have the id `name`"));
    assert!(error(&[TABLE, &renamed(TABLE, "table")]).contains("more than one"));
}

fn renamed(good: &str, id: &str) -> String {
    good.replace("id = \"name\"", &format!("id = \"{id}\""))
}
