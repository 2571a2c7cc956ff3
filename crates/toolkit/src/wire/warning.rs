//! What the reader must know about a result.

use fremdrift_costs as costs;
use fremdrift_rules::course as rules;
use serde::Serialize;
use tsify::Tsify;

use super::values::{IsoDate, Money};

/// A reservation that belongs to a result, by its `code`.
#[derive(Clone, Debug, Serialize, Tsify)]
#[serde(tag = "code", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub(crate) enum Warning {
    /// The given benefit was cut at the maximum.
    BenefitCutAtMaximum {
        /// The first day it was cut.
        from: IsoDate,
        /// The last day it was cut.
        to: IsoDate,
        /// The lowest maximum it was cut at.
        maximum: Money,
    },
    /// The absence goes on past the duration limit: payment ends unless it is extended, and only with
    /// a decision.
    PastDurationLimit {
        /// The first day after the last month with benefit.
        from: IsoDate,
        /// The first day with more weeks than the limit.
        passed: IsoDate,
        /// The limit in weeks on benefit.
        limit_weeks: u32,
        /// What the day rests on besides the act.
        readings: Vec<LimitReading>,
    },
    /// The limit was used up before the absence began: no benefit from the municipality.
    NoRight {
        /// The first day that the municipality would have paid.
        from: IsoDate,
        /// The first day on which there is a right again.
        until: IsoDate,
    },
    /// Between and after the earlier periods there are weeks of which nothing was said; they count as
    /// neither. Were they own support, another number would stand on the ladder.
    WeeksNotAccountedFor {
        /// How many.
        weeks: u32,
        /// Weeks on the ladder before this absence, as worked out.
        prior_weeks: u32,
        /// The same if those weeks were own support.
        prior_weeks_if_self_support: u32,
    },
    /// Open-ended values are used after the newest sources that show them in force.
    UsedAfterLastConfirmed {
        /// The parameters' ids.
        parameters: Vec<&'static str>,
        /// The oldest of the newest sources' dates.
        last_confirmed: IsoDate,
        /// The first day on which one is used after that.
        from: IsoDate,
    },
}

/// Why another day than the one that is told is possible for a duration limit, by its `code`.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(tag = "code", rename_all = "snake_case")]
pub(crate) enum LimitReading {
    /// It hangs on whether the state pension age is reached, which the age alone does not say.
    HangsOnPensionAge,
    /// No age was given: the person is taken to be below the state pension age.
    TakenBelowPensionAge,
    /// The limit's weeks are read as weeks of five paid days; as calendar weeks, payment would end on
    /// another day.
    WeeksReadAsPaidDays {
        /// That day.
        otherwise: IsoDate,
    },
    /// That an unemployed person's first days do not count either is our reading of section 32(1).
    ReadAsWageEarner,
}

impl From<rules::Reading> for LimitReading {
    fn from(reading: rules::Reading) -> Self {
        use rules::Reading as Rule;
        match reading {
            Rule::HangsOnPensionAge => Self::HangsOnPensionAge,
            Rule::TakenBelowPensionAge => Self::TakenBelowPensionAge,
            Rule::WeeksReadAsPaidDays { otherwise } => {
                Self::WeeksReadAsPaidDays { otherwise: otherwise.into() }
            }
            Rule::ReadAsWageEarner => Self::ReadAsWageEarner,
        }
    }
}

impl From<&costs::Warning> for Warning {
    fn from(warning: &costs::Warning) -> Self {
        match warning {
            costs::Warning::BenefitCutAtMaximum { from, to, maximum } => {
                Self::BenefitCutAtMaximum {
                    from: (*from).into(),
                    to: (*to).into(),
                    maximum: (*maximum).into(),
                }
            }
            costs::Warning::PastDurationLimit { from, passed, limit, readings } => {
                Self::PastDurationLimit {
                    from: (*from).into(),
                    passed: (*passed).into(),
                    limit_weeks: limit.0,
                    readings: readings.iter().copied().map(Into::into).collect(),
                }
            }
            costs::Warning::NoRight { from, until } => {
                Self::NoRight { from: (*from).into(), until: (*until).into() }
            }
            costs::Warning::WeeksNotAccountedFor { weeks, prior, if_self_support } => {
                Self::WeeksNotAccountedFor {
                    weeks: *weeks,
                    prior_weeks: *prior,
                    prior_weeks_if_self_support: *if_self_support,
                }
            }
            costs::Warning::UsedAfterLastConfirmed { parameters, last_confirmed, from } => {
                Self::UsedAfterLastConfirmed {
                    parameters: parameters.clone(),
                    last_confirmed: (*last_confirmed).into(),
                    from: (*from).into(),
                }
            }
        }
    }
}
