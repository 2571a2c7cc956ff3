//! Roskilde's weeks under both horizons, beside what was published.

use fremdrift_simulation::effort::Preset;
use yew::prelude::*;

use super::words;
use crate::components::sheet::{Cell, Row, Sheet};
use crate::say::Say;
use crate::state::tidlig_indsats::{Outcome, Reading};

/// The published savings of the first and the second year, kroner (white paper 2012, section 7).
const PRINTED: [f64; 2] = [9_100_000.0, 9_000_000.0];

pub(super) fn roskilde(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    if !outcome.is_suppliers {
        return Html::default();
    }
    html! {
        <section class="early-more" aria-labelledby="roskilde-heading">
            <h2 id="roskilde-heading" class="h3">{ t.early_roskilde_heading().to_string() }</h2>
            <p class="text">{ t.early_roskilde_text().to_string() }</p>
            { sheet(say, &outcome.roskilde).table() }
            <p class="note">{ t.early_roskilde_total().to_string() }</p>
        </section>
    }
}

/// The published savings, and what the model gives under both horizons.
pub(crate) fn sheet(say: &Say, readings: &[Reading]) -> Sheet {
    let t = &say.t;
    let row = |reading: &str, ratio: Option<f64>, savings: [f64; 2]| {
        let ratio = ratio.map(|ratio| t.early_times(words::hundredths(say, ratio)).to_string());
        let [first, second] = savings.map(|amount| Cell::instead(words::rough(say, amount)));
        let name = t.early_roskilde_reading(reading).to_string();
        Row::of(vec![Cell::words(name), Cell::instead(ratio.unwrap_or_default()), first, second])
    };
    let mut rows = vec![row("printed", None, PRINTED)];
    rows.extend(readings.iter().map(|reading| {
        let name = if reading.preset == Preset::RoskildeCapped { "capped" } else { "uncapped" };
        row(name, Some(reading.hazard_ratio), reading.savings)
    }));
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
