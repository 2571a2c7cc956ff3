//! How fast the toolkit is, and what each page weighs on the wire.

use anyhow::Result;

use crate::command::{cargo, command, read, run, say};
use crate::wasm::{Build, Module};
use crate::{setup, site, toolkit};

pub(crate) fn bench() -> Result<()> {
    speed()?;
    site::build(&site::Options { base: "/", dev: false })?;
    say("page weights");
    run(&mut command("node", &["tests/browser/weights.mjs", site::DIST]))
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
    Build {
        cargo: &["--package=fremdrift-toolkit", "--example=kernel"],
        profile: "wasm-toolkit",
        optimize: Some("-O3"),
        typescript: false,
    }
    .run(&[Module { file: "examples/kernel", out: "target/toolkit/kernel" }])
}
