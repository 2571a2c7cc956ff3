//! The page to bring to a meeting: what only stands on paper.

use chrono::NaiveDate;
use yew::prelude::*;

use super::words;
use crate::components::paper::paper;
use crate::format;
use crate::say::Say;
use crate::state::tidlig_indsats::{Draft, Field, Outcome};

/// The head of the printed page: what was answered, as it was worked out.
pub(super) fn answers(say: &Say, outcome: &Outcome, today: Option<NaiveDate>) -> Html {
    let t = &say.t;
    // As it was worked out: what is typed may not be valid.
    let case = &outcome.question.case;
    let draft = Draft::of(case, say.lang);
    let mut rows = Vec::new();
    for place in draft.places() {
        let (text, kind) = (draft.text(place), draft.kind(place));
        // How it is drawn stands below, in one line.
        if text.is_empty() || matches!(place.field, Field::Draws | Field::Seed) {
            continue;
        }
        let mut name = words::field(say, place, kind);
        if let Some(effort) = place.effort.filter(|_| draft.efforts.len() > 1) {
            name = t.early_error_in((effort + 1).to_string(), name).to_string();
        }
        rows.push((name, words::quantity(say, place, kind, text)));
    }
    rows.push((t.early_law().to_string(), say.date(case.cohort.law_date)));
    rows.push((t.early_status().to_string(), say.status(case.cohort.status)));
    let yes = if case.cohort.active { t.early_yes() } else { t.early_no() };
    rows.push((t.early_active().to_string(), yes.to_string()));
    if case.interventions.len() > 1 {
        rows.push((t.early_overlap().to_string(), words::overlap(say, case.overlap)));
    }
    let done = format::count(say.lang, outcome.question.draws);
    let draws = t.early_paper_draws(done, outcome.question.seed.to_string());
    rows.push((t.early_run_heading().to_string(), draws.to_string()));
    paper(say, t.early_not_a_decision().to_string(), rows, today)
}

/// The foot of the printed page: the sources.
pub(super) fn sources(say: &Say) -> Html {
    let t = &say.t;
    let rules = t.regler_title().to_string();
    html! { <div class="paper"><p>{ t.early_paper_sources(rules).to_string() }</p></div> }
}
