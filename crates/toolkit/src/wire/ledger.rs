//! The ledger of one absence.

use fremdrift_costs as costs;
use fremdrift_rules::refusion as rules;
use fremdrift_units::{Kroner, KronerError};
use serde::Serialize;
use tsify::Tsify;

use super::reason::Reason;
use super::values::{IsoDate, Money, SharePercent};

/// What an absence costs each payer, and why.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Refusion {
    /// Days in a row with the same payer, share and weekly benefit; every day stands in one line.
    lines: Vec<Line>,
    /// The same money by week of absence, seven days at a time from the first day.
    weeks: Vec<Week>,
    /// The sums of the lines.
    totals: Parts,
    /// When what the municipality pays changes: within the absence, and the next ones after it.
    thresholds: Vec<Threshold>,
    /// What the reader must know about the result.
    warnings: Vec<Warning>,
}

impl From<&costs::Ledger> for Refusion {
    fn from(ledger: &costs::Ledger) -> Self {
        Self {
            lines: ledger.lines.iter().map(Line::from).collect(),
            weeks: ledger.weeks.iter().map(Week::from).collect(),
            totals: Parts::from(&ledger.totals),
            thresholds: ledger.thresholds.iter().map(Threshold::from).collect(),
            warnings: ledger.warnings.iter().map(Warning::from).collect(),
        }
    }
}

/// Days in a row with the same payer, share and weekly benefit. Parts that are zero are left out.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct Line {
    /// The first day.
    from: IsoDate,
    /// The last day, included.
    to: IsoDate,
    /// The number of days.
    days: u32,
    /// Who carries them.
    payer: Payer,
    /// The state's share; null unless the payer is public.
    state_percent: Option<SharePercent>,
    /// The benefit for a whole week.
    weekly_benefit: Money,
    /// Weekly benefit × days / 7, rounded half up: on an employer line the benefit-rate value of
    /// what the employer pays (not the wage), on an unpaid line the benefit forgone.
    amount: Money,
    /// What the employer pays.
    #[tsify(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    employer: Option<Money>,
    /// What the municipality bears.
    #[tsify(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    municipality: Option<Money>,
    /// What the state refunds.
    #[tsify(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<Money>,
    /// What the unemployment fund pays.
    #[tsify(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    unemployment_fund: Option<Money>,
    /// Benefit that nobody pays.
    #[tsify(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    unpaid: Option<Money>,
    /// The values of the law that decided the line.
    reasons: Vec<Reason>,
}

impl From<&costs::Line> for Line {
    fn from(line: &costs::Line) -> Self {
        Self {
            from: line.from.into(),
            to: line.to.into(),
            days: line.days,
            payer: line.payer.into(),
            state_percent: line.state.map(Into::into),
            weekly_benefit: line.weekly_benefit.into(),
            amount: line.amount.into(),
            employer: Money::unless_zero(line.parts.employer),
            municipality: Money::unless_zero(line.parts.municipality),
            state: Money::unless_zero(line.parts.state),
            unemployment_fund: Money::unless_zero(line.parts.unemployment_fund),
            unpaid: Money::unless_zero(line.parts.unpaid),
            reasons: line.reasons.iter().map(Reason::from).collect(),
        }
    }
}

/// Who carries a day.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Payer {
    /// The employer, in the employer period.
    Employer,
    /// The unemployment fund.
    UnemploymentFund,
    /// Nobody: the self-employed wait.
    Unpaid,
    /// Municipality and state.
    Public,
}

impl From<rules::Payer> for Payer {
    fn from(payer: rules::Payer) -> Self {
        match payer {
            rules::Payer::Employer => Self::Employer,
            rules::Payer::UnemploymentFund => Self::UnemploymentFund,
            rules::Payer::Unpaid => Self::Unpaid,
            rules::Payer::Public => Self::Public,
        }
    }
}

/// An amount by who carries it.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Parts {
    /// What the employer pays, at the benefit's rate (not the wage).
    employer: Money,
    /// What the municipality bears after the state's refund.
    municipality: Money,
    /// What the state refunds.
    state: Money,
    /// What the unemployment fund pays.
    unemployment_fund: Money,
    /// Benefit that nobody pays.
    unpaid: Money,
}

impl Parts {
    /// # Errors
    /// When an amount is too large to compute with.
    pub(crate) fn from_oere(totals: &costs::TotalsOere) -> Result<Self, KronerError> {
        let money = |oere| Kroner::from_oere(oere).map(Money);
        Ok(Self {
            employer: money(totals.employer)?,
            municipality: money(totals.municipality)?,
            state: money(totals.state)?,
            unemployment_fund: money(totals.unemployment_fund)?,
            unpaid: money(totals.unpaid)?,
        })
    }
}

impl From<&costs::Parts> for Parts {
    fn from(parts: &costs::Parts) -> Self {
        Self {
            employer: parts.employer.into(),
            municipality: parts.municipality.into(),
            state: parts.state.into(),
            unemployment_fund: parts.unemployment_fund.into(),
            unpaid: parts.unpaid.into(),
        }
    }
}

/// Seven days of absence, the last week perhaps fewer.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Week {
    /// Counted from the first day of absence, from 1.
    number: u32,
    /// The first day.
    from: IsoDate,
    /// The last day, included.
    to: IsoDate,
    /// What the ledger grows by in the week; the weeks sum to the totals.
    parts: Parts,
    /// What the ledger comes to at the end of the week.
    cumulative: Parts,
}

impl From<&costs::Week> for Week {
    fn from(week: &costs::Week) -> Self {
        Self {
            number: week.number,
            from: week.from.into(),
            to: week.to.into(),
            parts: Parts::from(&week.parts),
            cumulative: Parts::from(&week.cumulative),
        }
    }
}

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
    /// The clock reaches the next step of the table.
    NextStep,
    /// Another table is in force.
    NewTable,
    /// The change-over week begins or is over.
    ChangeOverWeek,
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
            costs::Cause::NextStep => Self::NextStep,
            costs::Cause::NewTable => Self::NewTable,
            costs::Cause::ChangeOverWeek => Self::ChangeOverWeek,
            costs::Cause::ActivationBegins => Self::ActivationBegins,
            costs::Cause::ActivationEnds => Self::ActivationEnds,
            costs::Cause::NewMaximum => Self::NewMaximum,
        }
    }
}

/// A reservation that belongs to a result, by its `code`.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(tag = "code", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub(crate) enum Warning {
    /// How employer-paid weeks, or an absence that began before the refund ladder, count on its
    /// clock is a reading, not a sourced rule.
    ClockReading,
    /// Who in the end finances the fund's days is not encoded.
    FundFinancingNotSplit,
    /// Insurance that shortens the self-employed's wait is not modelled.
    InsuranceNotModelled,
    /// That old weeks on the clock lapse after three years is not modelled.
    PriorWeeksLapseNotModelled,
    /// The given benefit was cut at the maximum.
    BenefitCutAtMaximum {
        /// The first day it was cut.
        from: IsoDate,
        /// The last day it was cut.
        to: IsoDate,
        /// The lowest maximum it was cut at.
        maximum: Money,
    },
    /// The absence goes on past the duration limit of its time; entitlement may have ended.
    PastDurationLimit {
        /// The first day past it.
        from: IsoDate,
        /// The limit in weeks on benefit.
        limit_weeks: u32,
    },
    /// An open-ended value is used after the newest source that shows it in force.
    UsedAfterLastConfirmed {
        /// The parameter's id.
        parameter: &'static str,
        /// The newest source's date.
        last_confirmed: IsoDate,
        /// The first day it is used after that.
        from: IsoDate,
    },
}

impl From<&costs::Warning> for Warning {
    fn from(warning: &costs::Warning) -> Self {
        match *warning {
            costs::Warning::ClockReading => Self::ClockReading,
            costs::Warning::FundFinancingNotSplit => Self::FundFinancingNotSplit,
            costs::Warning::InsuranceNotModelled => Self::InsuranceNotModelled,
            costs::Warning::PriorWeeksLapseNotModelled => Self::PriorWeeksLapseNotModelled,
            costs::Warning::BenefitCutAtMaximum { from, to, maximum } => {
                Self::BenefitCutAtMaximum {
                    from: from.into(),
                    to: to.into(),
                    maximum: maximum.into(),
                }
            }
            costs::Warning::PastDurationLimit { from, limit } => {
                Self::PastDurationLimit { from: from.into(), limit_weeks: limit.0 }
            }
            costs::Warning::UsedAfterLastConfirmed { parameter, last_confirmed, from } => {
                Self::UsedAfterLastConfirmed {
                    parameter,
                    last_confirmed: last_confirmed.into(),
                    from: from.into(),
                }
            }
        }
    }
}
