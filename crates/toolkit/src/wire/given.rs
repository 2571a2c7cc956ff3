//! Pay, work and steps as JavaScript gives them. Only their TypeScript is used; `decode` reads the JSON.
#![expect(dead_code, reason = "declared for its TypeScript")]

use tsify::Tsify;

use super::values::{HoursNumber, IsoDate, Money, SharePercent};

/// What somebody earns. What one kind gives is added to what the others give.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Pay {
    /// The jobs on the first day of absence, at most 20.
    #[tsify(optional, type = "readonly JobPay[]")]
    jobs: Vec<JobPay>,
    /// The person's own business; its insurance is `insurance` of the case.
    #[tsify(optional)]
    business: BusinessPay,
    /// Unemployment benefit; beside a job it is the supplementary one.
    #[tsify(optional)]
    unemployment: UnemploymentPay,
    /// The days of the week on which benefit is paid. Left out: Monday to Friday.
    #[tsify(
        optional,
        type = "readonly ('monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday')[]"
    )]
    work_days: Vec<String>,
    /// How ill somebody is who is only partly ill. `gradualReturn` takes the hours from `steps` and
    /// reads only `asFull` here.
    #[tsify(optional)]
    partly: Partly,
}

/// One job. What it pays is said in exactly one of three ways.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct JobPay {
    /// Hours a week that would have been worked during the absence, at most two decimals.
    hours_per_week: HoursNumber,
    /// Pay for an hour before the labour-market contribution.
    #[tsify(optional)]
    hourly: Money,
    /// Pay for an hour after the contribution.
    #[tsify(optional)]
    hourly_after_contribution: Money,
    /// What was reported for the three closed calendar months before the absence, from 2015-01-05.
    #[tsify(optional, type = "readonly MonthPay[]")]
    months: Vec<MonthPay>,
    /// With `months`: whether holidays are held with wages (left out), or holiday pay is part of the
    /// income and is deducted, or is set aside by the employer.
    #[tsify(optional, type = "'wages' | 'included' | 'setAside'")]
    holiday_pay: String,
    /// The first day of employment. With less than eight weeks the agreed pay counts, not `months`.
    #[tsify(optional)]
    hired: IsoDate,
    /// A fleksjob, in which the least number of hours of absence does not apply.
    #[tsify(optional)]
    flexjob: bool,
}

/// What a job paid in a month.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct MonthPay {
    /// The month: `"2026-02"`.
    month: String,
    /// The income of which the labour-market contribution is paid.
    income: Money,
    /// The hours it was paid for.
    hours: HoursNumber,
    /// One's own ATP contribution and what goes into the employer's pension scheme; it matters where
    /// holiday pay is deducted.
    #[tsify(optional)]
    own_contributions: Money,
}

/// A business of one's own.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct BusinessPay {
    /// The profit of the latest accounting year; below zero for a loss.
    profit: Money,
    /// The hours of a normal week; `gradualReturn` needs them.
    #[tsify(optional)]
    hours_per_week: HoursNumber,
}

/// Unemployment benefit: the rate for a day of the five-day week, or for a week.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct UnemploymentPay {
    /// For a day.
    #[tsify(optional)]
    per_day: Money,
    /// For a week.
    #[tsify(optional)]
    per_week: Money,
    /// The insurance is the one for part-time work.
    #[tsify(optional)]
    part_time: bool,
}

/// How ill somebody is who is only partly ill.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Partly {
    /// Hours a week of absence from all jobs, with travel and waiting at outpatient treatment.
    #[tsify(optional)]
    hours_absent: HoursNumber,
    /// How much of the normal work a self-employed person can do.
    #[tsify(optional)]
    able_percent: SharePercent,
    /// Why the benefit is that of a full absence all the same.
    #[tsify(optional, type = "'becameUnemployed' | 'unemploymentBenefit' | 'noPartTime'")]
    as_full: String,
}

/// A step of a gradual return.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ReturnStep {
    /// The first day.
    from: IsoDate,
    /// Hours a week that are worked from then on, in all jobs or in the business.
    hours_per_week: HoursNumber,
}

/// What somebody worked before falling ill. What is left out is not known.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WorkBefore {
    /// The first day of the employment without a break. Holiday, illness, agreed courses and labour
    /// conflicts are no breaks.
    #[tsify(optional)]
    hired: IsoDate,
    /// Hours worked for that employer in the last eight weeks.
    #[tsify(optional)]
    hours: HoursNumber,
    /// Hours of holiday and illness in those weeks; they are no work.
    #[tsify(optional)]
    hours_off: HoursNumber,
    /// Whether the person had worked for the same employer before.
    #[tsify(optional)]
    earlier_employment: bool,
    /// Whether the person was at work on the day the illness began, or on the last working day before.
    #[tsify(optional)]
    at_work: bool,
    /// Whether the person was in work on the first day of absence.
    #[tsify(optional)]
    in_work: bool,
    /// Hours in the closed calendar months before the absence.
    #[tsify(optional, type = "readonly MonthHours[]")]
    months: Vec<MonthHours>,
    /// Since when attached to the labour market without a break; asked for before 2015.
    #[tsify(optional)]
    attached_since: IsoDate,
    /// Hours worked in the weeks of attachment that were asked for.
    #[tsify(optional)]
    hours_attached: HoursNumber,
    /// Whether there would have been a right to unemployment benefit.
    #[tsify(optional)]
    unemployment_benefit: bool,
    /// The latest vocational education; `false` where there is none.
    #[tsify(optional, type = "false | FinishedEducation")]
    education: FinishedEducation,
    /// Whether the person is a paid trainee.
    #[tsify(optional)]
    paid_trainee: bool,
    /// Whether the person has a fleksjob.
    #[tsify(optional)]
    flexjob: bool,
    /// The person's own business.
    #[tsify(optional)]
    business: BusinessWork,
    /// Periods with support for the care of relatives, or of a labour conflict.
    #[tsify(optional, type = "readonly WorkPeriod[]")]
    left_out: Vec<WorkPeriod>,
}

/// The hours of a closed calendar month.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct MonthHours {
    /// The month: `"2026-02"`.
    month: String,
    /// Hours of work as an employee.
    hours: HoursNumber,
    /// Hours with unemployment, sickness or maternity benefit.
    #[tsify(optional)]
    benefit_hours: HoursNumber,
    /// Hours with holiday pay or from the employees' guarantee fund.
    #[tsify(optional)]
    holiday_hours: HoursNumber,
    /// Weeks with one's own business right before the job.
    #[tsify(optional)]
    business_weeks: u32,
}

/// A vocational education.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct FinishedEducation {
    /// The day on which it was finished.
    finished: IsoDate,
    /// How many months it lasted.
    months: u32,
}

/// The person's own business.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct BusinessWork {
    /// When it was run.
    #[tsify(type = "readonly BusinessPeriod[]")]
    periods: Vec<BusinessPeriod>,
    /// Work as an employee before it.
    #[tsify(optional, type = "readonly WorkPeriod[]")]
    wage_work: Vec<WorkPeriod>,
    /// Whether unemployment benefit was paid under the special rules of July to September 2021.
    #[serde(rename = "benefitIn2021")]
    #[tsify(optional)]
    benefit_in_2021: bool,
}

/// A time in which the business was run.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct BusinessPeriod {
    /// The first day.
    from: IsoDate,
    /// The last day. Left out: still running.
    #[tsify(optional)]
    to: IsoDate,
    /// Hours a week.
    hours_per_week: HoursNumber,
}

/// Days in a row.
#[derive(Tsify)]
pub(crate) struct WorkPeriod {
    /// The first day.
    from: IsoDate,
    /// The last day.
    to: IsoDate,
}
