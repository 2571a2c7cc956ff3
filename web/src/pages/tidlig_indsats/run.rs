//! The draws of what is shown, as they come in.

use std::rc::Rc;

use yew::prelude::*;

use super::words;
use crate::format;
use crate::route::Route;
use crate::say::Say;
use crate::session::Session;
use crate::state::tidlig_indsats::{EarlyEffort, Findings, Gathered, Outcome};
use crate::worker::{Draws, Gather, Phase, Task, use_draws};

impl Gather for Gathered {
    fn begin(&mut self, task: &Task) {
        *self = Self::of(&task.case);
    }

    fn absorb(&mut self, block: &[f64]) {
        self.absorb(block);
    }
}

/// A run and what it says so far.
pub(super) struct Run {
    draws: Draws<Gathered>,
    /// None before the first draws.
    pub(super) findings: Option<Rc<Findings>>,
}

/// Draws what was valid last.
#[hook]
pub(super) fn use_findings(state: &Session<EarlyEffort>) -> Run {
    let task = state.outcome.as_ref().map(|outcome| Task {
        tool: Route::TidligIndsats,
        case: outcome.case.clone(),
        seed: outcome.question.seed,
        draws: outcome.question.draws,
    });
    let draws = use_draws::<Gathered>(task);
    let findings =
        use_memo((draws.done, draws.phase), |_| draws.gathered.borrow().findings().map(Rc::new));
    Run { draws, findings: (*findings).clone() }
}

/// How far the run is, and the way to stop it.
pub(super) fn progress(say: &Say, outcome: &Outcome, run: &Run) -> Html {
    let t = &say.t;
    let phase = run.draws.phase;
    let notice = match phase {
        Phase::Failed => Some(t.early_run_failed().to_string()),
        Phase::Stopped => Some(t.early_run_stopped().to_string()),
        Phase::Idle | Phase::Running | Phase::Done => None,
    };
    let stopped = phase == Phase::Stopped;
    let words = if stopped { t.early_go_on() } else { t.early_stop() };
    html! {
        <div class="early-run">
            <h3 class="h4">{ t.early_run_heading().to_string() }</h3>
            <p class="early-progress">{ far(say, outcome, run) }</p>
            // Only what needs attention is told; the counting would never be silent.
            <p role="status">{ notice }</p>
            if matches!(phase, Phase::Running | Phase::Stopped) {
                <p>
                    <button
                        type="button"
                        class="button button-secondary"
                        onclick={run.draws.stop(!stopped)}
                    >
                        { words.to_string() }
                    </button>
                </p>
            }
        </div>
    }
}

fn far(say: &Say, outcome: &Outcome, run: &Run) -> String {
    let t = &say.t;
    let Some(findings) = &run.findings else { return t.early_run_waiting().to_string() };
    let count = |count| format::count(say.lang, count);
    let errors = findings.views.iter().filter_map(|view| view.municipality());
    let error = errors.map(|band| band.standard_error).fold(0.0, f64::max);
    t.early_run(
        count(findings.draws),
        count(outcome.question.draws),
        outcome.question.seed.to_string(),
        words::rough(say, error),
    )
    .to_string()
}
