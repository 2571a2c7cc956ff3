//! The net-gain calculator's state. What is typed is a [`Draft`] of one intervention, or of two that
//! are compared; what is valid becomes a scenario of the engine.

mod analysis;
mod draft;
mod evaluate;
mod field;
mod intervention;
mod link;
mod machine;
mod published;
mod read;

pub use analysis::{Analysis, HalfPrice, LongCases, OtherLaw, UnderLaw};
pub use draft::{Draft, Preset, Which, is_reconstructed, later_year};
pub use evaluate::{Outcome, Worth};
pub use field::{Field, Problem, Unit};
pub use intervention::{Flag, Intervention, numbers};
pub use machine::{Action, State};
pub use published::{Figure, PRINTED_PER_CITIZEN, Published, printed_gain};
