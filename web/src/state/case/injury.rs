//! What the work-injury helper asks of a case. The first day of absence is the case's own: its question
//! is answered as soon as the date is whole.

use chrono::{Datelike, NaiveDate};
use fremdrift_rules::case::Status;
use fremdrift_rules::injury::{Answer, Answers, Case, Form, Question, cases, questions};

use super::Draft;
use crate::state::DateParts;
use crate::state::link::{LinkError, read_date, write_date};

/// The question for the first day of absence.
pub const FIRST_DAY: &str = "sick_leave_start";
/// The case that is looked at: the page's own example, or the report's by its name.
const SEEN: &str = "seen";
const EXAMPLE: &str = "example";
/// Answers that are no option; options have names without capitals or signs.
const DONT_KNOW: &str = "dontKnow";
const BLANK: &str = "-";
/// Between several options.
const AND: char = '.';

/// The day from which the case is looked at, and whose it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Seen {
    /// The visitor's own, seen from today.
    #[default]
    Today,
    /// The page's example, seen from a day of its own.
    Example,
    /// A case that the report tells, by its place, seen from the day of the report.
    Case(usize),
}

/// Answers, and dates as they are typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Injury {
    pub(in crate::state) seen: Seen,
    pub(in crate::state) answers: Answers,
    /// Dates as they are typed, perhaps half, by question; every answered date is among them, but for
    /// the first day of absence.
    dates: Vec<(&'static str, DateParts)>,
}

impl Draft {
    /// Days that an answer may name: nobody's case reaches beyond them.
    const YEARS: std::ops::RangeInclusive<i32> = 1970..=2099; // not law: what can be typed

    /// A draft with these answers.
    pub(in crate::state) fn of_answers(seen: Seen, answers: Answers) -> Self {
        let mut draft = Self::default();
        draft.injury.seen = seen;
        for (question, answer) in answers.given() {
            draft.answer(question.id, answer);
        }
        draft
    }

    /// The answers to the helper's questions.
    #[must_use]
    pub const fn answers(&self) -> &Answers {
        &self.injury.answers
    }

    /// The day from which the case is looked at, and whose it is.
    #[must_use]
    pub const fn seen(&self) -> Seen {
        self.injury.seen
    }

    /// The report's case that the answers began with.
    #[must_use]
    pub fn reported(&self) -> Option<&'static Case> {
        match self.injury.seen {
            Seen::Case(place) => cases().get(place),
            Seen::Today | Seen::Example => None,
        }
    }

    /// Answers a question; what it does not take changes nothing.
    pub(in crate::state) fn answer(&mut self, question: &'static str, answer: Answer) {
        if self.injury.answers.set(question, answer).is_err() {
            return;
        }
        self.put_date(question, DateParts::default());
        if let Answer::Date(day) = answer {
            self.put_date(question, day.into());
        }
    }

    /// Takes an answer back.
    pub(in crate::state) fn forget(&mut self, question: &'static str) {
        self.injury.answers.clear(question);
        self.put_date(question, DateParts::default());
    }

    /// A date as it is typed: an answer as soon as it is one.
    pub(in crate::state) fn type_date(&mut self, question: &'static str, parts: DateParts) {
        self.injury.answers.clear(question);
        if let Some(day) = Self::day(&parts)
            && self.injury.answers.set(question, Answer::Date(day)).is_err()
            && question != FIRST_DAY
        {
            return self.put_date(question, DateParts::default());
        }
        self.put_date(question, parts);
    }

    /// The question for the first day follows the date that was typed, on whichever page.
    pub(in crate::state) fn sync(&mut self) {
        if self.first != DateParts::default() {
            self.type_date(FIRST_DAY, self.first.clone());
        } else if matches!(self.injury.answers.get(FIRST_DAY), Some(Answer::Date(_))) {
            self.injury.answers.clear(FIRST_DAY);
        }
    }

    /// The day that boxes hold, if it is one that can be answered.
    fn day(parts: &DateParts) -> Option<NaiveDate> {
        parts.date().ok().filter(|day| Self::YEARS.contains(&day.year()))
    }

    fn put_date(&mut self, question: &'static str, parts: DateParts) {
        if question == FIRST_DAY {
            self.first = parts;
            return;
        }
        let dates = &mut self.injury.dates;
        dates.retain(|(id, _)| *id != question);
        if parts != DateParts::default() {
            dates.push((question, parts));
            // In the order of asking, so that the same answers are equal.
            let place = |id: &str| questions().iter().position(|question| question.id == id);
            dates.sort_by_key(|(id, _)| place(id));
        }
    }

    /// A date as it is typed.
    #[must_use]
    pub fn date(&self, question: &str) -> DateParts {
        if question == FIRST_DAY {
            return self.first.clone();
        }
        let typed = self.injury.dates.iter().find(|(id, _)| *id == question);
        typed.map(|(_, parts)| parts.clone()).unwrap_or_default()
    }

    /// What the person was on the first day: as chosen, else as the other answers say.
    #[must_use]
    pub fn told_status(&self) -> Option<Status> {
        self.status.or_else(|| self.has_employer().then_some(Status::Employed))
    }

    /// Whether what was chosen does not go with the answer about the job.
    #[must_use]
    pub fn contradicts(&self) -> bool {
        match self.status {
            Some(Status::Unemployed | Status::SelfEmployed) => self.has_employer(),
            Some(Status::Employed) => self.has_no_employer(),
            Some(Status::PartlyUnemployed) | None => false,
        }
    }

    fn has_employer(&self) -> bool {
        ["employed", "under_notice"].iter().any(|it| self.chose("employed", it))
    }

    pub(super) fn has_no_employer(&self) -> bool {
        self.chose("employed", "no_employer")
    }

    fn chose(&self, question: &str, option: &str) -> bool {
        let place = question_of(question)
            .and_then(|it| it.options.iter().position(|offered| offered.id == option));
        let given = self.injury.answers.get(question);
        place.is_some_and(
            |place| matches!(given, Some(Answer::Choice(chosen)) if usize::from(chosen) == place),
        )
    }

    /// Reads one answer by the name of its question; false where there is no such question.
    pub(super) fn read_injury(&mut self, name: &str, value: &str) -> Result<bool, LinkError> {
        if name == SEEN {
            self.injury.seen = read_seen(value)?;
            return Ok(true);
        }
        let Some(question) = question_of(name) else { return Ok(false) };
        let answer = match (question.form, value) {
            (_, DONT_KNOW) => Answer::DontKnow,
            (Form::Date, BLANK) => Answer::Blank,
            (Form::Date, date) => {
                self.type_date(question.id, read_date(date)?);
                return Ok(true);
            }
            (Form::Choice, name) => Answer::Choice(option(question, name)?),
            (Form::Many, names) => Answer::Many(many(question, names)?),
        };
        // Where a link answers a question twice, the last answer holds alone.
        self.forget(question.id);
        self.injury.answers.set(question.id, answer).map_err(|_| LinkError::Damaged)?;
        Ok(true)
    }
}

impl Injury {
    /// Every answer by its name, but for a first day of absence, which the case has.
    pub(super) fn each(&self, mut write: impl FnMut(&str, String)) {
        match self.seen {
            Seen::Today => {}
            Seen::Example => write(SEEN, EXAMPLE.to_owned()),
            Seen::Case(place) => {
                if let Some(case) = cases().get(place) {
                    write(SEEN, case.id.to_owned());
                }
            }
        }
        let is_typed = |id: &str| self.dates.iter().any(|(typed, _)| *typed == id);
        for (question, answer) in self.answers.given() {
            let is_first_day = question.id == FIRST_DAY && matches!(answer, Answer::Date(_));
            if !is_first_day && !is_typed(question.id) {
                write(question.id, write_answer(question, answer));
            }
        }
        for (question, parts) in &self.dates {
            write(question, write_date(parts));
        }
    }
}

/// The question with this name.
pub(in crate::state) fn question_of(id: &str) -> Option<&'static Question> {
    questions().iter().find(|question| question.id == id)
}

fn write_answer(question: &Question, answer: Answer) -> String {
    let name = |place: usize| question.options.get(place).map_or("", |option| option.id);
    match answer {
        Answer::Choice(place) => name(usize::from(place)).to_owned(),
        Answer::Many(bits) => {
            let chosen = (0..question.options.len()).filter(|place| bits & (1 << place) != 0);
            chosen.map(name).collect::<Vec<_>>().join(&AND.to_string())
        }
        Answer::Date(day) => day.to_string(),
        Answer::Blank => BLANK.to_owned(),
        Answer::DontKnow => DONT_KNOW.to_owned(),
    }
}

fn read_seen(text: &str) -> Result<Seen, LinkError> {
    if text == EXAMPLE {
        return Ok(Seen::Example);
    }
    let place = cases().iter().position(|case| case.id == text);
    place.map(Seen::Case).ok_or(LinkError::Damaged)
}

fn option(question: &Question, name: &str) -> Result<u8, LinkError> {
    let place = question.options.iter().position(|option| option.id == name);
    place.and_then(|place| u8::try_from(place).ok()).ok_or(LinkError::Damaged)
}

fn many(question: &Question, names: &str) -> Result<u32, LinkError> {
    names.split(AND).filter(|name| !name.is_empty()).try_fold(0, |bits, name| {
        Ok(bits | 1_u32.checked_shl(option(question, name)?.into()).unwrap_or(0))
    })
}
