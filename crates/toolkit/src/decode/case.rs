//! The one case that every calculation takes.

use chrono::NaiveDate;
use fremdrift_rules::case::{
    Case, CaseError, CaseInput, Earlier, EarlierKind, Insurance, MOST_PERIODS, PeriodEnd,
    Section56, Status,
};
use fremdrift_rules::course::Rulebook;
use serde_json::{Map, Value};

use super::Errors;
use super::reader::Reader;
use crate::errors::{ErrorCode, InputError, Path};

/// The fields of a case, in the order of its type. The last three are read by the calculations that
/// use them.
pub(super) const CASE: [&str; 25] = [
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
];
pub(super) const PERIOD: [&str; 2] = ["from", "to"];
pub(super) const EARLIER: [&str; 3] = ["from", "to", "kind"];

const SECTION_56: [(&str, Section56); 3] = [
    ("chronic", Section56::Chronic),
    ("plannedTreatment", Section56::PlannedTreatment),
    ("sameIllness", Section56::SameIllness),
];
const INSURANCE: [(&str, Insurance); 4] = [
    ("firstDayFull", Insurance { first_day: true, full: true }),
    ("firstDayTwoThirds", Insurance { first_day: true, full: false }),
    ("thirdDayFull", Insurance { first_day: false, full: true }),
    ("thirdDayTwoThirds", Insurance { first_day: false, full: false }),
];
const KINDS: [(&str, EarlierKind); 4] = [
    ("absence", EarlierKind::Absence),
    ("benefit", EarlierKind::Benefit),
    ("selfSupport", EarlierKind::SelfSupport),
    ("neither", EarlierKind::Neither),
];

/// A valid case from JSON. What can be checked is checked even where other fields are wrong.
pub(crate) fn case(book: &Rulebook, value: &Value, path: &Path<'_>) -> Result<Case, Errors> {
    read(book, value, path, false)
}

/// The same where the absence has to have a last day.
pub(crate) fn ended_case(book: &Rulebook, value: &Value, path: &Path<'_>) -> Result<Case, Errors> {
    read(book, value, path, true)
}

/// Fields that could be read, with the places of periods in the input.
#[derive(Default)]
struct Fields {
    activation: Vec<Placed<(NaiveDate, NaiveDate)>>,
    holidays: Vec<Placed<(NaiveDate, NaiveDate)>>,
    earlier: Vec<Placed<Earlier>>,
}

/// Something of a list, and its place there.
struct Placed<T> {
    index: usize,
    it: T,
}

fn read(book: &Rulebook, value: &Value, path: &Path<'_>, ended: bool) -> Result<Case, Errors> {
    let mut reader = Reader::new();
    let Some(object) = reader.object(value, path, &CASE) else { return Err(reader.errors) };
    let at = |name| Path::Field(path, name);

    let first = reader.required(object, &at("firstDay"), "firstDay", Reader::date);
    let last = if ended {
        reader.required(object, &at("lastDay"), "lastDay", Reader::date)
    } else {
        reader.optional(object, &at("lastDay"), "lastDay", Reader::date)
    };
    let status = reader.required(object, &at("status"), "status", Reader::status);
    let mut fields = Fields::default();
    let input = reader.rest(object, path, &mut fields);

    // A field that could not be read stands aside with a value that no check objects to, and with it
    // what can only be checked beside it.
    let known = first.is_some() && (last.is_some() || !object.contains_key("lastDay"));
    if !known {
        fields = Fields::default();
    }
    let input = CaseInput {
        first_day: first.unwrap_or_else(|| book.coverage().from.date()),
        last_day: last.filter(|_| first.is_some()),
        status: status.unwrap_or_default(),
        activation: fields.activation.iter().map(|placed| placed.it).collect(),
        holidays: fields.holidays.iter().map(|placed| placed.it).collect(),
        earlier: fields.earlier.iter().map(|placed| placed.it).collect(),
        prior_benefit_weeks: if first.is_some() { input.prior_benefit_weeks } else { 0 },
        partial_return: input.partial_return.filter(|_| first.is_some()),
        no_part_time_from: input.no_part_time_from.filter(|_| first.is_some()),
        employment_ends: input.employment_ends.filter(|_| first.is_some()),
        ..input
    };
    let input = if status.is_some() { input } else { without_status(input) };
    match book.case(input) {
        Ok(case) if reader.errors.is_empty() => return Ok(case),
        Ok(_) => {}
        Err(found) => {
            reader.errors.extend(found.iter().map(|error| fields.told(error, path)));
        }
    }
    Err(reader.errors)
}

/// What only some may have is not held against somebody of whom it is not known what they were.
fn without_status(input: CaseInput) -> CaseInput {
    CaseInput {
        no_employer_period: false,
        employment_ends: None,
        still_employed: None,
        section_55: false,
        section_56: None,
        insurance: None,
        wages_paid: None,
        no_part_time_from: None,
        ..input
    }
}

impl Fields {
    /// What the rules found wrong, with its place in the input.
    fn told(&self, error: &CaseError, path: &Path<'_>) -> InputError {
        let (name, place) = error.field();
        let field = Path::Field(path, name);
        let original = |index: usize| match name {
            "activation" => place_of(&self.activation, index),
            "holidays" => place_of(&self.holidays, index),
            _ => place_of(&self.earlier, index),
        };
        let code = ErrorCode::of_case(error);
        let Some((index, end)) = place else {
            return InputError::new(code, &field, error.to_string());
        };
        let message = match error.overlapped() {
            Some(other) => {
                format!("the period overlaps {}", Path::Index(&field, original(other)))
            }
            None => error.to_string(),
        };
        let end = match end {
            PeriodEnd::From => "from",
            PeriodEnd::To => "to",
        };
        let period = Path::Index(&field, original(index));
        InputError::new(code, &Path::Field(&period, end), message)
    }
}

fn place_of<T>(list: &[Placed<T>], index: usize) -> usize {
    list.get(index).map_or(index, |placed| placed.index)
}

impl Reader {
    /// The fields that may be left out. Lists are read into `fields`.
    fn rest(
        &mut self,
        object: &Map<String, Value>,
        path: &Path<'_>,
        fields: &mut Fields,
    ) -> CaseInput {
        let at = |name| Path::Field(path, name);
        let mut input = CaseInput::new(NaiveDate::default(), Status::default());
        input.weekly_benefit =
            self.optional(object, &at("weeklyBenefit"), "weeklyBenefit", Self::money);
        let mut flag = |name| self.optional(object, &at(name), name, Self::flag);
        input.no_employer_period = flag("noEmployerPeriod").unwrap_or_default();
        input.employment_ends =
            self.optional(object, &at("employmentEnds"), "employmentEnds", Self::date);
        let mut flag = |name| self.optional(object, &at(name), name, Self::flag);
        input.still_employed = flag("stillEmployed");
        input.section_55 = flag("section55").unwrap_or_default();
        let word = |reader: &mut Self, value: &Value, path: &Path<'_>| {
            reader.word(value, path, &SECTION_56)
        };
        input.section_56 = self.optional(object, &at("section56"), "section56", word);
        let word = |reader: &mut Self, value: &Value, path: &Path<'_>| {
            reader.word(value, path, &INSURANCE)
        };
        input.insurance = self.optional(object, &at("insurance"), "insurance", word);
        let mut flag = |name| self.optional(object, &at(name), name, Self::flag);
        input.covid = flag("covid").unwrap_or_default();
        input.wages_paid = flag("wagesPaid");
        input.no_part_time_from =
            self.optional(object, &at("noPartTimeFrom"), "noPartTimeFrom", Self::date);
        let mut periods = |name| self.optional(object, &at(name), name, Self::periods);
        fields.activation = periods("activation").unwrap_or_default();
        fields.holidays = periods("holidays").unwrap_or_default();
        input.prior_benefit_weeks = self
            .optional(object, &at("priorBenefitWeeks"), "priorBenefitWeeks", Self::count)
            .unwrap_or_default();
        fields.earlier =
            self.optional(object, &at("earlier"), "earlier", Self::earlier).unwrap_or_default();
        input.age = self.optional(object, &at("age"), "age", Self::count);
        let mut flag = |name| self.optional(object, &at(name), name, Self::flag);
        input.section_25 = flag("section25").unwrap_or_default();
        input.partial_return =
            self.optional(object, &at("partialReturn"), "partialReturn", Self::date);
        let mut flag = |name| self.optional(object, &at(name), name, Self::flag);
        input.work_injury = flag("workInjury");
        input.fast_track = flag("fastTrack").unwrap_or_default();
        input
    }

    fn periods(
        &mut self,
        value: &Value,
        path: &Path<'_>,
    ) -> Option<Vec<Placed<(NaiveDate, NaiveDate)>>> {
        self.each_period(value, path, &PERIOD, |_, _, _, from, to| Some((from, to)))
    }

    fn earlier(&mut self, value: &Value, path: &Path<'_>) -> Option<Vec<Placed<Earlier>>> {
        self.each_period(value, path, &EARLIER, |reader, object, path, from, to| {
            let word = |reader: &mut Self, value: &Value, path: &Path<'_>| {
                reader.word(value, path, &KINDS)
            };
            let kind = reader.required(object, &Path::Field(path, "kind"), "kind", word)?;
            Some(Earlier { from, to, kind })
        })
    }

    /// Every period of a list that can be read, with its place in the list.
    fn each_period<T>(
        &mut self,
        value: &Value,
        path: &Path<'_>,
        known: &[&str],
        make: impl Fn(&mut Self, &Map<String, Value>, &Path<'_>, NaiveDate, NaiveDate) -> Option<T>,
    ) -> Option<Vec<Placed<T>>> {
        let Some(list) = value.as_array() else {
            return self.wrong_type(path, "a list of periods", value);
        };
        if list.len() > MOST_PERIODS {
            let message = format!("at most {MOST_PERIODS} periods");
            return self.wrong(ErrorCode::TooManyPeriods, path, message);
        }
        let mut found = Vec::with_capacity(list.len());
        for (index, value) in list.iter().enumerate() {
            let path = Path::Index(path, index);
            let Some(object) = self.object(value, &path, known) else { continue };
            let at = |name| Path::Field(&path, name);
            let from = self.required(object, &at("from"), "from", Self::date);
            let to = self.required(object, &at("to"), "to", Self::date);
            let both = from.is_some() && to.is_some();
            let (from, to) = (from.unwrap_or_default(), to.unwrap_or_default());
            if let Some(it) = make(self, object, &path, from, to).filter(|_| both) {
                found.push(Placed { index, it });
            }
        }
        Some(found)
    }
}
