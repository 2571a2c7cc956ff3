//! What one gets.

use fremdrift_legislation as legislation;
use fremdrift_rules::benefit as rules;
use serde::Serialize;
use tsify::Tsify;

use super::basis::{Basis, Names};
use super::provisional::Provisional;
use super::values::{Bilingual, HoursNumber, IsoDate, Money};

/// The benefit of an absence.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct Benefit {
    /// On the first day of absence, for somebody who is fully ill.
    full: WeekBenefit,
    /// The same for somebody partly ill, where `pay.partly` says how; else null.
    partly: Option<WeekBenefit>,
    /// From when the insurance of a self-employed person pays; null without insurance.
    insured: Option<InsuredFrom>,
    /// The calendar weeks of the absence, or the first one where it has no last day. A week in which
    /// nothing is paid is not there, and whether somebody else pays is not looked at.
    weeks: Vec<BenefitWeek>,
    /// Before 2015-01-05: the basis is what would have been earned, and over so many weeks it was
    /// measured where that was no use; else null.
    would_have_earned: Option<u32>,
    /// Where the absence reaches beyond the law that is known; else null.
    provisional: Option<Provisional>,
}

impl Benefit {
    pub(crate) fn new(law: &legislation::Encoded, got: &crate::gets::Got) -> Self {
        let names = &Names::of(law);
        let week = |line: &rules::Line<()>| BenefitWeek::new(line, got);
        Self {
            full: WeekBenefit::new(names, &got.full),
            partly: got.partly.as_ref().map(|partly| WeekBenefit::new(names, partly)),
            insured: got.insured.map(|(from, basis)| InsuredFrom {
                from: from.into(),
                basis: basis.map(|basis| Basis::of_benefit(names, &basis)),
            }),
            weeks: got.weeks.iter().map(week).collect(),
            would_have_earned: got.would_have_earned,
            provisional: got.provisional.as_ref().map(Into::into),
        }
    }
}

/// The benefit for a whole week, on a day.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct WeekBenefit {
    /// The day.
    day: IsoDate,
    /// What the municipality pays for a whole week: the sum, at most the maximum.
    weekly: Money,
    /// The same for one of the week's days.
    daily: Money,
    /// Over how many days the week's benefit is divided.
    days: u32,
    /// What jobs, business and unemployment benefit give together.
    sum: Money,
    /// Whether the maximum cuts the sum.
    cut: bool,
    /// The maximum for a week.
    maximum: Money,
    /// The maximum for an hour, rounded; it is never computed with.
    hourly_maximum: Money,
    /// Each job.
    jobs: Vec<JobBenefit>,
    /// How much of the full benefit an employee gets; null without a job.
    extent: Option<Extent>,
    /// In place of unemployment benefit; null without.
    unemployment: Option<Money>,
    /// The business; null without.
    business: Option<BusinessBenefit>,
    /// The values of the law it follows from.
    basis: Vec<Basis>,
}

impl WeekBenefit {
    pub(super) fn new(names: &Names, benefit: &rules::Benefit) -> Self {
        let basis = benefit.bases.iter().map(|basis| Basis::of_benefit(names, basis));
        Self {
            day: benefit.day.into(),
            weekly: benefit.weekly.into(),
            daily: benefit.daily.into(),
            days: benefit.days,
            sum: benefit.sum.into(),
            cut: benefit.is_cut(),
            maximum: benefit.maximum.into(),
            hourly_maximum: benefit.hourly_maximum.into(),
            jobs: benefit.jobs.iter().map(Into::into).collect(),
            extent: benefit.extent.map(Into::into),
            unemployment: benefit.unemployment.map(Into::into),
            business: benefit.business.map(Into::into),
            basis: basis.collect(),
        }
    }
}

/// What one job gives.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct JobBenefit {
    /// Hours a week.
    hours_per_week: HoursNumber,
    /// Pay for an hour after the labour-market contribution, rounded.
    hourly: Money,
    /// Whether that is more than the maximum for an hour.
    cut: bool,
    /// The benefit for a week. An employer pays it whatever other jobs give.
    weekly: Money,
}

impl From<&rules::JobBenefit> for JobBenefit {
    fn from(job: &rules::JobBenefit) -> Self {
        Self {
            hours_per_week: job.hours.into(),
            hourly: job.hourly.into(),
            cut: job.cut,
            weekly: job.weekly.into(),
        }
    }
}

/// What the business gives.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct BusinessBenefit {
    /// A week's profit, rounded.
    by_profit: Money,
    /// The least with insurance, for a full absence; null without.
    minimum: Option<Money>,
    /// For a week, after the first two weeks.
    weekly: Money,
    /// For a week, in the first two weeks: what the insurance gives.
    first_weeks: Money,
    /// How much of the full benefit that is.
    extent: Extent,
}

impl From<rules::BusinessBenefit> for BusinessBenefit {
    fn from(business: rules::BusinessBenefit) -> Self {
        Self {
            by_profit: business.by_profit.into(),
            minimum: business.minimum.map(Into::into),
            weekly: business.weekly.into(),
            first_weeks: business.first_weeks.into(),
            extent: business.extent.into(),
        }
    }
}

/// How much of the full benefit somebody gets, by its `kind`.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub(crate) enum Extent {
    /// All of it, for a full absence.
    Full,
    /// For the hours of absence.
    Hours,
    /// All of it, though only partly ill.
    AsFull {
        /// Why.
        why: AsFull,
    },
    /// A part, for a self-employed person who can do some work.
    Part {
        /// So many parts.
        parts: u32,
        /// Of so many.
        of: u32,
    },
    /// Nothing: absent for too few hours.
    TooFewHours {
        /// The least hours a week.
        least: HoursNumber,
    },
    /// Nothing: able to do too much of the work.
    AbleToDoTooMuch,
    /// Nothing: back for all hours.
    Back,
}

impl From<rules::Extent> for Extent {
    fn from(extent: rules::Extent) -> Self {
        match extent {
            rules::Extent::Full => Self::Full,
            rules::Extent::Hours => Self::Hours,
            rules::Extent::AsFull(why) => Self::AsFull { why: why.into() },
            rules::Extent::Part(part) => {
                Self::Part { parts: part.numerator(), of: part.denominator().get() }
            }
            rules::Extent::TooFewHours { least } => Self::TooFewHours { least: least.into() },
            rules::Extent::AbleToDoTooMuch => Self::AbleToDoTooMuch,
            rules::Extent::Back => Self::Back,
        }
    }
}

/// Why somebody partly ill is paid as for a full absence.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum AsFull {
    /// Became unemployed without a right to wages.
    BecameUnemployed,
    /// Receives unemployment benefit.
    UnemploymentBenefit,
    /// The employer offers no part-time work.
    NoPartTime,
}

impl From<rules::AsFull> for AsFull {
    fn from(why: rules::AsFull) -> Self {
        match why {
            rules::AsFull::BecameUnemployed => Self::BecameUnemployed,
            rules::AsFull::UnemploymentBenefit => Self::UnemploymentBenefit,
            rules::AsFull::NoPartTime => Self::NoPartTime,
        }
    }
}

/// From when insurance pays.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub(crate) struct InsuredFrom {
    /// The first day.
    from: IsoDate,
    /// Where the later day of absence stands; null where the insurance pays from the first.
    basis: Option<Basis>,
}

/// A calendar week, or the part of it that lies in the absence and has one rate.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct BenefitWeek {
    /// The Monday.
    monday: IsoDate,
    /// The first day.
    from: IsoDate,
    /// The last day.
    to: IsoDate,
    /// The days that are paid.
    days: u32,
    /// What is paid for them.
    amount: Money,
    /// The holidays among its working days, for which nothing is paid.
    holidays: Vec<UnpaidHoliday>,
}

impl BenefitWeek {
    fn new(line: &rules::Line<()>, got: &crate::gets::Got) -> Self {
        let within =
            |day: &&(chrono::NaiveDate, legislation::Text)| line.from <= day.0 && day.0 <= line.to;
        let holidays = got.holidays.iter().filter(within);
        let holidays = holidays
            .map(|(date, name)| UnpaidHoliday { date: (*date).into(), name: (*name).into() });
        Self {
            monday: line.monday.into(),
            from: line.from.into(),
            to: line.to.into(),
            days: line.days,
            amount: line.amount.into(),
            holidays: holidays.collect(),
        }
    }
}

/// A holiday that falls on a working day.
#[derive(Debug, Serialize, Tsify)]
pub(crate) struct UnpaidHoliday {
    /// The day.
    date: IsoDate,
    /// Its name.
    name: Bilingual,
}
