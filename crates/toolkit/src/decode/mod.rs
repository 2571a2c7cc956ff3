//! From JSON to a valid absence or case. It finds everything that is wrong, not only the first thing.

mod case;
mod effort;
mod gets;
mod injury;
mod markov;
mod net_gain;
mod pay;
mod rate;
mod reader;
mod recommendations;
mod steps;
mod work;

use std::fmt;

use chrono::NaiveDate;
use serde::de::{Deserializer as _, SeqAccess, Visitor};
use serde_json::Value;

use crate::errors::{ErrorCode, InputError, Path};
pub(crate) use case::{case, ended_case};
pub(crate) use effort::effort;
pub(crate) use gets::{Earning, earning, of_problems, returning, worked};
pub(crate) use injury::injury_answers;
pub(crate) use markov::{Asked, model, of_model};
pub(crate) use net_gain::{of_net_gain, scenario, variable};
pub(crate) use rate::{adjustment, year};
use reader::{NOT_A_DATE, Reader, date, kind};
pub(crate) use recommendations::{Advice, advice, lever_name};

/// Most absences in one call.
const MOST_SPELLS: usize = 100_000;

pub(crate) type Errors = Vec<InputError>;

/// JSON text as a value.
pub(crate) fn parse(text: &str, path: &Path<'_>) -> Result<Value, Errors> {
    serde_json::from_str(text).map_err(|_| unreadable(path))
}

/// A day that is an argument of its own. `text` is what was given, or in words what stood there
/// instead.
pub(crate) fn day(
    text: &Result<String, &'static str>,
    path: &Path<'_>,
) -> Result<NaiveDate, Errors> {
    let wrong = |code, message: String| vec![InputError::new(code, path, message)];
    let text = text.as_ref().map_err(|found| {
        wrong(ErrorCode::WrongType, format!("must be a date as text, not {found}"))
    })?;
    date(text).ok_or_else(|| wrong(ErrorCode::NotADate, NOT_A_DATE.to_owned()))
}

/// How many draws, as an argument of its own.
pub(crate) fn draws(value: &Value, path: &Path<'_>) -> Result<u32, Errors> {
    let mut reader = Reader::new();
    reader.draws(value, path).ok_or(reader.errors)
}

/// What draws come from, as an argument of its own.
pub(crate) fn seed(value: &Value, path: &Path<'_>) -> Result<u64, Errors> {
    let mut reader = Reader::new();
    reader.seed(value, path).ok_or(reader.errors)
}

pub(crate) fn unreadable(path: &Path<'_>) -> Errors {
    let message = "the input cannot be read as JSON: it has a cycle, a getter that throws, or is \
                   nested too deeply";
    vec![InputError::new(ErrorCode::UnreadableInput, path, message)]
}

/// Every absence of a JSON list, one at a time; all results, or all errors.
pub(crate) fn batch<T>(
    text: &str,
    mut each: impl FnMut(Value, &Path<'_>) -> Result<T, Errors>,
) -> Result<Vec<T>, Errors> {
    let wrong = |code, message: String| vec![InputError::new(code, &Path::Root, message)];
    if !text.starts_with('[') {
        let found = kind(&parse(text, &Path::Root)?).to_owned();
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
        return Err(unreadable(&Path::Root));
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

#[cfg(test)]
mod tests;
