//! The npm package: the toolkit's Wasm with its JavaScript, types and package files.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::command::{say, there};
use crate::stamp::files;
use crate::wasm::{Build, Module};

pub(crate) const CRATE: &str = "crates/toolkit";
const DIST: &str = "dist/toolkit";
const BUILT: &str = "target/toolkit/pkg";
const PACKAGE_FILES: &str = "crates/toolkit/npm";
const LICENSE: &str = "LICENSE";

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
    }
    .run(&[Module { file: "fremdrift", out: BUILT }])?;
    if there(DIST) {
        fs::remove_dir_all(DIST)?;
    }
    for folder in [BUILT, PACKAGE_FILES] {
        for file in files(Path::new(folder))? {
            let to = Path::new(DIST).join(file.strip_prefix(folder)?);
            if let Some(parent) = to.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::copy(&file, &to).with_context(|| format!("cannot copy {}", file.display()))?;
        }
    }
    if there(LICENSE) {
        fs::copy(LICENSE, Path::new(DIST).join(LICENSE))?;
    }
    eprintln!("   {DIST} is ready");
    Ok(())
}
