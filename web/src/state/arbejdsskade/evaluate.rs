//! What follows from the answers, arranged for the page.

use chrono::NaiveDate;
use fremdrift_rules::case::Case;
use fremdrift_rules::course::{NoRight, Provisional};
use fremdrift_rules::injury::{
    Advice, Authority, Condition, Fired, Kind, Lane, Law, Limit, Milestone, Urgency, advise,
    authority,
};

use super::{Draft, Seen, WrongRow};

/// All that follows from the answers on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The day from which the case is looked at.
    pub today: NaiveDate,
    /// Who decides injury cases on that day.
    pub authority: Authority,
    /// Whether days stand for whole months, because the source tells no more.
    pub months_only: bool,
    /// What follows.
    pub advice: Advice,
    /// The absence, where its end is worked out.
    pub absence: Option<Case>,
    /// The limit was used up before the absence began.
    pub no_right: Option<NoRight>,
    /// Where the end of benefit rests on the last known law.
    pub provisional: Option<Provisional>,
    /// What is wrong with the earlier periods; then none of them counts.
    pub wrong_rows: Vec<WrongRow>,
    /// The days of both cases, in order.
    pub days: Vec<Day>,
}

/// A day of one of the two cases.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Day {
    /// The day.
    pub day: NaiveDate,
    /// Which case it belongs to.
    pub lane: Lane,
    /// What it is.
    pub what: What,
}

/// What a day is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum What {
    /// A day of the model.
    Milestone(&'static Milestone),
    /// The last day to report the injury.
    ReportBy,
    /// The day on which it is decided whether benefit goes on.
    Extension,
}

impl Outcome {
    /// What follows from the answers; `today` is the visitor's.
    #[must_use]
    pub fn new(law: Law<'_>, draft: &Draft, today: NaiveDate) -> Self {
        let today = match draft.seen {
            Seen::Today => today,
            Seen::Example => Draft::example_today(),
            Seen::Case(_) => draft.told().map_or(today, |case| case.today),
        };
        let (absence, wrong_rows) = draft.absence(law.book);
        let absence = absence.filter(|_| !draft.waits_for_extension());
        let advice = advise(law, &draft.answers, absence.as_ref(), today);
        let months_only = draft.told().is_some_and(|case| case.months_only);
        let days = days(&advice);
        let no_right = absence.as_ref().and_then(|case| law.book.duration(case).no_right);
        let no_right = no_right.filter(NoRight::costs_days);
        let provisional = advice.extension.and_then(|day| law.book.provisional(day));
        let authority = authority(today);
        Self {
            today,
            authority,
            months_only,
            advice,
            absence,
            no_right,
            provisional,
            wrong_rows,
            days,
        }
    }

    /// The one advice that comes first, where something has to be done soon.
    #[must_use]
    pub fn first(&self) -> Option<&Fired> {
        let first = self.advice.rules.first()?;
        matches!(first.rule.urgency, Urgency::Urgent | Urgency::Soon).then_some(first)
    }

    /// The day up to which an advice is about, where its rule names a limit.
    #[must_use]
    pub fn limit_of(&self, fired: &Fired) -> Option<(Limit, NaiveDate)> {
        let limit = limit(&fired.version.when)?;
        let day = match limit {
            Limit::OneYear => self.advice.report_by,
            Limit::Extension => self.advice.extension,
        };
        Some((limit, day?))
    }
}

/// The limit that a condition names, if it names one.
fn limit(condition: &Condition) -> Option<Limit> {
    match condition {
        Condition::Within { limit, .. } | Condition::Passed(limit) => Some(*limit),
        Condition::BeforeExtension { .. } => Some(Limit::Extension),
        Condition::All(parts) | Condition::Any(parts) => parts.iter().find_map(limit),
        // What must not be so is not what the advice is about.
        Condition::Not(_)
        | Condition::Always
        | Condition::Is(..)
        | Condition::Given(_)
        | Condition::Blank(_)
        | Condition::Fact(_)
        | Condition::Days { .. } => None,
    }
}

/// The days of the model, and the two limits where no day of the model is the same.
fn days(advice: &Advice) -> Vec<Day> {
    let mut days: Vec<Day> = advice
        .days
        .iter()
        .map(|dated| Day {
            day: dated.day,
            lane: dated.milestone.lane,
            what: What::Milestone(dated.milestone),
        })
        .collect();
    let told = |day: NaiveDate, kind: Kind| {
        advice.days.iter().any(|it| it.day == day && it.milestone.kind == kind)
    };
    let report = advice.report_by.filter(|day| !told(*day, Kind::Deadline));
    let extension = advice.extension.filter(|day| !told(*day, Kind::Decision));
    days.extend(report.map(|day| Day { day, lane: Lane::Injury, what: What::ReportBy }));
    days.extend(extension.map(|day| Day { day, lane: Lane::Benefit, what: What::Extension }));
    days.sort_by_key(|it| it.day);
    days
}
