//! Days that benefit is paid for, and months.

use chrono::{Datelike, Months, NaiveDate, TimeDelta, Weekday};

use crate::support::date;

/// Easter Sunday year by year, from 2011 on, as tables print it.
const EASTER: [&str; 25] = [
    "2011-04-24",
    "2012-04-08",
    "2013-03-31",
    "2014-04-20",
    "2015-04-05",
    "2016-03-27",
    "2017-04-16",
    "2018-04-01",
    "2019-04-21",
    "2020-04-12",
    "2021-04-04",
    "2022-04-17",
    "2023-04-09",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2027-03-28",
    "2028-04-16",
    "2029-04-01",
    "2030-04-21",
    "2031-04-13",
    "2032-03-28",
    "2033-04-17",
    "2034-04-09",
    "2035-03-25",
];

pub(super) fn plus(day: NaiveDate, days: i64) -> NaiveDate {
    day + TimeDelta::days(days)
}

pub(super) fn is_monday_to_friday(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// Whether the church's calendar makes the day a holiday; Great Prayer Day until 2023.
fn is_church_holiday(day: NaiveDate) -> bool {
    if [(1, 1), (12, 25), (12, 26)].contains(&(day.month(), day.day())) {
        return true;
    }
    let easter = date(EASTER[usize::try_from(day.year() - 2011).unwrap()]);
    match (day - easter).num_days() {
        -3 | -2 | 1 | 39 | 50 => true,
        26 => day.year() <= 2023,
        _ => false,
    }
}

/// Whether benefit can be paid for the day: sections 50(3) and 52(2), and 53 a(1) from 2 July 2012.
pub(super) fn is_paid(day: NaiveDate) -> bool {
    let closed = day >= date("2012-07-02") && is_church_holiday(day);
    is_monday_to_friday(day) && !closed
}

pub(super) fn monday(day: NaiveDate) -> NaiveDate {
    plus(day, -i64::from(day.weekday().num_days_from_monday()))
}

pub(super) fn month_start(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap()
}

pub(super) fn month_end(day: NaiveDate) -> NaiveDate {
    plus(next_month(day), -1)
}

/// The first day of the month after a day's.
pub(super) fn next_month(day: NaiveDate) -> NaiveDate {
    month_start(day) + Months::new(1)
}

/// Every day from one to another, both included.
pub(super) fn each(from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    from.iter_days().take_while(move |day| *day <= to)
}
