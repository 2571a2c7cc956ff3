//! A cohort model from JSON.
#![expect(clippy::disallowed_types, reason = "a model of many: chances, and what they come to")]

mod numbers;
mod place;
mod strategy;

use fremdrift_simulation::markov::{Cell, Checked, Correction, Formula, Model, Outcome, Source};
use serde_json::{Map, Value};

use super::Errors;
use super::reader::Reader;
use crate::errors::{ErrorCode, Path};
use numbers::Numbers;
pub(crate) use place::of_model;
use strategy::{Row, row, strategy};

const MODEL: [&str; 14] = [
    "states",
    "outcomes",
    "cycles",
    "cycleYears",
    "correction",
    "start",
    "strategies",
    "parameters",
    "cost",
    "effect",
    "trace",
    "draws",
    "seed",
    "prices",
];

const CORRECTIONS: [(&str, Correction); 6] = [
    ("none", Correction::None),
    ("start", Correction::Start),
    ("end", Correction::End),
    ("halfCycle", Correction::HalfCycle),
    ("lifeTable", Correction::LifeTable),
    ("simpson", Correction::Simpson),
];

/// The most prices of one call.
const MOST_PRICES: usize = 1_000;

/// What is asked about a model.
pub(crate) struct Asked {
    pub(crate) model: Checked,
    pub(crate) sources: Vec<Source>,
    pub(crate) formulas: Vec<(Formula, Vec<Cell>)>,
    pub(crate) rests: Vec<[usize; 5]>,
    /// Which outcomes are compared: cost and effect.
    pub(crate) compared: Option<(usize, usize)>,
    pub(crate) trace: bool,
    pub(crate) draws: Option<(u32, u64)>,
    pub(crate) prices: Vec<f64>,
}

/// A model that can run, and what is asked about it.
pub(crate) fn model(value: &Value, path: &Path<'_>) -> Result<Asked, Errors> {
    let mut numbers = Numbers::new();
    let Some(object) = numbers.reader.object(value, path, &MODEL) else {
        return Err(numbers.reader.errors);
    };
    let at = |name| Path::Field(path, name);
    if let Some(parameters) = object.get("parameters") {
        match parameters.as_object() {
            Some(all) => numbers.parameters(all, &at("parameters")),
            None => {
                let wanted = "an object with a number, formula or distribution for each name";
                numbers.reader.wrong_type::<()>(&at("parameters"), wanted, parameters);
            }
        }
    }
    let states = numbers.reader.required(object, &at("states"), "states", Reader::names);
    let outcomes = list(&mut numbers, object, path, "outcomes", outcome);
    let reader = &mut numbers.reader;
    let cycles = reader.required(object, &at("cycles"), "cycles", Reader::count);
    let cycle_years = reader.optional(object, &at("cycleYears"), "cycleYears", Reader::float);
    let correction =
        reader.required(object, &at("correction"), "correction", |reader, value, path| {
            reader.word(value, path, &CORRECTIONS)
        });
    let trace = reader.optional(object, &at("trace"), "trace", Reader::flag).unwrap_or(true);
    let draws = reader.optional(object, &at("draws"), "draws", Reader::draws);
    let seed = reader.optional(object, &at("seed"), "seed", Reader::seed).unwrap_or(1);
    let prices = reader.optional(object, &at("prices"), "prices", Reader::prices);
    if prices.is_some() && !object.contains_key("draws") {
        let message = "prices are compared over draws";
        reader.wrong::<()>(ErrorCode::MissingField, &at("draws"), message);
    }
    let mut rests = Vec::new();
    let start = row(&mut numbers, &mut rests, object.get("start"), &at("start"), Row::Start);

    let (Some(states), Some(outcomes)) = (states, outcomes) else {
        // Without their names, everything else would only seem to be wrong.
        return Err(numbers.reader.errors);
    };
    let names: Vec<String> = outcomes.iter().map(|outcome| outcome.name.clone()).collect();
    let named = Named { states: &states, outcomes: &names };
    let compared = compared(&mut numbers.reader, object, path, &named, prices.is_some());
    let strategies =
        list(&mut numbers, object, path, "strategies", |numbers, value, path, index| {
            strategy(numbers, &mut rests, value, path, &named, index)
        });
    let model = Model {
        states,
        outcomes,
        cycles: cycles.unwrap_or(1),
        cycle_years: cycle_years.unwrap_or(1.0),
        correction: correction.unwrap_or(Correction::None),
        start,
        strategies: strategies.unwrap_or_default(),
    };
    let mut errors = numbers.reader.errors;
    let parameters = at("parameters").to_string();
    if errors.iter().any(|error| within(&error.path, &parameters)) {
        // What follows from a parameter that could not be read would only seem to be wrong.
        return Err(errors);
    }
    match model.check() {
        Ok(model) if errors.is_empty() => {
            let Numbers { sources, formulas, .. } = numbers;
            let draws = draws.map(|draws| (draws, seed));
            let prices = prices.unwrap_or_default();
            return Ok(Asked { model, sources, formulas, rests, compared, trace, draws, prices });
        }
        Ok(_) => {}
        Err(found) => {
            let found = found.iter().map(|error| of_model(error, value, path));
            // What could not be read stands there as nothing, which is not wrong once more.
            let unread = |path: &str| errors.iter().any(|error| within(&error.path, path));
            let found: Vec<_> = found.filter(|error| !unread(&error.path)).collect();
            errors.extend(found);
        }
    }
    Err(errors)
}

/// Whether a path is another one or leads into it.
fn within(path: &str, other: &str) -> bool {
    path.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// The names of a model.
struct Named<'a> {
    states: &'a [String],
    outcomes: &'a [String],
}

fn list<T>(
    numbers: &mut Numbers,
    object: &Map<String, Value>,
    path: &Path<'_>,
    name: &str,
    mut each: impl FnMut(&mut Numbers, &Value, &Path<'_>, usize) -> Option<T>,
) -> Option<Vec<T>> {
    let path = Path::Field(path, name);
    let Some(value) = object.get(name) else {
        return numbers.reader.wrong(ErrorCode::MissingField, &path, "this field has to be there");
    };
    let Some(list) = value.as_array() else {
        return numbers.reader.wrong_type(&path, "a list", value);
    };
    let items = list.iter().enumerate();
    let items: Vec<Option<T>> = items
        .map(|(index, value)| each(numbers, value, &Path::Index(&path, index), index))
        .collect();
    items.into_iter().collect()
}

fn outcome(numbers: &mut Numbers, value: &Value, path: &Path<'_>, index: usize) -> Option<Outcome> {
    let object = numbers.reader.object(value, path, &["name", "discount"])?;
    let at = |name| Path::Field(path, name);
    let name = numbers.reader.required(object, &at("name"), "name", Reader::name);
    let discount = object
        .get("discount")
        .map_or(0.0, |value| numbers.number(value, &at("discount"), Cell::Discount(index)));
    Some(Outcome { name: name?, discount })
}

fn compared(
    reader: &mut Reader,
    object: &Map<String, Value>,
    path: &Path<'_>,
    named: &Named<'_>,
    priced: bool,
) -> Option<(usize, usize)> {
    let mut read = |name: &str, other: &str| {
        let path = Path::Field(path, name);
        if object.contains_key(other) || priced {
            reader.required(object, &path, name, |reader, value, path| {
                reader.one_of(value, path, named.outcomes)
            })
        } else {
            reader.optional(object, &path, name, |reader, value, path| {
                reader.one_of(value, path, named.outcomes)
            })
        }
    };
    let cost = read("cost", "effect");
    let effect = read("effect", "cost");
    Some((cost?, effect?))
}

impl Reader {
    fn name(&mut self, value: &Value, path: &Path<'_>) -> Option<String> {
        match value.as_str() {
            Some(text) => Some(text.to_owned()),
            None => self.wrong_type(path, "a name", value),
        }
    }

    /// Names that differ.
    fn names(&mut self, value: &Value, path: &Path<'_>) -> Option<Vec<String>> {
        let Some(list) = value.as_array() else {
            return self.wrong_type(path, "a list of names", value);
        };
        let mut names: Vec<String> = Vec::new();
        for (index, value) in list.iter().enumerate() {
            let at = Path::Index(path, index);
            let name = self.name(value, &at)?;
            if names.len() < Model::MOST_STATES && names.contains(&name) {
                self.wrong::<()>(ErrorCode::Duplicate, &at, "this name stands there twice");
            }
            names.push(name);
        }
        Some(names)
    }

    fn known(
        &mut self,
        object: &Map<String, Value>,
        path: &Path<'_>,
        name: &str,
        names: &[String],
    ) -> Option<usize> {
        self.required(object, &Path::Field(path, name), name, |reader, value, path| {
            reader.one_of(value, path, names)
        })
    }

    fn one_of(&mut self, value: &Value, path: &Path<'_>, names: &[String]) -> Option<usize> {
        let name = self.name(value, path)?;
        let place = names.iter().position(|it| *it == name);
        place.or_else(|| {
            self.wrong(ErrorCode::NoSuchPlace, path, "there is no such state or outcome")
        })
    }

    fn prices(&mut self, value: &Value, path: &Path<'_>) -> Option<Vec<f64>> {
        let prices = self.floats(value, path)?;
        if prices.len() > MOST_PRICES {
            let message = format!("there are at most {MOST_PRICES}");
            return self.wrong(ErrorCode::TooMany, path, message);
        }
        if let Some(place) = prices.iter().position(|price| *price < 0.0) {
            let at = Path::Index(path, place);
            return self.wrong(ErrorCode::Negative, &at, "must not be below zero");
        }
        Some(prices)
    }
}
