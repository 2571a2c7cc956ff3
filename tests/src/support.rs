//! Cases as data, as the toolkit takes them.

use std::sync::LazyLock;

use chrono::NaiveDate;
use fremdrift_costs::{Ledger, ledger};
use fremdrift_legislation::{Legislation, deadlines, encoded};
use fremdrift_rules::case::{
    Case as Checked, CaseInput, Earlier, EarlierKind, Insurance, Section56, Status,
};
use fremdrift_rules::course::Rulebook;
use fremdrift_rules::deadlines::{Timeline, timeline};
use serde::Deserialize;

/// The last day that is worked out, wherever the law's data put it.
pub(crate) static LAST_DAY: LazyLock<NaiveDate> = LazyLock::new(|| BOOK.coverage().to.date());
/// The first one.
pub(crate) static FIRST_DAY: LazyLock<NaiveDate> = LazyLock::new(|| BOOK.coverage().from.date());
/// The last day before what is worked out is provisional.
pub(crate) static CONFIRMED: LazyLock<NaiveDate> = LazyLock::new(|| {
    let provisional = BOOK.provisional(*LAST_DAY).unwrap();
    provisional.from.pred_opt().unwrap()
});
/// The encoded law, made ready once.
pub(crate) static BOOK: LazyLock<Rulebook> = LazyLock::new(book);

/// A case in the names of the toolkit.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Case {
    first_day: NaiveDate,
    last_day: Option<NaiveDate>,
    status: CaseStatus,
    weekly_benefit: Option<String>,
    #[serde(default)]
    no_employer_period: bool,
    employment_ends: Option<NaiveDate>,
    still_employed: Option<bool>,
    #[serde(default)]
    section55: bool,
    section56: Option<CaseSection56>,
    insurance: Option<CaseInsurance>,
    #[serde(default)]
    covid: bool,
    wages_paid: Option<bool>,
    no_part_time_from: Option<NaiveDate>,
    #[serde(default)]
    activation: Vec<CasePeriod>,
    #[serde(default)]
    holidays: Vec<CasePeriod>,
    #[serde(default)]
    prior_benefit_weeks: u32,
    #[serde(default)]
    earlier: Vec<CaseEarlier>,
    age: Option<u32>,
    #[serde(default)]
    section25: bool,
    partial_return: Option<NaiveDate>,
    work_injury: Option<bool>,
    #[serde(default)]
    fast_track: bool,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
enum CaseStatus {
    Employed,
    Unemployed,
    PartlyUnemployed,
    SelfEmployed,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
enum CaseSection56 {
    Chronic,
    PlannedTreatment,
    SameIllness,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
enum CaseInsurance {
    FirstDayFull,
    FirstDayTwoThirds,
    ThirdDayFull,
    ThirdDayTwoThirds,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
enum CaseKind {
    Absence,
    Benefit,
    SelfSupport,
    Neither,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CasePeriod {
    from: NaiveDate,
    to: NaiveDate,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseEarlier {
    from: NaiveDate,
    to: NaiveDate,
    kind: CaseKind,
}

impl Case {
    pub(crate) fn input(&self) -> CaseInput {
        let periods = |periods: &[CasePeriod]| {
            periods.iter().map(|period| (period.from, period.to)).collect::<Vec<_>>()
        };
        CaseInput {
            first_day: self.first_day,
            last_day: self.last_day,
            status: self.status.into(),
            weekly_benefit: self.weekly_benefit.as_ref().map(|text| text.parse().unwrap()),
            no_employer_period: self.no_employer_period,
            employment_ends: self.employment_ends,
            still_employed: self.still_employed,
            section_55: self.section55,
            section_56: self.section56.map(Into::into),
            insurance: self.insurance.map(Into::into),
            covid: self.covid,
            wages_paid: self.wages_paid,
            no_part_time_from: self.no_part_time_from,
            activation: periods(&self.activation),
            holidays: periods(&self.holidays),
            prior_benefit_weeks: self.prior_benefit_weeks,
            earlier: self.earlier.iter().map(|earlier| (*earlier).into()).collect(),
            age: self.age,
            section_25: self.section25,
            partial_return: self.partial_return,
            work_injury: self.work_injury,
            fast_track: self.fast_track,
        }
    }
}

impl From<CaseStatus> for Status {
    fn from(status: CaseStatus) -> Self {
        match status {
            CaseStatus::Employed => Self::Employed,
            CaseStatus::Unemployed => Self::Unemployed,
            CaseStatus::PartlyUnemployed => Self::PartlyUnemployed,
            CaseStatus::SelfEmployed => Self::SelfEmployed,
        }
    }
}

impl From<CaseSection56> for Section56 {
    fn from(ground: CaseSection56) -> Self {
        match ground {
            CaseSection56::Chronic => Self::Chronic,
            CaseSection56::PlannedTreatment => Self::PlannedTreatment,
            CaseSection56::SameIllness => Self::SameIllness,
        }
    }
}

impl From<CaseInsurance> for Insurance {
    fn from(insurance: CaseInsurance) -> Self {
        let (first_day, full) = match insurance {
            CaseInsurance::FirstDayFull => (true, true),
            CaseInsurance::FirstDayTwoThirds => (true, false),
            CaseInsurance::ThirdDayFull => (false, true),
            CaseInsurance::ThirdDayTwoThirds => (false, false),
        };
        Self { first_day, full }
    }
}

impl From<CaseEarlier> for Earlier {
    fn from(CaseEarlier { from, to, kind }: CaseEarlier) -> Self {
        let kind = match kind {
            CaseKind::Absence => EarlierKind::Absence,
            CaseKind::Benefit => EarlierKind::Benefit,
            CaseKind::SelfSupport => EarlierKind::SelfSupport,
            CaseKind::Neither => EarlierKind::Neither,
        };
        Self { from, to, kind }
    }
}

/// An absence that is still running and of which nothing else is known.
pub(crate) const fn absence(first_day: NaiveDate, status: Status) -> CaseInput {
    CaseInput::new(first_day, status)
}

pub(crate) fn timeline_of(book: &Rulebook, input: &CaseInput, today: NaiveDate) -> Timeline {
    timeline(book, &deadlines(), &checked(book, input), today)
}

pub(crate) fn book() -> Rulebook {
    Rulebook::new(encoded()).unwrap()
}

/// The law as it stood while the last rate was the one of a day: a projection stays one, whatever
/// rate has come since.
pub(crate) fn while_the_last_rate_was_of(day: NaiveDate) -> Legislation {
    let mut law = encoded();
    law.maximum_weekly_benefit.values.to_mut().retain(|rate| rate.from <= day);
    law
}

pub(crate) fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn input(first: &str, last: &str, status: Status) -> CaseInput {
    CaseInput::until(date(first), date(last), status)
}

pub(crate) fn checked(book: &Rulebook, input: &CaseInput) -> Checked {
    book.case(input.clone()).unwrap()
}

pub(crate) fn run(book: &Rulebook, input: &CaseInput) -> Ledger {
    ledger(book, &checked(book, input)).unwrap()
}
