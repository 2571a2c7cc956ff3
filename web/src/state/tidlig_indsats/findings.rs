//! What draws say, as numbers to be shown.

use fremdrift_costs::net_gain::Party;
use fremdrift_simulation::effort::{Group, Prior};
use fremdrift_simulation::uncertainty::Estimate;
use fremdrift_simulation::uncertainty::{Bar, Summary};

/// What draws say under both views of the effect, which are always shown together.
#[derive(Clone, Debug, PartialEq)]
pub struct Findings {
    /// From how many draws.
    pub draws: u32,
    /// The sceptic's, and that of whoever stated the effect.
    pub views: [View; 2],
}

/// What draws say under one view of the effect. Gains are in kroner.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// Whose.
    pub prior: Prior,
    /// What each party gains in all counted years.
    pub gains: Vec<Worth>,
    /// What all of them gain together.
    pub all: Band,
    /// Weeks on benefit saved, per person.
    pub weeks: Band,
    /// How many fewer pass the limit of the time.
    pub fewer_past_limit: Band,
    /// How many more are in work after a year.
    pub more_in_work: Band,
    /// What the municipality has gained after each quarter.
    pub quarters: Vec<Band>,
    /// How the municipality's gain is spread.
    pub histogram: Vec<Bar>,
    /// What it would be worth to the municipality to know everything beforehand.
    pub everything: Estimate,
    /// What it would be worth to know one thing.
    pub known: [(Group, Estimate); 5],
}

impl View {
    /// What the municipality gains.
    #[must_use]
    pub fn municipality(&self) -> Option<&Band> {
        let mut gains = self.gains.iter();
        gains.find_map(|worth| (worth.party == Party::Municipality).then_some(&worth.gain))
    }
}

/// What a party gains.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Worth {
    /// Who.
    pub party: Party,
    /// How much.
    pub gain: Band,
}

/// How a number is spread over the draws.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// The mean.
    pub mean: f64,
    /// How far the mean may be off by the chance of the draws.
    pub standard_error: f64,
    /// The share of draws above zero, 0 to 1.
    pub above_zero: f64,
    /// The quantiles at 5, 25, 50, 75 and 95 percent.
    pub quantiles: [f64; 5],
}

impl Band {
    /// Of a summary.
    #[must_use]
    pub fn of(sum: &Summary) -> Self {
        Self {
            mean: sum.mean(),
            standard_error: sum.standard_error(),
            above_zero: sum.share_above_zero(),
            quantiles: [0.05, 0.25, 0.5, 0.75, 0.95].map(|share| sum.quantile(share)),
        }
    }
}
