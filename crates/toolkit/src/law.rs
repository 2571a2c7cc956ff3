//! The law of one day, from `fremdrift-legislation`.

use chrono::NaiveDate;
use fremdrift_legislation::Legislation;
use fremdrift_rules::refusion::Rulebook;

use crate::decode::{NOT_A_DATE, date};
use crate::errors::{ErrorCode, InputError, Path};
use crate::wire::{LawOfDay, Parameter};

/// The parameters in force on a day. `text` is what was given, or in words what stood there instead.
pub(crate) fn on(
    book: &Rulebook,
    text: &Result<String, &'static str>,
) -> Result<LawOfDay, Vec<InputError>> {
    let wrong = |code, message: String| {
        vec![InputError::new(code, &Path::Field(&Path::Root, "date"), message)]
    };
    let text = text.as_ref().map_err(|found| {
        wrong(ErrorCode::WrongType, format!("must be a date as text, not {found}"))
    })?;
    let day = date(text).ok_or_else(|| wrong(ErrorCode::NotADate, NOT_A_DATE.to_owned()))?;
    let (from, to) = (book.coverage().from.date(), book.coverage().to.date());
    if day < from {
        return Err(wrong(
            ErrorCode::DateBeforeLaw,
            format!("rules before {from} are not encoded"),
        ));
    }
    if day > to {
        return Err(wrong(ErrorCode::DateAfterLaw, format!("rules after {to} are not encoded")));
    }
    Ok(LawOfDay {
        date: day.into(),
        covered_from: from.into(),
        covered_to: to.into(),
        parameters: parameters(book.law(), day),
    })
}

fn parameters(law: &Legislation, day: NaiveDate) -> Vec<Parameter> {
    law.entries().filter(|entry| entry.covers(day)).map(Parameter::from).collect()
}
