//! Random numbers that are the same everywhere: streams that belong to a seed and a draw, and the
//! distributions that parameters are drawn from.
//!
//! A draw depends on its seed and its number alone, so it does not matter who makes it, when, or
//! after which other ones. The generator works on whole numbers, and the samplers use addition,
//! multiplication, division, square roots and the portable `libm`: the same bits on every machine
//! and in Wasm.

mod dirichlet;
mod distribution;
mod incomplete;
mod normal;
mod stream;
mod ziggurat;

#[cfg(test)]
mod tests;

pub use dirichlet::Dirichlet;
pub use distribution::{Distribution, DistributionError};
pub use normal::{normal_density, normal_quantile, normal_share};
pub use stream::Stream;
