//! The npm package: the toolkit's Wasm with its JavaScript, types and package files.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::command::{node, run, say, there};
use crate::examples;
use crate::stamp::files;
use crate::wasm::{Build, Module};

pub(crate) const CRATE: &str = "crates/toolkit";
const DIST: &str = "dist/toolkit";
const BUILT: &str = "target/toolkit/pkg";
const PACKAGE_FILES: &str = "crates/toolkit/npm";
/// Files of the repository that go with the package.
const COMMON: [&str; 2] = ["LICENSE", "CHANGELOG.md"];
/// The reference of every function and type, made from the built declarations.
const API: &str = "docs/api";
const TYPEDOC: &str = "crates/toolkit/tests/node_modules/typedoc/bin/typedoc";

/// Writes the reference anew and builds `dist/toolkit` with it.
pub(crate) fn api() -> Result<()> {
    build()?;
    say("writing the reference");
    run(&mut node(TYPEDOC, &["--options", "crates/toolkit/tests/typedoc.json"]))?;
    copy_folder(API, &Path::new(DIST).join(API))
}

/// Builds `dist/toolkit`.
pub(crate) fn build() -> Result<()> {
    if !there(CRATE) {
        say("there is no toolkit crate yet: left out");
        return Ok(());
    }
    say("building the toolkit");
    Build {
        cargo: &["--package=fremdrift-toolkit", "--lib"],
        profile: "wasm-toolkit",
        optimize: Some("-O3"),
        typescript: true,
        split: false,
    }
    .run(&[Module { file: "fremdrift", out: BUILT }])?;
    if there(DIST) {
        fs::remove_dir_all(DIST)?;
    }
    copy_folder(BUILT, Path::new(DIST))?;
    copy_folder(PACKAGE_FILES, Path::new(DIST))?;
    copy_folder(API, &Path::new(DIST).join(API))?;
    examples::write(&Path::new(DIST).join("examples"))?;
    for file in COMMON {
        copy(Path::new(file), &Path::new(DIST).join(file))?;
    }
    eprintln!("   {DIST} is ready");
    Ok(())
}

fn copy_folder(from: &str, to: &Path) -> Result<()> {
    for file in files(Path::new(from))? {
        copy(&file, &to.join(file.strip_prefix(from)?))?;
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::copy(from, to).with_context(|| format!("cannot copy {}", from.display()))?;
    Ok(())
}
