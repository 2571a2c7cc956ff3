//! One absence, explained: lines, weeks, totals, thresholds, warnings.

use fremdrift_rules::refusion::{Course, Rulebook};
use fremdrift_units::KronerError;

use crate::line::{Line, lines};
use crate::parts::Parts;
use crate::thresholds::{self, Threshold};
use crate::warnings::{self, Warning};
use crate::weeks::{self, Week};

/// What one absence costs and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// Days in a row with the same payer, share and weekly benefit; every day stands in one line.
    pub lines: Vec<Line>,
    /// The same money by week of absence, seven days at a time from the first day.
    pub weeks: Vec<Week>,
    /// The sums of the lines.
    pub totals: Parts,
    /// When what the municipality pays changes: within the absence, and next after its last day.
    pub thresholds: Vec<Threshold>,
    /// What the reader must know about the result.
    pub warnings: Vec<Warning>,
}

/// Why a ledger could not be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LedgerError {
    /// An amount is too large.
    #[error(transparent)]
    Amount(#[from] KronerError),
}

/// The ledger of a valid course.
///
/// # Errors
/// [`LedgerError`] when an amount is out of range, which the encoded maxima exclude.
pub fn ledger(book: &Rulebook, course: Course<'_>) -> Result<Ledger, LedgerError> {
    let lines = lines(book, course)?;
    let mut totals = Parts::default();
    for line in &lines {
        totals = totals.plus(&line.parts)?;
    }
    Ok(Ledger {
        weeks: weeks::weeks(&lines)?,
        totals,
        thresholds: thresholds::thresholds(book, course)?,
        warnings: warnings::warnings(book, course, &lines),
        lines,
    })
}
