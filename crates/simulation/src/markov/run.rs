//! Runs a model once.

use super::check::Checked;
use super::plan::{Plan, Stopped};

/// What one strategy gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// For each outcome, discounted and corrected, for one person.
    pub totals: Vec<f64>,
    /// The share of the cohort in each state, at every point: before the first cycle and after each.
    pub trace: Vec<Vec<f64>>,
}

impl Checked {
    /// Runs every strategy, in order.
    ///
    /// # Errors
    /// [`Stopped`] where a total is not finite, or a cohort does not sum to one after some cycle.
    pub fn run(&self) -> Result<Vec<Run>, Stopped> {
        let model = self.model();
        let mut plan = Plan::new(self);
        let places = plan.places().to_vec();
        let mut traces = vec![Vec::new(); model.strategies.len()];
        plan.run(|strategy, shares| {
            let mut by_state = vec![0.0; model.states.len()];
            for (place, share) in places.iter().zip(shares) {
                if let Some(sum) = by_state.get_mut(place.state) {
                    *sum += share;
                }
            }
            if let Some(trace) = traces.get_mut(strategy) {
                trace.push(by_state);
            }
        })?;
        let totals = plan.told().chunks(model.outcomes.len()).zip(plan.walked());
        let run = |(totals, walked): (&[f64], &usize)| Run {
            totals: totals.to_vec(),
            trace: traces.get(*walked).cloned().unwrap_or_default(),
        };
        Ok(totals.map(run).collect())
    }
}
