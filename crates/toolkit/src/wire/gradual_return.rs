//! A gradual return, stage by stage and week by week.

use fremdrift_legislation as legislation;
use fremdrift_rules::benefit as rules;
use serde::Serialize;
use tsify::Tsify;

use super::basis::Names;
use super::benefit::{Extent, WeekBenefit};
use super::provisional::Provisional;
use super::values::{HoursNumber, IsoDate, Money, SharePercent};

/// What is left of the benefit while somebody returns step by step, and whose money it is.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct GradualReturn {
    /// The last day that is looked at: the case's, or four weeks after the last step.
    until: IsoDate,
    /// The first day without benefit; null where some is left until the end.
    benefit_ends: Option<IsoDate>,
    /// Days in a row with the same hours and the same rate, from the first day of absence on.
    stages: Vec<ReturnStage>,
    /// Calendar weeks, divided where the hours, the rate or the payer change.
    weeks: Vec<ReturnWeek>,
    /// Where it reaches beyond the law that is known; else null.
    provisional: Option<Provisional>,
}

impl GradualReturn {
    pub(crate) fn new(law: &legislation::Encoded, path: &crate::gets::WayBack) -> Self {
        let names = &Names::of(law);
        Self {
            until: path.until.into(),
            benefit_ends: path.benefit_ends.map(Into::into),
            stages: path.stages.iter().map(|stage| ReturnStage::new(names, stage)).collect(),
            weeks: path.weeks.iter().map(Into::into).collect(),
            provisional: path.provisional.as_ref().map(Into::into),
        }
    }
}

/// Days in a row with the same hours and the same rate.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ReturnStage {
    /// The first day.
    from: IsoDate,
    /// The last day.
    to: IsoDate,
    /// Hours a week that are worked.
    hours_per_week: HoursNumber,
    /// Hours a week of absence.
    hours_absent: HoursNumber,
    /// How much of the full benefit is left.
    extent: Extent,
    /// The benefit of these days.
    benefit: WeekBenefit,
}

impl ReturnStage {
    fn new(names: &Names, stage: &rules::Stage) -> Self {
        Self {
            from: stage.from.into(),
            to: stage.to.into(),
            hours_per_week: stage.worked.into(),
            hours_absent: stage.absent.into(),
            extent: stage.extent.into(),
            benefit: WeekBenefit::new(names, &stage.benefit),
        }
    }
}

/// A calendar week, or a part of it.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct ReturnWeek {
    /// The Monday.
    monday: IsoDate,
    /// The first day.
    from: IsoDate,
    /// The last day.
    to: IsoDate,
    /// Its stage, from 0.
    stage: usize,
    /// Who pays.
    payer: ReturnPayer,
    /// The days that are paid.
    days: u32,
    /// What is paid for them.
    amount: Money,
    /// The state's share of it; null where the municipality does not pay.
    state_share: Option<SharePercent>,
    /// The state's part.
    state: Money,
    /// What is left to the payer.
    rest: Money,
}

impl From<&rules::Line<ReturnPayer>> for ReturnWeek {
    fn from(line: &rules::Line<ReturnPayer>) -> Self {
        Self {
            monday: line.monday.into(),
            from: line.from.into(),
            to: line.to.into(),
            stage: line.stage,
            payer: line.payer,
            days: line.days,
            amount: line.amount.into(),
            state_share: line.state_share.map(Into::into),
            state: line.state.into(),
            rest: line.rest.into(),
        }
    }
}

/// Who pays a part of a return.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum ReturnPayer {
    /// The employer, in the employer period.
    Employer,
    /// The unemployment fund.
    UnemploymentFund,
    /// Nobody.
    Unpaid,
    /// The municipality, with the state's share.
    Municipality,
}
