//! The answer: the chance of a saving in the eyes of both, and what to know about it.

use fremdrift_costs::net_gain::Party;
use fremdrift_simulation::effort::Prior;
use yew::prelude::*;

use super::words;
use crate::format;
use crate::say::Say;
use crate::session::{Dispatch, Session, send};
use crate::state::Which;
use crate::state::anbefalinger::{DRAWS, Edit, Gathered, Outcome, Recommendations};
use crate::worker::{Draws, Phase};

/// The lower and the upper end of nine in ten draws.
pub(super) const ENDS: [f64; 2] = [0.05, 0.95];

/// The chance of a saving for the municipality in the eyes of both.
pub(super) fn chances(say: &Say, seen: &Gathered) -> [String; 2] {
    Prior::ALL.map(|prior| {
        let gain = seen.of(prior).party(Party::Municipality);
        words::chance(say, gain.map_or(0.0, |gain| gain.share_above_zero()))
    })
}

/// The answer in the bar of a phone.
pub(super) fn bar(say: &Say, outcome: &Outcome, seen: &Gathered) -> String {
    let t = &say.t;
    if outcome.a.levers().next().is_none() {
        return t.levers_none_on().to_string();
    }
    let [first, second] = chances(say, seen);
    let said = t.levers_bar(first, second).to_string();
    match outcome.b {
        Some(_) => t.levers_of_package(words::package(say, Which::A), said).to_string(),
        None => said,
    }
}

pub(super) fn headline(
    say: &Say,
    state: &Session<Recommendations>,
    outcome: &Outcome,
    seen: &Gathered,
) -> Html {
    let t = &say.t;
    let stale = if state.example { t.levers_stale_example() } else { t.levers_stale() };
    let [first, second] = chances(say, seen);
    let courses = outcome.a.council.municipality().courses;
    let law = outcome.law_year.to_string();
    html! {
        <section class="headline" aria-labelledby="result">
            <h2 id="result" class="sr-only" tabindex="-1">{ t.levers_result_heading().to_string() }</h2>
            if !state.current {
                <p class="stale">{ stale.to_string() }</p>
            }
            if outcome.a.levers().next().is_none() {
                <p class="primary"><strong>{ t.levers_none_on().to_string() }</strong></p>
            } else {
                <p class="primary">
                    if outcome.b.is_some() {
                        <strong>{ words::package(say, Which::A) }</strong>{ " " }
                    }
                    <strong class="primary-number">{ t.levers_pair(first, second).to_string() }</strong>{ " " }
                    <span class="primary-words">{ t.levers_primary().to_string() }</span>
                </p>
                <p class="primary-period">
                    { t.levers_basis_line(format::count(say.lang, courses), law.clone()).to_string() }
                </p>
                <dl class="priors">
                    { for Prior::ALL.map(|of| prior(say, of, seen)) }
                </dl>
            }
            if outcome.a.council.observed_under_other_rules() {
                <p class="text">
                    <span class="badge badge-warning">{ t.levers_other_rules().to_string() }</span>{ " " }
                    { t.levers_other_rules_text(law).to_string() }
                </p>
            }
        </section>
    }
}

/// What one of them sees: chance, mean and interval.
fn prior(say: &Say, prior: Prior, seen: &Gathered) -> Html {
    let t = &say.t;
    let Some(gain) = seen.of(prior).party(Party::Municipality) else { return Html::default() };
    let [low, high] = ENDS.map(|end| words::signed(say, gain.quantile(end)));
    html! {
        <div>
            <dt>{ words::prior(say, prior) }</dt>
            <dd>
                <strong>
                    { t.levers_chance(words::chance(say, gain.share_above_zero())).to_string() }
                </strong>
                <span>{ t.levers_mean(words::signed(say, gain.mean())).to_string() }</span>
                <span>{ t.levers_interval(low, high).to_string() }</span>
                <span class="note">{ t.levers_prior_text(words::prior_id(prior)).to_string() }</span>
            </dd>
        </div>
    }
}

/// How many draws there are, of which seed, and what can be done about it. What is heard is told
/// once they are all there.
pub(super) fn progress(
    say: &Say,
    outcome: &Outcome,
    seen: &Gathered,
    draws: &Draws<Gathered>,
    dispatch: &Dispatch<Recommendations>,
) -> Html {
    let t = &say.t;
    let count = |draws| format::count(say.lang, draws);
    let error = Prior::ALL
        .into_iter()
        .filter_map(|prior| seen.of(prior).party(Party::Municipality))
        .map(|gain| gain.standard_error())
        .fold(0.0, f64::max);
    let error = words::rough(say, error);
    let (done, seed) = (count(seen.draws()), outcome.seed.to_string());
    let said = match draws.phase {
        Phase::Idle => t.levers_draws_first(done, seed, error).to_string(),
        Phase::Failed => t.levers_draws_failed(done).to_string(),
        Phase::Running | Phase::Stopped | Phase::Done => {
            t.levers_draws(done, count(DRAWS), seed, error).to_string()
        }
    };
    let stop = match draws.phase {
        Phase::Running => Some((t.levers_stop(), draws.stop(true))),
        Phase::Stopped => Some((t.levers_go_on(), draws.stop(false))),
        Phase::Idle | Phase::Done | Phase::Failed => None,
    };
    let heard = match draws.phase {
        Phase::Done => Some(bar(say, outcome, seen)),
        Phase::Failed => Some(said.clone()),
        Phase::Idle | Phase::Running | Phase::Stopped => None,
    };
    html! {
        <div class="draws">
            <p class="note">{ said }</p>
            <p class="sr-only" role="status">{ heard }</p>
            <div class="button-group">
                if let Some((name, press)) = stop {
                    <button type="button" class="button button-secondary" onclick={press}>{ name.to_string() }</button>
                }
                <button
                    type="button"
                    class="button button-secondary"
                    onclick={send(dispatch, |_: MouseEvent| Edit::Seed)}
                >
                    { t.levers_reseed().to_string() }
                </button>
            </div>
        </div>
    }
}

/// The costs that nobody has filled in, said loudly: without them any saving is too large.
pub(super) fn empty(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    let fields = &outcome.a.empty;
    if fields.is_empty() {
        return Html::default();
    }
    html! {
        <div class="alert alert-warning levers-empty">
            <div class="alert-body">
                <h3 class="alert-heading">{ t.levers_empty_heading().to_string() }</h3>
                <p class="alert-text">{ t.levers_empty_text().to_string() }</p>
                <ul>{ for fields.iter().map(|field| html! { <li>{ words::field(say, *field) }</li> }) }</ul>
            </div>
        </div>
    }
}
