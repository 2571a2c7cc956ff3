//! What a date is about.

use fremdrift_rules::deadlines as rules;
use serde::Serialize;
use tsify::Tsify;

use super::evidence::Milestone;
use super::values::{Bilingual, IsoDate, Money, SharePercent};

/// What a date is about, with its numbers, by its `code`.
#[derive(Debug, Serialize, Tsify)]
#[serde(tag = "code", rename_all = "snake_case", rename_all_fields = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) enum Topic {
    /// The first day after the employer period; the municipality takes over.
    EmployerPeriodOver {
        /// Calendar days the employer paid.
        days: u32,
        /// The state's share from this day.
        state_percent: SharePercent,
    },
    /// The first day after the unemployment fund's days.
    FundDaysOver {
        /// Days the fund paid.
        days: u32,
        /// The state's share from this day.
        state_percent: SharePercent,
    },
    /// The first day after the self-employed's waiting period.
    WaitingOver {
        /// Days without benefit.
        days: u32,
        /// The state's share from this day.
        state_percent: SharePercent,
    },
    /// The employee has told the employer, on the first day.
    TellEmployer {
        /// Hours after work begins.
        hours: u32,
    },
    /// The unemployed member has told the unemployment fund, on the first day.
    TellFund {
        /// The rule in words.
        statement: Bilingual,
    },
    /// The employer who pays wages reports the absence to the municipality.
    WageRefundClaim {
        /// Weeks after the first day.
        weeks: u32,
    },
    /// The employer who paid benefit, not wages, reports the absence to the municipality.
    ClaimAfterEmployer {
        /// Weeks after the employer's benefit stops.
        weeks: u32,
    },
    /// The employer who has nothing to pay reports the absence to the municipality.
    NoticeWithoutEmployer {
        /// Days after the first day.
        days: u32,
    },
    /// The unemployment fund reports the absence to the municipality.
    FundReport {
        /// Weeks after it was told.
        weeks: u32,
    },
    /// The person applies to the municipality themselves, where no letter has come.
    OwnApplication {
        /// Weeks after the first day, or after the employer or the fund has stopped paying.
        weeks: u32,
        /// Whether it is counted from when the employer or the fund has stopped paying.
        after_payer: bool,
    },
    /// After this day no excuse helps a late application.
    ApplicationLatest {
        /// Months after the illness began.
        months: u32,
    },
    /// The last day on which the employer can claim the refund for a day; later days have later ones.
    RefundClaimLimit {
        /// Months after the day.
        months: u32,
        /// The first day that is refunded.
        refunded: IsoDate,
    },
    /// A self-employed person without insurance reports to the municipality.
    SelfEmployedNotice {
        /// Weeks after the first day.
        weeks: u32,
    },
    /// The employer has talked with the employee.
    EmployerTalk {
        /// Weeks after the first day.
        weeks: u32,
    },
    /// From this day the employer may ask for a certificate of duration.
    DurationCertificate {
        /// Days of absence that have to be over.
        days: u32,
    },
    /// The municipality has held the first follow-up talk.
    FirstFollowUp {
        /// The week by whose end.
        week: u32,
    },
    /// The municipality follows up again, if the first talk was on its last day.
    FollowUpInterval {
        /// Weeks between follow-ups.
        weeks: u32,
    },
    /// The municipality has followed up a second time, in the categories with a slower rhythm.
    FollowUpMonths {
        /// Months after the first day, and between the later ones.
        months: u32,
    },
    /// The municipality has held its fixed talks.
    FollowUpTalks {
        /// How many.
        times: u32,
        /// In how many months from the first day.
        months: u32,
    },
    /// The last day of the time in which somebody with a job who is expected back is not followed up.
    ExemptionOver {
        /// The week by whose end the person was expected to be well.
        week: u32,
        /// Whether it is counted from the first talk; else from the first day.
        from_talk: bool,
    },
    /// The employer can ask for fast track.
    FastTrackRequest {
        /// Within how many weeks from the first day.
        weeks: u32,
    },
    /// The municipality has held the fast-track meeting.
    FastTrackMeeting {
        /// Weeks after the request.
        weeks: u32,
        /// The day on which it is taken to be asked for: today, or the first day on which it can be.
        asked: IsoDate,
    },
    /// Entitlement ends or is reassessed.
    DurationLimit {
        /// Weeks on benefit.
        weeks: u32,
        /// Calendar months the limit looks back.
        months: u32,
        /// The first day with more weeks than that.
        passed: IsoDate,
        /// Paid weekdays within those months up to that day.
        counted: u32,
        /// Those of them that belong to earlier absences.
        counted_earlier: u32,
        /// Whether it is a reassessment (since 2014) or an end.
        reassessment: bool,
    },
    /// The same for somebody who has reached the state pension age.
    PensionLimit {
        /// Weeks on benefit.
        weeks: u32,
        /// Calendar months the limit looks back.
        months: u32,
        /// The first day with more weeks than that.
        passed: IsoDate,
        /// Paid weekdays within those months up to that day.
        counted: u32,
        /// Those of them that belong to earlier absences.
        counted_earlier: u32,
    },
    /// The limit was used up before the absence began: no benefit from the municipality.
    NoRight {
        /// Weeks on benefit.
        weeks: u32,
        /// Calendar months the limit looks back.
        months: u32,
        /// Paid weekdays within them.
        counted: u32,
        /// The first day on which there is a right again.
        right_from: IsoDate,
    },
    /// What follows if benefit is not extended.
    JobClarification {
        /// The rule in words.
        statement: Bilingual,
    },
    /// The maximum changes.
    NewRate {
        /// For a whole week, before.
        maximum_before: Money,
        /// For a whole week, after.
        maximum_after: Money,
    },
    /// The state's share changes. Of use to those who keep the municipality's accounts.
    RefundStep {
        /// Before.
        state_percent_before: SharePercent,
        /// After.
        state_percent_after: SharePercent,
    },
    /// Partly back at work.
    PartialReturn {
        /// The rule in words.
        statement: Bilingual,
    },
    /// A work injury has been reported.
    InjuryReport {
        /// Months after the accident.
        months: u32,
    },
    /// The employer has reported a work accident.
    EmployerInjuryReport {
        /// Days after the first day of absence, or after the accident.
        days: u32,
        /// Whether it is counted from the accident.
        from_accident: bool,
    },
    /// What somebody does or asks for, without a law that says so.
    Practice {
        /// What, and whose it is.
        milestone: Milestone,
    },
}

impl From<rules::Topic> for Topic {
    fn from(topic: rules::Topic) -> Self {
        match topic {
            rules::Topic::EmployerPeriodOver { days, state } => {
                Self::EmployerPeriodOver { days, state_percent: state.into() }
            }
            rules::Topic::FundDaysOver { days, state } => {
                Self::FundDaysOver { days, state_percent: state.into() }
            }
            rules::Topic::WaitingOver { days, state } => {
                Self::WaitingOver { days, state_percent: state.into() }
            }
            rules::Topic::TellEmployer { hours } => Self::TellEmployer { hours },
            rules::Topic::TellFund { statement } => Self::TellFund { statement: statement.into() },
            rules::Topic::WageRefundClaim { weeks } => Self::WageRefundClaim { weeks },
            rules::Topic::ClaimAfterEmployer { weeks } => Self::ClaimAfterEmployer { weeks },
            rules::Topic::NoticeWithoutEmployer { days } => Self::NoticeWithoutEmployer { days },
            rules::Topic::FundReport { weeks } => Self::FundReport { weeks },
            rules::Topic::OwnApplication { weeks, after_payer } => {
                Self::OwnApplication { weeks, after_payer }
            }
            rules::Topic::ApplicationLatest { months } => Self::ApplicationLatest { months },
            rules::Topic::RefundClaimLimit { months, refunded } => {
                Self::RefundClaimLimit { months, refunded: refunded.into() }
            }
            rules::Topic::SelfEmployedNotice { weeks } => Self::SelfEmployedNotice { weeks },
            rules::Topic::EmployerTalk { weeks } => Self::EmployerTalk { weeks },
            rules::Topic::DurationCertificate { days } => Self::DurationCertificate { days },
            rules::Topic::FirstFollowUp { week } => Self::FirstFollowUp { week },
            rules::Topic::FollowUpInterval { weeks } => Self::FollowUpInterval { weeks },
            rules::Topic::FollowUpMonths { months } => Self::FollowUpMonths { months },
            rules::Topic::FollowUpTalks { times, months } => Self::FollowUpTalks { times, months },
            rules::Topic::ExemptionOver { week, from_talk } => {
                Self::ExemptionOver { week, from_talk }
            }
            rules::Topic::FastTrackRequest { weeks } => Self::FastTrackRequest { weeks },
            rules::Topic::FastTrackMeeting { weeks, asked } => {
                Self::FastTrackMeeting { weeks, asked: asked.into() }
            }
            rules::Topic::DurationLimit {
                weeks,
                months,
                passed,
                counted,
                counted_earlier,
                reassessment,
            } => Self::DurationLimit {
                weeks,
                months,
                passed: passed.into(),
                counted,
                counted_earlier,
                reassessment,
            },
            rules::Topic::PensionLimit { weeks, months, passed, counted, counted_earlier } => {
                let passed = passed.into();
                Self::PensionLimit { weeks, months, passed, counted, counted_earlier }
            }
            rules::Topic::NoRight { weeks, months, counted, right_from } => {
                Self::NoRight { weeks, months, counted, right_from: right_from.into() }
            }
            rules::Topic::JobClarification { statement } => {
                Self::JobClarification { statement: statement.into() }
            }
            rules::Topic::NewRate { before, after } => {
                Self::NewRate { maximum_before: before.into(), maximum_after: after.into() }
            }
            rules::Topic::RefundStep { before, after } => Self::RefundStep {
                state_percent_before: before.into(),
                state_percent_after: after.into(),
            },
            rules::Topic::PartialReturn { statement } => {
                Self::PartialReturn { statement: statement.into() }
            }
            rules::Topic::InjuryReport { months } => Self::InjuryReport { months },
            rules::Topic::EmployerInjuryReport { days, from_accident } => {
                Self::EmployerInjuryReport { days, from_accident }
            }
            rules::Topic::Practice { milestone } => Self::Practice { milestone: milestone.into() },
        }
    }
}
