//! How fast the toolkit is, and what each page weighs on the wire.

use anyhow::Result;

use crate::command::{cargo, command, node, read, run, say};
use crate::wasm::{Build, Module};
use crate::{setup, site, toolkit};

pub(crate) fn bench() -> Result<()> {
    speed()?;
    setup::test_tools()?;
    site::build(&site::Options::plain(false))?;
    say("page weights");
    run(&mut node(WEIGHTS, &[site::DIST]))
}

/// What each page weighs, and whether it may.
pub(crate) const WEIGHTS: &str = "tests/browser/weights.mjs";

/// Lighthouse on a fresh site, often enough for medians.
pub(crate) fn pages() -> Result<()> {
    setup::build_tools()?;
    setup::test_tools()?;
    site::build(&site::Options::plain(false))?;
    lighthouse(setup::browser()?.as_deref(), 5)
}

/// What Lighthouse says of the finished site in so many runs.
pub(crate) fn lighthouse(browser: Option<&str>, runs: u32) -> Result<()> {
    say("Lighthouse");
    let mut lighthouse = node("tests/browser/lighthouse.mjs", &[site::DIST, &runs.to_string()]);
    if let Some(browser) = browser {
        lighthouse.env("FREMDRIFT_BROWSER", browser);
    }
    run(&mut lighthouse)
}

/// The kernels natively and as Wasm, and the package, beside plain JavaScript, and numpy where it is.
pub(crate) fn speed() -> Result<()> {
    setup::build_tools()?;
    kernel()?;
    say("timing the kernels natively");
    let native = ["bench", "--quiet", "--package=fremdrift-toolkit", "--bench=native"];
    let native = read(&mut cargo(&native))?;
    say("timing Wasm and plain JavaScript");
    run(&mut command("node", &["crates/toolkit/benches/run.mjs", native.trim()]))?;
    say("timing draws in Wasm, plain JavaScript and numpy");
    run(&mut command("node", &["crates/toolkit/benches/draws.mjs"]))
}

/// The package, and the kernels as Wasm without a conversion to JavaScript in between.
pub(crate) fn kernel() -> Result<()> {
    toolkit::build()?;
    say("building the kernels");
    KERNEL.run(&[Module { file: "examples/kernel", out: "target/toolkit/kernel" }])
}

/// The kernels as Wasm.
pub(crate) const KERNEL: Build = Build {
    cargo: &["--package=fremdrift-toolkit", "--example=kernel"],
    profile: "wasm-toolkit",
    optimize: Some("-O3"),
    typescript: false,
    split: false,
};
