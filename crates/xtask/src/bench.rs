//! What each page weighs on the wire.

use anyhow::Result;

use crate::command::{command, run, say};
use crate::{setup, site};

pub(crate) fn bench() -> Result<()> {
    setup::build_tools()?;
    site::build(&site::Options { base: "/", dev: false })?;
    say("page weights");
    run(&mut command("node", &["tests/browser/weights.mjs", site::DIST]))
}
