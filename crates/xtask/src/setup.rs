//! What a fresh machine lacks: the toolchain's Wasm target, npm packages, a browser for tests.

use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};

use crate::command::{command, exists, read, run, say};
use crate::stamp::Inputs;

const WASM: &str = "wasm32-unknown-unknown";
const NODE_AT_LEAST: u32 = 20;
const PYTHON: &str = "target/python";

/// Everything a build needs.
pub(crate) fn build_tools() -> Result<()> {
    wasm_target()?;
    node()?;
    npm("web")
}

/// Everything the tests need beyond a build: their packages, and a browser.
pub(crate) fn test_tools() -> Result<()> {
    npm("tests/browser")?;
    npm("crates/toolkit/tests")
}

fn wasm_target() -> Result<()> {
    if has_wasm_target()? {
        return Ok(());
    }
    say("installing the toolchain that rust-toolchain.toml names");
    ensure!(exists("rustup"), "the target {WASM} is missing, and rustup to install it is too");
    // Cargo exports the toolchain it runs on, which would hide the file with components and targets.
    run(command("rustup", &["toolchain", "install"]).env_remove("RUSTUP_TOOLCHAIN"))?;
    if !has_wasm_target()? {
        run(&mut command("rustup", &["target", "add", WASM]))?;
    }
    Ok(())
}

fn has_wasm_target() -> Result<bool> {
    let folder = read(&mut command("rustc", &["--print", "target-libdir", "--target", WASM]))?;
    Ok(Path::new(folder.trim()).is_dir())
}

fn node() -> Result<()> {
    ensure!(exists("node") && exists("npm"), "install Node.js {NODE_AT_LEAST} or newer, with npm");
    let version = read(&mut command("node", &["--version"]))?;
    let major: u32 = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|major| major.parse().ok())
        .with_context(|| format!("cannot read Node's version {version}"))?;
    ensure!(
        major >= NODE_AT_LEAST,
        "Node.js is {}, it has to be {NODE_AT_LEAST} or newer",
        version.trim()
    );
    Ok(())
}

/// Installs the packages of `folder` exactly as locked, if the lock is not the installed one.
pub(crate) fn npm(folder: &str) -> Result<()> {
    let modules = Path::new(folder).join("node_modules");
    let lock = Path::new(folder).join("package-lock.json");
    let name = format!("npm-{}", folder.replace('/', "-"));
    Inputs::new().path(lock)?.unless_same(&name, &[&modules], || {
        say(&format!("installing npm packages in {folder}"));
        let args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
        run(command("npm", &args).current_dir(folder))
    })
}

/// A Python with the packages that `requirements.txt` in `folder` pins, in an environment of its own.
/// Nothing, said loudly, where this machine cannot have one: no build or test needs it.
pub(crate) fn python(folder: &str) -> Option<String> {
    match environment(folder) {
        Ok(python) => Some(python),
        Err(error) => {
            say(&format!("SKIPPED: everything in Python. {error:#}"));
            None
        }
    }
}

fn environment(folder: &str) -> Result<String> {
    ensure!(exists("python3"), "python3 is not installed");
    let python = format!("{PYTHON}/bin/python");
    let requirements = Path::new(folder).join("requirements.txt");
    let version = read(&mut command("python3", &["--version"]))?;
    let inputs = Inputs::new().value(&version).path(&requirements)?;
    inputs.unless_same("python", &[Path::new(&python)], || {
        say(&format!("installing Python packages in {PYTHON}"));
        run(&mut command("python3", &["-m", "venv", "--clear", PYTHON]))
            .context("Python's own venv is needed (on Debian the package python3-venv)")?;
        let args = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"];
        run(command(&python, &args).arg("--requirement").arg(&requirements))
    })?;
    Ok(python)
}

/// The browser for tests: its program, or nothing where Playwright brings its own.
pub(crate) fn browser() -> Result<Option<String>> {
    if let Some(program) = installed_browser() {
        say(&format!("browser: {program}, installed here"));
        return Ok(Some(program));
    }
    if exists("apt-get") && is_root()? {
        say("browser: installing Debian's package chromium");
        run(&mut command("apt-get", &["update"]))?;
        let args = ["install", "--yes", "--no-install-recommends", "chromium"];
        run(command("apt-get", &args).env("DEBIAN_FRONTEND", "noninteractive"))?;
        match installed_browser() {
            Some(program) => return Ok(Some(program)),
            None => bail!("the package chromium brought no program of that name"),
        }
    }
    say("browser: Playwright's own Chromium");
    let script = "node_modules/@playwright/test/cli.js";
    run(command("node", &[script, "install", "chromium"]).current_dir("tests/browser"))?;
    Ok(None)
}

fn installed_browser() -> Option<String> {
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].into_iter().find_map(
        |name| {
            std::env::split_paths(&std::env::var_os("PATH")?)
                .map(|folder| folder.join(name))
                .find(|program| program.is_file())
                .map(|program| program.to_string_lossy().into_owned())
        },
    )
}

fn is_root() -> Result<bool> {
    Ok(read(&mut command("id", &["-u"]))?.trim() == "0")
}
