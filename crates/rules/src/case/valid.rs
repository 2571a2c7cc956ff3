//! A case that has been checked.

use super::input::{CaseInput, Insurance, Section56, Status};
use crate::course::Ladder;
use crate::{Day, Span};

/// A valid case: it lies within the encoded law, and its periods are in order and apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    pub(crate) input: CaseInput,
    /// Activation, and from the partial return on gradual return.
    pub(crate) activation: Vec<Span>,
    pub(crate) holidays: Vec<Span>,
    pub(crate) no_part_time: Option<Span>,
    pub(crate) ladder: Ladder,
    /// Days of earlier absences that count towards the duration limit, in order.
    pub(crate) counted: Vec<Span>,
}

impl Case {
    /// The case as it was given.
    #[must_use]
    pub const fn input(&self) -> &CaseInput {
        &self.input
    }

    /// What stands on the refund ladder when this absence begins to count, and why.
    #[must_use]
    pub const fn ladder(&self) -> &Ladder {
        &self.ladder
    }

    /// The absence from its first to its last day; none while it is still running.
    #[must_use]
    pub fn course(&self) -> Option<Course<'_>> {
        self.input.last_day.map(|last| self.until(last.into()))
    }

    /// The absence as if it lasted until a day.
    #[must_use]
    pub fn until(&self, last: Day) -> Course<'_> {
        let input = &self.input;
        Course {
            days: Span { from: input.first_day.into(), to: last },
            status: input.status,
            weekly_oere: input.weekly_benefit.map(fremdrift_units::Kroner::oere),
            no_employer_period: input.no_employer_period,
            employment_ends: input.employment_ends.map(Day::from),
            section_55: input.section_55,
            section_56: input.section_56,
            insurance: input.insurance,
            covid: input.covid,
            wages_paid: input.wages_paid == Some(true),
            no_part_time: self.no_part_time,
            activation: &self.activation,
            holidays: &self.holidays,
            prior_weeks: self.ladder.prior,
        }
    }

    /// The first day of absence.
    #[must_use]
    pub fn first(&self) -> Day {
        self.input.first_day.into()
    }

    /// Whether an employer is there to act: employed, and not known to have lost the job.
    pub(crate) fn has_employer(&self) -> bool {
        self.input.status == Status::Employed && self.input.still_employed != Some(false)
    }
}

/// A valid absence without storage of its own, so that a batch needs none per case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Course<'a> {
    pub(crate) days: Span,
    pub(crate) status: Status,
    pub(crate) weekly_oere: Option<i64>,
    pub(crate) no_employer_period: bool,
    pub(crate) employment_ends: Option<Day>,
    pub(crate) section_55: bool,
    pub(crate) section_56: Option<Section56>,
    pub(crate) insurance: Option<Insurance>,
    pub(crate) covid: bool,
    pub(crate) wages_paid: bool,
    pub(crate) no_part_time: Option<Span>,
    pub(crate) activation: &'a [Span],
    pub(crate) holidays: &'a [Span],
    /// Weeks that stand on the ladder before the first week of this absence that counts.
    pub(crate) prior_weeks: u32,
}

impl<'a> Course<'a> {
    /// An absence of which nothing is known but its days and what the person was.
    pub(crate) const fn plain(days: Span, status: Status) -> Self {
        Self {
            days,
            status,
            weekly_oere: None,
            no_employer_period: false,
            employment_ends: None,
            section_55: false,
            section_56: None,
            insurance: None,
            covid: false,
            wages_paid: false,
            no_part_time: None,
            activation: &[],
            holidays: &[],
            prior_weeks: 0,
        }
    }

    /// The days of absence.
    #[must_use]
    pub const fn days(&self) -> Span {
        self.days
    }

    /// What the person was on the first day.
    #[must_use]
    pub const fn status(&self) -> Status {
        self.status
    }

    /// The activation periods, in order.
    #[must_use]
    pub const fn activation(&self) -> &'a [Span] {
        self.activation
    }

    /// The given weekly benefit in øre.
    #[must_use]
    pub const fn weekly_oere(&self) -> Option<i64> {
        self.weekly_oere
    }

    /// The days on which the employer pays wages and is refunded for them; none: it is not known
    /// that there are any.
    #[must_use]
    pub fn wages(&self) -> Option<Span> {
        let last = self.employment_ends.unwrap_or(Day::MAX).min(self.days.to);
        self.wages_paid.then_some(Span { from: self.days.from, to: last })
    }

    /// The same absence with another last day and other activation periods, which the caller keeps
    /// in order and apart.
    #[must_use]
    pub const fn lasting<'b>(self, last: Day, activation: &'b [Span]) -> Course<'b>
    where
        'a: 'b,
    {
        Course { days: Span { from: self.days.from, to: last }, activation, ..self }
    }
}
