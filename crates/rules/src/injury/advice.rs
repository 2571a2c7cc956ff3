//! What follows from the answers: advice, what is still to be asked, and the days.

use chrono::{Days, Months, NaiveDate};

use super::answers::Answers;
use super::case::{Known, Law};
use super::condition::{Condition, Limit, Truth};
use super::model::{
    Anchor, Audience, Disagreement, Letter, Milestone, Prerequisite, Question, Rule, Sign, Unit,
    Urgency, Version, civil,
};
use super::{DISAGREEMENTS, LETTERS, MILESTONES, PREREQUISITES, QUESTIONS, RULES, SIGNS};
use crate::case::Case;
use crate::course::Reading;

/// The last day on which the report's rules all held: the next one, the duration limit changed.
const REPORT: NaiveDate = civil(2014, 6, 30); // not law: the report's own time

/// A rule that holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Fired {
    /// The rule.
    pub rule: &'static Rule,
    /// As it is on the day.
    pub version: &'static Version,
    /// The questions whose answers make it hold.
    pub because: Vec<&'static Question>,
}

/// A question whose answer can still change the advice.
#[derive(Clone, Debug, PartialEq)]
pub struct Open {
    /// The question.
    pub question: &'static Question,
    /// How soon that advice matters, at the most.
    pub urgency: Urgency,
    /// How many rules wait for it.
    pub rules: usize,
}

/// A day of the case.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dated {
    /// The day.
    pub day: NaiveDate,
    /// What it is.
    pub milestone: &'static Milestone,
}

/// Whether what a good course needs is there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Checked {
    /// What is needed.
    pub prerequisite: &'static Prerequisite,
    /// Whether it is there; none: not known.
    pub met: Option<bool>,
}

/// All that follows from the answers on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Advice {
    /// The rules that hold, the most urgent first; of those as urgent, in the order of the model.
    pub rules: Vec<Fired>,
    /// Rules that would have held in 2014, and that hold no more, or of which no source says whether
    /// they still do.
    pub in_2014: Vec<Fired>,
    /// What can still be asked, in the order of asking.
    pub open: Vec<Open>,
    /// The days that follow, in order.
    pub days: Vec<Dated>,
    /// Warning signs that the answers show.
    pub signs: Vec<&'static Sign>,
    /// What a good course needs.
    pub prerequisites: Vec<Checked>,
    /// Disputed matters that the advice touches.
    pub disagreements: Vec<&'static Disagreement>,
    /// Papers that are of use.
    pub letters: Vec<&'static Letter>,
    /// The last day to report the injury.
    pub report_by: Option<NaiveDate>,
    /// The day on which it is decided whether benefit goes on.
    pub extension: Option<NaiveDate>,
    /// What that day rests on besides the act; nothing where it was given.
    pub extension_readings: Vec<Reading>,
}

/// What follows from the answers on a day. Where more is known of the absence than the answers say,
/// its dates are those of the case.
#[must_use]
pub fn advise(law: Law<'_>, answers: &Answers, absence: Option<&Case>, today: NaiveDate) -> Advice {
    let now = Known::new(law, answers, absence, today, today);
    let then = Known::new(law, answers, absence, today, REPORT);
    let reader = answers.reader();
    let rules = fired(&now, reader);
    let in_2014 = if today <= REPORT {
        Vec::new()
    } else {
        let gone = |it: &Fired| now.version(it.rule).is_none();
        fired(&then, reader).into_iter().filter(gone).collect()
    };
    let holds = |condition: &Condition| now.truth(condition) == Truth::True;
    let touched = |id: &str| rules.iter().any(|it| it.rule.disagreement == Some(id));
    Advice {
        open: open(&now, reader),
        days: days(&now),
        signs: SIGNS.iter().filter(|sign| sign.when.as_ref().is_some_and(holds)).collect(),
        prerequisites: PREREQUISITES
            .iter()
            .map(|prerequisite| Checked {
                prerequisite,
                met: if holds(&prerequisite.met) {
                    Some(true)
                } else {
                    holds(&prerequisite.unmet).then_some(false)
                },
            })
            .collect(),
        disagreements: DISAGREEMENTS.iter().filter(|it| touched(it.id)).collect(),
        letters: LETTERS
            .iter()
            .filter(|letter| letter.audience.speaks_to(reader) && holds(&letter.when))
            .collect(),
        report_by: now.limit(Limit::OneYear).ok(),
        extension: now.limit(Limit::Extension).ok(),
        extension_readings: now.readings(),
        rules,
        in_2014,
    }
}

fn fired(known: &Known<'_>, reader: Audience) -> Vec<Fired> {
    let mut fired: Vec<Fired> = RULES
        .iter()
        .filter(|rule| rule.audience.speaks_to(reader))
        .filter_map(|rule| {
            let version = known.version(rule)?;
            if known.truth(&version.when) != Truth::True {
                return None;
            }
            let mut because = Vec::new();
            known.because(&version.when, &mut because);
            because.sort_unstable();
            let because = because.into_iter().filter_map(|at| QUESTIONS.get(at)).collect();
            Some(Fired { rule, version, because })
        })
        .collect();
    // Stable: what is as urgent stays in the order of the model.
    fired.sort_by_key(|it| it.rule.urgency);
    fired
}

/// The questions that rules, papers and signs of the reader wait for.
fn open(known: &Known<'_>, reader: Audience) -> Vec<Open> {
    let mut open: Vec<Open> = Vec::new();
    let mut waiting = Vec::new();
    let mut wait = |condition: &Condition, urgency: Urgency| {
        waiting.clear();
        known.waits_for(condition, &mut waiting);
        for question in waiting.iter().filter_map(|at| QUESTIONS.get(*at)) {
            if !question.audience.speaks_to(reader) {
                continue;
            }
            match open.iter_mut().find(|it| it.question.id == question.id) {
                Some(it) => {
                    it.urgency = it.urgency.min(urgency);
                    it.rules += 1;
                }
                None => open.push(Open { question, urgency, rules: 1 }),
            }
        }
    };
    for rule in RULES.iter().filter(|rule| rule.audience.speaks_to(reader)) {
        if let Some(version) = known.version(rule) {
            wait(&version.when, rule.urgency);
        }
    }
    for prerequisite in PREREQUISITES {
        wait(&prerequisite.met, Urgency::Know);
        wait(&prerequisite.unmet, Urgency::Know);
    }
    let first = QUESTIONS.first().filter(|_| known.answer(0).is_none());
    if let Some(question) = first.filter(|first| open.iter().all(|it| it.question.id != first.id)) {
        open.push(Open { question, urgency: Urgency::Urgent, rules: 0 });
    }
    let order = |id: &str| QUESTIONS.iter().position(|question| question.id == id);
    open.sort_by_key(|it| {
        let place = order(it.question.id);
        // Who asks comes first of all.
        (place != Some(0), it.urgency, place)
    });
    open
}

fn days(known: &Known<'_>) -> Vec<Dated> {
    let mut days: Vec<Dated> = MILESTONES
        .iter()
        .filter(|it| {
            it.from.is_none_or(|from| from <= known.today)
                && it.to.is_none_or(|to| known.today <= to)
                && it.when.as_ref().is_none_or(|when| known.truth(when) == Truth::True)
        })
        .filter_map(|milestone| {
            let anchor = match milestone.anchor {
                Anchor::Date(question) => known.day(question).ok()?,
                Anchor::Extension => known.limit(Limit::Extension).ok()?,
            };
            let offset = milestone.offset;
            let day = match milestone.unit {
                Unit::Days => anchor.checked_add_days(Days::new(u64::from(offset))),
                Unit::Weeks => anchor.checked_add_days(Days::new(u64::from(offset) * 7)), // not law: days of a week
                Unit::Months => anchor.checked_add_months(Months::new(u32::from(offset))),
            };
            Some(Dated { day: day?, milestone })
        })
        .collect();
    days.sort_by_key(|it| it.day);
    days
}
