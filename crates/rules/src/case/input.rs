//! A case as it is given, not yet checked.

use std::ops::RangeInclusive;

use chrono::NaiveDate;
use fremdrift_units::Kroner;

/// The ages that are taken, in whole years.
// not law: outside these a number is a slip of the finger
pub const AGES: RangeInclusive<u32> = 13..=100;
/// The most periods in one list; more cannot be apart within the encoded law.
// not law: a bound on the work
pub const MOST_PERIODS: usize = 7_000;

/// What the sick person was on the first day of absence; it decides who pays first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// Has an employer.
    #[default]
    Employed,
    /// Fully unemployed, member of an unemployment fund.
    Unemployed,
    /// Works fewer hours than before and gets supplementary unemployment benefit; ill on a day
    /// without work. Nobody stands before the municipality.
    PartlyUnemployed,
    /// Runs a business.
    SelfEmployed,
}

impl Status {
    /// All of them, in the order in which they are offered.
    // not law: how many they are
    pub const ALL: [Self; 4] =
        [Self::Employed, Self::Unemployed, Self::PartlyUnemployed, Self::SelfEmployed];

    /// Whether the act calls them wage earners (*lønmodtagere*); section 32(1) no. 2 counts the
    /// unemployed among them.
    #[must_use]
    pub const fn is_wage_earner(self) -> bool {
        match self {
            Self::Employed | Self::Unemployed | Self::PartlyUnemployed => true,
            Self::SelfEmployed => false,
        }
    }
}

/// The ground of a section 56 agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section56 {
    /// A long or chronic illness that makes many days of absence likely (no. 1).
    Chronic,
    /// Treatment that was decided before the person was hired (no. 2).
    PlannedTreatment,
    /// The employer has already paid for the same illness (no. 3).
    SameIllness,
}

/// A self-employed person's insurance for the first two weeks (section 45).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Insurance {
    /// From the first day of absence; else from the third.
    pub first_day: bool,
    /// For the full maximum; else for two thirds of it.
    pub full: bool,
}

/// What an earlier period was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EarlierKind {
    /// An earlier absence because of sickness, with the same standing as in the case; its last day
    /// is the last one with benefit.
    Absence,
    /// Another benefit that counts on the refund ladder, such as unemployment benefit, social
    /// assistance or benefit in job clarification.
    Benefit,
    /// Own support: wages without a subsidy, a business, or no income from the public.
    SelfSupport,
    /// Support that neither counts on the ladder nor is own support: maternity benefit, student
    /// grant, early retirement, state pension and the like.
    Neither,
}

/// A period before the absence, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// What it was.
    pub kind: EarlierKind,
}

/// One absence as given. [`CaseInput::new`] leaves everything else unsaid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseInput {
    /// The first day of absence.
    pub first_day: NaiveDate,
    /// The last day of absence, included; none: it is still running.
    pub last_day: Option<NaiveDate>,
    /// What the person was on the first day.
    pub status: Status,
    /// The benefit for a whole week; none: the maximum of each day.
    pub weekly_benefit: Option<Kroner>,
    /// Employed, but the requirement of section 30 is not met, so there is no employer period.
    pub no_employer_period: bool,
    /// The last day of the job, where it ends.
    pub employment_ends: Option<NaiveDate>,
    /// Whether somebody who was employed on the first day still is; none: not known.
    pub still_employed: Option<bool>,
    /// The employer is a small private one with the insurance of section 55.
    pub section_55: bool,
    /// A section 56 agreement covers this absence.
    pub section_56: Option<Section56>,
    /// The self-employed person's insurance.
    pub insurance: Option<Insurance>,
    /// The absence is because of covid-19.
    pub covid: bool,
    /// Whether the employer pays wages during the absence and is refunded; none: not known.
    pub wages_paid: Option<bool>,
    /// The day on which the municipality was told that the employer offers no part-time work.
    pub no_part_time_from: Option<NaiveDate>,
    /// Activation or gradual return: first and last day of each period, in any order.
    pub activation: Vec<(NaiveDate, NaiveDate)>,
    /// Holidays taken within the absence: first and last day of each, in any order.
    pub holidays: Vec<(NaiveDate, NaiveDate)>,
    /// Weeks that stand on the refund ladder before this absence and before what `earlier` lists.
    pub prior_benefit_weeks: u32,
    /// What was before the absence, in any order.
    pub earlier: Vec<Earlier>,
    /// Age on the first day, in whole years; none: not known.
    pub age: Option<u32>,
    /// Gets a disability, senior or early pension, or is ill enough for one (section 25).
    pub section_25: bool,
    /// The day on which the person was or will be partly back; none: not partly back.
    pub partial_return: Option<NaiveDate>,
    /// Whether it is a work injury; none: not known.
    pub work_injury: Option<bool>,
    /// Whether fast track is wished for.
    pub fast_track: bool,
}

impl CaseInput {
    /// An absence of which nothing is known but its first day and what the person was.
    #[must_use]
    pub const fn new(first_day: NaiveDate, status: Status) -> Self {
        Self {
            first_day,
            last_day: None,
            status,
            weekly_benefit: None,
            no_employer_period: false,
            employment_ends: None,
            still_employed: None,
            section_55: false,
            section_56: None,
            insurance: None,
            covid: false,
            wages_paid: None,
            no_part_time_from: None,
            activation: Vec::new(),
            holidays: Vec::new(),
            prior_benefit_weeks: 0,
            earlier: Vec::new(),
            age: None,
            section_25: false,
            partial_return: None,
            work_injury: None,
            fast_track: false,
        }
    }

    /// The same from its first to its last day.
    #[must_use]
    pub const fn until(first_day: NaiveDate, last_day: NaiveDate, status: Status) -> Self {
        let mut input = Self::new(first_day, status);
        input.last_day = Some(last_day);
        input
    }
}
