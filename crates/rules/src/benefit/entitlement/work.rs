//! What somebody worked before falling ill, as it is told. What is left out is not known.

use chrono::NaiveDate;

use super::super::hours::WorkTime;
use super::super::month::Month;

/// All that a right to benefit is judged from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// The employment at the time of falling ill.
    pub employer: Option<Employment>,
    /// Whether somebody was in work on the first day of absence.
    pub in_work: Option<bool>,
    /// Hours in the closed calendar months before the absence.
    pub months: Vec<MonthHours>,
    /// The attachment to the labour market, which was asked for before 2015.
    pub attached: Option<Attached>,
    /// Whether the person would have had a right to unemployment benefit.
    pub unemployment_benefit: Option<bool>,
    /// The latest vocational education.
    pub education: Option<Education>,
    /// Whether the person is a paid trainee.
    pub paid_trainee: Option<bool>,
    /// Whether the person has a fleksjob.
    pub flexjob: Option<bool>,
    /// Whether it is a work injury that the act on them covers.
    pub work_injury: Option<bool>,
    /// The person's own business.
    pub business: Option<BusinessWork>,
    /// Periods with support for the care of relatives, or of a labour conflict: first and last day.
    pub left_out: Vec<(NaiveDate, NaiveDate)>,
}

/// The employment with the employer who would pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Employment {
    /// The first day of employment without a break. Holiday, illness, agreed courses and labour
    /// conflicts are no breaks.
    pub hired: NaiveDate,
    /// Hours worked for the employer in the weeks that the law looks at.
    pub hours: Option<WorkTime>,
    /// Hours of holiday and illness in those weeks. They are no work.
    pub hours_off: Option<WorkTime>,
    /// Whether the person had worked for the same employer before that employment.
    pub earlier: Option<bool>,
    /// Whether the person was at work on the day the illness began, or on the last working day
    /// before and should have been.
    pub at_work: Option<bool>,
}

/// The hours of a closed calendar month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthHours {
    /// The month.
    pub month: Month,
    /// Hours of work as an employee.
    pub worked: WorkTime,
    /// Hours with unemployment, sickness or maternity benefit.
    pub benefit: WorkTime,
    /// Hours with holiday pay or from the employees' guarantee fund.
    pub holiday: WorkTime,
    /// Weeks with one's own business right before the job.
    pub business_weeks: u32,
}

/// How long somebody was attached to the labour market without a break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attached {
    /// Since when.
    pub since: NaiveDate,
    /// Hours worked in the weeks that the law looks at.
    pub hours: Option<WorkTime>,
}

/// A vocational education.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Education {
    /// There is none that was finished lately.
    None,
    /// One that was finished.
    Finished {
        /// On which day.
        on: NaiveDate,
        /// How many months it lasted.
        months: u32,
    },
}

/// The person's own business.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BusinessWork {
    /// When it was run, and how many hours a week.
    pub periods: Vec<BusinessPeriod>,
    /// Work as an employee before it: first and last day.
    pub wage_work: Vec<(NaiveDate, NaiveDate)>,
    /// Whether the person received unemployment benefit under the special rules of summer 2021.
    pub benefit_in_2021: bool,
}

/// A time in which the business was run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BusinessPeriod {
    /// The first day.
    pub from: NaiveDate,
    /// The last day; none: still running.
    pub to: Option<NaiveDate>,
    /// Hours a week.
    pub hours: WorkTime,
}
