//! The kernels beside those of another commit, in one run: what a change costs or saves.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::bench::KERNEL;
use crate::command::{cargo, command, read, run, say};
use crate::setup;
use crate::wasm::Module;

/// Where the other commit is checked out, by its hash, with a `target` of its own.
const FOLDER: &str = "target/against";
/// What makes the absences that are timed, in either checkout.
const SPELLS: &str = "crates/toolkit/benches/spells.rs";
/// How often the native kernels are run, in turns.
const ROUNDS: usize = 7;

/// Commits that do not know the absences in common draw the same ones by themselves, but for two
/// things. The switch that counted employer-paid weeks is drawn, so that the rest stays the same, and
/// not set.
const SWITCH: &str = "columns.flags.push(no_period + 2 * u8::from(random.below(3) == 0));";
const NO_SWITCH: &str = "random.below(3);\n        columns.flags.push(no_period);";

/// And earlier weeks are drawn, but given only to absences before which there have been as many.
const PRIOR: &str = "let prior = if random.below(3) == 0 { random.below(157) } else { 0 };";
const POSSIBLE_PRIOR: &str = "let prior = if random.below(3) == 0 { random.below(157) } else { 0 };
        let prior = if begins < 17_345 { 0 } else { prior };";

pub(crate) fn bench(commit: &str) -> Result<()> {
    setup::build_tools()?;
    let there = check_out(commit)?;
    say("building the kernels");
    KERNEL.run(&[Module { file: "examples/kernel", out: "target/toolkit/kernel" }])?;
    say(&format!("building the kernels of {commit}"));
    let wasm = Module { file: "examples/kernel", out: "target/toolkit/against" };
    KERNEL.run_in(&there, &[wasm])?;
    say("timing both natively, in turns");
    let rounds = (0..ROUNDS).map(|_| {
        let before = read(native(&["--locked", "--target-dir=target"]).current_dir(&there))?;
        let now = read(&mut native(&[]))?;
        Ok(format!("{{\"before\": {}, \"now\": {}}}", before.trim(), now.trim()))
    });
    let rounds = rounds.collect::<Result<Vec<_>>>()?.join(", ");
    say("timing both as Wasm, in turns");
    let native = format!("[{rounds}]");
    run(&mut command("node", &["crates/toolkit/benches/against.mjs", commit, &native]))
}

fn native(options: &[&str]) -> Command {
    let mut cargo = cargo(&["bench", "--quiet", "--package=fremdrift-toolkit", "--bench=native"]);
    cargo.args(options).args(["--", "compatible"]);
    cargo
}

/// The commit in a folder of its own, drawing the absences that both know.
fn check_out(commit: &str) -> Result<PathBuf> {
    let name = format!("{commit}^{{commit}}");
    let hash = read(&mut command("git", &["rev-parse", "--verify", "--end-of-options", &name]))
        .with_context(|| format!("{commit} is no commit of this repository"))?;
    let hash = hash.trim();
    let folder = Path::new(FOLDER).join(hash);
    if !folder.exists() {
        say(&format!("checking out {commit} in {}", folder.display()));
        // Forced, because the folder may have gone with `target` and still be in git's list.
        let mut add = command("git", &["worktree", "add", "--quiet", "--force", "--detach"]);
        run(add.arg(&folder).arg(hash))?;
    }
    let spells = folder.join(SPELLS);
    let text = fs::read_to_string(&spells)
        .with_context(|| format!("{commit} has no absences to time in {SPELLS}"))?;
    if let Some(text) = in_common(&text) {
        fs::write(&spells, text)?;
    }
    let text = fs::read_to_string(&spells)?;
    ensure!(text.contains("fn compatible(") || text.contains(NO_SWITCH), "{commit} draws others");
    Ok(folder)
}

/// The source without the switch; nothing where it has none.
fn in_common(spells: &str) -> Option<String> {
    let own = !spells.contains("fn compatible(") && spells.contains(SWITCH);
    own.then(|| spells.replace(SWITCH, NO_SWITCH).replace(PRIOR, POSSIBLE_PRIOR))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_source_with_the_switch_is_changed() {
        let before = format!("fn columns() {{\n        {SWITCH}\n}}");
        let after = in_common(&before).unwrap();
        assert!(after.contains(NO_SWITCH) && !after.contains("2 *"));
        assert_eq!(in_common(&after), None);
        assert_eq!(in_common(&format!("fn compatible() {{}} {SWITCH}")), None);
    }
}
