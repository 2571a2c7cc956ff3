//! The answer: the chance of a saving, always under both views of the effect.

use chrono::Datelike as _;
use fremdrift_costs::net_gain::Party;
use yew::prelude::*;

use super::run::{Run, progress};
use super::words;
use crate::say::Say;
use crate::session::Session;
use crate::state::tidlig_indsats::{Band, EarlyEffort, Outcome, View};

/// The answer in the bar of a phone.
pub(super) fn bar(say: &Say, outcome: &Outcome, run: &Run) -> String {
    let t = &say.t;
    match chances(say, run) {
        Some([sceptical, stated]) => t.early_bar(sceptical, stated).to_string(),
        None => {
            let [none, stated] = middles(outcome).map(|gain| words::rough(say, gain));
            t.early_bar_waiting(none, stated).to_string()
        }
    }
}

pub(super) fn headline(
    say: &Say,
    state: &Session<EarlyEffort>,
    outcome: &Outcome,
    run: &Run,
) -> Html {
    let t = &say.t;
    let stale = if state.example { t.early_stale_example() } else { t.early_stale() };
    let law = outcome.question.case.cohort.law_date.year().to_string();
    let years = outcome.question.case.cohort.years;
    html! {
        <section class="headline" aria-labelledby="result">
            <h2 id="result" class="sr-only" tabindex="-1">{ t.early_result_heading().to_string() }</h2>
            if !state.current {
                <p class="stale">{ stale.to_string() }</p>
            }
            if let Some([sceptical, stated]) = chances(say, run) {
                <p class="early-primary">{ t.early_primary(sceptical, stated).to_string() }</p>
            }
            { views(say, outcome, run) }
            <p role="status" class="early-stated">{ middle(say, outcome) }</p>
            <p class="primary-period">{ t.early_years(years, law).to_string() }</p>
            { marks(say, outcome) }
            { progress(say, outcome, run) }
        </section>
    }
}

/// The chance of a saving under each view; none before the first draws.
fn chances(say: &Say, run: &Run) -> Option<[String; 2]> {
    let [sceptical, stated] = &run.findings.as_ref()?.views;
    let chance = |view: &View| Some(words::chance(say, view.municipality()?.above_zero));
    Some([chance(sceptical)?, chance(stated)?])
}

/// Both views beside each other.
fn views(say: &Say, outcome: &Outcome, run: &Run) -> Html {
    let t = &say.t;
    let view = |view: &View| {
        let Some(band) = view.municipality() else { return Html::default() };
        html! {
            <div>
                <dt>{ words::view(say, outcome, view.prior) }</dt>
                <dd>
                    <strong class="primary-number">{ words::chance(say, band.above_zero) }</strong>
                    <span>{ t.early_chance_words().to_string() }</span>
                    <p class="note">{ mean(say, band) }</p>
                    <p class="note">{ words::view_text(say, outcome, view.prior) }</p>
                </dd>
            </div>
        }
    };
    html! {
        if let Some(findings) = &run.findings {
            <dl class="early-views">{ for findings.views.iter().map(view) }</dl>
        }
    }
}

fn mean(say: &Say, band: &Band) -> String {
    let [low, .., high] = band.quantiles;
    let [mean, low, high] = [band.mean, low, high].map(|amount| words::rough(say, amount));
    say.t.early_mean(mean, low, high).to_string()
}

/// What the municipality gains if the effect is none and if it is as stated, with everything else in
/// the middle.
fn middles(outcome: &Outcome) -> [f64; 2] {
    [&outcome.sceptical, &outcome.stated].map(|result| result.gain().of(Party::Municipality))
}

/// The same as a sentence.
fn middle(say: &Say, outcome: &Outcome) -> String {
    let t = &say.t;
    let [none, stated] = middles(outcome).map(|gain| {
        let amount = words::rough(say, gain.abs());
        let said =
            if gain < 0.0 { t.early_stated_loss(amount) } else { t.early_stated_gain(amount) };
        said.to_string()
    });
    t.early_primary_stated(none, stated).to_string()
}

/// Whose figures these are, and under which rules they were observed.
fn marks(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    let simulator = &outcome.simulator;
    let day = say.date(outcome.question.case.cohort.law_date);
    html! {
        <>
            if outcome.is_suppliers {
                <p class="text">
                    <span class="badge badge-warning">{ t.early_supplier_badge().to_string() }</span>{ " " }
                    { t.early_supplier().to_string() }
                </p>
            }
            if simulator.observed_under_other_rules() {
                <p class="text">
                    <span class="badge badge-warning">{ t.early_other_rules_badge().to_string() }</span>{ " " }
                    { t.early_other_rules(day, simulator.limit()).to_string() }
                </p>
            }
        </>
    }
}
