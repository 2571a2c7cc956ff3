//! What an intervention is worth: who gains and who pays, year by year, and what the answer hangs on.
//!
//! An intervention begins when a group has been absent for some weeks, costs a price, lasts a while,
//! and afterwards each person's absence is some weeks shorter than it would have been. Each saved
//! week is worth the benefit that is not paid, and belongs to those who would have paid it in *that*
//! week of absence by the law of one day.
//!
//! **Where the saved weeks lie.** They are the weeks right after the course: from `weeks_before +
//! course_weeks` on. Weeks of cases that would have grown long lie from `long_from` on.
//!
//! **Years** are years of absence: weeks 1-52, 53-104 and so on, counted from the first day of
//! absence, as the law's steps are. The price is paid in the year in which the intervention begins.
//!
//! **A week counts once.** Where the saved weeks and the weeks of long cases were measured apart,
//! nobody knows whether the second are among the first. [`Overlap`] says which reading is taken; a
//! page shows both.
//!
//! **Rounding.** Each line is summed exactly and rounded once, half away from zero, to whole øre.
//! Of a line's public benefit the state's part is rounded and the municipality has the rest.
//! Discounted amounts are rounded after discounting. Totals are sums of lines.

mod bounds;
mod break_even;
mod compute;
mod error;
mod input;
mod result;
mod roskilde;
mod scenario;
mod schedule;
mod sensitivity;

pub use bounds::Bounds;
pub use break_even::{BreakEven, break_even};
pub use error::{Field, NetGainError, Problem};
pub use input::{
    Effect, NetGainInput, Optional, Overlap, SavedShare, ShareFit, Variable, Work,
    ministry_discount_rate,
};
pub use result::{Item, Line, NetGain, Note, Party, Step, Use};
pub use roskilde::roskilde;
pub use scenario::{Scenario, price_level, stretches};
pub use schedule::Stretch;
pub use sensitivity::{Bar, Range, sensitivity};
