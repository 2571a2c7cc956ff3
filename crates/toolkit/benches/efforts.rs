//! Early efforts as Wasm, without a conversion to JavaScript in between.
#![expect(clippy::disallowed_types, reason = "models of many")]

use chrono::NaiveDate;
use fremdrift_costs::net_gain::Party;
use fremdrift_evidence::evidence;
use fremdrift_legislation::encoded;
use fremdrift_rules::case::Status;
use fremdrift_simulation::effort::{
    Case, Cohort, Effect, Intervention, Overlap, Parameters, Prior, Simulator, Spreads,
};
use wasm_bindgen::prelude::*;

/// Efforts to compare with none.
#[wasm_bindgen]
pub struct Efforts {
    simulators: Vec<Simulator>,
}

#[wasm_bindgen]
impl Efforts {
    /// From columns of the same length; nothing when one of the efforts is not valid.
    #[must_use]
    #[expect(clippy::too_many_arguments, reason = "columns")]
    pub fn of(
        law_date: &str,
        people: &[u32],
        before: &[f64],
        start: &[f64],
        ratio: &[f64],
        lasts: &[f64],
        reach: &[f64],
        price: &[f64],
        out_of_work: &[f64],
    ) -> Option<Self> {
        let (law, evidence) = (encoded(), evidence());
        let law_date: NaiveDate = law_date.parse().ok()?;
        let one = |row: usize| {
            let at = |column: &[f64]| column.get(row).copied();
            let lasts = at(lasts)?;
            let cohort = Cohort {
                people: *people.get(row)?,
                weeks_before: at(before)?,
                years: 2,
                law_date,
                status: Status::Employed,
                weekly_benefit: None,
                active: false,
                out_of_work: at(out_of_work)?,
            };
            let intervention = Intervention {
                start: at(start)?,
                reach: at(reach)?,
                effect: Effect::HazardRatio(at(ratio)?),
                lasts: lasts.is_finite().then_some(lasts),
                price: at(price)?,
                payer: Party::Municipality,
            };
            let case = Case {
                cohort,
                interventions: vec![intervention],
                overlap: Overlap::Strongest,
                spreads: Spreads::default(),
            };
            Simulator::new(&law, &evidence, &case).ok()
        };
        Some(Self { simulators: (0..people.len()).map(one).collect::<Option<_>>()? })
    }

    /// What the municipality gains from each, for both priors.
    #[must_use]
    pub fn gains(&self) -> Vec<f64> {
        let gains = |simulator: &Simulator| {
            let gain = |prior| simulator.with(&Parameters::middle(prior)).gain().municipality;
            Prior::ALL.map(gain)
        };
        self.simulators.iter().flat_map(gains).collect()
    }
}
