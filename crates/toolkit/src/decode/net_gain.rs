//! An intervention for the net gain.

use fremdrift_costs::net_gain::{
    Effect, Field, NetGainError, NetGainInput, Optional, Overlap, Problem, SavedShare, Scenario,
    ShareFit, Variable, Work,
};
use fremdrift_legislation::Legislation;
use fremdrift_rules::case::Status;
use fremdrift_units::Kroner;
use rust_decimal::Decimal;
use serde_json::Value;

use super::Errors;
use super::reader::Reader;
use crate::errors::{ErrorCode, InputError, Path};

pub(super) const INTERVENTION: [&str; 20] = [
    "lawDate",
    "citizens",
    "status",
    "weeksBefore",
    "courseWeeks",
    "weeklyBenefit",
    "price",
    "weeksSaved",
    "casesAvoided",
    "weeksEach",
    "longFrom",
    "shareFit",
    "active",
    "constantMunicipalPercent",
    "overlap",
    "horizon",
    "discountPercent",
    "work",
    "replacement",
    "activationPercent",
];
pub(super) const SHARE_FIT: [&str; 3] = ["measured", "without", "now"];
pub(super) const WORK: [&str; 4] =
    ["atWorkPercent", "weeklyWage", "municipalTaxPercent", "stateTaxPercent"];

/// Weeks after which a case is long, and years that are counted, where nothing else is said.
const LONG_FROM: u32 = 52;
const HORIZON: u32 = 2;

const OVERLAPS: [(&str, Overlap); 2] = [("apart", Overlap::Apart), ("within", Overlap::Within)];

/// The numbers of an intervention that can be varied, by their names.
pub(crate) const VARIABLES: [(&str, Variable); 8] = [
    ("price", Variable::Price),
    ("shareFit", Variable::ShareFit),
    ("weeksSaved", Variable::WeeksSaved),
    ("casesAvoided", Variable::CasesAvoided),
    ("weeksEach", Variable::WeeksEach),
    ("weeksBefore", Variable::WeeksBefore),
    ("courseWeeks", Variable::CourseWeeks),
    ("weeklyBenefit", Variable::WeeklyBenefit),
];

/// A valid intervention from JSON. Where a field cannot be read, the numbers beside it are checked
/// all the same, each by itself.
pub(crate) fn scenario(
    law: &Legislation,
    value: &Value,
    path: &Path<'_>,
) -> Result<Scenario, Errors> {
    let mut reader = Reader::new();
    let Some(object) = reader.object(value, path, &INTERVENTION) else {
        return Err(reader.errors);
    };
    let mut unread: Vec<&str> = Vec::new();
    let at = |name| Path::Field(path, name);
    macro_rules! required {
        ($name:literal, $read:expr, $aside:expr) => {
            reader.required(object, &at($name), $name, $read).unwrap_or_else(|| {
                unread.push($name);
                $aside
            })
        };
    }
    macro_rules! optional {
        ($name:literal, $read:expr) => {
            reader.optional(object, &at($name), $name, $read)
        };
    }
    let input = NetGainInput {
        law_date: required!("lawDate", Reader::date, chrono::NaiveDate::MIN),
        citizens: required!("citizens", Reader::count, 1),
        status: optional!("status", Reader::status).unwrap_or(Status::Employed),
        weeks_before: required!("weeksBefore", Reader::decimal, Decimal::ZERO),
        course_weeks: required!("courseWeeks", Reader::decimal, Decimal::ZERO),
        weekly_benefit: optional!("weeklyBenefit", Reader::money),
        price: required!("price", Reader::money, Kroner::ZERO),
        effect: Effect {
            weeks_saved: required!("weeksSaved", Reader::decimal, Decimal::ZERO),
            cases_avoided: optional!("casesAvoided", Reader::decimal).unwrap_or_default(),
            weeks_each: optional!("weeksEach", Reader::decimal).unwrap_or_default(),
            long_from: optional!("longFrom", Reader::decimal)
                .unwrap_or_else(|| Decimal::from(LONG_FROM)),
            share_fit: optional!("shareFit", Reader::share_fit),
        },
        active: optional!("active", Reader::flag).unwrap_or_default(),
        saved_share: optional!("constantMunicipalPercent", Reader::percent)
            .map_or(SavedShare::ByLaw, SavedShare::Constant),
        overlap: optional!("overlap", |reader: &mut Reader, value: &Value, path: &Path<'_>| {
            reader.word(value, path, &OVERLAPS)
        })
        .unwrap_or(Overlap::Apart),
        horizon: optional!("horizon", Reader::count).unwrap_or(HORIZON),
        discount: optional!("discountPercent", Reader::percent),
        optional: Optional {
            work: optional!("work", Reader::work),
            replacement: optional!("replacement", Reader::money),
            activation: optional!("activationPercent", Reader::percent),
        },
    };
    match Scenario::new(law, &input) {
        Ok(scenario) if reader.errors.is_empty() => return Ok(scenario),
        Ok(_) => {}
        Err(found) => {
            let beside = |error: &&NetGainError| {
                let depends = match error.problem {
                    Problem::MoreThanCitizens { .. } => &["citizens"][..],
                    Problem::BeforeStart { .. } => &["weeksBefore"][..],
                    Problem::OutOfRange { .. }
                    | Problem::TooPrecise
                    | Problem::NoLaw { .. }
                    | Problem::NotAboveWithout
                    | Problem::MoreThanWhole
                    | Problem::TooLarge => &[],
                };
                let own = error.field == Field::LawDate && unread.contains(&"lawDate");
                !own && !depends.iter().any(|name| unread.contains(name))
            };
            let found = found.iter().filter(beside).map(|error| of_net_gain(error, path));
            reader.errors.extend(found);
        }
    }
    Err(reader.errors)
}

/// Which number is asked for.
pub(crate) fn variable(
    text: &Result<String, &'static str>,
    path: &Path<'_>,
) -> Result<Variable, Errors> {
    let mut reader = Reader::new();
    let value = match text {
        Ok(text) => Value::String(text.clone()),
        Err(found) => {
            let message = format!("must be text, not {found}");
            return Err(vec![InputError::new(ErrorCode::WrongType, path, message)]);
        }
    };
    reader.word(&value, path, &VARIABLES).ok_or(reader.errors)
}

/// What is wrong with the intervention at `path`.
pub(crate) fn of_net_gain(error: &NetGainError, path: &Path<'_>) -> InputError {
    let (part, field) = match error.field {
        Field::LawDate => (None, "lawDate"),
        Field::Citizens => (None, "citizens"),
        Field::WeeksBefore => (None, "weeksBefore"),
        Field::CourseWeeks => (None, "courseWeeks"),
        Field::WeeklyBenefit => (None, "weeklyBenefit"),
        Field::Price => (None, "price"),
        Field::WeeksSaved => (None, "weeksSaved"),
        Field::CasesAvoided => (None, "casesAvoided"),
        Field::WeeksEach => (None, "weeksEach"),
        Field::LongFrom => (None, "longFrom"),
        Field::Measured => (Some("shareFit"), "measured"),
        Field::Horizon => (None, "horizon"),
        Field::Discount => (None, "discountPercent"),
        Field::WeeklyWage => (Some("work"), "weeklyWage"),
        Field::Tax => (Some("work"), "stateTaxPercent"),
        Field::Replacement => (None, "replacement"),
    };
    let code = ErrorCode::from(&error.problem);
    let message = error.problem.to_string();
    match part {
        Some(part) => InputError::new(code, &Path::Field(&Path::Field(path, part), field), message),
        None => InputError::new(code, &Path::Field(path, field), message),
    }
}

impl Reader {
    fn share_fit(&mut self, value: &Value, path: &Path<'_>) -> Option<ShareFit> {
        let object = self.object(value, path, &SHARE_FIT)?;
        let at = |name| Path::Field(path, name);
        let measured = self.required(object, &at("measured"), "measured", Self::percent);
        let without = self.required(object, &at("without"), "without", Self::percent);
        let now = self.required(object, &at("now"), "now", Self::percent);
        Some(ShareFit { measured: measured?, without: without?, now: now? })
    }

    fn work(&mut self, value: &Value, path: &Path<'_>) -> Option<Work> {
        let object = self.object(value, path, &WORK)?;
        let at = |name| Path::Field(path, name);
        let [at_work, wage, municipal, state] = WORK;
        let at_work = self.required(object, &at(at_work), at_work, Self::percent);
        let weekly_wage = self.required(object, &at(wage), wage, Self::money);
        let municipal_tax = self.required(object, &at(municipal), municipal, Self::percent);
        let state_tax = self.required(object, &at(state), state, Self::percent);
        Some(Work {
            at_work: at_work?,
            weekly_wage: weekly_wage?,
            municipal_tax: municipal_tax?,
            state_tax: state_tax?,
        })
    }
}

#[cfg(test)]
mod tests {
    use fremdrift_costs::net_gain::roskilde;
    use fremdrift_legislation::encoded;
    use serde_json::json;

    use super::*;

    fn all() -> Value {
        json!({
            "lawDate": "2011-07-01",
            "citizens": 466,
            "status": "employed",
            "weeksBefore": 19.9,
            "courseWeeks": 10.2,
            "price": "3918.20",
            "weeksSaved": 7.3,
            "casesAvoided": 95.7,
            "weeksEach": 24.55,
            "longFrom": 52,
            "shareFit": { "measured": 67, "without": 26.5, "now": 67 },
            "active": false,
            "constantMunicipalPercent": 70,
            "overlap": "apart",
            "horizon": 2,
        })
    }

    fn errors(changes: &Value) -> Vec<(String, String)> {
        let mut value = all();
        for (name, changed) in changes.as_object().unwrap() {
            value.as_object_mut().unwrap().insert(name.clone(), changed.clone());
        }
        let errors = scenario(&encoded(), &value, &Path::Root).unwrap_err().into_iter();
        let pairs = errors.map(|error| {
            let code = serde_json::to_value(error.code).unwrap();
            (error.path, code.as_str().unwrap().to_owned())
        });
        pairs.collect()
    }

    #[test]
    fn reads_every_field() {
        let read = scenario(&encoded(), &all(), &Path::Root).unwrap();
        assert_eq!(*read.input(), roskilde());
        let mut more = all();
        let object = more.as_object_mut().unwrap();
        object.insert("weeklyBenefit".into(), json!("3000"));
        object.insert("discountPercent".into(), json!(3.5));
        object.insert("replacement".into(), json!("250.50"));
        object.insert("activationPercent".into(), json!(14));
        object.insert(
            "work".into(),
            json!({
                "atWorkPercent": 67,
                "weeklyWage": "7000",
                "municipalTaxPercent": 25,
                "stateTaxPercent": 12.5,
            }),
        );
        let read = scenario(&encoded(), &more, &Path::Root).unwrap();
        let input = read.input();
        assert_eq!(input.discount.unwrap().to_string(), "3.5");
        assert_eq!(input.optional.work.unwrap().state_tax.to_string(), "12.5");
        assert_eq!(input.optional.replacement.unwrap().oere(), 25_050);
    }

    #[test]
    fn tells_everything_at_once() {
        let found = errors(&json!({
            "lawDate": "2011-02-30",
            "citizens": "many",
            "weeksBefore": -1,
            "courseWeeks": 1.234,
            "price": 3918.2,
            "weeksSaved": 1e40,
            "casesAvoided": 1e6,
            "shareFit": { "measured": 20, "without": 26.5, "now": 101, "then": 1 },
            "overlap": "both",
            "work": { "atWorkPercent": 50 },
            "surprise": 1,
        }));
        let found: Vec<_> =
            found.iter().map(|(path, code)| (path.as_str(), code.as_str())).collect();
        assert_eq!(
            found,
            [
                ("surprise", "unknown_field"),
                ("lawDate", "not_a_date"),
                ("citizens", "wrong_type"),
                ("price", "wrong_type"),
                ("weeksSaved", "not_a_number"),
                ("shareFit.then", "unknown_field"),
                ("shareFit.now", "out_of_range"),
                ("overlap", "unknown_word"),
                ("work.weeklyWage", "missing_field"),
                ("work.municipalTaxPercent", "missing_field"),
                ("work.stateTaxPercent", "missing_field"),
                ("weeksBefore", "out_of_range"),
                ("courseWeeks", "too_precise"),
                ("casesAvoided", "out_of_range"),
            ]
        );
        assert_eq!(
            errors(&json!({ "lawDate": "1999-01-01", "horizon": 1, "weeksBefore": 60 })),
            [
                ("lawDate".to_owned(), "no_law".to_owned()),
                ("horizon".to_owned(), "before_start".to_owned()),
            ]
        );
    }

    #[test]
    fn knows_the_numbers_that_can_be_varied() {
        let read = |text: &str| variable(&Ok(text.to_owned()), &Path::Root);
        assert_eq!(VARIABLES.map(|(name, _)| read(name).unwrap()), Variable::ALL);
        assert!(read("colour").is_err());
        assert!(variable(&Err("a number"), &Path::Root).is_err());
    }
}
