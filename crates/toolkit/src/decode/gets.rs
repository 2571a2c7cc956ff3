//! What of a case `benefit`, `entitlement` and `gradualReturn` read beside the rest of it.

use chrono::NaiveDate;
use fremdrift_rules::benefit::entitlement::Work;
use fremdrift_rules::benefit::{Capacity, Given, Law, Pay, Problem, Step};
use fremdrift_rules::case::Case;
use fremdrift_rules::course::Rulebook;
use serde_json::{Map, Value};

use super::Errors;
use super::case::case;
use super::pay::ReadPay;
use super::reader::{self, Reader};
use crate::errors::{ErrorCode, InputError, Path};

/// A case with what the person earns.
pub(crate) struct Earning {
    pub(crate) case: Case,
    pub(crate) pay: Pay,
    pub(crate) capacity: Option<Capacity>,
    pub(crate) steps: Vec<Step>,
}

/// The case of `benefit`.
pub(crate) fn earning(
    book: &Rulebook,
    law: &Law<'_>,
    value: &Value,
    path: &Path<'_>,
) -> Result<Earning, Errors> {
    let read = |reader: &mut Reader, object: &_, days: Option<Days>| {
        let pay = reader.required(object, &Path::Field(path, "pay"), "pay", Reader::pay);
        told(reader, law, days, pay.as_ref(), &[]);
        pay.map(|pay| (pay, Vec::new()))
    };
    with_case(book, value, path, read).map(|(case, (pay, steps))| of(case, pay, steps))
}

/// The case of `gradualReturn`.
pub(crate) fn returning(
    book: &Rulebook,
    law: &Law<'_>,
    value: &Value,
    path: &Path<'_>,
) -> Result<Earning, Errors> {
    let read = |reader: &mut Reader, object: &_, days: Option<Days>| {
        let pay = reader.required(object, &Path::Field(path, "pay"), "pay", Reader::pay);
        let steps = reader.required(object, &Path::Field(path, "steps"), "steps", Reader::steps);
        told(reader, law, days, pay.as_ref(), steps.as_deref().unwrap_or_default());
        pay.zip(steps)
    };
    with_case(book, value, path, read).map(|(case, (pay, steps))| of(case, pay, steps))
}

/// The case of `entitlement`.
pub(crate) fn worked(
    book: &Rulebook,
    law: &Law<'_>,
    value: &Value,
    path: &Path<'_>,
) -> Result<(Case, Work), Errors> {
    let read = |reader: &mut Reader, object: &_, days: Option<Days>| {
        let work = reader.required(object, &Path::Field(path, "work"), "work", Reader::work_before);
        if let Some((work, (first, _))) = work.as_ref().zip(days) {
            let wrong = law.entitlement(first, work).err().unwrap_or_default();
            reader.errors.extend(of_problems(&wrong));
        }
        work
    };
    let (case, mut work) = with_case(book, value, path, read)?;
    work.work_injury = case.input().work_injury;
    Ok((case, work))
}

/// The first and the last day of a case, where they could be read.
type Days = (NaiveDate, Option<NaiveDate>);

/// Tells what the rules find wrong with pay and steps, whatever else is wrong with the case.
fn told(
    reader: &mut Reader,
    law: &Law<'_>,
    days: Option<Days>,
    pay: Option<&ReadPay>,
    steps: &[Step],
) {
    let Some((first_day, last_day)) = days else { return };
    let given = Given { first_day, last_day, pay: pay.map(|read| &read.pay), steps };
    reader.errors.extend(of_problems(&law.problems(given)));
}

/// The insurance of a business is a field of the case itself.
fn of(case: Case, pay: ReadPay, steps: Vec<Step>) -> Earning {
    let ReadPay { mut pay, capacity } = pay;
    if let Some(business) = &mut pay.business {
        business.insurance = case.input().insurance;
    }
    Earning { case, pay, capacity, steps }
}

/// The case, and what else is read of it; or all that is wrong with both.
fn with_case<T>(
    book: &Rulebook,
    value: &Value,
    path: &Path<'_>,
    read: impl FnOnce(&mut Reader, &Map<String, Value>, Option<Days>) -> Option<T>,
) -> Result<(Case, T), Errors> {
    let case = case(book, value, path);
    let mut reader = Reader::new();
    // Of a day that is not worked out nothing else can be told.
    let known = |(first, _): &Days| book.coverage().covers((*first).into());
    let read =
        value.as_object().and_then(|object| read(&mut reader, object, days(object).filter(known)));
    match (case, read) {
        (Ok(case), Some(read)) if reader.errors.is_empty() => Ok((case, read)),
        (case, _) => {
            let mut errors = case.err().unwrap_or_default();
            errors.extend(reader.errors);
            Err(errors)
        }
    }
}

/// The days of a case, as far as they can be read; a last day before the first is none.
fn days(object: &Map<String, Value>) -> Option<Days> {
    let read = |name| object.get(name).and_then(Value::as_str).and_then(reader::date);
    let first = read("firstDay")?;
    Some((first, read("lastDay").filter(|last| *last >= first)))
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

#[cfg(test)]
mod tests {
    use tsify::Tsify;

    use super::super::{pay, steps, work};
    use crate::wire::given;

    #[test]
    fn the_declared_types_have_the_fields_that_are_read() {
        for (declared, known) in [
            (given::Pay::DECL, pay::PAY.as_slice()),
            (given::JobPay::DECL, pay::JOB.as_slice()),
            (given::MonthPay::DECL, pay::MONTH.as_slice()),
            (given::BusinessPay::DECL, pay::BUSINESS.as_slice()),
            (given::UnemploymentPay::DECL, pay::UNEMPLOYMENT.as_slice()),
            (given::Partly::DECL, pay::PARTLY.as_slice()),
            (given::ReturnStep::DECL, steps::STEP.as_slice()),
            (given::WorkBefore::DECL, work::WORK.as_slice()),
            (given::MonthHours::DECL, work::MONTH.as_slice()),
            (given::FinishedEducation::DECL, work::EDUCATION.as_slice()),
            (given::BusinessWork::DECL, work::BUSINESS.as_slice()),
            (given::BusinessPeriod::DECL, work::BUSINESS_PERIOD.as_slice()),
            (given::WorkPeriod::DECL, work::PERIOD.as_slice()),
        ] {
            let fields: Vec<&str> = declared
                .lines()
                .filter_map(|line| line.trim_start().split_once(':'))
                .map(|(name, _)| name.trim_end_matches('?'))
                .filter(|name| name.bytes().all(|byte| byte.is_ascii_alphanumeric()))
                .collect();
            assert_eq!(fields, known, "{declared}");
        }
    }
}
