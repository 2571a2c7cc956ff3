//! What draws say: how sure a result is, which strategy is best how often, what knowing more would be
//! worth, and what a result hangs on.
//!
//! All sums are taken draw by draw and no draw is kept: memory does not grow with their number. The
//! same draws in the same order give the same bits.

mod information;
mod moments;
mod sensitivity;
mod summary;

#[cfg(test)]
mod tests;

pub use information::{Acceptability, Choice, partial_information};
pub use moments::{Estimate, Moments};
pub use sensitivity::{Swing, threshold, tornado};
pub use summary::{Bar, Summary};
