//! The one duration limit: how many days with benefit lie in the months that the act looks back over,
//! when payment ends, and when it may begin again (sections 24, 24 a and 25; covid: 26 to 26 i).

use chrono::{Months as CalendarMonths, NaiveDate};
use fremdrift_units::{Months, Weeks};

use super::Rulebook;
use super::calendar::{month_end, month_start, weekdays};
use super::pension::Standing;
use super::rulebook::Limits;
use super::runs::{Payer, Run};
use crate::case::{Case, CaseInput, Course, EarlierKind};
use crate::{Day, Span};

/// Where a course meets a limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    /// The first day with more benefit than the limit allows.
    pub passed: NaiveDate,
    /// The end of that month: payment ends after it unless it is extended.
    pub month_end: NaiveDate,
    /// The same after what was postponed because of covid-19.
    pub until: NaiveDate,
    /// Each postponement that applies.
    pub postponed: Vec<Postponed>,
    /// The weeks that are allowed.
    pub weeks: Weeks,
    /// The calendar months that are looked back over.
    pub months: Months,
    /// The months that are looked at: to the end of the month of `passed`.
    pub window: Span,
    /// Paid weekdays in them up to `passed`.
    pub counted: u32,
    /// Those of them that belong to earlier absences.
    pub counted_earlier: u32,
    /// The paid weekdays that are allowed.
    pub allowed: u32,
    /// Which value of the parameter of the weeks, and of the months.
    pub values: (usize, usize),
    /// Where the weeks were calendar weeks: the end of another month.
    pub other_reading: Option<NaiveDate>,
}

/// Payment goes on for a while because of covid-19.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Postponed {
    /// Which of the postponements, in the order of the law.
    pub place: usize,
    /// Which value of the parameter.
    pub value: usize,
    /// The last day.
    pub until: NaiveDate,
}

/// Somebody falls ill again when the limit has been used up: no benefit from the municipality.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoRight {
    /// The first day that the municipality would have paid: after the employer period or the fund's
    /// days (section 24 a(2) to (5)).
    pub from: NaiveDate,
    /// The whole months before the first day that were looked at.
    pub window: Span,
    /// Paid weekdays in them.
    pub counted: u32,
    /// The paid weekdays that are allowed.
    pub allowed: u32,
    /// The first day on which the right is back: the first of a month before which fewer were paid.
    pub right_from: NaiveDate,
    /// Which value of the parameter of the weeks, and of the months.
    pub values: (usize, usize),
}

/// A course beside its limit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Duration {
    /// Which limit holds.
    pub standing: Standing,
    /// There is no right when the absence begins.
    pub no_right: Option<NoRight>,
    /// Where the ordinary limit is met if the absence goes on; none for a pensioner.
    pub limit: Option<Limit>,
    /// Where the limit of section 25 is met; only for a pensioner, or who may be one.
    pub pension: Option<Limit>,
    /// The first day that counts.
    pub counts_from: Option<NaiveDate>,
}

impl NoRight {
    /// Whether days are lost that the municipality would have paid: not where the right is back before
    /// the employer's days are over.
    #[must_use]
    pub fn costs_days(&self) -> bool {
        self.from < self.right_from
    }

    /// Whether a day is one of them.
    #[must_use]
    pub fn lies_on(&self, day: NaiveDate) -> bool {
        self.from <= day && day < self.right_from
    }

    /// A run as it is paid: nobody pays the public days on which there is no right.
    #[must_use]
    pub fn cut(&self, run: Run) -> Vec<Run> {
        if run.payer != Payer::Public {
            return vec![run];
        }
        let [from, back] = [self.from, self.right_from].map(Day::from);
        let Span { from: first, to: last } = run.days;
        let part = |from: Day, to: Day| Run { days: Span { from, to }, ..run };
        let without = part(first.max(from), last.min(back + -1));
        let without = Run { payer: Payer::Unpaid, refund: None, public: None, ..without };
        let parts = [part(first, last.min(from + -1)), without, part(first.max(back), last)];
        parts.into_iter().filter(|part| part.days.from <= part.days.to).collect()
    }
}

impl Duration {
    /// The limit that holds, the ordinary one where that is not known.
    #[must_use]
    pub fn holds(&self) -> Option<&Limit> {
        match self.standing {
            Standing::Pensioner => self.pension.as_ref(),
            Standing::Ordinary | Standing::Open | Standing::Unknown => self.limit.as_ref(),
        }
    }
}

/// What one kind of limit gives.
struct Met {
    no_right: Option<NoRight>,
    limit: Option<Limit>,
    counts_from: Option<NaiveDate>,
}

impl Met {
    fn duration(self, standing: Standing, pension: Option<Limit>) -> Duration {
        let Self { no_right, limit, counts_from } = self;
        Duration { standing, no_right, limit, pension, counts_from }
    }
}

/// The days with benefit that count, in order.
struct Counted<'a> {
    earlier: &'a [Span],
    own: Vec<Span>,
}

impl Rulebook {
    /// The limits of a case that goes on without end (sections 24 and 25).
    #[must_use]
    pub fn duration(&self, case: &Case) -> Duration {
        let counted = self.counted_days(&case.until(self.reach()));
        let mut ordinary = self.met(&self.limit, case, &counted);
        if let Some(limit) = ordinary.limit.as_mut().filter(|_| self.frozen_on().is_none()) {
            self.postpone(limit);
        }
        let passed = ordinary.limit.as_ref().map_or(case.input.first_day, |limit| limit.passed);
        let standing = self.standing(case, passed);
        let pensioner = || self.met(&self.pension_limit, case, &counted);
        match standing {
            Standing::Ordinary | Standing::Unknown => ordinary.duration(standing, None),
            Standing::Open => {
                let limit = pensioner().limit.filter(|limit| {
                    let later = self.standing(case, limit.passed);
                    matches!(later, Standing::Open | Standing::Pensioner)
                });
                ordinary.duration(standing, limit)
            }
            Standing::Pensioner => {
                let mut pensioner = pensioner();
                let limit = pensioner.limit.take();
                pensioner.duration(standing, limit)
            }
        }
    }

    fn met(&self, limits: &Limits, case: &Case, counted: &[Span]) -> Met {
        let mut own = counted.to_vec();
        let no_right = own.first().and_then(|_| self.no_right(limits, case));
        if let Some(none) = no_right {
            cut_before(&mut own, none.right_from.into());
        }
        let counts_from = own.first().map(|span| span.from.date());
        let counted = Counted { earlier: &case.counted, own };
        let limit = self.limit_of(limits, &counted);
        Met { no_right, limit, counts_from }
    }

    /// The days of a course that count towards a limit: with benefit or refunded wages, but for the
    /// first ones of the absence, whoever pays them.
    pub(crate) fn counted_days(&self, course: &Course<'_>) -> Vec<Span> {
        let first = course.days.from;
        let excluded = if course.status.is_wage_earner() {
            &self.excluded
        } else {
            &self.excluded_self_employed
        };
        let from = first + excluded.at_or_first(first).copied().unwrap_or_default();
        let mut counted: Vec<Span> = Vec::new();
        for run in self.runs(*course).filter(|run| run.payer == Payer::Public) {
            let span = Span { from: run.days.from.max(from), to: run.days.to };
            match counted.last_mut() {
                Some(last) if last.to + 1 == span.from => last.to = span.to,
                _ if span.from <= span.to => counted.push(span),
                _ => {}
            }
        }
        counted
    }

    /// The same for the earlier absences of a case.
    pub(crate) fn counted_before(&self, input: &CaseInput) -> Vec<Span> {
        let absences = input.earlier.iter().filter(|it| it.kind == EarlierKind::Absence);
        let mut counted: Vec<Span> = absences
            .flat_map(|it| {
                let days = Span { from: it.from.into(), to: it.to.into() };
                self.counted_days(&Course::plain(days, input.status))
            })
            .collect();
        counted.sort_by_key(|span| span.from);
        counted
    }

    /// Whether the limit was used up in the whole months before the first day.
    fn no_right(&self, limits: &Limits, case: &Case) -> Option<NoRight> {
        if case.counted.is_empty() {
            return None;
        }
        let from = self.would_have_paid(&case.until(self.reach()))?.date();
        let mut month = month_start(case.input.first_day);
        let mut found: Option<NoRight> = None;
        loop {
            let (allowed, window, values) = limits.before(month)?;
            let counted = self.paid_in(&case.counted, window);
            if counted <= allowed {
                return found.map(|none| NoRight { right_from: month, ..none });
            }
            found.get_or_insert(NoRight {
                from,
                window,
                counted,
                allowed,
                right_from: month,
                values,
            });
            month = month.checked_add_months(CalendarMonths::new(1))?;
        }
    }

    /// The first day that the municipality would have paid: the employer pays its days all the same
    /// (section 24 a(2)).
    fn would_have_paid(&self, course: &Course<'_>) -> Option<Day> {
        let front = self.front(course).filter(|front| front.payer == Payer::Employer);
        let paid = || self.runs(*course).find(|run| run.payer == Payer::Public);
        front.map(|front| front.end + 1).or_else(|| paid().map(|run| run.days.from))
    }

    fn limit_of(&self, limits: &Limits, counted: &Counted<'_>) -> Option<Limit> {
        let first = counted.own.first()?.from;
        let paid =
            |span: Span| self.paid_in(counted.earlier, span) + self.paid_in(&counted.own, span);
        let (found, window, allowed, values) =
            passing(limits, first, self.reach(), |(allowed, _), span| paid(span) > allowed)?;
        let to_day = Span { from: window.from, to: found };
        // The other reading: so many weeks of seven days, but for holidays on weekdays.
        let calendar = |spans: &[Span], span: Span| {
            let days = shared(spans, span);
            days.map(|it| it.days().saturating_sub(self.holidays.within(it))).sum::<u32>()
        };
        let other = passing(limits, first, self.reach(), |(_, weeks), span| {
            let days = weeks.saturating_mul(WEEK);
            calendar(counted.earlier, span) + calendar(&counted.own, span) > days
        });
        let month_end = month_end(found.date());
        let other = other.map(|(day, ..)| self::month_end(day.date()));
        let (weeks, months) = limits.values_on(found)?;
        Some(Limit {
            passed: found.date(),
            month_end,
            until: month_end,
            postponed: Vec::new(),
            weeks: Weeks(weeks),
            months: Months(months),
            window,
            counted: paid(to_day),
            counted_earlier: self.paid_in(counted.earlier, to_day),
            allowed,
            values,
            other_reading: other.filter(|other| *other != month_end),
        })
    }

    /// Paid weekdays of some spans within another.
    fn paid_in(&self, spans: &[Span], within: Span) -> u32 {
        let days = shared(spans, within);
        days.map(|span| weekdays(span).saturating_sub(self.holidays.within(span))).sum()
    }

    /// Moves the end of payment by each postponement that it falls into, in the order of the law.
    fn postpone(&self, limit: &mut Limit) {
        let values = self.law().covid_postponements.values.iter().enumerate();
        for (value, dated) in values.filter(|(_, dated)| dated.is_law()) {
            for (place, rule) in dated.value.iter().enumerate() {
                let is_met = rule.limit_from <= limit.until && limit.until <= rule.limit_to;
                if !(is_met && dated.covers(limit.until)) {
                    continue;
                }
                let months = CalendarMonths::new(rule.months.map_or(0, |months| months.0));
                let later = month_start(limit.until).checked_add_months(months).map(month_end);
                let Some(until) = rule.until.or(later) else { continue };
                limit.until = until;
                limit.postponed.push(Postponed { place, value, until });
            }
        }
    }
}

/// Days in a week.
// not law: the calendar
const WEEK: u32 = 7;

type Passing = (Day, Span, u32, (usize, usize));

/// The first day from one on, up to another, on which what is paid from the beginning of the window to
/// that day is too much; `too_much` takes the allowed days and weeks, and the days.
fn passing(
    limits: &Limits,
    first: Day,
    end: Day,
    too_much: impl Fn((u32, u32), Span) -> bool,
) -> Option<Passing> {
    let mut month = month_start(first.date());
    while Day::from(month) <= end {
        let last = Day::from(month_end(month));
        let (allowed, window, values) = limits.on(last)?;
        let (weeks, _) = limits.values_on(last)?;
        let until = |day: Day| Span { from: window.from, to: day };
        if too_much((allowed, weeks), window) {
            let mut day = first.max(month.into());
            while day < last && !too_much((allowed, weeks), until(day)) {
                day = day + 1;
            }
            return Some((day, window, allowed, values));
        }
        month = month.checked_add_months(CalendarMonths::new(1))?;
    }
    None
}

impl Limits {
    /// What a month's last day allows, the months it looks back over, and which values say so.
    fn on(&self, last: Day) -> Option<(u32, Span, (usize, usize))> {
        let (weeks, months) = (self.weeks.at(last)?, self.months.at(last)?);
        let month = month_start(last.date());
        let back = CalendarMonths::new(months.value.saturating_sub(1));
        let window = Span { from: month.checked_sub_months(back)?.into(), to: last };
        let allowed = weeks.value.saturating_mul(*self.week.at_or_first(last)?);
        Some((allowed, window, (weeks.index, months.index)))
    }

    /// The whole months before a month, by the law of its first day, and what it allows in them.
    fn before(&self, month: NaiveDate) -> Option<(u32, Span, (usize, usize))> {
        let day = Day::from(month);
        let (weeks, months) = (self.weeks.at(day)?, self.months.at(day)?);
        let from = month.checked_sub_months(CalendarMonths::new(*months.value))?.into();
        let allowed = weeks.value.saturating_mul(*self.week.at_or_first(day)?);
        Some((allowed, Span { from, to: day.before() }, (weeks.index, months.index)))
    }

    fn values_on(&self, day: Day) -> Option<(u32, u32)> {
        let last = Day::from(month_end(day.date()));
        Some((*self.weeks.at(last)?.value, *self.months.at(last)?.value))
    }
}

/// What some spans, in order and apart, share with another.
fn shared(spans: &[Span], within: Span) -> impl Iterator<Item = Span> + '_ {
    let reaching = spans.partition_point(|span| span.to < within.from);
    let rest = spans.get(reaching..).unwrap_or_default().iter();
    rest.take_while(move |span| span.from <= within.to)
        .map(move |span| Span { from: span.from.max(within.from), to: span.to.min(within.to) })
}

fn cut_before(spans: &mut Vec<Span>, from: Day) {
    spans.retain(|span| span.to >= from);
    if let Some(first) = spans.first_mut() {
        first.from = first.from.max(from);
    }
}
