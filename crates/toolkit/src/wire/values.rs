//! Dates, money, shares and texts as JSON holds them.
#![expect(clippy::disallowed_types, reason = "a share of a few digits is exact as a JSON number")]

use std::borrow::Cow;

use chrono::NaiveDate;
use fremdrift_legislation as legislation;
use fremdrift_rules::benefit::WorkTime;
use fremdrift_units::{Kroner, Percent};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Serialize, Serializer};
use tsify::Tsify;

/// A day, written year-month-day: `"2012-02-29"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Tsify)]
#[tsify(type = "string")]
pub(crate) struct IsoDate(pub(crate) NaiveDate);

impl Serialize for IsoDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl From<NaiveDate> for IsoDate {
    fn from(date: NaiveDate) -> Self {
        Self(date)
    }
}

/// Danish kroner as text, because a number cannot hold every øre. In answers always with two
/// decimals: `"3900.50"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Tsify)]
#[tsify(type = "string")]
pub(crate) struct Money(pub(crate) Kroner);

impl Money {
    /// A part of a line that may be left out: nothing when zero.
    pub(super) fn unless_zero(amount: Kroner) -> Option<Self> {
        (amount != Kroner::ZERO).then_some(Self(amount))
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl From<Kroner> for Money {
    fn from(amount: Kroner) -> Self {
        Self(amount)
    }
}

/// A share in percent, from 0 to 100, at most two decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Tsify)]
#[tsify(type = "number")]
pub(crate) struct SharePercent(pub(crate) Percent);

impl Serialize for SharePercent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(f64::from(self.0.basis_points()) / 100.0)
    }
}

impl From<Percent> for SharePercent {
    fn from(percent: Percent) -> Self {
        Self(percent)
    }
}

/// Hours, to at most two decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Tsify)]
#[tsify(type = "number")]
pub(crate) struct HoursNumber(WorkTime);

impl Serialize for HoursNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(f64::from(self.0.hundredths()) / 100.0)
    }
}

impl From<WorkTime> for HoursNumber {
    fn from(hours: WorkTime) -> Self {
        Self(hours)
    }
}

/// Weeks, people, kroner to vary, or percent, to at most six decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Tsify)]
#[tsify(type = "number")]
pub(crate) struct Quantity(Decimal);

/// More decimals than any input has; a sixth of a week is not exact in any.
const DECIMALS: u32 = 6;

impl Serialize for Quantity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.0.round_dp(DECIMALS).to_f64().unwrap_or_default())
    }
}

impl From<Decimal> for Quantity {
    fn from(number: Decimal) -> Self {
        Self(number)
    }
}

/// A text in both languages.
#[derive(Clone, Debug, Serialize, Tsify)]
pub(crate) struct Bilingual {
    /// Danish.
    pub(super) da: Cow<'static, str>,
    /// English.
    pub(super) en: Cow<'static, str>,
}

impl From<legislation::Text> for Bilingual {
    fn from(text: legislation::Text) -> Self {
        Self { da: text.da.into(), en: legislation::unmarked(text.en) }
    }
}
