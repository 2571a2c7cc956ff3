//! Whether what somebody earns can be meant.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use fremdrift_units::Kroner;

use super::amount::kroner;
use super::earned::{closed_months, employed_for};
use super::error::{Problems, Wrong};
use super::hours::WorkTime;
use super::law::Law;
use super::pay::{Earnings, HolidayPay, Job, MonthPay, Pay, Rate, Unemployment};

/// The most jobs of one person.
// not law: nobody has more
const JOBS: usize = 20;
/// The most for an hour, in øre; far above any pay.
// not law: nobody earns more
const HOUR: i64 = 10_000_000;
/// The most for a month or a year, in øre.
// not law: nobody earns more
const LONG: i64 = 100_000_000_000;

pub(super) fn pay(law: &Law<'_>, first_day: NaiveDate, pay: &Pay, problems: &mut Problems) {
    if pay.jobs.is_empty() && pay.business.is_none() && pay.unemployment.is_none() {
        problems.add("pay", Wrong::NoPay);
    }
    let most = u32::try_from(JOBS).unwrap_or_default();
    problems.add_if(pay.jobs.len() > JOBS, "pay.jobs", Wrong::TooMany { most });
    for (index, job) in pay.jobs.iter().enumerate().take(JOBS) {
        let path = format!("pay.jobs[{index}]");
        week_hours(job.hours, &format!("{path}.hoursPerWeek"), problems);
        check_job(law, first_day, job, &path, problems);
    }
    let hours = pay.jobs.iter().fold(WorkTime::ZERO, |sum, job| sum.plus(job.hours));
    let most = WorkTime::WHOLE_WEEK;
    let each = pay.jobs.iter().any(|job| job.hours > most);
    problems.add_if(hours > most && !each, "pay.jobs", Wrong::HoursAboveWeek { most });
    if let Some(business) = pay.business {
        let most = kroner(LONG);
        let profit = business.profit;
        let absurd = profit > most || profit < kroner(-LONG);
        problems.add_if(absurd, "pay.business.profit", Wrong::PayAbsurd { most });
        if let Some(hours) = business.hours {
            week_hours(hours, "pay.business.hoursPerWeek", problems);
        }
    }
    if let Some(unemployment) = pay.unemployment {
        check_unemployment(law, first_day, unemployment, !pay.jobs.is_empty(), problems);
    }
}

fn week_hours(hours: WorkTime, path: &str, problems: &mut Problems) {
    let most = WorkTime::WHOLE_WEEK;
    problems.add_if(hours == WorkTime::ZERO, path, Wrong::HoursNotPositive);
    problems.add_if(hours > most, path, Wrong::HoursAboveWeek { most });
}

fn amount(amount: Kroner, most: i64, path: &str, problems: &mut Problems) {
    let most = kroner(most);
    problems.add_if(amount < Kroner::ZERO, path, Wrong::PayNegative);
    problems.add_if(amount > most, path, Wrong::PayAbsurd { most });
}

fn check_job(law: &Law<'_>, first: NaiveDate, job: &Job, path: &str, problems: &mut Problems) {
    let hired = format!("{path}.hired");
    problems.add_if(job.hired.is_some_and(|day| day > first), hired, Wrong::AfterFirstDay);
    match &job.earnings {
        Earnings::Hourly(pay) => amount(*pay, HOUR, &format!("{path}.hourly"), problems),
        Earnings::HourlyAfterContribution(pay) => {
            amount(*pay, HOUR, &format!("{path}.hourlyAfterContribution"), problems);
        }
        Earnings::Months { months, holiday } => {
            let at = format!("{path}.months");
            let agreed = law.number(&law.benefit.agreed_pay_weeks, first);
            match (job.hired, agreed) {
                (Some(hired), Some(rule))
                    if hired <= first && !employed_for(hired, rule.amount.0, first) =>
                {
                    problems.add(&*at, Wrong::AgreedPayCounts { weeks: rule.amount.0 });
                }
                _ => {}
            }
            check_months(law, first, months, &at, problems);
            let rule = match holiday {
                HolidayPay::Wages => true,
                HolidayPay::Included => law.on(&law.benefit.holiday_pay_deduction, first).is_some(),
                HolidayPay::SetAside => law.on(&law.benefit.set_aside_supplement, first).is_some(),
            };
            problems.add_if(!rule, format!("{path}.holidayPay"), Wrong::HolidayPayNotKnown);
        }
    }
}

fn check_months(
    law: &Law<'_>,
    first_day: NaiveDate,
    months: &[MonthPay],
    path: &str,
    problems: &mut Problems,
) {
    let rule = &law.benefit.earnings_months;
    let Some(found) = law.number(rule, first_day) else {
        let from = rule.law().next().map_or(NaiveDate::MAX, |value| value.from);
        problems.add(path, Wrong::MonthsNotTheBasis { from });
        return;
    };
    let (first, last) = closed_months(first_day, found.amount.0);
    let most = WorkTime::WHOLE_MONTH;
    let mut seen = BTreeSet::new();
    let lines = usize::try_from(found.amount.0).unwrap_or_default();
    let too_many = months.len() > lines;
    problems.add_if(too_many, path, Wrong::TooMany { most: found.amount.0 });
    for (index, month) in months.iter().enumerate().take(lines) {
        let at = format!("{path}[{index}]");
        let outside = month.month < first || month.month > last;
        problems.add_if(outside, format!("{at}.month"), Wrong::MonthOutside { first, last });
        let twice = !seen.insert(month.month);
        problems.add_if(twice, format!("{at}.month"), Wrong::MonthTwice);
        amount(month.income, LONG, &format!("{at}.income"), problems);
        amount(month.own_contributions, LONG, &format!("{at}.ownContributions"), problems);
        let above = month.hours > most;
        problems.add_if(above, format!("{at}.hours"), Wrong::HoursAboveWeek { most });
    }
    let none = months.iter().all(|month| month.hours == WorkTime::ZERO);
    problems.add_if(none, path, Wrong::HoursNotPositive);
}

fn check_unemployment(
    law: &Law<'_>,
    first_day: NaiveDate,
    unemployment: Unemployment,
    beside_job: bool,
    problems: &mut Problems,
) {
    match unemployment.rate {
        Rate::Day(rate) => amount(rate, HOUR, "pay.unemployment.perDay", problems),
        Rate::Week(rate) => amount(rate, HOUR, "pay.unemployment.perWeek", problems),
    }
    let known = law.on(&law.benefit.supplementary_week_hours, first_day).is_some();
    let unknown = beside_job && !known;
    problems.add_if(unknown, "pay.unemployment", Wrong::SupplementaryNotKnown);
}
