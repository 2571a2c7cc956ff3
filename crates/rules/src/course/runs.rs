//! A course as runs of days that have the same rule.

use fremdrift_legislation::Clock;
use fremdrift_units::{Fraction, Percent};

use super::Rulebook;
use super::dated::{Forward, Stretch};
use super::front::{Front, Refund};
use crate::case::{Course, Status};
use crate::{Day, Span};

/// Who carries a day's benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Payer {
    /// The employer, in the employer period.
    Employer,
    /// The unemployment fund.
    UnemploymentFund,
    /// Nobody: the self-employed wait, or it is a holiday within the absence.
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
    /// The benefit for a whole week in øre: the given one, at most the maximum, with insurance at
    /// least the insured minimum.
    pub weekly_oere: i64,
    /// Whether the given benefit was cut at the maximum.
    pub cut: bool,
    /// The insured minimum, where it decides the benefit, and which value says so.
    pub insured: Option<usize>,
    /// Which value of `maximum_weekly_benefit` is in force.
    pub rate: usize,
    /// Which value of the front payer's parameter is in force; only on front days.
    pub front: Option<usize>,
    /// Why the municipality pays a front day, and which value says so.
    pub refund: Option<(Refund, usize)>,
    /// Whether it is a holiday within the absence.
    pub holiday: bool,
    /// Whether it is a self-employed person's.
    pub self_employed: bool,
    /// How municipality and state share; only on public days.
    pub public: Option<PublicDays>,
    /// How the fund's days are financed: the state's share, and the municipality's co-financing.
    pub cofinanced: Option<PublicDays>,
}

/// How municipality and state share a run of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicDays {
    /// The state's share.
    pub state: Percent,
    /// Which value of the table's parameter is in force.
    pub table: usize,
    /// Which step of the table.
    pub step: usize,
    /// How the table counts weeks.
    pub clock: Clock,
    /// The ladder's week on the first day.
    pub first_week: u32,
    /// The ladder's week on the last day.
    pub last_week: u32,
    /// Weeks by which the ladder is read ahead, and which value of `change_over_week` says so.
    pub ahead: Option<(u32, usize)>,
    /// In activation or gradual return.
    pub active: bool,
    /// Whether that gave another share.
    pub active_share: bool,
    /// Whether it is so because no part-time work is offered.
    pub no_part_time: bool,
}

/// Where a course stands on the ladder.
#[derive(Clone, Copy, Debug)]
struct OnLadder {
    /// The Monday of the ladder's first week, as if all its weeks had been in a row.
    start: Day,
    /// The last day that counted; before every day where none has.
    last: Day,
}

/// The runs of a course, in order; see [`Rulebook::runs`].
#[derive(Clone, Debug)]
pub struct Runs<'a> {
    book: &'a Rulebook,
    course: Course<'a>,
    front: Option<Front>,
    /// The last day of it; before every day where there is none.
    front_end: Day,
    ladder: OnLadder,
    count_from: Day,
    stretches: Forward<'a>,
    activation: &'a [Span],
    holidays: &'a [Span],
    next: Day,
}

impl Rulebook {
    /// Who pays each day of a course. Computed run by run, nothing is allocated.
    #[must_use]
    pub fn runs<'a>(&'a self, course: Course<'a>) -> Runs<'a> {
        let first = course.days.from;
        let front = self.front(&course);
        Runs {
            book: self,
            course,
            front,
            front_end: front.map_or(Day::MIN, |front| front.end),
            ladder: OnLadder { start: first, last: Day::MIN },
            count_from: self.ladder_from(),
            stretches: self.stretches.forward(first),
            activation: course.activation,
            holidays: course.holidays,
            next: first,
        }
    }

    /// The first day that counts on the ladder.
    pub(super) fn ladder_from(&self) -> Day {
        self.ladder_weeks.first_start().unwrap_or(Day::MAX)
    }

    /// The end of the front period, and how the first day after it is shared.
    pub(crate) fn front_over(&self, course: Course<'_>) -> Option<FrontOver> {
        let Front { payer, end, value, .. } = self.front(&course)?;
        let day = end + 1;
        let mut after = self.runs(course.lasting(day, course.activation));
        let public = after.find(|run| run.days.to >= day)?.public?;
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
    /// Moves the ladder on to a day that counts; days in between that did not count are skipped.
    /// The Monday of the first week.
    #[inline]
    fn count(&mut self, day: Day) -> Day {
        let at = self.ladder;
        if !at.last.before_next(day) {
            // Weeks of which no day counts are no weeks on the ladder.
            let begun = at.last > Day::MIN && at.last >= self.count_from;
            let start = if begun {
                let (monday, last) = (day.monday(), at.last.monday());
                let before = last.weeks_since(at.start) + i32::from(monday > last);
                monday.plus_weeks(-before)
            } else {
                let prior = i32::try_from(self.course.prior_weeks).unwrap_or(i32::MAX);
                day.max(self.count_from).monday().plus_weeks(-prior)
            };
            self.ladder = OnLadder { start, last: day };
        }
        self.ladder.start
    }

    #[inline(always)] // as `next`
    fn public(&mut self, stretch: &Stretch, day: Day, until: &mut Day) -> Option<PublicDays> {
        let (table, index) = stretch.table.as_ref()?;
        let ladder = self.count(day);
        let (start, ahead) = match table.clock {
            Clock::DaysOfAbsence => (self.course.days.from, None),
            Clock::TouchedWeeks => (ladder, stretch.ahead),
        };
        let read_from = ahead.map_or(start, |(weeks, _)| start.plus_weeks(-weeks));
        let (step_place, step) = table.step(day, read_from, until)?;

        let no_part_time = step.active.is_some() && self.no_part_time_on(day, until);
        let active = self.activation_on(day, until);
        let share = step.active.filter(|_| active || no_part_time);
        Some(PublicDays {
            state: share.unwrap_or(step.passive),
            table: *index,
            step: step_place,
            clock: table.clock,
            first_week: week(day, start),
            last_week: week(*until, start),
            ahead: ahead.map(|(weeks, index)| (count(weeks), index)),
            active,
            active_share: share.is_some(),
            no_part_time: no_part_time && !active,
        })
    }

    /// How the fund's days are financed; nothing where the municipality takes no part.
    fn cofinanced(&mut self, stretch: &Stretch, day: Day, until: &mut Day) -> Option<PublicDays> {
        let ladder = self.count(day);
        let (table, index) = stretch.cofinancing.as_ref()?;
        let (step_place, step) = table.step(day, ladder, until)?;
        Some(PublicDays {
            state: step.passive,
            table: *index,
            step: step_place,
            clock: table.clock,
            first_week: week(day, ladder),
            last_week: week(*until, ladder),
            ahead: None,
            active: false,
            active_share: false,
            no_part_time: false,
        })
    }

    #[inline]
    fn activation_on(&mut self, day: Day, until: &mut Day) -> bool {
        on(&mut self.activation, day, until)
    }

    fn no_part_time_on(&self, day: Day, until: &mut Day) -> bool {
        let mut span = self.course.no_part_time.as_slice();
        on(&mut span, day, until)
    }
}

/// Whether a day lies in one of the spans, which are passed once; `until` is cut where that changes.
#[inline]
fn on(spans: &mut &[Span], day: Day, until: &mut Day) -> bool {
    while let Some((span, rest)) = spans.split_first() {
        if span.to < day {
            *spans = rest;
            continue;
        }
        let inside = span.from <= day;
        *until = if inside { span.to } else { span.from.before() }.min(*until);
        return inside;
    }
    false
}

/// The same for spans that are looked through from the first.
fn within_any(spans: impl Iterator<Item = (Span, usize)>, day: Day, until: &mut Day) -> bool {
    let mut inside = false;
    for (span, _) in spans {
        inside |= span.covers(day);
        let border = if span.covers(day) { span.to } else { span.from.before() };
        if day <= border {
            *until = border.min(*until);
        }
    }
    inside
}

fn count(week: i32) -> u32 {
    u32::try_from(week).unwrap_or_default()
}

/// The week of a day, counted from a first one.
fn week(day: Day, start: Day) -> u32 {
    count(day.weeks_since(start).saturating_add(1))
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
        let (until, stretch) = self.stretches.at(day)?;
        let (maximum, rate) = stretch.maximum;
        let mut until = until.min(self.course.days.to);
        let given = self.course.weekly_oere;
        let mut weekly_oere = given.map_or(maximum, |given| given.min(maximum));
        let cut = given.is_some_and(|given| given > maximum);
        let mut insured = None;
        if self.course.insurance.is_some() {
            insured = self.insured(day, maximum, &mut weekly_oere, &mut until);
        }
        let holiday = on(&mut self.holidays, day, &mut until);
        let front = self.front.filter(|_| day <= self.front_end);
        let mut refund = None;
        let mut payer = Payer::Public;
        if let Some(front) = front {
            until = front.end.min(until);
            payer = front.payer;
            if let Some((span, why, index)) = front.refund {
                if span.covers(day) {
                    until = span.to.min(until);
                    payer = Payer::Public;
                    refund = Some((why, index));
                } else if day < span.from {
                    until = span.from.before().min(until);
                }
            }
        }
        if holiday {
            payer = Payer::Unpaid;
            refund = None;
        }
        let (mut public, mut cofinanced) = (None, None);
        match payer {
            Payer::Public => public = Some(self.public(stretch, day, &mut until)?),
            Payer::UnemploymentFund => cofinanced = self.cofinanced(stretch, day, &mut until),
            Payer::Employer | Payer::Unpaid => {}
        }
        if matches!(payer, Payer::Public | Payer::UnemploymentFund) {
            self.ladder.last = until;
        }
        self.next = until + 1;
        Some(Run {
            days: Span { from: day, to: until },
            payer,
            weekly_oere,
            cut,
            insured,
            rate,
            front: front.map(|front| front.value),
            refund,
            holiday,
            self_employed: self.course.status == Status::SelfEmployed,
            public,
            cofinanced,
        })
    }
}

impl Runs<'_> {
    /// What the insurance of a self-employed person makes of the benefit: at least the insured
    /// minimum, and with the smaller insurance exactly that in the first two weeks.
    fn insured(
        &self,
        day: Day,
        maximum: i64,
        weekly_oere: &mut i64,
        until: &mut Day,
    ) -> Option<usize> {
        let insurance = self.course.insurance?;
        let entry = self.book.insured_minimum.at(day)?;
        *until = entry.span.to.min(*until);
        let minimum = part_in_kroner(maximum, *entry.value);
        let first = self.course.days.from;
        let weeks = self.book.waiting.at(first).map(|entry| first + (*entry.value - 1));
        let mut insured_weeks = !insurance.full && weeks.is_some_and(|end| day <= end);
        if let Some(end) = weeks.filter(|end| day <= *end) {
            *until = end.min(*until);
        }
        if insured_weeks && self.course.covid {
            // Section 43 a gives the benefit of the first two weeks itself, whatever is insured.
            insured_weeks = !within_any(self.book.covid_self_employed.spans(), day, until);
        }
        let decides = insured_weeks || *weekly_oere < minimum;
        if decides {
            *weekly_oere = minimum;
        }
        decides.then_some(entry.index)
    }
}

/// A fraction of an amount in øre, rounded half up to whole kroner.
pub(super) fn part_in_kroner(oere: i64, of: Fraction) -> i64 {
    const KRONE: i64 = 100; // not law: øre
    let denominator = i64::from(of.denominator().get()).saturating_mul(KRONE);
    let numerator = oere.saturating_mul(i64::from(of.numerator()));
    let kroner =
        numerator.saturating_mul(2).saturating_add(denominator).div_euclid(denominator * 2);
    kroner.saturating_mul(KRONE)
}
