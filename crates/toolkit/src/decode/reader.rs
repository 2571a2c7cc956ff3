//! Reads the fields of a JSON object and remembers everything that is wrong with them.
#![expect(clippy::disallowed_types, reason = "numbers of models of many; cases are read exactly")]

use chrono::NaiveDate;
use fremdrift_rules::case::Status;
use fremdrift_units::{Kroner, KronerError, Percent, PercentError};
use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::Errors;
use crate::errors::{ErrorCode, InputError, Path};

/// The key under which the reading script names what JSON has no word for.
const NOT_JSON: &str = "\0";

/// The most draws of one call.
const MOST_DRAWS: u32 = 100_000;
/// The largest whole number that a JSON number holds exactly.
const LARGEST_SEED: u64 = (1 << 53) - 1;

/// Reads fields and remembers what was wrong with them.
pub(super) struct Reader {
    pub(super) errors: Errors,
}

impl Reader {
    pub(super) const fn new() -> Self {
        Self { errors: Vec::new() }
    }

    pub(super) fn wrong<T>(
        &mut self,
        code: ErrorCode,
        path: &Path<'_>,
        message: impl Into<String>,
    ) -> Option<T> {
        self.errors.push(InputError::new(code, path, message));
        None
    }

    pub(super) fn wrong_type<T>(
        &mut self,
        path: &Path<'_>,
        wanted: &str,
        found: &Value,
    ) -> Option<T> {
        let found = kind(found);
        self.wrong(ErrorCode::WrongType, path, format!("must be {wanted}, not {found}"))
    }

    pub(super) fn object<'v>(
        &mut self,
        value: &'v Value,
        path: &Path<'_>,
        known: &[&str],
    ) -> Option<&'v Map<String, Value>> {
        let Some(object) = value.as_object().filter(|_| not_json(value).is_none()) else {
            let wanted = format!("an object with {}", known.join(", "));
            return self.wrong_type(path, &wanted, value);
        };
        for name in object.keys().filter(|name| !known.contains(&name.as_str())) {
            let known = known.join(", ");
            let message = format!("there is no such field; there are {known}");
            self.wrong::<()>(ErrorCode::UnknownField, &Path::Field(path, name), message);
        }
        Some(object)
    }

    pub(super) fn required<T>(
        &mut self,
        object: &Map<String, Value>,
        path: &Path<'_>,
        name: &str,
        read: impl FnOnce(&mut Self, &Value, &Path<'_>) -> Option<T>,
    ) -> Option<T> {
        match object.get(name) {
            Some(value) => read(self, value, path),
            None => self.wrong(ErrorCode::MissingField, path, "this field has to be there"),
        }
    }

    pub(super) fn optional<T>(
        &mut self,
        object: &Map<String, Value>,
        path: &Path<'_>,
        name: &str,
        read: impl FnOnce(&mut Self, &Value, &Path<'_>) -> Option<T>,
    ) -> Option<T> {
        object.get(name).and_then(|value| read(self, value, path))
    }

    pub(super) fn date(&mut self, value: &Value, path: &Path<'_>) -> Option<NaiveDate> {
        let Some(text) = value.as_str() else {
            return self.wrong_type(path, "a date as text, such as \"2012-02-29\"", value);
        };
        match date(text) {
            Some(date) => Some(date),
            None => self.wrong(ErrorCode::NotADate, path, NOT_A_DATE),
        }
    }

    pub(super) fn status(&mut self, value: &Value, path: &Path<'_>) -> Option<Status> {
        const WANTED: &str =
            "\"employed\", \"unemployed\", \"partlyUnemployed\" or \"selfEmployed\"";
        match value.as_str() {
            Some("employed") => Some(Status::Employed),
            Some("unemployed") => Some(Status::Unemployed),
            Some("partlyUnemployed") => Some(Status::PartlyUnemployed),
            Some("selfEmployed") => Some(Status::SelfEmployed),
            Some(_) => self.wrong(ErrorCode::UnknownStatus, path, format!("must be {WANTED}")),
            None => self.wrong_type(path, WANTED, value),
        }
    }

    pub(super) fn money(&mut self, value: &Value, path: &Path<'_>) -> Option<Kroner> {
        let Some(text) = value.as_str() else {
            let wanted = "kroner as text, such as \"3900.50\"";
            return self.wrong_type(path, wanted, value);
        };
        match text.parse() {
            Ok(kroner) => Some(kroner),
            Err(KronerError::NotANumber) => {
                let message = "not an amount: digits, and at most two decimals after a point";
                self.wrong(ErrorCode::NotAnAmount, path, message)
            }
            Err(error @ KronerError::TooPrecise) => {
                self.wrong(ErrorCode::AmountTooPrecise, path, error.to_string())
            }
            Err(error @ KronerError::OutOfRange) => {
                self.wrong(ErrorCode::AmountTooLarge, path, error.to_string())
            }
        }
    }

    /// A number as JSON has it, exact to the digits that were written.
    pub(super) fn decimal(&mut self, value: &Value, path: &Path<'_>) -> Option<Decimal> {
        let Some(number) = value.as_number() else {
            return self.wrong_type(path, "a number", value);
        };
        let text = number.to_string();
        let read = Decimal::from_str_exact(&text).or_else(|_| Decimal::from_scientific(&text));
        match read {
            Ok(number) => Some(number),
            Err(_) => self.wrong(ErrorCode::NotANumber, path, "not a number that can be used"),
        }
    }

    pub(super) fn percent(&mut self, value: &Value, path: &Path<'_>) -> Option<Percent> {
        match Percent::from_decimal(self.decimal(value, path)?) {
            Ok(percent) => Some(percent),
            Err(PercentError::OutOfRange) => {
                self.wrong(ErrorCode::OutOfRange, path, "must lie between 0 and 100")
            }
            Err(PercentError::TooPrecise) => {
                self.wrong(ErrorCode::TooPrecise, path, "has at most two decimals")
            }
        }
    }

    /// One of some words.
    pub(super) fn word<T: Copy>(
        &mut self,
        value: &Value,
        path: &Path<'_>,
        words: &[(&str, T)],
    ) -> Option<T> {
        let wanted = || {
            let words: Vec<_> = words.iter().map(|(word, _)| format!("{word:?}")).collect();
            words.join(" or ")
        };
        let Some(text) = value.as_str() else {
            return self.wrong_type(path, &wanted(), value);
        };
        match words.iter().find(|(word, _)| *word == text) {
            Some((_, meant)) => Some(*meant),
            None => self.wrong(ErrorCode::UnknownWord, path, format!("must be {}", wanted())),
        }
    }

    pub(super) fn flag(&mut self, value: &Value, path: &Path<'_>) -> Option<bool> {
        match value.as_bool() {
            Some(flag) => Some(flag),
            None => self.wrong_type(path, "true or false", value),
        }
    }

    pub(super) fn count(&mut self, value: &Value, path: &Path<'_>) -> Option<u32> {
        let Some(number) = value.as_number() else {
            return self.wrong_type(path, "a whole number", value);
        };
        // JSON writes large whole numbers as 1e21; too many is for the rules to say.
        match number.as_u64() {
            Some(count) => Some(u32::try_from(count).unwrap_or(u32::MAX)),
            None if number.as_f64().is_some_and(|large| large > u32::MAX.into()) => Some(u32::MAX),
            None => {
                let message = "must be a whole number, not less than zero";
                self.wrong(ErrorCode::NotAWholeNumber, path, message)
            }
        }
    }
}

impl Reader {
    /// A number as the machine holds it.
    pub(super) fn float(&mut self, value: &Value, path: &Path<'_>) -> Option<f64> {
        match value.as_f64() {
            Some(number) => Some(number),
            None => self.wrong_type(path, "a number", value),
        }
    }

    pub(super) fn floats(&mut self, value: &Value, path: &Path<'_>) -> Option<Vec<f64>> {
        let Some(list) = value.as_array() else {
            return self.wrong_type(path, "a list of numbers", value);
        };
        let each = list.iter().enumerate();
        let numbers: Vec<Option<f64>> =
            each.map(|(index, value)| self.float(value, &Path::Index(path, index))).collect();
        numbers.into_iter().collect()
    }

    /// How many draws.
    pub(super) fn draws(&mut self, value: &Value, path: &Path<'_>) -> Option<u32> {
        let draws = self.count(value, path)?;
        if (2..=MOST_DRAWS).contains(&draws) {
            return Some(draws);
        }
        self.wrong(ErrorCode::OutOfRange, path, format!("must lie between 2 and {MOST_DRAWS}"))
    }

    /// What draws come from.
    pub(super) fn seed(&mut self, value: &Value, path: &Path<'_>) -> Option<u64> {
        match value.as_u64().filter(|seed| *seed <= LARGEST_SEED) {
            Some(seed) => Some(seed),
            None if !value.is_number() => self.wrong_type(path, "a whole number", value),
            None => {
                let message = format!("must be a whole number from 0 to {LARGEST_SEED}");
                self.wrong(ErrorCode::NotAWholeNumber, path, message)
            }
        }
    }
}

pub(super) const NOT_A_DATE: &str =
    "not a day of the calendar, written as year-month-day: \"2012-02-29\"";

/// A day written as `2012-02-29`, and in no other way.
pub(super) fn date(text: &str) -> Option<NaiveDate> {
    let parts = text.split('-').collect::<Vec<_>>();
    let [year, month, day] = parts.as_slice() else { return None };
    let number = |digits: &str, length: usize| {
        let plain = digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| digits.parse::<u32>().ok()).flatten()
    };
    let year = i32::try_from(number(year, 4)?).ok()?;
    NaiveDate::from_ymd_opt(year, number(month, 2)?, number(day, 2)?)
}

/// What a value is, in words.
pub(super) fn kind(value: &Value) -> &str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => not_json(value).unwrap_or("an object"),
    }
}

fn not_json(value: &Value) -> Option<&str> {
    value.as_object()?.get(NOT_JSON)?.as_str()
}
