//! The build refuses bad key figures and bad lists of marks: each test breaks a good file in one way.

use crate::loader_tests::{load, refused};

pub(crate) const JOBCENTRES: &str = r#"
kind = "jobcentres"
id = "name"
courses_year = 2013
label = { da = "a", en = "b" }
as_of = { da = "a", en = "b" }
courses_from = { da = "a", en = "b" }
rest_from = { da = "a", en = "b" }
source = { document = "d", place = "p" }
caveat = [{ da = "c", en = "d" }]
recommended = { from = 35, to = 50, whose = { da = "a", en = "b" }, source = { document = "e", place = "q" } }

[[jobcentre]]
name = "A"
courses = 100
caseworkers = 5
caseworkers_are = "sum_of_parts"
cases_from = 40
cases_to = 50
cases_are = "about"
extensions = 3
part = [{ label = { da = "a", en = "b" }, caseworkers = 5, cases = 60 }]

[[jobcentre]]
name = "B"
courses = 10
caseworkers = 1
caseworkers_are = "published"
cases_from = 1
cases_to = 1
cases_are = "published"
extensions = 0
"#;

pub(crate) const CHECKLIST: &str = r#"
kind = "checklist"
id = "name"
label = { da = "a", en = "b" }
population = { da = "a", en = "b" }
whose = { da = "a", en = "b" }
caveat = [{ da = "c", en = "d" }]

[[mark]]
id = "one"
label = { da = "a", en = "b" }
text = { da = "a", en = "b" }
source = { document = "d", place = "p" }

[[mark]]
id = "two"
label = { da = "a", en = "b" }
text = { da = "a", en = "b" }
source = { document = "d", place = "p" }
"#;

#[test]
fn accepts_good_files() {
    load(JOBCENTRES).unwrap();
    load(CHECKLIST).unwrap();
}

#[test]
fn refuses_jobcentres_that_cannot_be() {
    refused(JOBCENTRES, "[{ da = \"c\", en = \"d\" }]", "[]", "no caveat");
    refused(JOBCENTRES, "document = \"e\"", "document = \"\"", "no document");
    refused(JOBCENTRES, "from = 35", "from = 0", "at least one case");
    refused(JOBCENTRES, "to = 50,", "to = 34,", "below the fewest");
    refused(JOBCENTRES, "name = \"B\"", "name = \"A\"", "two jobcentres");
    refused(JOBCENTRES, "courses = 100", "courses = 0", "no courses");
    refused(JOBCENTRES, "extensions = 3", "extensions = 101", "more extensions");
    refused(JOBCENTRES, "cases_from = 40", "cases_from = 51", "below the fewest");
    refused(JOBCENTRES, "cases_are = \"about\"", "cases_are = \"sum_of_parts\"", "no sum");
    refused(JOBCENTRES, "extensions = 3", "extensions = 3\nbenefit_cases = 51", "benefit cases");
    refused(JOBCENTRES, "caseworkers = 5, ", "caseworkers = 4, ", "the parts have 4");
    refused(
        JOBCENTRES,
        "\"published\"\ncases_from = 1",
        "\"sum_of_parts\"\ncases_from = 1",
        "no parts",
    );
    refused(JOBCENTRES, "courses_year = 2013", "courses_year = \"2013\"", "u16");
}

#[test]
fn refuses_checklists_without_marks_or_sources() {
    refused(CHECKLIST, "id = \"two\"", "id = \"one\"", "two marks");
    refused(CHECKLIST, "[{ da = \"c\", en = \"d\" }]", "[]", "no caveat");
    refused(CHECKLIST, "document = \"d\"", "document = \"\"", "no document");
    refused(CHECKLIST, "text = { da = \"a\"", "text = { da = \"\"", "mark: a text is empty");
}
