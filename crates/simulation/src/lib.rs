//! Models of many courses of sickness at once, and how far they give what was published.
//!
//! The only pure crate with floats: a chance is no case. What it says of money it works out in
//! exact decimals.

pub mod sickness;
