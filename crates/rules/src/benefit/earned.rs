//! From what somebody earns to an exact amount for an hour or a week. It rests on the law of the
//! first day of absence.

use chrono::{Days, NaiveDate};
use fremdrift_units::Kroner;

use super::amount::Amount;
use super::check;
use super::error::{Problem, Problems, Wrong};
use super::hours::WorkTime;
use super::law::{Basis, Law};
use super::month::Month;
use super::pay::{Earnings, HolidayPay, Job, MonthPay, Pay, Rate, Unemployment};
use super::steps::{self, Step, Whole};
use super::week::WorkDays;
use crate::case::Insurance;

/// Pay that was checked, in exact amounts.
#[derive(Clone, Debug)]
pub struct Earned<'a> {
    pub(super) law: Law<'a>,
    pub(super) first_day: NaiveDate,
    pub(super) jobs: Vec<EarnedJob>,
    pub(super) business: Option<EarnedBusiness>,
    pub(super) unemployment: Option<Amount>,
    pub(super) days: WorkDays,
    pub(super) flexjob: bool,
    pub(super) bases: Vec<Basis>,
    pub(super) would_have_earned: Option<u32>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct EarnedJob {
    pub(super) hours: WorkTime,
    /// For an hour, after the contribution.
    pub(super) hourly: Amount,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct EarnedBusiness {
    pub(super) by_profit: Amount,
    pub(super) insurance: Option<Insurance>,
    pub(super) hours: Option<WorkTime>,
}

/// What was read of a case with pay, where not all of it could be.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    /// The first day of absence.
    pub first_day: NaiveDate,
    /// The last day, where the steps must lie before it.
    pub last_day: Option<NaiveDate>,
    /// What somebody earns.
    pub pay: Option<&'a Pay>,
    /// The steps of a return.
    pub steps: &'a [Step],
}

impl<'a> Law<'a> {
    /// Everything that is wrong with pay and steps, as far as it can be told.
    #[must_use]
    pub fn problems(&self, given: Given<'_>) -> Vec<Problem> {
        let Given { first_day, last_day, pay, steps } = given;
        let mut problems = Problems::new();
        let whole = pay.map(|pay| {
            check::pay(self, first_day, pay, &mut problems);
            let job = !pay.jobs.is_empty();
            let hours = pay.jobs.iter().fold(WorkTime::ZERO, |sum, job| sum.plus(job.hours));
            let of_business = pay.business.and_then(|business| business.hours);
            let hours = if job { Some(hours) } else { of_business };
            Whole { hours, job, business: pay.business.is_some() }
        });
        let last = last_day.unwrap_or(NaiveDate::MAX);
        steps::check(first_day, last, whole.as_ref(), steps, &mut problems);
        problems.all()
    }

    /// Checks what somebody earns and works out what an hour and a week of it are.
    ///
    /// # Errors
    /// Everything that is wrong with it, in the order of the fields.
    pub fn earned(&self, first_day: NaiveDate, pay: &Pay) -> Result<Earned<'a>, Vec<Problem>> {
        let mut problems = Problems::new();
        if self.maximum(first_day).is_none() || self.week(first_day).is_none() {
            problems.add("firstDay", Wrong::NoLaw);
        }
        check::pay(self, first_day, pay, &mut problems);
        let mut bases = Vec::new();
        let mut reader = Reader { law: *self, first_day, bases: &mut bases };
        let read = reader.jobs(&pay.jobs).and_then(|jobs| {
            let business = match pay.business {
                Some(business) => Some(EarnedBusiness {
                    by_profit: reader.profit(business.profit)?,
                    insurance: business.insurance,
                    hours: business.hours,
                }),
                None => None,
            };
            let unemployment = match pay.unemployment {
                Some(unemployment) => Some(reader.unemployment(unemployment, &jobs)?),
                None => None,
            };
            let days = reader.five_days(pay.days)?;
            let would_have_earned = reader.would_have_earned(&pay.jobs);
            Some((jobs, business, unemployment, days, would_have_earned))
        });
        let (jobs, business, unemployment, days, would_have_earned) = problems.or(read)?;
        Ok(Earned {
            law: *self,
            first_day,
            jobs,
            business,
            unemployment,
            days,
            flexjob: pay.jobs.iter().any(|job| job.flexjob),
            bases,
            would_have_earned,
        })
    }
}

impl Earned<'_> {
    /// The first day of absence.
    #[must_use]
    pub const fn first_day(&self) -> NaiveDate {
        self.first_day
    }

    /// The days of the week on which benefit is paid.
    #[must_use]
    pub const fn days(&self) -> WorkDays {
        self.days
    }

    /// Hours a week in all jobs.
    #[must_use]
    pub fn hours(&self) -> WorkTime {
        self.jobs.iter().fold(WorkTime::ZERO, |sum, job| sum.plus(job.hours))
    }

    /// Before the law averaged months: over how many weeks it looked where the pay was not known.
    #[must_use]
    pub const fn would_have_earned(&self) -> Option<u32> {
        self.would_have_earned
    }
}

struct Reader<'a, 'b> {
    law: Law<'a>,
    first_day: NaiveDate,
    bases: &'b mut Vec<Basis>,
}

impl Reader<'_, '_> {
    fn jobs(&mut self, jobs: &[Job]) -> Option<Vec<EarnedJob>> {
        let read = jobs
            .iter()
            .map(|job| Some(EarnedJob { hours: job.hours, hourly: self.hourly(&job.earnings)? }));
        read.collect()
    }

    fn hourly(&mut self, earnings: &Earnings) -> Option<Amount> {
        match earnings {
            Earnings::HourlyAfterContribution(kroner) => Some(Amount::of(*kroner)),
            Earnings::Hourly(kroner) => self.after_contribution(Amount::of(*kroner)),
            Earnings::Months { months, holiday } => {
                let average = self.average(months, *holiday)?;
                self.after_contribution(average)
            }
        }
    }

    fn after_contribution(&mut self, before: Amount) -> Option<Amount> {
        let left = self.law.after_contribution(self.first_day)?;
        self.note(left.basis);
        Some(before * left.amount)
    }

    /// The pay of the months for each of their hours.
    fn average(&mut self, months: &[MonthPay], holiday: HolidayPay) -> Option<Amount> {
        let law = self.law.benefit;
        let rule = self.law.number(&law.earnings_months, self.first_day)?;
        self.note(rule.basis);
        let income = super::amount::sum(months.iter().map(|month| month.income));
        let hours = months.iter().fold(WorkTime::ZERO, |sum, month| sum.plus(month.hours));
        let income = match holiday {
            HolidayPay::Wages => Amount::of(income),
            HolidayPay::Included => {
                let rule = self.law.number(&law.holiday_pay_deduction, self.first_day)?;
                self.note(rule.basis);
                let own = months.iter().map(|month| month.own_contributions);
                let whole = super::amount::sum(own.chain([income]));
                // Both are whole øre, and the deduction is not rounded.
                Amount::of(income).less(Amount::of(whole) * rule.amount)
            }
            HolidayPay::SetAside => {
                let rule = self.law.number(&law.set_aside_supplement, self.first_day)?;
                self.note(rule.basis);
                Amount::of(income).raised(rule.amount)
            }
        };
        Some(income.part(WorkTime::HUNDREDTHS, hours.hundredths()))
    }

    fn profit(&mut self, profit: Kroner) -> Option<Amount> {
        let weeks = self.law.number(&self.law.benefit.profit_weeks, self.first_day)?;
        self.note(weeks.basis);
        Some(Amount::of(profit).part(1, weeks.amount.0))
    }

    /// For the hours that are left of the insured week beside the jobs.
    fn unemployment(&mut self, unemployment: Unemployment, jobs: &[EarnedJob]) -> Option<Amount> {
        let law = self.law.benefit;
        let weekly = match unemployment.rate {
            Rate::Week(kroner) => Amount::of(kroner),
            Rate::Day(kroner) => {
                let days = self.law.number(&self.law.payers.benefit_week_days, self.first_day)?;
                self.note(days.basis);
                Amount::of(kroner).part(days.amount.0, 1)
            }
        };
        if jobs.is_empty() {
            return Some(weekly);
        }
        let week = if unemployment.part_time {
            &law.supplementary_part_time_hours
        } else {
            &law.supplementary_week_hours
        };
        let week = self.law.number(week, self.first_day)?;
        self.note(week.basis);
        let worked = jobs.iter().fold(WorkTime::ZERO, |sum, job| sum.plus(job.hours));
        let whole = WorkTime::from(week.amount);
        Some(weekly.part(whole.less(worked).hundredths(), whole.hundredths()))
    }

    fn five_days(&mut self, days: Option<WorkDays>) -> Option<WorkDays> {
        let rule = self.law.number(&self.law.payers.benefit_week_days, self.first_day)?;
        self.note(rule.basis);
        Some(days.unwrap_or_else(|| WorkDays::from_monday(rule.amount.0)))
    }

    fn would_have_earned(&mut self, jobs: &[Job]) -> Option<u32> {
        let rule = self.law.number(&self.law.benefit.earnings_weeks, self.first_day)?;
        if jobs.is_empty() {
            return None;
        }
        self.note(rule.basis);
        Some(rule.amount.0)
    }

    fn note(&mut self, basis: Basis) {
        if !self.bases.contains(&basis) {
            self.bases.push(basis);
        }
    }
}

/// The closed months before a day over which pay is averaged: the first and the last.
pub(super) fn closed_months(first_day: NaiveDate, months: u32) -> (Month, Month) {
    let month = Month::of(first_day);
    (month.back(months), month.back(1))
}

/// Whether somebody was hired so many weeks before a day, or longer ago.
pub(super) fn employed_for(hired: NaiveDate, weeks: u32, first_day: NaiveDate) -> bool {
    let days = u64::from(weeks).saturating_mul(7);
    hired.checked_add_days(Days::new(days)).is_some_and(|day| day <= first_day)
}
