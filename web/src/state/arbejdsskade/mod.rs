//! The work-injury helper's state. What is answered is a [`Draft`]; questions are put in [`Step`]s, a
//! few at a time, and after each answer the advice is worked out again.

mod absence;
mod draft;
mod evaluate;
mod link;
mod machine;
#[cfg(test)]
mod machine_tests;
mod step;

pub use absence::{Absence, RowProblem, WrongRow};
pub use draft::{Draft, Seen};
pub use evaluate::{Day, Outcome, What};
pub use machine::{Action, Fresh, Problem, State};
pub use step::Step;
