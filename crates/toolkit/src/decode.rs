//! From JSON to a valid absence. It finds everything that is wrong, not only the first thing.

use std::fmt;

use chrono::NaiveDate;
use fremdrift_rules::refusion::{Rulebook, Spell, SpellInput, Status};
use fremdrift_units::{Kroner, KronerError};
use serde::de::{Deserializer as _, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::errors::{ErrorCode, InputError, Path};

/// More periods than this cannot be apart within the encoded law.
const MOST_PERIODS: usize = 6_000;
/// Most absences in one call.
const MOST_SPELLS: usize = 100_000;
/// The key under which the reading script names what JSON has no word for.
const NOT_JSON: &str = "\0";

const SPELL: [&str; 8] = [
    "firstDay",
    "lastDay",
    "status",
    "weeklyBenefit",
    "noEmployerPeriod",
    "activation",
    "priorBenefitWeeks",
    "employerDaysAdvanceClock",
];
const PERIOD: [&str; 2] = ["from", "to"];

pub(crate) type Errors = Vec<InputError>;

/// JSON text as a value.
pub(crate) fn parse(text: &str) -> Result<Value, Errors> {
    serde_json::from_str(text).map_err(|_| unreadable())
}

pub(crate) fn unreadable() -> Errors {
    let message = "the input cannot be read as JSON: it has a cycle, a getter that throws, or is \
                   nested too deeply";
    vec![InputError::new(ErrorCode::UnreadableInput, &Path::Root, message)]
}

/// Every absence of a JSON list, one at a time; all results, or all errors.
pub(crate) fn batch<T>(
    text: &str,
    mut each: impl FnMut(Value, &Path<'_>) -> Result<T, Errors>,
) -> Result<Vec<T>, Errors> {
    let wrong = |code, message: String| vec![InputError::new(code, &Path::Root, message)];
    if !text.starts_with('[') {
        let found = kind(&parse(text)?).to_owned();
        return Err(wrong(ErrorCode::WrongType, format!("must be a list, not {found}")));
    }
    let mut values = Vec::new();
    let mut errors = Vec::new();
    let mut index = 0;
    let each = Each(|value| {
        if index < MOST_SPELLS {
            match each(value, &Path::Index(&Path::Root, index)) {
                Ok(value) => values.push(value),
                Err(found) => errors.extend(found),
            }
        }
        index += 1;
    });
    let read = serde_json::Deserializer::from_str(text).deserialize_seq(each);
    if read.is_err() {
        return Err(unreadable());
    }
    if index > MOST_SPELLS {
        let message = format!("at most {MOST_SPELLS} absences at once; columns take more");
        return Err(wrong(ErrorCode::TooManySpells, message));
    }
    if errors.is_empty() { Ok(values) } else { Err(errors) }
}

struct Each<F>(F);

impl<'de, F: FnMut(Value)> Visitor<'de> for Each<F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        while let Some(value) = list.next_element()? {
            (self.0)(value);
        }
        Ok(())
    }
}

/// A valid absence from JSON. What can be checked is checked even where other fields are wrong.
pub(crate) fn spell(book: &Rulebook, value: &Value, path: &Path<'_>) -> Result<Spell, Errors> {
    let mut reader = Reader { errors: Vec::new() };
    let Some(object) = reader.object(value, path, &SPELL) else { return Err(reader.errors) };
    let at = |name| Path::Field(path, name);

    let first = reader.required(object, &at("firstDay"), "firstDay", Reader::date);
    let last = reader.required(object, &at("lastDay"), "lastDay", Reader::date);
    let status = reader.required(object, &at("status"), "status", Reader::status);
    let weekly_benefit =
        reader.optional(object, &at("weeklyBenefit"), "weeklyBenefit", Reader::money);
    let no_employer_period =
        reader.optional(object, &at("noEmployerPeriod"), "noEmployerPeriod", Reader::flag);
    let activation = reader.optional(object, &at("activation"), "activation", Reader::periods);
    let prior_benefit_weeks =
        reader.optional(object, &at("priorBenefitWeeks"), "priorBenefitWeeks", Reader::count);
    let advance_field = "employerDaysAdvanceClock";
    let advance = reader.optional(object, &at(advance_field), advance_field, Reader::flag);

    // A field that could not be read stands aside with a value that no check objects to, and the
    // periods with it when a day is missing.
    let covered = book.coverage();
    let periods = activation.filter(|_| first.is_some() && last.is_some()).unwrap_or_default();
    let first_day = first.unwrap_or_else(|| covered.from.date());
    let last_day = last.filter(|_| first.is_some()).unwrap_or(first_day);
    let input = SpellInput {
        first_day,
        last_day,
        status: status.unwrap_or_default(),
        weekly_benefit,
        no_employer_period: no_employer_period.unwrap_or_default() && status.is_some(),
        activation: periods.iter().map(|period| (period.from, period.to)).collect(),
        prior_benefit_weeks: prior_benefit_weeks.unwrap_or_default(),
        employer_days_advance_clock: advance.unwrap_or_default(),
    };
    let original =
        |index: usize| periods.get(index).map_or(index, |period: &ReadPeriod| period.index);
    match book.spell(&input) {
        Ok(spell) if reader.errors.is_empty() => return Ok(spell),
        Ok(_) => {}
        Err(found) => {
            let found = found.iter().map(|error| InputError::of_spell(error, path, original));
            reader.errors.extend(found);
        }
    }
    Err(reader.errors)
}

/// An activation period that could be read, and its place in the input.
struct ReadPeriod {
    index: usize,
    from: NaiveDate,
    to: NaiveDate,
}

/// Reads fields and remembers what was wrong with them.
struct Reader {
    errors: Errors,
}

impl Reader {
    fn wrong<T>(
        &mut self,
        code: ErrorCode,
        path: &Path<'_>,
        message: impl Into<String>,
    ) -> Option<T> {
        self.errors.push(InputError::new(code, path, message));
        None
    }

    fn wrong_type<T>(&mut self, path: &Path<'_>, wanted: &str, found: &Value) -> Option<T> {
        let found = kind(found);
        self.wrong(ErrorCode::WrongType, path, format!("must be {wanted}, not {found}"))
    }

    fn object<'v>(
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

    fn required<T>(
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

    fn optional<T>(
        &mut self,
        object: &Map<String, Value>,
        path: &Path<'_>,
        name: &str,
        read: impl FnOnce(&mut Self, &Value, &Path<'_>) -> Option<T>,
    ) -> Option<T> {
        object.get(name).and_then(|value| read(self, value, path))
    }

    fn date(&mut self, value: &Value, path: &Path<'_>) -> Option<NaiveDate> {
        let Some(text) = value.as_str() else {
            return self.wrong_type(path, "a date as text, such as \"2012-02-29\"", value);
        };
        match date(text) {
            Some(date) => Some(date),
            None => self.wrong(ErrorCode::NotADate, path, NOT_A_DATE),
        }
    }

    fn status(&mut self, value: &Value, path: &Path<'_>) -> Option<Status> {
        const WANTED: &str = "\"employed\", \"unemployed\" or \"selfEmployed\"";
        match value.as_str() {
            Some("employed") => Some(Status::Employed),
            Some("unemployed") => Some(Status::Unemployed),
            Some("selfEmployed") => Some(Status::SelfEmployed),
            Some(_) => self.wrong(ErrorCode::UnknownStatus, path, format!("must be {WANTED}")),
            None => self.wrong_type(path, WANTED, value),
        }
    }

    fn money(&mut self, value: &Value, path: &Path<'_>) -> Option<Kroner> {
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

    fn flag(&mut self, value: &Value, path: &Path<'_>) -> Option<bool> {
        match value.as_bool() {
            Some(flag) => Some(flag),
            None => self.wrong_type(path, "true or false", value),
        }
    }

    fn count(&mut self, value: &Value, path: &Path<'_>) -> Option<u32> {
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

    fn periods(&mut self, value: &Value, path: &Path<'_>) -> Option<Vec<ReadPeriod>> {
        let Some(list) = value.as_array() else {
            return self.wrong_type(path, "a list of periods", value);
        };
        if list.len() > MOST_PERIODS {
            let message = format!("at most {MOST_PERIODS} periods");
            return self.wrong(ErrorCode::TooManyPeriods, path, message);
        }
        let mut periods = Vec::with_capacity(list.len());
        for (index, value) in list.iter().enumerate() {
            let path = Path::Index(path, index);
            let Some(object) = self.object(value, &path, &PERIOD) else { continue };
            let at = |name| Path::Field(&path, name);
            let from = self.required(object, &at("from"), "from", Self::date);
            let to = self.required(object, &at("to"), "to", Self::date);
            if let (Some(from), Some(to)) = (from, to) {
                periods.push(ReadPeriod { index, from, to });
            }
        }
        Some(periods)
    }
}

pub(crate) const NOT_A_DATE: &str =
    "not a day of the calendar, written as year-month-day: \"2012-02-29\"";

/// A day written as `2012-02-29`, and in no other way.
pub(crate) fn date(text: &str) -> Option<NaiveDate> {
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
pub(crate) fn kind(value: &Value) -> &str {
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

#[cfg(test)]
#[path = "decode_tests.rs"]
mod tests;
