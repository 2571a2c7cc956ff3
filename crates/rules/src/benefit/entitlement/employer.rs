//! The right to benefit from the employer: section 30.

use chrono::NaiveDate;

use super::super::hours::WorkTime;
use super::super::law::{Law, basis};
use super::judged::{Finding, Quantity, Requirement, Right, Way, WayName};
use super::work::Work;

const DAYS_IN_WEEK: i64 = 7;

pub(super) fn right(law: &Law<'_>, first_day: NaiveDate, work: &Work) -> Option<Right> {
    let weeks = law.number(&law.benefit.employer_requirement_weeks, first_day)?;
    let hours = law.number(&law.benefit.employer_requirement_hours, first_day)?;
    let employer = work.employer;
    let found = employer.and_then(|employer| employer.hours).map(Quantity::Hours);
    let needed = Quantity::Hours(WorkTime::from(hours.amount));
    let enough =
        Finding::amount(Requirement::EmployerHours, needed, found, "work.hours", hours.basis);

    // Somebody without work on the first day has no employer who could pay.
    let employed = match (employer, work.in_work) {
        (Some(employer), _) => Some(whole_weeks(employer.hired, first_day)),
        (None, Some(false)) => Some(0),
        (None, Some(true) | None) => None,
    };
    let employed = Finding::amount(
        Requirement::EmployedWeeks,
        Quantity::Weeks(weeks.amount.0),
        employed.map(Quantity::Weeks),
        "work.hired",
        weeks.basis,
    );
    let mut ways = vec![Way::new(WayName::Employment, vec![employed, enough])];

    let rule = &law.benefit.employer_requirement_earlier;
    if let Some(value) = law.on(rule, first_day) {
        let stands = basis(rule, value);
        let without = employer.is_none() && work.in_work == Some(false);
        let told = |told: Option<bool>| if without { Some(false) } else { told };
        let earlier = told(employer.and_then(|employer| employer.earlier));
        let at_work = told(employer.and_then(|employer| employer.at_work));
        let earlier = Finding::condition(
            Requirement::EarlierEmployment,
            earlier,
            "work.earlierEmployment",
            stands,
        );
        let at_work = Finding::condition(Requirement::AtWork, at_work, "work.atWork", stands);
        ways.push(Way::new(WayName::EarlierEmployment, vec![earlier, enough, at_work]));
    }
    Some(Right::new(ways))
}

/// Whole weeks from one day to another.
pub(super) fn whole_weeks(from: NaiveDate, to: NaiveDate) -> u32 {
    let days = to.signed_duration_since(from).num_days().max(0);
    u32::try_from(days.div_euclid(DAYS_IN_WEEK)).unwrap_or(u32::MAX)
}
