//! The course as a picture, with its table of who pays.

use std::rc::Rc;

use fremdrift_evidence::evidence;
use fremdrift_rules::course::{Payer, Run};
use yew::prelude::*;

use super::chance::whole;
use crate::charts::{CourseChart, PaidBy, dates, payer_mark, payer_name, payer_title};
use crate::say::Say;
use crate::state::forloeb::Outcome;

pub(super) fn picture(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    let timeline = &outcome.timeline;
    let figure = evidence().return_to_work;
    let chance = |week: u32| figure.on(week).map(|chance| whole(say, chance.in_work));
    let first = timeline.runs.first().map(|run| payer(run.payer));
    // The first week, and the one that the old limit made famous.
    let reading = first.zip(chance(1)).zip(chance(52)).map(|((first, early), late)| {
        t.forloeb_picture_reading(payer_name(say.lang, first), early, late).to_string()
    });
    html! {
        <section aria-labelledby="picture-heading">
            <h2 id="picture-heading" class="h3">{ t.forloeb_picture_heading().to_string() }</h2>
            <figure class="chart">
                <figcaption class="chart-reading">{ reading }</figcaption>
                <CourseChart id="course" timeline={Rc::clone(timeline)} />
                <details class="details">
                    <summary class="details-summary">{ t.forloeb_payers_table().to_string() }</summary>
                    <div class="details-text">{ table(say, &timeline.runs) }</div>
                </details>
            </figure>
        </section>
    }
}

fn payer(payer: Payer) -> PaidBy {
    match payer {
        Payer::Employer => PaidBy::Employer,
        Payer::UnemploymentFund => PaidBy::UnemploymentFund,
        Payer::Unpaid => PaidBy::Nobody,
        Payer::Public => PaidBy::Municipality,
    }
}

/// Days in a row with the same payer and share, whatever their rate, table or step.
fn stretches(runs: &[Run]) -> Vec<Run> {
    let paid = |run: &Run| (run.payer, run.public.map(|public| public.state));
    let mut stretches: Vec<Run> = Vec::new();
    for run in runs {
        match stretches.last_mut() {
            Some(last) if paid(last) == paid(run) => last.days.to = run.days.to,
            _ => stretches.push(*run),
        }
    }
    stretches
}

fn table(say: &Say, runs: &[Run]) -> Html {
    let t = &say.t;
    let titles = [t.forloeb_when(), t.forloeb_who()].map(|title| title.to_string());
    let [when, who] = titles;
    html! {
        <table class="table table--compact table--responsive-headers dense">
            <caption>{ t.forloeb_payers_caption().to_string() }</caption>
            <thead>
                <tr><th scope="col">{ when }</th><th scope="col">{ who.clone() }</th></tr>
            </thead>
            <tbody>
                { for stretches(runs).into_iter().map(|run| {
                    let state = run.public.map(|public| public.state);
                    let [from, to] = [run.days.from.date(), run.days.to.date()];
                    let name = |payer| html! { <>{ payer_mark(payer) }{ " " }{ payer_title(say.lang, payer) }</> };
                    html! {
                        <tr>
                            <th scope="row">{ dates(say.lang, from, to) }</th>
                            <td data-title={who.clone()}>
                                { name(payer(run.payer)) }
                                if let Some(state) = state {
                                    { format!(" {}, ", say.share(state.complement())) }
                                    { name(PaidBy::State) }
                                    { format!(" {}", say.share(state)) }
                                }
                            </td>
                        </tr>
                    }
                }) }
            </tbody>
        </table>
    }
}
