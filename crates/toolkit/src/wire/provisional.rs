//! What a result rests on where it reaches beyond the law that is known.

use fremdrift_rules::course as rules;
use serde::Serialize;
use tsify::Tsify;

use super::values::IsoDate;

/// From a day on the result rests on the last known law.
#[derive(Debug, Serialize, Tsify)]
pub(crate) struct Provisional {
    /// Always `provisional`.
    #[tsify(type = "'provisional'")]
    code: &'static str,
    /// The first day from which it does.
    from: IsoDate,
    /// What is expected to change by the end of the result, earliest first.
    expected: Vec<Expected>,
}

/// A change that is expected and not yet law.
#[derive(Debug, Serialize, Tsify)]
pub(crate) struct Expected {
    /// The day.
    date: IsoDate,
    /// The id of the parameter that changes, as in `legislation`.
    parameter: &'static str,
}

impl From<&rules::Provisional> for Provisional {
    fn from(provisional: &rules::Provisional) -> Self {
        let expected = provisional.expected.iter();
        Self {
            code: "provisional",
            from: provisional.from.into(),
            expected: expected
                .map(|it| Expected { date: it.date.into(), parameter: it.parameter })
                .collect(),
        }
    }
}

/// The mark of a result that follows the law of one day.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub(crate) struct LawMark {
    /// Where that day lies beyond the known law; null where it does not.
    provisional: Option<Provisional>,
}

/// A result with its mark.
#[derive(Debug, Serialize)]
pub(crate) struct Marked<T> {
    #[serde(flatten)]
    result: T,
    #[serde(flatten)]
    mark: LawMark,
}

impl<T> Marked<T> {
    /// A result under the law of a day, as the input has it.
    pub(crate) fn new(book: &rules::Rulebook, input: &serde_json::Value, result: T) -> Self {
        let day = input.get("lawDate").and_then(|day| day.as_str()?.parse().ok());
        let provisional = day.and_then(|day| book.provisional(day));
        Self { result, mark: LawMark { provisional: provisional.as_ref().map(Into::into) } }
    }
}
