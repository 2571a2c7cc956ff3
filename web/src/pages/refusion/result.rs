//! The answer: one number, what comes next, then the picture.

use fremdrift_costs::{Parts, Threshold};
use fremdrift_rules::case::Status;
use fremdrift_rules::course::Payer;
use fremdrift_units::{Kroner, Percent};
use yew::prelude::*;

use super::words::{self, less};
use crate::charts::{PaidBy, ShareBar, payer_title};
use crate::components::wide::wide;
use crate::say::Say;
use crate::session::Session;
use crate::state::refusion::{Outcome, Refunds};

/// Whose amount answers the page's question: the municipality's, or the front payer's while it is
/// alone.
fn answering(outcome: &Outcome) -> PaidBy {
    let totals = outcome.ledger.totals;
    if [totals.municipality, totals.state].iter().any(|part| *part > Kroner::ZERO) {
        return PaidBy::Municipality;
    }
    match outcome.ledger.lines.first().map(|line| line.payer) {
        Some(Payer::UnemploymentFund) => PaidBy::UnemploymentFund,
        Some(Payer::Unpaid) => PaidBy::Nobody,
        Some(Payer::Employer | Payer::Public) | None => PaidBy::Employer,
    }
}

/// The payer of the primary number, alone.
pub(super) fn primary_payer(say: &Say, outcome: &Outcome) -> String {
    payer_title(say.lang, answering(outcome))
}

/// The number that answers the page's question, and the words that belong to it.
pub(super) fn primary(say: &Say, outcome: &Outcome) -> (String, String) {
    let t = &say.t;
    let totals = outcome.ledger.totals;
    let (amount, words) = match answering(outcome) {
        PaidBy::Municipality | PaidBy::State => {
            (totals.municipality, t.refusion_primary(say.whole_kroner(paid(&totals))))
        }
        PaidBy::UnemploymentFund => (totals.unemployment_fund, t.refusion_primary_fund()),
        PaidBy::Nobody if outcome.input().status == Status::SelfEmployed => {
            (totals.unpaid, t.refusion_primary_unpaid())
        }
        PaidBy::Nobody => (totals.unpaid, t.refusion_primary_holiday()),
        PaidBy::Employer => (totals.employer, t.refusion_primary_employer()),
    };
    (say.whole_kroner(amount), words.to_string())
}

pub(super) fn headline(say: &Say, state: &Session<Refunds>, outcome: &Outcome) -> Html {
    let t = &say.t;
    let (number, words) = primary(say, outcome);
    let days = outcome.period().map(|period| period.days().0).unwrap_or_default();
    let [from, to] = [outcome.input().first_day, outcome.last].map(|day| say.date(day));
    let stale = if state.example { t.refusion_stale_example() } else { t.refusion_stale() };
    html! {
        <section class="headline" aria-labelledby="result">
            <h2 id="result" class="sr-only" tabindex="-1">{ t.refusion_result_heading().to_string() }</h2>
            if !state.current {
                <p class="stale">{ stale.to_string() }</p>
            }
            <p class="primary" role="status">
                <strong class="primary-number">{ number }</strong>{ " " }
                <span class="primary-words">{ words }{ "." }</span>
            </p>
            <p class="primary-period">{ t.refusion_period(days, from, to).to_string() }{ "." }</p>
            <h3 class="sr-only">{ t.refusion_shares_heading().to_string() }</h3>
            <ShareBar id="shares" parts={outcome.ledger.totals} />
        </section>
    }
}

pub(super) fn next(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    let last = outcome.last;
    let coming: Vec<&Threshold> =
        outcome.ledger.thresholds.iter().filter(|threshold| threshold.after_last_day).collect();
    html! {
        <section aria-labelledby="next-heading" class="next">
            <h2 id="next-heading" class="h3">{ t.refusion_next_heading().to_string() }</h2>
            if let Some(now) = now(say, outcome) {
                <p>{ now }</p>
            }
            if coming.is_empty() {
                <p>{ t.refusion_next_none().to_string() }{ " " }{ next_step(say, outcome) }</p>
            } else {
                <p>{ t.refusion_next_condition(say.date(last)).to_string() }</p>
                <ol class="next-list nobullet-list">
                    { for coming.into_iter().map(|threshold| {
                        let days = threshold.date.signed_duration_since(last).num_days();
                        let after = t.refusion_next_in(u32::try_from(days).unwrap_or_default());
                        html! {
                            <li>
                                <strong>{ say.date(threshold.date) }</strong>
                                <span class="next-days">{ format!(" ({after})") }</span>
                                <br />
                                { words::change(say, threshold) }
                            </li>
                        }
                    }) }
                </ol>
            }
        </section>
    }
}

/// What a week costs on the last day.
fn now(say: &Say, outcome: &Outcome) -> Option<String> {
    let line = outcome.ledger.lines.last()?;
    let state = line.weekly_benefit.share(line.state?);
    let municipality = less(line.weekly_benefit, state);
    let (municipality, state) = (say.kroner(municipality), say.kroner(state));
    Some(say.t.refusion_next_now(say.date(line.to), municipality, state).to_string())
}

/// The step that would come next if the law went on, where one is left.
fn next_step(say: &Say, outcome: &Outcome) -> Option<String> {
    let (week, share) = outcome.next_step?;
    Some(say.t.refusion_next_step(week, say.share(share)).to_string())
}

/// Every change within the absence and the next ones, as a table.
pub(super) fn thresholds(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    html! {
        <details class="details">
            <summary class="details-summary">{ t.refusion_thresholds_heading().to_string() }</summary>
            { wide(t.refusion_thresholds_heading().to_string().into(), html! {
                <table class="table table--compact dense">
                    <caption>{ t.refusion_thresholds_caption().to_string() }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ t.refusion_th_date().to_string() }</th>
                            <th scope="col">{ t.refusion_th_cause().to_string() }</th>
                            <th scope="col" class="number">{ t.refusion_th_week().to_string() }</th>
                            <th scope="col" class="number">{ t.refusion_th_before().to_string() }</th>
                            <th scope="col" class="number">{ t.refusion_th_after().to_string() }</th>
                        </tr>
                    </thead>
                    <tbody>
                        { for outcome.ledger.thresholds.iter().map(|threshold| {
                            let causes: Vec<String> =
                                threshold.causes.iter().map(|cause| words::cause(say, *cause, threshold)).collect();
                            let later = threshold.after_last_day
                                .then(|| format!(" ({})", t.refusion_after_last_day()));
                            html! {
                                <tr>
                                    <th scope="row">{ say.date(threshold.date) }</th>
                                    <td>{ causes.join(". ") }{ later }</td>
                                    <td class="number">{ threshold.week.map(|week| week.to_string()) }</td>
                                    <td class="number">{ say.kroner(threshold.municipality_per_week_before) }</td>
                                    <td class="number">{ say.kroner(threshold.municipality_per_week_after) }</td>
                                </tr>
                            }
                        }) }
                    </tbody>
                </table>
            }) }
        </details>
    }
}

/// What somebody pays: everything but the days nobody does.
fn paid(parts: &Parts) -> Kroner {
    less(parts.sum().unwrap_or_default(), parts.unpaid)
}

/// The municipality's part of everything that is paid, to a tenth of a percent; none when nothing
/// is.
pub(super) fn municipality_share(parts: &Parts) -> Option<Percent> {
    let total = paid(parts).oere();
    let tenths = (2 * parts.municipality.oere() * 1_000 + total).checked_div_euclid(2 * total)?;
    Percent::from_basis_points(u16::try_from(tenths * 10).ok()?).ok()
}
