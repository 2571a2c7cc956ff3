//! The values of parameters by day, in the form the arithmetic uses.

use fremdrift_legislation::{Band, Clock, Dated, Parameter, RefundTable};
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

    /// The value of a day.
    #[inline]
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

    /// The days on which something begins or is over.
    fn borders(&self) -> impl Iterator<Item = Day> {
        let after = |to: Day| (to < Day::MAX).then(|| to + 1);
        self.entries.iter().flat_map(move |(span, _)| [Some(span.from), after(span.to)]).flatten()
    }
}

/// What the payment of a day rests on, for days on which none of it changes.
#[derive(Clone, Debug)]
pub(super) struct Stretch {
    /// The maximum benefit for a week in øre, and which value it is.
    pub(super) maximum: (i64, usize),
    /// How municipality and state share, and which value it is.
    pub(super) table: Option<(Table, usize)>,
    /// How the fund's days are financed, and which value it is.
    pub(super) cofinancing: Option<(Table, usize)>,
    /// Weeks by which the ladder is read ahead, and which value says so.
    pub(super) ahead: Option<(i32, usize)>,
}

/// All stretches, oldest first, in the form in which a batch finds the first of a course soonest.
#[derive(Clone, Debug, Default)]
pub(super) struct Stretches {
    entries: Vec<(Span, Stretch)>,
    /// The place of the first stretch that is not over when a block of days begins.
    blocks: Vec<usize>,
}

/// The length of a block is two to this power, in days.
// not law: shorter than most stretches
const BLOCK: u32 = 7;

impl Stretches {
    pub(super) fn new(
        rates: &Timeline<i64>,
        tables: &Timeline<Table>,
        cofinancing: &Timeline<Table>,
        change_over: &Timeline<i32>,
    ) -> Self {
        let borders = rates.borders().chain(tables.borders()).chain(cofinancing.borders());
        let mut borders: Vec<Day> = borders.chain(change_over.borders()).collect();
        borders.sort_unstable();
        borders.dedup();
        let ends = borders.iter().skip(1).map(|next| next.before()).chain([Day::MAX]);
        let entries = borders.iter().zip(ends).filter_map(|(day, to)| {
            let table = |entry: Entry<'_, Table>| (entry.value.clone(), entry.index);
            let number = |entry: Entry<'_, i32>| (*entry.value, entry.index);
            let rate = rates.at(*day)?;
            let stretch = Stretch {
                maximum: (*rate.value, rate.index),
                table: tables.at(*day).map(table),
                cofinancing: cofinancing.at(*day).map(table),
                ahead: change_over.at(*day).map(number),
            };
            Some((Span { from: *day, to }, stretch))
        });
        let mut all = Self { entries: entries.collect(), blocks: Vec::new() };
        let last = all.entries.last().map_or(0, |(span, _)| all.block(span.from));
        for block in 0..=last {
            let over = |span: &Span| block > all.block(span.to);
            all.blocks.push(all.entries.iter().take_while(|(span, _)| over(span)).count());
        }
        all
    }

    /// The block of a day; the first for days before it.
    #[inline]
    fn block(&self, day: Day) -> usize {
        let from = self.entries.first().map_or(day, |(span, _)| span.from);
        usize::try_from(day.since(from) >> BLOCK).unwrap_or_default()
    }

    /// The stretches from a day on, to be asked for one day after the other.
    #[inline]
    pub(super) fn forward(&self, day: Day) -> Forward<'_> {
        let last = self.entries.len().saturating_sub(1);
        let over = self.blocks.get(self.block(day)).copied().unwrap_or(last);
        Forward(self.entries.get(over..).unwrap_or_default())
    }
}

/// The stretches that are not over yet. Days only rise in a course, so each is passed once.
#[derive(Clone, Debug)]
pub(super) struct Forward<'a>(&'a [(Span, Stretch)]);

impl<'a> Forward<'a> {
    /// The stretch of a day, which comes after the days that were asked for before, and its last day.
    #[inline]
    pub(super) fn at(&mut self, day: Day) -> Option<(Day, &'a Stretch)> {
        while let Some(((span, stretch), rest)) = self.0.split_first() {
            if day <= span.to {
                return (span.from <= day).then_some((span.to, stretch));
            }
            self.0 = rest;
        }
        None
    }
}

/// A refund table with its steps.
#[derive(Clone, Debug)]
pub(super) struct Table {
    pub(super) clock: Clock,
    steps: Vec<Step>,
}

/// One step: from a day to before the next step's first, both counted from the first day of week 1.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    from: i32,
    next: Option<i32>,
    pub(super) passive: Percent,
    pub(super) active: Option<Percent>,
}

impl Table {
    /// Whether there is a step for every week.
    pub(super) fn begins_in_week_one(&self) -> bool {
        self.steps.first().is_some_and(|step| step.from == 0)
    }

    pub(super) fn new(table: &RefundTable) -> Self {
        let first = |band: &Band| {
            let weeks = i32::try_from(band.from_week).unwrap_or(i32::MAX).saturating_sub(1);
            Day::from_unix(0).plus_weeks(weeks).since(Day::from_unix(0))
        };
        let nexts = table.bands.iter().skip(1).map(|band| Some(first(band)));
        let steps = table.bands.iter().zip(nexts.chain([None])).map(|(band, next)| Step {
            from: first(band),
            next,
            passive: band.passive.percent,
            active: band.active.map(|share| share.percent),
        });
        Self { clock: table.clock, steps: steps.collect() }
    }

    /// The step of a day and its place, where week 1 begins on a day; `until` is cut where the next
    /// step begins.
    #[inline]
    pub(super) fn step(&self, day: Day, start: Day, until: &mut Day) -> Option<(usize, Step)> {
        let days = day.since(start);
        let steps = self.steps.iter().enumerate();
        let (place, step) = steps.rev().find(|(_, step)| step.from <= days)?;
        if let Some(next) = step.next {
            *until = (start + next).before().min(*until);
        }
        Some((place, *step))
    }
}
