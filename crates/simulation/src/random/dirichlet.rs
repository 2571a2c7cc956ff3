//! Shares of a whole, drawn together.

use super::distribution::{DistributionError, Shape};
use super::stream::Stream;

/// Shares that sum to one, such as where the people of a state go: as sure of them as after as many
/// observations as its weights sum to.
#[derive(Clone, Debug, PartialEq)]
pub struct Dirichlet(Vec<Shape>);

impl Dirichlet {
    /// The most shares.
    pub const MOST: usize = 1_000;

    /// From how many were observed in each part. A part in which nobody can be is left out.
    ///
    /// # Errors
    /// Fewer than two parts or more than [`Dirichlet::MOST`], or a weight outside
    /// [`Distribution::SHAPES`](super::Distribution::SHAPES).
    pub fn new(weights: Vec<f64>) -> Result<Self, DistributionError> {
        if weights.len() < 2 {
            return Err(DistributionError::Empty);
        }
        if weights.len() > Self::MOST {
            return Err(DistributionError::TooMany);
        }
        Ok(Self(weights.into_iter().map(Shape::new).collect::<Result<_, _>>()?))
    }

    /// A draw: one share for each weight.
    #[must_use]
    pub fn sample(&self, stream: &mut Stream) -> Vec<f64> {
        // In logarithms, seen from the largest: small weights would else make nothing of nothing.
        let mut shares: Vec<f64> = self.0.iter().map(|it| it.sample_log(stream)).collect();
        let largest = shares.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        for share in &mut shares {
            *share = libm::exp(*share - largest);
        }
        let whole: f64 = shares.iter().sum();
        for share in &mut shares {
            *share /= whole;
        }
        shares
    }

    /// The mean of all draws.
    #[must_use]
    pub fn mean(&self) -> Vec<f64> {
        let whole: f64 = self.0.iter().map(|weight| weight.value()).sum();
        self.0.iter().map(|weight| weight.value() / whole).collect()
    }
}
