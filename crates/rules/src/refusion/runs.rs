//! A course as runs of days that have the same rule.

use fremdrift_legislation::Clock;
use fremdrift_units::Percent;

use super::Rulebook;
use super::rulebook::{Forward, Table};
use super::spell::Course;
use crate::{Day, Span};

/// Who carries a day's benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Payer {
    /// The employer, in the employer period.
    Employer,
    /// The unemployment fund.
    UnemploymentFund,
    /// Nobody: the self-employed wait.
    Unpaid,
    /// Municipality and state.
    Public,
}

/// Days in a row that have the same payer, rate, table, step and activation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// The days.
    pub days: Span,
    /// Who carries them.
    pub payer: Payer,
    /// The benefit for a whole week in øre: the given one, at most the maximum.
    pub weekly_oere: i64,
    /// Whether the given benefit was cut at the maximum.
    pub cut: bool,
    /// Which value of `maximum_weekly_benefit` is in force.
    pub rate: usize,
    /// Which value of the front payer's parameter is in force; only on front days.
    pub front: Option<usize>,
    /// How municipality and state share; only on public days.
    pub public: Option<PublicDays>,
}

/// How municipality and state share a run of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicDays {
    /// The state's share.
    pub state: Percent,
    /// Which value of `state_share` is in force.
    pub table: usize,
    /// Which step of the table.
    pub step: usize,
    /// The table's clock.
    pub clock: Clock,
    /// The clock's week on the first day.
    pub first_week: u32,
    /// The clock's week on the last day.
    pub last_week: u32,
    /// Weeks by which the clock is read ahead, and which value of `change_over_week` says so.
    pub ahead: Option<(u32, usize)>,
    /// In activation or gradual return.
    pub active: bool,
    /// Whether that gave another share.
    pub active_share: bool,
}

/// The runs of a course, in order; see [`Rulebook::runs`].
#[derive(Clone, Debug)]
pub struct Runs<'a> {
    course: Course<'a>,
    front: Option<(Payer, Day, usize)>,
    clock_start: Day,
    rates: Forward<'a, i64>,
    tables: Forward<'a, Table>,
    change_over: Forward<'a, i32>,
    activation: &'a [Span],
    next: Day,
}

impl Rulebook {
    /// Who pays each day of a course. Computed run by run, nothing is allocated.
    #[must_use]
    pub fn runs<'a>(&'a self, course: Course<'a>) -> Runs<'a> {
        let front = self.front(&course);
        let first = course.days.from;
        // The clock starts on the first day that advances it: fund days do, employer days where
        // that reading is chosen, unpaid days never.
        let clock_start = match front {
            None | Some((Payer::UnemploymentFund | Payer::Public, _, _)) => first,
            Some((Payer::Employer, _, _)) if course.employer_days_advance_clock => first,
            Some((Payer::Employer | Payer::Unpaid, end, _)) => end + 1,
        };
        Runs {
            course,
            front,
            clock_start,
            rates: self.rates.forward(first),
            tables: self.tables.forward(first),
            change_over: self.change_over.forward(first),
            activation: course.activation,
            next: first,
        }
    }

    /// The front period, and how the first day after it is shared: known even where that day lies
    /// after the last encoded rate.
    pub(crate) fn front_over(&self, course: Course<'_>) -> Option<FrontOver> {
        let (payer, end, value) = self.front(&course)?;
        let day = end + 1;
        let mut until = Day::MAX;
        let public = self.runs(course).public(day, &mut until)?;
        Some(FrontOver { payer, value, day, public })
    }
}

/// The end of a front period.
pub(crate) struct FrontOver {
    /// Who carried it.
    pub(crate) payer: Payer,
    /// Which value of the payer's parameter held.
    pub(crate) value: usize,
    /// The first day after it.
    pub(crate) day: Day,
    /// How that day is shared.
    pub(crate) public: PublicDays,
}

impl Runs<'_> {
    #[inline(always)] // as `next`
    fn public(&mut self, day: Day, until: &mut Day) -> Option<PublicDays> {
        let table = self.tables.at(day).ok()?;
        *until = table.span.to.min(*until);

        // The clock's week on a day is `base` + whole weeks since `anchor`.
        let (anchor, base) = match table.value.clock {
            Clock::DaysOfAbsence => (self.course.days.from, 1),
            Clock::TouchedWeeks => {
                let prior = i32::try_from(self.course.prior_benefit_weeks).unwrap_or(i32::MAX - 1);
                (self.clock_start.monday(), prior + 1)
            }
        };
        let (offset, ahead) = match self.change_over.at(day) {
            Ok(entry) => {
                *until = entry.span.to.min(*until);
                match table.value.clock {
                    Clock::DaysOfAbsence => (0, None),
                    Clock::TouchedWeeks => (*entry.value, Some((*entry.value, entry.index))),
                }
            }
            Err(next) => {
                if let Some(start) = next {
                    *until = start.before().min(*until);
                }
                (0, None)
            }
        };

        let week = |day: Day| base.saturating_add(day.weeks_since(anchor));
        let (step_place, step) = table.value.step(week(day).saturating_add(offset))?;
        if let Some(next) = step.next {
            let weeks = next.saturating_sub(offset).saturating_sub(base);
            *until = anchor.plus_weeks(weeks).before().min(*until);
        }

        let active = self.activation_on(day, until);
        let share = step.active.filter(|_| active);
        let count = |week: i32| u32::try_from(week).unwrap_or_default();
        Some(PublicDays {
            state: share.unwrap_or(step.passive),
            table: table.index,
            step: step_place,
            clock: table.value.clock,
            first_week: count(week(day)),
            last_week: count(week(*until)),
            ahead: ahead.map(|(weeks, index)| (count(weeks), index)),
            active,
            active_share: share.is_some(),
        })
    }

    fn activation_on(&mut self, day: Day, until: &mut Day) -> bool {
        while let Some((period, rest)) = self.activation.split_first() {
            if period.to < day {
                self.activation = rest;
                continue;
            }
            let active = period.from <= day;
            *until = if active { period.to } else { period.from.before() }.min(*until);
            return active;
        }
        false
    }
}

impl Iterator for Runs<'_> {
    type Item = Run;

    // Totals read a quarter of a run: inlined, the rest is neither computed nor stored, and a batch
    // takes a fifth less time in Wasm.
    #[inline(always)]
    fn next(&mut self) -> Option<Run> {
        let day = self.next;
        if day > self.course.days.to {
            return None;
        }
        let rate = self.rates.at(day).ok()?;
        let mut until = rate.span.to.min(self.course.days.to);
        let given = self.course.weekly_oere;
        let weekly_oere = given.map_or(*rate.value, |given| given.min(*rate.value));
        let cut = given.is_some_and(|given| given > *rate.value);
        let front = self.front.filter(|(_, end, _)| day <= *end);
        let (payer, public) = if let Some((payer, end, _)) = front {
            until = end.min(until);
            (payer, None)
        } else {
            (Payer::Public, Some(self.public(day, &mut until)?))
        };
        self.next = until + 1;
        Some(Run {
            days: Span { from: day, to: until },
            payer,
            weekly_oere,
            cut,
            rate: rate.index,
            front: front.map(|(_, _, index)| index),
            public,
        })
    }
}
