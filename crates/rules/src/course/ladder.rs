//! What stands on the refund ladder before an absence: weeks with benefits since the ladder began to
//! count, until 52 whole weeks of own support within three years let it start over (act 994/2015,
//! sections 5, 6 and 30).

use chrono::Months;

use super::Rulebook;
use super::calendar::week_after;
use super::runs::Payer;
use crate::case::{Case, Course, EarlierKind};
use crate::{Day, Span};

/// What stands on the ladder when an absence begins to count, and what it was worked out from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ladder {
    /// Weeks on the ladder before the absence's first week that counts.
    pub prior: u32,
    /// Weeks with benefits among the earlier periods.
    pub touched: u32,
    /// Whole weeks of own support among the earlier periods and the employer's days.
    pub self_support: u32,
    /// The last day of the week that completed the weeks of own support, where the ladder starts over.
    pub starts_over: Option<Day>,
    /// Weeks among and after the earlier periods of which nothing was said: they count as neither.
    pub unaccounted: u32,
    /// What would stand on the ladder if those weeks were own support, where that is another number.
    pub prior_if_self_support: Option<u32>,
}

/// What a calendar week was.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Week {
    /// Nothing was said.
    Unaccounted,
    /// At least one benefit that counts.
    Touched,
    /// Own support on all its days.
    SelfSupport,
    /// Neither.
    Neither,
}

/// Days in a week.
// not law: the calendar
const WEEK: i32 = 7;

impl Rulebook {
    /// The most weeks that can stand on the ladder before a day.
    pub(crate) fn most_ladder_weeks(&self, before: Day) -> u32 {
        // The law of a day without the ladder counts no weeks: any number does.
        if self.frozen_on().is_some() && self.ladder_weeks.first_start().is_none() {
            return u32::MAX;
        }
        let weeks = before.monday().weeks_since(self.ladder_from().monday());
        u32::try_from(weeks).unwrap_or_default()
    }

    /// What stands on the ladder before the first week of a case that counts.
    pub(crate) fn ladder_before(&self, case: &Case) -> Ladder {
        let input = &case.input;
        let given = input.prior_benefit_weeks;
        let alone = Ladder { prior: given, ..Ladder::default() };
        let begins = input.earlier.iter().map(|earlier| Day::from(earlier.from)).min();
        let Some(from) = begins.map(|day| day.max(self.ladder_from()).monday()) else {
            return alone;
        };
        let course = case.until(self.reach());
        let first = self.first_counted(&course).map(Day::monday);
        let Some(first) = first.filter(|first| *first > from) else { return alone };

        let mut days = Weeks::new(from, first, self.ladder_from());
        for earlier in &input.earlier {
            let span = Span { from: earlier.from.into(), to: earlier.to.into() };
            match earlier.kind {
                EarlierKind::Absence => self.mark(&Course::plain(span, input.status), &mut days),
                EarlierKind::Benefit => days.mark(span, Week::Touched),
                EarlierKind::SelfSupport => days.mark(span, Week::SelfSupport),
                EarlierKind::Neither => days.mark(span, Week::Neither),
            }
        }
        self.mark(&course, &mut days);
        let weeks = days.weeks();
        let (prior, starts_over) = self.walk(&weeks, from, given, false);
        let (other, _) = self.walk(&weeks, from, given, true);
        let number = |kind| {
            let count = weeks.iter().filter(|week| **week == kind).count();
            u32::try_from(count).unwrap_or_default()
        };
        Ladder {
            prior,
            touched: number(Week::Touched),
            self_support: number(Week::SelfSupport),
            starts_over,
            unaccounted: number(Week::Unaccounted),
            prior_if_self_support: (other != prior).then_some(other),
        }
    }

    /// The first day of a course that counts on the ladder.
    fn first_counted(&self, course: &Course<'_>) -> Option<Day> {
        let counts = |payer| matches!(payer, Payer::Public | Payer::UnemploymentFund);
        self.runs(*course).find(|run| counts(run.payer)).map(|run| run.days.from)
    }

    /// What the days of an absence are: benefits that count, own support while the employer pays or
    /// nobody does, and holidays that are neither.
    fn mark(&self, course: &Course<'_>, days: &mut Weeks) {
        for run in self.runs(*course) {
            if run.days.from >= days.until {
                return;
            }
            days.mark(
                run.days,
                match run.payer {
                    Payer::Public | Payer::UnemploymentFund => Week::Touched,
                    Payer::Unpaid if run.holiday => Week::Neither,
                    Payer::Employer | Payer::Unpaid => Week::SelfSupport,
                },
            );
        }
    }

    /// Counts week by week. The ladder starts over once the weeks of own support after the first
    /// week with benefits come to the act's number within the act's months.
    fn walk(&self, weeks: &[Week], from: Day, given: u32, generous: bool) -> (u32, Option<Day>) {
        let mut touched = given;
        let mut own: Vec<Day> = Vec::new();
        let mut over = None;
        let fewest = self.ladder_weeks.values().min().copied().unwrap_or(usize::MAX);
        let mut monday = from;
        for week in weeks {
            let after = week_after(monday);
            match week {
                Week::Touched => {
                    if over.take().is_some() {
                        touched = 0;
                        own.clear();
                    }
                    touched = touched.saturating_add(1);
                }
                Week::SelfSupport if touched > 0 => own.push(monday),
                Week::Unaccounted if touched > 0 && generous => own.push(monday),
                Week::SelfSupport | Week::Unaccounted | Week::Neither => {}
            }
            let may = own.len() >= fewest && over.is_none() && *week != Week::Touched;
            if may && self.is_over(&own, after.before()) {
                over = Some(after.before());
            }
            monday = after;
        }
        (if over.is_some() { 0 } else { touched }, over)
    }

    /// Whether so many of the weeks lie within so many months before the end of a week.
    fn is_over(&self, own: &[Day], sunday: Day) -> bool {
        let needed = self.ladder_weeks.at(sunday).map(|entry| *entry.value);
        let Some(oldest) = needed.and_then(|needed| own.len().checked_sub(needed)) else {
            return false;
        };
        let months = self.ladder_months.at(sunday).map_or(0, |entry| *entry.value);
        let since = sunday.date().checked_sub_months(Months::new(months)).map(Day::from);
        own.get(oldest).zip(since).is_some_and(|(week, since)| *week > since)
    }
}

/// The weeks from a Monday to before another, and what is said of their days.
struct Weeks {
    from: Day,
    until: Day,
    /// The first day whose benefit counts.
    counts: Day,
    told: Vec<Told>,
}

/// What is said of the days of a week: no day is told twice.
#[derive(Clone, Copy, Default)]
struct Told {
    touched: bool,
    self_support: i32,
    days: i32,
}

impl Weeks {
    fn new(from: Day, until: Day, counts: Day) -> Self {
        let length = usize::try_from(until.weeks_since(from)).unwrap_or_default();
        Self { from, until, counts, told: vec![Told::default(); length] }
    }

    /// Before the ladder began to count a benefit is neither.
    fn mark(&mut self, span: Span, what: Week) {
        if what == Week::Touched && span.from < self.counts {
            let before = self.counts.before();
            self.set(Span { from: span.from, to: span.to.min(before) }, Week::Neither);
            self.set(Span { from: self.counts, to: span.to }, what);
        } else {
            self.set(span, what);
        }
    }

    fn set(&mut self, span: Span, what: Week) {
        let from = span.from.max(self.from);
        let mut left = span.to.min(self.until.before()).since(from) + 1;
        let mut room = WEEK - from.since(from.monday());
        let first = usize::try_from(from.weeks_since(self.from)).unwrap_or_default();
        for week in self.told.iter_mut().skip(first) {
            if left <= 0 {
                return;
            }
            let days = room.min(left);
            week.days += days;
            match what {
                Week::Touched => week.touched = true,
                Week::SelfSupport => week.self_support += days,
                Week::Neither | Week::Unaccounted => {}
            }
            left -= days;
            room = WEEK;
        }
    }

    fn weeks(&self) -> Vec<Week> {
        let week = |told: &Told| {
            if told.touched {
                Week::Touched
            } else if told.self_support >= WEEK {
                Week::SelfSupport
            } else if told.days < WEEK {
                Week::Unaccounted
            } else {
                Week::Neither
            }
        };
        self.told.iter().map(week).collect()
    }
}
