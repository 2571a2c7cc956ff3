//! What stands on the refund ladder before an absence (ladder act sections 5, 6 and 30).

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};
use fremdrift_rules::case::{CaseInput, EarlierKind};

use super::calendar::{each, monday, plus};
use super::days::{Day, Who, days};
use super::law;

/// What a day was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Benefit,
    OwnSupport,
    Neither,
}

/// What a calendar week was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Week {
    Touched,
    OwnSupport,
    Neither,
    NothingSaid,
}

#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Ladder {
    pub(super) prior: u32,
    pub(super) touched: u32,
    pub(super) self_support: u32,
    pub(super) starts_over: Option<NaiveDate>,
    pub(super) unaccounted: u32,
    pub(super) prior_if_self_support: Option<u32>,
}

/// Weeks on the ladder before the absence's first week with a benefit. `own`: the days of the absence.
pub(super) fn ladder(input: &CaseInput, own: &[Day]) -> Ladder {
    let given = Ladder { prior: input.prior_benefit_weeks, ..Ladder::default() };
    let told = input.earlier.iter().map(|earlier| earlier.from).min();
    let first = own.iter().find(|day| is_benefit(day.who));
    let (Some(told), Some(first)) = (told, first) else { return given };
    let begin = monday(told.max(law::ladder_counts_from()));
    let end = monday(first.date);
    if begin >= end {
        return given;
    }

    let mut known: BTreeMap<NaiveDate, What> = BTreeMap::new();
    for earlier in &input.earlier {
        match earlier.kind {
            EarlierKind::Absence => {
                note(&mut known, &days(&absence(input, earlier.from), earlier.to))
            }
            EarlierKind::Benefit => known.extend(all(earlier.from, earlier.to, What::Benefit)),
            EarlierKind::SelfSupport => {
                known.extend(all(earlier.from, earlier.to, What::OwnSupport))
            }
            EarlierKind::Neither => known.extend(all(earlier.from, earlier.to, What::Neither)),
        }
    }
    note(&mut known, own);

    let mut weeks = Vec::new();
    let mut day = begin;
    while day < end {
        weeks.push((day, week(&known, day)));
        day = plus(day, 7);
    }
    let count = |kind| u32::try_from(weeks.iter().filter(|(_, it)| *it == kind).count()).unwrap();
    let (prior, starts_over) = walk(&weeks, input.prior_benefit_weeks, false);
    let (other, _) = walk(&weeks, input.prior_benefit_weeks, true);
    Ladder {
        prior,
        touched: count(Week::Touched),
        self_support: count(Week::OwnSupport),
        starts_over,
        unaccounted: count(Week::NothingSaid),
        prior_if_self_support: (other != prior).then_some(other),
    }
}

/// An earlier absence, of which nothing is told but its days.
pub(super) fn absence(input: &CaseInput, first_day: NaiveDate) -> CaseInput {
    CaseInput::new(first_day, input.status)
}

fn all(from: NaiveDate, to: NaiveDate, what: What) -> impl Iterator<Item = (NaiveDate, What)> {
    each(from, to).map(move |day| (day, what))
}

/// The fund's days are unemployment benefit (section 3(1) no. 1), the municipality's are no. 7.
fn is_benefit(who: Who) -> bool {
    matches!(who, Who::Municipality | Who::Fund)
}

/// The days of an absence: while the employer pays without a refund, or nobody does, the person gets
/// nothing from the public (order 1772/2015 section 22(1)); holiday pay is neither (section 3(2)).
fn note(known: &mut BTreeMap<NaiveDate, What>, absence: &[Day]) {
    known.extend(absence.iter().map(|day| {
        let what = match day.who {
            Who::Municipality | Who::Fund => What::Benefit,
            Who::Nobody if day.holiday => What::Neither,
            Who::Employer | Who::Nobody => What::OwnSupport,
        };
        (day.date, what)
    }));
}

fn week(known: &BTreeMap<NaiveDate, What>, monday: NaiveDate) -> Week {
    let days: Vec<(NaiveDate, Option<What>)> =
        each(monday, plus(monday, 6)).map(|day| (day, known.get(&day).copied())).collect();
    let counts = |day: NaiveDate| day >= law::ladder_counts_from();
    if days.iter().any(|(day, what)| *what == Some(What::Benefit) && counts(*day)) {
        Week::Touched
    } else if days.iter().all(|(_, what)| *what == Some(What::OwnSupport)) {
        Week::OwnSupport
    } else if days.iter().any(|(_, what)| what.is_none()) {
        Week::NothingSaid
    } else {
        Week::Neither
    }
}

/// Section 6(1): the count starts over when the person, after the first week with benefits, has had 52
/// whole weeks of own support in all within the last three years.
fn walk(weeks: &[(NaiveDate, Week)], given: u32, generous: bool) -> (u32, Option<NaiveDate>) {
    let mut count = given;
    // Sundays of the weeks of own support since the first week with benefits.
    let mut own_support: Vec<NaiveDate> = Vec::new();
    let mut started_over: Option<NaiveDate> = None;
    for (monday, week) in weeks {
        let sunday = plus(*monday, 6);
        match week {
            Week::Touched => {
                if started_over.is_some() {
                    count = 0;
                    own_support.clear();
                    started_over = None;
                }
                count += 1;
            }
            Week::OwnSupport if count > 0 => own_support.push(*monday),
            Week::NothingSaid if count > 0 && generous => own_support.push(*monday),
            Week::OwnSupport | Week::NothingSaid | Week::Neither => {}
        }
        let three_years_ago = sunday - Months::new(law::SELF_SUPPORT_MONTHS);
        let lately = own_support.iter().filter(|monday| **monday > three_years_ago).count();
        if started_over.is_none() && lately >= law::SELF_SUPPORT_WEEKS {
            started_over = Some(sunday);
        }
    }
    if started_over.is_some() { (0, started_over) } else { (count, None) }
}
