//! Who pays when: the ledger's lines, each with its why.

use fremdrift_costs::{Ledger, Line};
use fremdrift_rules::course::{Payer, Reason, ReasonKind, Refund};
use fremdrift_units::Kroner;
use yew::prelude::*;

use crate::charts::{PaidBy, dates, payer_mark, payer_title};
use crate::components::reasons::{reason_item, said};
use crate::components::wide::wide;
use crate::say::Say;

/// The payers that carry something, in the order of the stack, with what they carry of the parts.
fn present(ledger: &Ledger) -> Vec<(usize, PaidBy)> {
    PaidBy::ALL
        .into_iter()
        .enumerate()
        .filter(|(index, _)| part(&ledger.totals.each(), *index) > Kroner::ZERO)
        .collect()
}

fn part(parts: &[Kroner; 5], index: usize) -> Kroner {
    parts.get(index).copied().unwrap_or_default()
}

pub(super) fn lines(say: &Say, ledger: &Ledger) -> Html {
    let t = &say.t;
    let payers = present(ledger);
    let numbers = |parts: [Kroner; 5]| -> Html {
        payers
            .iter()
            .map(|(index, payer)| {
                let amount = part(&parts, *index);
                let shown = (amount > Kroner::ZERO).then(|| say.kroner(amount));
                let title = payer_title(say.lang, *payer);
                html! { <td class="number" data-title={title}>{ shown.unwrap_or_else(|| "–".to_owned()) }</td> }
            })
            .collect()
    };
    html! {
        <section aria-labelledby="lines-heading">
            <h2 id="lines-heading" class="h3">{ t.refusion_lines_heading().to_string() }</h2>
            { wide(t.refusion_lines_caption().to_string().into(), html! {
                <table class="table table--compact table--responsive-headers dense lines">
                    <caption class="sr-only">{ t.refusion_lines_caption().to_string() }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ t.refusion_th_period().to_string() }</th>
                            <th scope="col" class="number">{ t.refusion_th_state_share().to_string() }</th>
                            <th scope="col" class="number">{ t.refusion_th_weekly().to_string() }</th>
                            { for payers.iter().map(|(_, payer)| html! {
                                <th scope="col" class="number">
                                    { payer_mark(*payer) }{ " " }{ payer_title(say.lang, *payer) }
                                </th>
                            }) }
                        </tr>
                    </thead>
                    <tbody>
                        { for ledger.lines.iter().map(|line| html! {
                            <>
                                <tr>
                                    <th scope="row">
                                        { dates(say.lang, line.from, line.to) }
                                        <span class="line-days">{ t.refusion_rules_days(line.days).to_string() }</span>
                                        { for named(say, line).into_iter().map(|words| html! {
                                            <span class="line-days">{ words }</span>
                                        }) }
                                        <span class="line-law" lang="da">{ sections(line) }</span>
                                    </th>
                                    <td class="number" data-title={t.refusion_th_state_share().to_string()}>
                                        { line.state.map_or_else(|| "–".to_owned(), |state| say.share(state)) }
                                    </td>
                                    <td class="number" data-title={t.refusion_th_weekly().to_string()}>{ say.kroner(line.weekly_benefit) }</td>
                                    { numbers(line.parts.each()) }
                                </tr>
                                <tr class="why-row">
                                    <td colspan={(payers.len() + 3).to_string()}>{ why(say, line) }</td>
                                </tr>
                            </>
                        }) }
                    </tbody>
                    <tfoot>
                        <tr>
                            <th scope="row">{ t.refusion_total().to_string() }</th>
                            <td class="empty"></td>
                            <td class="empty"></td>
                            { numbers(ledger.totals.each()) }
                        </tr>
                    </tfoot>
                </table>
            }) }
        </section>
    }
}

/// Why a line is paid as it is: first in sentences, then as sums, then the paragraphs.
fn why(say: &Say, line: &Line) -> Html {
    let t = &say.t;
    let label = t.refusion_why_label(say.date(line.from), say.date(line.to)).to_string();
    let note = match line.payer {
        Payer::Employer => Some(t.refusion_line_note_employer().to_string()),
        Payer::Unpaid => Some(t.refusion_line_note_unpaid().to_string()),
        Payer::UnemploymentFund | Payer::Public => None,
    };
    html! {
        <details class="details why">
            <summary class="details-summary" aria-label={label}>{ t.refusion_why().to_string() }</summary>
            <div class="details-text">
                if let Some(note) = note {
                    <p>{ note }</p>
                }
                <ul>
                    { for line.reasons.iter().map(|reason| reason_item(say, reason, &said(say, reason).join(" "))) }
                </ul>
                <p class="sums">
                    <strong>{ t.refusion_why_formula_heading().to_string() }</strong><br />
                    { for sums(say, line).into_iter().map(|sum| html! { <>{ sum }<br /></> }) }
                </p>
            </div>
        </details>
    }
}

fn sums(say: &Say, line: &Line) -> Vec<String> {
    let t = &say.t;
    let amount = say.kroner(line.amount);
    let weekly = say.kroner(line.weekly_benefit);
    let mut sums = vec![t.refusion_why_amount(weekly, line.days, amount.clone()).to_string()];
    if let Some(share) = line.state {
        let state = say.kroner(line.parts.state);
        let municipality = say.kroner(line.parts.municipality);
        sums.push(
            t.refusion_why_state(amount.clone(), say.share(share), state.clone()).to_string(),
        );
        sums.push(t.refusion_why_municipality(amount, state, municipality).to_string());
    }
    sums
}

/// What is out of the ordinary about days of a line, in a few words.
fn named(say: &Say, line: &Line) -> Vec<String> {
    let t = &say.t;
    let words = |reason: &Reason| {
        let (from, to) = (reason.from, reason.to);
        let what = match reason.kind {
            ReasonKind::Refunded { why: Refund::Section55 } => t.refusion_line_section_55(),
            ReasonKind::Refunded { why: Refund::Section56(_) } => t.refusion_line_section_56(),
            ReasonKind::Refunded { why: Refund::Covid } => t.refusion_line_covid(),
            ReasonKind::Holiday => t.refusion_line_holiday(),
            ReasonKind::NoPartTime { .. } => t.refusion_line_no_part_time(),
            ReasonKind::Cofinanced { percent, .. } => {
                return Some(t.refusion_line_cofinanced(say.share(percent)).to_string());
            }
            ReasonKind::EmployerPeriod { .. }
            | ReasonKind::UnemploymentFund { .. }
            | ReasonKind::Waiting { .. }
            | ReasonKind::StateShare { .. }
            | ReasonKind::InsuredMinimum { .. }
            | ReasonKind::ChangeOver { .. }
            | ReasonKind::Maximum { .. } => return None,
        };
        // A section sign and its number stay on one line.
        let what = what.to_string().replace("§ ", "§\u{a0}");
        let whole = (from, to) == (line.from, line.to);
        Some(if whole { what } else { format!("{}: {what}", dates(say.lang, from, to)) })
    };
    line.reasons.iter().filter_map(words).collect()
}

/// The sections that decided a line, each once, for paper.
fn sections(line: &Line) -> String {
    let mut sections: Vec<&str> =
        line.reasons.iter().map(|reason| reason.provision.paragraph).collect();
    sections.dedup();
    sections.join("; ").replace("§ ", "§\u{a0}")
}
