//! Why the law says who pays: one value of it in words, with its provision.

use fremdrift_legislation::{Clock, Start};
use fremdrift_rules::case::Section56;
use fremdrift_rules::course::{Reason, ReasonKind, Refund};
use yew::prelude::*;

use super::links::SourceLink;
use crate::say::Say;

/// What one value of the law said.
pub(crate) fn said(say: &Say, reason: &Reason) -> Vec<String> {
    let t = &say.t;
    match reason.kind {
        ReasonKind::EmployerPeriod { days } => {
            vec![t.refusion_reason_employer(days).to_string()]
        }
        ReasonKind::UnemploymentFund { days } => vec![t.refusion_reason_fund(days).to_string()],
        ReasonKind::Waiting { days } => vec![t.refusion_reason_waiting(days).to_string()],
        ReasonKind::StateShare { percent, clock, step_from, step_to, active, active_share } => {
            let share = say.share(percent);
            let rule = match (step_to, active_share) {
                (Some(to), true) => t.refusion_reason_share_active(step_from, to, share),
                (Some(to), false) => t.refusion_reason_share(step_from, to, share),
                (None, _) => t.refusion_reason_share_open(step_from, share),
            };
            let mut said = vec![rule.to_string()];
            if let Some((first, last)) = reason.weeks {
                let weeks = match (clock, first == last) {
                    (Clock::DaysOfAbsence, true) => t.refusion_reason_clock_one_days(first),
                    (Clock::DaysOfAbsence, false) => t.refusion_reason_clock_days(first, last),
                    (Clock::TouchedWeeks, true) => t.refusion_reason_clock_one_touched(first),
                    (Clock::TouchedWeeks, false) => t.refusion_reason_clock_touched(first, last),
                };
                said.push(weeks.to_string());
            }
            if active && !active_share {
                said.push(t.refusion_reason_active_same().to_string());
            }
            said
        }
        ReasonKind::Refunded { why } => vec![refunded(say, why)],
        ReasonKind::Cofinanced { percent, step_from, step_to } => {
            let share = say.share(percent);
            let rule = match step_to {
                Some(to) => t.refusion_reason_cofinanced(step_from, to, share),
                None => t.refusion_reason_cofinanced_open(step_from, share),
            };
            vec![rule.to_string()]
        }
        ReasonKind::NoPartTime { weeks } => vec![t.refusion_reason_no_part_time(weeks).to_string()],
        ReasonKind::InsuredMinimum { minimum } => {
            vec![t.refusion_reason_insured_minimum(say.kroner(minimum)).to_string()]
        }
        ReasonKind::Holiday => vec![t.refusion_reason_holiday().to_string()],
        ReasonKind::ChangeOver { .. } => vec![t.refusion_reason_change_over().to_string()],
        ReasonKind::Maximum { maximum, cut: true } => {
            vec![t.refusion_reason_cut(say.kroner(maximum)).to_string()]
        }
        ReasonKind::Maximum { maximum, cut: false } => {
            vec![t.refusion_reason_maximum(say.kroner(maximum)).to_string()]
        }
    }
}

/// By which rule days that are otherwise the employer's or nobody's are refunded or paid.
fn refunded(say: &Say, why: Refund) -> String {
    let t = &say.t;
    match why {
        Refund::Section55 => t.refusion_reason_section_55(),
        Refund::Section56(Section56::Chronic) => t.refusion_reason_section_56_chronic(),
        Refund::Section56(Section56::PlannedTreatment) => t.refusion_reason_section_56_planned(),
        Refund::Section56(Section56::SameIllness) => t.refusion_reason_section_56_same(),
        Refund::Covid => t.refusion_reason_covid(),
    }
    .to_string()
}

/// A reason in words, with the provision that it stands in and how sure it is.
pub(crate) fn reason_item(say: &Say, reason: &Reason, words: &str) -> Html {
    let t = &say.t;
    let provision = &reason.provision;
    let from = say.date(reason.valid_from);
    let in_force = match (reason.from_is, reason.valid_to.map(|to| say.date(to))) {
        (Start::StartOfRule, None) => t.refusion_in_force(from),
        (Start::StartOfRule, Some(to)) => t.refusion_in_force_until(from, to),
        (Start::StartOfEncoding | Start::NotFound | Start::Announced, None) => {
            t.refusion_encoded_from(from)
        }
        (Start::StartOfEncoding | Start::NotFound | Start::Announced, Some(to)) => {
            t.refusion_encoded_from_until(from, to)
        }
    };
    let mut known = vec![
        in_force.to_string(),
        say.confidence(provision.confidence),
        t.refusion_checked(say.date(reason.checked_on)).to_string(),
    ];
    if let Some(confirmed) = reason.last_confirmed {
        known.push(t.refusion_confirmed(say.date(confirmed)).to_string());
    }
    html! {
        <li>
            { words }
            <span class="provision">
                { say.stands_in(provision) }
                { format!(". {}. ", known.join("; ")) }
                <SourceLink url={provision.url}>
                    { t.refusion_source().to_string() }
                    <span class="sr-only">{ " (" }{ say.stands_in(provision) }{ ")" }</span>
                </SourceLink>
                if let Some(order) = provision.order {
                    { " · " }{ t.tool_number_from().to_string() }{ " " }
                    <SourceLink url={order.url}>{ say.ordered_in(order) }</SourceLink>
                }
            </span>
        </li>
    }
}
