//! Other rule engines and numpy beside the toolkit, each in the version that is pinned for this alone.

use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use crate::command::{command, exists, read, run, say};
use crate::stamp::Inputs;
use crate::{bench, setup};

const FOLDER: &str = "crates/toolkit/peers";
const PYTHON: &str = "target/python";

pub(crate) fn bench() -> Result<()> {
    setup::build_tools()?;
    setup::npm(FOLDER)?;
    let python = python();
    bench::kernel()?;
    let script = |file: &str| run(command("node", &[file]).args(&python));
    say("the refund ladder in the toolkit and in its peers");
    script(&format!("{FOLDER}/ladder.mjs"))?;
    if python.is_some() {
        say("early efforts in the toolkit and in numpy");
        script(&format!("{FOLDER}/cohort.mjs"))?;
        say("draws in the toolkit, plain JavaScript and numpy");
        script("crates/toolkit/benches/draws.mjs")?;
    } else {
        say("SKIPPED: early efforts and draws beside numpy, and the refund ladder in OpenFisca");
    }
    Ok(())
}

/// A Python with the pinned packages, or nothing, said loudly, where this machine cannot have one.
fn python() -> Option<String> {
    match environment() {
        Ok(python) => Some(python),
        Err(error) => {
            say(&format!("SKIPPED: everything in Python: {error:#}"));
            None
        }
    }
}

fn environment() -> Result<String> {
    ensure!(exists("python3"), "python3 is not installed");
    let python = format!("{PYTHON}/bin/python");
    let requirements = Path::new(FOLDER).join("requirements.txt");
    let version = read(&mut command("python3", &["--version"]))?;
    let inputs = Inputs::new().value(&version).path(&requirements)?;
    inputs.unless_same("python", &[Path::new(&python)], || {
        say(&format!("installing Python packages in {PYTHON}"));
        run(&mut command("python3", &["-m", "venv", "--clear", PYTHON]))
            .context("it needs its module venv (on Debian the package python3-venv)")?;
        let args = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"];
        run(command(&python, &args).arg("--requirement").arg(&requirements))
    })?;
    Ok(python)
}
