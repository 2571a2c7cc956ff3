//! What one gets for a week, from the hours and the hourly pay of a job.

use chrono::NaiveDate;
use fremdrift_legislation::everything;
use fremdrift_rules::benefit::{Earnings, Job, Law, Pay, WorkTime};
use fremdrift_rules::case::Status;
use fremdrift_rules::course::Rulebook;
use fremdrift_units::Kroner;

use crate::state::amount::{NoAmount, amount, plain};
use crate::state::case::{Draft, Field, Problem};

/// The highest benefit for a week, and what this person gets where that was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gets {
    /// The highest.
    pub most: Kroner,
    /// The hours a week and the hourly pay that were told, and the benefit for a week.
    pub weekly: Option<(WorkTime, Kroner, Kroner)>,
}

/// What somebody with a first day of absence gets on another day; none where no rate is known.
pub(super) fn gets(
    book: &Rulebook,
    told: Option<(WorkTime, Kroner)>,
    first: NaiveDate,
    day: NaiveDate,
    problems: &mut Vec<(Field, Problem)>,
) -> Option<Gets> {
    let most = book.maximum(day)?;
    let weekly = told.and_then(|(hours, pay)| {
        let job = Job { hours, earnings: Earnings::Hourly(pay), hired: None, flexjob: false };
        Some((hours, pay, weekly(book, job, first, day, problems)?))
    });
    Some(Gets { most, weekly })
}

/// What the hours and the pay of a valid case give on a day.
pub(in crate::state) fn gets_on(
    book: &Rulebook,
    draft: &Draft,
    first: NaiveDate,
    day: NaiveDate,
) -> Option<Gets> {
    let mut problems = Vec::new();
    let pay = told(draft, &mut problems);
    gets(book, pay, first, day, &mut problems)
}

fn weekly(
    book: &Rulebook,
    job: Job,
    first: NaiveDate,
    day: NaiveDate,
    problems: &mut Vec<(Field, Problem)>,
) -> Option<Kroner> {
    let law = everything();
    // That it goes on with the last known law is said of the whole answer.
    let law = Law::new(book, &law.benefit);
    match law.earned(first, &Pay { jobs: vec![job], ..Pay::default() }) {
        Ok(earned) => earned.full_on(day).map(|benefit| benefit.weekly),
        Err(wrong) => {
            for found in wrong {
                if found.path.ends_with("hoursPerWeek") {
                    problems.push((Field::Hours, Problem::NoHours));
                } else if found.path.ends_with("hourly") {
                    problems.push((Field::HourlyPay, Problem::NoPay));
                }
            }
            None
        }
    }
}

/// Hours and hourly pay; none while not both are told.
pub(super) fn told(
    draft: &Draft,
    problems: &mut Vec<(Field, Problem)>,
) -> Option<(WorkTime, Kroner)> {
    if draft.status() != Status::Employed {
        return None;
    }
    let mut told = |typed: &str, read: fn(&str) -> Result<Kroner, NoAmount>, field, wrong| {
        if typed.trim().is_empty() {
            return None;
        }
        match read(typed) {
            Ok(number) => Some(number),
            Err(NoAmount::LooksLikeCpr) => {
                problems.push((field, Problem::LooksLikeCpr));
                None
            }
            Err(NoAmount::NotANumber | NoAmount::TooPrecise | NoAmount::OutOfRange) => {
                problems.push((field, wrong));
                None
            }
        }
    };
    let hours = told(&draft.hours, plain, Field::Hours, Problem::NoHours);
    let pay = told(&draft.hourly_pay, amount, Field::HourlyPay, Problem::NoPay);
    // Hours and kroner alike have two decimals; what is no number of hours is far too many.
    let hundredths = hours.map(|hours| u32::try_from(hours.oere()).unwrap_or(u32::MAX));
    let hours = hundredths.map(WorkTime::from_hundredths);
    hours.zip(pay)
}
