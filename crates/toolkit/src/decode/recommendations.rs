//! A municipality with the six recommendations as levers.
#![expect(clippy::disallowed_types, reason = "a model of many: chances, and what they come to")]

use chrono::NaiveDate;
use fremdrift_evidence::Evidence;
use fremdrift_legislation::Legislation;
use fremdrift_simulation::recommendations::{
    Assessment, Council, Culture, Field, Hospital, Lever, LeverError, Levers, Measuring,
    Municipality, Package, Patchy, Today, WorkGoal,
};
use serde_json::{Map, Value};

use super::Errors;
use super::effort::spread;
use super::reader::Reader;
use crate::errors::{ErrorCode, InputError, Path};

const CASE: [&str; 13] = [
    "courses",
    "lawDate",
    "status",
    "weeklyBenefit",
    "outOfWork",
    "today",
    "ratio",
    "price",
    "levers",
    "spreads",
    "packages",
    "draws",
    "seed",
];

/// The levers by their names in JSON.
const LEVERS: [(&str, Lever); 6] = [
    ("assessment", Lever::Assessment),
    ("workGoal", Lever::WorkGoal),
    ("culture", Lever::Culture),
    ("patchy", Lever::Patchy),
    ("hospital", Lever::Hospital),
    ("measuring", Lever::Measuring),
];

/// The most packages of one call.
const MOST_PACKAGES: usize = 8;

/// What is asked about a municipality.
pub(crate) struct Advice {
    pub(crate) council: Council,
    pub(crate) packages: Vec<Package>,
    /// How many draws, and from what seed.
    pub(crate) draws: Option<(u32, u64)>,
}

/// A valid municipality from JSON. What is left out stays as the sources have it, or as an example.
pub(crate) fn advice(
    law: &Legislation,
    evidence: &Evidence,
    value: &Value,
    path: &Path<'_>,
) -> Result<Advice, Errors> {
    let mut reader = Reader::new();
    let Some(object) = reader.object(value, path, &CASE) else { return Err(reader.errors) };
    let at = |name| Path::Field(path, name);
    let courses = reader.required(object, &at("courses"), "courses", Reader::count);
    let law_date = reader.required(object, &at("lawDate"), "lawDate", Reader::date);
    let usual =
        Municipality::new(evidence, courses.unwrap_or(1), law_date.unwrap_or(NaiveDate::MIN));
    let Some(mut municipality) = usual else {
        let message = "a figure that the levers rest on is missing";
        return Err(vec![InputError::new(ErrorCode::LawUnusable, path, message)]);
    };
    let status = reader.optional(object, &at("status"), "status", Reader::status);
    municipality.status = status.unwrap_or(municipality.status);
    municipality.weekly_benefit =
        reader.optional(object, &at("weeklyBenefit"), "weeklyBenefit", Reader::money);
    municipality.out_of_work = reader.float_or(object, path, "outOfWork", municipality.out_of_work);
    municipality.ratio = reader.float_or(object, path, "ratio", municipality.ratio);
    municipality.price = reader.price(object, path, "price", municipality.price);
    if let Some(today) = object.get("today") {
        let path = at("today");
        if let Some(object) = reader.object(today, &path, &["start", "reach"]) {
            let Today { start, reach } = municipality.today;
            municipality.today = Today {
                start: reader.float_or(object, &path, "start", start),
                reach: reader.float_or(object, &path, "reach", reach),
            };
        }
    }
    let levers = municipality.levers;
    let levers = reader.optional(object, &at("levers"), "levers", |it, value, path| {
        it.levers(value, path, levers)
    });
    municipality.levers = levers.unwrap_or(municipality.levers);
    let spreads = reader.optional(object, &at("spreads"), "spreads", Reader::spreads);
    municipality.spreads = spreads.unwrap_or_default();
    let packages = reader.optional(object, &at("packages"), "packages", Reader::packages);
    let draws = reader.optional(object, &at("draws"), "draws", Reader::draws);
    let seed = reader.optional(object, &at("seed"), "seed", Reader::seed).unwrap_or(1);
    match Council::new(law, evidence, &municipality) {
        Ok(council) if reader.errors.is_empty() => {
            return Ok(Advice {
                council,
                packages: packages.unwrap_or_else(|| vec![Package::ALL]),
                draws: draws.map(|draws| (draws, seed)),
            });
        }
        Ok(_) => {}
        Err(found) => {
            // The day that stands for one that could not be read has no law.
            let found = found
                .iter()
                .filter(|error| error.field != Field::LawDate || law_date.is_some())
                .map(|error| of_lever(error, path));
            reader.errors.extend(found);
        }
    }
    Err(reader.errors)
}

impl Reader {
    fn price(
        &mut self,
        object: &Map<String, Value>,
        path: &Path<'_>,
        name: &str,
        usual: f64,
    ) -> f64 {
        self.optional(object, &Path::Field(path, name), name, Self::kroner).unwrap_or(usual)
    }

    fn levers(&mut self, value: &Value, path: &Path<'_>, usual: Levers) -> Option<Levers> {
        let object = self.object(value, path, &LEVERS.map(|(name, _)| name))?;
        let mut levers = usual;
        for (name, lever) in LEVERS {
            if let Some(value) = object.get(name) {
                self.lever(value, &Path::Field(path, name), lever, &mut levers);
            }
        }
        Some(levers)
    }

    fn lever(&mut self, value: &Value, path: &Path<'_>, lever: Lever, levers: &mut Levers) {
        let fields: &[&str] = match lever {
            Lever::Assessment => &["start", "price", "yearly"],
            Lever::WorkGoal => &["weeks", "spared", "reach", "price", "yearly"],
            Lever::Culture => &["reach", "yearly"],
            Lever::Patchy => &["fewer", "yearly"],
            Lever::Hospital => &["share", "start", "price", "yearly"],
            Lever::Measuring => &["yearly"],
        };
        let Some(object) = self.object(value, path, fields) else { return };
        match lever {
            Lever::Assessment => {
                let Assessment { start, price, yearly } = levers.assessment;
                levers.assessment = Assessment {
                    start: self.float_or(object, path, "start", start),
                    price: self.price(object, path, "price", price),
                    yearly: self.price(object, path, "yearly", yearly),
                };
            }
            Lever::WorkGoal => {
                let WorkGoal { weeks, spared, reach, price, yearly } = levers.work_goal;
                levers.work_goal = WorkGoal {
                    weeks: self.float_or(object, path, "weeks", weeks),
                    spared: self.float_or(object, path, "spared", spared),
                    reach: self.float_or(object, path, "reach", reach),
                    price: self.price(object, path, "price", price),
                    yearly: self.price(object, path, "yearly", yearly),
                };
            }
            Lever::Culture => {
                let Culture { reach, yearly } = levers.culture;
                levers.culture = Culture {
                    reach: self.float_or(object, path, "reach", reach),
                    yearly: self.price(object, path, "yearly", yearly),
                };
            }
            Lever::Patchy => {
                let Patchy { fewer, yearly } = levers.patchy;
                levers.patchy = Patchy {
                    fewer: self.float_or(object, path, "fewer", fewer),
                    yearly: self.price(object, path, "yearly", yearly),
                };
            }
            Lever::Hospital => {
                let Hospital { share, start, price, yearly } = levers.hospital;
                levers.hospital = Hospital {
                    share: self.float_or(object, path, "share", share),
                    start: self.float_or(object, path, "start", start),
                    price: self.price(object, path, "price", price),
                    yearly: self.price(object, path, "yearly", yearly),
                };
            }
            Lever::Measuring => {
                let yearly = self.price(object, path, "yearly", levers.measuring.yearly);
                levers.measuring = Measuring { yearly };
            }
        }
    }

    fn packages(&mut self, value: &Value, path: &Path<'_>) -> Option<Vec<Package>> {
        let Some(list) = value.as_array() else {
            return self.wrong_type(path, "a list of packages, each a list of levers", value);
        };
        if list.len() > MOST_PACKAGES {
            let message = format!("there are at most {MOST_PACKAGES}");
            return self.wrong(ErrorCode::TooMany, path, message);
        }
        let mut packages = Vec::new();
        for (place, value) in list.iter().enumerate() {
            let path = Path::Index(path, place);
            let Some(levers) = value.as_array() else {
                self.wrong_type::<()>(&path, "a list of levers", value);
                continue;
            };
            let mut package = Package::default();
            for (place, value) in levers.iter().enumerate() {
                if let Some(lever) = self.word(value, &Path::Index(&path, place), &LEVERS) {
                    package = package.with(lever, true);
                }
            }
            packages.push(package);
        }
        Some(packages)
    }
}

/// The name of a lever in JSON.
pub(crate) fn lever_name(lever: Lever) -> &'static str {
    LEVERS.into_iter().find(|(_, of)| *of == lever).map_or("", |(name, _)| name)
}

fn of_lever(error: &LeverError, path: &Path<'_>) -> InputError {
    let wrong = |path: &Path<'_>| {
        InputError::new(ErrorCode::from(&error.problem), path, error.problem.to_string())
    };
    let at = |name| wrong(&Path::Field(path, name));
    let levers = Path::Field(path, "levers");
    let of = |lever, name| {
        let lever = lever_name(lever);
        wrong(&Path::Field(&Path::Field(&levers, lever), name))
    };
    let today = Path::Field(path, "today");
    match error.field {
        Field::Courses => at("courses"),
        Field::LawDate => at("lawDate"),
        Field::WeeklyBenefit => at("weeklyBenefit"),
        Field::OutOfWork => at("outOfWork"),
        Field::TodayStart => wrong(&Path::Field(&today, "start")),
        Field::TodayReach => wrong(&Path::Field(&today, "reach")),
        Field::Ratio => at("ratio"),
        Field::Price => at("price"),
        Field::Start(lever) => of(lever, "start"),
        Field::Share(lever) => of(lever, if lever == Lever::Hospital { "share" } else { "reach" }),
        Field::Effect(lever) => of(lever, if lever == Lever::Patchy { "fewer" } else { "weeks" }),
        Field::Spared => of(Lever::WorkGoal, "spared"),
        Field::PriceEach(lever) => of(lever, "price"),
        Field::Yearly(lever) => of(lever, "yearly"),
        Field::Spread(which) => wrong(&Path::Field(&Path::Field(path, "spreads"), spread(which))),
    }
}
