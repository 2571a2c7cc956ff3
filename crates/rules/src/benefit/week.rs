//! The days of a week on which benefit is paid.

use chrono::{Datelike, NaiveDate, Weekday};

use super::law::Law;
use crate::{Day, Span};

const MONDAY_FIRST: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// The days of the week on which benefit is paid, at least one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorkDays([bool; 7]);

impl WorkDays {
    /// These days of the week; nothing when there are none.
    #[must_use]
    pub fn new(days: &[Weekday]) -> Option<Self> {
        (!days.is_empty()).then(|| Self(MONDAY_FIRST.map(|day| days.contains(&day))))
    }

    /// So many days from Monday on, at least one.
    pub(super) fn from_monday(days: u32) -> Self {
        let days = usize::try_from(days).unwrap_or_default().max(1);
        let mut place = 0;
        Self(MONDAY_FIRST.map(|_| {
            place += 1;
            place <= days
        }))
    }

    /// Whether a day is one of them.
    #[must_use]
    pub fn has(&self, day: NaiveDate) -> bool {
        MONDAY_FIRST.iter().zip(self.0).any(|(weekday, has)| has && *weekday == day.weekday())
    }

    /// How many they are.
    #[must_use]
    pub fn count(&self) -> u32 {
        self.0.iter().map(|has| u32::from(*has)).sum()
    }
}

/// The days on which benefit is paid: the week's working days without holidays.
#[derive(Clone, Copy, Debug)]
pub struct PaidDays<'a> {
    law: Law<'a>,
    days: WorkDays,
}

impl<'a> PaidDays<'a> {
    /// The paid days of somebody who works on `days`.
    #[must_use]
    pub const fn new(law: Law<'a>, days: WorkDays) -> Self {
        Self { law, days }
    }

    /// The days of a whole week.
    #[must_use]
    pub const fn week(&self) -> WorkDays {
        self.days
    }

    /// Whether benefit is paid for a day, if somebody is entitled on it.
    #[must_use]
    pub fn has(&self, day: NaiveDate) -> bool {
        self.days.has(day) && self.law.holiday(day).is_none()
    }

    /// How many days are paid in a span.
    #[must_use]
    pub fn paid(&self, span: Span) -> u32 {
        let days = (0..span.days()).filter_map(|days| i32::try_from(days).ok());
        let paid = days.filter(|days| self.has((span.from + *days).date())).count();
        u32::try_from(paid).unwrap_or(u32::MAX)
    }
}

/// Monday to Sunday around a day, without what lies outside a span.
pub(super) fn week_within(day: Day, span: Span) -> Span {
    let monday = day.monday();
    Span { from: monday.max(span.from), to: (monday.plus_weeks(1).before()).min(span.to) }
}
