//! When what the municipality pays changes.

use fremdrift_costs as costs;
use serde::Serialize;
use tsify::Tsify;

use super::ledger::Payer;
use super::values::{IsoDate, Money, SharePercent};

/// A day on which the payer, the state's share or the municipality's cost changes.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct Threshold {
    /// The first day of the new.
    date: IsoDate,
    /// The day's number in the absence, from 1.
    day: u32,
    /// The refund clock's week on that day; null unless the day is public.
    week: Option<u32>,
    /// Why it changes; at least one.
    causes: Vec<Cause>,
    /// Who carried the day before.
    payer_before: Payer,
    /// Who carries the day.
    payer_after: Payer,
    /// The state's share the day before; null unless that day was public.
    state_percent_before: Option<SharePercent>,
    /// The state's share on the day; null unless it is public.
    state_percent_after: Option<SharePercent>,
    /// What a whole week cost the municipality before.
    municipality_per_week_before: Money,
    /// What a whole week costs the municipality after.
    municipality_per_week_after: Money,
    /// It lies after the last day of absence: it comes if the absence goes on as it was.
    after_last_day: bool,
}

impl From<&costs::Threshold> for Threshold {
    fn from(threshold: &costs::Threshold) -> Self {
        Self {
            date: threshold.date.into(),
            day: threshold.day,
            week: threshold.week,
            causes: threshold.causes.iter().map(|cause| Cause::from(*cause)).collect(),
            payer_before: threshold.payer_before.into(),
            payer_after: threshold.payer_after.into(),
            state_percent_before: threshold.state_before.map(Into::into),
            state_percent_after: threshold.state_after.map(Into::into),
            municipality_per_week_before: threshold.municipality_per_week_before.into(),
            municipality_per_week_after: threshold.municipality_per_week_after.into(),
            after_last_day: threshold.after_last_day,
        }
    }
}

/// Why what is paid changes on a day.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Cause {
    /// The employer period, the fund's days or the waiting period is over.
    FrontPeriodOver,
    /// The municipality begins to refund the employer, or to pay the self-employed, in such a period.
    RefundBegins,
    /// It no longer does.
    RefundEnds,
    /// A holiday within the absence begins.
    HolidayBegins,
    /// It is over.
    HolidayEnds,
    /// The ladder reaches the next step of the table.
    NextStep,
    /// Another table is in force.
    NewTable,
    /// The change-over week begins.
    ChangeOverWeekBegins,
    /// The change-over week is over.
    ChangeOverWeekEnds,
    /// Activation or gradual return begins.
    ActivationBegins,
    /// Activation or gradual return is over.
    ActivationEnds,
    /// Another maximum is in force.
    NewMaximum,
}

impl From<costs::Cause> for Cause {
    fn from(cause: costs::Cause) -> Self {
        match cause {
            costs::Cause::FrontPeriodOver => Self::FrontPeriodOver,
            costs::Cause::RefundBegins => Self::RefundBegins,
            costs::Cause::RefundEnds => Self::RefundEnds,
            costs::Cause::HolidayBegins => Self::HolidayBegins,
            costs::Cause::HolidayEnds => Self::HolidayEnds,
            costs::Cause::NextStep => Self::NextStep,
            costs::Cause::NewTable => Self::NewTable,
            costs::Cause::ChangeOverWeekBegins => Self::ChangeOverWeekBegins,
            costs::Cause::ChangeOverWeekEnds => Self::ChangeOverWeekEnds,
            costs::Cause::ActivationBegins => Self::ActivationBegins,
            costs::Cause::ActivationEnds => Self::ActivationEnds,
            costs::Cause::NewMaximum => Self::NewMaximum,
        }
    }
}
