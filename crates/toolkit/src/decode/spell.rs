//! An absence for the ledger.

use chrono::NaiveDate;
use fremdrift_rules::refusion::{Rulebook, Spell, SpellInput};
use serde_json::Value;

use super::Errors;
use super::reader::Reader;
use crate::errors::{ErrorCode, InputError, Path};

/// More periods than this cannot be apart within the encoded law.
pub(super) const MOST_PERIODS: usize = 6_000;

pub(super) const SPELL: [&str; 8] = [
    "firstDay",
    "lastDay",
    "status",
    "weeklyBenefit",
    "noEmployerPeriod",
    "activation",
    "priorBenefitWeeks",
    "employerDaysAdvanceClock",
];
pub(super) const PERIOD: [&str; 2] = ["from", "to"];

/// A valid absence from JSON. What can be checked is checked even where other fields are wrong.
pub(crate) fn spell(book: &Rulebook, value: &Value, path: &Path<'_>) -> Result<Spell, Errors> {
    let mut reader = Reader::new();
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

impl Reader {
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
