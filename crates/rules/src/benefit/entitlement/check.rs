//! Whether what somebody worked can be meant.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::super::error::{Problems, Wrong};
use super::super::hours::WorkTime;
use super::super::law::Law;
use super::work::{BusinessWork, Education, Employment, Work};

/// The most lines of one list.
// not law: nobody has more
const LINES: usize = 100;

pub(super) fn work(law: &Law<'_>, first_day: NaiveDate, work: &Work, problems: &mut Problems) {
    let known = law.on(&law.benefit.employer_requirement_weeks, first_day).is_some();
    problems.add_if(!known, "firstDay", Wrong::NoLaw);
    if let Some(employer) = work.employer {
        check_employment(law, first_day, employer, problems);
    }
    check_months(first_day, work, problems);
    if let Some(attached) = work.attached {
        let late = attached.since > first_day;
        problems.add_if(late, "work.attachedSince", Wrong::AfterFirstDay);
        let weeks = law.number(&law.benefit.work_requirement_weeks, first_day);
        if let Some((hours, weeks)) = attached.hours.zip(weeks) {
            let most = WorkTime::WHOLE_WEEK.times(weeks.amount.0);
            let above = hours > most;
            problems.add_if(above, "work.hoursAttached", Wrong::HoursAboveWeek { most });
        }
    }
    if let Some(Education::Finished { on, .. }) = work.education {
        problems.add_if(on > first_day, "work.education.finished", Wrong::AfterFirstDay);
    }
    if let Some(business) = &work.business {
        check_business(first_day, business, problems);
    }
    check_periods(&work.left_out, first_day, "work.leftOut", problems);
}

fn check_employment(
    law: &Law<'_>,
    first_day: NaiveDate,
    employer: Employment,
    problems: &mut Problems,
) {
    problems.add_if(employer.hired > first_day, "work.hired", Wrong::AfterFirstDay);
    let Some(weeks) = law.number(&law.benefit.employer_requirement_weeks, first_day) else {
        return;
    };
    let most = WorkTime::WHOLE_WEEK.times(weeks.amount.0);
    let hours = employer.hours.unwrap_or_default();
    problems.add_if(hours > most, "work.hours", Wrong::HoursAboveWeek { most });
    let off = employer.hours_off.unwrap_or_default();
    let above = hours <= most && hours.plus(off) > most;
    problems.add_if(above, "work.hoursOff", Wrong::HoursAboveWeek { most });
}

fn check_months(first_day: NaiveDate, work: &Work, problems: &mut Problems) {
    too_many(work.months.len(), "work.months", problems);
    let mut seen = BTreeSet::new();
    let most = WorkTime::WHOLE_MONTH;
    for (index, month) in work.months.iter().enumerate().take(LINES) {
        let at = format!("work.months[{index}]");
        let open = month.month.last() >= first_day;
        problems.add_if(open, format!("{at}.month"), Wrong::AfterFirstDay);
        let twice = !seen.insert(month.month);
        problems.add_if(twice, format!("{at}.month"), Wrong::MonthTwice);
        let hours = month.worked.plus(month.benefit).plus(month.holiday);
        problems.add_if(hours > most, format!("{at}.hours"), Wrong::HoursAboveWeek { most });
        let weeks = month.business_weeks;
        let most = WEEKS_IN_MONTH;
        let above = weeks > most;
        problems.add_if(above, format!("{at}.businessWeeks"), Wrong::TooMany { most });
    }
}

/// The most weeks that a month can touch.
// not law: the calendar
const WEEKS_IN_MONTH: u32 = 6;

fn check_business(first_day: NaiveDate, business: &BusinessWork, problems: &mut Problems) {
    let path = "work.business.periods";
    let ends = business.periods.iter();
    let periods: Vec<_> =
        ends.map(|period| (period.from, period.to.unwrap_or(NaiveDate::MAX))).collect();
    check_periods(&periods, first_day, path, problems);
    let most = WorkTime::WHOLE_WEEK;
    for (index, period) in business.periods.iter().enumerate().take(LINES) {
        let at = format!("{path}[{index}].hoursPerWeek");
        problems.add_if(period.hours > most, at, Wrong::HoursAboveWeek { most });
    }
    check_periods(&business.wage_work, first_day, "work.business.wageWork", problems);
}

fn check_periods(
    periods: &[(NaiveDate, NaiveDate)],
    first_day: NaiveDate,
    path: &str,
    problems: &mut Problems,
) {
    too_many(periods.len(), path, problems);
    for (index, (from, to)) in periods.iter().enumerate().take(LINES) {
        let at = |end: &str| format!("{path}[{index}].{end}");
        problems.add_if(to < from, at("to"), Wrong::Reversed);
        problems.add_if(*from > first_day, at("from"), Wrong::AfterFirstDay);
        let earlier = periods.iter().take(index);
        let meets = earlier.into_iter().any(|(start, end)| start <= to && from <= end);
        problems.add_if(meets && from <= to, at("from"), Wrong::Overlap);
    }
}

fn too_many(lines: usize, path: &str, problems: &mut Problems) {
    let most = u32::try_from(LINES).unwrap_or_default();
    problems.add_if(lines > LINES, path, Wrong::TooMany { most });
}
