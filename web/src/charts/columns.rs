//! A ledger's weeks as the columns of a chart: one week each, or several where there are many.

use chrono::NaiveDate;
use fremdrift_costs::{Parts, Week};

use super::payers::PaidBy;

/// The most columns that a phone can still tell apart.
const MOST: usize = 110;
/// How many weeks a column may stand for.
const GROUPS: [usize; 5] = [1, 4, 13, 26, 52];

/// One or more weeks of absence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Column {
    /// The first week's number, from 1.
    pub(super) first: u32,
    /// The last week's number, included.
    pub(super) last: u32,
    /// The first day.
    pub(super) from: NaiveDate,
    /// The last day, included.
    pub(super) to: NaiveDate,
    /// Øre by payer in these weeks.
    pub(super) parts: [i64; 5],
    /// Øre by payer until their end.
    pub(super) cumulative: [i64; 5],
}

/// The columns of a ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Columns {
    /// How many weeks a column stands for.
    pub(super) group: u32,
    /// The columns, in order.
    pub(super) list: Vec<Column>,
}

impl Columns {
    pub(super) fn new(weeks: &[Week]) -> Self {
        let fits = |group: &usize| weeks.len().div_ceil(*group) <= MOST;
        let group = GROUPS.into_iter().find(fits).unwrap_or(MOST);
        let mut before = [0; 5];
        let mut list = Vec::new();
        for weeks in weeks.chunks(group) {
            let (Some(first), Some(last)) = (weeks.first(), weeks.last()) else { continue };
            let cumulative = oere(&last.cumulative);
            let mut parts = cumulative;
            parts.iter_mut().zip(before).for_each(|(part, before)| *part -= before);
            before = cumulative;
            let (first, last, from, to) = (first.number, last.number, first.from, last.to);
            list.push(Column { first, last, from, to, parts, cumulative });
        }
        Self { group: u32::try_from(group).unwrap_or(1), list }
    }

    /// The last week's number.
    pub(super) fn weeks(&self) -> u32 {
        self.list.last().map_or(0, |column| column.last)
    }

    /// Øre by payer in all.
    pub(super) fn totals(&self) -> [i64; 5] {
        self.list.last().map_or([0; 5], |column| column.cumulative)
    }
}

/// Øre by payer, in the order of [`PaidBy::ALL`].
pub(super) fn oere(parts: &Parts) -> [i64; 5] {
    parts.each().map(fremdrift_units::Kroner::oere)
}

/// The payers that pay anything, with what they pay.
pub(super) fn present(amounts: [i64; 5]) -> impl Iterator<Item = (PaidBy, i64)> {
    PaidBy::ALL.into_iter().zip(amounts).filter(|&(_, oere)| oere != 0)
}
