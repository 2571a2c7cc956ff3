//! What is known of a case on a day.

use std::cell::OnceCell;

use chrono::{Months, NaiveDate};
use fremdrift_legislation::Deadlines;

use super::answers::{Answer, Answers, is};
use super::condition::{Condition, Limit, Moment, Truth};
use super::model::{Audience, Fact, Rule, Version};
use super::{QUESTIONS, RULES, place};
use crate::case::{Case, CaseInput, Status};
use crate::course::{Reading, Rulebook};

/// The law that limits follow from.
#[derive(Clone, Copy, Debug)]
pub struct Law<'a> {
    /// Who pays, and for how long.
    pub book: &'a Rulebook,
    /// The dates to be met.
    pub dates: &'a Deadlines,
}

/// The first option, as bits.
const ONE: u32 = 1;

/// A case on a day, by the rules of a day.
pub(super) struct Known<'a> {
    answers: &'a Answers,
    reader: Audience,
    pub(super) today: NaiveDate,
    /// Whose rules hold.
    rules_of: NaiveDate,
    law: Law<'a>,
    /// The absence, where more is known of it than the answers say.
    absence: Option<&'a Case>,
    /// The end of payment with what it rests on, once it has been asked for.
    limit: OnceCell<Option<(NaiveDate, Vec<Reading>)>>,
    /// What is known of each fact, once it has been asked for.
    facts: Vec<(Fact, OnceCell<Truth>)>,
}

impl<'a> Known<'a> {
    pub(super) fn new(
        law: Law<'a>,
        answers: &'a Answers,
        absence: Option<&'a Case>,
        today: NaiveDate,
        rules_of: NaiveDate,
    ) -> Self {
        let reader = answers.reader();
        let facts = Fact::ALL.iter().map(|fact| (*fact, OnceCell::new())).collect();
        Self { answers, reader, today, rules_of, law, absence, limit: OnceCell::new(), facts }
    }

    /// The answer to a question; what the reader is never asked counts as not answered.
    pub(super) fn answer(&self, question: usize) -> Option<Answer> {
        self.answers.at(question).filter(|_| self.asks(question))
    }

    /// Whether the reader may be asked.
    fn asks(&self, question: usize) -> bool {
        QUESTIONS.get(question).is_some_and(|it| it.audience.speaks_to(self.reader))
    }

    /// The day that answers a question; whether an answer says that there is none.
    pub(super) fn day(&self, question: usize) -> Result<NaiveDate, bool> {
        match self.answer(question) {
            Some(Answer::Date(day)) => Ok(day),
            Some(_) => Err(true),
            None => Err(false),
        }
    }

    /// A rule's version of the day.
    pub(super) fn version(&self, rule: &Rule) -> Option<&'static Version> {
        rule.on(self.rules_of)
    }

    /// What is known of a condition.
    pub(super) fn truth(&self, condition: &Condition) -> Truth {
        match condition {
            Condition::Always => Truth::True,
            Condition::Is(question, options) => self.is(*question, *options),
            Condition::Given(question) => match self.answer(*question) {
                None => Truth::Unknown,
                Some(Answer::Blank | Answer::DontKnow) => Truth::False,
                Some(Answer::Choice(_) | Answer::Many(_) | Answer::Date(_)) => Truth::True,
            },
            Condition::Blank(question) => match self.answer(*question) {
                None => Truth::Unknown,
                Some(Answer::Blank | Answer::DontKnow) => Truth::True,
                Some(Answer::Choice(_) | Answer::Many(_) | Answer::Date(_)) => Truth::False,
            },
            Condition::Fact(fact) => self.fact(*fact),
            Condition::Not(inner) => !self.truth(inner),
            Condition::All(parts) => Truth::all(parts.iter().map(|part| self.truth(part))),
            Condition::Any(parts) => Truth::any(parts.iter().map(|part| self.truth(part))),
            Condition::Days { from, to, over, days } => {
                let to = match to {
                    Moment::Today => Ok(self.today),
                    Moment::Date(question) => self.day(*question),
                };
                match (self.day(*from), to) {
                    (Ok(from), Ok(to)) => {
                        let more = to.signed_duration_since(from).num_days() > i64::from(*days);
                        Truth::from(more == *over)
                    }
                    // One of the two days does not exist.
                    (Err(true), _) | (_, Err(true)) => Truth::False,
                    (Err(false), _) | (_, Err(false)) => Truth::Unknown,
                }
            }
            Condition::Within { limit, days } => self.of_limit(*limit, |last| {
                let near = last.signed_duration_since(self.today).num_days() <= i64::from(*days);
                // A report can be too late; an extension that is overdue still has to be decided.
                near && (*limit == Limit::Extension || self.today <= last)
            }),
            Condition::Passed(limit) => self.of_limit(*limit, |last| last < self.today),
            Condition::BeforeExtension { date, days } => match self.day(*date) {
                Ok(day) => self.of_limit(Limit::Extension, |last| {
                    (0..=i64::from(*days)).contains(&last.signed_duration_since(day).num_days())
                }),
                Err(none) => {
                    if none {
                        Truth::False
                    } else {
                        Truth::Unknown
                    }
                }
            },
        }
    }

    fn is(&self, question: usize, options: u32) -> Truth {
        let bits = match self.answer(question) {
            None => return Truth::Unknown,
            Some(Answer::Choice(option)) => ONE.checked_shl(u32::from(option)).unwrap_or(0),
            Some(Answer::Many(bits)) => bits,
            Some(Answer::Date(_) | Answer::Blank) => 0,
            // Where the question has an option for that, it is the same answer.
            Some(Answer::DontKnow) => {
                let options = QUESTIONS.get(question).map_or(&[][..], |it| it.options);
                match options.iter().position(|option| option.unknown) {
                    Some(unknown) => 1 << unknown,
                    None => return Truth::Unknown,
                }
            }
        };
        Truth::from(bits & options != 0)
    }

    /// A fact holds where one of the rules that set it does. This ends: the build refuses a model in
    /// which a fact rests on itself.
    fn fact(&self, fact: Fact) -> Truth {
        let known = self.facts.iter().find(|(of, _)| *of == fact);
        let Some((_, known)) = known else { return Truth::Unknown };
        *known.get_or_init(|| Truth::any(setting(fact).map(|rule| self.of_rule(rule))))
    }

    /// What is known of a rule: one that does not hold on the day is false.
    pub(super) fn of_rule(&self, rule: &Rule) -> Truth {
        self.version(rule).map_or(Truth::False, |version| self.truth(&version.when))
    }

    fn of_limit(&self, limit: Limit, test: impl Fn(NaiveDate) -> bool) -> Truth {
        match self.limit(limit) {
            Ok(last) => Truth::from(test(last)),
            Err(none) => {
                if none {
                    Truth::False
                } else {
                    Truth::Unknown
                }
            }
        }
    }

    /// The day of a limit; whether it is known that there is none.
    pub(super) fn limit(&self, limit: Limit) -> Result<NaiveDate, bool> {
        let day = |question: &str| place(question).map_or(Err(true), |at| self.day(at));
        match limit {
            Limit::OneYear => {
                let from = match (self.fact(Fact::Accident), self.fact(Fact::Disease)) {
                    (Truth::True, _) => day("injury_date")?,
                    (_, Truth::True) => day("awareness_date")?,
                    (Truth::False, Truth::False) => return Err(true),
                    _ => return Err(false),
                };
                let months = self.law.dates.injury_report_months.on(self.rules_of);
                let months = months.map(|dated| Months::new(dated.value.amount.0));
                months.and_then(|months| from.checked_add_months(months)).ok_or(true)
            }
            Limit::Extension => match day("extension_date") {
                Ok(given) => Ok(given),
                Err(_) if self.absence.is_some() => self.end_of_payment(None).ok_or(true),
                Err(false) if place("extension_date").is_some_and(|at| self.asks(at)) => Err(false),
                Err(_) => self.end_of_payment(Some(day("sick_leave_start")?)).ok_or(true),
            },
        }
    }

    /// When payment ends unless it is extended: the one duration limit of the course of days, of the
    /// absence that is known or of one that began on a day.
    fn end_of_payment(&self, start: Option<NaiveDate>) -> Option<NaiveDate> {
        let found = self.limit.get_or_init(|| {
            let book = self.law.book;
            let built = match (self.absence, start) {
                (Some(_), _) | (None, None) => None,
                (None, Some(start)) => book.case(CaseInput::new(start, self.status())).ok(),
            };
            let case = self.absence.or(built.as_ref())?;
            let duration = book.duration(case);
            let until = duration.holds().map(|limit| limit.until)?;
            Some((until, duration.readings(case.input().status)))
        });
        found.as_ref().map(|(until, _)| *until)
    }

    /// What the end of payment rests on besides the act; nothing where the day was given.
    pub(super) fn readings(&self) -> Vec<Reading> {
        let worked_out = self.limit(Limit::Extension).ok().and(self.limit.get());
        worked_out.and_then(Option::as_ref).map(|(_, all)| all.clone()).unwrap_or_default()
    }

    /// What the person was: for the limit only self-employment would make a difference, and nobody is
    /// asked for it.
    fn status(&self) -> Status {
        let employed = matches!(self.answers.get("employed"), Some(Answer::Choice(option))
            if is("employed", option, "employed") || is("employed", option, "under_notice"));
        if employed { Status::Employed } else { Status::Unemployed }
    }

    /// The questions whose answers a condition still waits for.
    pub(super) fn waits_for(&self, condition: &Condition, into: &mut Vec<usize>) {
        if self.truth(condition) != Truth::Unknown {
            return;
        }
        let mut add = |question: usize| {
            if self.answer(question).is_none() && !into.contains(&question) {
                into.push(question);
            }
        };
        match condition {
            Condition::Always => {}
            Condition::Is(question, _)
            | Condition::Given(question)
            | Condition::Blank(question) => {
                add(*question);
            }
            Condition::Days { from, to, .. } => {
                add(*from);
                if let Moment::Date(to) = to {
                    add(*to);
                }
            }
            Condition::Within { limit, .. } | Condition::Passed(limit) => {
                self.limit_waits_for(*limit, into);
            }
            Condition::BeforeExtension { date, .. } => {
                add(*date);
                self.limit_waits_for(Limit::Extension, into);
            }
            Condition::Fact(fact) => {
                for version in setting(*fact).filter_map(|rule| self.version(rule)) {
                    self.waits_for(&version.when, into);
                }
            }
            Condition::Not(inner) => self.waits_for(inner, into),
            Condition::All(parts) | Condition::Any(parts) => {
                for part in *parts {
                    self.waits_for(part, into);
                }
            }
        }
    }

    fn limit_waits_for(&self, limit: Limit, into: &mut Vec<usize>) {
        if self.limit(limit) != Err(false) {
            return;
        }
        let mut add = |question: &str| {
            let at = place(question).filter(|at| self.asks(*at) && self.answer(*at).is_none());
            into.extend(at.filter(|at| !into.contains(at)));
        };
        match limit {
            Limit::Extension => {
                add("extension_date");
                if self.absence.is_none() {
                    add("sick_leave_start");
                }
            }
            Limit::OneYear => {
                let (accident, disease) = (self.fact(Fact::Accident), self.fact(Fact::Disease));
                if accident == Truth::True {
                    add("injury_date");
                } else if disease == Truth::True {
                    add("awareness_date");
                } else {
                    self.waits_for(&Condition::Fact(Fact::Accident), into);
                    self.waits_for(&Condition::Fact(Fact::Disease), into);
                }
            }
        }
    }

    /// The answers that make a condition true.
    pub(super) fn because(&self, condition: &Condition, into: &mut Vec<usize>) {
        if self.truth(condition) != Truth::True {
            return;
        }
        let mut add = |question: usize| {
            if !into.contains(&question) {
                into.push(question);
            }
        };
        match condition {
            Condition::Always => {}
            Condition::Is(question, _)
            | Condition::Given(question)
            | Condition::Blank(question) => {
                add(*question);
            }
            Condition::Days { from, to, .. } => {
                add(*from);
                if let Moment::Date(to) = to {
                    add(*to);
                }
            }
            Condition::Within { limit, .. } | Condition::Passed(limit) => {
                self.limit_because(*limit, into);
            }
            Condition::BeforeExtension { date, .. } => {
                add(*date);
                self.limit_because(Limit::Extension, into);
            }
            Condition::Fact(fact) => {
                for version in setting(*fact).filter_map(|rule| self.version(rule)) {
                    self.because(&version.when, into);
                }
            }
            // What is not so rests on what was answered there.
            Condition::Not(inner) => mentioned(inner, &mut |question| {
                if self.answer(question).is_some() {
                    add(question);
                }
            }),
            Condition::All(parts) | Condition::Any(parts) => {
                for part in *parts {
                    self.because(part, into);
                }
            }
        }
    }

    fn limit_because(&self, limit: Limit, into: &mut Vec<usize>) {
        let questions: &[&str] = match limit {
            Limit::OneYear if self.fact(Fact::Accident) == Truth::True => &["injury_date"],
            Limit::OneYear => &["awareness_date"],
            Limit::Extension => &["extension_date", "sick_leave_start"],
        };
        for question in questions {
            let at = place(question).filter(|at| self.day(*at).is_ok());
            into.extend(at.filter(|at| !into.contains(at)));
        }
    }
}

/// The questions that a condition asks itself.
fn mentioned(condition: &Condition, add: &mut impl FnMut(usize)) {
    match condition {
        Condition::Is(question, _) | Condition::Given(question) | Condition::Blank(question) => {
            add(*question);
        }
        Condition::Days { from: question, .. }
        | Condition::BeforeExtension { date: question, .. } => add(*question),
        Condition::Not(inner) => mentioned(inner, add),
        Condition::All(parts) | Condition::Any(parts) => {
            for part in *parts {
                mentioned(part, add);
            }
        }
        Condition::Always
        | Condition::Fact(_)
        | Condition::Within { .. }
        | Condition::Passed(_) => {}
    }
}

fn setting(fact: Fact) -> impl Iterator<Item = &'static Rule> {
    RULES.iter().filter(move |rule| rule.sets == Some(fact))
}
