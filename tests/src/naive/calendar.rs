//! Days that benefit is paid for, and months.

use chrono::{Datelike, Months, NaiveDate, TimeDelta, Weekday};

/// Easter Sunday year by year, from 2011 on, as tables print it.
const EASTER: &[NaiveDate] = &[
    ymd(2011, 4, 24),
    ymd(2012, 4, 8),
    ymd(2013, 3, 31),
    ymd(2014, 4, 20),
    ymd(2015, 4, 5),
    ymd(2016, 3, 27),
    ymd(2017, 4, 16),
    ymd(2018, 4, 1),
    ymd(2019, 4, 21),
    ymd(2020, 4, 12),
    ymd(2021, 4, 4),
    ymd(2022, 4, 17),
    ymd(2023, 4, 9),
    ymd(2024, 3, 31),
    ymd(2025, 4, 20),
    ymd(2026, 4, 5),
    ymd(2027, 3, 28),
    ymd(2028, 4, 16),
    ymd(2029, 4, 1),
    ymd(2030, 4, 21),
    ymd(2031, 4, 13),
    ymd(2032, 3, 28),
    ymd(2033, 4, 17),
    ymd(2034, 4, 9),
    ymd(2035, 3, 25),
    ymd(2036, 4, 13),
    ymd(2037, 4, 5),
    ymd(2038, 4, 25),
    ymd(2039, 4, 10),
    ymd(2040, 4, 1),
    ymd(2041, 4, 21),
    ymd(2042, 4, 6),
    ymd(2043, 3, 29),
    ymd(2044, 4, 17),
    ymd(2045, 4, 9),
    ymd(2046, 3, 25),
    ymd(2047, 4, 14),
    ymd(2048, 4, 5),
    ymd(2049, 4, 18),
    ymd(2050, 4, 10),
    ymd(2051, 4, 2),
    ymd(2052, 4, 21),
    ymd(2053, 4, 6),
    ymd(2054, 3, 29),
    ymd(2055, 4, 18),
    ymd(2056, 4, 2),
    ymd(2057, 4, 22),
    ymd(2058, 4, 14),
    ymd(2059, 3, 30),
    ymd(2060, 4, 18),
];

/// A date of the calendar.
pub(super) const fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

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
    let easter = EASTER[usize::try_from(day.year() - 2011).unwrap()];
    match (day - easter).num_days() {
        -3 | -2 | 1 | 39 | 50 => true,
        26 => day.year() <= 2023,
        _ => false,
    }
}

/// Whether benefit can be paid for the day: sections 50(3) and 52(2), and 53 a(1) from 2 July 2012.
pub(super) fn is_paid(day: NaiveDate) -> bool {
    let closed = day >= ymd(2012, 7, 2) && is_church_holiday(day);
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
