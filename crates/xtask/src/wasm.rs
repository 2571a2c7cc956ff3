//! From a crate to a Wasm file with its JavaScript: cargo, wasm-bindgen, wasm-opt.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::command::{cargo, node, run};
use crate::split::split;
use crate::stamp::Inputs;

const TARGET: &str = "wasm32-unknown-unknown";

/// What rustc emits for the target. wasm-opt's `--all-features` would write types that Node and
/// browsers refuse.
pub(crate) const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// One run of cargo, and what becomes of the Wasm files that it makes.
pub(crate) struct Build<'a> {
    /// Arguments of `cargo build` that say which crate.
    pub(crate) cargo: &'a [&'a str],
    /// Cargo's profile.
    pub(crate) profile: &'a str,
    /// Level of wasm-opt, or nothing to leave it out.
    pub(crate) optimize: Option<&'a str>,
    /// Whether TypeScript declarations are wanted.
    pub(crate) typescript: bool,
    /// Whether it is one program that is to be split.
    pub(crate) split: bool,
}

/// One Wasm file.
pub(crate) struct Module<'a> {
    /// The file that cargo makes, without ending, perhaps in a folder of its own; the output is
    /// named after it.
    pub(crate) file: &'a str,
    /// The folder of its own that the Wasm and its JavaScript go to.
    pub(crate) out: &'a str,
}

impl Build<'_> {
    pub(crate) fn run(&self, modules: &[Module]) -> Result<()> {
        self.run_in(Path::new(""), modules)
    }

    /// The same in another checkout, which has a folder `target` of its own. What becomes of it
    /// lies here, and is made by this checkout's tools.
    pub(crate) fn run_in(&self, root: &Path, modules: &[Module]) -> Result<()> {
        let command = if self.split { "rustc" } else { "build" };
        let mut cargo = cargo(&[command, "--target", TARGET, "--profile", self.profile]);
        if root != Path::new("") {
            cargo.args(["--locked", "--target-dir", "target"]).current_dir(root);
        }
        cargo.args(self.cargo);
        if self.split {
            // The splitter has to see who calls whom.
            cargo.args(["--", "-Clink-arg=--emit-relocs"]);
        }
        run(&mut cargo)?;
        modules.iter().try_for_each(|module| self.finish(root, module))
    }

    fn finish(&self, root: &Path, module: &Module) -> Result<()> {
        // Cargo names the folder of its `dev` profile `debug`.
        let folder = if self.profile == "dev" { "debug" } else { self.profile };
        let folder = root.join("target").join(TARGET).join(folder);
        let raw = folder.join(format!("{}.wasm", module.file));
        let wasm = module.made("_bg.wasm");
        let js = module.made(".js");
        Inputs::new()
            .path(&raw)?
            .value(self.profile)
            .value(self.optimize.unwrap_or_default())
            .path("Cargo.lock")?
            .path("web/package-lock.json")?
            .path("crates/xtask/src/split.rs")?
            .unless_same(&module.out.replace('/', "-"), &[&wasm, &js], || {
                let out = Path::new(module.out);
                if out.exists() {
                    fs::remove_dir_all(out)?;
                }
                if self.split {
                    fs::create_dir_all(out)?;
                    let main = out.join(format!("{}.wasm", module.file));
                    split(&raw, &main, out, self.optimize)?;
                    self.bindgen(&main, module.out)?;
                    fs::remove_file(main)?;
                } else {
                    self.bindgen(&raw, module.out)?;
                }
                self.optimize(&wasm)
            })
    }

    fn bindgen(&self, raw: &Path, out: &str) -> Result<()> {
        eprintln!("   wasm-bindgen → {out}");
        Bindgen::new()
            .input_path(raw)
            .web(true)?
            .omit_default_module_path(false)
            .typescript(self.typescript)
            // What the linker exports is what the parts share.
            .keep_lld_exports(self.split)
            .remove_name_section(self.optimize.is_some())
            .remove_producers_section(true)
            .generate(out)
            .with_context(|| format!("wasm-bindgen on {}", raw.display()))
    }

    fn optimize(&self, wasm: &Path) -> Result<()> {
        let Some(level) = self.optimize else {
            return Ok(());
        };
        let before = fs::metadata(wasm)?.len();
        let file = wasm.to_string_lossy();
        let mut wasm_opt = node("web/node_modules/binaryen/bin/wasm-opt", &[&file, "-o", &file]);
        run(wasm_opt.arg(level).args(FEATURES))?;
        let after = fs::metadata(wasm)?.len();
        eprintln!("   wasm-opt {level}: {before} → {after} bytes");
        Ok(())
    }
}

impl Module<'_> {
    /// A file that is made of it.
    fn made(&self, ending: &str) -> PathBuf {
        let name = self.file.rsplit('/').next().unwrap_or(self.file);
        Path::new(self.out).join(format!("{name}{ending}"))
    }
}
