//! Counting what test runners report, and the closing summary.

use anyhow::Result;

/// The outcome of one suite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Suite {
    pub(crate) name: String,
    pub(crate) passed: u32,
    pub(crate) failed: u32,
    /// Why it was not run at all.
    pub(crate) skipped: Option<String>,
}

impl Suite {
    /// A check that either holds or does not.
    pub(crate) fn check(name: &str, outcome: Result<()>) -> Self {
        let failed = u32::from(outcome.is_err());
        if let Err(error) = outcome {
            eprintln!("error: {error:#}");
        }
        Self { name: name.to_owned(), passed: 1 - failed, failed, skipped: None }
    }

    /// A runner's own counts. A runner that fails without saying which test, or that counts
    /// nothing at all, is one failure: an empty suite must not look like a good one.
    pub(crate) fn counted(name: &str, success: bool, (passed, failed): (u32, u32)) -> Self {
        let silent = failed == 0 && (!success || passed == 0);
        let failed = failed + u32::from(silent);
        Self { name: name.to_owned(), passed, failed, skipped: None }
    }

    /// What this machine cannot run; the summary says so.
    pub(crate) fn skipped(name: &str, why: String) -> Self {
        Self { name: name.to_owned(), passed: 0, failed: 0, skipped: Some(why) }
    }

    /// The same for a runner that may not even have started.
    pub(crate) fn ran(
        name: &str,
        outcome: Result<(bool, String)>,
        count: impl Fn(&str) -> (u32, u32),
    ) -> Self {
        match outcome {
            Ok((success, printed)) => Self::counted(name, success, count(&printed)),
            Err(error) => Self::check(name, Err(error)),
        }
    }
}

/// `test result: ok. 3 passed; 0 failed; …`, once for each test program.
pub(crate) fn cargo_test(printed: &str) -> (u32, u32) {
    printed
        .lines()
        .filter_map(|line| line.strip_prefix("test result: "))
        .map(|line| (before(line, " passed"), before(line, " failed")))
        .fold((0, 0), |(p, f), (passed, failed)| (p + passed, f + failed))
}

/// `# pass 3` or `ℹ pass 3`, depending on Node's version.
pub(crate) fn node_test(printed: &str) -> (u32, u32) {
    let count = |what: &str| {
        printed
            .lines()
            .filter_map(|line| line.strip_prefix("# ").or(line.strip_prefix("ℹ ")))
            .filter_map(|line| line.strip_prefix(what))
            .filter_map(|number| number.trim().parse::<u32>().ok())
            .sum::<u32>()
    };
    (count("pass "), count("fail ") + count("cancelled "))
}

/// The closing lines of Playwright's list reporter: `12 passed (5s)`, `1 failed`. What was
/// interrupted or never run did not pass; what passed at the second try did not either.
pub(crate) fn playwright(printed: &str) -> (u32, u32) {
    let count = |what: &str| {
        printed
            .lines()
            .filter_map(|line| line.trim().split_once(' '))
            .filter(|(_, rest)| *rest == what || rest.starts_with(&format!("{what} (")))
            .filter_map(|(number, _)| number.parse::<u32>().ok())
            .sum::<u32>()
    };
    let failed = ["failed", "interrupted", "did not run"].into_iter().map(count).sum();
    // Passed at the second try, which only CI makes; Playwright names each above.
    (count("passed") + count("flaky"), failed)
}

/// Prints the summary; whether everything passed.
pub(crate) fn summarize(suites: &[Suite]) -> bool {
    println!("\n== summary");
    for suite in suites {
        if let Some(why) = &suite.skipped {
            println!("SKIP  {:<36} {why}", suite.name);
            continue;
        }
        let mark = if suite.failed == 0 { "ok  " } else { "FAIL" };
        println!(
            "{mark}  {:<36} {:>6} passed {:>4} failed",
            suite.name, suite.passed, suite.failed
        );
    }
    let passed: u32 = suites.iter().map(|suite| suite.passed).sum();
    let failed: u32 = suites.iter().map(|suite| suite.failed).sum();
    let skipped = suites.iter().filter(|suite| suite.skipped.is_some()).count();
    println!("{passed} passed, {failed} failed, {skipped} suites skipped");
    failed == 0
}

/// The number right before `what`.
fn before(line: &str, what: &str) -> u32 {
    line.split_once(what)
        .and_then(|(head, _)| head.rsplit(' ').next())
        .and_then(|number| number.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_counts_every_program() {
        let printed = "running 2 tests\n\
            test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out\n\
            noise\n\
            test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out\n";
        assert_eq!(cargo_test(printed), (15, 2));
    }

    #[test]
    fn node_is_read_in_both_reporters() {
        assert_eq!(node_test("# tests 3\n# pass 2\n# fail 1\n# cancelled 0\n"), (2, 1));
        assert_eq!(node_test("ℹ tests 3\nℹ pass 3\nℹ fail 0\nℹ cancelled 1\n"), (3, 1));
    }

    #[test]
    fn playwright_counts_all_that_did_not_pass() {
        let printed = "  ✓  1 [chromium] › smoke.spec.ts:3:5 › 2 passed doors (1.0s)\n\
            \x20 1 failed\n    [chromium] › a.spec.ts\n  2 did not run\n  12 passed (5.2s)\n";
        assert_eq!(playwright(printed), (12, 3));
    }

    #[test]
    fn a_suite_without_tests_or_words_fails() {
        assert_eq!(Suite::counted("x", true, (0, 0)).failed, 1);
        assert_eq!(Suite::counted("x", false, (4, 0)).failed, 1);
        assert_eq!(Suite::counted("x", false, (4, 2)).failed, 2);
        assert_eq!(Suite::counted("x", true, (4, 0)).failed, 0);
    }
}
