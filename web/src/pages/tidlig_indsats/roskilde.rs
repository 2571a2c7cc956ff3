//! Roskilde's weeks under both horizons, beside what was published.

use fremdrift_evidence::evidence;
use fremdrift_legislation::encoded;
use fremdrift_simulation::effort::{Preset, Simulator};
use yew::prelude::*;

use super::words;
use crate::components::sheet::{Cell, Row, Sheet};
use crate::say::Say;
use crate::state::tidlig_indsats::{Outcome, example};

/// The published savings of the first and the second year, kroner (white paper 2012, section 7).
const PRINTED: [f64; 2] = [9_100_000.0, 9_000_000.0];

pub(super) fn roskilde(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    if !words::is_suppliers(outcome) {
        return Html::default();
    }
    html! {
        <section class="early-more" aria-labelledby="roskilde-heading">
            <h2 id="roskilde-heading" class="h3">{ t.early_roskilde_heading().to_string() }</h2>
            <p class="text">{ t.early_roskilde_text().to_string() }</p>
            { sheet(say).table() }
            <p class="note">{ t.early_roskilde_total().to_string() }</p>
        </section>
    }
}

/// The published savings, and what the model gives under both horizons.
pub(crate) fn sheet(say: &Say) -> Sheet {
    let t = &say.t;
    let row = |reading: &str, ratio: Option<f64>, savings: [f64; 2]| {
        let ratio = ratio.map(|ratio| t.early_times(words::hundredths(say, ratio)).to_string());
        let [first, second] = savings.map(|amount| Cell::instead(words::rough(say, amount)));
        let name = t.early_roskilde_reading(reading).to_string();
        Row::of(vec![Cell::words(name), Cell::instead(ratio.unwrap_or_default()), first, second])
    };
    let mut rows = vec![row("printed", None, PRINTED)];
    for (reading, preset) in [("capped", Preset::RoskildeCapped), ("uncapped", Preset::Roskilde)] {
        rows.extend(account(preset).map(|(ratio, savings)| row(reading, Some(ratio), savings)));
    }
    Sheet {
        caption: t.early_roskilde_caption().to_string(),
        head: vec![
            t.early_th_reading().to_string(),
            t.early_th_ratio().to_string(),
            t.early_th_first().to_string(),
            t.early_th_second().to_string(),
        ],
        rows,
    }
}

/// The hazard ratio of a reading, and the savings of both years: without a price, and without what
/// those out of work cost, as the published ones are.
fn account(preset: Preset) -> Option<(f64, [f64; 2])> {
    let mut case = example(preset)?;
    case.cohort.out_of_work = 0.0;
    case.interventions.iter_mut().for_each(|it| it.price = 0.0);
    let simulator = Simulator::new(&encoded(), &evidence(), &case).ok()?;
    let result = simulator.compare();
    let savings = [1, 2].map(|year| result.gain_in(year).municipality);
    Some((simulator.hazard_ratios().next()?, savings))
}
