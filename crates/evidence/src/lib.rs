//! What has been observed about sickness absence, as data: every figure with whose it is, where it
//! was read, how good it is as evidence, and what it does not say.
//!
//! The files in `data/` are read and checked when this crate is built. Nothing here is law; that is
//! `fremdrift-legislation`, and what somebody does well is never shown as a duty.
#![deny(clippy::disallowed_types)]

mod checklist;
mod encoded;
mod figure;
mod jobcentres;
mod milestone;
mod return_to_work;
mod source;

#[cfg(test)]
#[path = "../build/check.rs"]
mod check;
#[cfg(test)]
#[path = "../build/check_figure.rs"]
mod check_figure;
#[cfg(test)]
#[path = "../build/check_jobcentres.rs"]
mod check_jobcentres;
#[cfg(test)]
mod figure_loader_tests;
#[cfg(test)]
mod jobcentres_loader_tests;
#[cfg(test)]
mod loader_tests;
#[cfg(test)]
#[expect(dead_code, reason = "the checks read only a part of the schema")]
#[path = "../build/schema.rs"]
mod schema;

pub use checklist::{Checklist, Mark};
pub use encoded::{Evidence, evidence};
pub use figure::{Column, Figure, Row, RowName, Unit, Value, Wording};
pub use jobcentres::{Given, Jobcentre, Jobcentres, Part, Recommended};
pub use milestone::{Milestone, Standing};
pub use return_to_work::{Basis, Chance, Method, PublishedWeek, ReturnToWork};
pub use source::{Grade, Source};
