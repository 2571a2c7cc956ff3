//! One date of a course: what happens, who acts, and how sure it is.

use chrono::NaiveDate;
use fremdrift_evidence::Milestone;
use fremdrift_legislation::Text;
use fremdrift_units::{Kroner, Percent};

use super::applied::{Basis, Reservation};

/// A dated event of a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What it is, with its numbers.
    pub topic: Topic,
    /// Whether somebody must, may, or something simply happens.
    pub kind: Kind,
    /// Who acts, or whose rule it is.
    pub actor: Actor,
    /// The first day on which it can be done, where that is known.
    pub opens: Option<NaiveDate>,
    /// The day: of a duty or a right the last one, of a change the first one.
    pub date: NaiveDate,
    /// The values of the law it follows from; none for good practice.
    pub basis: Vec<Basis>,
    /// What has to be known about how sure it is.
    pub reservations: Vec<Reservation>,
}

/// What kind of date it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Somebody must have done something by this day.
    Duty,
    /// Something ends, or is decided anew.
    Limit,
    /// Somebody may ask for something, at the latest on this day.
    Right,
    /// An amount or a payer changes.
    Money,
    /// What somebody does or asks for without a law that says so.
    Practice,
}

/// Who acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Actor {
    /// The sick person.
    Person,
    /// The employer.
    Employer,
    /// The unemployment fund.
    Fund,
    /// The municipality.
    Municipality,
    /// The sick person or the employer.
    PersonOrEmployer,
    /// The doctor.
    Doctor,
    /// Nobody in particular: the law itself.
    Law,
}

/// What a date is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// The first day after the employer period; the municipality takes over.
    EmployerPeriodOver {
        /// Calendar days the employer paid.
        days: u32,
        /// The state's share from this day.
        state: Percent,
    },
    /// The first day after the unemployment fund's days.
    FundDaysOver {
        /// Days the fund paid.
        days: u32,
        /// The state's share from this day.
        state: Percent,
    },
    /// The first day after the self-employed's waiting period.
    WaitingOver {
        /// Days without benefit.
        days: u32,
        /// The state's share from this day.
        state: Percent,
    },
    /// The employee has told the employer, on the first day.
    TellEmployer {
        /// Hours after work begins.
        hours: u32,
    },
    /// The unemployed member has told the unemployment fund, on the first day.
    TellFund {
        /// The rule in words.
        statement: Text,
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
        refunded: NaiveDate,
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
        asked: NaiveDate,
    },
    /// Entitlement ends or is reassessed: the last day of payment unless it is extended.
    DurationLimit {
        /// Weeks on benefit.
        weeks: u32,
        /// Calendar months the limit looks back.
        months: u32,
        /// The first day with more weeks than that.
        passed: NaiveDate,
        /// Paid weekdays within those months up to that day.
        counted: u32,
        /// Those of them that belong to earlier absences.
        counted_earlier: u32,
        /// Whether it is a reassessment (since 2014) or an end.
        reassessment: bool,
    },
    /// The same for those whom section 25 is about.
    PensionLimit {
        /// Weeks on benefit.
        weeks: u32,
        /// Calendar months the limit looks back.
        months: u32,
        /// The first day with more weeks than that.
        passed: NaiveDate,
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
        right_from: NaiveDate,
    },
    /// What follows if benefit is not extended.
    JobClarification {
        /// The rule in words.
        statement: Text,
    },
    /// The maximum changes.
    NewRate {
        /// For a whole week, before.
        before: Kroner,
        /// For a whole week, after.
        after: Kroner,
    },
    /// The state's share changes.
    RefundStep {
        /// Before.
        before: Percent,
        /// After.
        after: Percent,
    },
    /// Partly back at work.
    PartialReturn {
        /// The rule in words.
        statement: Text,
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
        /// The milestone of `fremdrift-evidence`.
        milestone: &'static Milestone,
    },
}

impl Topic {
    /// A stable name for programs and calendars.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::EmployerPeriodOver { .. } => "employer_period_over",
            Self::FundDaysOver { .. } => "fund_days_over",
            Self::WaitingOver { .. } => "waiting_over",
            Self::TellEmployer { .. } => "tell_employer",
            Self::TellFund { .. } => "tell_fund",
            Self::WageRefundClaim { .. } => "wage_refund_claim",
            Self::ClaimAfterEmployer { .. } => "claim_after_employer",
            Self::NoticeWithoutEmployer { .. } => "notice_without_employer",
            Self::FundReport { .. } => "fund_report",
            Self::OwnApplication { .. } => "own_application",
            Self::ApplicationLatest { .. } => "application_latest",
            Self::RefundClaimLimit { .. } => "refund_claim_limit",
            Self::SelfEmployedNotice { .. } => "self_employed_notice",
            Self::EmployerTalk { .. } => "employer_talk",
            Self::DurationCertificate { .. } => "duration_certificate",
            Self::FirstFollowUp { .. } => "first_follow_up",
            Self::FollowUpInterval { .. } => "follow_up_interval",
            Self::FollowUpMonths { .. } => "follow_up_months",
            Self::FollowUpTalks { .. } => "follow_up_talks",
            Self::ExemptionOver { .. } => "exemption_over",
            Self::FastTrackRequest { .. } => "fast_track_request",
            Self::FastTrackMeeting { .. } => "fast_track_meeting",
            Self::DurationLimit { .. } => "duration_limit",
            Self::PensionLimit { .. } => "pension_limit",
            Self::NoRight { .. } => "no_right",
            Self::JobClarification { .. } => "job_clarification",
            Self::NewRate { .. } => "new_rate",
            Self::RefundStep { .. } => "refund_step",
            Self::PartialReturn { .. } => "partial_return",
            Self::InjuryReport { .. } => "injury_report",
            Self::EmployerInjuryReport { .. } => "employer_injury_report",
            Self::Practice { milestone } => milestone.id,
        }
    }

    /// Whether it is of use only to those who keep the municipality's accounts.
    #[must_use]
    pub const fn is_accounting(&self) -> bool {
        matches!(self, Self::RefundStep { .. })
    }
}
