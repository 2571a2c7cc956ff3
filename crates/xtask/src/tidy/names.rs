//! Every path that ARCHITECTURE.md names exists.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

const DOCUMENT: &str = "ARCHITECTURE.md";

pub(super) fn check() -> Result<Vec<String>> {
    let text = fs::read_to_string(DOCUMENT).context("cannot read ARCHITECTURE.md")?;
    Ok(paths(&text)
        .into_iter()
        .filter(|(_, path)| !Path::new(path).exists())
        .map(|(line, path)| format!("{DOCUMENT}:{line}: there is no {path}"))
        .collect())
}

/// What stands in backticks and looks like a path, with its line. Built folders come and go, and a
/// path with a placeholder is a pattern, so both are left alone.
fn paths(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut fenced = false;
    for (number, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if !fenced {
            let quoted = line.split('`').skip(1).step_by(2);
            found.extend(quoted.filter(|word| is_path(word)).map(|word| (number + 1, word)));
        }
    }
    found
}

fn is_path(word: &str) -> bool {
    const ENDINGS: [&str; 10] =
        [".rs", ".md", ".toml", ".html", ".js", ".json", ".ts", ".ftl", ".scss", ".lock"];
    let plain = !word.contains([' ', '<', '>', '*', '{', '(', ':', '#', '@']);
    let built = ["dist", "target"].contains(&word.split('/').next().unwrap_or_default());
    let root = word.starts_with('/');
    let looks = word.contains('/') || ENDINGS.iter().any(|ending| word.ends_with(ending));
    plain && looks && !built && !root
}

#[cfg(test)]
mod tests {
    use super::paths;

    #[test]
    fn paths_in_backticks_are_found_with_their_line() {
        let text = "see `crates/units` and `route.rs`,\nnot `cargo xtask` nor `/refusion`\n\
            nor `docs/adr/<number>.md` nor `dist/site/`";
        assert_eq!(paths(text), [(1, "crates/units"), (1, "route.rs")]);
    }

    #[test]
    fn a_code_block_is_not_searched() {
        assert_eq!(paths("```\n`a/b`\n```\n`c/d`"), [(4, "c/d")]);
    }
}
