//! Exact quantities of a case. No law lives here, no float and no clock.
#![deny(clippy::disallowed_types)]

mod fraction;
mod kroner;
#[cfg(test)]
mod kroner_tests;
mod percent;
mod period;
mod span;

pub use fraction::{Fraction, FractionError};
pub use kroner::{Kroner, KronerError, half_away};
pub use percent::{Percent, PercentError};
pub use period::{Period, PeriodError};
pub use span::{Days, Hours, Months, Times, Weeks};
