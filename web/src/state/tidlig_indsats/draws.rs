//! What a worker draws.

use fremdrift_evidence::evidence;
use fremdrift_legislation::encoded;
use fremdrift_simulation::effort::Simulator;

use super::draft::Draft;
use super::read::read;
use crate::state::Portable as _;

/// Some draws of a case, in the order of the engine's columns; none where the text is no valid case.
#[must_use]
pub fn draws(case: &str, seed: u32, first: u32, count: u32) -> Option<Vec<f64>> {
    let simulator = simulator(case)?;
    let mut numbers = Vec::new();
    for draw in first..first.checked_add(count)? {
        simulator.draw(u64::from(seed), u64::from(draw), &mut numbers);
    }
    Some(numbers)
}

/// What runs a case; none where the text is no valid one.
pub(super) fn simulator(case: &str) -> Option<Simulator> {
    let question = read(&Draft::decode(case).ok()?).ok()?;
    Simulator::new(&encoded(), &evidence(), &question.case).ok()
}
