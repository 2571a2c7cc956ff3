//! The ledger of one absence.

use fremdrift_costs as costs;
use fremdrift_rules::refusion as rules;
use fremdrift_units::{Kroner, KronerError};
use serde::Serialize;
use tsify::Tsify;

use super::reason::Reason;
use super::threshold::Threshold;
use super::values::{IsoDate, Money, SharePercent};
use super::warning::Warning;

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
