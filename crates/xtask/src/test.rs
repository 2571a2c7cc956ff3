//! Everything that has to hold before a change is shared. A failing suite does not stop the others;
//! only what cannot run without a build waits for it.

use std::fs;
use std::net::TcpListener;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use crate::command::{cargo, command, node, run, say, there, watch};
use crate::stamp::files;
use crate::suites::{Suite, cargo_test, node_test, playwright, summarize};
use crate::{bench, setup, site, tidy, toolkit};

const TESTS: &str = "tests/browser";
const TYPESCRIPT: &str = "tests/browser/node_modules/typescript/bin/tsc";

/// Whether all suites passed.
pub(crate) fn test() -> Result<bool> {
    setup::build_tools()?;
    setup::test_tools()?;
    let mut suites = rust();
    say("tidy");
    suites.extend(tidy::suites()?);
    suites.extend(toolkit());
    suites.extend(pages());
    Ok(summarize(&suites))
}

fn rust() -> Vec<Suite> {
    say("format");
    let format = Suite::check("format", run(&mut cargo(&["fmt", "--all", "--check"])));
    say("lints, native");
    let deny = ["--", "--deny", "warnings"];
    let native =
        run(cargo(&["clippy", "--quiet", "--workspace", "--all-targets", "--locked"]).args(deny));
    say("lints, browser");
    let browser = run(cargo(&["clippy", "--quiet", "--package=fremdrift-web", "--locked"])
        .args(["--target=wasm32-unknown-unknown", "--no-default-features", "--features=hydrate"])
        .args(deny));
    say("native tests");
    let tests = watch(&mut cargo(&["test", "--workspace", "--no-fail-fast", "--locked"]));
    vec![
        format,
        Suite::check("lints, native", native),
        Suite::check("lints, browser", browser),
        Suite::ran("native tests", tests, cargo_test),
    ]
}

/// The npm package as it would be published.
fn toolkit() -> Vec<Suite> {
    let built = Suite::check("toolkit builds", toolkit::build());
    if built.failed > 0 || !there(toolkit::CRATE) {
        return vec![built];
    }
    say("toolkit tests");
    let tests = toolkit_tests();
    say("toolkit types");
    let types = run(&mut node(TYPESCRIPT, &["--project", "crates/toolkit/tests/tsconfig.json"]));
    vec![built, Suite::ran("toolkit tests", tests, node_test), Suite::check("toolkit types", types)]
}

/// The package in Node and in a browser.
fn toolkit_tests() -> Result<(bool, String)> {
    node_tests("crates/toolkit/tests", ".test.mjs", setup::browser()?)
}

/// Node's own runner on the files of this ending right in a folder; named one by one, because Node
/// 20 and later versions read a folder differently.
fn node_tests(folder: &str, ending: &str, browser: Option<String>) -> Result<(bool, String)> {
    let mut runner = command("node", &["--test"]);
    if let Some(browser) = browser {
        runner.env("FREMDRIFT_BROWSER", browser);
    }
    let mut entries = fs::read_dir(folder)?.collect::<std::io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        if entry.file_name().to_string_lossy().ends_with(ending) {
            runner.arg(entry.path());
        }
    }
    watch(&mut runner)
}

/// The site as it would be served.
fn pages() -> Vec<Suite> {
    let built = Suite::check(
        "site builds",
        below().and_then(|()| site::build(&site::Options::plain(false))),
    );
    if built.failed > 0 {
        return vec![built];
    }
    say("HTML of every page");
    let html = html().unwrap_or_else(|error| Suite::check("valid HTML (pages)", Err(error)));
    say("types of the browser tests");
    let types = run(&mut node(TYPESCRIPT, &["--project", "tests/browser/tsconfig.json"]));
    say("page weights");
    let weights = run(&mut node(bench::WEIGHTS, &[site::DIST]));
    let mut suites = vec![
        built,
        html,
        Suite::check("browser tests, types", types),
        Suite::check("page weights", weights),
    ];
    match setup::browser() {
        Ok(browser) => {
            let lighthouse = bench::lighthouse(browser.as_deref(), 1);
            suites.push(Suite::check("Lighthouse", lighthouse));
            suites.push(Suite::ran("browser journeys", journeys(browser.as_deref()), playwright));
        }
        Err(error) => suites.push(Suite::check("browser journeys", Err(error))),
    }
    suites.push(other("Firefox", &setup::FIREFOX));
    suites.push(other("WebKit", &setup::WEBKIT));
    suites
}

/// The site for a host that has it below a path, under its own address.
fn below() -> Result<()> {
    let (host, base) = site::BELOW;
    let dist = format!("{host}{}", base.trim_end_matches('/'));
    let origin = Some("https://example.org");
    site::build(&site::Options { base, origin, dist: &dist, dev: false })
}

/// The main journeys in another browser, where it is or can be installed.
fn other(name: &str, browser: &setup::Other) -> Suite {
    let suite = format!("{name} journeys");
    match browser.lacking() {
        Ok(None) => {
            say(&suite);
            let ending = format!("{}.test.mjs", name.to_lowercase());
            Suite::ran(&suite, node_tests("tests/browser/other", &ending, None), node_test)
        }
        Ok(Some(why)) => Suite::skipped(&suite, why),
        Err(error) => Suite::check(&suite, Err(error)),
    }
}

/// html-validate on every page; one page is one test.
fn html() -> Result<Suite> {
    let pages: Vec<_> = files(Path::new(site::DIST))?
        .into_iter()
        .filter(|file| file.extension().is_some_and(|ending| ending == "html"))
        .collect();
    ensure!(!pages.is_empty(), "{} holds no page", site::DIST);
    let report = "target/xtask/html-validate.json";
    let script = "tests/browser/node_modules/html-validate/bin/html-validate.mjs";
    let config = "tests/browser/.htmlvalidate.json";
    let formatter = format!("stylish,json={report}");
    let mut validate = node(script, &["--config", config, "--formatter", &formatter]);
    let (success, _) = watch(validate.args(&pages))?;
    let report = fs::read_to_string(report).context("html-validate left no report")?;
    let report: serde_json::Value = serde_json::from_str(&report)?;
    let bad = report.as_array().context("html-validate's report is no list")?.iter();
    let bad = bad
        .filter(|page| page.get("errorCount").and_then(serde_json::Value::as_u64) != Some(0))
        .count();
    let failed = u32::try_from(bad)?;
    let passed = u32::try_from(pages.len())?.saturating_sub(failed);
    Ok(Suite::counted("valid HTML (pages)", success, (passed, failed)))
}

/// Playwright on the finished site, served by the production server on a free port.
fn journeys(browser: Option<&str>) -> Result<(bool, String)> {
    let shell = setup::headless_shell()?;
    say("browser journeys");
    let port = TcpListener::bind(("localhost", 0))?.local_addr()?.port();
    let mut playwright = command("node", &["node_modules/@playwright/test/cli.js", "test"]);
    playwright.current_dir(TESTS).env("FREMDRIFT_PORT", port.to_string());
    if let Some(browser) = shell.as_deref().or(browser) {
        playwright.env("FREMDRIFT_BROWSER", browser);
    }
    watch(&mut playwright)
}
