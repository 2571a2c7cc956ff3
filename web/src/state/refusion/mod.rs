//! The refund calculator's state. What is typed is a [`Draft`]; what is valid becomes a case of the
//! engine; one action enum and one transition lead from state to state.

mod draft;
mod evaluate;
mod link;
mod machine;
#[cfg(test)]
mod machine_tests;
mod problem;

pub use draft::Draft;
pub use evaluate::{LawOfDay, Outcome};
pub use link::GROUNDS;
pub use machine::{Action, State};
pub use problem::{Field, Problem};
