//! The shape of what goes in and out. The TypeScript declarations are generated from these types,
//! comments included.

mod ledger;
mod parameters;
mod reason;
mod spell;
mod threshold;
mod values;
mod warning;

use serde::Serialize;
use tsify::Tsify;

pub(crate) use ledger::{Parts, Refusion};
pub(crate) use parameters::{LawOfDay, Parameter};
#[cfg(test)]
pub(crate) use spell::{ActivationPeriod, Spell};

use crate::errors::InputError;

/// A value, or all that is wrong with the input.
#[derive(Debug, Serialize, Tsify)]
#[serde(untagged)]
pub(crate) enum Outcome<T> {
    /// The input was valid.
    Success {
        /// There is a value.
        #[tsify(type = "true")]
        ok: bool,
        /// The answer.
        value: T,
    },
    /// The input was not valid.
    Failure {
        /// There is no value.
        #[tsify(type = "false")]
        ok: bool,
        /// What is wrong, everything at once.
        errors: Vec<InputError>,
    },
}

impl<T> From<Result<T, Vec<InputError>>> for Outcome<T> {
    fn from(result: Result<T, Vec<InputError>>) -> Self {
        match result {
            Ok(value) => Self::Success { ok: true, value },
            Err(errors) => Self::Failure { ok: false, errors },
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use fremdrift_costs as costs;
    use fremdrift_units::{Kroner, Weeks};
    use serde_json::Value;

    use super::warning::Warning;

    #[test]
    fn the_package_has_the_version_of_the_crate() {
        let package: Value = serde_json::from_str(include_str!("../../npm/package.json")).unwrap();
        assert_eq!(package["version"], env!("CARGO_PKG_VERSION"));
        assert_eq!(package["license"], env!("CARGO_PKG_LICENSE"));
    }

    #[test]
    fn warnings_keep_their_codes() {
        let from = NaiveDate::MIN;
        let all = [
            costs::Warning::ClockReading,
            costs::Warning::FundFinancingNotSplit,
            costs::Warning::InsuranceNotModelled,
            costs::Warning::PriorWeeksLapseNotModelled,
            costs::Warning::BenefitCutAtMaximum { from, to: from, maximum: Kroner::ZERO },
            costs::Warning::PastDurationLimit { from, limit: Weeks(1) },
            costs::Warning::UsedAfterLastConfirmed { parameter: "x", last_confirmed: from, from },
        ];
        for warning in all {
            let wire = serde_json::to_value(Warning::from(&warning)).unwrap();
            assert_eq!(wire["code"], warning.code());
        }
    }
}
