//! The shape of what goes in and out. The TypeScript declarations are generated from these types,
//! comments included.

mod basis;
mod benefit;
mod case;
mod drawn;
mod effort;
mod entitlement;
mod event;
mod evidence;
mod figure;
mod gap;
pub(crate) mod given;
mod gradual_return;
mod injury;
mod jobcentres;
mod ledger;
mod markov;
mod net_gain;
mod parameters;
mod provision;
mod provisional;
mod rate;
mod reason;
mod recommendations;
mod threshold;
mod timeline;
mod topic;
mod values;
mod warning;

use serde::Serialize;
use tsify::Tsify;

pub(crate) use benefit::Benefit;
#[cfg(test)]
pub(crate) use case::{Case, CasePeriod, EarlierPeriod};
pub(crate) use drawn::{BothPriors, DrawnKroner, DrawnNumber};
pub(crate) use effort::{Cohort, Simulated, SimulatedGain, WorthKnowing};
pub(crate) use entitlement::Entitlement;
pub(crate) use figure::EvidenceItem;
pub(crate) use gradual_return::{GradualReturn, ReturnPayer};
pub(crate) use injury::Injury;
pub(crate) use ledger::{Refusion, Totals};
pub(crate) use markov::{
    MarkovDraws, MarkovPrice, MarkovResult, MarkovSampled, MarkovStanding, MarkovStrategy,
};
pub(crate) use net_gain::{BreakEven, NetGain};
#[cfg(test)]
pub(crate) use net_gain::{Intervention, ShareFit, Work};
pub(crate) use parameters::{LawOfDay, Parameter};
pub(crate) use provisional::Marked;
pub(crate) use rate::{RateKind, RateOfYear};
pub(crate) use recommendations::{
    LeverAlone, PackageDrawn, PackageOutcome, PackageTogether, Recommendations,
};
pub(crate) use timeline::Timeline;

use crate::errors::InputError;

/// The version of the shape of everything that comes out. One more when a field or a code goes, gets
/// another name, unit, type or meaning; never for a new one, nor for another value of the law.
const SCHEMA: u32 = 2;

/// A value, or all that is wrong with the input.
#[derive(Debug, Serialize, Tsify)]
#[serde(untagged)]
pub(crate) enum Outcome<T> {
    /// The input was valid.
    Success {
        /// There is a value.
        #[tsify(type = "true")]
        ok: bool,
        /// The version of the shape of results: one more when a field or a code goes, gets another
        /// name, unit, type or meaning; never for a new one.
        #[tsify(type = "2")]
        schema: u32,
        /// The answer.
        value: T,
    },
    /// The input was not valid.
    Failure {
        /// There is no value.
        #[tsify(type = "false")]
        ok: bool,
        /// The version of the shape of results, also of errors.
        #[tsify(type = "2")]
        schema: u32,
        /// What is wrong, everything at once.
        errors: Vec<InputError>,
    },
}

impl<T> From<Result<T, Vec<InputError>>> for Outcome<T> {
    fn from(result: Result<T, Vec<InputError>>) -> Self {
        match result {
            Ok(value) => Self::Success { ok: true, schema: SCHEMA, value },
            Err(errors) => Self::Failure { ok: false, schema: SCHEMA, errors },
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use fremdrift_costs as costs;
    use fremdrift_evidence::evidence;
    use fremdrift_legislation::everything;
    use fremdrift_rules::{course, deadlines as rules};
    use fremdrift_units::{Kroner, Percent, Weeks};
    use serde_json::Value;

    use super::basis::{Names, Reservation};
    use super::topic::Topic;
    use super::warning::{LimitReading, Warning};

    #[test]
    fn the_package_has_the_version_of_the_crate() {
        let package: Value = serde_json::from_str(include_str!("../../npm/package.json")).unwrap();
        assert_eq!(package["version"], env!("CARGO_PKG_VERSION"));
        assert_eq!(package["license"], env!("CARGO_PKG_LICENSE"));
    }

    #[test]
    fn warnings_keep_their_codes() {
        let from = NaiveDate::MIN;
        let all = [
            costs::Warning::BenefitCutAtMaximum { from, to: from, maximum: Kroner::ZERO },
            costs::Warning::PastDurationLimit {
                from,
                passed: from,
                limit: Weeks(1),
                readings: Vec::new(),
            },
            costs::Warning::NoRight { from, until: from },
            costs::Warning::WeeksNotAccountedFor { weeks: 1, prior: 1, if_self_support: 0 },
            costs::Warning::UsedAfterLastConfirmed {
                parameters: vec!["x"],
                last_confirmed: from,
                from,
            },
        ];
        for warning in all {
            let wire = serde_json::to_value(Warning::from(&warning)).unwrap();
            assert_eq!(wire["code"], warning.code());
        }
    }

    #[test]
    fn readings_keep_their_codes() {
        use course::Reading as Rule;
        for reading in [
            Rule::HangsOnPensionAge,
            Rule::TakenBelowPensionAge,
            Rule::WeeksReadAsPaidDays { otherwise: NaiveDate::MIN },
            Rule::ReadAsWageEarner,
        ] {
            let wire = serde_json::to_value(LimitReading::from(reading)).unwrap();
            assert_eq!(wire["code"], reading.code());
            // The timeline has the same names for the same doubts.
            assert_eq!(rules::Reservation::from(reading).code(), reading.code());
        }
    }

    #[test]
    fn dates_keep_their_codes() {
        use rules::Topic as Rule;
        let (days, weeks, months, passed) = (1, 1, 1, NaiveDate::MIN);
        let state = Percent::from_basis_points(1).unwrap();
        let statement = fremdrift_legislation::Text { da: "a", en: "b" };
        let all = [
            Rule::EmployerPeriodOver { days, state },
            Rule::FundDaysOver { days, state },
            Rule::WaitingOver { days, state },
            Rule::TellEmployer { hours: 1 },
            Rule::TellFund { statement },
            Rule::WageRefundClaim { weeks },
            Rule::ClaimAfterEmployer { weeks },
            Rule::NoticeWithoutEmployer { days },
            Rule::FundReport { weeks },
            Rule::OwnApplication { weeks, after_payer: true },
            Rule::ApplicationLatest { months },
            Rule::RefundClaimLimit { months, refunded: passed },
            Rule::SelfEmployedNotice { weeks },
            Rule::EmployerTalk { weeks },
            Rule::DurationCertificate { days },
            Rule::FirstFollowUp { week: 1 },
            Rule::FollowUpInterval { weeks },
            Rule::FollowUpMonths { months },
            Rule::FollowUpTalks { times: 1, months },
            Rule::ExemptionOver { week: 1, from_talk: true },
            Rule::FastTrackRequest { weeks },
            Rule::FastTrackMeeting { weeks, asked: passed },
            Rule::DurationLimit {
                weeks,
                months,
                passed,
                counted: 1,
                counted_earlier: 0,
                reassessment: true,
            },
            Rule::PensionLimit { weeks, months, passed, counted: 1, counted_earlier: 0 },
            Rule::NoRight { weeks, months, counted: 1, right_from: passed },
            Rule::JobClarification { statement },
            Rule::NewRate { before: Kroner::ZERO, after: Kroner::ZERO },
            Rule::RefundStep { before: state, after: state },
            Rule::PartialReturn { statement },
            Rule::InjuryReport { months },
            Rule::EmployerInjuryReport { days, from_accident: true },
        ];
        for topic in all {
            let wire = serde_json::to_value(Topic::from(topic)).unwrap();
            assert_eq!(wire["code"], topic.code());
        }
        // The engine's code of a milestone is its id; here it is data, so that codes are a fixed list.
        for milestone in evidence().milestones {
            let topic = Rule::Practice { milestone };
            let wire = serde_json::to_value(Topic::from(topic)).unwrap();
            assert_eq!(wire["code"], "practice");
            assert_eq!(wire["milestone"]["id"], topic.code());
        }
    }

    #[test]
    fn reservations_keep_their_codes() {
        use rules::Reservation as Rule;
        let law = everything();
        let (parameter, day, weeks) = (law.payers.employer_period.id, NaiveDate::MIN, 1);
        let value = &law.payers.employer_period.values[0];
        let basis = rules::Basis {
            parameter,
            value: 0,
            provision: value.value.provision,
            from: value.from,
            to: value.to,
            checked_on: value.checked_on,
            last_confirmed: value.last_confirmed,
        };
        let all = [
            Rule::ChangedUnderWay { parameter },
            Rule::RoughBoundary { parameter, earliest: day, latest: day },
            Rule::StartNotFound { parameter },
            Rule::MayNotApply { basis, weeks },
            Rule::IfWagesArePaid,
            Rule::IfBenefitIsPaidByEmployer,
            Rule::IfNoWagesArePaid,
            Rule::OtherwiseWithLetter { basis, days: 1 },
            Rule::OtherwiseWithoutFund { basis, weeks },
            Rule::OtherwiseIfInsured {
                basis,
                weeks,
                first_day: day,
                later_day: day,
                later_basis: basis,
            },
            Rule::CountsFromTelling,
            Rule::DependsOnCategory,
            Rule::CountsFromAccident,
            Rule::CountsFromFirstTalk,
            Rule::HangsOnPensionAge,
            Rule::TakenBelowPensionAge,
            Rule::EarlierAbsencesNotKnown,
            Rule::WeeksReadAsPaidDays { otherwise: day },
            Rule::ReadAsWageEarner,
            Rule::PostponedForCovid { without: day },
        ];
        let names = Names::of(&law);
        for reservation in all {
            let wire = serde_json::to_value(Reservation::new(&names, &reservation)).unwrap();
            assert_eq!(wire["code"], reservation.code());
        }
    }
}
