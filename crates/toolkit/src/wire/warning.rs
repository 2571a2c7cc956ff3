//! What the reader must know about a result.

use fremdrift_costs as costs;
use serde::Serialize;
use tsify::Tsify;

use super::values::{IsoDate, Money};

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
