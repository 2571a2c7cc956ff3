//! Draws in the background, so that the page answers while they are made.
//!
//! A page asks for draws with [`use_draws`]: it gives a [`Task`] (which tool, its case as the text
//! of a link, the seed, how many) and what gathers the result, a [`Gather`]. The draws are made in
//! blocks of 256 by as many workers as the processor has room for, and are gathered in the
//! order of their numbers. Each draw depends on the seed and its own number alone, so the result is
//! the same to the last bit however many workers there are.
//!
//! The workers run a program without Yew (`program`), which makes draws with [`draws`] and nothing
//! else. To let another tool draw, add it there.
#![expect(clippy::disallowed_types, reason = "a draw is no case: its money is an expectation")]

mod draws;
mod hook;
mod pool;
mod schedule;

pub use draws::draws;
pub(crate) use hook::{Draws, Gather, Phase, use_draws};
pub(crate) use pool::Task;
