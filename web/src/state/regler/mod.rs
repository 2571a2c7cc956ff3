//! The register's state: which of the encoded law is asked for, and what of it that is.

mod draft;
mod machine;
mod register;

pub use draft::Draft;
pub use machine::{Action, Asked, Field, Problem, Question, State};
pub use register::{Change, Difference, Rule, absent, differences, gaps, is_sure, rules, rules_on};
