//! House rules that no compiler knows. Each check returns what breaks it, as `file:line: what`.

mod layers;
mod mentions;
mod names;
mod numbers;
mod texts;

use anyhow::{Context as _, Result};

use crate::command::{command, read, say};
use crate::suites::{Suite, summarize};

const LONG_FILE: usize = 400;

/// Runs all checks and says what breaks them; whether nothing does.
pub(crate) fn tidy() -> Result<bool> {
    say("tidy");
    Ok(summarize(&suites()?))
}

/// One suite a check.
pub(crate) fn suites() -> Result<Vec<Suite>> {
    let files = tracked_files()?;
    warn_of_long_files(&files);
    let checks = [
        ("tidy: layers", layers::check()),
        ("tidy: names in ARCHITECTURE.md", names::check()),
        ("tidy: texts", texts::check()),
        ("tidy: no legal number in Rust", numbers::check()),
        ("tidy: no machine in the tree", Ok(mentions::check(&files))),
    ];
    Ok(checks
        .into_iter()
        .map(|(name, outcome)| {
            // A check that cannot be made has not been passed.
            let problems = outcome.unwrap_or_else(|error| vec![format!("{error:#}")]);
            for problem in &problems {
                eprintln!("{name}: {problem}");
            }
            let failed = u32::from(!problems.is_empty());
            Suite { name: name.to_owned(), passed: 1 - failed, failed, skipped: None }
        })
        .collect())
}

/// A text file of the tree, as it lies there now.
pub(crate) struct Tracked {
    pub(crate) path: String,
    pub(crate) text: String,
}

/// All text files that git tracks or would add.
fn tracked_files() -> Result<Vec<Tracked>> {
    let args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
    let list = read(&mut command("git", &args)).context("tidy asks git for the files")?;
    Ok(list
        .split('\0')
        .filter_map(|path| {
            // A deleted file is still listed, and a picture is no text: neither is looked at.
            let text = std::fs::read_to_string(path).ok()?;
            Some(Tracked { path: path.to_owned(), text })
        })
        .collect())
}

fn warn_of_long_files(files: &[Tracked]) {
    for file in files.iter().filter(|file| file.path.ends_with(".rs")) {
        let lines = file.text.lines().count();
        if lines > LONG_FILE {
            eprintln!("warning: {} has {lines} lines; look whether it does one thing", file.path);
        }
    }
}
