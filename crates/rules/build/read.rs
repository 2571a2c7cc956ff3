//! Reads the files of the decision model. A mistake in one names the file.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::de::DeserializeOwned;

use crate::schema::{
    Cases, Changes, Laws, Letters, Milestones, Model, Questions, Rule, Rules, Views,
};

pub(crate) fn model(data: &Path) -> Result<Model> {
    Ok(Model {
        laws: file::<Laws>(&data.join("acts.toml"))?.law,
        questions: file::<Questions>(&data.join("questions.toml"))?.question,
        rules: rules(&data.join("rules"))?,
        milestones: file::<Milestones>(&data.join("milestones.toml"))?,
        views: file::<Views>(&data.join("views.toml"))?,
        changes: file::<Changes>(&data.join("changes.toml"))?.change,
        letters: file::<Letters>(&data.join("letters.toml"))?.letter,
        cases: file::<Cases>(&data.join("cases.toml"))?.case,
    })
}

fn rules(folder: &Path) -> Result<Vec<Rule>> {
    let mut files = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()
        .with_context(|| folder.display().to_string())?;
    files.sort();
    let mut rules = Vec::new();
    for path in files {
        rules.extend(file::<Rules>(&path)?.rule);
    }
    Ok(rules)
}

fn file<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let of = || path.display().to_string();
    toml::from_str(&fs::read_to_string(path).with_context(of)?).with_context(of)
}
