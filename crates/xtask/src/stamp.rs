//! Skipping a step whose inputs did not change: a stamp holds the hash of all it was made from.

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

/// A hash over the names and contents of files, and over plain values.
pub(crate) struct Inputs(DefaultHasher);

impl Inputs {
    pub(crate) fn new() -> Self {
        Self(DefaultHasher::new())
    }

    /// A value that shapes the output, like an option.
    #[must_use]
    pub(crate) fn value(mut self, value: &str) -> Self {
        value.hash(&mut self.0);
        self
    }

    /// A file, or everything below a folder.
    pub(crate) fn path(mut self, path: impl AsRef<Path>) -> Result<Self> {
        for file in files(path.as_ref())? {
            file.hash(&mut self.0);
            let content = fs::read(&file).with_context(|| format!("{}", file.display()))?;
            content.hash(&mut self.0);
        }
        Ok(self)
    }

    /// Runs `step` unless `outputs` exist and were made from these very inputs.
    pub(crate) fn unless_same(
        self,
        name: &str,
        outputs: &[&Path],
        step: impl FnOnce() -> Result<()>,
    ) -> Result<()> {
        let stamp = Path::new("target/xtask").join(format!("{name}.stamp"));
        let hash = format!("{:016x}", self.0.finish());
        let same = fs::read_to_string(&stamp).is_ok_and(|old| old == hash);
        if same && outputs.iter().all(|output| output.exists()) {
            return Ok(());
        }
        // A step that is broken off half-way must not look done.
        if stamp.exists() {
            fs::remove_file(&stamp)?;
        }
        step()?;
        fs::create_dir_all("target/xtask")?;
        fs::write(&stamp, hash).context("cannot write the stamp")
    }
}

/// All files below `path` (or `path` itself), sorted.
pub(crate) fn files(path: &Path) -> Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(path).with_context(|| format!("{}", path.display()))? {
        found.extend(files(&entry?.path())?);
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_follows_values_and_order() {
        let hash = |inputs: Inputs| inputs.0.finish();
        assert_eq!(hash(Inputs::new().value("a")), hash(Inputs::new().value("a")));
        assert_ne!(
            hash(Inputs::new().value("a").value("b")),
            hash(Inputs::new().value("b").value("a"))
        );
    }
}
