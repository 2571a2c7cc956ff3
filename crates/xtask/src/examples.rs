//! The package's example pages: one template, filled for each calculator.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;

const TEMPLATE: &str = "crates/toolkit/pages/example.html";
const PAGES: &str = "crates/toolkit/pages/examples.json";

/// What stands for the names between braces in the template.
type Words = BTreeMap<String, String>;

#[derive(Deserialize)]
struct Examples {
    /// What a language says on each of its pages.
    words: BTreeMap<String, Words>,
    /// What is a page's own.
    pages: Vec<Words>,
}

/// Writes a page for each calculator into `folder`.
pub(crate) fn write(folder: &Path) -> Result<()> {
    let template = fs::read_to_string(TEMPLATE).context(TEMPLATE)?;
    let examples = fs::read_to_string(PAGES).context(PAGES)?;
    let examples: Examples = serde_json::from_str(&examples).context(PAGES)?;
    fs::create_dir_all(folder)?;
    for page in &examples.pages {
        let named = |name: &str| page.get(name).with_context(|| format!("{PAGES}: no {name}"));
        let shared = examples.words.get(named("lang")?);
        let shared = shared.with_context(|| format!("{PAGES}: no words in a page's language"))?;
        let text = page.iter().chain(shared).fold(template.clone(), |text, (name, words)| {
            text.replace(&format!("{{{name}}}"), words)
        });
        ensure!(!text.contains(['{', '}']), "{TEMPLATE}: a name is not filled in {page:?}");
        fs::write(folder.join(format!("{}.html", named("tool")?)), text)?;
    }
    Ok(())
}
