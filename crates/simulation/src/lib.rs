//! Models of many courses of sickness at once, and how far they give what was published.
//!
//! The only pure crate with floats: a chance is no case. What it says of money it works out in
//! exact decimals.
#![expect(clippy::disallowed_types, reason = "a chance over many courses; money stays exact")]

pub mod effort;
pub mod markov;
pub mod random;
pub mod recommendations;
pub mod reproduction;
pub mod sickness;
pub mod uncertainty;
