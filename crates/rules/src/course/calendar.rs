//! The calendar: months, five-day weeks, and the weekdays that are holidays.

use std::borrow::Cow;

use chrono::{Datelike, Months, NaiveDate};
use fremdrift_legislation::{Falls, Holiday, Parameter, Scalar};

use crate::{Day, Span};

/// Days in a week.
// not law: the calendar
const WEEK: i32 = 7;
/// Mondays to Fridays in a week.
// not law: the calendar
const WORKDAYS: i32 = 5;

/// The last day of a day's month.
pub(crate) fn month_end(day: NaiveDate) -> NaiveDate {
    month_start(day)
        .checked_add_months(Months::new(1))
        .and_then(|next| next.pred_opt())
        .unwrap_or(NaiveDate::MAX)
}

/// The first day of a day's month.
pub(crate) fn month_start(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// Mondays to Fridays in a span.
pub(crate) fn weekdays(span: Span) -> u32 {
    if span.to < span.from {
        return 0;
    }
    // Weekdays of the whole weeks from a Monday far back to the day after the span, less those to
    // its first day.
    let until = |day: Day| {
        let monday = day.monday();
        let into = day.since(monday).min(WORKDAYS);
        (monday, into)
    };
    let (from, into_from) = until(span.from);
    let (to, into_to) = until(span.to + 1);
    let whole = to.weeks_since(from).saturating_mul(WORKDAYS);
    u32::try_from(whole + into_to - into_from).unwrap_or_default()
}

/// Whether a day is a Monday to Friday.
pub(crate) fn is_weekday(day: Day) -> bool {
    day.since(day.monday()) < WORKDAYS
}

/// The Monday after a Monday.
pub(crate) fn week_after(monday: Day) -> Day {
    monday + WEEK
}

/// Holidays that fall on a weekday, on which no benefit is due and which do not count towards the
/// duration limit (sections 24(4) and 53 a(1)).
#[derive(Clone, Debug, Default)]
pub(crate) struct Holidays(Vec<Day>);

impl Holidays {
    /// Those of every day for which a value is law, until a day.
    pub(crate) fn new(rule: &Parameter<Scalar<Cow<'static, [Holiday]>>>, until: Day) -> Self {
        let mut days = Vec::new();
        for value in rule.law() {
            let end = value.to.map_or(until, Day::from).min(until);
            days.extend(of_span(&value.value.amount, Span { from: value.from.into(), to: end }));
        }
        Self::sorted(days)
    }

    /// Those of one day's law on every day.
    pub(crate) fn frozen(
        rule: &Parameter<Scalar<Cow<'static, [Holiday]>>>,
        day: NaiveDate,
        through: Span,
    ) -> Self {
        let value = rule.on(day);
        Self::sorted(value.map(|value| of_span(&value.value.amount, through)).unwrap_or_default())
    }

    fn sorted(mut days: Vec<Day>) -> Self {
        days.retain(|day| is_weekday(*day));
        days.sort_unstable();
        days.dedup();
        Self(days)
    }

    /// How many lie in a span.
    pub(crate) fn within(&self, span: Span) -> u32 {
        let before = |day: Day| self.0.partition_point(|holiday| *holiday < day);
        let count = before(span.to + 1).saturating_sub(before(span.from));
        u32::try_from(count).unwrap_or_default()
    }

    /// Days of a span for which benefit can be paid: Mondays to Fridays that are no holidays.
    pub(crate) fn paid_days(&self, span: Span) -> u32 {
        weekdays(span).saturating_sub(self.within(span))
    }
}

fn of_span(holidays: &[Holiday], span: Span) -> Vec<Day> {
    let mut days = Vec::new();
    for year in span.from.date().year()..=span.to.date().year() {
        let easter = easter_sunday(year).map(Day::from);
        for holiday in holidays {
            let day = match holiday.falls {
                Falls::AfterEaster { days } => easter.map(|easter| easter + days),
                Falls::EveryYear { month, day } => {
                    NaiveDate::from_ymd_opt(year, month, day).map(Day::from)
                }
            };
            days.extend(day.filter(|day| span.covers(*day)));
        }
    }
    days
}

/// Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Astronomical
/// Algorithms, chapter 8).
// not law: the calendar
pub(crate) fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let [golden, century, of_century] =
        [year.rem_euclid(19), year.div_euclid(100), year.rem_euclid(100)]; // not law: calendar
    let [century_leaps, century_rest] = [century.div_euclid(4), century.rem_euclid(4)]; // not law: calendar
    let correction = (century + 8).div_euclid(25); // not law: calendar
    let moon = (century - correction + 1).div_euclid(3); // not law: calendar
    let epact = (19 * golden + century - century_leaps - moon + 15).rem_euclid(30); // not law: calendar
    let [leaps, rest] = [of_century.div_euclid(4), of_century.rem_euclid(4)]; // not law: calendar
    let sunday = (32 + 2 * century_rest + 2 * leaps - epact - rest).rem_euclid(7); // not law: calendar
    let late = (golden + 11 * epact + 22 * sunday).div_euclid(451); // not law: calendar
    let days = epact + sunday - 7 * late + 114; // not law: calendar
    let month = u32::try_from(days.div_euclid(31)).ok()?; // not law: calendar
    let day = u32::try_from(days.rem_euclid(31)).ok()?; // not law: calendar
    NaiveDate::from_ymd_opt(year, month, day + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse::<NaiveDate>().unwrap().into()
    }

    /// Dates of Easter as the United States Census Bureau's table prints them.
    #[test]
    fn easter_is_where_the_tables_have_it() {
        for (year, date) in [
            (2011, "2011-04-24"),
            (2016, "2016-03-27"),
            (2019, "2019-04-21"),
            (2024, "2024-03-31"),
            (2025, "2025-04-20"),
            (2026, "2026-04-05"),
            (2027, "2027-03-28"),
            (2028, "2028-04-16"),
        ] {
            assert_eq!(easter_sunday(year), date.parse().ok(), "{year}");
        }
    }

    #[test]
    fn weekdays_are_counted_as_one_by_one() {
        let start = day("2025-12-20");
        for from in 0..20 {
            for length in 0..40 {
                let span = Span { from: start + from, to: start + (from + length) };
                let one_by_one = (0..=length).filter(|at| is_weekday(span.from + *at)).count();
                assert_eq!(usize::try_from(weekdays(span)).unwrap(), one_by_one);
            }
        }
        assert_eq!(weekdays(Span { from: start, to: start + (-1) }), 0);
    }

    #[test]
    fn months_end_on_their_last_day() {
        let end = |text: &str| month_end(text.parse().unwrap()).to_string();
        assert_eq!(end("2024-02-01"), "2024-02-29");
        assert_eq!(end("2025-12-31"), "2025-12-31");
    }
}
