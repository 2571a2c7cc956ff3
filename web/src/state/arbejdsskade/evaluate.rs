//! What follows from the answers, arranged for the page.

use chrono::NaiveDate;
use fremdrift_rules::case::{Case, CaseInput};
use fremdrift_rules::course::{NoRight, Provisional, Rulebook};
use fremdrift_rules::injury::{
    Advice, Answer, Answers, Authority, Condition, Fired, Kind, Lane, Law, Limit, Milestone,
    Urgency, advise, authority,
};

use super::answers::{Seen, question_of};
use crate::state::case::{Asks, Draft, FIRST_DAY, Field, Problem, placed, read};

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
    /// What of the case is wrong and so does not count, here or on another page.
    pub wrong: Vec<(Field, Problem)>,
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
        let today = match draft.seen() {
            Seen::Today => today,
            Seen::Example => example_today(),
            Seen::Case(_) => draft.reported().map_or(today, |case| case.today),
        };
        let (absence, wrong) = absence(law.book, draft);
        let absence = absence.filter(|_| !waits_for_extension(&draft.answers()));
        let advice = advise(law, &draft.answers(), absence.as_ref(), today);
        let months_only = draft.reported().is_some_and(|case| case.months_only);
        let days = days(&advice);
        let no_right = absence.as_ref().and_then(|case| law.book.duration(case).no_right);
        let no_right = no_right.filter(NoRight::costs_days);
        let provisional = advice.extension.and_then(|day| law.book.provisional(day));
        let authority = authority(today);
        Self { today, authority, months_only, advice, absence, no_right, provisional, wrong, days }
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

/// The absence as a case of the engine, and what is wrong with it: what is wrong does not count. No
/// case without a first day that can be worked out.
fn absence(book: &Rulebook, draft: &Draft) -> (Option<Case>, Vec<(Field, Problem)>) {
    let mut wrong = Vec::new();
    if !matches!(draft.answers().get(FIRST_DAY), Some(Answer::Date(_))) {
        return (None, wrong);
    }
    let Some(input) = read(draft, Asks::Dates, &mut wrong) else { return (None, wrong) };
    // What else the case holds is told where it is asked.
    wrong.retain(|(field, _)| *field != Field::FirstDay);
    let bare = CaseInput::new(input.first_day, input.status);
    match book.case(input) {
        Ok(case) => (Some(case), wrong),
        Err(found) => {
            wrong.extend(placed(found));
            wrong.retain(|(field, _)| *field != Field::FirstDay);
            (book.case(bare).ok(), wrong)
        }
    }
}

/// Whether the end of benefit is still to be told by somebody who knows the day.
fn waits_for_extension(answers: &Answers) -> bool {
    let question = question_of("extension_date");
    let asked = question.is_some_and(|it| it.audience.speaks_to(answers.reader()));
    asked && answers.get("extension_date").is_none()
}

/// The day of the example: it must not move with the calendar.
pub(super) fn example_today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 16).unwrap_or_default()
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
