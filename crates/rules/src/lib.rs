//! The rules: given the law and a case, who pays on each day, which dates the case has to meet, and
//! which paragraph says so.
//!
//! Nothing here knows what it costs, which language the reader speaks or what day it is today.
#![deny(clippy::disallowed_types)]

#[cfg(test)]
#[path = "../build/basis.rs"]
mod basis;
pub mod benefit;
pub mod case;
#[cfg(test)]
#[path = "../build/check.rs"]
mod check;
#[cfg(test)]
#[expect(dead_code, reason = "the checks ask for facts only, and write nothing")]
#[path = "../build/condition.rs"]
mod condition;
pub mod course;
mod day;
pub mod deadlines;
pub mod injury;
#[cfg(test)]
mod loader_tests;
#[cfg(test)]
#[path = "../build/read.rs"]
mod read;
#[cfg(test)]
#[expect(dead_code, reason = "the checks read only a part of the schema")]
#[path = "../build/schema.rs"]
mod schema;

pub use day::{Day, Span};
