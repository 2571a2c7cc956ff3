//! What is known about the packages that this is built from: licences, origins, known flaws. It asks
//! registries and databases that are not everywhere in reach, so that it is no part of `test`; what
//! could not be asked is said, and never looks like a good answer.

use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::command::{cargo, command, run, say, there};

const CARGO_DENY: &str = "0.20.2";
const TOOLS: &str = "target/tools";
const NPM_FOLDERS: [&str; 4] =
    ["web", "tests/browser", "crates/toolkit/tests", "crates/toolkit/peers"];

/// What came of one question.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Answer {
    Good,
    Bad,
    /// Whoever would know did not answer; what was said instead.
    None(String),
}

/// Whether nothing bad was found.
pub(crate) fn audit() -> Result<bool> {
    let mut answers = Vec::new();
    let deny = cargo_deny()?;
    for check in ["licenses", "bans", "sources", "advisories"] {
        say(&format!("cargo deny: {check}"));
        answers.push((format!("cargo deny, {check}"), ask(&deny, check)?));
    }
    for folder in NPM_FOLDERS.into_iter().filter(|folder| there(folder)) {
        say(&format!("npm audit: {folder}"));
        answers.push((format!("npm audit, {folder}"), npm(folder)?));
    }
    Ok(summarize(&answers))
}

/// The program, installed below `target` if it is not there.
fn cargo_deny() -> Result<String> {
    let program = format!("{TOOLS}/bin/cargo-deny");
    if !Path::new(&program).is_file() {
        say("installing cargo-deny (some minutes, once)");
        let version = ["--version", CARGO_DENY, "--root", TOOLS];
        run(cargo(&["install", "cargo-deny", "--locked"]).args(version))?;
    }
    Ok(program)
}

/// One check of all crates: it fetches those of other platforms, or the database of known flaws.
fn ask(deny: &str, check: &str) -> Result<Answer> {
    let output = command(deny, &["check", check]).output().context("cannot start it")?;
    let said = String::from_utf8_lossy(&output.stderr);
    eprintln!("{}", said.trim_end());
    Ok(if output.status.success() {
        Answer::Good
    } else {
        unreached(&said).map_or(Answer::Bad, Answer::None)
    })
}

/// The line that says that something could not be fetched.
fn unreached(said: &str) -> Option<String> {
    said.lines()
        .find(|line| line.contains("[ERROR] failed to fetch "))
        .map(|line| line.trim().to_owned())
}

/// Known flaws of npm packages, as the registry tells them.
fn npm(folder: &str) -> Result<Answer> {
    let mut npm = command("npm", &["audit", "--json"]);
    let output = npm.current_dir(folder).output().context("cannot start npm")?;
    let answer = read_npm(&String::from_utf8_lossy(&output.stdout));
    if answer == Answer::Bad {
        // The same once more, for people. That it fails is known.
        let _ = run(command("npm", &["audit"]).current_dir(folder));
    }
    Ok(answer)
}

fn read_npm(report: &str) -> Answer {
    let Ok(report) = serde_json::from_str::<Value>(report) else {
        return Answer::None("npm said nothing that can be read".to_owned());
    };
    match report.pointer("/metadata/vulnerabilities/total").and_then(Value::as_u64) {
        Some(0) => Answer::Good,
        Some(_) => Answer::Bad,
        None => {
            let mut said = ["/error/summary", "/message"].into_iter().filter_map(|place| {
                report.pointer(place).and_then(Value::as_str).filter(|said| !said.is_empty())
            });
            Answer::None(said.next().unwrap_or("the registry did not answer").to_owned())
        }
    }
}

fn summarize(answers: &[(String, Answer)]) -> bool {
    println!("\n== audit");
    for (question, answer) in answers {
        match answer {
            Answer::Good => println!("ok        {question}"),
            Answer::Bad => println!("FOUND     {question}"),
            Answer::None(said) => println!("NOT ASKED {question}: {said}"),
        }
    }
    let unasked = answers.iter().filter(|(_, answer)| matches!(answer, Answer::None(_))).count();
    if unasked > 0 {
        println!("{unasked} could not be asked: run this again where they are in reach");
    }
    answers.iter().all(|(_, answer)| *answer != Answer::Bad)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_answer_is_neither_good_nor_bad() {
        let found = |total| format!(r#"{{"metadata":{{"vulnerabilities":{{"total":{total}}}}}}}"#);
        assert_eq!(read_npm(&found(0)), Answer::Good);
        assert_eq!(read_npm(&found(2)), Answer::Bad);
        let silent = r#"{"message":"","error":{"code":"ENOAUDIT","summary":"404 Not Found"}}"#;
        assert_eq!(read_npm(silent), Answer::None("404 Not Found".to_owned()));
        let refused = r#"{"message":"405 Method Not Allowed","error":{"summary":""}}"#;
        assert_eq!(read_npm(refused), Answer::None("405 Method Not Allowed".to_owned()));
        assert!(matches!(read_npm(""), Answer::None(_)));
    }

    #[test]
    fn what_is_out_of_reach_is_told_from_a_flaw() {
        for what in ["advisory database https://example.org", "crates: error: no such host"] {
            let away = format!("2026 [ERROR] failed to fetch {what}");
            assert_eq!(unreached(&away), Some(away));
        }
        assert_eq!(unreached("error[vulnerability]: failed to check a length"), None);
    }

    #[test]
    fn what_was_found_fails_and_what_was_not_asked_does_not() {
        let answer = |answer| vec![("x".to_owned(), Answer::Good), ("y".to_owned(), answer)];
        assert!(summarize(&answer(Answer::None("away".to_owned()))));
        assert!(!summarize(&answer(Answer::Bad)));
    }
}
