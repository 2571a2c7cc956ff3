//! The benefit for a week, on a day of the absence, fully or partly ill.

use chrono::NaiveDate;
use fremdrift_legislation::{Choice, PartialAsFull};
use fremdrift_units::{Fraction, Kroner, Percent};

use super::amount::{Amount, days_of, sum};
use super::earned::{Earned, EarnedBusiness};
use super::hours::WorkTime;
use super::law::{Basis, with_provision};

/// How ill somebody is. What is left out is full illness.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Capacity {
    /// Hours a week that an employee is absent, in all jobs, with travel and waiting at outpatient
    /// treatment. With several jobs they count for each in proportion to its hours.
    pub absent: Option<WorkTime>,
    /// Why somebody partly ill is paid as for a full absence.
    pub as_full: Option<AsFull>,
    /// How much of the normal work a self-employed person can do.
    pub able: Option<Percent>,
}

/// Why somebody partly ill is paid as for a full absence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AsFull {
    /// Became unemployed without a right to wages.
    BecameUnemployed,
    /// Receives unemployment benefit.
    UnemploymentBenefit,
    /// The employer offers no part-time work.
    NoPartTime,
}

impl AsFull {
    /// All of them, in the order of the act.
    // not law: how many they are
    pub const ALL: [Self; 3] =
        [Self::BecameUnemployed, Self::UnemploymentBenefit, Self::NoPartTime];
}

/// Every option there is: another one in the data does not build.
impl From<PartialAsFull> for AsFull {
    fn from(option: PartialAsFull) -> Self {
        match option {
            PartialAsFull::BecameUnemployed => Self::BecameUnemployed,
            PartialAsFull::UnemploymentBenefit => Self::UnemploymentBenefit,
            PartialAsFull::NoPartTime => Self::NoPartTime,
        }
    }
}

/// How much of the full benefit somebody gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All of it, for a full absence.
    Full,
    /// For the hours of absence.
    Hours,
    /// All of it, though only partly ill.
    AsFull(AsFull),
    /// A part for a self-employed person who can do some work.
    Part(Fraction),
    /// Nothing: absent for too few hours.
    TooFewHours {
        /// The least hours a week.
        least: WorkTime,
    },
    /// Nothing: able to do too much of the work.
    AbleToDoTooMuch,
    /// Nothing: back at work for all hours.
    Back,
}

/// What one job gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JobBenefit {
    /// Hours a week.
    pub hours: WorkTime,
    /// Pay for an hour after the labour-market contribution, rounded to be shown.
    pub hourly: Kroner,
    /// Whether that is more than the highest rate for an hour.
    pub cut: bool,
    /// The benefit for a week. An employer pays it whatever other jobs give.
    pub weekly: Kroner,
}

/// What the business gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BusinessBenefit {
    /// A week's profit, rounded to be shown.
    pub by_profit: Kroner,
    /// The least with insurance; none without.
    pub minimum: Option<Kroner>,
    /// The benefit for a week once everybody has a right to it.
    pub weekly: Kroner,
    /// The benefit for a week in the first weeks, in which only the insurance pays.
    pub first_weeks: Kroner,
    /// How much of the full benefit that is.
    pub extent: Extent,
}

/// The benefit for a week on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Benefit {
    /// The day.
    pub day: NaiveDate,
    /// Each job.
    pub jobs: Vec<JobBenefit>,
    /// How much of the full benefit an employee gets; none without a job.
    pub extent: Option<Extent>,
    /// In place of unemployment benefit.
    pub unemployment: Option<Kroner>,
    /// The business.
    pub business: Option<BusinessBenefit>,
    /// All of it before the week's highest rate.
    pub sum: Kroner,
    /// What the municipality pays for a whole week.
    pub weekly: Kroner,
    /// The same for one of the week's days.
    pub daily: Kroner,
    /// Over how many days the week's benefit is divided.
    pub days: u32,
    /// The highest rate for a week.
    pub maximum: Kroner,
    /// The highest rate for an hour, rounded to be shown.
    pub hourly_maximum: Kroner,
    /// Whether the day lies beyond the confirmed law.
    pub provisional: bool,
    /// The values of the law it follows from.
    pub bases: Vec<Basis>,
}

impl Benefit {
    /// Whether the week's highest rate cuts the sum.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.weekly < self.sum
    }

    /// What is paid for so many of the week's days.
    #[must_use]
    pub fn of_days(&self, days: u32) -> Kroner {
        days_of(self.weekly, days, self.days)
    }

    /// What employers pay for a week: each for its own job, without the week's highest rate.
    #[must_use]
    pub fn of_jobs(&self) -> Kroner {
        sum(self.jobs.iter().map(|job| job.weekly))
    }
}

impl Earned<'_> {
    /// The benefit for a week on a day; nothing where the law has no value for it.
    #[must_use]
    pub fn on(&self, day: NaiveDate, capacity: Capacity) -> Option<Benefit> {
        let maximum = self.law.maximum(day)?;
        let week = self.law.week(day)?;
        let mut bases = self.bases.clone();
        bases.extend([maximum.basis, week.basis]);
        let whole = Amount::of(maximum.amount);
        let hour = whole.part(1, week.amount.0);
        let (extent, share) = self.employee(day, capacity, &mut bases)?;
        let jobs: Vec<JobBenefit> = self
            .jobs
            .iter()
            .map(|job| JobBenefit {
                hours: job.hours,
                hourly: job.hourly.oere(),
                cut: job.hourly.is_above(hour),
                weekly: job
                    .hourly
                    .least(hour)
                    .part(job.hours.hundredths(), WorkTime::HUNDREDTHS)
                    .part(share.0, share.1)
                    .oere(),
            })
            .collect();
        let business = match self.business {
            Some(business) => {
                Some(self.of_business(business, day, capacity.able, whole, &mut bases)?)
            }
            None => None,
        };
        let unemployment = self.unemployment.map(|amount| amount.least(whole).oere());
        let of_jobs = jobs.iter().map(|job| job.weekly);
        let others = business.iter().map(|business| business.weekly).chain(unemployment);
        let sum = sum(of_jobs.chain(others));
        let weekly = sum.min(maximum.amount);
        let days = self.days.count();
        Some(Benefit {
            day,
            extent: (!jobs.is_empty()).then_some(extent),
            jobs,
            unemployment,
            business,
            sum,
            weekly,
            daily: days_of(weekly, 1, days),
            days,
            maximum: maximum.amount,
            hourly_maximum: hour.oere(),
            provisional: self.law.is_provisional(day),
            bases,
        })
    }

    /// The benefit of somebody who is fully ill.
    #[must_use]
    pub fn full_on(&self, day: NaiveDate) -> Option<Benefit> {
        self.on(day, Capacity::default())
    }

    /// How much of their full benefit the jobs give, as parts of a whole.
    fn employee(
        &self,
        day: NaiveDate,
        capacity: Capacity,
        bases: &mut Vec<Basis>,
    ) -> Option<(Extent, (u32, u32))> {
        const ALL: (u32, u32) = (1, 1);
        const NOTHING: (u32, u32) = (0, 1);
        let law = self.law.benefit;
        let hours = self.hours();
        let Some(absent) = capacity.absent.map(|absent| absent.min(hours)) else {
            return Some((Extent::Full, ALL));
        };
        let least = self.law.number(&law.partial_least_hours, day)?;
        let exempt = self.law.on(&law.partial_flexjob_exempt, day).filter(|_| self.flexjob);
        let enough = WorkTime::from(least.amount);
        if absent == WorkTime::ZERO {
            return Some((Extent::Back, NOTHING));
        }
        match exempt {
            Some(rule) if absent < enough => {
                bases.push(super::law::basis(&law.partial_flexjob_exempt, rule));
            }
            _ => bases.push(least.basis),
        }
        if absent < enough && exempt.is_none() {
            return Some((Extent::TooFewHours { least: enough }, NOTHING));
        }
        if absent == hours {
            return Some((Extent::Full, ALL));
        }
        let rule = self.law.on(&law.partial_as_full, day);
        let option = capacity.as_full.zip(rule).and_then(|(why, value)| {
            let is_it =
                |option: &&Choice| PartialAsFull::of(option.id).map(AsFull::from) == Some(why);
            let option = value.value.iter().find(is_it)?;
            Some((why, with_provision(&law.partial_as_full, value, option.provision)))
        });
        if let Some((why, basis)) = option {
            bases.push(basis);
            return Some((Extent::AsFull(why), ALL));
        }
        Some((Extent::Hours, (absent.hundredths(), hours.hundredths())))
    }

    fn of_business(
        &self,
        business: EarnedBusiness,
        day: NaiveDate,
        able: Option<Percent>,
        whole: Amount,
        bases: &mut Vec<Basis>,
    ) -> Option<BusinessBenefit> {
        let (extent, part) = self.able(day, able, bases)?;
        let by_profit = business.by_profit.least(whole);
        let mut minimum = None;
        let mut full = by_profit;
        let mut early = Amount::ZERO;
        if let Some(insurance) = business.insurance {
            let least = self.law.number(&self.law.payers.insured_minimum, day)?;
            bases.push(least.basis);
            let least = (whole * least.amount).whole_kroner();
            minimum = Some(least);
            let least = Amount::of(least);
            full = if least.is_above(by_profit) { least } else { by_profit };
            early = if insurance.full { full } else { least };
        }
        let paid = |amount: Amount| part.map_or(Kroner::ZERO, |part| (amount * part).oere());
        Some(BusinessBenefit {
            by_profit: business.by_profit.oere(),
            minimum,
            weekly: paid(full),
            first_weeks: paid(early),
            extent,
        })
    }

    /// The part that a self-employed person gets who can do some of the work.
    fn able(
        &self,
        day: NaiveDate,
        able: Option<Percent>,
        bases: &mut Vec<Basis>,
    ) -> Option<(Extent, Option<Fraction>)> {
        let law = self.law.benefit;
        let whole = Fraction::new(1, 1).ok();
        let Some(able) = able.filter(|able| *able > Percent::default()) else {
            return Some((Extent::Full, whole));
        };
        let most = self.law.number(&law.able_most_limit, day)?;
        let least = self.law.number(&law.able_least_limit, day)?;
        if is_above(able, most.amount) {
            bases.push(most.basis);
            return Some((Extent::AbleToDoTooMuch, None));
        }
        let share = if is_above(able, least.amount) {
            bases.push(most.basis);
            &law.able_most_share
        } else {
            bases.push(least.basis);
            &law.able_least_share
        };
        let share = self.law.number(share, day)?;
        bases.push(share.basis);
        Some((Extent::Part(share.amount), Some(share.amount)))
    }
}

fn is_above(share: Percent, limit: Fraction) -> bool {
    const WHOLE: u64 = 10_000;
    let share = u64::from(share.basis_points()).saturating_mul(limit.denominator().get().into());
    share > WHOLE.saturating_mul(limit.numerator().into())
}
