//! The dates of one absence, from `fremdrift-rules`.

use fremdrift_legislation::everything;
use fremdrift_rules::course::Rulebook;
use fremdrift_rules::deadlines::timeline;

use crate::decode::{self, Errors};
use crate::errors::Path;
use crate::wire::Timeline;

/// The timeline of the case in `text`, or what is wrong with the case and the day together. `today`
/// is what was given, or in words what stood there instead.
pub(crate) fn of(
    book: &Rulebook,
    text: Result<String, Errors>,
    path: &Path<'_>,
    today: &Result<String, &'static str>,
) -> Result<Timeline, Errors> {
    let case = text.and_then(|text| decode::case(book, &decode::parse(&text, path)?, path));
    let today = decode::day(today, &Path::Field(&Path::Root, "today"));
    match (case, today) {
        (Ok(case), Ok(today)) => {
            let law = everything();
            Ok(Timeline::new(&law, &timeline(book, &law.dates, &case, today)))
        }
        (case, today) => Err([case.err(), today.err()].into_iter().flatten().flatten().collect()),
    }
}
