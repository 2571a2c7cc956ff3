//! The state of the page of municipalities. What is typed is a [`Draft`]: one's own municipality,
//! the rows of a cluster, the ticked marks. The two calculations stand apart, so that a mistake in
//! one leaves the other as it is.

mod draft;
mod evaluate;
mod link;
mod machine;
mod problem;

pub use draft::{Draft, Row};
pub use evaluate::{Own, Rows};
pub use machine::{Action, Shown, State};
pub use problem::{Field, Problem};
