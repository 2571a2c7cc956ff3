//! Reads `data/injury`, refuses a model that does not hold together, and writes it as constants. A
//! mistake in a file stops the build and names the file.

mod basis;
mod check;
mod condition;
mod emit;
mod read;
mod schema;

use std::path::PathBuf;
use std::{env, fs};

use anyhow::{Context, Result};

fn main() -> Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=data");
    let model = read::model(&root.join("data/injury"))?;
    check::model(&model)?;
    let out = PathBuf::from(env::var("OUT_DIR")?).join("injury.rs");
    fs::write(&out, emit::model(&model)?).with_context(|| out.display().to_string())
}
