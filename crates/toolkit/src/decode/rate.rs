//! A year, and what is assumed of its adjustment.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;
use serde_json::Value;

use super::Errors;
use super::reader::Reader;
use crate::errors::{ErrorCode, Path};
use crate::rate::Assumed;

pub(super) const ADJUSTMENT: [&str; 2] = ["percent", "deduction"];

/// A year of the calendar.
pub(crate) fn year(value: &Value, path: &Path<'_>) -> Result<i32, Errors> {
    let mut reader = Reader::new();
    let year = reader.count(value, path);
    year.map(|year| i32::try_from(year).unwrap_or(i32::MAX)).ok_or(reader.errors)
}

/// An adjustment in percent, with at most two decimals and of any sign, and what is deducted from it.
pub(crate) fn adjustment(value: &Value, path: &Path<'_>) -> Result<Assumed, Errors> {
    let mut reader = Reader::new();
    let Some(object) = reader.object(value, path, &ADJUSTMENT) else { return Err(reader.errors) };
    let at = |name| Path::Field(path, name);
    let percent = reader.required(object, &at("percent"), "percent", Reader::decimal);
    let points = percent.and_then(|percent| {
        let points = percent.checked_mul(Decimal::ONE_HUNDRED).unwrap_or(Decimal::MAX).normalize();
        if points.scale() > 0 {
            let message = "has at most two decimals";
            return reader.wrong(ErrorCode::TooPrecise, &at("percent"), message);
        }
        Some(points.to_i32().unwrap_or(i32::MAX))
    });
    let deduction = reader.optional(object, &at("deduction"), "deduction", Reader::percent);
    match points {
        Some(points) if reader.errors.is_empty() => Ok((points, deduction)),
        _ => Err(reader.errors),
    }
}
