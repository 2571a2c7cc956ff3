//! The values of parameters by day, in the form the arithmetic uses.

use fremdrift_legislation::{Clock, Dated, Parameter, RefundTable};
use fremdrift_units::Percent;

use super::error::LawError;
use crate::{Day, Span};

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
    /// The values that are law; what is only announced comes after them and never is.
    pub(super) fn new<V: Clone>(parameter: &Parameter<V>, read: impl Fn(&V) -> T) -> Self {
        let entry = |dated: &Dated<V>| {
            let to = dated.to.map_or(Day::MAX, Day::from);
            (Span { from: dated.from.into(), to }, read(&dated.value))
        };
        Self { id: parameter.id, entries: parameter.law().map(entry).collect(), first: 0 }
    }

    /// The same with the last value going on beyond its end, for as long as nothing newer is known.
    pub(super) fn going_on(mut self) -> Self {
        if let Some((span, _)) = self.entries.last_mut() {
            span.to = Day::MAX;
        }
        self
    }

    pub(super) const fn none() -> Self {
        Self { id: "", entries: Vec::new(), first: 0 }
    }

    /// All days from the first value to the last, if there is no gap between.
    pub(super) fn span(&self) -> Result<Span, LawError> {
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

    /// The values alone.
    pub(super) fn values(&self) -> impl Iterator<Item = &T> {
        self.entries.iter().map(|(_, value)| value)
    }

    /// The first day of the first value.
    pub(super) fn first_start(&self) -> Option<Day> {
        self.entries.first().map(|(span, _)| span.from)
    }

    /// The first day of the last value.
    pub(super) fn last_start(&self) -> Option<Day> {
        self.entries.last().map(|(span, _)| span.from)
    }

    /// The spans in which there is a value.
    pub(super) fn spans(&self) -> impl Iterator<Item = (Span, usize)> {
        self.entries.iter().enumerate().map(|(place, (span, _))| (*span, self.first + place))
    }

    pub(super) fn freeze(&mut self, day: Day) {
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

    /// The value of a day; before the first one, that.
    pub(super) fn at_or_first(&self, day: Day) -> Option<&T> {
        let first = || self.entries.first().filter(|(span, _)| day < span.from);
        self.at(day).map(|entry| entry.value).or_else(|| first().map(|(_, value)| value))
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
    /// Whether there is a step for every week.
    pub(super) fn begins_in_week_one(&self) -> bool {
        self.steps.first().is_some_and(|step| step.from == 1)
    }

    pub(super) fn new(table: &RefundTable) -> Self {
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
