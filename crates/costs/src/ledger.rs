//! One absence, explained: lines, weeks, totals, thresholds, warnings.

use fremdrift_rules::case::{Case, Course};
use fremdrift_rules::course::{Provisional, Rulebook};
use fremdrift_units::{Kroner, KronerError};

use crate::line::{Line, lines};
use crate::parts::Parts;
use crate::supplement::{self, Supplement};
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
    /// What the municipality co-finances of the unemployment fund's days: a part of these, and not in
    /// the municipality's total.
    pub cofinanced: Kroner,
    /// What the state pays the employer on top of the refund, where wages are known to be paid; in no
    /// total.
    pub supplement: Supplement,
    /// When what the municipality pays changes: within the absence, and next after its last day.
    pub thresholds: Vec<Threshold>,
    /// What the reader must know about the result.
    pub warnings: Vec<Warning>,
    /// Where the result rests on the last known law, and what is expected to change.
    pub provisional: Option<Provisional>,
}

/// Why a ledger could not be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LedgerError {
    /// An amount is too large.
    #[error(transparent)]
    Amount(#[from] KronerError),
}

/// The ledger of a valid case from its first to its last day, or to its first where it is still
/// running.
///
/// # Errors
/// [`LedgerError`] when an amount is out of range, which the encoded maxima exclude.
pub fn ledger(book: &Rulebook, case: &Case) -> Result<Ledger, LedgerError> {
    let course = case.course().unwrap_or_else(|| case.until(case.first()));
    let mut ledger = of_course(book, course)?;
    warnings::of_case(book, case, &mut ledger.warnings);
    Ok(ledger)
}

/// The ledger of a course of which nothing but its days is told.
fn of_course(book: &Rulebook, course: Course<'_>) -> Result<Ledger, LedgerError> {
    let lines = lines(book, course)?;
    let mut totals = Parts::default();
    let mut cofinanced = Kroner::ZERO;
    for line in &lines {
        totals = totals.plus(&line.parts)?;
        cofinanced = cofinanced.checked_add(line.cofinanced)?;
    }
    Ok(Ledger {
        weeks: weeks::weeks(&lines)?,
        totals,
        cofinanced,
        supplement: supplement::supplement(book, course)?,
        thresholds: thresholds::thresholds(book, course)?,
        warnings: warnings::warnings(book, course, &lines),
        provisional: book.provisional(course.days().to.date()),
        lines,
    })
}
