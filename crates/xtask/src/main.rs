//! The project's own commands, run as `cargo xtask <command>`.

mod against;
mod audit;
mod bench;
mod command;
mod examples;
mod peers;
mod serve;
mod setup;
mod site;
mod split;
mod stamp;
mod suites;
mod test;
mod tidy;
mod toolkit;
mod wasm;

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail, ensure};

const USAGE: &str = "cargo xtask <command>

  serve [--port N]          set up what is missing, build, and serve the site
  serve --dev [--port N]    the same, and build again (faster, unoptimized) on every change
  build [--base /path/] [--origin https://host]
                            dist/site/ (for a host where it lives under /path/) and dist/toolkit/
  build --toolkit           dist/toolkit/ alone
  api                       docs/api/ anew, from the package's types and comments
  test                      format, lints, native, toolkit and type tests, tidy, HTML, browser
  bench                     how fast the toolkit is, and what each page weighs
  bench --toolkit           how fast the toolkit is
  bench --against COMMIT    totals and an explained ledger beside those of another commit
  bench peers               other rule engines and numpy beside the toolkit
  bench lighthouse          what Lighthouse says of four pages, medians of five runs
  audit                     known flaws, licences and origins of all packages (asks registries)
  tidy                      house rules: layers, names in documents, texts, legal numbers";

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Whether the command found everything in order.
fn run() -> Result<bool> {
    env::set_current_dir(root()?)?;
    let args: Vec<String> = env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args.as_slice() {
        ["serve", options @ ..] => serve::serve(&serve_options(options)?)?,
        ["build", "--toolkit"] => {
            setup::build_tools()?;
            toolkit::build()?;
        }
        ["build", options @ ..] => build(options)?,
        ["api"] => {
            setup::build_tools()?;
            setup::test_tools()?;
            toolkit::api()?;
        }
        ["test"] => return test::test(),
        ["bench"] => bench::bench()?,
        ["bench", "--toolkit"] => bench::speed()?,
        ["bench", "--against", commit] => against::bench(commit)?,
        ["bench", "peers"] => peers::bench()?,
        ["bench", "lighthouse"] => bench::pages()?,
        ["audit"] => return audit::audit(),
        ["tidy"] => return tidy::tidy(),
        [] | ["help" | "--help" | "-h"] => println!("{USAGE}"),
        _ => bail!("unknown arguments\n\n{USAGE}"),
    }
    Ok(true)
}

fn build(args: &[&str]) -> Result<()> {
    let mut options = site::Options::plain(false);
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match *arg {
            "--base" => options.base = args.next().context("--base needs a path")?,
            "--origin" => options.origin = Some(args.next().context("--origin needs an address")?),
            _ => bail!("unknown option {arg}\n\n{USAGE}"),
        }
    }
    let base = options.base;
    ensure!(base.starts_with('/') && base.ends_with('/'), "the base path has to be like /site/");
    if let Some(origin) = options.origin {
        let whole = origin.starts_with("https://") && !origin.ends_with('/');
        ensure!(whole, "the origin has to be like https://example.org");
    }
    setup::build_tools()?;
    toolkit::build()?;
    site::build(&options)
}

fn serve_options(args: &[&str]) -> Result<serve::Options> {
    let mut options = serve::Options { dev: false, port: 8080 };
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match *arg {
            "--dev" => options.dev = true,
            "--port" => {
                let port = args.next().context("--port needs a number")?;
                options.port = port.parse().with_context(|| format!("{port} is not a port"))?;
            }
            _ => bail!("unknown option {arg}\n\n{USAGE}"),
        }
    }
    Ok(options)
}

/// The folder of the workspace; every command runs there.
fn root() -> Result<PathBuf> {
    let manifest = env::var_os("CARGO_MANIFEST_DIR").context("run this as `cargo xtask`")?;
    PathBuf::from(manifest)
        .ancestors()
        .nth(2)
        .map(PathBuf::from)
        .context("xtask lives in crates/xtask")
}
