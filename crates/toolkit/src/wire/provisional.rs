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
