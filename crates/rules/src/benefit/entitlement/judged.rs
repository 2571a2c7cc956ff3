//! An answer with everything that was looked at.

use super::super::hours::WorkTime;
use super::super::law::Basis;

/// Whether a requirement is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is met.
    Met,
    /// It is not met.
    NotMet,
    /// Something that decides it was not told.
    NotKnown,
}

impl Answer {
    pub(super) const fn of(met: bool) -> Self {
        if met { Self::Met } else { Self::NotMet }
    }

    pub(super) const fn told(met: Option<bool>) -> Self {
        match met {
            Some(met) => Self::of(met),
            None => Self::NotKnown,
        }
    }

    /// All of them have to be met.
    pub(super) fn all(answers: impl IntoIterator<Item = Self>) -> Self {
        let both = |one, other| match (one, other) {
            (Self::NotMet, _) | (_, Self::NotMet) => Self::NotMet,
            (Self::NotKnown, _) | (_, Self::NotKnown) => Self::NotKnown,
            (Self::Met, Self::Met) => Self::Met,
        };
        answers.into_iter().fold(Self::Met, both)
    }

    /// One of them is enough.
    pub(super) fn any(answers: impl IntoIterator<Item = Self>) -> Self {
        let either = |one, other| match (one, other) {
            (Self::Met, _) | (_, Self::Met) => Self::Met,
            (Self::NotKnown, _) | (_, Self::NotKnown) => Self::NotKnown,
            (Self::NotMet, Self::NotMet) => Self::NotMet,
        };
        answers.into_iter().fold(Self::NotMet, either)
    }
}

/// A right, and the ways in which it can be had. One of them is enough.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Right {
    /// The answer.
    pub answer: Answer,
    /// Every way that the law of the day knows.
    pub ways: Vec<Way>,
}

impl Right {
    pub(super) fn new(ways: Vec<Way>) -> Self {
        Self { answer: Answer::any(ways.iter().map(|way| way.answer)), ways }
    }
}

/// One way to a right. All of its requirements have to be met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// Which.
    pub name: WayName,
    /// The answer.
    pub answer: Answer,
    /// Every requirement that was looked at.
    pub findings: Vec<Finding>,
}

impl Way {
    pub(super) fn new(name: WayName, findings: Vec<Finding>) -> Self {
        let answer = Answer::all(findings.iter().map(|finding| finding.answer));
        Self { name, answer, findings }
    }
}

/// A way to a right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WayName {
    /// Employed without a break.
    Employment,
    /// Employed before by the same employer.
    EarlierEmployment,
    /// Enough hours of work.
    Hours,
    /// Would have had a right to unemployment benefit.
    UnemploymentBenefit,
    /// Finished an education lately.
    NewEducation,
    /// A paid trainee.
    PaidTrainee,
    /// Has a fleksjob.
    Flexjob,
    /// A work injury.
    WorkInjury,
    /// Runs a business.
    Business,
}

/// A requirement that was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which.
    pub requirement: Requirement,
    /// Whether it is met.
    pub answer: Answer,
    /// How much is needed, where it is an amount.
    pub needed: Option<Quantity>,
    /// How much was found; none where it is no amount, or was not told.
    pub found: Option<Quantity>,
    /// The field that would tell, where it is not known.
    pub missing: Option<&'static str>,
    /// The value of the law.
    pub basis: Basis,
}

impl Finding {
    /// A condition that is told or not.
    pub(super) fn condition(
        requirement: Requirement,
        told: Option<bool>,
        field: &'static str,
        basis: Basis,
    ) -> Self {
        let missing = told.is_none().then_some(field);
        let answer = Answer::told(told);
        Self { requirement, answer, needed: None, found: None, missing, basis }
    }

    /// An amount that is told or not.
    pub(super) fn amount(
        requirement: Requirement,
        needed: Quantity,
        found: Option<Quantity>,
        field: &'static str,
        basis: Basis,
    ) -> Self {
        let met = found.map(|found| found.number() >= needed.number());
        let missing = met.is_none().then_some(field);
        let needed = Some(needed);
        Self { requirement, answer: Answer::told(met), needed, found, missing, basis }
    }
}

/// An amount of something that is required.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// Days.
    Days(u32),
    /// Whole weeks.
    Weeks(u32),
    /// Months.
    Months(u32),
    /// Hours.
    Hours(WorkTime),
}

impl Quantity {
    const fn number(self) -> u32 {
        match self {
            Self::Days(number) | Self::Weeks(number) | Self::Months(number) => number,
            Self::Hours(hours) => hours.hundredths(),
        }
    }
}

/// What the law requires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Requirement {
    /// Weeks of employment with the employer.
    EmployedWeeks,
    /// Hours with the employer in those weeks.
    EmployerHours,
    /// Worked for the employer before.
    EarlierEmployment,
    /// At work when the illness began.
    AtWork,
    /// In work on the first day.
    InWork,
    /// Weeks of attachment to the labour market.
    AttachedWeeks,
    /// Hours of work.
    Hours,
    /// Months with enough hours.
    FullMonths,
    /// The hours that a month needs to be enough.
    MonthHours,
    /// Hours without work had to fill up.
    FilledUp,
    /// A right to unemployment benefit.
    UnemploymentBenefit,
    /// An education that lasted long enough.
    EducationLength,
    /// An education that was finished lately.
    EducationRecent,
    /// A paid trainee.
    PaidTrainee,
    /// A fleksjob.
    Flexjob,
    /// A work injury.
    WorkInjury,
    /// Months with the business.
    BusinessMonths,
    /// The last month with the business.
    BusinessRecent,
    /// Hours a week in the business.
    BusinessHours,
    /// A time was left out.
    LeftOut,
    /// Earlier work as an employee had to fill up.
    FilledByWages,
}
