//! Draws of models of many, as Wasm: of a cohort model given as data, and of a municipality.
#![expect(clippy::disallowed_types, reason = "models of many")]

use chrono::NaiveDate;
use fremdrift_evidence::evidence;
use fremdrift_legislation::encoded;
use fremdrift_simulation::markov::Study;
use fremdrift_simulation::recommendations::{Council, Municipality, Package};
use wasm_bindgen::prelude::*;

/// A cohort model to draw from.
#[wasm_bindgen]
pub struct Draws {
    study: Study,
}

#[wasm_bindgen]
impl Draws {
    /// From a model as JSON text; nothing when it is not valid.
    #[must_use]
    pub fn of(model: &str) -> Option<Self> {
        Some(Self { study: fremdrift::study(model)? })
    }

    /// The means of all totals over so many draws; empty when one of them cannot be.
    pub fn means(&mut self, draws: u32, seed: u32) -> Vec<f64> {
        let mut means: Vec<f64> = Vec::new();
        for draw in 0..draws {
            let Ok(totals) = self.study.draw(seed.into(), draw.into()) else { return Vec::new() };
            means.resize(totals.len(), 0.0);
            means.iter_mut().zip(totals).for_each(|(mean, total)| *mean += total);
        }
        means.iter().map(|sum| sum / f64::from(draws)).collect()
    }

    /// The parameters of so many draws, one draw after the other.
    pub fn parameters(&mut self, draws: u32, seed: u32) -> Vec<f64> {
        let mut all = Vec::new();
        for draw in 0..draws {
            let _ = self.study.draw(seed.into(), draw.into());
            all.extend(self.study.values());
        }
        all
    }

    /// The totals of so many draws, one draw after the other.
    pub fn totals(&mut self, draws: u32, seed: u32) -> Vec<f64> {
        let mut all = Vec::new();
        for draw in 0..draws {
            all.extend(self.study.draw(seed.into(), draw.into()).unwrap_or_default());
        }
        all
    }
}

/// Draws of a municipality with all six levers: each alone, and all together, over four years of
/// weeks, for both priors.
#[wasm_bindgen]
pub struct Advice {
    council: Council,
}

#[wasm_bindgen]
impl Advice {
    /// A municipality of some size; nothing when the law or the evidence is not there.
    #[must_use]
    pub fn of(courses: u32) -> Option<Self> {
        let (law, evidence) = (encoded(), evidence());
        let day = NaiveDate::from_ymd_opt(2026, 1, 5)?;
        let municipality = Municipality::new(&evidence, courses, day)?;
        Some(Self { council: Council::new(&law, &evidence, &municipality).ok()? })
    }

    /// So many draws from a first one on: all numbers of all draws.
    #[must_use]
    pub fn draw(&self, first: u32, draws: u32) -> Vec<f64> {
        let mut numbers = Vec::new();
        for draw in first..first.saturating_add(draws) {
            self.council.draw(&[Package::ALL], 1, draw.into(), &mut numbers);
        }
        numbers
    }
}
