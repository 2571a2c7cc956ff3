//! The types of the law's parameters.

use std::borrow::Cow;

use chrono::NaiveDate;
use fremdrift_units::{Days, Kroner, Months, Percent, Times, Weeks};

/// The law of who pays what. Cloning is cheap; a test may change a copy and see what follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Legislation {
    /// Weeks by which the refund clock is read ahead in the change-over week.
    pub change_over_week: Parameter<Scalar<Weeks>>,
    /// The most weeks that can stand on the refund clock beforehand.
    pub clock_window: Parameter<Scalar<Weeks>>,
    /// Weeks on benefit before entitlement ends or is reassessed.
    pub duration_limit: Parameter<Scalar<Weeks>>,
    /// Calendar days the employer pays.
    pub employer_period: Parameter<Scalar<Days>>,
    /// The most benefit for a whole week.
    pub maximum_weekly_benefit: Parameter<Scalar<Kroner>>,
    /// Days without benefit for the self-employed.
    pub self_employed_waiting_days: Parameter<Scalar<Days>>,
    /// The state's share of the municipality's spending, by week.
    pub state_share: Parameter<RefundTable>,
    /// Days the unemployment fund pays.
    pub unemployment_fund_days: Parameter<Scalar<Days>>,
}

/// The law of the dates an absence has to meet. It stands apart, so that a page which only asks who
/// pays does not carry it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadlines {
    /// Weeks after the first day within which an employer who pays wages claims the benefit.
    pub wage_refund_claim_weeks: Parameter<Scalar<Weeks>>,
    /// Weeks after the employer’s benefit stops within which the sick person reports.
    pub claim_after_employer_weeks: Parameter<Scalar<Weeks>>,
    /// Days after the first day within which the sick person reports where no employer pays.
    pub notice_without_employer_period_days: Parameter<Scalar<Days>>,
    /// Weeks after the first day within which the self-employed report.
    pub self_employed_notice_weeks: Parameter<Scalar<Weeks>>,
    /// The same for the self-employed with insurance.
    pub insured_self_employed_notice_weeks: Parameter<Scalar<Weeks>>,
    /// Days to reply to the municipality’s notice letter.
    pub notice_letter_reply_days: Parameter<Scalar<Days>>,
    /// Days to return the information form.
    pub information_form_reply_days: Parameter<Scalar<Days>>,
    /// Days within which the doctor normally answers the municipality.
    pub medical_certificate_days: Parameter<Scalar<Days>>,
    /// Days the doctor has at least.
    pub medical_certificate_least_days: Parameter<Scalar<Days>>,
    /// The statement of possibilities.
    pub possibility_statement: Parameter<Scalar<Text>>,
    /// The sick note in free text.
    pub fitness_certificate: Parameter<Scalar<Text>>,
    /// Days of absence before a certificate of duration can be asked for.
    pub duration_certificate_days: Parameter<Scalar<Days>>,
    /// Weeks after the first day within which the employer talks with the sick person.
    pub employer_talk_weeks: Parameter<Scalar<Weeks>>,
    /// The week by whose end the municipality has held the first talk.
    pub first_follow_up_weeks: Parameter<Scalar<Weeks>>,
    /// Weeks between follow-ups.
    pub follow_up_interval_weeks: Parameter<Scalar<Weeks>>,
    /// Talks in the first months.
    pub follow_up_talks: Parameter<Scalar<Times>>,
    /// The months in which those talks are held.
    pub follow_up_talks_months: Parameter<Scalar<Months>>,
    /// The weeks within which fast track can be asked for.
    pub fast_track_request_weeks: Parameter<Scalar<Weeks>>,
    /// Weeks from that request to the meeting.
    pub fast_track_meeting_weeks: Parameter<Scalar<Weeks>>,
    /// Expected fully back within so many weeks of the first talk: no further talk.
    pub single_talk_return_weeks: Parameter<Scalar<Weeks>>,
    /// Expected back within so many weeks: as a rule no follow-up at all.
    pub follow_up_exempt_weeks: Parameter<Scalar<Weeks>>,
    /// How the municipality sorts cases.
    pub visitation: Parameter<Scalar<Text>>,
    /// Months the duration limit looks back.
    pub duration_window_months: Parameter<Scalar<Months>>,
    /// When payment ends or is extended once the limit is passed.
    pub reassessment_moment: Parameter<Scalar<Text>>,
    /// The duration limit for pensioners.
    pub pension_duration_weeks: Parameter<Scalar<Weeks>>,
    /// Months the pensioners’ limit looks back.
    pub pension_duration_window_months: Parameter<Scalar<Months>>,
    /// Grounds on which benefit is extended.
    pub extension_options: Parameter<Cow<'static, [Choice]>>,
    /// What follows where benefit is not extended.
    pub job_clarification: Parameter<Scalar<Text>>,
    /// Months of age at which the state pension is reached.
    pub pension_age_months: Parameter<Scalar<Months>>,
    /// The right to a talk.
    pub talk_on_request: Parameter<Scalar<Text>>,
    /// The plan to keep the job.
    pub retention_plan: Parameter<Scalar<Text>>,
    /// Benefit for the hours one cannot work.
    pub partial_benefit: Parameter<Scalar<Text>>,
    /// The section 56 agreement.
    pub section_56: Parameter<Scalar<Text>>,
    /// Months within which a work injury is reported.
    pub injury_report_months: Parameter<Scalar<Months>>,
    /// Days after the first day within which the employer reports a work accident.
    pub employer_injury_report_days: Parameter<Scalar<Days>>,
}

/// All law that is encoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Encoded {
    /// Who pays what.
    pub payers: Legislation,
    /// The dates to be met.
    pub dates: Deadlines,
}

/// One parameter with its values by date, oldest first, without gap or overlap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter<T: Clone + 'static> {
    /// Stable name, the same as the file's.
    pub id: &'static str,
    /// What it is about.
    pub subject: Subject,
    /// What its values count.
    pub unit: Unit,
    /// Short name for people.
    pub label: Text,
    /// One or two sentences for people.
    pub description: Text,
    /// The values, oldest first.
    pub values: Cow<'static, [Dated<T>]>,
}

impl<T: Clone> Parameter<T> {
    /// The value in force on a day, or nothing when none is encoded. Where a source gives a change
    /// only roughly, the newer of the two that are possible; never one that is only announced.
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> Option<&Dated<T>> {
        self.placed_on(day).map(|(_, value)| value)
    }

    /// The same value with its place among the values.
    #[must_use]
    pub fn placed_on(&self, day: NaiveDate) -> Option<(usize, &Dated<T>)> {
        let mut values = self.values.iter().enumerate().rev();
        values.find(|(_, value)| value.is_law() && value.covers(day))
    }
}

/// A value and the time it is in force. Where a source gives a change only roughly, the value before
/// and the value after are both possible for a while, and each says when it is sure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated<T> {
    /// The first day.
    pub from: NaiveDate,
    /// Whether the rule began on that day or is only encoded from it.
    pub from_is: Start,
    /// The first day on which it is surely in force, where `from` is only the earliest possible one.
    pub surely_from: Option<NaiveDate>,
    /// The last day; none when no end is known.
    pub to: Option<NaiveDate>,
    /// The last day on which it is surely in force, where `to` is only the latest possible one.
    pub surely_to: Option<NaiveDate>,
    /// When the value was last compared with its source.
    pub checked_on: NaiveDate,
    /// The date of the newest source that shows an open-ended value in force.
    pub last_confirmed: Option<NaiveDate>,
    /// The value itself.
    pub value: T,
}

impl<T> Dated<T> {
    /// Whether the value is in force on a day.
    #[must_use]
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }

    /// Whether a source leaves no doubt that a value which covers the day is in force on it.
    #[must_use]
    pub fn is_sure(&self, day: NaiveDate) -> bool {
        self.surely_from.is_none_or(|from| from <= day) && self.surely_to.is_none_or(|to| day <= to)
    }

    /// Whether it is law, and not only announced.
    #[must_use]
    pub fn is_law(&self) -> bool {
        self.from_is != Start::Announced
    }
}

/// A ground on which benefit is extended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Stable name.
    pub id: &'static str,
    /// What has to be the case, said to the sick person.
    pub text: Text,
    /// What has changed about it lately.
    pub note: Option<Text>,
    /// The most weeks it gives, counted from the reassessment.
    pub most: Option<Weeks>,
    /// Where it stands.
    pub provision: Provision,
}

/// Something that the sources do not carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// Stable name.
    pub id: &'static str,
    /// What it is about.
    pub subject: Subject,
    /// Whom it concerns.
    pub concerns: Concerns,
    /// The first day it matters; none: from the beginning.
    pub from: Option<NaiveDate>,
    /// The last day it matters; none: to the end.
    pub to: Option<NaiveDate>,
    /// What is missing.
    pub text: Text,
}

impl Gap {
    /// Whether it matters on any day between two days, both included.
    #[must_use]
    pub fn touches(&self, from: NaiveDate, to: NaiveDate) -> bool {
        self.from.is_none_or(|start| start <= to) && self.to.is_none_or(|end| from <= end)
    }
}

/// Whom a gap concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Concerns {
    /// Everyone who is ill.
    Everyone,
    /// The unemployed.
    Unemployed,
    /// The self-employed.
    SelfEmployed,
    /// Those with a work injury.
    WorkInjury,
    /// Those who reckon what an effort costs.
    Budgets,
}

/// A single number, or a rule in words, with the provision that sets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scalar<A> {
    /// The number or the words.
    pub amount: A,
    /// Where it stands.
    pub provision: Provision,
}

/// The state's share by week of the course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefundTable {
    /// How the weeks are counted.
    pub clock: Clock,
    /// The steps, from week 1 on, rising.
    pub bands: Cow<'static, [Band]>,
}

/// One step of a refund table: from this week until the next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// The first week of the step.
    pub from_week: u32,
    /// The share in general.
    pub passive: Share,
    /// The share in activation or gradual return, where it differs.
    pub active: Option<Share>,
}

/// A share with the provision that sets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// The state's part.
    pub percent: Percent,
    /// Where it stands.
    pub provision: Provision,
}

/// Where a value stands in the law, and where we saw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Provision {
    /// The act, in Danish.
    pub act: &'static str,
    /// The section, in Danish: `§ 62, stk. 3`.
    pub paragraph: &'static str,
    /// The source that was read.
    pub source: &'static str,
    /// The source's address.
    pub url: &'static str,
    /// How sure it is.
    pub confidence: Confidence,
}

/// A text in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// Danish.
    pub da: &'static str,
    /// English. A Danish term in it stands between underscores: `sick note (_friattest_)`.
    pub en: &'static str,
}

/// A text without the marks of Danish terms.
#[must_use]
pub fn unmarked(text: &str) -> Cow<'_, str> {
    if text.contains('_') { text.replace('_', "").into() } else { text.into() }
}

/// What a parameter is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The benefit's size.
    Benefit,
    /// Who pays in the beginning.
    FirstPayer,
    /// How long benefit is paid.
    Duration,
    /// How municipality and state share.
    Refusion,
    /// Reporting the absence, claiming the benefit, answering letters.
    Notice,
    /// Doctors' papers.
    Certificate,
    /// Talks with employer and municipality.
    FollowUp,
    /// Reporting a work injury.
    WorkInjury,
}

impl Subject {
    /// All subjects, in the order in which a reader meets them.
    pub const ALL: [Self; 8] = [
        Self::FirstPayer,
        Self::Benefit,
        Self::Notice,
        Self::Certificate,
        Self::FollowUp,
        Self::Duration,
        Self::WorkInjury,
        Self::Refusion,
    ];
}

/// What a parameter's values count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Kroner for a whole week.
    KronerPerWeek,
    /// Calendar days.
    Days,
    /// Weeks.
    Weeks,
    /// Calendar months.
    Months,
    /// Times.
    Times,
    /// The state's share in percent, by week.
    StatePercentByWeek,
    /// A rule in words.
    Statement,
    /// A list of grounds.
    Options,
}

/// Whether a value began on its first day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// The rule began on that day.
    StartOfRule,
    /// The rule is older; it is encoded from that day.
    StartOfEncoding,
    /// The sources show the rule, and do not say since when it holds.
    NotFound,
    /// It is planned to begin on that day, and not yet law.
    Announced,
}

/// How sure a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    /// Seen in the act or on an official page.
    Verified,
    /// Seen in a serious secondary source.
    Secondary,
}

/// How a refund table counts weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// Seven days at a time from the first day of absence.
    DaysOfAbsence,
    /// Monday-Sunday weeks touched by a benefit, earlier ones included.
    TouchedWeeks,
}
