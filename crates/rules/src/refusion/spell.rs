//! A case, as it is typed and as it is valid.

use chrono::NaiveDate;
use fremdrift_units::Kroner;

use super::Rulebook;
use super::error::{ActivationEnd, SpellError};
use crate::{Day, Span};

/// What the sick person was on the first day of absence; it decides who pays first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// Has an employer.
    #[default]
    Employed,
    /// Fully unemployed.
    Unemployed,
    /// Runs a business.
    SelfEmployed,
}

impl Status {
    /// All of them, in the order in which they are offered.
    // not law: how many they are
    pub const ALL: [Self; 3] = [Self::Employed, Self::Unemployed, Self::SelfEmployed];
}

/// One absence as given, not yet checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpellInput {
    /// The first day of absence.
    pub first_day: NaiveDate,
    /// The last day of absence, included.
    pub last_day: NaiveDate,
    /// What the person was on the first day.
    pub status: Status,
    /// The benefit for a whole week; none: the maximum of each day.
    pub weekly_benefit: Option<Kroner>,
    /// Employed, but without an employer period (newly hired, fleksjob, section 56 agreement).
    pub no_employer_period: bool,
    /// Activation or gradual return: first and last day of each period, in any order.
    pub activation: Vec<(NaiveDate, NaiveDate)>,
    /// Weeks with benefits in the last three years before this absence.
    pub prior_benefit_weeks: u32,
    /// Whether days that the employer pays advance the refund clock.
    pub employer_days_advance_clock: bool,
}

/// A valid absence: it lies within the encoded law, and its activation periods lie within it, in
/// order and apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spell {
    course: Course<'static>,
    activation: Vec<Span>,
}

impl Spell {
    /// The valid absence, for the calculations.
    #[must_use]
    pub fn course(&self) -> Course<'_> {
        Course { activation: &self.activation, ..self.course }
    }
}

/// A valid absence without storage of its own, so that a batch needs none per case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Course<'a> {
    pub(crate) days: Span,
    pub(crate) status: Status,
    pub(crate) weekly_oere: Option<i64>,
    pub(crate) no_employer_period: bool,
    pub(crate) activation: &'a [Span],
    pub(crate) prior_benefit_weeks: u32,
    pub(crate) employer_days_advance_clock: bool,
}

impl<'a> Course<'a> {
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

    /// Weeks on the refund clock beforehand.
    #[must_use]
    pub const fn prior_benefit_weeks(&self) -> u32 {
        self.prior_benefit_weeks
    }

    /// The given weekly benefit in øre.
    #[must_use]
    pub const fn weekly_oere(&self) -> Option<i64> {
        self.weekly_oere
    }

    /// The same absence with another last day and other activation periods, which the caller keeps
    /// within it, in order and apart.
    #[must_use]
    pub const fn until<'b>(self, last: Day, activation: &'b [Span]) -> Course<'b> {
        Course { days: Span { from: self.days.from, to: last }, activation, ..self }
    }
}

/// The parts of a case that a batch gives in columns.
#[derive(Clone, Copy, Debug)]
pub struct CourseInput<'a> {
    /// First and last day of absence.
    pub days: Span,
    /// What the person was on the first day.
    pub status: Status,
    /// The benefit for a whole week in øre; none: the maximum.
    pub weekly_oere: Option<i64>,
    /// Employed without an employer period.
    pub no_employer_period: bool,
    /// Activation periods, sorted by first day.
    pub activation: &'a [Span],
    /// Weeks on the refund clock beforehand.
    pub prior_benefit_weeks: u32,
    /// Whether employer days advance the clock.
    pub employer_days_advance_clock: bool,
}

impl Rulebook {
    /// Checks a case.
    ///
    /// # Errors
    /// Everything that is wrong with it, in the order of the fields.
    pub fn spell(&self, input: &SpellInput) -> Result<Spell, Vec<SpellError>> {
        let mut order: Vec<usize> = (0..input.activation.len()).collect();
        order.sort_by_key(|&index| input.activation.get(index));
        let activation: Vec<Span> = order
            .iter()
            .filter_map(|&index| input.activation.get(index))
            .map(|&(from, to)| Span { from: from.into(), to: to.into() })
            .collect();

        let mut errors = Vec::new();
        let original = |sorted: usize| order.get(sorted).copied().unwrap_or(sorted);
        let course = self.check(
            CourseInput {
                days: Span { from: input.first_day.into(), to: input.last_day.into() },
                status: input.status,
                weekly_oere: input.weekly_benefit.map(Kroner::oere),
                no_employer_period: input.no_employer_period,
                activation: &activation,
                prior_benefit_weeks: input.prior_benefit_weeks,
                employer_days_advance_clock: input.employer_days_advance_clock,
            },
            |error| errors.push(in_input_order(error, original)),
        );
        match course {
            Some(course) => Ok(Spell { course: Course { activation: &[], ..course }, activation }),
            None => Err(errors),
        }
    }

    /// Checks one case of a batch; nothing is allocated. Activation must be sorted.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn course<'a>(&self, input: CourseInput<'a>) -> Result<Course<'a>, SpellError> {
        let mut first = None;
        let course = self.check(input, |error| {
            first.get_or_insert(error);
        });
        match (course, first) {
            (Some(course), None) => Ok(course),
            (_, error) => Err(error.unwrap_or(SpellError::LastDayBeforeFirst)),
        }
    }

    fn check<'a>(
        &self,
        input: CourseInput<'a>,
        mut report: impl FnMut(SpellError),
    ) -> Option<Course<'a>> {
        let mut sound = true;
        let mut wrong = |error| {
            sound = false;
            report(error);
        };
        let Span { from: first, to: last } = input.days;
        let law = self.coverage();
        if first < law.from {
            wrong(SpellError::FirstDayBeforeLaw { start: law.from.date() });
        } else if first > law.to {
            wrong(SpellError::FirstDayAfterLaw { end: law.to.date() });
        }
        if last < first {
            wrong(SpellError::LastDayBeforeFirst);
        } else if last > law.to && first <= law.to {
            wrong(SpellError::LastDayAfterLaw { end: law.to.date() });
        }
        if input.weekly_oere.is_some_and(|oere| oere <= 0) {
            wrong(SpellError::BenefitNotPositive);
        }
        if input.no_employer_period && input.status != Status::Employed {
            wrong(SpellError::NoEmployerPeriodNotEmployed);
        }
        check_activation(input.days, input.activation, &mut wrong);
        let most = self.most_prior_weeks();
        if input.prior_benefit_weeks > most {
            wrong(SpellError::TooManyPriorWeeks { most });
        }
        sound.then_some(Course {
            days: input.days,
            status: input.status,
            weekly_oere: input.weekly_oere,
            no_employer_period: input.no_employer_period,
            activation: input.activation,
            prior_benefit_weeks: input.prior_benefit_weeks,
            employer_days_advance_clock: input.employer_days_advance_clock,
        })
    }
}

fn check_activation(days: Span, activation: &[Span], wrong: &mut impl FnMut(SpellError)) {
    // The period that reaches furthest so far, to find overlaps in one pass.
    let mut furthest: Option<(usize, Day)> = None;
    for (index, period) in activation.iter().enumerate() {
        if period.to < period.from {
            wrong(SpellError::ActivationReversed { index });
            continue;
        }
        if !days.covers(period.from) {
            wrong(SpellError::ActivationOutsideSpell { index, end: ActivationEnd::From });
        } else if !days.covers(period.to) {
            wrong(SpellError::ActivationOutsideSpell { index, end: ActivationEnd::To });
        }
        match furthest {
            Some((other, to)) if period.from <= to => {
                wrong(SpellError::ActivationOverlap { index, other });
            }
            _ => {}
        }
        if furthest.is_none_or(|(_, to)| period.to > to) {
            furthest = Some((index, period.to));
        }
    }
}

fn in_input_order(error: SpellError, original: impl Fn(usize) -> usize) -> SpellError {
    match error {
        SpellError::ActivationReversed { index } => {
            SpellError::ActivationReversed { index: original(index) }
        }
        SpellError::ActivationOutsideSpell { index, end } => {
            SpellError::ActivationOutsideSpell { index: original(index), end }
        }
        SpellError::ActivationOverlap { index, other } => {
            SpellError::ActivationOverlap { index: original(index), other: original(other) }
        }
        SpellError::FirstDayBeforeLaw { .. }
        | SpellError::FirstDayAfterLaw { .. }
        | SpellError::LastDayAfterLaw { .. }
        | SpellError::LastDayBeforeFirst
        | SpellError::BenefitNotPositive
        | SpellError::NoEmployerPeriodNotEmployed
        | SpellError::TooManyPriorWeeks { .. } => error,
    }
}
