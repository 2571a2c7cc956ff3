//! Reads `data/<source>/<item>.toml`, refuses what is not well-formed evidence, and writes the
//! items as constants. A mistake in a file stops the build and names the file.

mod check;
mod check_figure;
mod check_jobcentres;
mod emit;
mod emit_figure;
mod emit_jobcentres;
mod schema;

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result};

fn main() -> Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let data = root.join("data");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=data");

    let mut files = Vec::new();
    for folder in sorted(&data)? {
        for path in sorted(&folder)? {
            let file = read(&path).with_context(|| path.display().to_string())?;
            files.push(file);
        }
    }
    let collection = check::collection(files)?;
    let out = PathBuf::from(env::var("OUT_DIR")?).join("evidence.rs");
    fs::write(&out, emit::evidence(&collection)?).with_context(|| out.display().to_string())
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()
        .with_context(|| folder.display().to_string())?;
    paths.sort();
    Ok(paths)
}

fn read(path: &Path) -> Result<schema::File> {
    let stem = path.file_stem().and_then(|stem| stem.to_str()).context("a file name in UTF-8")?;
    let file: schema::File = toml::from_str(&fs::read_to_string(path)?)?;
    check::file(stem, &file)?;
    Ok(file)
}
