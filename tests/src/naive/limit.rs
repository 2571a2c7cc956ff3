//! The duration limit (sections 24, 24 a and 25; covid: 26 to 26 i), counted day by day.

use std::collections::BTreeSet;

use chrono::{Months, NaiveDate};
use fremdrift_rules::case::{CaseInput, EarlierKind};
use fremdrift_rules::course::Standing;

use super::calendar::{each, is_paid, month_end, month_start, next_month, plus, ymd};
use super::days::{Day, Who, days};
use super::ladder::absence;
use super::law::{self, Rule};

/// Where payment ends.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Limit {
    pub(super) passed: NaiveDate,
    pub(super) month_end: NaiveDate,
    pub(super) until: NaiveDate,
    pub(super) counted: usize,
    pub(super) counted_earlier: usize,
    pub(super) allowed: usize,
    pub(super) months: u32,
    pub(super) window_from: NaiveDate,
}

/// No right when the absence begins, and when it is back.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NoRight {
    pub(super) window: (NaiveDate, NaiveDate),
    pub(super) counted: usize,
    pub(super) right_from: NaiveDate,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Duration {
    pub(super) standing: Standing,
    pub(super) no_right: Option<NoRight>,
    pub(super) limit: Option<Limit>,
    pub(super) pension: Option<Limit>,
    pub(super) counts_from: Option<NaiveDate>,
}

/// The limits of an absence that goes on. `own`: its days to the end of what is worked out.
pub(super) fn duration(input: &CaseInput, own: &[Day]) -> Duration {
    let earlier: BTreeSet<NaiveDate> = input
        .earlier
        .iter()
        .filter(|earlier| earlier.kind == EarlierKind::Absence)
        .flat_map(|earlier| {
            let earlier_absence = absence(input, earlier.from);
            counting(&earlier_absence, &days(&earlier_absence, earlier.to))
        })
        .collect();
    let own = counting(input, own);
    let ordinary = met(law::limit, input, &earlier, &own);
    let pension = met(law::pension_limit, input, &earlier, &own);
    let passed = |met: &Met| met.limit.as_ref().map_or(input.first_day, |limit| limit.passed);

    let standing_now = standing(input, passed(&ordinary));
    if standing_now == Standing::Pensioner {
        return Duration {
            standing: standing_now,
            no_right: pension.no_right,
            limit: None,
            pension: pension.limit,
            counts_from: pension.counts_from,
        };
    }
    let standing_then = standing(input, passed(&pension));
    let may_be = standing_now == Standing::Open
        && matches!(standing_then, Standing::Pensioner | Standing::Open);
    let mut limit = ordinary.limit;
    if let Some(limit) = &mut limit {
        limit.until = postponed(limit.month_end);
    }
    Duration {
        standing: standing_now,
        no_right: ordinary.no_right,
        limit,
        pension: pension.limit.filter(|_| may_be),
        counts_from: ordinary.counts_from,
    }
}

/// Calendar days with benefit or refunded wages, without the first ones of the absence.
fn counting(input: &CaseInput, days: &[Day]) -> Vec<NaiveDate> {
    let left_out = law::days_left_out(input.first_day, input.status.is_wage_earner());
    let from = plus(input.first_day, left_out);
    let counts = days.iter().filter(|day| day.who == Who::Municipality && day.date >= from);
    counts.map(|day| day.date).collect()
}

struct Met {
    no_right: Option<NoRight>,
    limit: Option<Limit>,
    counts_from: Option<NaiveDate>,
}

fn met(
    rule: impl Fn(NaiveDate) -> Rule,
    input: &CaseInput,
    earlier: &BTreeSet<NaiveDate>,
    own: &[NaiveDate],
) -> Met {
    let no_right = if own.is_empty() { None } else { no_right(&rule, input, earlier) };
    // Without a right nothing is paid.
    let right_from = no_right.as_ref().map_or(NaiveDate::MIN, |none| none.right_from);
    let own: Vec<NaiveDate> = own.iter().copied().filter(|day| *day >= right_from).collect();
    Met { limit: limit(&rule, earlier, &own), counts_from: own.first().copied(), no_right }
}

/// Section 24 a: whoever falls ill again when more weeks than the limit lie in the whole months before
/// has no right until a month before which they do not (Ankestyrelsen 15-15).
fn no_right(
    rule: impl Fn(NaiveDate) -> Rule,
    input: &CaseInput,
    earlier: &BTreeSet<NaiveDate>,
) -> Option<NoRight> {
    let mut found: Option<NoRight> = None;
    let mut month = month_start(input.first_day);
    loop {
        let Rule { allowed, months } = rule(month);
        let window = (month - Months::new(months), plus(month, -1));
        let counted = earlier.iter().filter(|day| window.0 <= **day && **day <= window.1);
        let counted = counted.filter(|day| is_paid(**day)).count();
        if counted <= allowed {
            return found;
        }
        let first = found.map_or((window, counted), |none| (none.window, none.counted));
        month = next_month(month);
        found = Some(NoRight { window: first.0, counted: first.1, right_from: month });
    }
}

/// The first calendar month at whose end more was paid than allowed in the months that end with it.
fn limit(
    rule: impl Fn(NaiveDate) -> Rule,
    earlier: &BTreeSet<NaiveDate>,
    own: &[NaiveDate],
) -> Option<Limit> {
    let first = *own.first()?;
    let paid_before: Vec<NaiveDate> = earlier.iter().copied().filter(|day| is_paid(*day)).collect();
    let paid_own: Vec<NaiveDate> = own.iter().copied().filter(|day| is_paid(*day)).collect();
    let mut month = month_start(first);
    while month <= *own.last()? {
        let end = month_end(month);
        let Rule { allowed, months } = rule(end);
        let window_from = month - Months::new(months - 1);
        let counted = |days: &[NaiveDate], to: NaiveDate| {
            days.iter().filter(|day| window_from <= **day && **day <= to).count()
        };
        let until = |day: NaiveDate| counted(&paid_before, day) + counted(&paid_own, day);
        if until(end) > allowed {
            let passed = each(first.max(month), end).find(|day| until(*day) > allowed)?;
            return Some(Limit {
                passed,
                month_end: end,
                until: end,
                counted: until(passed),
                counted_earlier: counted(&paid_before, passed),
                allowed,
                months,
                window_from,
            });
        }
        month = next_month(month);
    }
    None
}

/// Sections 26 to 26 i (LBK 1263/2022), one after the other; each month is counted to its end. Whoever
/// is due to move to job clarification on a day has benefit to the day before.
fn postponed(limit: NaiveDate) -> NaiveDate {
    let months = |day: NaiveDate, months: u32| month_end(month_start(day) + Months::new(months));
    let between = |it: NaiveDate, from: NaiveDate, to: NaiveDate| from <= it && it <= to;
    let mut end = limit;
    // Section 26(1): a limit from 9 March to 30 September 2020.
    if between(limit, ymd(2020, 3, 9), ymd(2020, 9, 30)) {
        end = months(end, 3);
        // Section 26(3): an extension that ends from 30 June to 30 September 2020.
        if between(end, ymd(2020, 6, 30), ymd(2020, 9, 30)) {
            end = months(end, 3);
        }
        // Section 26 c(2): an extension that ends from 30 September to 31 October 2020.
        if between(end, ymd(2020, 9, 30), ymd(2020, 10, 31)) {
            end = months(end, 1);
        }
    }
    // Section 26 c(1): a limit in October 2020.
    if between(limit, ymd(2020, 10, 1), ymd(2020, 10, 31)) {
        end = months(end, 1);
    }
    // Section 26 f: due to move from 1 November 2020 to 31 January 2021.
    if between(plus(end, 1), ymd(2020, 11, 1), ymd(2021, 1, 31)) {
        end = months(end, 3);
    }
    // Section 26 g: in February 2021.
    if between(plus(end, 1), ymd(2021, 2, 1), ymd(2021, 2, 28)) {
        end = months(end, 1);
    }
    // Section 26 h: in March and April 2021.
    if between(plus(end, 1), ymd(2021, 3, 1), ymd(2021, 4, 30)) {
        end = months(end, 2);
    }
    // Section 26 i: in May and June 2021, also after another extension of the chapter, see (3).
    if between(plus(end, 1), ymd(2021, 5, 1), ymd(2021, 6, 30)) {
        end = months(end, 2);
    }
    end
}

/// Section 25(1): another pension, or health for one; or the state pension age, which everybody or
/// nobody of that age in whole years on the first day has reached.
fn standing(input: &CaseInput, day: NaiveDate) -> Standing {
    if input.section_25 {
        return Standing::Pensioner;
    }
    let Some(age) = input.age else { return Standing::Unknown };
    let youngest = input.first_day - Months::new(12 * age);
    let oldest = plus(input.first_day - Months::new(12 * (age + 1)), 1);
    let reached = |born: NaiveDate| born + Months::new(law::pension_age_months(born)) <= day;
    match (reached(youngest), reached(oldest)) {
        (true, _) => Standing::Pensioner,
        (false, false) => Standing::Ordinary,
        (false, true) => Standing::Open,
    }
}
