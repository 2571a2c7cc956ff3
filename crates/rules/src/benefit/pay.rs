//! What somebody earns, as it is told.

use chrono::NaiveDate;
use fremdrift_units::Kroner;

use super::hours::WorkTime;
use super::month::Month;
use super::week::WorkDays;
use crate::case::Insurance;

/// All that a benefit is computed from. What one kind gives is added to what the others give.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pay {
    /// The jobs on the first day of absence.
    pub jobs: Vec<Job>,
    /// The person's own business.
    pub business: Option<Business>,
    /// Unemployment benefit; beside a job it is the supplementary one.
    pub unemployment: Option<Unemployment>,
    /// The days of the week on which the benefit is paid; none: the law's five.
    pub days: Option<WorkDays>,
}

/// One job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// Hours a week that would have been worked during the absence.
    pub hours: WorkTime,
    /// What they are paid.
    pub earnings: Earnings,
    /// The first day of employment, where it is known.
    pub hired: Option<NaiveDate>,
    /// Whether it is a fleksjob; then the least number of hours does not apply.
    pub flexjob: bool,
}

/// What a job pays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Earnings {
    /// For an hour, before the labour-market contribution.
    Hourly(Kroner),
    /// For an hour, after the contribution.
    HourlyAfterContribution(Kroner),
    /// What was reported for the closed calendar months before the absence.
    Months {
        /// Each month with work.
        months: Vec<MonthPay>,
        /// Whether holiday pay is part of the pay or is set aside.
        holiday: HolidayPay,
    },
}

/// What a job paid in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthPay {
    /// The month.
    pub month: Month,
    /// The income of which the contribution is paid.
    pub income: Kroner,
    /// The hours it was paid for.
    pub hours: WorkTime,
    /// One's own ATP contribution and what goes into the employer's pension scheme; it only matters
    /// where holiday pay is deducted.
    pub own_contributions: Kroner,
}

/// How a job treats holiday pay.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HolidayPay {
    /// Holidays with wages: nothing is corrected.
    #[default]
    Wages,
    /// It is part of the reported income and is deducted.
    Included,
    /// The employer sets it aside; the basis is raised.
    SetAside,
}

/// A business of one's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Business {
    /// The profit of the latest accounting year; less than nothing for a loss.
    pub profit: Kroner,
    /// The insurance, where there is one.
    pub insurance: Option<Insurance>,
    /// The hours of a normal week in it, where steps of a return are reckoned.
    pub hours: Option<WorkTime>,
}

/// Unemployment benefit on the first day with a right to sickness benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unemployment {
    /// Its rate.
    pub rate: Rate,
    /// Whether the insurance is the one for part-time work.
    pub part_time: bool,
}

/// The rate of unemployment benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rate {
    /// For a day of the five-day week.
    Day(Kroner),
    /// For a week.
    Week(Kroner),
}
