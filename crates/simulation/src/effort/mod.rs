//! Early efforts on a cohort of people who are ill: with and without, what waiting costs, and how
//! sure any of it is.
//!
//! A [`Case`] says who is ill and what is done for whom; [`Simulator::new`] checks it. One run
//! ([`Simulator::with`]) takes one set of the numbers that nobody knows; [`Simulator::draw`] takes
//! them at random, from a seed and the number of the draw alone, so that it does not matter who
//! draws which.
//!
//! What is assumed: the curve of `sickness` without the effort; an effect only on those on benefit,
//! from its start on; no relapse; the law of one day, week by week; nothing after the counted years.

mod calibrate;
mod case;
mod compare;
mod draw;
mod error;
mod knowing;
mod preset;
mod prior;
mod simulator;

#[cfg(test)]
mod tests;

pub(crate) use compare::{share_at, weeks_of};
pub(crate) use error::within;
pub(crate) use prior::{Size, around};
pub(crate) use simulator::Base;

pub use case::{Case, Cohort, Effect, Intervention, Overlap, Spreads};
pub use compare::{Arm, Comparison, Parameters};
pub use draw::{Column, Group};
pub use error::{EffortError, Field, Problem, Spread};
pub use knowing::Knowing;
pub use preset::Preset;
pub use prior::Prior;
pub use simulator::Simulator;
