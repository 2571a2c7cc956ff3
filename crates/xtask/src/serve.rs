//! Building and serving the site, once or again on every change.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Child;
use std::thread::sleep;
use std::time::{Duration, SystemTime};

use anyhow::{Context as _, Result, bail};

use crate::command::{run, say};
use crate::site;
use crate::stamp::files;

/// How to serve.
pub(crate) struct Options {
    /// Build again on every change.
    pub(crate) dev: bool,
    /// The port on this machine.
    pub(crate) port: u16,
}

/// Everything a page is made from.
const WATCHED: [&str; 8] = [
    "index.html",
    "web/src",
    "web/locales",
    "web/styles",
    "web/static",
    "web/icons",
    "web/vite.config.js",
    "crates",
];

const LOOK_EVERY: Duration = Duration::from_millis(400);

pub(crate) fn serve(options: &Options) -> Result<()> {
    crate::setup::build_tools()?;
    site::build(&site::Options::plain(options.dev))?;
    say(&format!("serving http://localhost:{}/ (stop with Ctrl-C)", options.port));
    let mut server = site::preview(options.dev, options.port);
    if !options.dev {
        return run(&mut server);
    }
    let mut server = server.spawn().context("cannot start the server")?;
    let result = build_on_change(&mut server);
    // The error that ended the loop is the one worth telling.
    let _ = server.kill();
    result
}

/// Builds whenever a file changes; the visitor reloads the page. A build that fails leaves the last
/// good one in place.
fn build_on_change(server: &mut Child) -> Result<()> {
    let mut seen = snapshot()?;
    loop {
        sleep(LOOK_EVERY);
        if let Some(status) = server.try_wait()? {
            bail!("the server ended ({status})");
        }
        let now = snapshot()?;
        if now != seen {
            seen = now;
            match site::build(&site::Options::plain(true)) {
                Ok(()) => say("built; reload the page"),
                Err(error) => eprintln!("error: {error:#}"),
            }
        }
    }
}

fn snapshot() -> Result<BTreeMap<PathBuf, SystemTime>> {
    let mut times = BTreeMap::new();
    for path in WATCHED {
        for file in files(Path::new(path))? {
            // A file may be gone between listing and looking: then the next look sees that.
            if let Ok(time) = fs::metadata(&file).and_then(|data| data.modified()) {
                times.insert(file, time);
            }
        }
    }
    Ok(times)
}
