//! Shares, lines, sums, and the supplement to the employer's refund.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use fremdrift_rules::case::{CaseInput, Status};
use fremdrift_rules::course::Payer;

use super::calendar::{is_paid, monday, plus};
use super::days::{Day, Who, within};
use super::law;

/// A line of the ledger; shares in percent, amounts in øre.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) from: NaiveDate,
    pub(super) to: NaiveDate,
    pub(super) payer: Payer,
    pub(super) state: Option<i128>,
    pub(super) cofinancing: Option<i128>,
    pub(super) weekly: i128,
    pub(super) amount: i128,
    pub(super) state_part: i128,
    pub(super) cofinanced: i128,
}

pub(super) fn half_up(numerator: i128, denominator: i128) -> i128 {
    let whole = numerator.div_euclid(denominator);
    let rest = numerator.rem_euclid(denominator);
    if rest * 2 >= denominator { whole + 1 } else { whole }
}

/// The lines of an absence. `prior`: weeks on the ladder beforehand.
pub(super) fn lines(input: &CaseInput, days: &[Day], prior: i128) -> Vec<Line> {
    let mut touched: BTreeSet<NaiveDate> = BTreeSet::new();
    let mut lines: Vec<Line> = Vec::new();
    for day in days {
        // Order 1772/2015 section 2(5) and (6): a calendar week with a benefit on any of its days.
        let benefit = matches!(day.who, Who::Municipality | Who::Fund);
        if benefit && day.date >= law::ladder_counts_from() {
            touched.insert(monday(day.date));
        }
        let week = prior + i128::try_from(touched.len()).unwrap();
        let state = (day.who == Who::Municipality).then(|| state_share(input, day.date, week));
        let cofinancing = match day.who {
            Who::Fund => law::cofinancing(day.date, week),
            Who::Employer | Who::Nobody | Who::Municipality => None,
        };
        let payer = match day.who {
            Who::Employer => Payer::Employer,
            Who::Fund => Payer::UnemploymentFund,
            Who::Nobody => Payer::Unpaid,
            Who::Municipality => Payer::Public,
        };
        match lines.last_mut() {
            Some(line)
                if (line.payer, line.state, line.cofinancing, line.weekly)
                    == (payer, state, cofinancing, day.weekly) =>
            {
                line.to = day.date;
            }
            _ => lines.push(Line {
                from: day.date,
                to: day.date,
                payer,
                state,
                cofinancing,
                weekly: day.weekly,
                amount: 0,
                state_part: 0,
                cofinanced: 0,
            }),
        }
    }
    for line in &mut lines {
        let days = i128::from((line.to - line.from).num_days()) + 1;
        line.amount = half_up(line.weekly * days, 7);
        line.state_part = half_up(line.amount * line.state.unwrap_or(0), 100);
        line.cofinanced = half_up(line.amount * line.cofinancing.unwrap_or(0), 100);
    }
    lines
}

fn state_share(input: &CaseInput, day: NaiveDate, benefit_week: i128) -> i128 {
    if day < law::ladder_from() {
        let week_of_absence = (day - input.first_day).num_days().div_euclid(7) + 1;
        let active =
            within(&input.activation, day) || input.partial_return.is_some_and(|back| back <= day);
        return law::share_by_week_of_absence(week_of_absence, active || no_part_time(input, day));
    }
    if law::in_change_over_week(day) {
        law::share_by_benefit_week(benefit_week + 1)
    } else {
        law::share_by_benefit_week(benefit_week)
    }
}

/// Section 62(8): for 13 weeks from the day on which the municipality was told.
fn no_part_time(input: &CaseInput, day: NaiveDate) -> bool {
    let told = input.no_part_time_from.filter(|_| input.status == Status::Employed);
    told.is_some_and(|told| told <= day && day < plus(told, law::NO_PART_TIME_DAYS))
}

/// Sections 54 a and 54 b: a percent of the refund of each calendar week, to the nearest krone, in
/// øre. Refund is paid for a five-day week without holidays.
pub(super) fn supplement(input: &CaseInput, days: &[Day]) -> i128 {
    if input.wages_paid != Some(true) {
        return 0;
    }
    // Each week's refund in fifths of an øre.
    let mut weeks: BTreeMap<NaiveDate, i128> = BTreeMap::new();
    for day in days {
        let employed = input.employment_ends.is_none_or(|last| day.date <= last);
        if employed && day.who == Who::Municipality && is_paid(day.date) {
            *weeks.entry(monday(day.date)).or_default() += day.weekly;
        }
    }
    let kroner = |(monday, fifths): (&NaiveDate, &i128)| {
        half_up(fifths * law::supplement(*monday), 5 * 1_000 * 100)
    };
    weeks.iter().map(kroner).sum::<i128>() * 100
}
