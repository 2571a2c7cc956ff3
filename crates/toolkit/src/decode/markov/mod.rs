//! A cohort model from JSON.
#![expect(clippy::disallowed_types, reason = "a model of many: chances, and what they come to")]

mod numbers;

use fremdrift_simulation::markov::{
    Cell, Checked, Correction, Event, Fault, Formula, Model, ModelError, Outcome, Part, Phase,
    Reward, Rows, Source, Strategy, rest,
};
use serde_json::{Map, Value};

use super::Errors;
use super::reader::Reader;
use crate::errors::{ErrorCode, InputError, Path};
use numbers::Numbers;

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

/// Which row of the model it is.
#[derive(Clone, Copy)]
enum Row {
    Start,
    /// Strategy, phase, state and time.
    Of([usize; 4]),
}

/// A row of probabilities, with at most one `"rest"`.
fn row(
    numbers: &mut Numbers,
    rests: &mut Vec<[usize; 5]>,
    value: Option<&Value>,
    path: &Path<'_>,
    which: Row,
) -> Vec<f64> {
    let Some(value) = value else {
        numbers.reader.wrong::<()>(ErrorCode::MissingField, path, "this field has to be there");
        return Vec::new();
    };
    let Some(list) = value.as_array() else {
        numbers.reader.wrong_type::<()>(path, "a list with a number for each state", value);
        return Vec::new();
    };
    let mut place = None;
    let mut row = Vec::with_capacity(list.len());
    for (to, value) in list.iter().enumerate() {
        let at = Path::Index(path, to);
        let number = match (which, value.as_str()) {
            (Row::Of(_), Some("rest")) if place.is_none() => {
                place = Some(to);
                0.0
            }
            (Row::Of(_), Some("rest")) => {
                let message = "there is at most one \"rest\" in a row";
                numbers.reader.wrong::<()>(ErrorCode::TooMany, &at, message);
                0.0
            }
            (Row::Of([strategy, phase, state, time]), _) => {
                let cell = Cell::Probability([strategy, phase, state, time, to]);
                numbers.number(value, &at, cell)
            }
            (Row::Start, _) => numbers.number(value, &at, Cell::Start(to)),
        };
        row.push(number);
    }
    if let (Some(to), Row::Of([strategy, phase, state, time])) = (place, which) {
        rests.push([strategy, phase, state, time, to]);
        let rest = rest(&row, to);
        row.get_mut(to).into_iter().for_each(|p| *p = rest);
    }
    row
}

fn strategy(
    numbers: &mut Numbers,
    rests: &mut Vec<[usize; 5]>,
    value: &Value,
    path: &Path<'_>,
    named: &Named<'_>,
    index: usize,
) -> Option<Strategy> {
    let known = ["name", "transitions", "phases", "rewards", "events"];
    let object = numbers.reader.object(value, path, &known)?;
    let at = |name| Path::Field(path, name);
    let name = numbers.reader.required(object, &at("name"), "name", Reader::name);
    let phases = match (object.get("transitions"), object.get("phases")) {
        (Some(_), Some(_)) => {
            let message = "transitions are those of all cycles: there are no phases beside them";
            numbers.reader.wrong(ErrorCode::UnknownField, &at("phases"), message)
        }
        (None, Some(_)) => list(numbers, object, path, "phases", |numbers, value, path, phase| {
            let of = (index, phase);
            let object = numbers.reader.object(value, path, &["fromCycle", "rows"])?;
            let at = Path::Field(path, "fromCycle");
            let from_cycle = numbers.reader.required(object, &at, "fromCycle", Reader::count);
            let rows = matrix(numbers, rests, object, (path, "rows"), of)?;
            Some(Phase { from_cycle: from_cycle?, rows })
        }),
        (_, None) => matrix(numbers, rests, object, (path, "transitions"), (index, 0))
            .map(|rows| vec![Phase { from_cycle: 1, rows }]),
    };
    let rewards = if object.contains_key("rewards") {
        list(numbers, object, path, "rewards", |numbers, value, path, place| {
            reward(numbers, value, path, named, [index, place])
        })
    } else {
        Some(Vec::new())
    };
    let events = if object.contains_key("events") {
        list(numbers, object, path, "events", |numbers, value, path, place| {
            event(numbers, value, path, named, [index, place])
        })
    } else {
        Some(Vec::new())
    };
    Some(Strategy { name: name?, phases: phases?, rewards: rewards?, events: events? })
}

fn matrix(
    numbers: &mut Numbers,
    rests: &mut Vec<[usize; 5]>,
    object: &Map<String, Value>,
    (path, name): (&Path<'_>, &str),
    (strategy, phase): (usize, usize),
) -> Option<Vec<Rows>> {
    list(numbers, object, path, name, |numbers, value, path, state| {
        let of = |time| Row::Of([strategy, phase, state, time]);
        if !by_time(value) {
            return Some(Rows(vec![row(numbers, rests, Some(value), path, of(0))]));
        }
        let rows = value.as_array()?.iter().enumerate().map(|(time, value)| {
            row(numbers, rests, Some(value), &Path::Index(path, time), of(time))
        });
        Some(Rows(rows.collect()))
    })
}

/// Whether it is a list of rows, one for each cycle in the state, and not a row.
fn by_time(value: &Value) -> bool {
    value.as_array().and_then(|list| list.first()).is_some_and(Value::is_array)
}

fn reward(
    numbers: &mut Numbers,
    value: &Value,
    path: &Path<'_>,
    named: &Named<'_>,
    [strategy, index]: [usize; 2],
) -> Option<Reward> {
    let object = numbers.reader.object(value, path, &["state", "outcome", "value", "values"])?;
    let at = |name| Path::Field(path, name);
    let state = numbers.reader.known(object, path, "state", named.states);
    let outcome = numbers.reader.known(object, path, "outcome", named.outcomes);
    let cell = |time| Cell::Reward([strategy, index, time]);
    let values = match (object.get("value"), object.get("values")) {
        (Some(value), None) => Some(vec![numbers.number(value, &at("value"), cell(0))]),
        (None, Some(Value::Array(list))) => {
            let path = at("values");
            let each = list.iter().enumerate();
            let each = each
                .map(|(time, value)| numbers.number(value, &Path::Index(&path, time), cell(time)));
            Some(each.collect())
        }
        (None, Some(other)) => numbers.reader.wrong_type(&at("values"), "a list", other),
        (Some(_), Some(_)) => {
            let message = "either value, or values by time in the state";
            numbers.reader.wrong(ErrorCode::UnknownField, &at("values"), message)
        }
        (None, None) => {
            let message = "this field has to be there";
            numbers.reader.wrong(ErrorCode::MissingField, &at("value"), message)
        }
    };
    Some(Reward { state: state?, outcome: outcome?, values: values? })
}

fn event(
    numbers: &mut Numbers,
    value: &Value,
    path: &Path<'_>,
    named: &Named<'_>,
    cell: [usize; 2],
) -> Option<Event> {
    let object = numbers.reader.object(value, path, &["from", "to", "outcome", "value"])?;
    let from = numbers.reader.known(object, path, "from", named.states);
    let to = numbers.reader.known(object, path, "to", named.states);
    let outcome = numbers.reader.known(object, path, "outcome", named.outcomes);
    let at = Path::Field(path, "value");
    let Some(value) = object.get("value") else {
        return numbers.reader.wrong(ErrorCode::MissingField, &at, "this field has to be there");
    };
    let value = numbers.number(value, &at, Cell::Event(cell));
    Some(Event { from: from?, to: to?, outcome: outcome?, value })
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

/// What is wrong with the model `value` at `path`.
pub(crate) fn of_model(error: &ModelError, value: &Value, path: &Path<'_>) -> InputError {
    let at = |name| Path::Field(path, name);
    let code = ErrorCode::from(&error.fault);
    let wrong = |path: &Path<'_>| InputError::new(code, path, error.fault.to_string());
    let of = |name: &str, place: usize, field: &str| {
        let list = Path::Field(path, name);
        wrong(&Path::Field(&Path::Index(&list, place), field))
    };
    let strategies = at("strategies");
    match error.part {
        Part::States => wrong(&at("states")),
        Part::Outcomes => wrong(&at("outcomes")),
        Part::Discount(place) => of("outcomes", place, "discount"),
        Part::Cycles => wrong(&at("cycles")),
        Part::CycleYears => wrong(&at("cycleYears")),
        Part::Start => wrong(&at("start")),
        Part::Strategies => wrong(&strategies),
        Part::Phases(strategy) => of("strategies", strategy, "phases"),
        Part::FromCycle(strategy, phase) => {
            let strategy = Path::Index(&strategies, strategy);
            let phases = Path::Field(&strategy, "phases");
            wrong(&Path::Field(&Path::Index(&phases, phase), "fromCycle"))
        }
        Part::Matrix(strategy, phase) => {
            rows(value, &strategies, (strategy, phase), |_, path| wrong(path))
        }
        Part::Row(strategy, phase, state, time) => {
            rows(value, &strategies, (strategy, phase), |rows, path| {
                let row = Path::Index(path, state);
                let by_time = rows.and_then(|rows| rows.get(state)).is_some_and(by_time);
                if by_time { wrong(&Path::Index(&row, time)) } else { wrong(&row) }
            })
        }
        Part::Reward(strategy, reward) => {
            let strategy = Path::Index(&strategies, strategy);
            wrong(&Path::Index(&Path::Field(&strategy, "rewards"), reward))
        }
        Part::Event(strategy, event) => {
            let strategy = Path::Index(&strategies, strategy);
            wrong(&Path::Index(&Path::Field(&strategy, "events"), event))
        }
    }
}

/// The rows of a phase: what stands there, and where.
fn rows(
    value: &Value,
    strategies: &Path<'_>,
    (strategy, phase): (usize, usize),
    then: impl FnOnce(Option<&Value>, &Path<'_>) -> InputError,
) -> InputError {
    let given = value.get("strategies").and_then(|all| all.get(strategy));
    let path = Path::Index(strategies, strategy);
    match given.and_then(|given| given.get("transitions")) {
        Some(rows) => then(Some(rows), &Path::Field(&path, "transitions")),
        None => {
            let rows = given.and_then(|given| given.get("phases")?.get(phase)?.get("rows"));
            let phases = Path::Field(&path, "phases");
            then(rows, &Path::Field(&Path::Index(&phases, phase), "rows"))
        }
    }
}

impl From<&Fault> for ErrorCode {
    fn from(fault: &Fault) -> Self {
        match fault {
            Fault::Empty => Self::Empty,
            Fault::TooMany { .. } => Self::TooMany,
            Fault::WrongLength { .. } => Self::WrongLength,
            Fault::NotFinite => Self::NotFinite,
            Fault::Negative => Self::Negative,
            Fault::NotPositive => Self::NotPositive,
            Fault::NotASimplex => Self::NotASimplex,
            Fault::WrongOrder => Self::WrongOrder,
            Fault::NoSuchPlace => Self::NoSuchPlace,
            Fault::SamePlace => Self::SamePlace,
        }
    }
}
