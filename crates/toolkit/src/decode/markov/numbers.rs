//! The numbers of a model: as they are, or as formulas over parameters.

use std::collections::BTreeMap;

use fremdrift_simulation::markov::{Cell, Formula, Source, derive, in_order};
use fremdrift_simulation::random::{Distribution, DistributionError};
use serde_json::{Map, Value};

use crate::decode::reader::Reader;
use crate::errors::{ErrorCode, Path};

/// The most parameters.
const MOST_PARAMETERS: usize = 1_000;

/// Reads numbers, and remembers which of them follow from parameters.
pub(super) struct Numbers {
    pub(super) reader: Reader,
    names: Vec<String>,
    pub(super) sources: Vec<Source>,
    /// What each parameter is when nothing is drawn.
    base: Vec<f64>,
    pub(super) formulas: Vec<(Formula, Vec<Cell>)>,
    /// Where a formula that was read before stands: the same text is worked out once.
    known: BTreeMap<String, usize>,
    stack: Vec<f64>,
}

const KINDS: [(&str, &[&str]); 6] = [
    ("beta", &["a", "b"]),
    ("gamma", &["shape", "scale"]),
    ("logNormal", &["median", "sigma"]),
    ("normal", &["mean", "sd"]),
    ("triangular", &["low", "mode", "high"]),
    ("empirical", &["values"]),
];

impl Numbers {
    pub(super) const fn new() -> Self {
        Self {
            reader: Reader::new(),
            names: Vec::new(),
            sources: Vec::new(),
            base: Vec::new(),
            formulas: Vec::new(),
            known: BTreeMap::new(),
            stack: Vec::new(),
        }
    }

    /// Reads all parameters. They are drawn in the order of their names.
    pub(super) fn parameters(&mut self, object: &Map<String, Value>, path: &Path<'_>) {
        if object.len() > MOST_PARAMETERS {
            let message = format!("there are at most {MOST_PARAMETERS}");
            self.reader.wrong::<()>(ErrorCode::TooMany, path, message);
            return;
        }
        self.names = object.keys().cloned().collect();
        for (name, value) in object {
            let at = Path::Field(path, name);
            let mut letters = name.chars();
            let begins = letters.next().is_some_and(|it| it.is_alphabetic() || it == '_');
            if !begins || !letters.all(|it| it.is_alphanumeric() || it == '_') {
                let message = "a parameter is called by letters, digits and underscores";
                self.reader.wrong::<()>(ErrorCode::NotAName, &at, message);
            }
            let (source, base) = self.source(value, &at).unwrap_or((
                // Stands for what could not be read, so that the formulas with it can be.
                Source::Derived(Formula::default()),
                0.0,
            ));
            self.sources.push(source);
            self.base.push(base);
        }
        match in_order(&self.sources) {
            Ok(order) => derive(&self.sources, &order, &mut self.base, &mut self.stack),
            Err(circle) => {
                for name in circle.0.iter().filter_map(|place| self.names.get(*place)) {
                    let at = Path::Field(path, name);
                    self.reader.wrong::<()>(ErrorCode::Circular, &at, circle.to_string());
                }
            }
        }
    }

    fn source(&mut self, value: &Value, path: &Path<'_>) -> Option<(Source, f64)> {
        match value {
            Value::String(text) => Some((Source::Derived(self.formula(text, path)?), 0.0)),
            Value::Number(_) => {
                let number = self.float(value, path)?;
                Some((Source::Drawn(self.usable(Distribution::fixed(number), path)?), number))
            }
            Value::Object(_) => {
                let distribution = self.distribution(value, path)?;
                let at = Path::Field(path, "base");
                let base = match value.get("base") {
                    Some(base) => self.float(base, &at)?,
                    None => distribution.mean(),
                };
                Some((Source::Drawn(distribution), base))
            }
            Value::Null | Value::Bool(_) | Value::Array(_) => {
                self.reader.wrong_type(path, "a number, a formula or a distribution", value)
            }
        }
    }

    fn distribution(&mut self, value: &Value, path: &Path<'_>) -> Option<Distribution> {
        let all = ["kind", "base", "a", "b", "shape", "scale", "median", "sigma", "mean", "sd"];
        let all = [&all[..], &["low", "mode", "high", "values"]].concat();
        let object = self.reader.object(value, path, &all)?;
        let words = KINDS.map(|(word, _)| (word, word));
        let at = |name| Path::Field(path, name);
        let kind = self.reader.required(object, &at("kind"), "kind", |reader, value, path| {
            reader.word(value, path, &words)
        })?;
        let (_, fields) = KINDS.into_iter().find(|(word, _)| *word == kind)?;
        for name in object.keys().filter(|name| !["kind", "base"].contains(&name.as_str())) {
            if !fields.contains(&name.as_str()) {
                let message = format!("{kind} has {}", fields.join(", "));
                self.reader.wrong::<()>(ErrorCode::UnknownField, &Path::Field(path, name), message);
            }
        }
        if kind == "empirical" {
            let values = self.reader.required(object, &at("values"), "values", Reader::floats)?;
            return self.usable(Distribution::empirical(values), &at("values"));
        }
        let read = |name: &&str| {
            self.reader.required(object, &Path::Field(path, name), name, Reader::float)
        };
        let numbers: Vec<Option<f64>> = fields.iter().map(read).collect();
        let numbers: Vec<f64> = numbers.into_iter().collect::<Option<_>>()?;
        let distribution = match (kind, numbers.as_slice()) {
            ("beta", [a, b]) => Distribution::beta(*a, *b),
            ("gamma", [shape, scale]) => Distribution::gamma(*shape, *scale),
            ("logNormal", [median, sigma]) => Distribution::log_normal(*median, *sigma),
            ("normal", [mean, sd]) => Distribution::normal(*mean, *sd),
            ("triangular", [low, mode, high]) => Distribution::triangular(*low, *mode, *high),
            _ => return None,
        };
        self.usable(distribution, path)
    }

    fn usable(
        &mut self,
        distribution: Result<Distribution, DistributionError>,
        path: &Path<'_>,
    ) -> Option<Distribution> {
        match distribution {
            Ok(distribution) => Some(distribution),
            Err(error) => self.reader.wrong(ErrorCode::from(&error), path, error.to_string()),
        }
    }

    fn formula(&mut self, text: &str, path: &Path<'_>) -> Option<Formula> {
        match Formula::parse(text, &self.names) {
            Ok(formula) => Some(formula),
            Err(error) => self.reader.wrong(ErrorCode::NotAFormula, path, error.to_string()),
        }
    }

    fn float(&mut self, value: &Value, path: &Path<'_>) -> Option<f64> {
        self.reader.float(value, path)
    }

    /// A number of the model as it is when nothing is drawn. What could not be read is remembered as
    /// wrong, and stands here as 0.
    pub(super) fn number(&mut self, value: &Value, path: &Path<'_>, cell: Cell) -> f64 {
        let Value::String(text) = value else {
            let Some(number) = value.as_f64() else {
                self.reader.wrong_type::<()>(path, "a number or a formula", value);
                return 0.0;
            };
            return number;
        };
        let place = match self.known.get(text) {
            Some(place) => *place,
            None => {
                let Some(formula) = self.formula(text, path) else { return 0.0 };
                self.formulas.push((formula, Vec::new()));
                self.known.insert(text.clone(), self.formulas.len() - 1);
                self.formulas.len() - 1
            }
        };
        let Some((formula, cells)) = self.formulas.get_mut(place) else { return 0.0 };
        cells.push(cell);
        formula.value(&self.base, &mut self.stack)
    }
}

impl From<&DistributionError> for ErrorCode {
    fn from(error: &DistributionError) -> Self {
        match error {
            DistributionError::NotFinite => Self::NotFinite,
            DistributionError::NotPositive => Self::NotPositive,
            DistributionError::Negative => Self::Negative,
            DistributionError::ShapeOutOfRange | DistributionError::TooWide => Self::OutOfRange,
            DistributionError::WrongOrder => Self::WrongOrder,
            DistributionError::Empty => Self::Empty,
            DistributionError::TooMany => Self::TooMany,
        }
    }
}
