//! The site: Wasm, then the shell with hashed assets, then every page as a file.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::command::{cargo, node, run, say};
use crate::stamp::{Inputs, files};
use crate::wasm::{Build, Module};

/// Where the finished site lies.
pub(crate) const DIST: &str = "dist/site";

/// Where a development build lies: it must never be taken for the site.
pub(crate) const DEV_DIST: &str = "target/site/dev";

/// A build for a host where the site lives below a path, for its journey: the folder of the host,
/// and the path.
pub(crate) const BELOW: (&str, &str) = ("target/site/host-below", "/a/b/");

/// What hosts are told beside the site itself.
const HOSTS: &str = "dist/hosts";

const VITE: &str = "web/node_modules/vite/bin/vite.js";
const VITE_CONFIG: &str = "web/vite.config.js";
const SHELL_FOLDER: &str = "target/site/vite";
const PROGRAMS: &str = "target/site/pkg";

/// The program of all tools' pages.
const PAGES: &str = "site";

/// The program that is no page's.
const WORKER: &str = "worker";

/// How to build.
pub(crate) struct Options<'a> {
    /// The path of the site on its host.
    pub(crate) base: &'a str,
    /// The host with its scheme, where it is known.
    pub(crate) origin: Option<&'a str>,
    /// The folder to fill.
    pub(crate) dist: &'a str,
    /// Quick and unoptimized.
    pub(crate) dev: bool,
}

impl Options<'_> {
    /// For a host that has nothing else, and tells nobody who it is.
    pub(crate) const fn plain(dev: bool) -> Self {
        Self { base: "/", origin: None, dist: if dev { DEV_DIST } else { DIST }, dev }
    }

    /// What the page's script takes it for; while somebody works on the site it keeps nothing.
    fn mode(&self) -> &'static str {
        if self.dev { "development" } else { "production" }
    }
}

pub(crate) fn build(options: &Options) -> Result<()> {
    say(if options.dev { "building the site, unoptimized" } else { "building the site" });
    programs(options)?;
    vite(options)?;
    pages(options)?;
    offline(options)?;
    hosts(options)?;
    eprintln!("   {} is ready", options.dist);
    Ok(())
}

/// One program for all tools' pages, in parts, and one for their workers.
fn programs(options: &Options) -> Result<()> {
    for (program, split) in [(PAGES, true), (WORKER, false)] {
        let bin = format!("--bin={program}");
        // Those features are what these programs need, and what the prerenderer does without.
        let cargo =
            ["--package=fremdrift-web", &bin, "--no-default-features", "--features=hydrate"];
        let out = format!("{PROGRAMS}/{program}");
        Build {
            cargo: &cargo,
            profile: if options.dev { "dev" } else { "wasm-site" },
            optimize: if options.dev { None } else { Some("-Oz") },
            typescript: false,
            split,
        }
        .run(&[Module { file: program, out: &out }])?;
    }
    Ok(())
}

/// The preview server of vite on a finished site.
pub(crate) fn preview(dev: bool, port: u16) -> std::process::Command {
    let folder = if dev { DEV_DIST } else { DIST };
    let port = port.to_string();
    node(
        VITE,
        &["preview", "--config", VITE_CONFIG, "--outDir", folder, "--port", &port, "--strictPort"],
    )
}

/// The shell, styles, scripts and fonts under hashed names.
fn vite(options: &Options) -> Result<()> {
    let shell = Path::new(SHELL_FOLDER).join("index.html");
    Inputs::new()
        .value(options.base)
        .value(options.mode())
        .path(PROGRAMS)?
        .path("index.html")?
        .path("web/src")?
        .path("web/static")?
        .path("web/icons")?
        .path("web/styles")?
        .path("web/vite")?
        .path(VITE_CONFIG)?
        .path("web/package-lock.json")?
        .unless_same("vite", &[&shell], || {
            let args = ["build", "--config", VITE_CONFIG, "--base", options.base];
            run(node(VITE, &args).args(["--mode", options.mode()]))
        })
}

/// A fresh folder of hashed assets and prerendered pages.
fn pages(options: &Options) -> Result<()> {
    let dist = Path::new(options.dist);
    if dist.exists() {
        fs::remove_dir_all(dist).with_context(|| format!("cannot empty {}", dist.display()))?;
    }
    for file in files(Path::new(SHELL_FOLDER))? {
        let to = dist.join(file.strip_prefix(SHELL_FOLDER)?);
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(&file, &to).with_context(|| format!("cannot copy {}", file.display()))?;
    }
    let shell = Path::new(SHELL_FOLDER).join("index.html");
    run(cargo(&["run", "--package=fremdrift-web", "--bin=prerender", "--"])
        .arg(shell)
        .arg(dist)
        .arg(options.base)
        .args(options.origin))?;
    Ok(())
}

/// The service worker, which has to know every file.
fn offline(options: &Options) -> Result<()> {
    let dist = options.dist;
    if options.dev {
        // A browser that has kept the site from this address lets go of it.
        fs::copy("web/src/site/no-sw.js", Path::new(dist).join("sw.js"))?;
    } else {
        run(&mut node("web/vite/offline.js", &[dist, options.base]))?;
    }
    Ok(())
}

/// What each kind of host has to be told, for a site that is to be hosted.
fn hosts(options: &Options) -> Result<()> {
    if options.dist != DIST {
        return Ok(());
    }
    run(&mut node("web/hosts/write.js", &[options.dist, options.base, HOSTS]))
}
