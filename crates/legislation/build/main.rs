//! Reads `data/<act>/<parameter>.toml`, refuses what is not well-formed law, and writes the structs
//! that hold the parameters and their values as constants. A mistake in a file stops the build and names the file.

mod acts;
mod check;
mod emit;
mod schema;
mod values;

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result};

fn main() -> Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let data = root.join("data");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=data");

    let acts: schema::Acts = toml::from_str(&fs::read_to_string(data.join("acts.toml"))?)?;
    acts.check().context("acts.toml")?;
    let mut files = Vec::new();
    let gaps = data.join("not_encoded.toml");
    for folder in sorted(&data)?.into_iter().filter(|folder| folder.is_dir()) {
        for path in sorted(&folder)? {
            let file = read(&path, &acts).with_context(|| path.display().to_string())?;
            files.push(file);
        }
    }
    files.sort_by(|a, b| a.id.cmp(&b.id));
    let out = PathBuf::from(env::var("OUT_DIR")?).join("law.rs");
    let gaps: schema::Gaps = toml::from_str(&fs::read_to_string(&gaps)?)?;
    check::gaps(&gaps)?;
    fs::write(&out, emit::law(&files, &acts)? + &emit::gaps(&gaps))
        .with_context(|| out.display().to_string())
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()
        .with_context(|| folder.display().to_string())?;
    paths.sort();
    Ok(paths)
}

fn read(path: &Path, acts: &schema::Acts) -> Result<schema::File> {
    let stem = path.file_stem().and_then(|stem| stem.to_str()).context("a file name in UTF-8")?;
    let file: schema::File = toml::from_str(&fs::read_to_string(path)?)?;
    check::file(stem, &file, acts)?;
    Ok(file)
}
