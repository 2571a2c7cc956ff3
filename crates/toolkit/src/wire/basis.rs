//! Which value of the law a date follows from, and what that leaves in doubt.

use std::collections::BTreeMap;

use fremdrift_legislation as legislation;
use fremdrift_rules::{benefit, deadlines as rules};
use serde::Serialize;
use tsify::Tsify;

use super::provision::Order;
use super::reason::Confidence;
use super::values::{Bilingual, IsoDate};

/// The parameters' short names.
pub(super) struct Names(BTreeMap<&'static str, Bilingual>);

impl Names {
    pub(super) fn of(law: &legislation::Encoded) -> Self {
        Self(law.entries().map(|entry| (entry.id, entry.label.into())).collect())
    }

    pub(super) fn name(&self, id: &'static str) -> ParameterName {
        // All parameters have a name; the id is one where the law did not have the parameter.
        let label = self.0.get(id).cloned().unwrap_or(Bilingual { da: id.into(), en: id.into() });
        ParameterName { id, label }
    }
}

/// A parameter of the law.
#[derive(Clone, Debug, Serialize, Tsify)]
pub(crate) struct ParameterName {
    /// Stable name, as in `legislation`.
    id: &'static str,
    /// Short name for people.
    label: Bilingual,
}

/// A value of the law that a date follows from.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct Basis {
    /// The parameter's id, as in `legislation`.
    parameter: &'static str,
    /// The parameter's short name for people.
    label: Bilingual,
    /// The law's short name.
    law: Bilingual,
    /// The act or order in force when the value began, as the gazette numbers it.
    act: &'static str,
    /// The section, in Danish.
    paragraph: &'static str,
    /// The act's address, or the source's where no act was read.
    url: &'static str,
    /// How sure the value is.
    confidence: Confidence,
    /// Where it was seen, or how the act was read; absent where it is simply printed there.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    source: Option<Bilingual>,
    /// The order that prints the number, where the act only says how to find it; else absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    order: Option<Order>,
    /// From when the value is in force, or may be.
    valid_from: IsoDate,
    /// The last day it is in force, or may be; null when no end is known.
    valid_to: Option<IsoDate>,
    /// When the value was last compared with its source.
    checked_on: IsoDate,
}

impl Basis {
    pub(super) fn new(names: &Names, basis: &rules::Basis) -> Self {
        let ParameterName { id, label } = names.name(basis.parameter);
        Self {
            parameter: id,
            label,
            law: basis.provision.law.into(),
            act: basis.provision.act,
            paragraph: basis.provision.paragraph,
            url: basis.provision.url,
            confidence: basis.provision.confidence.into(),
            source: basis.provision.source.map(Into::into),
            order: basis.provision.order.map(Into::into),
            valid_from: basis.from.into(),
            valid_to: basis.to.map(Into::into),
            checked_on: basis.checked_on.into(),
        }
    }

    /// A value that a benefit or a right follows from.
    pub(super) fn of_benefit(names: &Names, basis: &benefit::Basis) -> Self {
        let basis = rules::Basis {
            parameter: basis.parameter,
            value: 0,
            provision: basis.provision,
            from: basis.from,
            to: basis.to,
            checked_on: basis.checked_on,
            last_confirmed: basis.last_confirmed,
        };
        Self::new(names, &basis)
    }

    pub(super) fn all(names: &Names, all: &[rules::Basis]) -> Vec<Self> {
        all.iter().map(|basis| Self::new(names, basis)).collect()
    }
}

/// What has to be known about how sure a date is, by its `code`.
#[derive(Debug, Serialize, Tsify)]
#[serde(tag = "code", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub(crate) enum Reservation {
    /// The law changed during the absence, and no source says which rule holds for absences that
    /// were already running.
    ChangedUnderWay {
        /// The parameter that changed.
        parameter: ParameterName,
    },
    /// A source gives the change only roughly: between these days both rules are possible.
    RoughBoundary {
        /// The parameter that changed.
        parameter: ParameterName,
        /// The earliest possible first day of the newer rule.
        earliest: IsoDate,
        /// The day from which it surely holds.
        latest: IsoDate,
    },
    /// No source says since when the rule holds.
    StartNotFound {
        /// The parameter.
        parameter: ParameterName,
    },
    /// It may not apply to somebody who has a job and is expected back soon.
    MayNotApply {
        /// The rule that exempts.
        basis: Basis,
        /// Expected back within so many weeks.
        weeks: u32,
    },
    /// It holds only if the employer goes on paying wages.
    IfWagesArePaid,
    /// It holds only if the employer pays sickness benefit, not wages, in the employer period.
    IfBenefitIsPaidByEmployer,
    /// It holds only if the employer pays no wages.
    IfNoWagesArePaid,
    /// Once the municipality's letter has been sent, the time is another.
    OtherwiseWithLetter {
        /// The rule for the letter.
        basis: Basis,
        /// So many days after the letter was sent.
        days: u32,
    },
    /// For somebody who is in no unemployment fund the time is another.
    OtherwiseWithoutFund {
        /// The rule for them.
        basis: Basis,
        /// So many weeks after the first day of absence.
        weeks: u32,
    },
    /// With insurance the time is another.
    OtherwiseIfInsured {
        /// The rule for the insured.
        basis: Basis,
        /// So many weeks from when the benefit begins.
        weeks: u32,
        /// The last day where the benefit begins on the first day of absence.
        first_day: IsoDate,
        /// The last day where it begins on the third day of absence, for somebody who works from
        /// Monday to Friday.
        later_day: IsoDate,
        /// The rule by which it begins on the third day.
        later_basis: Box<Basis>,
    },
    /// It is counted from the day on which the unemployment fund was told, here the first day.
    CountsFromTelling,
    /// It hangs on the category that the municipality has put the case in.
    DependsOnCategory,
    /// It is counted from the accident; if that was before the first day of absence, it is earlier.
    CountsFromAccident,
    /// It is counted from the first talk, here taken to be on its last day.
    CountsFromFirstTalk,
    /// It hangs on whether the state pension age is reached, which the age alone does not say.
    HangsOnPensionAge,
    /// No age was given: the person is taken to be below the state pension age.
    TakenBelowPensionAge,
    /// No earlier absence was told; with one within the window it comes earlier.
    EarlierAbsencesNotKnown,
    /// The limit's weeks are read as weeks of five paid days; as calendar weeks, payment would end on
    /// another day.
    WeeksReadAsPaidDays {
        /// That day.
        otherwise: IsoDate,
    },
    /// That an unemployed person's first days do not count either is our reading of section 32(1).
    ReadAsWageEarner,
    /// Postponed because of covid-19.
    PostponedForCovid {
        /// The end of payment without the postponement.
        without: IsoDate,
    },
}

impl Reservation {
    pub(super) fn new(names: &Names, reservation: &rules::Reservation) -> Self {
        use rules::Reservation as Rule;
        match *reservation {
            Rule::ChangedUnderWay { parameter } => {
                Self::ChangedUnderWay { parameter: names.name(parameter) }
            }
            Rule::RoughBoundary { parameter, earliest, latest } => Self::RoughBoundary {
                parameter: names.name(parameter),
                earliest: earliest.into(),
                latest: latest.into(),
            },
            Rule::StartNotFound { parameter } => {
                Self::StartNotFound { parameter: names.name(parameter) }
            }
            Rule::MayNotApply { basis, weeks } => {
                Self::MayNotApply { basis: Basis::new(names, &basis), weeks }
            }
            Rule::IfWagesArePaid => Self::IfWagesArePaid,
            Rule::IfBenefitIsPaidByEmployer => Self::IfBenefitIsPaidByEmployer,
            Rule::IfNoWagesArePaid => Self::IfNoWagesArePaid,
            Rule::OtherwiseWithLetter { basis, days } => {
                Self::OtherwiseWithLetter { basis: Basis::new(names, &basis), days }
            }
            Rule::OtherwiseWithoutFund { basis, weeks } => {
                Self::OtherwiseWithoutFund { basis: Basis::new(names, &basis), weeks }
            }
            Rule::OtherwiseIfInsured { basis, weeks, first_day, later_day, later_basis } => {
                Self::OtherwiseIfInsured {
                    basis: Basis::new(names, &basis),
                    weeks,
                    first_day: first_day.into(),
                    later_day: later_day.into(),
                    later_basis: Box::new(Basis::new(names, &later_basis)),
                }
            }
            Rule::CountsFromTelling => Self::CountsFromTelling,
            Rule::DependsOnCategory => Self::DependsOnCategory,
            Rule::CountsFromAccident => Self::CountsFromAccident,
            Rule::CountsFromFirstTalk => Self::CountsFromFirstTalk,
            Rule::HangsOnPensionAge => Self::HangsOnPensionAge,
            Rule::TakenBelowPensionAge => Self::TakenBelowPensionAge,
            Rule::EarlierAbsencesNotKnown => Self::EarlierAbsencesNotKnown,
            Rule::WeeksReadAsPaidDays { otherwise } => {
                Self::WeeksReadAsPaidDays { otherwise: otherwise.into() }
            }
            Rule::ReadAsWageEarner => Self::ReadAsWageEarner,
            Rule::PostponedForCovid { without } => {
                Self::PostponedForCovid { without: without.into() }
            }
        }
    }

    pub(super) fn all(names: &Names, all: &[rules::Reservation]) -> Vec<Self> {
        all.iter().map(|reservation| Self::new(names, reservation)).collect()
    }
}
