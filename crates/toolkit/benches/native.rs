//! The kernels natively; prints nanoseconds as JSON for `run.mjs`, and with the argument
//! `compatible`, on the absences that every commit knows, for `against.mjs`.
#![expect(clippy::disallowed_types, reason = "times, not money")]

mod spells;

use std::hint::black_box;
use std::time::Instant;

use fremdrift_costs::ledger;
use fremdrift_legislation::encoded;
use fremdrift_rules::case::CaseInput;
use fremdrift_rules::course::{LawError, Rulebook};

const ROWS: u32 = 1_000_000;
const LEDGERS: u32 = 2_000;
const REPEATS: usize = 9;

fn main() -> Result<(), LawError> {
    let book = Rulebook::new(encoded())?;
    let rows = usize::try_from(ROWS).unwrap_or_default();
    let compatible = std::env::args().any(|argument| argument == "compatible");
    let columns = if compatible { spells::compatible(rows) } else { spells::columns(&book, rows) };
    let totals = median(ROWS, || {
        black_box(columns.totals(&book));
    });
    // A case is checked once and its ledger made many times, as on a page; with a history that is
    // worked out in the check, so that is timed with it.
    let explained = book.case(spells::explained()).ok();
    let ledgers = median(LEDGERS, || {
        for _ in 0..LEDGERS {
            let case = black_box(explained.as_ref());
            let _ = black_box(case.map(|case| ledger(&book, case)));
        }
    });
    let checked = |input: CaseInput| {
        median(LEDGERS, || {
            for _ in 0..LEDGERS {
                let case = book.case(black_box(input.clone())).ok();
                let _ = black_box(case.map(|case| ledger(&book, &case)));
            }
        })
    };
    let without = CaseInput { earlier: Vec::new(), ..spells::with_history() };
    let (without, history) = (checked(without), checked(spells::with_history()));
    println!(
        "{{\"totals\": {totals:.1}, \"ledger\": {ledgers:.1}, \"without\": {without:.1}, \
         \"history\": {history:.1}}}"
    );
    Ok(())
}

/// Nanoseconds for one of `count`, after a warm-up run.
fn median(count: u32, mut run: impl FnMut()) -> f64 {
    run();
    let mut times: Vec<f64> = (0..REPEATS)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed().as_secs_f64() * 1e9 / f64::from(count)
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times.get(REPEATS >> 1).copied().unwrap_or_default()
}
