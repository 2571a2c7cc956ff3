//! What a decision model consists of. The model itself is data in `data/injury`.

use chrono::NaiveDate;
use fremdrift_legislation::Text;

use super::condition::Condition;

/// A calendar day as a constant. The build has seen that there is one.
pub(super) const fn civil(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => NaiveDate::MIN,
    }
}

/// Whom something is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Both of the others.
    Both,
    /// The injured person, and who stands by them.
    Citizen,
    /// The caseworker.
    Caseworker,
}

impl Audience {
    /// Whether it is for one of the two.
    #[must_use]
    pub fn speaks_to(self, reader: Self) -> bool {
        self == Self::Both || reader == Self::Both || self == reader
    }
}

/// A question that may be put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// Stable name.
    pub id: &'static str,
    /// Who is asked.
    pub audience: Audience,
    /// What it is about.
    pub topic: Topic,
    /// What answers it takes.
    pub form: Form,
    /// For a date: what none of them means, where that is an answer.
    pub blank: Option<Text>,
    /// The question to a citizen.
    pub citizen: Option<Text>,
    /// The question to a caseworker.
    pub caseworker: Text,
    /// Why it is asked.
    pub why: Text,
    /// What can be answered, unless it is a date.
    pub options: &'static [Choice],
    /// The sections of the report behind it.
    pub sections: &'static [&'static str],
}

/// One possible answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Stable name.
    pub id: &'static str,
    /// For people.
    pub label: Text,
    /// Whether it says that one does not know.
    pub unknown: bool,
}

/// Subjects of questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
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

/// Forms of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One option.
    Choice,
    /// Any options.
    Many,
    /// A day.
    Date,
}

/// What rules say of a case to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// An accident.
    Accident,
    /// An occupational disease.
    Disease,
    /// The insurer must send the case on.
    ForwardRequired,
    /// The case has lain with the insurer.
    InsurerDelay,
    /// The retention centre of 2014 could help.
    FcRelevant,
    /// A talk of all round a table.
    RoundTable,
    /// An occupational-medicine clinic could help.
    Amk,
    /// Whether benefit goes on is to be decided.
    ExtensionDue,
    /// It can go on while the injury case is pending.
    ExtensionOpen,
    /// It cannot.
    PendingBlocked,
    /// The injury was reported shortly before.
    Late,
}

impl Fact {
    /// All of them.
    pub(super) const ALL: &[Self] = &[
        Self::Accident,
        Self::Disease,
        Self::ForwardRequired,
        Self::InsurerDelay,
        Self::FcRelevant,
        Self::RoundTable,
        Self::Amk,
        Self::ExtensionDue,
        Self::ExtensionOpen,
        Self::PendingBlocked,
        Self::Late,
    ];
}

/// A rule: when it holds, and what is then to be done or known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rule {
    /// Stable name, as in the model of the report.
    pub id: &'static str,
    /// What it comes to, as a stable name.
    pub outcome: &'static str,
    /// Whom it is for.
    pub audience: Audience,
    /// What it tells other rules.
    pub sets: Option<Fact>,
    /// How soon it matters.
    pub urgency: Urgency,
    /// What kind of step it is.
    pub step: Step,
    /// The sections of the report behind it.
    pub sections: &'static [&'static str],
    /// What has changed about it since.
    pub changes: &'static [&'static str],
    /// The disputed matter that it touches.
    pub disagreement: Option<&'static str>,
    /// Outcomes that never stand beside it.
    pub excludes: &'static [&'static str],
    /// How it was and is, by date.
    pub versions: &'static [Version],
}

impl Rule {
    /// The version that holds on a day.
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> Option<&'static Version> {
        self.versions.iter().find(|version| {
            version.from.is_none_or(|from| from <= day) && version.to.is_none_or(|to| day <= to)
        })
    }
}

/// A rule as it held for some time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Version {
    /// Its first day; none: as the report has it.
    pub from: Option<NaiveDate>,
    /// Its last day; none: nothing later is known.
    pub to: Option<NaiveDate>,
    /// When it holds.
    pub when: Condition,
    /// What kind of statement it is.
    pub standing: Standing,
    /// How sure a later source is.
    pub confidence: Option<Confidence>,
    /// What it rests on besides the report.
    pub basis: Basis,
    /// Said to the injured person.
    pub citizen: Option<Text>,
    /// Said to the caseworker.
    pub caseworker: Option<Text>,
}

/// What a statement rests on besides the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Basis {
    /// The sections that carry it.
    pub provisions: &'static [Provision],
    /// Who else says so, or what no act carries.
    pub source: Option<Text>,
    /// The address of that source.
    pub url: Option<&'static str>,
}

/// A section of an act or order, as the official gazette has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Provision {
    /// The law's short name.
    pub law: Text,
    /// The act or order that carried it, as `LBK 919/2024`.
    pub act: &'static str,
    /// The section, in Danish.
    pub paragraph: &'static str,
    /// The gazette's address of the act.
    pub url: &'static str,
    /// When it was read there.
    pub checked_on: NaiveDate,
}

/// How soon something matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// At once: something may be lost.
    Urgent,
    /// In the next weeks.
    Soon,
    /// In its time.
    Later,
    /// Good to know; there is nothing to do.
    Know,
}

/// What kind of step something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
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

/// What kind of statement something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A rule or duty.
    Law,
    /// What is done, found or recommended.
    Practice,
    /// What somebody said when asked.
    Opinion,
    /// What follows, but nobody wrote: ours.
    Inference,
}

/// How sure a later source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    /// Read in the act; of practice, at the authority.
    Verified,
    /// No act carries it, or only a part: read where somebody tells of it.
    Secondary,
}

/// The two cases that run side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lane {
    /// The injury case.
    Injury,
    /// The benefit case.
    Benefit,
}

/// Units of a distance between days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Days.
    Days,
    /// Weeks.
    Weeks,
    /// Calendar months.
    Months,
}

/// Kinds of milestones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
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

/// A day that follows from a day of the case.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Milestone {
    /// Stable name.
    pub id: &'static str,
    /// Which of the two cases it belongs to.
    pub lane: Lane,
    /// From which day it is counted.
    pub anchor: Anchor,
    /// How far.
    pub offset: u16,
    /// In what unit.
    pub unit: Unit,
    /// What kind of day it is.
    pub kind: Kind,
    /// The first day on which that held.
    pub from: Option<NaiveDate>,
    /// The last.
    pub to: Option<NaiveDate>,
    /// Only where this is true.
    pub when: Option<Condition>,
    /// For people.
    pub label: Text,
    /// What else is to be known.
    pub note: Option<Text>,
    /// What it rests on besides the report.
    pub basis: Basis,
    /// The sections of the report behind it.
    pub sections: &'static [&'static str],
}

/// From which day a milestone is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The day that answers a question, by its place.
    Date(usize),
    /// The day on which it is decided whether benefit goes on.
    Extension,
}

/// Something that recurs, without a date of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rhythm {
    /// Stable name.
    pub id: &'static str,
    /// For people.
    pub label: Text,
    /// What else is to be known.
    pub note: Option<Text>,
    /// The sections of the report behind it.
    pub sections: &'static [&'static str],
}

/// A matter on which the report has two views.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// Stable name.
    pub id: &'static str,
    /// The question.
    pub title: Text,
    /// One view.
    pub one: Text,
    /// The other.
    pub other: Text,
    /// The sections of the report behind it.
    pub sections: &'static [&'static str],
}

/// What a good course needs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Prerequisite {
    /// Stable name.
    pub id: &'static str,
    /// For people.
    pub text: Text,
    /// When it is there.
    pub met: Condition,
    /// When it is not.
    pub unmet: Condition,
    /// The sections of the report behind it.
    pub sections: &'static [&'static str],
}

/// A sign that something may be wrong.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sign {
    /// Stable name.
    pub id: &'static str,
    /// For people.
    pub text: Text,
    /// When it is seen in the answers; none: only people can see it.
    pub when: Option<Condition>,
    /// The sections of the report behind it.
    pub sections: &'static [&'static str],
}

/// What has worked for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Practice {
    /// Stable name.
    pub id: &'static str,
    /// For people.
    pub text: Text,
    /// Whom it is for.
    pub audience: Audience,
    /// The sections of the report behind it.
    pub sections: &'static [&'static str],
}

/// What has changed since the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Later {
    /// Stable name.
    pub id: &'static str,
    /// What it is about.
    pub topic: Text,
    /// How it was.
    pub then: Text,
    /// How it is.
    pub now: Text,
    /// Since when, where a day is known.
    pub from: Option<NaiveDate>,
    /// Whether a source carries it.
    pub verified: bool,
    /// Where it was read.
    pub basis: Basis,
}

/// A paper to be edited and sent by whoever uses it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Letter {
    /// Stable name.
    pub id: &'static str,
    /// Whom it is for.
    pub audience: Audience,
    /// When it is of use.
    pub when: Condition,
    /// Its heading.
    pub title: Text,
    /// Its text, with the case's days in braces and what is to be filled in, in brackets.
    pub body: Text,
}

/// A case that the report tells.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Case {
    /// Stable name.
    pub id: &'static str,
    /// What it is.
    pub title: Text,
    /// What happened.
    pub story: Text,
    /// The day from which it is looked at.
    pub today: NaiveDate,
    /// Whether its days stand for whole months.
    pub months_only: bool,
    /// What the report does not say, and is assumed here.
    pub assumed: Text,
    /// What it shows.
    pub lesson: Text,
    /// The answers, by the questions' places.
    pub answers: &'static [(usize, super::Answer)],
    /// Outcomes that it must have.
    pub expect: &'static [&'static str],
    /// Outcomes that it must not have.
    pub never: &'static [&'static str],
    /// The sections of the report.
    pub sections: &'static [&'static str],
}
