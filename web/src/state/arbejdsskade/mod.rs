//! The work-injury helper's state. What is answered is a [`Draft`]; questions are put in [`Step`]s, a
//! few at a time, and after each answer the advice is worked out again.

mod draft;
mod evaluate;
mod link;
mod machine;
mod step;

pub use draft::{Draft, Seen};
pub use evaluate::{Day, Outcome, What};
pub use machine::{Action, Fresh, Problem, State};
pub use step::Step;
