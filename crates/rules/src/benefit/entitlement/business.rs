//! The right of a self-employed person to benefit from the municipality: section 42.
//!
//! The act counts in months. Here a month is its days: so many days before the absence as the last
//! six, twelve and one month have, without those that are left out.

use chrono::NaiveDate;

use super::super::hours::WorkTime;
use super::super::law::{Basis, Law, basis};
use super::super::month::months_before;
use super::judged::{Finding, Quantity, Requirement, Right, Way, WayName};
use super::work::{BusinessPeriod, BusinessWork};

type Periods = [(NaiveDate, NaiveDate)];

/// The lengths of time that the law asks for, in days.
struct Lengths {
    window: u32,
    needed: u32,
    recent: u32,
    left_out: u32,
}

/// What a walk back through the days found.
#[derive(Clone, Copy, Default)]
struct Walked {
    /// Days with the business, in the window.
    business: u32,
    /// Days with earlier work as an employee, in the window.
    wages: u32,
    /// Days with the business among the latest.
    recent: u32,
}

pub(super) fn right(
    law: &Law<'_>,
    first_day: NaiveDate,
    work: &BusinessWork,
    left_out: &Periods,
) -> Option<Right> {
    let window = law.number(&law.benefit.business_window_months, first_day)?;
    let months = law.number(&law.benefit.business_months, first_day)?;
    let recent = law.number(&law.benefit.business_recent_months, first_day)?;
    let most = law.number(&law.benefit.left_out_months, first_day)?;
    let least = law.part_of_week(&law.benefit.business_least_part, first_day)?;
    let lengths = Lengths {
        window: days_of(first_day, window.amount.0),
        needed: days_of(first_day, months.amount.0),
        recent: days_of(first_day, recent.amount.0),
        left_out: days_of(first_day, most.amount.0),
    };
    let walk = |covid: bool| {
        let mut passed = 0;
        let skip = |day: NaiveDate| {
            let told = covers(left_out, day) && passed < lengths.left_out;
            passed += u32::from(told);
            told || (covid && covid_rule(law, work, day).is_some())
        };
        walk(first_day, &lengths, work, least.amount, skip)
    };
    let plain = walk(false);
    let with_covid = walk(true);
    let left_out_helps = !plain.meets(&lengths) && with_covid.meets(&lengths);
    let found = if left_out_helps { with_covid } else { plain };

    let told = !work.periods.is_empty();
    let field = "work.business.periods";
    let days = |days: u32| told.then_some(Quantity::Days(days));
    let hours = latest(&work.periods, first_day).map(|period| Quantity::Hours(period.hours));
    let needed = Quantity::Hours(least.amount);
    let extent = Finding::amount(Requirement::BusinessHours, needed, hours, field, least.basis);
    let needed = Quantity::Days(lengths.needed);
    let long = Finding::amount(
        Requirement::BusinessMonths,
        needed,
        days(found.counted(&lengths)),
        field,
        months.basis,
    );
    let needed = Quantity::Days(lengths.recent);
    let lately = Finding::amount(
        Requirement::BusinessRecent,
        needed,
        days(found.recent),
        field,
        recent.basis,
    );
    let mut findings = vec![extent, long, lately];
    if found.business < lengths.needed && found.counted(&lengths) >= lengths.needed {
        let stands = months.basis;
        findings.push(Finding::condition(Requirement::FilledByWages, Some(true), field, stands));
    }
    if left_out_helps && let Some(stands) = covid_basis(law, first_day, work) {
        findings.push(Finding::condition(Requirement::LeftOut, Some(true), field, stands));
    }
    Some(Right::new(vec![Way::new(WayName::Business, findings)]))
}

impl Walked {
    /// Days that count: earlier work as an employee only where the business is too young.
    const fn counted(&self, lengths: &Lengths) -> u32 {
        if self.business >= lengths.needed {
            self.business
        } else {
            self.business.saturating_add(self.wages)
        }
    }

    const fn meets(&self, lengths: &Lengths) -> bool {
        self.counted(lengths) >= lengths.needed && self.recent >= lengths.recent
    }
}

/// Walks back from the day before the absence, over so many days as the window has.
fn walk(
    first_day: NaiveDate,
    lengths: &Lengths,
    work: &BusinessWork,
    least: WorkTime,
    mut skip: impl FnMut(NaiveDate) -> bool,
) -> Walked {
    let mut found = Walked::default();
    let mut looked_at = 0;
    let mut day = first_day;
    while looked_at < lengths.window {
        let Some(before) = day.pred_opt() else { break };
        day = before;
        if skip(day) {
            continue;
        }
        looked_at += 1;
        if runs(&work.periods, day, least) {
            found.business += 1;
            found.recent += u32::from(looked_at <= lengths.recent);
        } else if covers(&work.wage_work, day) {
            found.wages += 1;
        }
    }
    found
}

fn runs(periods: &[BusinessPeriod], day: NaiveDate, least: WorkTime) -> bool {
    let on = |period: &&BusinessPeriod| period.from <= day && period.to.is_none_or(|to| day <= to);
    periods.iter().filter(on).any(|period| period.hours >= least)
}

/// The period in which the business was last run before the absence.
fn latest(periods: &[BusinessPeriod], first_day: NaiveDate) -> Option<&BusinessPeriod> {
    periods.iter().filter(|period| period.from < first_day).max_by_key(|period| period.from)
}

/// The rule by which a day of the covid years can be left out.
fn covid_rule(law: &Law<'_>, work: &BusinessWork, day: NaiveDate) -> Option<Basis> {
    let rules = [
        Some(&law.benefit.business_left_out),
        work.benefit_in_2021.then_some(&law.benefit.business_left_out_benefit),
    ];
    // A time of the past that an act names: what is in force on a day is that the day can be left out.
    let on = |rule: &fremdrift_legislation::Parameter<_>| Some(basis(rule, rule.on(day)?));
    rules.into_iter().flatten().find_map(on)
}

/// The latest of those rules that an absence reaches.
fn covid_basis(law: &Law<'_>, first_day: NaiveDate, work: &BusinessWork) -> Option<Basis> {
    let years = first_day.iter_days().rev().skip(1).take(LOOK_BACK);
    years.into_iter().find_map(|day| covid_rule(law, work, day))
}

/// How far back a rule is looked for that can have helped, in days.
// not law: longer than all that is left out and the window together
const LOOK_BACK: usize = 1_500;

fn covers(periods: &Periods, day: NaiveDate) -> bool {
    periods.iter().any(|(from, to)| *from <= day && day <= *to)
}

/// The days of the months before a day.
fn days_of(first_day: NaiveDate, months: u32) -> u32 {
    let days = first_day.signed_duration_since(months_before(first_day, months)).num_days();
    u32::try_from(days).unwrap_or_default()
}
