//! The law of what one gets, as of a day.

use chrono::NaiveDate;
use fremdrift_legislation::{BenefitLaw, Dated, Legislation, Parameter, Provision, Scalar};
use fremdrift_units::{Fraction, Hours, Kroner, Percent};

use super::hours::WorkTime;
use crate::course::Rulebook;

/// The law behind a benefit, and the last day on which it is known.
#[derive(Clone, Copy, Debug)]
pub struct Law<'a> {
    /// How a benefit is computed, and who has a right to one.
    pub benefit: &'a BenefitLaw,
    /// The highest rate, the insurance of the self-employed, holidays.
    pub payers: &'a Legislation,
    /// The last day for which the law is confirmed; after it the last known value is used.
    pub confirmed: NaiveDate,
}

/// A value of the law that a result follows from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Basis {
    /// The parameter's id.
    pub parameter: &'static str,
    /// Where it stands.
    pub provision: Provision,
    /// The first day it is in force.
    pub from: NaiveDate,
    /// The last day; none when no end is known.
    pub to: Option<NaiveDate>,
    /// When it was last compared with its source.
    pub checked_on: NaiveDate,
    /// The newest source that shows an open-ended value in force.
    pub last_confirmed: Option<NaiveDate>,
}

/// The number of a day, with where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found<A> {
    pub(super) amount: A,
    pub(super) basis: Basis,
}

impl<'a> Law<'a> {
    /// The law of a rulebook, confirmed up to the day on which the next rate begins.
    #[must_use]
    pub fn new(book: &'a Rulebook, benefit: &'a BenefitLaw) -> Self {
        let confirmed = book.next_rate().and_then(|day| day.pred_opt());
        Self { benefit, payers: book.law(), confirmed: confirmed.unwrap_or(NaiveDate::MAX) }
    }

    /// Whether a day lies beyond the confirmed law.
    #[must_use]
    pub fn is_provisional(&self, day: NaiveDate) -> bool {
        day > self.confirmed
    }

    /// The value of a day; beyond the confirmed law the last one that was known when it ended. What is
    /// announced may end it before the last rate does.
    pub(super) fn on<T: Clone>(
        &self,
        parameter: &'a Parameter<T>,
        day: NaiveDate,
    ) -> Option<&'a Dated<T>> {
        parameter.on(day).or_else(|| {
            self.is_provisional(day).then(|| last_known(parameter, day, self.confirmed)).flatten()
        })
    }

    pub(super) fn number<A: Copy>(
        &self,
        parameter: &'a Parameter<Scalar<A>>,
        day: NaiveDate,
    ) -> Option<Found<A>> {
        let value = self.on(parameter, day)?;
        Some(Found { amount: value.value.amount, basis: basis(parameter, value) })
    }

    /// The highest benefit for a week.
    pub(super) fn maximum(&self, day: NaiveDate) -> Option<Found<Kroner>> {
        self.number(&self.payers.maximum_weekly_benefit, day)
    }

    /// The hours of a normal working week.
    pub(super) fn week(&self, day: NaiveDate) -> Option<Found<Hours>> {
        self.number(&self.benefit.benefit_week_hours, day)
    }

    /// What is left after the labour-market contribution.
    pub(super) fn after_contribution(&self, day: NaiveDate) -> Option<Found<Percent>> {
        let found = self.number(&self.benefit.labour_market_contribution, day)?;
        Some(Found { amount: found.amount.complement(), basis: found.basis })
    }

    /// A part of a normal working week that the law names.
    pub(super) fn part_of_week(
        &self,
        parameter: &'a Parameter<Scalar<Fraction>>,
        day: NaiveDate,
    ) -> Option<Found<WorkTime>> {
        let part = self.number(parameter, day)?;
        let week = WorkTime::from(self.week(day)?.amount);
        Some(Found { amount: week.part(part.amount), basis: part.basis })
    }

    /// The days between two days on which a rate or a rule of the benefit becomes another.
    pub(super) fn changes(&self, from: NaiveDate, to: NaiveDate) -> Vec<NaiveDate> {
        let (law, payers) = (self.benefit, self.payers);
        let mut days = Vec::new();
        begun(&payers.maximum_weekly_benefit, &mut days);
        begun(&payers.benefit_week_days, &mut days);
        begun(&payers.insured_minimum, &mut days);
        begun(&law.benefit_week_hours, &mut days);
        begun(&law.partial_least_hours, &mut days);
        begun(&law.partial_flexjob_exempt, &mut days);
        begun(&law.partial_as_full, &mut days);
        for part in [
            &law.able_least_limit,
            &law.able_least_share,
            &law.able_most_limit,
            &law.able_most_share,
        ] {
            begun(part, &mut days);
        }
        days.retain(|day| from < *day && *day <= to);
        days.sort_unstable();
        days.dedup();
        days
    }
}

/// The last value that has begun by a day and had not ended when the law was last confirmed.
// Kept out of its many callers, which all but never need it.
#[cold]
#[inline(never)]
fn last_known<T: Clone>(
    parameter: &Parameter<T>,
    day: NaiveDate,
    confirmed: NaiveDate,
) -> Option<&Dated<T>> {
    let known = |value: &&Dated<T>| value.from <= day && value.to.is_none_or(|to| to >= confirmed);
    parameter.law().filter(known).last()
}

/// The first days of the values that are law.
#[inline(never)]
fn begun<T: Clone>(parameter: &Parameter<T>, days: &mut Vec<NaiveDate>) {
    days.extend(parameter.law().map(|value| value.from));
}

/// Which value it is, without the value.
pub(super) fn basis<A>(parameter: &Parameter<Scalar<A>>, value: &Dated<Scalar<A>>) -> Basis
where
    A: Clone,
{
    with_provision(parameter, value, value.value.provision)
}

pub(super) fn with_provision<T: Clone>(
    parameter: &Parameter<T>,
    value: &Dated<T>,
    provision: Provision,
) -> Basis {
    Basis {
        parameter: parameter.id,
        provision,
        from: value.from,
        to: value.to,
        checked_on: value.checked_on,
        last_confirmed: value.last_confirmed.filter(|_| value.to.is_none()),
    }
}
