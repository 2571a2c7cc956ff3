//! A discrete-time cohort (Markov) model as data, and the engine that runs it.
//!
//! A [`Model`] has states, strategies and outcomes (such as costs and years of good health). Each
//! strategy has a matrix of transition probabilities, which may change from a cycle on and with the
//! time spent in a state, and rewards for being in a state and for moving between two.
//! [`Model::check`] finds everything that is wrong with it; only a [`Checked`] model runs. A [`Plan`]
//! runs it many times with other numbers, as for draws of its parameters.
//!
//! Nobody is lost: every row sums to one, and the cohort is summed again after every cycle, in
//! release builds too. Only addition, multiplication, division and the portable `libm` are used, so
//! a model gives the same bits on every machine and in Wasm.

mod check;
mod correction;
mod error;
mod formula;
mod frontier;
mod layout;
mod model;
mod plan;
mod run;
mod study;
mod walk;

#[cfg(test)]
mod naive_tests;
#[cfg(test)]
mod tests;

pub use check::Checked;
pub use correction::Correction;
pub use error::{Fault, ModelError, Part};
pub use formula::{Formula, FormulaError, Problem};
pub use frontier::{Place, Standing, frontier};
pub use layout::Cell;
pub use model::{Event, Model, Outcome, Phase, Reward, Rows, Strategy};
pub use plan::{Plan, Stopped};
pub use run::Run;
pub use study::{Circle, Source, Study, derive, in_order, rest};
pub use walk::Lost;
