//! The course's state. What is typed is a [`Draft`]; what is valid becomes a case of the engine and
//! its timeline; one action enum and one transition lead from state to state.

mod draft;
mod evaluate;
mod gets;
mod link;
mod machine;
#[cfg(test)]
mod machine_tests;
mod problem;

pub use draft::{Answer, Draft, Reader, SECTION_56};
pub use evaluate::Outcome;
pub use gets::Gets;
pub use machine::{Action, State};
pub use problem::{Field, Problem};
