//! What to do after a work injury, from `fremdrift-rules`.

use fremdrift_legislation::{deadlines, encoded};
use fremdrift_rules::injury::{Law, advise};

use crate::decode::{self, Errors};
use crate::errors::Path;
use crate::wire::Injury;

/// What follows from the answers in `text`, or what is wrong with them and the day together. `today`
/// is what was given, or in words what stood there instead.
pub(crate) fn of(
    text: Result<String, Errors>,
    path: &Path<'_>,
    today: &Result<String, &'static str>,
) -> Result<Injury, Errors> {
    let answers = text.and_then(|text| decode::injury_answers(&decode::parse(&text, path)?, path));
    let today = decode::day(today, &Path::Field(&Path::Root, "today"));
    match (answers, today) {
        (Ok(answers), Ok(today)) => {
            let (payers, dates) = (encoded(), deadlines());
            let law = Law { payers: &payers, dates: &dates };
            Ok(Injury::new(&answers, &advise(law, &answers, today), today))
        }
        (answers, today) => {
            Err([answers.err(), today.err()].into_iter().flatten().flatten().collect())
        }
    }
}
