//! The law, made ready for the arithmetic.

use chrono::{Datelike, NaiveDate};
use fremdrift_legislation::{Clock, Dated, Legislation, Parameter, RefundTable, Scalar};
use fremdrift_units::{Days, Percent, Weeks};

use super::error::LawError;
use super::runs::Payer;
use super::spell::{Course, Status};
use crate::{Day, Span};

/// The law in the form the calculations use: made once, used for any number of cases.
#[derive(Clone, Debug)]
pub struct Rulebook {
    law: Legislation,
    coverage: Span,
    frozen: Option<NaiveDate>,
    most_prior_weeks: u32,
    pub(super) rates: Timeline<i64>,
    pub(super) tables: Timeline<Table>,
    pub(super) change_over: Timeline<i32>,
    employer: Timeline<i32>,
    fund: Timeline<i32>,
    waiting: Timeline<i32>,
    duration: Timeline<i32>,
}

/// The moment a course passed the duration limit of its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passed {
    /// The first day past the limit.
    pub day: NaiveDate,
    /// The limit in weeks on benefit.
    pub limit: Weeks,
    /// Which value of the parameter `duration_limit`.
    pub value: usize,
}

impl Rulebook {
    /// The law as it was on each day.
    ///
    /// # Errors
    /// [`LawError`] when a parameter has a gap within the days that are covered.
    pub fn new(law: Legislation) -> Result<Self, LawError> {
        Self::build(law, None)
    }

    /// The law of one day, as if it had held through the whole of every course. The change-over
    /// week, which only makes sense between two laws, is left out.
    ///
    /// # Errors
    /// [`LawError::Gap`] when the day is not covered.
    pub fn frozen(law: Legislation, day: NaiveDate) -> Result<Self, LawError> {
        Self::build(law, Some(day))
    }

    fn build(law: Legislation, frozen: Option<NaiveDate>) -> Result<Self, LawError> {
        let rates = Timeline::new(&law.maximum_weekly_benefit, |rate| rate.amount.oere());
        let tables = Timeline::new(&law.state_share, Table::new);
        let employer = Timeline::new(&law.employer_period, whole_days);
        let fund = Timeline::new(&law.unemployment_fund_days, whole_days);
        let waiting = Timeline::new(&law.self_employed_waiting_days, whole_days);
        let duration = Timeline::new(&law.duration_limit, whole_weeks);
        let mut change_over = Timeline::new(&law.change_over_week, whole_weeks);

        let last_rate = law.maximum_weekly_benefit.values.last();
        let last_rate = last_rate.ok_or(LawError::Empty { parameter: rates.id })?;
        // not law: the calendar's last day of a year
        let year_end = NaiveDate::from_ymd_opt(last_rate.from.year(), 12, 31);
        let spans = [
            rates.span()?,
            tables.span()?,
            employer.span()?,
            fund.span()?,
            waiting.span()?,
            duration.span()?,
        ];
        let from = spans.iter().map(|span| span.from).max().unwrap_or(Day::MAX);
        let to = spans.iter().map(|span| span.to).min().unwrap_or(Day::MIN);
        let coverage = Span { from, to: to.min(year_end.unwrap_or(NaiveDate::MAX).into()) };
        // No more weeks than there have been since weeks began to count.
        let counted = law.ladder_reset_weeks.values.first();
        let counted = counted.map_or(0, |value| coverage.to.weeks_since(value.from.into()));
        let most_prior_weeks = u32::try_from(counted).unwrap_or_default();
        if tables.entries.iter().any(|(_, table)| table.steps.first().is_none_or(|s| s.from != 1)) {
            return Err(LawError::Empty { parameter: tables.id });
        }

        let mut book = Self {
            law,
            coverage,
            frozen,
            most_prior_weeks,
            rates,
            tables,
            change_over: Timeline::none(),
            employer,
            fund,
            waiting,
            duration,
        };
        if let Some(date) = frozen {
            let day = Day::from(date);
            if !coverage.covers(day) {
                return Err(LawError::Gap { parameter: book.rates.id, day: date });
            }
            book.rates.freeze(day);
            book.tables.freeze(day);
            book.employer.freeze(day);
            book.fund.freeze(day);
            book.waiting.freeze(day);
            book.duration.freeze(day);
        } else {
            std::mem::swap(&mut book.change_over, &mut change_over);
        }
        Ok(book)
    }

    /// The law this was made from.
    #[must_use]
    pub const fn law(&self) -> &Legislation {
        &self.law
    }

    /// The one day whose law holds throughout, if this is the law of one day.
    #[must_use]
    pub const fn frozen_on(&self) -> Option<NaiveDate> {
        self.frozen
    }

    /// The days for which every rule is encoded.
    #[must_use]
    pub const fn coverage(&self) -> Span {
        self.coverage
    }

    pub(super) const fn most_prior_weeks(&self) -> u32 {
        self.most_prior_weeks
    }

    /// The last day of the front period and who pays it; none when the public pays from day 1.
    pub(super) fn front(&self, course: &Course<'_>) -> Option<(Payer, Day, usize)> {
        let (payer, timeline) = match course.status {
            Status::Employed => (Payer::Employer, &self.employer),
            Status::Unemployed => (Payer::UnemploymentFund, &self.fund),
            Status::SelfEmployed => (Payer::Unpaid, &self.waiting),
        };
        let first = course.days.from;
        let entry = timeline.at(first)?;
        let none = course.no_employer_period || *entry.value <= 0;
        (!none).then(|| (payer, first + (*entry.value - 1), entry.index))
    }

    /// The first day on which the course has had more benefit weeks than the limit of that day
    /// allows. Only days that municipality and state pay count; earlier courses are not known.
    #[must_use]
    pub fn passes_duration_limit(&self, course: &Course<'_>) -> Option<Passed> {
        self.duration_passed(course).filter(|passed| Day::from(passed.day) <= course.days.to)
    }

    /// The same for a course that goes on without end.
    pub(crate) fn duration_passed(&self, course: &Course<'_>) -> Option<Passed> {
        let start = self.front(course).map_or(course.days.from, |(_, end, _)| end + 1);
        self.duration
            .entries
            .iter()
            .enumerate()
            .filter_map(|(index, (span, weeks))| {
                let day = start.plus_weeks(*weeks).max(span.from);
                (day <= span.to).then(|| Passed {
                    day: day.date(),
                    limit: Weeks(u32::try_from(*weeks).unwrap_or_default()),
                    value: self.duration.first + index,
                })
            })
            .min_by_key(|passed| passed.day)
    }
}

fn whole_days(scalar: &Scalar<Days>) -> i32 {
    i32::try_from(scalar.amount.0).unwrap_or(i32::MAX)
}

fn whole_weeks(scalar: &Scalar<Weeks>) -> i32 {
    i32::try_from(scalar.amount.0).unwrap_or(i32::MAX)
}

/// The values of one parameter by day, oldest first.
#[derive(Clone, Debug)]
pub(super) struct Timeline<T> {
    id: &'static str,
    entries: Vec<(Span, T)>,
    /// The place of the first entry among the parameter's values.
    first: usize,
}

/// What holds on a day, until when, and which of the parameter's values it is.
pub(super) struct Entry<'a, T> {
    pub(super) span: Span,
    pub(super) value: &'a T,
    pub(super) index: usize,
}

impl<T> Timeline<T> {
    fn new<V: Clone>(parameter: &Parameter<V>, read: impl Fn(&V) -> T) -> Self {
        let entry = |dated: &Dated<V>| {
            let to = dated.to.map_or(Day::MAX, Day::from);
            (Span { from: dated.from.into(), to }, read(&dated.value))
        };
        Self { id: parameter.id, entries: parameter.values.iter().map(entry).collect(), first: 0 }
    }

    const fn none() -> Self {
        Self { id: "", entries: Vec::new(), first: 0 }
    }

    /// All days from the first value to the last, if there is no gap between.
    fn span(&self) -> Result<Span, LawError> {
        let mut entries = self.entries.iter().map(|(span, _)| *span);
        let mut whole = entries.next().ok_or(LawError::Empty { parameter: self.id })?;
        for span in entries {
            if span.from != whole.to + 1 {
                return Err(LawError::Gap { parameter: self.id, day: (whole.to + 1).date() });
            }
            whole.to = span.to;
        }
        Ok(whole)
    }

    fn freeze(&mut self, day: Day) {
        self.first += self.entries.iter().take_while(|(span, _)| !span.covers(day)).count();
        self.entries.retain(|(span, _)| span.covers(day));
        for (span, _) in &mut self.entries {
            *span = Span::ALWAYS;
        }
    }

    /// The value of a day; the last ones are looked at first.
    pub(super) fn at(&self, day: Day) -> Option<Entry<'_, T>> {
        let begun = self.entries.partition_point(|(span, _)| span.from <= day);
        let place = begun.checked_sub(1)?;
        let (span, value) = self.entries.get(place)?;
        span.covers(day).then_some(Entry { span: *span, value, index: self.first + place })
    }

    /// The values from a day on, to be asked for one day after the other.
    pub(super) fn forward(&self, day: Day) -> Forward<'_, T> {
        let over = self.entries.partition_point(|(span, _)| span.to < day);
        Forward { entries: self.entries.get(over..).unwrap_or_default(), index: self.first + over }
    }
}

/// The values that are not over yet. Days only rise in a course, so each value is passed once.
#[derive(Clone, Debug)]
pub(super) struct Forward<'a, T> {
    entries: &'a [(Span, T)],
    index: usize,
}

impl<'a, T> Forward<'a, T> {
    /// The value of a day, which comes after the days that were asked for before. Without one, the
    /// day on which the next begins.
    pub(super) fn at(&mut self, day: Day) -> Result<Entry<'a, T>, Option<Day>> {
        while let Some(((span, value), rest)) = self.entries.split_first() {
            if span.to < day {
                self.entries = rest;
                self.index += 1;
            } else if span.from <= day {
                return Ok(Entry { span: *span, value, index: self.index });
            } else {
                return Err(Some(span.from));
            }
        }
        Err(None)
    }
}

/// A refund table with its steps.
#[derive(Clone, Debug)]
pub(super) struct Table {
    pub(super) clock: Clock,
    steps: Vec<Step>,
}

/// One step: from a week, before the next step's week.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    pub(super) from: i32,
    pub(super) next: Option<i32>,
    pub(super) passive: Percent,
    pub(super) active: Option<Percent>,
}

impl Table {
    fn new(table: &RefundTable) -> Self {
        let week = |week: u32| i32::try_from(week).unwrap_or(i32::MAX);
        let nexts = table.bands.iter().skip(1).map(|band| Some(week(band.from_week)));
        let steps = table.bands.iter().zip(nexts.chain([None])).map(|(band, next)| Step {
            from: week(band.from_week),
            next,
            passive: band.passive.percent,
            active: band.active.map(|share| share.percent),
        });
        Self { clock: table.clock, steps: steps.collect() }
    }

    /// The step of a week and its place.
    #[inline]
    pub(super) fn step(&self, week: i32) -> Option<(usize, Step)> {
        let steps = self.steps.iter().enumerate();
        steps.rev().find(|(_, step)| step.from <= week).map(|(place, step)| (place, *step))
    }
}
