//! The recommendations' state. What is typed is a [`Draft`] of a municipality and of one package of
//! levers, or of two that are compared; what is valid becomes a council of the model.

mod draft;
mod evaluate;
mod field;
mod gather;
mod link;
mod machine;
mod offered;
mod read;

pub use draft::{DRAWS, Draft, Package, Which};
pub use evaluate::{Outcome, draws};
pub use field::{Field, Origin, Problem, Unit, fields_of};
pub use gather::{Gathered, Seen};
pub use machine::{Action, State};
pub use read::Numbers;
