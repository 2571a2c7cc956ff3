//! How long people stay on sickness benefit, where they go when they leave it, and who pays for it.

mod course;
mod curve;
mod pace;
mod payers;
mod split;

pub(crate) use course::whole;
pub use course::{Change, Course, Point, Spent};
pub use curve::{Curve, CurveError};
pub use pace::Pace;
pub use payers::{Payers, WeeklyCost};
pub use split::{Interval, exits_to_work};
