//! The calculator's codes as sentences of the page's language.

use fremdrift_costs::{Cause, Line, Threshold};
use fremdrift_legislation::encoded;
use fremdrift_rules::case::{Insurance, Section56};
use fremdrift_rules::course::Payer;
use fremdrift_units::Kroner;

use crate::charts::{PaidBy, payer_name};
use crate::say::Say;

/// The ground of a section 56 agreement.
pub(super) fn ground(say: &Say, ground: Section56) -> String {
    let t = &say.t;
    match ground {
        Section56::Chronic => t.refusion_section_56_chronic(),
        Section56::PlannedTreatment => t.refusion_section_56_planned(),
        Section56::SameIllness => t.refusion_section_56_same(),
    }
    .to_string()
}

/// A self-employed person's insurance.
pub(super) fn insurance(say: &Say, insurance: Insurance) -> String {
    let t = &say.t;
    let law = encoded();
    let part = || law.insured_minimum.law().last().map(|part| part.value.amount.to_string());
    let day = || law.insurance_third_day.law().last().map(|day| day.value.amount.0);
    let (part, day) = (part().unwrap_or_default(), day().unwrap_or_default());
    match (insurance.first_day, insurance.full) {
        (true, true) => t.refusion_insurance_first_full(),
        (true, false) => t.refusion_insurance_first_part(part),
        (false, true) => t.refusion_insurance_third_full(day),
        (false, false) => t.refusion_insurance_third_part(day, part),
    }
    .to_string()
}

/// Why what is paid changes on a day.
pub(super) fn cause(say: &Say, cause: Cause, threshold: &Threshold) -> String {
    let t = &say.t;
    let share = || threshold.state_after.map(|share| say.share(share)).unwrap_or_default();
    match cause {
        Cause::FrontPeriodOver => match threshold.payer_before {
            Payer::UnemploymentFund => t.refusion_cause_front_over_fund(),
            Payer::Unpaid => t.refusion_cause_front_over_unpaid(),
            Payer::Employer | Payer::Public => t.refusion_cause_front_over_employer(),
        },
        Cause::RefundBegins if threshold.payer_before == Payer::Unpaid => {
            t.refusion_cause_refund_begins_self_employed()
        }
        Cause::RefundBegins => t.refusion_cause_refund_begins(),
        Cause::RefundEnds => t.refusion_cause_refund_ends(),
        Cause::HolidayBegins => t.refusion_cause_holiday_begins(),
        Cause::HolidayEnds => t.refusion_cause_holiday_ends(),
        Cause::NextStep => t.refusion_cause_next_step(share()),
        Cause::NewTable => t.refusion_cause_new_table(share()),
        Cause::ChangeOverWeekBegins => t.refusion_cause_change_over(),
        Cause::ChangeOverWeekEnds => t.refusion_cause_change_over_ends(),
        Cause::ActivationBegins => t.refusion_cause_activation_begins(share()),
        Cause::ActivationEnds => t.refusion_cause_activation_ends(share()),
        Cause::NewMaximum => t.refusion_cause_new_maximum(),
    }
    .to_string()
}

/// What a change means for the municipality.
pub(super) fn change(say: &Say, threshold: &Threshold) -> String {
    let t = &say.t;
    let before = threshold.municipality_per_week_before;
    let after = threshold.municipality_per_week_after;
    match (threshold.state_before, threshold.state_after) {
        (None, Some(share)) => {
            let share = say.share(share.complement());
            t.refusion_change_public(share, say.kroner(after)).to_string()
        }
        (_, None) => {
            let payer = match threshold.payer_after {
                Payer::Employer => "employer",
                Payer::UnemploymentFund => "fund",
                Payer::Unpaid | Payer::Public => "nobody",
            };
            t.refusion_change_not_public(payer).to_string()
        }
        (Some(old), Some(new)) if old != new => {
            let direction = if new < old { "up" } else { "down" };
            let [old, new] = [old, new].map(|share| say.share(share.complement()));
            let difference = difference(say, before, after);
            t.refusion_change_share(direction, old, new, difference).to_string()
        }
        (Some(_), Some(_)) if before == after => {
            t.refusion_change_none(say.kroner(after)).to_string()
        }
        (Some(_), Some(_)) => {
            t.refusion_change_maximum(say.kroner(before), say.kroner(after)).to_string()
        }
    }
}

fn difference(say: &Say, before: Kroner, after: Kroner) -> String {
    if after >= before {
        say.t.refusion_more_money(say.kroner(less(after, before))).to_string()
    } else {
        say.t.refusion_less_money(say.kroner(less(before, after))).to_string()
    }
}

/// Who a line is paid by.
pub(super) fn paid_by(say: &Say, line: &Line) -> String {
    match line.payer {
        Payer::Employer => payer_name(say.lang, PaidBy::Employer),
        Payer::UnemploymentFund => payer_name(say.lang, PaidBy::UnemploymentFund),
        Payer::Unpaid => payer_name(say.lang, PaidBy::Nobody),
        Payer::Public => say.t.refusion_payer_public().to_string(),
    }
}

/// What is left of an amount; both come from one ledger, so it cannot be out of range.
pub(super) fn less(amount: Kroner, taken: Kroner) -> Kroner {
    amount.checked_sub(taken).unwrap_or_default()
}
