//! Any valid case.

use std::ops::Range;

use chrono::{Datelike, NaiveDate, TimeDelta};
use fremdrift_rules::case::{CaseInput, Earlier, EarlierKind, Insurance, Section56, Status};
use fremdrift_units::Kroner;
use proptest::prelude::*;

use crate::support::{FIRST_DAY, LAST_DAY, date};

/// What a case is made of before it is made valid: days are counted from somewhere.
#[derive(Clone, Debug)]
struct Raw {
    first: i64,
    length: i64,
    status: Status,
    weekly_oere: Option<i64>,
    job: Job,
    activation: Vec<(i64, i64)>,
    holidays: Vec<(i64, i64)>,
    prior_weeks: u32,
    earlier: Vec<(i64, i64, EarlierKind)>,
    person: Person,
}

/// What only some have.
#[derive(Clone, Debug)]
struct Job {
    no_employer_period: bool,
    ends: Option<i64>,
    section_55: bool,
    section_56: Option<Section56>,
    insurance: Option<Insurance>,
    covid: bool,
    wages: Option<bool>,
    no_part_time: Option<i64>,
}

#[derive(Clone, Debug)]
struct Person {
    still_employed: Option<bool>,
    age: Option<u32>,
    section_25: bool,
    back: Option<i64>,
    injury: Option<bool>,
    fast_track: bool,
}

/// Any valid case with a last day, with first days near the changes of law more often than chance would
/// have it.
pub(crate) fn any_case() -> impl Strategy<Value = CaseInput> {
    raw().prop_map(|raw| raw.case())
}

/// Any valid case that is still running.
pub(crate) fn any_absence() -> impl Strategy<Value = CaseInput> {
    any_case().prop_map(|input| CaseInput { last_day: None, ..input })
}

fn raw() -> impl Strategy<Value = Raw> {
    let whole = (*LAST_DAY - *FIRST_DAY).num_days();
    let first = prop_oneof![
        4 => 0..=whole,
        1 => near("2015-12-28", -420..60),
        1 => near("2012-01-02", -40..10),
        1 => near("2014-07-01", -300..60),
        1 => near("2015-01-05", -20..20),
        1 => near("2020-04-01", -300..500),
        1 => near("2021-12-15", -40..90),
    ];
    let length = prop_oneof![2 => 0i64..70, 4 => 0i64..800, 1 => 0..=whole];
    let status = prop_oneof![
        4 => Just(Status::Employed),
        2 => Just(Status::Unemployed),
        1 => Just(Status::PartlyUnemployed),
        2 => Just(Status::SelfEmployed)
    ];
    let weekly_oere = prop::option::of(1i64..600_000);
    let gaps = |most| prop::collection::vec((0i64..400, 0i64..120), 0..most);
    let holidays = prop_oneof![
        2 => Just(Vec::new()),
        1 => prop::collection::vec((0i64..60, 0i64..28), 1..6),
        1 => gaps(3),
    ];
    let prior_weeks = prop_oneof![3 => Just(0u32), 2 => 0u32..=60, 1 => 0u32..=800];
    (first, length, status, weekly_oere, job(), gaps(4), holidays, prior_weeks, earlier(), person())
        .prop_map(
            |(
                first,
                length,
                status,
                weekly_oere,
                job,
                activation,
                holidays,
                prior_weeks,
                earlier,
                person,
            )| Raw {
                first,
                length,
                status,
                weekly_oere,
                job,
                activation,
                holidays,
                prior_weeks,
                earlier,
                person,
            },
        )
}

fn near(day: &'static str, around: Range<i64>) -> impl Strategy<Value = i64> {
    around.prop_map(move |offset| (date(day) - *FIRST_DAY).num_days() + offset)
}

fn job() -> impl Strategy<Value = Job> {
    let section_56 = prop::option::weighted(
        0.15,
        prop_oneof![
            Just(Section56::Chronic),
            Just(Section56::PlannedTreatment),
            Just(Section56::SameIllness)
        ],
    );
    let insurance = (any::<bool>(), any::<bool>());
    let insurance = insurance.prop_map(|(first_day, full)| Insurance { first_day, full });
    let ends = prop_oneof![2 => 0i64..40, 1 => 0i64..500];
    (
        prop::bool::weighted(0.3),
        prop::option::weighted(0.3, ends),
        prop::bool::weighted(0.2),
        section_56,
        prop::option::weighted(0.6, insurance),
        prop::bool::weighted(0.3),
        prop::option::weighted(0.7, prop::bool::weighted(0.8)),
        prop::option::weighted(0.3, 0i64..400),
    )
        .prop_map(
            |(
                no_employer_period,
                ends,
                section_55,
                section_56,
                insurance,
                covid,
                wages,
                no_part_time,
            )| {
                Job {
                    no_employer_period,
                    ends,
                    section_55,
                    section_56,
                    insurance,
                    covid,
                    wages,
                    no_part_time,
                }
            },
        )
}

/// Backwards from the absence: days between, length, kind.
fn earlier() -> impl Strategy<Value = Vec<(i64, i64, EarlierKind)>> {
    let kind = || {
        prop_oneof![
            3 => Just(EarlierKind::Absence),
            2 => Just(EarlierKind::Benefit),
            2 => Just(EarlierKind::SelfSupport),
            1 => Just(EarlierKind::Neither)
        ]
    };
    let gap = || prop_oneof![3 => 0i64..3, 2 => 0i64..60, 1 => 0i64..700];
    let length = || prop_oneof![2 => 0i64..60, 3 => 0i64..280, 1 => 0i64..900];
    let some = |least, most| prop::collection::vec((gap(), length(), kind()), least..most);
    prop_oneof![2 => Just(Vec::new()), 2 => some(1, 3), 2 => some(2, 12)]
}

fn person() -> impl Strategy<Value = Person> {
    let known = || prop::option::of(any::<bool>());
    let age = prop::option::of(prop_oneof![2 => 60u32..=72, 1 => 13u32..=100]);
    let back = prop::option::weighted(0.3, 0i64..500);
    (known(), age, prop::bool::weighted(0.1), back, known(), any::<bool>()).prop_map(
        |(still_employed, age, section_25, back, injury, fast_track)| Person {
            still_employed,
            age,
            section_25,
            back,
            injury,
            fast_track,
        },
    )
}

fn plus(day: NaiveDate, days: i64) -> NaiveDate {
    day + TimeDelta::days(days)
}

impl Raw {
    fn case(self) -> CaseInput {
        let first_day = plus(*FIRST_DAY, self.first).clamp(*FIRST_DAY, *LAST_DAY);
        let last_day = plus(first_day, self.length).min(*LAST_DAY);
        let employed = self.status == Status::Employed;
        let self_employed = self.status == Status::SelfEmployed;
        let period = employed && !self.job.no_employer_period;
        let earlier = before(first_day, &self.earlier);
        let begin = earlier.iter().map(|it| it.from).min().unwrap_or(first_day).min(first_day);
        let Person { still_employed, age, section_25, back, injury, fast_track } = self.person;
        CaseInput {
            first_day,
            last_day: Some(last_day),
            status: self.status,
            weekly_benefit: self.weekly_oere.map(|oere| Kroner::from_oere(oere).unwrap()),
            no_employer_period: employed && self.job.no_employer_period,
            employment_ends: self.job.ends.filter(|_| employed).map(|days| plus(first_day, days)),
            still_employed: still_employed.filter(|_| employed),
            section_55: period && self.job.section_55,
            section_56: self.job.section_56.filter(|_| period),
            insurance: self.job.insurance.filter(|_| self_employed),
            covid: self.job.covid,
            wages_paid: self.job.wages.filter(|paid| employed || !paid),
            no_part_time_from: self
                .job
                .no_part_time
                .filter(|_| employed)
                .map(|days| plus(first_day, days)),
            activation: during(first_day, last_day, &self.activation),
            holidays: during(first_day, last_day, &self.holidays),
            prior_benefit_weeks: self.prior_weeks.min(weeks_of_the_ladder(begin)),
            earlier,
            age,
            section_25,
            partial_return: back.map(|days| plus(first_day, days).min(*LAST_DAY)),
            work_injury: injury,
            fast_track,
        }
    }
}

/// Whole weeks between 1 July 2014 and the week of a day (act 994/2015, section 30(1)): more cannot
/// stand on the ladder.
fn weeks_of_the_ladder(day: NaiveDate) -> u32 {
    let monday = |day: NaiveDate| plus(day, -i64::from(day.weekday().num_days_from_monday()));
    let weeks = (monday(day) - monday(date("2014-07-01"))).num_days().div_euclid(7);
    u32::try_from(weeks).unwrap_or(0)
}

fn during(
    first: NaiveDate,
    last: NaiveDate,
    periods: &[(i64, i64)],
) -> Vec<(NaiveDate, NaiveDate)> {
    let mut found = Vec::new();
    let mut next = first;
    for (gap, length) in periods {
        let from = plus(next, *gap);
        if from > last {
            break;
        }
        let to = plus(from, *length).min(last);
        found.push((from, to));
        next = plus(to, 1);
    }
    found
}

fn before(first: NaiveDate, periods: &[(i64, i64, EarlierKind)]) -> Vec<Earlier> {
    let mut found: Vec<Earlier> = Vec::new();
    let mut next = first;
    for (gap, length, kind) in periods {
        // An absence that ends the day before is the same absence.
        let apart = i64::from(next == first && *kind == EarlierKind::Absence);
        let to = plus(next, -1 - (*gap).max(apart));
        let from = plus(to, -*length);
        if from < *FIRST_DAY {
            break;
        }
        found.push(Earlier { from, to, kind: *kind });
        next = from;
    }
    found
}
