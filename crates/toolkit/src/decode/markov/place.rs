//! Where in the input a part of a model stands, and what is wrong there.

use fremdrift_simulation::markov::{Fault, ModelError, Part};
use serde_json::Value;

use super::strategy::by_time;
use crate::errors::{ErrorCode, InputError, Path};

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
