//! Reads `data/injury`, refuses a model that does not hold together, and writes it as constants. A
//! mistake in a file stops the build and names the file.

mod check;
mod condition;
mod emit;
mod schema;

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result};
use serde::de::DeserializeOwned;

/// Everything in `data/injury`.
pub(crate) struct Model {
    pub(crate) questions: Vec<schema::Question>,
    pub(crate) rules: Vec<schema::Rule>,
    pub(crate) milestones: schema::Milestones,
    pub(crate) views: schema::Views,
    pub(crate) changes: Vec<schema::Later>,
    pub(crate) letters: Vec<schema::Letter>,
    pub(crate) cases: Vec<schema::Case>,
}

fn main() -> Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let data = root.join("data/injury");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=data");
    let model = Model {
        questions: read::<schema::Questions>(&data.join("questions.toml"))?.question,
        rules: rules(&data.join("rules"))?,
        milestones: read(&data.join("milestones.toml"))?,
        views: read(&data.join("views.toml"))?,
        changes: read::<schema::Changes>(&data.join("changes.toml"))?.change,
        letters: read::<schema::Letters>(&data.join("letters.toml"))?.letter,
        cases: read::<schema::Cases>(&data.join("cases.toml"))?.case,
    };
    check::model(&model)?;
    let out = PathBuf::from(env::var("OUT_DIR")?).join("injury.rs");
    fs::write(&out, emit::model(&model)?).with_context(|| out.display().to_string())
}

fn rules(folder: &Path) -> Result<Vec<schema::Rule>> {
    let mut files = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()
        .with_context(|| folder.display().to_string())?;
    files.sort();
    let mut rules = Vec::new();
    for file in files {
        rules.extend(read::<schema::Rules>(&file)?.rule);
    }
    Ok(rules)
}

fn read<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let of = || path.display().to_string();
    toml::from_str(&fs::read_to_string(path).with_context(of)?).with_context(of)
}
