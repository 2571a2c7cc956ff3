//! An early effort, for its cohort and its draws.
#![expect(clippy::disallowed_types, reason = "a model of many: chances, and what they come to")]

use chrono::NaiveDate;
use fremdrift_costs::net_gain::Party;
use fremdrift_evidence::Evidence;
use fremdrift_legislation::Legislation;
use fremdrift_rules::case::Status;
use fremdrift_simulation::effort::{
    Case, Cohort, Effect, EffortError, Field, Intervention, Overlap, Preset, Problem, Simulator,
    Spread, Spreads,
};
use rust_decimal::prelude::ToPrimitive as _;
use serde_json::{Map, Value};

use super::Errors;
use super::reader::Reader;
use crate::errors::{ErrorCode, InputError, Path};

const CASE: [&str; 11] = [
    "people",
    "weeksBefore",
    "years",
    "lawDate",
    "status",
    "weeklyBenefit",
    "active",
    "outOfWork",
    "interventions",
    "overlap",
    "spreads",
];
const INTERVENTION: [&str; 7] = ["preset", "start", "reach", "effect", "lasts", "price", "payer"];
const OVERLAPS: [(&str, Overlap); 2] =
    [("strongest", Overlap::Strongest), ("together", Overlap::Together)];
const PAYERS: [(&str, Party); 5] = [
    ("municipality", Party::Municipality),
    ("state", Party::State),
    ("employer", Party::Employer),
    ("unemploymentFund", Party::UnemploymentFund),
    ("citizen", Party::Citizen),
];
/// What an effect may have, by its kind.
const EFFECTS: [(&str, &[&str]); 5] = [
    ("hazardRatio", &["kind", "ratio"]),
    ("weeksSaved", &["kind", "weeks", "until"]),
    ("fewerLong", &["kind", "share", "after"]),
    ("moreToWork", &["kind", "share"]),
    ("partialReturn", &["kind", "weeks", "spared"]),
];

/// Years that are counted where nothing else is said.
const YEARS: u32 = 2;

/// A valid effort from JSON.
pub(crate) fn effort(
    law: &Legislation,
    evidence: &Evidence,
    value: &Value,
    path: &Path<'_>,
) -> Result<Simulator, Errors> {
    let mut reader = Reader::new();
    let Some(object) = reader.object(value, path, &CASE) else { return Err(reader.errors) };
    let at = |name| Path::Field(path, name);
    let people = reader.required(object, &at("people"), "people", Reader::count);
    let law_date = reader.required(object, &at("lawDate"), "lawDate", Reader::date);
    let mut float = |name| reader.optional(object, &at(name), name, Reader::float);
    let (weeks_before, out_of_work) = (float("weeksBefore"), float("outOfWork"));
    let cohort = Cohort {
        people: people.unwrap_or(1),
        weeks_before: weeks_before.unwrap_or(0.0),
        years: reader.optional(object, &at("years"), "years", Reader::count).unwrap_or(YEARS),
        law_date: law_date.unwrap_or(NaiveDate::MIN),
        status: reader
            .optional(object, &at("status"), "status", Reader::status)
            .unwrap_or(Status::Employed),
        weekly_benefit: reader.optional(
            object,
            &at("weeklyBenefit"),
            "weeklyBenefit",
            Reader::money,
        ),
        active: reader.optional(object, &at("active"), "active", Reader::flag).unwrap_or_default(),
        out_of_work: out_of_work.unwrap_or(1.0),
    };
    let interventions = reader.required(object, &at("interventions"), "interventions", {
        |reader: &mut Reader, value: &Value, path: &Path<'_>| {
            let Some(list) = value.as_array() else {
                return reader.wrong_type(path, "a list of interventions", value);
            };
            let each = list.iter().enumerate();
            let each: Vec<_> = each
                .map(|(place, value)| {
                    reader.intervention(evidence, value, &Path::Index(path, place))
                })
                .collect();
            each.into_iter().collect::<Option<Vec<_>>>()
        }
    });
    let overlap = reader.optional(object, &at("overlap"), "overlap", |reader, value, path| {
        reader.word(value, path, &OVERLAPS)
    });
    let spreads = reader.optional(object, &at("spreads"), "spreads", Reader::spreads);
    let case = Case {
        cohort,
        interventions: interventions.unwrap_or_default(),
        overlap: overlap.unwrap_or(Overlap::Strongest),
        spreads: spreads.unwrap_or_default(),
    };
    match Simulator::new(law, evidence, &case) {
        Ok(simulator) if reader.errors.is_empty() => return Ok(simulator),
        Ok(_) => {}
        Err(found) => {
            // The day that stands for one that could not be read has no law.
            let found = found
                .iter()
                .filter(|error| error.field != Field::LawDate || law_date.is_some())
                .map(|error| of_effort(error, path));
            reader.errors.extend(found);
        }
    }
    Err(reader.errors)
}

impl Reader {
    fn intervention(
        &mut self,
        evidence: &Evidence,
        value: &Value,
        path: &Path<'_>,
    ) -> Option<Intervention> {
        let object = self.object(value, path, &INTERVENTION)?;
        let at = |name| Path::Field(path, name);
        let presets = Preset::ALL.map(|preset| (preset.id(), preset));
        let preset = self.optional(object, &at("preset"), "preset", |reader, value, path| {
            reader.word(value, path, &presets)
        });
        if preset.is_none() && object.contains_key("preset") {
            return None;
        }
        let preset = preset.and_then(|preset| preset.intervention(evidence));
        let start = match &preset {
            Some(preset) => Some(
                self.optional(object, &at("start"), "start", Self::float).unwrap_or(preset.start),
            ),
            None => self.required(object, &at("start"), "start", Self::float),
        };
        let effect = match &preset {
            Some(preset) if !object.contains_key("effect") => Some(preset.effect),
            Some(_) | None => self.required(object, &at("effect"), "effect", Self::effect),
        };
        let reach = self.optional(object, &at("reach"), "reach", Self::float);
        let lasts = self.optional(object, &at("lasts"), "lasts", Self::float);
        let price = self.optional(object, &at("price"), "price", Self::kroner);
        let payer = self.optional(object, &at("payer"), "payer", |reader, value, path| {
            reader.word(value, path, &PAYERS)
        });
        Some(Intervention {
            start: start?,
            reach: reach.unwrap_or(1.0),
            effect: effect?,
            lasts,
            price: price.or(preset.map(|preset| preset.price)).unwrap_or_default(),
            payer: payer.unwrap_or(Party::Municipality),
        })
    }

    fn effect(&mut self, value: &Value, path: &Path<'_>) -> Option<Effect> {
        let all = ["kind", "ratio", "weeks", "until", "share", "after", "spared"];
        let object = self.object(value, path, &all)?;
        let words = EFFECTS.map(|(word, _)| (word, word));
        let at = Path::Field(path, "kind");
        let kind = self.required(object, &at, "kind", |reader, value, path| {
            reader.word(value, path, &words)
        })?;
        let (_, fields) = EFFECTS.into_iter().find(|(word, _)| *word == kind)?;
        for name in object.keys().filter(|name| !fields.contains(&name.as_str())) {
            let message = format!("{kind} has {}", fields.join(", "));
            self.wrong::<()>(ErrorCode::UnknownField, &Path::Field(path, name), message);
        }
        let mut number = |name| self.required(object, &Path::Field(path, name), name, Self::float);
        Some(match kind {
            "hazardRatio" => Effect::HazardRatio(number("ratio")?),
            "weeksSaved" => {
                let weeks = number("weeks")?;
                let at = Path::Field(path, "until");
                Effect::WeeksSaved {
                    weeks,
                    until: self.optional(object, &at, "until", Self::float),
                }
            }
            "fewerLong" => {
                let (share, after) = (number("share"), number("after"));
                Effect::FewerLong { share: share?, after: after? }
            }
            "moreToWork" => Effect::MoreToWork(number("share")?),
            _ => {
                let (weeks, spared) = (number("weeks"), number("spared"));
                Effect::PartialReturn { weeks: weeks?, spared: spared? }
            }
        })
    }

    /// Kroner as text, for a sum over many.
    pub(super) fn kroner(&mut self, value: &Value, path: &Path<'_>) -> Option<f64> {
        self.money(value, path)?.to_decimal().to_f64()
    }

    pub(super) fn spreads(&mut self, value: &Value, path: &Path<'_>) -> Option<Spreads> {
        let object = self.object(value, path, &["pace", "outOfWork", "reach", "price"])?;
        let Spreads { pace, out_of_work, reach, price } = Spreads::default();
        Some(Spreads {
            pace: self.float_or(object, path, "pace", pace),
            out_of_work: self.float_or(object, path, "outOfWork", out_of_work),
            reach: self.float_or(object, path, "reach", reach),
            price: self.float_or(object, path, "price", price),
        })
    }

    pub(super) fn float_or(
        &mut self,
        object: &Map<String, Value>,
        path: &Path<'_>,
        name: &str,
        usual: f64,
    ) -> f64 {
        self.optional(object, &Path::Field(path, name), name, Self::float).unwrap_or(usual)
    }
}

/// The name of a spread.
pub(super) const fn spread(spread: Spread) -> &'static str {
    match spread {
        Spread::Pace => "pace",
        Spread::OutOfWork => "outOfWork",
        Spread::Reach => "reach",
        Spread::Price => "price",
    }
}

fn of_effort(error: &EffortError, path: &Path<'_>) -> InputError {
    let wrong = |path: &Path<'_>| {
        InputError::new(ErrorCode::from(&error.problem), path, error.problem.to_string())
    };
    let at = |name| wrong(&Path::Field(path, name));
    let interventions = Path::Field(path, "interventions");
    let of = |place, name| wrong(&Path::Field(&Path::Index(&interventions, place), name));
    match error.field {
        Field::People => at("people"),
        Field::WeeksBefore => at("weeksBefore"),
        Field::Years => at("years"),
        Field::LawDate => at("lawDate"),
        Field::WeeklyBenefit => at("weeklyBenefit"),
        Field::OutOfWork => at("outOfWork"),
        Field::Interventions => wrong(&interventions),
        Field::Start(place) => of(place, "start"),
        Field::Reach(place) => of(place, "reach"),
        Field::Effect(place) | Field::Until(place) | Field::Spared(place) => of(place, "effect"),
        Field::Lasts(place) => of(place, "lasts"),
        Field::Price(place) => of(place, "price"),
        Field::Spread(which) => wrong(&Path::Field(&Path::Field(path, "spreads"), spread(which))),
    }
}

impl From<&Problem> for ErrorCode {
    fn from(problem: &Problem) -> Self {
        match problem {
            Problem::NotFinite => Self::NotFinite,
            Problem::OutOfRange { .. } => Self::OutOfRange,
            Problem::TooMany { .. } => Self::TooMany,
            Problem::NoLaw { .. } => Self::NoLaw,
            Problem::AfterTheEnd { .. } => Self::AfterTheEnd,
            Problem::NotAfterStart => Self::NotAfterStart,
            Problem::Unreachable => Self::Unreachable,
            Problem::NoCurve => Self::LawUnusable,
        }
    }
}
