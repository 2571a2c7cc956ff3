//! Cases as data, as the toolkit takes them.

use chrono::NaiveDate;
use fremdrift_costs::{Ledger, ledger};
use fremdrift_legislation::{deadlines, encoded};
use fremdrift_rules::deadlines::{CaseInput, Timeline, timeline};
use fremdrift_rules::refusion::{Rulebook, Spell, SpellInput, Status};
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Case {
    first_day: NaiveDate,
    last_day: NaiveDate,
    status: CaseStatus,
    weekly_benefit: Option<String>,
    #[serde(default)]
    no_employer_period: bool,
    #[serde(default)]
    activation: Vec<CasePeriod>,
    #[serde(default)]
    prior_benefit_weeks: u32,
    #[serde(default)]
    employer_days_advance_clock: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct AbsenceCase {
    first_day: NaiveDate,
    status: CaseStatus,
    #[serde(default)]
    no_employer_period: bool,
    still_employed: Option<bool>,
    age: Option<u32>,
    partial_return: Option<NaiveDate>,
    work_injury: Option<bool>,
    #[serde(default)]
    fast_track: bool,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "camelCase")]
enum CaseStatus {
    Employed,
    Unemployed,
    SelfEmployed,
}

#[derive(Deserialize)]
struct CasePeriod {
    from: NaiveDate,
    to: NaiveDate,
}

impl From<&Case> for SpellInput {
    fn from(case: &Case) -> Self {
        Self {
            first_day: case.first_day,
            last_day: case.last_day,
            status: case.status.into(),
            weekly_benefit: case.weekly_benefit.as_ref().map(|text| text.parse().unwrap()),
            no_employer_period: case.no_employer_period,
            activation: case.activation.iter().map(|period| (period.from, period.to)).collect(),
            prior_benefit_weeks: case.prior_benefit_weeks,
            employer_days_advance_clock: case.employer_days_advance_clock,
        }
    }
}

impl From<CaseStatus> for Status {
    fn from(status: CaseStatus) -> Self {
        match status {
            CaseStatus::Employed => Self::Employed,
            CaseStatus::Unemployed => Self::Unemployed,
            CaseStatus::SelfEmployed => Self::SelfEmployed,
        }
    }
}

impl AbsenceCase {
    pub(crate) fn input(&self) -> CaseInput {
        CaseInput {
            no_employer_period: self.no_employer_period,
            still_employed: self.still_employed,
            age: self.age,
            partial_return: self.partial_return,
            work_injury: self.work_injury,
            fast_track: self.fast_track,
            ..absence(self.first_day, self.status.into())
        }
    }
}

pub(crate) fn absence(first_day: NaiveDate, status: Status) -> CaseInput {
    CaseInput {
        first_day,
        status,
        no_employer_period: false,
        still_employed: None,
        age: None,
        partial_return: None,
        work_injury: None,
        fast_track: false,
    }
}

pub(crate) fn timeline_of(book: &Rulebook, input: &CaseInput, today: NaiveDate) -> Timeline {
    timeline(book, &deadlines(), &book.case(*input).unwrap(), today)
}

pub(crate) fn book() -> Rulebook {
    Rulebook::new(encoded()).unwrap()
}

pub(crate) fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn input(first: &str, last: &str, status: Status) -> SpellInput {
    SpellInput {
        first_day: date(first),
        last_day: date(last),
        status,
        weekly_benefit: None,
        no_employer_period: false,
        activation: Vec::new(),
        prior_benefit_weeks: 0,
        employer_days_advance_clock: false,
    }
}

pub(crate) fn spell(book: &Rulebook, input: &SpellInput) -> Spell {
    book.spell(input).unwrap()
}

pub(crate) fn run(book: &Rulebook, input: &SpellInput) -> Ledger {
    ledger(book, spell(book, input).course()).unwrap()
}

/// Any valid spell, with days near the changes of law more often than chance would have it.
pub(crate) fn any_spell() -> impl Strategy<Value = SpellInput> {
    let first = prop_oneof![
        3 => 0i64..5_842,
        1 => Just("2015-12-28").prop_perturb(|day, mut rng| near(day, rng.random_range(-420..60))),
        1 => Just("2012-01-02").prop_perturb(|day, mut rng| near(day, rng.random_range(-40..10))),
        1 => Just("2015-01-05").prop_perturb(|day, mut rng| near(day, rng.random_range(-20..20))),
    ];
    let length = prop_oneof![2 => 0i64..70, 3 => 0i64..800, 1 => 0i64..5_842];
    let status = prop_oneof![
        3 => Just(Status::Employed),
        1 => Just(Status::Unemployed),
        1 => Just(Status::SelfEmployed)
    ];
    let benefit = prop::option::of(1i64..600_000);
    let activation = prop::collection::vec((0i64..400, 0i64..120), 0..4);
    let prior = prop_oneof![3 => Just(0u32), 2 => 0u32..=156];
    (first, length, status, benefit, any::<bool>(), activation, prior, any::<bool>()).prop_map(
        |(first, length, status, oere, no_period, activation, prior, advance)| {
            let start = date("2011-01-03");
            let end = date("2026-12-31");
            let day = |offset: i64| start + chrono::TimeDelta::days(offset.clamp(0, 5_841));
            let (first_day, last_day) = (day(first), day(first + length).min(end));
            let mut periods = Vec::new();
            let mut next = first_day;
            for (gap, length) in activation {
                let from = next + chrono::TimeDelta::days(gap);
                if from > last_day {
                    break;
                }
                let to = (from + chrono::TimeDelta::days(length)).min(last_day);
                periods.push((from, to));
                next = to + chrono::TimeDelta::days(1);
            }
            SpellInput {
                first_day,
                last_day,
                status,
                weekly_benefit: oere.map(|oere| fremdrift_units::Kroner::from_oere(oere).unwrap()),
                no_employer_period: no_period && status == Status::Employed,
                activation: periods,
                prior_benefit_weeks: prior,
                employer_days_advance_clock: advance,
            }
        },
    )
}

/// Any valid absence, its first day as [`any_spell`]'s.
pub(crate) fn any_absence() -> impl Strategy<Value = CaseInput> {
    let known = || prop::option::of(any::<bool>());
    let age = prop::option::of(prop_oneof![2 => 60u32..=72, 1 => 13u32..=100]);
    let back = prop::option::weighted(0.3, 0i64..500);
    (any_spell(), known(), age, back, known(), any::<bool>()).prop_map(
        |(spell, still_employed, age, back, work_injury, fast_track)| CaseInput {
            no_employer_period: spell.no_employer_period,
            still_employed: still_employed.filter(|_| spell.status == Status::Employed),
            age,
            partial_return: back.map(|days| {
                (spell.first_day + chrono::TimeDelta::days(days)).min(date("2026-12-31"))
            }),
            work_injury,
            fast_track,
            ..absence(spell.first_day, spell.status)
        },
    )
}

fn near(day: &str, offset: i64) -> i64 {
    (date(day) - date("2011-01-03")).num_days() + offset
}
