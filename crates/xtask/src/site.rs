//! The site: Wasm, then the shell with hashed assets, then every page as a file.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::command::{cargo, node, run, say};
use crate::stamp::{Inputs, files};
use crate::wasm::Build;

/// Where the finished site lies.
pub(crate) const DIST: &str = "dist/site";

/// Where a development build lies: it must never be taken for the site.
pub(crate) const DEV_DIST: &str = "target/site/dev";

const VITE: &str = "web/node_modules/vite/bin/vite.js";
const VITE_CONFIG: &str = "web/vite.config.js";
const SHELL_FOLDER: &str = "target/site/vite";

/// How to build.
pub(crate) struct Options<'a> {
    /// The path of the site on its host.
    pub(crate) base: &'a str,
    /// Quick and unoptimized.
    pub(crate) dev: bool,
}

impl Options<'_> {
    fn dist(&self) -> &'static str {
        if self.dev { DEV_DIST } else { DIST }
    }
}

pub(crate) fn build(options: &Options) -> Result<()> {
    say(if options.dev { "building the site, unoptimized" } else { "building the site" });
    Build {
        cargo: &[
            "--package=fremdrift-web",
            "--bin=site",
            "--no-default-features",
            "--features=hydrate",
        ],
        file: "site",
        profile: if options.dev { "dev" } else { "wasm-site" },
        optimize: if options.dev { None } else { Some("-Oz") },
        out: "target/site/pkg",
        typescript: false,
    }
    .run()?;
    vite(options)?;
    pages(options)
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
        .path("target/site/pkg")?
        .path("index.html")?
        .path("web/src")?
        .path("web/static")?
        .path("web/styles")?
        .path("web/vite")?
        .path(VITE_CONFIG)?
        .path("web/package-lock.json")?
        .unless_same("vite", &[&shell], || {
            let args = ["build", "--config", VITE_CONFIG, "--base", options.base];
            run(&mut node(VITE, &args))
        })
}

/// A fresh folder of hashed assets and prerendered pages.
fn pages(options: &Options) -> Result<()> {
    let dist = Path::new(options.dist());
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
        .arg(options.base))?;
    eprintln!("   {} is ready", dist.display());
    Ok(())
}
