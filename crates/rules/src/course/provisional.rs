//! What an answer rests on where it reaches beyond the law that is known.

use chrono::NaiveDate;
use fremdrift_legislation::Entry;

use super::Rulebook;

/// An answer, or a part of it, rests on the last known law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provisional {
    /// The first day from which it does.
    pub from: NaiveDate,
    /// What is expected to change by the end of the answer, earliest first.
    pub expected: Vec<Expected>,
}

/// A change that is expected and not yet law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expected {
    /// The day.
    pub date: NaiveDate,
    /// The parameter that changes.
    pub parameter: &'static str,
}

impl Rulebook {
    /// Whether an answer about the days to a last one is provisional, and in which way: beyond the
    /// last rate, and beyond what is announced, the engine goes on with the last known law.
    #[must_use]
    pub fn provisional(&self, last: NaiveDate) -> Option<Provisional> {
        // The law of one day is used as it is on that day, whenever the absence was.
        let last = self.frozen_on().unwrap_or(last);
        let rate = self.next_rate();
        let rate =
            rate.map(|date| Expected { date, parameter: self.law().maximum_weekly_benefit.id });
        let announced = self.law().entries().filter(|entry| !entry.is_law());
        let announced =
            announced.map(|Entry { from, id, .. }| Expected { date: from, parameter: id });
        let mut expected: Vec<_> =
            rate.into_iter().chain(announced).filter(|expected| expected.date <= last).collect();
        expected.sort();
        let from = expected.first()?.date;
        Some(Provisional { from, expected })
    }
}
