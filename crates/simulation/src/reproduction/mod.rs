//! Published results beside what the models give: the acceptance table, row by row.
//!
//! Every computed value comes from the encoded evidence, the encoded law and the models; none is
//! written here. Whether a row holds is worked out, too: nothing is tuned until it does.

mod figure_7;
mod inputs;
mod interval;
mod roskilde;
mod row;
mod society;

pub use interval::Interval;
pub use roskilde::{Readings, readings};
pub use row::{Computed, Of, Published, Quantity, Row, Standing, Unit, What, Why};

use fremdrift_evidence::Evidence;
use fremdrift_legislation::Legislation;

use crate::sickness::CurveError;

/// Why the published results cannot be set beside the models.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReproductionError {
    /// The table of people on benefit makes no curve.
    #[error("the published weeks make no curve: {0}")]
    Curve(#[from] CurveError),
    /// The rate or the refund table of the reference day is not encoded.
    #[error("no law is encoded on the reference day")]
    NoLaw,
    /// The evidence has no such figure, or it has another unit.
    #[error("there is no published figure {0}")]
    NoFigure(&'static str),
    /// A published figure is zero where it divides, or far too large.
    #[error("the published figures cannot be worked with")]
    Arithmetic,
}

/// All rows, in the order of the sources.
///
/// # Errors
/// [`ReproductionError`] where the evidence or the law cannot be worked with; never because a
/// result is not reproduced.
pub fn rows(evidence: &Evidence, law: &Legislation) -> Result<Vec<Row>, ReproductionError> {
    let mut rows = figure_7::rows(evidence)?;
    rows.extend(roskilde::rows(evidence, law)?);
    rows.extend(society::rows(evidence)?);
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;
    use std::collections::BTreeSet;

    use fremdrift_evidence::evidence;
    use fremdrift_legislation::encoded;

    use super::*;

    fn all() -> Vec<Row> {
        rows(&evidence(), &encoded()).unwrap()
    }

    #[test]
    fn every_row_has_a_name_of_its_own_and_a_value() {
        let rows = all();
        let ids: BTreeSet<_> = rows.iter().map(|row| row.id.as_str()).collect();
        assert_eq!(ids.len(), rows.len());
        assert!(rows.iter().all(|row| !row.computed.is_empty() && !row.source.place.is_empty()));
    }

    #[test]
    fn four_known_differences_and_no_other() {
        let known: Vec<_> =
            all().into_iter().filter(|row| row.standing() == Standing::KnownDifference).collect();
        let ids: Vec<_> = known.iter().map(|row| row.id.as_str()).collect();
        assert_eq!(
            ids,
            [
                "fig7.exit13.weeks1-4",
                "fig7.exit13.weeks5-8",
                "roskilde.break_even",
                "roskilde.week_ceiling"
            ]
        );
    }

    #[test]
    fn no_law_is_an_error() {
        let mut law = encoded();
        law.maximum_weekly_benefit.values = Cow::Borrowed(&[]);
        assert_eq!(rows(&evidence(), &law), Err(ReproductionError::NoLaw));
    }
}
