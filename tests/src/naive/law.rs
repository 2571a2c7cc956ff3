//! The acts' numbers, each written down here a second time. A new year's rate is one line.
//!
//! "The act" is lov om sygedagpenge, the "ladder act" lov om kommunernes finansiering (994/2015).

use chrono::{Datelike, NaiveDate, Weekday};

use super::calendar::ymd;

/// The year of the first maximum.
const FIRST_YEAR: i32 = 2011;

/// Section 50(1) as regulated by section 64(1): the maximum for a week in kroner, from 2011 on. After
/// the last one the engine goes on with it.
const MAXIMA: &[i128] = &[
    3830, 3940, 4005, 4075, 4135, 4180, 4245, 4300, 4355, 4405, 4460, 4465, 4550, 4695, 4865, 5085,
];

/// Section 54 b: the supplement to the employer's refund, in tenths of a percent, from its day on.
const SUPPLEMENTS: [(NaiveDate, i128); 11] = [
    (ymd(2020, 1, 6), 3),
    (ymd(2021, 1, 4), 6),
    (ymd(2022, 1, 3), 9),
    (ymd(2023, 1, 2), 12),
    (ymd(2024, 1, 1), 15),
    (ymd(2025, 1, 6), 18),
    (ymd(2026, 1, 5), 21),
    (ymd(2027, 1, 4), 24),
    (ymd(2028, 1, 3), 27),
    (ymd(2029, 1, 1), 30),
    (ymd(2030, 1, 7), 33),
];

fn first_monday_of_january(year: i32) -> NaiveDate {
    let mut day = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
    while day.weekday() != Weekday::Mon {
        day = day.succ_opt().unwrap();
    }
    day
}

/// The maximum in øre. Section 64(1): it changes on the first Monday of January.
pub(super) fn maximum(day: NaiveDate) -> i128 {
    let mut year = day.year();
    if day < first_monday_of_january(year) {
        year -= 1;
    }
    let place = usize::try_from(year - FIRST_YEAR).unwrap();
    MAXIMA[place.min(MAXIMA.len() - 1)] * 100
}

/// Sections 45(2) and 52(1): two thirds of the maximum, published to the nearest krone.
pub(super) fn two_thirds(day: NaiveDate) -> i128 {
    super::money::half_up(maximum(day) * 2, 3 * 100) * 100
}

/// Section 54 b.
pub(super) fn supplement(day: NaiveDate) -> i128 {
    let begun = SUPPLEMENTS.iter().filter(|(from, _)| *from <= day);
    begun.map(|(_, tenths)| *tenths).max().unwrap_or(0)
}

/// Section 30(1): 21 calendar days; 30 for absences from 2 January 2012 (act 1599/2010).
pub(super) fn employer_days(first_day: NaiveDate) -> i64 {
    if first_day < ymd(2012, 1, 2) { 21 } else { 30 }
}

/// Lov om arbejdsløshedsforsikring section 62(3): from 5 January 2015.
pub(super) fn fund_days(first_day: NaiveDate) -> i64 {
    if first_day < ymd(2015, 1, 5) { 0 } else { 14 }
}

/// Section 41: two weeks.
pub(super) const SELF_EMPLOYED_DAYS: i64 = 14;

/// Sections 43 a and 53 b: because of covid-19 the municipality pays from the first day. Act 212/2020,
/// repealed on 1 July 2021, and again by act 2380/2021.
pub(super) fn covid(day: NaiveDate) -> bool {
    (ymd(2020, 2, 27)..=ymd(2021, 6, 30)).contains(&day)
        || (ymd(2021, 11, 23)..=ymd(2022, 2, 28)).contains(&day)
}

/// Section 62 until 27 December 2015: the state's share in percent, by week of absence; the better one
/// (50) in gradual return, in an offer, or where no part-time work is offered.
pub(super) fn share_by_week_of_absence(week: i64, better: bool) -> i128 {
    match week {
        ..=4 => 100,
        5..=8 => 50,
        9..=52 if better => 50,
        9..=52 => 30,
        _ => 0,
    }
}

/// The day from which the ladder act pays: ladder act section 29(3).
pub(super) fn ladder_from() -> NaiveDate {
    ymd(2015, 12, 28)
}

/// Ladder act section 29(3): the week whose share is that of the week after it.
pub(super) fn in_change_over_week(day: NaiveDate) -> bool {
    (ymd(2015, 12, 28)..=ymd(2016, 1, 3)).contains(&day)
}

/// Ladder act section 5(2): the state's share in percent.
pub(super) fn share_by_benefit_week(week: i128) -> i128 {
    match week {
        ..=4 => 80,
        5..=26 => 40,
        27..=52 => 30,
        _ => 20,
    }
}

/// Ladder act sections 5(3) and 29(1): what the municipality bears of the fund's days, in percent.
pub(super) fn cofinancing(day: NaiveDate, week: i128) -> Option<i128> {
    (day >= ymd(2016, 1, 4)).then_some(match week {
        ..=4 => 20,
        5..=26 => 60,
        27..=52 => 70,
        _ => 80,
    })
}

/// Ladder act section 30(1): weeks count from here.
pub(super) fn ladder_counts_from() -> NaiveDate {
    ymd(2014, 7, 1)
}

/// Ladder act section 6(1): so many whole weeks of own support ...
pub(super) const SELF_SUPPORT_WEEKS: usize = 52;
/// ... within so many months.
pub(super) const SELF_SUPPORT_MONTHS: u32 = 36;

/// Section 62(8), later (7), until the ladder: so many days from when the municipality was told.
pub(super) const NO_PART_TIME_DAYS: i64 = 13 * 7;

/// A limit of weeks within calendar months.
#[derive(Clone, Copy)]
pub(super) struct Rule {
    /// The paid days that are allowed: a week is one of five days (section 50(3)).
    pub(super) allowed: usize,
    /// The calendar months looked back over.
    pub(super) months: u32,
}

/// Section 24(1): 52 weeks in 18 months; from 1 July 2014 (act 720/2014) 22 weeks in nine.
pub(super) fn limit(day: NaiveDate) -> Rule {
    if day < ymd(2014, 7, 1) {
        Rule { allowed: 52 * 5, months: 18 }
    } else {
        Rule { allowed: 22 * 5, months: 9 }
    }
}

/// Section 25(1).
pub(super) fn pension_limit(_: NaiveDate) -> Rule {
    Rule { allowed: 26 * 5, months: 12 }
}

/// Section 24(3), formerly (2): the first days of an absence that do not count, whoever pays them.
pub(super) fn days_left_out(first_day: NaiveDate, wage_earner: bool) -> i64 {
    match wage_earner {
        true if first_day < ymd(2012, 1, 2) => 21,
        true => 30,
        false => 14,
    }
}

/// Lov om social pension section 1 a: the state pension age in months of those born on a day.
pub(super) fn pension_age_months(born: NaiveDate) -> u32 {
    if born < ymd(1954, 1, 1) {
        65 * 12
    } else if born < ymd(1954, 7, 1) {
        65 * 12 + 6
    } else if born < ymd(1955, 1, 1) {
        66 * 12
    } else if born < ymd(1955, 7, 1) {
        66 * 12 + 6
    } else if born < ymd(1963, 1, 1) {
        67 * 12
    } else if born < ymd(1967, 1, 1) {
        68 * 12
    } else {
        69 * 12
    }
}

/// With a new year's rate above, and only then, the last day moves by a year.
#[test]
fn what_is_worked_out_ends_two_years_after_the_last_rate() {
    use crate::support::{FIRST_DAY, LAST_DAY};
    let last_rate = FIRST_YEAR + i32::try_from(MAXIMA.len()).unwrap() - 1;
    assert_eq!((*FIRST_DAY, *LAST_DAY), (ymd(2011, 1, 3), ymd(last_rate + 2, 12, 31)));
}
