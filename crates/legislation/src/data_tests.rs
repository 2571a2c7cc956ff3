//! What the values of the files hold among themselves.

use crate::encoded;

#[test]
fn rates_begin_on_the_first_monday_of_january() {
    use chrono::{Datelike, Weekday};
    for rate in encoded().maximum_weekly_benefit.values.iter() {
        assert_eq!((rate.from.weekday(), rate.from.month()), (Weekday::Mon, 1), "{}", rate.from);
        assert!(rate.from.day() <= 7, "{}", rate.from);
    }
}

/// What may put off a limit in March 2020, put off in the order of the file, each at most once.
#[test]
fn postponements_follow_one_another_as_the_acts_read() {
    use chrono::{Datelike, Months, NaiveDate};
    let date = |text: &str| -> NaiveDate { text.parse().unwrap() };
    let end = |day: NaiveDate, months: u32| {
        let next = day + Months::new(months);
        (next.with_day(1).unwrap() + Months::new(1)).pred_opt().unwrap()
    };
    let law = encoded().covid_postponements;
    let chain = |limit: &str| {
        let mut steps = vec![date(limit)];
        for one in law.values[0].value.iter() {
            let now = *steps.last().unwrap();
            if one.limit_from <= now && now <= one.limit_to {
                steps.push(one.until.unwrap_or_else(|| end(now, one.months.unwrap().0)));
            }
        }
        steps.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(
        chain("2020-03-31"),
        [
            "2020-03-31",
            "2020-06-30",
            "2020-09-30",
            "2020-10-31",
            "2021-01-31",
            "2021-02-28",
            "2021-04-30",
            "2021-06-30"
        ]
    );
    // Section 26 i(3): also where section 26 h has put it off before.
    assert_eq!(
        chain("2020-10-31"),
        ["2020-10-31", "2020-11-30", "2021-02-28", "2021-04-30", "2021-06-30"]
    );
    assert_eq!(chain("2021-05-31"), ["2021-05-31", "2021-07-31"]);
    assert_eq!(chain("2020-02-29"), ["2020-02-29"]);
    assert_eq!(chain("2021-06-30"), ["2021-06-30"]);
}

#[test]
fn the_state_bears_what_the_municipality_does_not() {
    let fund = encoded().fund_cofinancing;
    let shares = fund.values[0].value.bands.iter();
    let state: Vec<String> = shares.map(|band| band.passive.percent.to_string()).collect();
    assert_eq!(state, ["80", "40", "30", "20"]);
}
