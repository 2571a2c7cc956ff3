//! Why a line is paid as it is.

use fremdrift_legislation as legislation;
use fremdrift_rules::course as rules;
use serde::Serialize;
use tsify::Tsify;

use super::provision::Order;
use super::values::{Bilingual, IsoDate, Money, SharePercent};

/// One value of the law that decided days of a line, with its paragraph and source.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct Reason {
    /// The parameter's id, as in `legislation`.
    parameter: &'static str,
    /// What the value said.
    rule: Rule,
    /// The first day it decided.
    from: IsoDate,
    /// The last day it decided.
    to: IsoDate,
    /// The refund ladder's week on those two days; null unless the rule is a share.
    weeks: Option<(u32, u32)>,
    /// The law's short name.
    law: Bilingual,
    /// The act or order in force when the value began, as the gazette numbers it.
    act: &'static str,
    /// The section, in Danish.
    paragraph: &'static str,
    /// The act's address, or the source's where no act was read.
    url: &'static str,
    /// How sure the value is.
    confidence: Confidence,
    /// Where it was seen, or how the act was read; absent where it is simply printed there.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    source: Option<Bilingual>,
    /// The order that prints the number, where the act only says how to find it; else absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    order: Option<Order>,
    /// From when the value is in force.
    valid_from: IsoDate,
    /// Whether the rule began then, or is older and only encoded from then.
    from_is: Start,
    /// The last day it is in force; null when no end is known.
    valid_to: Option<IsoDate>,
    /// When the value was last compared with its source.
    checked_on: IsoDate,
    /// The newest source that shows an open-ended value in force; null when its end is known.
    last_confirmed: Option<IsoDate>,
}

impl From<&rules::Reason> for Reason {
    fn from(reason: &rules::Reason) -> Self {
        Self {
            parameter: reason.parameter,
            rule: reason.kind.into(),
            from: reason.from.into(),
            to: reason.to.into(),
            weeks: reason.weeks,
            law: reason.provision.law.into(),
            act: reason.provision.act,
            paragraph: reason.provision.paragraph,
            url: reason.provision.url,
            confidence: reason.provision.confidence.into(),
            source: reason.provision.source.map(Into::into),
            order: reason.provision.order.map(Into::into),
            valid_from: reason.valid_from.into(),
            from_is: reason.from_is.into(),
            valid_to: reason.valid_to.map(Into::into),
            checked_on: reason.checked_on.into(),
            last_confirmed: reason.last_confirmed.map(Into::into),
        }
    }
}

/// What a value of the law said, by its `kind`.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) enum Rule {
    /// The employer pays the first days.
    EmployerPeriod {
        /// How many calendar days.
        days: u32,
    },
    /// The unemployment fund pays the first days.
    UnemploymentFund {
        /// How many days.
        days: u32,
    },
    /// Nobody pays the first days.
    Waiting {
        /// How many days.
        days: u32,
    },
    /// State and municipality share by week.
    StateShare {
        /// The state's share.
        percent: SharePercent,
        /// How the weeks are counted.
        clock: Clock,
        /// The step's first week.
        step_from: u32,
        /// The step's last week; null for the last step.
        step_to: Option<u32>,
        /// In activation or gradual return.
        active: bool,
        /// Whether that gave another share.
        active_share: bool,
    },
    /// The municipality refunds the employer, or pays the self-employed, in days that are otherwise
    /// theirs.
    Refunded {
        /// By which rule.
        why: Refund,
    },
    /// The municipality's part of what the unemployment fund's days cost.
    Cofinanced {
        /// The municipality's share.
        percent: SharePercent,
        /// The step's first week.
        step_from: u32,
        /// The step's last week; null for the last step.
        step_to: Option<u32>,
    },
    /// A higher share because the employer offers no part-time work.
    NoPartTime {
        /// For so many weeks at most.
        weeks: u32,
    },
    /// With insurance the benefit is at least, and in the first two weeks with the smaller insurance
    /// exactly, this.
    InsuredMinimum {
        /// For a whole week.
        minimum: Money,
    },
    /// No benefit during holidays.
    Holiday,
    /// The ladder is read ahead in the change-over week.
    ChangeOver {
        /// By how many weeks.
        weeks: u32,
    },
    /// The weekly benefit is the maximum.
    Maximum {
        /// The maximum for a whole week.
        maximum: Money,
        /// Whether a higher given benefit was cut.
        cut: bool,
    },
}

impl From<rules::ReasonKind> for Rule {
    fn from(kind: rules::ReasonKind) -> Self {
        use rules::ReasonKind;
        match kind {
            ReasonKind::EmployerPeriod { days } => Self::EmployerPeriod { days },
            ReasonKind::UnemploymentFund { days } => Self::UnemploymentFund { days },
            ReasonKind::Waiting { days } => Self::Waiting { days },
            ReasonKind::StateShare { percent, clock, step_from, step_to, active, active_share } => {
                Self::StateShare {
                    percent: percent.into(),
                    clock: clock.into(),
                    step_from,
                    step_to,
                    active,
                    active_share,
                }
            }
            ReasonKind::Refunded { why } => Self::Refunded { why: why.into() },
            ReasonKind::Cofinanced { percent, step_from, step_to } => {
                Self::Cofinanced { percent: percent.into(), step_from, step_to }
            }
            ReasonKind::NoPartTime { weeks } => Self::NoPartTime { weeks },
            ReasonKind::InsuredMinimum { minimum } => {
                Self::InsuredMinimum { minimum: minimum.into() }
            }
            ReasonKind::Holiday => Self::Holiday,
            ReasonKind::ChangeOver { weeks } => Self::ChangeOver { weeks },
            ReasonKind::Maximum { maximum, cut } => Self::Maximum { maximum: maximum.into(), cut },
        }
    }
}

/// Why the municipality pays days that are otherwise somebody else's.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Refund {
    /// The insurance of small private employers.
    Section55,
    /// A section 56 agreement.
    Section56,
    /// Covid-19.
    Covid,
}

impl From<rules::Refund> for Refund {
    fn from(refund: rules::Refund) -> Self {
        match refund {
            rules::Refund::Section55 => Self::Section55,
            rules::Refund::Section56(_) => Self::Section56,
            rules::Refund::Covid => Self::Covid,
        }
    }
}

/// How weeks are counted.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Clock {
    /// Seven days at a time from the first day of absence.
    DaysOfAbsence,
    /// Monday-Sunday weeks touched by a benefit, earlier ones included.
    TouchedWeeks,
}

impl From<legislation::Clock> for Clock {
    fn from(clock: legislation::Clock) -> Self {
        match clock {
            legislation::Clock::DaysOfAbsence => Self::DaysOfAbsence,
            legislation::Clock::TouchedWeeks => Self::TouchedWeeks,
        }
    }
}

/// How sure a value is.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Confidence {
    /// Printed in the act or the order that is named.
    Verified,
    /// Seen in a serious secondary source.
    Secondary,
    /// Follows from the act as we read it; no source says it in so many words.
    Reading,
}

impl From<legislation::Confidence> for Confidence {
    fn from(confidence: legislation::Confidence) -> Self {
        match confidence {
            legislation::Confidence::Verified => Self::Verified,
            legislation::Confidence::Secondary => Self::Secondary,
            legislation::Confidence::Reading => Self::Reading,
        }
    }
}

/// Whether a value began on its first day.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::enum_variant_names, reason = "they say what starts")]
pub(crate) enum Start {
    /// The rule began on that day.
    StartOfRule,
    /// The rule is older; it is encoded from that day.
    StartOfEncoding,
    /// The sources show the rule, and do not say since when it holds.
    NotFound,
    /// It is planned to begin on that day, and not yet law.
    Announced,
}

impl From<legislation::Start> for Start {
    fn from(start: legislation::Start) -> Self {
        match start {
            legislation::Start::StartOfRule => Self::StartOfRule,
            legislation::Start::StartOfEncoding => Self::StartOfEncoding,
            legislation::Start::NotFound => Self::NotFound,
            legislation::Start::Announced => Self::Announced,
        }
    }
}
