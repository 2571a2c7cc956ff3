//! What the build refuses in the decision model.

use std::path::Path;

use crate::check;
use crate::read;
use crate::schema::{Model, Rule};

fn model() -> Model {
    read::model(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data/injury")).unwrap()
}

fn checked(rule: &str, change: impl FnOnce(&mut Rule)) -> Result<(), String> {
    let mut model = model();
    change(model.rules.iter_mut().find(|it| it.id == rule).unwrap());
    check::model(&model).map_err(|error| format!("{error:#}"))
}

/// The model with another condition of a rule.
fn with_condition(rule: &str, when: &str) -> Result<(), String> {
    checked(rule, |rule| when.clone_into(&mut rule.when))
}

#[test]
fn the_model_holds_together() {
    check::model(&model()).unwrap();
}

#[test]
fn a_circle_of_facts_does_not_build() {
    let circle = |rule: &str, when: &str| {
        let error = with_condition(rule, when).unwrap_err();
        assert!(error.contains("in a circle"), "{error}");
        error
    };
    // R01 sets `accident`, R03 `disease`, R67 `extension_due`, R70 `extension_open`.
    assert!(circle("R01", "onset is sudden_event or accident").contains("Accident"));
    assert!(circle("R01", "not accident").contains("Accident"));
    // Through the limit of a year, whose first day depends on the kind of injury.
    assert!(circle("R03", "onset is longer_exposure and one_year passed").contains("Disease"));
    // Through another fact, which rests on this one.
    let both = circle("R67", "extension within 56 and not extension_open");
    assert!(both.contains("ExtensionDue") && both.contains("ExtensionOpen"), "{both}");
}

#[test]
fn a_circle_in_one_version_is_one_too() {
    let error = checked("R01", |rule| {
        rule.version.last_mut().unwrap().when = Some("accident".to_owned());
    });
    assert!(error.unwrap_err().contains("in a circle"));
}

#[test]
fn a_fact_may_rest_on_another() {
    with_condition("R03", "onset is longer_exposure and not accident").unwrap();
}

#[test]
fn a_statement_names_acts_that_there_are() {
    let first = |act: &str, paragraph: &str| {
        checked("R11", |rule| {
            let section = rule.version.last_mut().unwrap().law.last_mut().unwrap();
            act.clone_into(&mut section.act);
            paragraph.clone_into(&mut section.paragraph);
        })
    };
    first("LBK 919/2024", "§ 36, stk. 1").unwrap();
    assert!(first("LBK 1/2024", "§ 36").unwrap_err().contains("LBK 1/2024"));
    assert!(first("919/2024", "§ 36").unwrap_err().contains("919/2024"));
    assert!(first("LBK 919/2024", "section 36").unwrap_err().contains("no section"));
}

#[test]
fn an_act_is_no_later_than_what_rests_on_it() {
    let error = checked("R19", |rule| {
        let section = rule.version.first_mut().unwrap().law.first_mut().unwrap();
        "LBK 919/2024".clone_into(&mut section.act);
    });
    assert!(error.unwrap_err().contains("later than what rests on it"));
}

#[test]
fn law_that_no_act_carries_says_who_tells_of_it() {
    // The last version of R70 has an act, and a source for what that act does not say.
    let without = |act: bool, source: bool| {
        checked("R70", |rule| {
            let last = rule.version.last_mut().unwrap();
            if act {
                last.law.clear();
            }
            if source {
                (last.source, last.url) = (None, None);
            }
        })
    };
    assert!(without(false, true).unwrap_err().contains("who says so"));
    assert!(without(true, true).is_err());
    let verified = checked("R70", |rule| {
        let last = rule.version.last_mut().unwrap();
        last.law.clear();
        last.confidence = Some(crate::schema::Confidence::Verified);
    });
    assert!(verified.unwrap_err().contains("names the act"));
}
