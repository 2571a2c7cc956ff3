//! What a worker runs: draws of a tool's case, without a page.
#![expect(clippy::disallowed_types, reason = "a draw is no case: its money is an expectation")]

use wasm_bindgen::prelude::wasm_bindgen;

/// Some draws, or nothing where the text is no valid case of a tool that draws.
#[wasm_bindgen]
#[must_use]
pub fn draws(tool: &str, case: &str, seed: u32, first: u32, count: u32) -> Option<Vec<f64>> {
    fremdrift_web::worker::draws(tool, case, seed, first, count)
}

fn main() {}
