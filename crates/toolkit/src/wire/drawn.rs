//! Numbers over many draws, and kroner by who gains or pays them.
#![expect(clippy::disallowed_types, reason = "a model of many: chances, and what they come to")]

use fremdrift_simulation::sickness::Payers;
use fremdrift_simulation::uncertainty::{Estimate, Summary};
use serde::Serialize;
use tsify::Tsify;

/// A number over all draws.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DrawnNumber {
    /// The mean.
    pub(crate) mean: f64,
    /// How far the mean may be off because there are not more draws: its standard error.
    pub(crate) standard_error: f64,
    /// The standard deviation of the draws: how uncertain the number is.
    pub(crate) sd: f64,
    /// 2.5 percent of the draws lie below, to within 0.4 percent of the number.
    pub(crate) low: f64,
    /// 2.5 percent of the draws lie above, to within 0.4 percent of the number.
    pub(crate) high: f64,
    /// The share of the draws above zero, 0 to 1.
    pub(crate) above_zero: f64,
}

impl From<&Summary> for DrawnNumber {
    fn from(summary: &Summary) -> Self {
        Self {
            mean: summary.mean(),
            standard_error: summary.standard_error(),
            sd: summary.sd(),
            low: summary.quantile(0.025),
            high: summary.quantile(0.975),
            above_zero: summary.share_above_zero(),
        }
    }
}

/// What something is worth, with its error because there are not more draws.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Worth {
    value: f64,
    standard_error: f64,
}

impl From<Estimate> for Worth {
    fn from(estimate: Estimate) -> Self {
        Self { value: estimate.value, standard_error: estimate.standard_error }
    }
}

/// Expected kroner by who gains or pays them: numbers, because they are means over many.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ExpectedKroner {
    municipality: f64,
    state: f64,
    /// The part of the wage that the benefit would be.
    employer: f64,
    unemployment_fund: f64,
    /// Benefit that nobody pays.
    citizen: f64,
    /// All of them together.
    all: f64,
}

impl From<&Payers> for ExpectedKroner {
    fn from(payers: &Payers) -> Self {
        let Payers { municipality, state, employer, unemployment_fund, citizen } = *payers;
        Self { municipality, state, employer, unemployment_fund, citizen, all: payers.sum() }
    }
}

/// Kroner by who gains them, over all draws.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DrawnKroner {
    pub(crate) municipality: DrawnNumber,
    pub(crate) state: DrawnNumber,
    pub(crate) employer: DrawnNumber,
    pub(crate) unemployment_fund: DrawnNumber,
    pub(crate) citizen: DrawnNumber,
    /// All of them together.
    pub(crate) all: DrawnNumber,
}

/// The same for somebody who takes the randomised trials at their word, and for somebody who takes
/// the effect as it is stated. Show both, never one alone.
#[derive(Clone, Debug, Serialize, Tsify)]
pub(crate) struct BothPriors<T> {
    /// No effect on average, in either direction.
    pub(crate) sceptical: T,
    /// The effect as stated.
    pub(crate) stated: T,
}
