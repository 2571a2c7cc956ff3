//! The ledger of one absence.

use fremdrift_costs as costs;
use fremdrift_rules::case::Case;
use fremdrift_rules::course as rules;
use fremdrift_units::{Kroner, KronerError};
use serde::Serialize;
use tsify::Tsify;

use super::provision::Provision;
use super::provisional::Provisional;
use super::reason::Reason;
use super::threshold::Threshold;
use super::values::{IsoDate, Money, SharePercent};
use super::warning::Warning;

/// What an absence costs each payer, and why.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct Refusion {
    /// Days in a row with the same payer, share and weekly benefit; every day stands in one line.
    lines: Vec<Line>,
    /// The same money by week of absence, seven days at a time from the first day.
    weeks: Vec<Week>,
    /// The sums of the lines, and the amounts that are in no sum.
    totals: Totals,
    /// The supplement to the employer's refund, year by year; empty unless wages are known to be paid.
    supplement: Vec<SupplementStep>,
    /// What stands on the refund ladder before the absence, and what it was worked out from.
    ladder: Ladder,
    /// When what the municipality pays changes: within the absence, and the next ones after it.
    thresholds: Vec<Threshold>,
    /// What the reader must know about the result.
    warnings: Vec<Warning>,
    /// Where the result rests on the last known law; null where it does not.
    provisional: Option<Provisional>,
}

impl Refusion {
    pub(crate) fn new(case: &Case, ledger: &costs::Ledger) -> Self {
        Self {
            lines: ledger.lines.iter().map(Line::from).collect(),
            weeks: ledger.weeks.iter().map(Week::from).collect(),
            totals: Totals {
                parts: Parts::from(&ledger.totals),
                cofinanced: ledger.cofinanced.into(),
                supplement: ledger.supplement.amount.into(),
            },
            supplement: ledger.supplement.steps.iter().map(SupplementStep::from).collect(),
            ladder: Ladder::from(case.ladder()),
            thresholds: ledger.thresholds.iter().map(Threshold::from).collect(),
            warnings: ledger.warnings.iter().map(Warning::from).collect(),
            provisional: ledger.provisional.as_ref().map(Provisional::from),
        }
    }
}

/// The sums of an absence by who carries it, and two amounts that are in no sum.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Totals {
    #[serde(flatten)]
    parts: Parts,
    /// What the municipality co-finances of the unemployment fund's days; a part of the fund's sum.
    cofinanced: Money,
    /// The supplement to the employer's refund, which the state pays on top.
    supplement: Money,
}

impl Totals {
    /// # Errors
    /// When an amount is too large to compute with.
    pub(crate) fn from_oere(totals: &costs::TotalsOere) -> Result<Self, KronerError> {
        let money = |oere| Kroner::from_oere(oere).map(Money);
        Ok(Self {
            parts: Parts::from_oere(totals)?,
            cofinanced: money(totals.cofinanced)?,
            supplement: money(totals.supplement)?,
        })
    }
}

/// Weeks in a row with the same supplement to the employer's refund.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SupplementStep {
    /// The Monday of the first week.
    from: IsoDate,
    /// The Monday of the last week.
    to: IsoDate,
    /// Percent of the refund.
    percent: SharePercent,
    /// What the weeks come to, each to the nearest whole krone.
    amount: Money,
    /// Where it stands.
    provision: Provision,
}

impl From<&costs::SupplementStep> for SupplementStep {
    fn from(step: &costs::SupplementStep) -> Self {
        Self {
            from: step.from.into(),
            to: step.to.into(),
            percent: step.percent.into(),
            amount: step.amount.into(),
            provision: step.provision.into(),
        }
    }
}

/// What stands on the refund ladder before an absence.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct Ladder {
    /// Weeks on the ladder before the absence's first week that counts.
    prior_weeks: u32,
    /// Weeks with benefits among the earlier periods.
    benefit_weeks: u32,
    /// Whole weeks of own support among the earlier periods and the employer's days.
    self_support_weeks: u32,
    /// The last day of the week that completed the weeks of own support after which the ladder starts
    /// over; null where it does not.
    starts_over: Option<IsoDate>,
    /// Weeks among and after the earlier periods of which nothing was said.
    unaccounted_weeks: u32,
}

impl From<&rules::Ladder> for Ladder {
    fn from(ladder: &rules::Ladder) -> Self {
        Self {
            prior_weeks: ladder.prior,
            benefit_weeks: ladder.touched,
            self_support_weeks: ladder.self_support,
            starts_over: ladder.starts_over.map(|day| day.date().into()),
            unaccounted_weeks: ladder.unaccounted,
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
    /// The municipality's share of the fund's days; null unless it takes part in them.
    cofinancing_percent: Option<SharePercent>,
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
    /// What the municipality co-finances of the fund's part.
    #[tsify(optional)]
    #[serde(skip_serializing_if = "Option::is_none")]
    cofinanced: Option<Money>,
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
            cofinancing_percent: line.cofinancing.map(Into::into),
            weekly_benefit: line.weekly_benefit.into(),
            amount: line.amount.into(),
            employer: Money::unless_zero(line.parts.employer),
            municipality: Money::unless_zero(line.parts.municipality),
            state: Money::unless_zero(line.parts.state),
            unemployment_fund: Money::unless_zero(line.parts.unemployment_fund),
            unpaid: Money::unless_zero(line.parts.unpaid),
            cofinanced: Money::unless_zero(line.cofinanced),
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
