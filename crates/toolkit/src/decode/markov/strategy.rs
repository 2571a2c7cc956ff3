//! The strategies of a model: rows, rewards and events.

use fremdrift_simulation::markov::{Cell, Event, Phase, Reward, Rows, Strategy, rest};
use serde_json::{Map, Value};

use super::numbers::Numbers;
use super::{Named, list};
use crate::decode::reader::Reader;
use crate::errors::{ErrorCode, Path};

/// Which row of the model it is.
#[derive(Clone, Copy)]
pub(super) enum Row {
    Start,
    /// Strategy, phase, state and time.
    Of([usize; 4]),
}

/// A row of probabilities, with at most one `"rest"`.
pub(super) fn row(
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

pub(super) fn strategy(
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
pub(super) fn by_time(value: &Value) -> bool {
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
