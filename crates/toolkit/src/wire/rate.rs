//! A year's maximum, and what may be assumed of it.

use serde::Serialize;
use tsify::Tsify;

use super::values::{Money, SharePercent};

/// The maximum benefit of a year, from its first Monday of January.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct RateOfYear {
    /// The year.
    pub(crate) year: i32,
    /// Whether it is law.
    pub(crate) kind: RateKind,
    /// For a whole week.
    pub(crate) weekly: Money,
    /// For an hour, a 37th of it to whole øre.
    pub(crate) hourly: Option<Money>,
}

/// Whether a rate is law.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum RateKind {
    /// As the order of the year has it.
    Known,
    /// Worked out by section 64(1) from the last known maximum and the assumed adjustment: no law, and
    /// never used by another function.
    Projection,
}

/// What is assumed of the adjustment of a year that is not known.
#[derive(Tsify)]
#[expect(dead_code, reason = "declared for its TypeScript")]
pub(crate) struct RateAdjustment {
    /// The *tilpasningsprocent*, -10 to 10, at most two decimals.
    #[tsify(type = "number")]
    percent: (),
    /// What is deducted from it, as act 630/2024 section 7 has it for one of the years 2026 and 2027.
    #[tsify(optional)]
    deduction: SharePercent,
}
