//! A year's maximum, from `fremdrift-rules`.

use std::num::NonZeroU32;

use fremdrift_legislation::benefit_law;
use fremdrift_rules::course::{Adjustment, Rate, RateError, Rulebook};
use fremdrift_units::{Kroner, Percent};
use serde_json::Value;

use crate::decode::{self, Errors};
use crate::errors::{ErrorCode, InputError, Path};
use crate::wire::{RateKind, RateOfYear};

/// The rate of a year, or what is wrong with the year and the adjustment together.
pub(crate) fn of(
    book: &Rulebook,
    year: &Value,
    assumed: Option<&Value>,
) -> Result<RateOfYear, Errors> {
    let path = Path::Field(&Path::Root, "year");
    let assumed_path = Path::Field(&Path::Root, "adjustment");
    let year = decode::year(year, &path);
    let assumed = assumed.map(|value| decode::adjustment(value, &assumed_path)).transpose();
    let (year, assumed) = match (year, assumed) {
        (Ok(year), Ok(assumed)) => (year, assumed),
        (year, assumed) => {
            return Err([year.err(), assumed.err()].into_iter().flatten().flatten().collect());
        }
    };
    let assumed = assumed.map(|(basis_points, deduction)| Adjustment {
        basis_points,
        deduction: deduction.unwrap_or_default(),
    });
    let rate = book.rate(year, assumed).map_err(|error| {
        let (code, path) = match error {
            RateError::BeforeLaw | RateError::TooFar { .. } => (ErrorCode::NoLaw, &path),
            RateError::NotKnown => (ErrorCode::MissingField, &assumed_path),
            RateError::OutOfRange => (ErrorCode::OutOfRange, &assumed_path),
        };
        vec![InputError::new(code, path, error.to_string())]
    })?;
    let (kind, weekly) = match rate {
        Rate::Known(weekly) => (RateKind::Known, weekly),
        Rate::Projection(weekly) => (RateKind::Projection, weekly),
    };
    Ok(RateOfYear { year, kind, weekly: weekly.into(), hourly: hourly(weekly).map(Into::into) })
}

/// The same for an hour, rounded half up to whole øre.
fn hourly(weekly: Kroner) -> Option<Kroner> {
    let law = benefit_law();
    let hours = law.benefit_week_hours.law().last()?.value.amount.0;
    weekly.part(1, NonZeroU32::new(hours)?).ok()
}

/// What is read of an adjustment: hundredths of a percent, and what is deducted.
pub(crate) type Assumed = (i32, Option<Percent>);
