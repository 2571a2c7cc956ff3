//! The rules: given the law and a case, who pays on each day, which dates the case has to meet, and
//! which paragraph says so.
//!
//! Nothing here knows what it costs, which language the reader speaks or what day it is today.
#![deny(clippy::disallowed_types)]

pub mod benefit;
mod day;
pub mod deadlines;
pub mod injury;
pub mod refusion;

pub use day::{Day, Span};
