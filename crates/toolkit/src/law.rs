//! The law of one day, from `fremdrift-legislation`.

use chrono::NaiveDate;
use fremdrift_legislation::{Encoded, Entry, Start, everything, not_encoded};
use fremdrift_rules::course::Rulebook;

use crate::decode::{self, Errors};
use crate::errors::{ErrorCode, InputError, Path};
use crate::wire::{LawOfDay, Parameter};

/// The law of a day. `text` is what was given, or in words what stood there instead.
pub(crate) fn on(book: &Rulebook, text: &Result<String, &'static str>) -> Result<LawOfDay, Errors> {
    let path = Path::Field(&Path::Root, "date");
    let day = decode::day(text, &path)?;
    let (from, to) = (book.coverage().from.date(), book.coverage().to.date());
    let wrong = |code, message| Err(vec![InputError::new(code, &path, message)]);
    if day < from {
        return wrong(ErrorCode::DateBeforeLaw, format!("rules before {from} are not encoded"));
    }
    if day > to {
        return wrong(ErrorCode::DateAfterLaw, format!("rules after {to} are not encoded"));
    }
    let law = everything();
    let gaps = not_encoded().iter().filter(|gap| gap.touches(day, day));
    Ok(LawOfDay {
        date: day.into(),
        covered_from: from.into(),
        covered_to: to.into(),
        provisional: book.provisional(day).as_ref().map(Into::into),
        parameters: parameters(&law, day),
        announced: announced(&law, day),
        not_encoded: gaps.map(Into::into).collect(),
    })
}

fn parameters(law: &Encoded, day: NaiveDate) -> Vec<Parameter> {
    // Beyond the last rate that one goes on, as in every calculation.
    let rates = &law.payers.maximum_weekly_benefit;
    let last = rates.law().last().filter(|last| last.to.is_some_and(|to| to < day));
    let goes_on = |entry: &Entry<'_>| {
        entry.id == rates.id && last.is_some_and(|last| last.from == entry.from)
    };
    let in_force = law.entries().filter(|entry| entry.covers(day) || goes_on(entry));
    in_force.map(|entry| Parameter::on(&entry, day)).collect()
}

/// All that is announced, whatever the day: an announcement is as new as the data.
fn announced(law: &Encoded, day: NaiveDate) -> Vec<Parameter> {
    let announced = law.entries().filter(|entry| entry.from_is == Start::Announced);
    announced.map(|entry| Parameter::on(&entry, day)).collect()
}
