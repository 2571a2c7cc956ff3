//! What a fresh machine lacks: the toolchain's Wasm target, npm packages, browsers for tests.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};

use crate::command::{command, exists, read, run, say, there};
use crate::stamp::{Inputs, files};

const WASM: &str = "wasm32-unknown-unknown";
const NODE_AT_LEAST: u32 = 20;
/// Where a web server is unpacked that is not installed.
const NGINX: &str = "target/tools/nginx";

/// Everything a build needs.
pub(crate) fn build_tools() -> Result<()> {
    wasm_target()?;
    node()?;
    npm("web")
}

/// Everything the tests need beyond a build: their packages, and a browser.
pub(crate) fn test_tools() -> Result<()> {
    npm("tests/browser")?;
    npm("crates/toolkit/tests")?;
    web_server()
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

/// A web server for the test of what the build writes for one. Its package is unpacked and not
/// installed: installed, it would begin to serve this machine's port 80.
fn web_server() -> Result<()> {
    if Path::new("/usr/sbin/nginx").is_file() || there(&format!("{NGINX}/usr/sbin/nginx")) {
        return Ok(());
    }
    if !exists("apt-get") || !is_root()? {
        say("nginx: SKIPPED, it is not installed (Debian: apt-get install nginx)");
        return Ok(());
    }
    say("nginx: unpacking Debian's packages");
    run(&mut command("apt-get", &["update"]))?;
    fs::create_dir_all(NGINX)?;
    let packages = ["download", "nginx", "nginx-common"];
    run(command("apt-get", &packages).current_dir(NGINX))?;
    for package in files(Path::new(NGINX))? {
        run(command("dpkg", &["--extract"]).arg(package).arg(NGINX))?;
    }
    Ok(())
}

/// The browser for tests: its program, or nothing where Playwright brings its own.
pub(crate) fn browser() -> Result<Option<String>> {
    if let Some(program) = installed_browser() {
        say(&format!("browser: {program}, installed here"));
        return Ok(Some(program));
    }
    if may_install()? {
        say("browser: installing Debian's package chromium");
        install(&["chromium"])?;
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

/// Chromium without the window around each page: the same engine with less to do for every journey.
/// Nothing where it is not and cannot be had; the browser itself does as well.
pub(crate) fn headless_shell() -> Result<Option<String>> {
    const NAME: &str = "chromium-headless-shell";
    if installed(NAME).is_none() && may_install()? {
        say(&format!("installing Debian's package {NAME}"));
        if let Err(error) = install(&[NAME]) {
            say(&format!("{NAME}: not installed ({error:#}); the browser takes its place"));
        }
    }
    Ok(installed(NAME))
}

fn installed_browser() -> Option<String> {
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
        .into_iter()
        .find_map(installed)
}

/// The path of a program.
fn installed(name: &str) -> Option<String> {
    std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|folder| folder.join(name))
        .find(|program| program.is_file())
        .map(|program| program.to_string_lossy().into_owned())
}

/// A browser that only some machines have: Debian's packages, and the programs that they bring.
pub(crate) struct Other {
    pub(crate) packages: &'static [&'static str],
    pub(crate) programs: &'static [&'static str],
}

/// Mozilla's, which is driven without any further program.
pub(crate) const FIREFOX: Other = Other { packages: &["firefox-esr"], programs: &["firefox-esr"] };

/// Apple's engine as GNOME builds it, its driver, and a screen for it to draw on.
pub(crate) const WEBKIT: Other = Other {
    packages: &["webkit2gtk-driver", "xvfb", "xauth"],
    programs: &["WebKitWebDriver", "xvfb-run", "xauth"],
};

impl Other {
    /// Sees to it that the browser is here; else the reason why it cannot be.
    pub(crate) fn lacking(&self) -> Result<Option<String>> {
        if self.here() {
            return Ok(None);
        }
        let packages = self.packages.join(" ");
        if !may_install()? {
            return Ok(Some(format!(
                "not installed; needs Debian's {packages}, and root for that"
            )));
        }
        say(&format!("installing Debian's packages {packages}"));
        Ok(match install(self.packages) {
            Ok(()) if self.here() => None,
            Ok(()) => Some(format!("Debian's {packages} brought no program of that name")),
            Err(error) => Some(format!("not installed: {error:#}")),
        })
    }

    fn here(&self) -> bool {
        self.programs.iter().all(|program| exists(program))
    }
}

/// Whether Debian's packages can be installed here.
fn may_install() -> Result<bool> {
    Ok(exists("apt-get") && is_root()?)
}

/// Installs Debian's packages.
fn install(packages: &[&str]) -> Result<()> {
    run(&mut command("apt-get", &["update"]))?;
    let args = ["install", "--yes", "--no-install-recommends"];
    run(command("apt-get", &args).args(packages).env("DEBIAN_FRONTEND", "noninteractive"))
}

fn is_root() -> Result<bool> {
    Ok(read(&mut command("id", &["-u"]))?.trim() == "0")
}
