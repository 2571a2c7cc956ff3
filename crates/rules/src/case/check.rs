//! What makes a case valid.

use chrono::{Days, NaiveDate};
use fremdrift_units::Kroner;

use super::error::{CaseError, Fault, List, PeriodEnd};
use super::input::{AGES, CaseInput, EarlierKind, Status};
use super::valid::{Case, Course};
use crate::course::Rulebook;
use crate::{Day, Span};

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
    /// Weeks on the refund ladder beforehand.
    pub prior_benefit_weeks: u32,
}

/// A period of a list, with its place there.
#[derive(Clone, Copy)]
struct Placed {
    span: Span,
    index: usize,
}

impl Rulebook {
    /// Checks a case.
    ///
    /// # Errors
    /// Everything that is wrong with it, in the order of the fields.
    pub fn case(&self, input: CaseInput) -> Result<Case, Vec<CaseError>> {
        let mut errors = Vec::new();
        let first = Day::from(input.first_day);
        let last = input.last_day.map(Day::from);
        let days = Span { from: first, to: last.unwrap_or(first) };
        let weekly = input.weekly_benefit.map(Kroner::oere);
        self.check_days(days, weekly, &mut |error| errors.push(error));
        check_job(&input, &mut errors);
        let within = Span { from: first, to: last.unwrap_or(Day::MAX) };
        let activation = periods(List::Activation, &input.activation, within, &mut errors);
        let holidays = periods(List::Holidays, &input.holidays, within, &mut errors);
        let since = self.first_earlier_day();
        check_earlier(&input, since, &mut errors);
        let sound = errors.is_empty();
        let until = input.earlier.iter().map(|earlier| Day::from(earlier.from)).min();
        self.check_prior(
            input.prior_benefit_weeks,
            until.unwrap_or(first).min(first),
            &mut |error| {
                errors.push(error);
            },
        );
        if input.age.is_some_and(|age| !AGES.contains(&age)) {
            errors.push(CaseError::AgeOutOfRange);
        }
        self.check_return(&input, first, &mut errors);
        if !sound || !errors.is_empty() {
            return Err(errors);
        }

        let back = input.partial_return.map(|day| Span { from: day.into(), to: Day::MAX });
        let activation = united(activation.into_iter().chain(back));
        let mut case = Case {
            no_part_time: self.no_part_time(&input),
            activation,
            holidays,
            ladder: Default::default(),
            counted: self.counted_before(&input),
            input,
        };
        case.ladder = self.ladder_before(&case);
        Ok(case)
    }

    /// Checks one case of a batch; nothing is allocated. Activation must be sorted.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn course<'a>(&self, input: CourseInput<'a>) -> Result<Course<'a>, CaseError> {
        let mut found = None;
        let mut wrong = |error| {
            found.get_or_insert(error);
        };
        self.check_days(input.days, input.weekly_oere, &mut wrong);
        if input.no_employer_period && input.status != Status::Employed {
            wrong(CaseError::NoEmployerPeriodNotEmployed);
        }
        let placed = input.activation.iter().enumerate();
        let placed = placed.map(|(index, span)| Placed { span: *span, index });
        check_periods(List::Activation, placed, input.days, &mut wrong);
        self.check_prior(input.prior_benefit_weeks, input.days.from, &mut wrong);
        match found {
            Some(error) => Err(error),
            None => Ok(Course {
                weekly_oere: input.weekly_oere,
                no_employer_period: input.no_employer_period,
                activation: input.activation,
                prior_weeks: input.prior_benefit_weeks,
                ..Course::plain(input.days, input.status)
            }),
        }
    }

    fn check_days(&self, days: Span, weekly: Option<i64>, wrong: &mut impl FnMut(CaseError)) {
        let law = self.coverage();
        if days.from < law.from {
            wrong(CaseError::FirstDayBeforeLaw { start: law.from.date() });
        } else if days.from > law.to {
            wrong(CaseError::FirstDayAfterLaw { end: law.to.date() });
        }
        if days.to < days.from {
            wrong(CaseError::LastDayBeforeFirst);
        } else if days.to > law.to && days.from <= law.to {
            wrong(CaseError::LastDayAfterLaw { end: law.to.date() });
        }
        if weekly.is_some_and(|oere| oere <= 0) {
            wrong(CaseError::BenefitNotPositive);
        }
    }

    /// As many weeks can stand on the ladder as there have been since it began to count.
    fn check_prior(&self, weeks: u32, before: Day, wrong: &mut impl FnMut(CaseError)) {
        if weeks > 0 {
            let most = self.most_ladder_weeks(before);
            if weeks > most {
                wrong(CaseError::TooManyPriorWeeks { most });
            }
        }
    }

    fn check_return(&self, input: &CaseInput, first: Day, errors: &mut Vec<CaseError>) {
        let Some(back) = input.partial_return.map(Day::from) else { return };
        let end = self.coverage().to;
        if back < first {
            errors.push(CaseError::PartialReturnBeforeFirstDay);
        } else if back > end && first <= end {
            errors.push(CaseError::PartialReturnAfterLaw { end: end.date() });
        }
    }
}

fn check_job(input: &CaseInput, errors: &mut Vec<CaseError>) {
    let employed = input.status == Status::Employed;
    let mut when = |wrong: bool, error| {
        if wrong {
            errors.push(error);
        }
    };
    when(input.no_employer_period && !employed, CaseError::NoEmployerPeriodNotEmployed);
    when(input.employment_ends.is_some() && !employed, CaseError::EmploymentEndsNotEmployed);
    when(
        employed && input.employment_ends.is_some_and(|end| end < input.first_day),
        CaseError::EmploymentEndsBeforeFirstDay,
    );
    when(input.still_employed.is_some() && !employed, CaseError::StillEmployedNotEmployed);
    when(input.section_55 && !employed, CaseError::Section55NotEmployed);
    when(input.section_56.is_some() && !employed, CaseError::Section56NotEmployed);
    let none = input.no_employer_period && employed;
    when(none && input.section_55, CaseError::RefundWithoutEmployerPeriod { section_56: false });
    when(
        none && input.section_56.is_some(),
        CaseError::RefundWithoutEmployerPeriod { section_56: true },
    );
    when(
        input.insurance.is_some() && input.status != Status::SelfEmployed,
        CaseError::InsuranceNotSelfEmployed,
    );
    when(input.wages_paid == Some(true) && !employed, CaseError::WagesNotEmployed);
    when(input.no_part_time_from.is_some() && !employed, CaseError::NoPartTimeNotEmployed);
    when(
        employed && input.no_part_time_from.is_some_and(|day| day < input.first_day),
        CaseError::NoPartTimeBeforeFirstDay,
    );
}

/// The periods of a list in order, and what is wrong with them.
fn periods(
    list: List,
    given: &[(NaiveDate, NaiveDate)],
    within: Span,
    errors: &mut Vec<CaseError>,
) -> Vec<Span> {
    let spans = given.iter().map(|(from, to)| Span { from: (*from).into(), to: (*to).into() });
    let placed = sorted(spans);
    check_periods(list, placed.iter().copied(), within, &mut |error| errors.push(error));
    placed.into_iter().map(|placed| placed.span).collect()
}

fn sorted(spans: impl Iterator<Item = Span>) -> Vec<Placed> {
    let mut placed: Vec<_> =
        spans.enumerate().map(|(index, span)| Placed { span, index }).collect();
    placed.sort_by_key(|placed| (placed.span.from, placed.span.to));
    placed
}

/// Periods sorted by first day.
fn check_periods(
    list: List,
    periods: impl Iterator<Item = Placed>,
    within: Span,
    wrong: &mut impl FnMut(CaseError),
) {
    // The period that reaches furthest so far, to find overlaps in one pass.
    let mut furthest: Option<Placed> = None;
    for Placed { span, index } in periods {
        let mut add = |fault| wrong(CaseError::Period { list, index, fault });
        if span.to < span.from {
            add(Fault::Reversed);
            continue;
        }
        // What was before and is not over yet is wrong at its end, wherever it begins.
        let late = list == List::Earlier && span.to > within.to;
        if !within.covers(span.from) && !late {
            add(Fault::Outside { end: PeriodEnd::From });
        } else if !within.covers(span.to) {
            add(Fault::Outside { end: PeriodEnd::To });
        }
        match furthest {
            Some(other) if span.from <= other.span.to => add(Fault::Overlap { other: other.index }),
            _ => {}
        }
        if furthest.is_none_or(|other| span.to > other.span.to) {
            furthest = Some(Placed { span, index });
        }
    }
}

/// What was before the absence lies before it, and one thing after the other.
fn check_earlier(input: &CaseInput, since: Day, errors: &mut Vec<CaseError>) {
    let Some(before) = input.first_day.checked_sub_days(Days::new(1)) else { return };
    let spans = input.earlier.iter();
    let placed = sorted(spans.map(|it| Span { from: it.from.into(), to: it.to.into() }));
    let within = Span { from: since, to: before.into() };
    let mut found = Vec::new();
    check_periods(List::Earlier, placed.iter().copied(), within, &mut |error| found.push(error));
    for (index, earlier) in input.earlier.iter().enumerate() {
        let adjoins = earlier.kind == EarlierKind::Absence && earlier.to == before;
        if adjoins && earlier.from <= earlier.to {
            found.push(CaseError::Period { list: List::Earlier, index, fault: Fault::Adjoins });
        }
    }
    // Period by period, in the order in which they were given.
    found.sort_by_key(|error| error.field().1.map(|(index, _)| index));
    errors.extend(found);
}

/// Sorted spans that touch or overlap as one.
fn united(spans: impl Iterator<Item = Span>) -> Vec<Span> {
    let mut spans: Vec<Span> = spans.collect();
    spans.sort_by_key(|span| span.from);
    let mut united: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match united.last_mut() {
            Some(last) if span.from <= last.to + 1 => last.to = last.to.max(span.to),
            _ => united.push(span),
        }
    }
    united
}
