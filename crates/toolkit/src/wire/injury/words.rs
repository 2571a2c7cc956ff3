//! The fixed words of advice after a work injury.

use fremdrift_rules::injury as rules;
use serde::Serialize;
use tsify::Tsify;

use crate::wire::reason::Confidence;

/// Whom the texts speak to.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum InjuryReader {
    /// The injured person, and who stands by them.
    Citizen,
    /// The caseworker.
    Caseworker,
}

impl From<rules::Audience> for InjuryReader {
    fn from(it: rules::Audience) -> Self {
        match it {
            rules::Audience::Citizen | rules::Audience::Both => Self::Citizen,
            rules::Audience::Caseworker => Self::Caseworker,
        }
    }
}

/// What a question is about.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum InjuryTopic {
    /// The injury.
    Injury,
    /// The report of it.
    Report,
    /// The insurer.
    Insurer,
    /// The authority.
    Authority,
    /// Sick leave and benefit.
    Sickness,
    /// The job and the employer.
    Work,
    /// Health and doctors.
    Health,
    /// Who helps, and what worries.
    Help,
}

impl From<rules::Topic> for InjuryTopic {
    fn from(it: rules::Topic) -> Self {
        match it {
            rules::Topic::Injury => Self::Injury,
            rules::Topic::Report => Self::Report,
            rules::Topic::Insurer => Self::Insurer,
            rules::Topic::Authority => Self::Authority,
            rules::Topic::Sickness => Self::Sickness,
            rules::Topic::Work => Self::Work,
            rules::Topic::Health => Self::Health,
            rules::Topic::Help => Self::Help,
        }
    }
}

/// What answers a question takes.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum InjuryForm {
    /// One option.
    Choice,
    /// A list of options; an empty one is an answer, too.
    Many,
    /// A day.
    Date,
}

impl From<rules::Form> for InjuryForm {
    fn from(it: rules::Form) -> Self {
        match it {
            rules::Form::Choice => Self::Choice,
            rules::Form::Many => Self::Many,
            rules::Form::Date => Self::Date,
        }
    }
}

/// How soon something matters.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum InjuryUrgency {
    /// At once: something may be lost.
    Urgent,
    /// In the next weeks.
    Soon,
    /// In its time.
    Later,
    /// Good to know; there is nothing to do.
    Know,
}

impl From<rules::Urgency> for InjuryUrgency {
    fn from(it: rules::Urgency) -> Self {
        match it {
            rules::Urgency::Urgent => Self::Urgent,
            rules::Urgency::Soon => Self::Soon,
            rules::Urgency::Later => Self::Later,
            rules::Urgency::Know => Self::Know,
        }
    }
}

/// What kind of step an advice is.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum InjuryStep {
    /// To do.
    Act,
    /// Somebody to call.
    Call,
    /// Something to ask for.
    Ask,
    /// Something to bring.
    Bring,
    /// Something to know.
    Know,
}

impl From<rules::Step> for InjuryStep {
    fn from(it: rules::Step) -> Self {
        match it {
            rules::Step::Act => Self::Act,
            rules::Step::Call => Self::Call,
            rules::Step::Ask => Self::Ask,
            rules::Step::Bring => Self::Bring,
            rules::Step::Know => Self::Know,
        }
    }
}

/// What kind of statement an advice is.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum InjuryStanding {
    /// A rule or duty.
    Law,
    /// What is done, found or recommended.
    Practice,
    /// What somebody said when asked.
    Opinion,
    /// What follows, but nobody wrote: ours.
    Inference,
}

impl From<rules::Standing> for InjuryStanding {
    fn from(it: rules::Standing) -> Self {
        match it {
            rules::Standing::Law => Self::Law,
            rules::Standing::Practice => Self::Practice,
            rules::Standing::Opinion => Self::Opinion,
            rules::Standing::Inference => Self::Inference,
        }
    }
}

/// The two cases that run side by side.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum InjuryLane {
    /// The injury case.
    Injury,
    /// The benefit case.
    Benefit,
}

impl From<rules::Lane> for InjuryLane {
    fn from(it: rules::Lane) -> Self {
        match it {
            rules::Lane::Injury => Self::Injury,
            rules::Lane::Benefit => Self::Benefit,
        }
    }
}

/// What kind of day it is.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum InjuryDayKind {
    /// Something happens.
    Event,
    /// A border.
    Limit,
    /// Something must have been done.
    Deadline,
    /// Something is usual by then.
    Expectation,
    /// Somebody's goal.
    Ambition,
    /// Something is decided.
    Decision,
    /// Somebody else takes over.
    Handover,
    /// Something is done.
    Action,
    /// Something need not be done.
    Exception,
    /// An example.
    Example,
    /// Something is possible.
    Option,
    /// A rule.
    Rule,
}

impl From<rules::Kind> for InjuryDayKind {
    fn from(it: rules::Kind) -> Self {
        match it {
            rules::Kind::Event => Self::Event,
            rules::Kind::Limit => Self::Limit,
            rules::Kind::Deadline => Self::Deadline,
            rules::Kind::Expectation => Self::Expectation,
            rules::Kind::Ambition => Self::Ambition,
            rules::Kind::Decision => Self::Decision,
            rules::Kind::Handover => Self::Handover,
            rules::Kind::Action => Self::Action,
            rules::Kind::Exception => Self::Exception,
            rules::Kind::Example => Self::Example,
            rules::Kind::Option => Self::Option,
            rules::Kind::Rule => Self::Rule,
        }
    }
}

impl From<rules::Confidence> for Confidence {
    fn from(it: rules::Confidence) -> Self {
        match it {
            rules::Confidence::Verified => Self::Verified,
            rules::Confidence::Secondary => Self::Secondary,
        }
    }
}
