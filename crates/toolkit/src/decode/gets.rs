//! What of a case `benefit`, `entitlement` and `gradualReturn` read. The other fields of a case may
//! stand beside it.

use chrono::NaiveDate;
use fremdrift_rules::benefit::entitlement::Work;
use fremdrift_rules::benefit::{Capacity, Insurance, Pay, Problem, Step};
use fremdrift_rules::refusion::Status;
use serde_json::{Map, Value};

use super::Errors;
use super::pay::ReadPay;
use super::reader::Reader;
use crate::errors::{ErrorCode, InputError, Path};

/// Every field of a case.
const CASE: [&str; 26] = [
    "firstDay",
    "lastDay",
    "status",
    "weeklyBenefit",
    "noEmployerPeriod",
    "employmentEnds",
    "stillEmployed",
    "section55",
    "section56",
    "insurance",
    "covid",
    "wagesPaid",
    "noPartTimeFrom",
    "activation",
    "holidays",
    "priorBenefitWeeks",
    "earlier",
    "age",
    "section25",
    "partialReturn",
    "workInjury",
    "fastTrack",
    "pay",
    "work",
    "steps",
    "employerDaysAdvanceClock",
];

/// What somebody earns, and when they fell ill.
pub(crate) struct Gets {
    pub(crate) first_day: NaiveDate,
    pub(crate) last_day: Option<NaiveDate>,
    pub(crate) status: Status,
    pub(crate) no_employer_period: bool,
    pub(crate) insurance: Option<Insurance>,
    pub(crate) pay: Pay,
    pub(crate) capacity: Option<Capacity>,
    pub(crate) steps: Vec<Step>,
}

/// The case of `benefit`, or with `steps` that of `gradualReturn`.
pub(crate) fn gets(value: &Value, path: &Path<'_>, steps: bool) -> Result<Gets, Errors> {
    let mut reader = Reader::new();
    let Some(object) = reader.object(value, path, &CASE) else { return Err(reader.errors) };
    let at = |name| Path::Field(path, name);
    let first_day = reader.required(object, &at("firstDay"), "firstDay", Reader::date);
    let last_day = reader.optional(object, &at("lastDay"), "lastDay", Reader::date);
    let status = reader.required(object, &at("status"), "status", Reader::status);
    let name = "noEmployerPeriod";
    let no_employer_period = reader.optional(object, &at(name), name, Reader::flag);
    let insurance = reader.optional(object, &at("insurance"), "insurance", Reader::insurance);
    let read = reader.required(object, &at("pay"), "pay", Reader::pay);
    let steps = if steps {
        reader.required(object, &at("steps"), "steps", Reader::steps)
    } else {
        Some(Vec::new())
    };
    let gets = |ReadPay { mut pay, capacity }| {
        if let Some(business) = &mut pay.business {
            business.insurance = insurance;
        }
        Some(Gets {
            first_day: first_day?,
            last_day,
            status: status?,
            no_employer_period: no_employer_period.unwrap_or_default(),
            insurance,
            pay,
            capacity,
            steps: steps?,
        })
    };
    found(reader, read.and_then(gets))
}

/// The case of `entitlement`: the first day, and what was worked.
pub(crate) fn worked(value: &Value, path: &Path<'_>) -> Result<(NaiveDate, Work), Errors> {
    let mut reader = Reader::new();
    let Some(object) = reader.object(value, path, &CASE) else { return Err(reader.errors) };
    let at = |name| Path::Field(path, name);
    let first_day = reader.required(object, &at("firstDay"), "firstDay", Reader::date);
    let work_injury = flag(&mut reader, object, path, "workInjury");
    let work = reader.required(object, &at("work"), "work", Reader::work);
    let read = first_day.zip(work).map(|(first_day, work)| (first_day, Work { work_injury, ..work }));
    found(reader, read)
}

fn flag(
    reader: &mut Reader,
    object: &Map<String, Value>,
    path: &Path<'_>,
    name: &str,
) -> Option<bool> {
    reader.optional(object, &Path::Field(path, name), name, Reader::flag)
}

fn found<T>(reader: Reader, read: Option<T>) -> Result<T, Errors> {
    match read {
        Some(read) if reader.errors.is_empty() => Ok(read),
        Some(_) | None => Err(reader.errors),
    }
}

/// What the rules found wrong with pay, work and steps of the case that is the only argument.
pub(crate) fn of_problems(problems: &[Problem]) -> Errors {
    let error = |problem: &Problem| InputError {
        path: problem.path.clone(),
        code: ErrorCode::from(&problem.wrong),
        message: problem.wrong.to_string(),
    };
    problems.iter().map(error).collect()
}
