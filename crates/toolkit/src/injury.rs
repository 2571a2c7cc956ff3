//! What to do after a work injury, from `fremdrift-rules`.

use fremdrift_legislation::deadlines;
use fremdrift_rules::course::Rulebook;
use fremdrift_rules::injury::{Law, advise};

use crate::decode::{self, Errors};
use crate::errors::Path;
use crate::wire::Injury;

/// What was asked: the answers, where they stood, and the day, or in words what stood there instead.
pub(crate) struct Asked<'a> {
    pub(crate) text: Result<String, Errors>,
    pub(crate) path: &'a Path<'a>,
    pub(crate) today: &'a Result<String, &'static str>,
}

/// What follows from the answers, or what is wrong with them, the day and the absence together.
pub(crate) fn of(
    book: &Rulebook,
    asked: Asked<'_>,
    absence: Option<Result<String, Errors>>,
    absence_path: &Path<'_>,
) -> Result<Injury, Errors> {
    let Asked { text, path, today } = asked;
    let answers = text.and_then(|text| decode::injury_answers(&decode::parse(&text, path)?, path));
    let today = decode::day(today, &Path::Field(&Path::Root, "today"));
    let read =
        |text: String| decode::case(book, &decode::parse(&text, absence_path)?, absence_path);
    let absence = absence.map(|text| text.and_then(read)).transpose();
    match (answers, today, absence) {
        (Ok(answers), Ok(today), Ok(absence)) => {
            let dates = deadlines();
            let law = Law { book, dates: &dates };
            let advice = advise(law, &answers, absence.as_ref(), today);
            Ok(Injury::new(book, &answers, &advice, today))
        }
        (answers, today, absence) => {
            let errors = [answers.err(), today.err(), absence.err()];
            Err(errors.into_iter().flatten().flatten().collect())
        }
    }
}
