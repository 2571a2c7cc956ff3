//! The state of the page of early efforts. What is typed is a [`Draft`]; what is valid becomes a case
//! of the engine. Draws of it are gathered into [`Gathered`].
#![expect(clippy::disallowed_types, reason = "an expectation over many courses, not a case")]

mod draft;
mod draws;
mod evaluate;
mod field;
mod findings;
mod gathered;
mod link;
mod machine;
mod preset;
mod read;

pub use draft::{Draft, Effort, Kind, PAYERS};
pub use draws::draws;
pub use evaluate::{LAST_START, Outcome, Start, Swing};
pub use field::{Bounds, Field, Place, Problem, Unit};
pub use findings::{Band, Findings, View, Worth};
pub use gathered::Gathered;
pub use link::OVERLAPS;
pub use machine::{Action, State};
pub use preset::example;
pub use read::Question;
