//! What a worker can draw.

use crate::route::Route;
use crate::state::{anbefalinger, tidlig_indsats};

/// Some draws of a tool's case, one after the other, each a row of numbers that the tool's page
/// knows the meaning of; none where the text is no valid case of a tool that draws.
///
/// `first` is the number of the first draw. A draw depends on the seed and its number alone.
#[must_use]
pub fn draws(tool: &str, case: &str, seed: u32, first: u32, count: u32) -> Option<Vec<f64>> {
    if tool == Route::TidligIndsats.id() {
        tidlig_indsats::draws(case, seed, first, count)
    } else if tool == Route::Anbefalinger.id() {
        anbefalinger::draws(case, seed, first, count)
    } else {
        None
    }
}
