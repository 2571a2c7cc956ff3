//! How long people stay on sickness benefit, and where they go when they leave it.

mod curve;
mod split;

pub use curve::{Curve, CurveError};
pub use split::{Interval, exits_to_work};
