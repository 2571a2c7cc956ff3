//! What is asked for, or what is wrong with it.

use chrono::NaiveDate;
use fremdrift_legislation::Subject;
use fremdrift_rules::course::Rulebook;

use super::Draft;
use crate::state::{DateParts, NoDate};

/// A field of the form that can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The day whose law is shown.
    Day,
    /// The day it is held against.
    Other,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// There is only something to hold against.
    DateMissing,
    /// A date is not finished.
    DateIncomplete,
    /// The calendar has no such date.
    DateImpossible,
    /// Before the encoded law.
    BeforeLaw(NaiveDate),
    /// After the encoded law.
    AfterLaw(NaiveDate),
    /// Twice the same day.
    SameDay,
}

/// Which days' law is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Every value of every time.
    Always,
    /// The law of a day.
    Day(NaiveDate),
    /// The differences between two days, the earlier first.
    Between(NaiveDate, NaiveDate),
}

/// What the page answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// The only subject; none for all.
    pub subject: Option<Subject>,
    /// The days.
    pub asked: Asked,
}

/// The question of a draft.
///
/// # Errors
/// Everything that is wrong.
pub(super) fn question(book: &Rulebook, draft: &Draft) -> Result<Question, Vec<(Field, Problem)>> {
    let day = read(book, &draft.day).map_err(|problem| (Field::Day, problem));
    let other = read(book, &draft.other).map_err(|problem| (Field::Other, problem));
    let asked = match (day, other) {
        (Ok(None), Ok(None)) => Asked::Always,
        (Ok(Some(day)), Ok(None)) => Asked::Day(day),
        (Ok(Some(day)), Ok(Some(other))) if day == other => {
            return Err(vec![(Field::Other, Problem::SameDay)]);
        }
        (Ok(Some(day)), Ok(Some(other))) => Asked::Between(day.min(other), day.max(other)),
        (Ok(None), Ok(Some(_))) => return Err(vec![(Field::Day, Problem::DateMissing)]),
        (day, other) => return Err([day.err(), other.err()].into_iter().flatten().collect()),
    };
    Ok(Question { subject: draft.subject, asked })
}

/// The first and the last day whose law is encoded.
pub(super) fn coverage(book: &Rulebook) -> [NaiveDate; 2] {
    let coverage = book.coverage();
    [coverage.from.date(), coverage.to.date()]
}

/// The day that boxes hold; none when they are empty.
fn read(book: &Rulebook, boxes: &DateParts) -> Result<Option<NaiveDate>, Problem> {
    let [first, last] = coverage(book);
    match boxes.date() {
        Ok(day) if day < first => Err(Problem::BeforeLaw(first)),
        Ok(day) if day > last => Err(Problem::AfterLaw(last)),
        Ok(day) => Ok(Some(day)),
        Err(NoDate::Missing) => Ok(None),
        Err(NoDate::Incomplete) => Err(Problem::DateIncomplete),
        Err(NoDate::Impossible) => Err(Problem::DateImpossible),
    }
}
