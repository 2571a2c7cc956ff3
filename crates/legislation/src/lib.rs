//! The law as data: every parameter with its values by date, and for each value the act, the
//! paragraph, the address, how sure it is and when it was checked.
//!
//! The values are read from `data/` and checked when this crate is built. Nothing here decides who
//! pays; that is `fremdrift-rules`.
#![deny(clippy::disallowed_types)]

mod encoded;
mod entry;
mod lists;
mod parameter;
mod provision;

#[cfg(test)]
#[path = "../build/acts.rs"]
mod acts;
#[cfg(test)]
#[path = "../build/check.rs"]
mod check;
#[cfg(test)]
mod data_tests;
#[cfg(test)]
mod list_loader_tests;
#[cfg(test)]
mod loader_tests;
#[cfg(test)]
#[expect(dead_code, reason = "the checks read only a part of the schema")]
#[path = "../build/schema.rs"]
mod schema;

pub use encoded::{
    BenefitLaw, Deadlines, Legislation, PartialAsFull, WorkRequirementAlternatives, benefit_law,
    deadlines, encoded, everything, not_encoded,
};
pub use entry::{Encoded, Entry, Value};
pub use lists::{Choice, Falls, Holiday, Postponement};
pub use parameter::{
    Band, Clock, Concerns, Dated, Gap, Parameter, RefundTable, Scalar, Share, Start, Subject, Text,
    Unit, unmarked,
};
pub use provision::{Confidence, Order, Provision};
