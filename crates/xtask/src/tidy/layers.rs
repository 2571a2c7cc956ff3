//! Who may import whom, from what Cargo resolved.

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::command::{cargo, read};

/// Each crate may import those that stand before it; the last two stand side by side.
const ORDER: [&str; 8] =
    ["units", "legislation", "evidence", "rules", "costs", "simulation", "toolkit", "web"];
const EDGES: [&str; 2] = ["toolkit", "web"];
/// Only the edges know that there is a browser.
const BROWSER: [&str; 4] = ["wasm-bindgen", "web-sys", "js-sys", "yew"];

pub(super) fn check() -> Result<Vec<String>> {
    let args = ["metadata", "--format-version=1", "--no-deps", "--locked"];
    let metadata: Value = serde_json::from_str(&read(&mut cargo(&args))?)?;
    let packages = metadata
        .get("packages")
        .and_then(Value::as_array)
        .context("cargo metadata has no packages")?;
    let mut problems = Vec::new();
    for package in packages {
        let Some(name) = field(package, "name").and_then(short) else {
            continue;
        };
        for dependency in
            package.get("dependencies").and_then(Value::as_array).into_iter().flatten()
        {
            // A test may look anywhere: it ships nothing.
            if field(dependency, "kind") != Some("dev")
                && let Some(other) = field(dependency, "name")
                && let Some(problem) = judge(name, other)
            {
                problems.push(problem);
            }
        }
    }
    Ok(problems)
}

fn field<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    value.get(name).and_then(Value::as_str)
}

/// What is wrong with the crate `name` depending on the package `other`, if anything.
fn judge(name: &str, other: &str) -> Option<String> {
    let Some(place) = ORDER.iter().position(|known| *known == name) else {
        // The workspace's tests and commands stand outside the order.
        return (!["tests", "xtask"].contains(&name))
            .then(|| format!("crates/{name}: not in the order of the layers"));
    };
    if !EDGES.contains(&name) && BROWSER.contains(&other) {
        return Some(format!("crates/{name}: depends on {other}, which only the edges may"));
    }
    let other = short(other).filter(|other| other.len() > 1)?;
    let other_place = ORDER.iter().position(|known| *known == other);
    match other_place {
        Some(other_place) if other_place < place && !EDGES.contains(&other) => None,
        Some(_) => Some(format!("crates/{name}: must not import {other}")),
        None => Some(format!("crates/{name}: imports {other}, which no crate may")),
    }
}

/// The short name of a package of this workspace.
fn short(package: &str) -> Option<&str> {
    if package == "xtask" { Some(package) } else { package.strip_prefix("fremdrift-") }
}

#[cfg(test)]
mod tests {
    use super::judge;

    #[test]
    fn a_crate_may_import_what_stands_to_its_left() {
        assert_eq!(judge("costs", "fremdrift-units"), None);
        assert_eq!(judge("web", "fremdrift-simulation"), None);
        assert_eq!(judge("web", "yew"), None);
        assert_eq!(judge("rules", "chrono"), None);
        assert_eq!(judge("xtask", "wasm-bindgen"), None);
    }

    #[test]
    fn everything_else_is_a_problem() {
        for (name, other) in [
            ("units", "fremdrift-rules"),
            ("rules", "fremdrift-costs"),
            ("legislation", "fremdrift-evidence"),
            ("web", "fremdrift-toolkit"),
            ("toolkit", "fremdrift-web"),
            ("rules", "wasm-bindgen"),
            ("costs", "xtask"),
            ("costs", "fremdrift-tests"),
            ("unheard-of", "chrono"),
        ] {
            assert!(judge(name, other).is_some(), "{name} → {other}");
        }
    }
}
