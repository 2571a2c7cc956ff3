//! Whether somebody has a right to benefit.

use fremdrift_legislation as legislation;
use fremdrift_rules::benefit::entitlement as rules;
use fremdrift_rules::course;
use serde::Serialize;
use tsify::Tsify;

use super::basis::{Basis, Names};
use super::provisional::Provisional;
use super::values::HoursNumber;

/// The rights of somebody who falls ill. Each is judged by itself, and hours of one never count for
/// another.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct Entitlement {
    /// To benefit from the employer. Where it is not met, there is no employer period.
    employer: RightToBenefit,
    /// To benefit from the municipality as an employee.
    municipality: RightToBenefit,
    /// To benefit from the municipality with a business; null where none was told.
    business: Option<RightToBenefit>,
    /// Where the first day lies beyond the law that is known; else null.
    provisional: Option<Provisional>,
}

impl Entitlement {
    pub(crate) fn new(
        law: &legislation::Encoded,
        judged: &rules::Entitlement,
        provisional: Option<&course::Provisional>,
    ) -> Self {
        let names = &Names::of(law);
        let right = |right: &rules::Right| RightToBenefit {
            answer: right.answer.into(),
            ways: right.ways.iter().map(|way| WayToBenefit::new(names, way)).collect(),
        };
        Self {
            employer: right(&judged.employer),
            municipality: right(&judged.municipality),
            business: judged.business.as_ref().map(right),
            provisional: provisional.map(Into::into),
        }
    }
}

/// A right, and the ways in which it can be had.
#[derive(Debug, Serialize, Tsify)]
pub(crate) struct RightToBenefit {
    /// Met where one of the ways is.
    answer: Answer,
    /// Every way that the law of the day knows.
    ways: Vec<WayToBenefit>,
}

/// One way to a right.
#[derive(Debug, Serialize, Tsify)]
pub(crate) struct WayToBenefit {
    /// Which.
    way: WayName,
    /// Met where all of its requirements are.
    answer: Answer,
    /// Every requirement that was looked at.
    findings: Vec<Finding>,
}

impl WayToBenefit {
    fn new(names: &Names, way: &rules::Way) -> Self {
        let findings = way.findings.iter().map(|finding| Finding::new(names, finding));
        Self { way: way.name.into(), answer: way.answer.into(), findings: findings.collect() }
    }
}

/// Whether a requirement is met.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Answer {
    /// It is met.
    Met,
    /// It is not met.
    NotMet,
    /// Something that decides it was not told.
    NotKnown,
}

impl From<rules::Answer> for Answer {
    fn from(answer: rules::Answer) -> Self {
        match answer {
            rules::Answer::Met => Self::Met,
            rules::Answer::NotMet => Self::NotMet,
            rules::Answer::NotKnown => Self::NotKnown,
        }
    }
}

/// A requirement that was looked at.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub(crate) struct Finding {
    /// Which.
    requirement: Requirement,
    /// Whether it is met.
    answer: Answer,
    /// How much is needed; null where it is no amount.
    needed: Option<Needed>,
    /// How much was found; null where it is no amount, or was not told.
    found: Option<Needed>,
    /// The field of the case that would tell; null where it is known.
    missing: Option<&'static str>,
    /// The value of the law.
    basis: Basis,
}

impl Finding {
    fn new(names: &Names, finding: &rules::Finding) -> Self {
        Self {
            requirement: finding.requirement.into(),
            answer: finding.answer.into(),
            needed: finding.needed.map(Into::into),
            found: finding.found.map(Into::into),
            missing: finding.missing,
            basis: Basis::of_benefit(names, &finding.basis),
        }
    }
}

/// An amount, by its `unit`.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(tag = "unit", rename_all = "camelCase")]
pub(crate) enum Needed {
    /// Days.
    Days {
        /// How many.
        number: u32,
    },
    /// Whole weeks.
    Weeks {
        /// How many.
        number: u32,
    },
    /// Months.
    Months {
        /// How many.
        number: u32,
    },
    /// Hours.
    Hours {
        /// How many.
        number: HoursNumber,
    },
}

impl From<rules::Quantity> for Needed {
    fn from(quantity: rules::Quantity) -> Self {
        match quantity {
            rules::Quantity::Days(number) => Self::Days { number },
            rules::Quantity::Weeks(number) => Self::Weeks { number },
            rules::Quantity::Months(number) => Self::Months { number },
            rules::Quantity::Hours(hours) => Self::Hours { number: hours.into() },
        }
    }
}

/// Declares an enum of the wire with the variants of one of the rules.
macro_rules! same_names {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, Serialize, Tsify)]
        #[serde(rename_all = "camelCase")]
        pub(crate) enum $name {
            $($(#[$doc])* $variant,)*
        }

        impl From<rules::$name> for $name {
            fn from(name: rules::$name) -> Self {
                match name {
                    $(rules::$name::$variant => Self::$variant,)*
                }
            }
        }
    };
}

same_names! {
    /// A way to a right.
    WayName {
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
}

same_names! {
    /// What the law requires.
    Requirement {
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
        /// Days with the business, for the months that are asked for.
        BusinessMonths,
        /// Days of the last month with the business.
        BusinessRecent,
        /// Hours a week in the business.
        BusinessHours,
        /// A time was left out.
        LeftOut,
        /// Earlier work as an employee had to fill up.
        FilledByWages,
    }
}
