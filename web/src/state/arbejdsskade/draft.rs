//! What has been answered, and from which day the case is looked at.

use chrono::{Datelike, NaiveDate};
use fremdrift_rules::injury::{Answer, Answers, Case, Form, Question, cases, questions};

use super::absence::Absence;
use crate::state::DateParts;

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
pub struct Draft {
    /// Whose case it is.
    pub seen: Seen,
    /// What has been answered.
    pub answers: Answers,
    /// What is told of the absence besides.
    pub absence: Absence,
    /// Dates as they are typed, perhaps half, by question; every answered date is among them.
    dates: Vec<(&'static str, DateParts)>,
}

impl Draft {
    /// Days that an answer may name: nobody's case reaches beyond them.
    const YEARS: std::ops::RangeInclusive<i32> = 1970..=2099; // not law: what can be typed

    /// A draft with these answers.
    #[must_use]
    pub fn of(seen: Seen, answers: Answers) -> Self {
        let mut draft = Self { seen, answers, absence: Absence::default(), dates: Vec::new() };
        let dates = draft.answers.given().filter_map(|(question, answer)| match answer {
            Answer::Date(day) => Some((question.id, DateParts::from(day))),
            Answer::Choice(_) | Answer::Many(_) | Answer::Blank | Answer::DontKnow => None,
        });
        draft.dates = dates.collect();
        draft
    }

    /// The example the page opens with: an accident that nobody has reported, and the year is
    /// nearly over.
    #[must_use]
    pub fn example() -> Self {
        let mut answers = Answers::default();
        for (question, given) in [
            ("role", "citizen"),
            ("onset", "sudden_event"),
            ("injury_date", "2025-12-12"),
            ("reported", "believed_no_proof"),
            ("employed", "employed"),
            ("employer_stance", "not_asked"),
            ("sick_leave_start", "2026-08-31"),
        ] {
            if let Some(answer) = question_of(question).and_then(|of| named(of, given)) {
                // A test sees that the model takes them all.
                let _ = answers.set(question, answer);
            }
        }
        Self::of(Seen::Example, answers)
    }

    /// The day of the example: it must not move with the calendar.
    #[must_use]
    pub fn example_today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 16).unwrap_or_default()
    }

    /// A case that the report tells.
    #[must_use]
    pub fn case(place: usize) -> Option<Self> {
        cases().get(place).map(|case| Self::of(Seen::Case(place), case.answers()))
    }

    /// The report's case that the answers began with.
    #[must_use]
    pub fn told(&self) -> Option<&'static Case> {
        match self.seen {
            Seen::Case(place) => cases().get(place),
            Seen::Today | Seen::Example => None,
        }
    }

    /// Whether it is the example or a case of the report, untouched.
    #[must_use]
    pub fn is_worked(&self) -> bool {
        match self.seen {
            Seen::Today => false,
            Seen::Example => *self == Self::example(),
            Seen::Case(place) => Self::case(place).as_ref() == Some(self),
        }
    }

    /// Answers a question; what it does not take changes nothing.
    pub(super) fn answer(&mut self, question: &'static str, answer: Answer) {
        if self.answers.set(question, answer).is_ok() {
            self.dates.retain(|(id, _)| *id != question);
            if let Answer::Date(day) = answer {
                self.put_date(question, day.into());
            }
        }
    }

    /// Takes an answer back.
    pub(super) fn forget(&mut self, question: &'static str) {
        self.answers.clear(question);
        self.dates.retain(|(id, _)| *id != question);
    }

    /// A date as it is typed: an answer as soon as it is one.
    pub(super) fn type_date(&mut self, question: &'static str, parts: DateParts) {
        self.answers.clear(question);
        self.dates.retain(|(id, _)| *id != question);
        if parts == DateParts::default() {
            return;
        }
        if let Some(day) = Self::day(&parts)
            && self.answers.set(question, Answer::Date(day)).is_err()
        {
            return;
        }
        self.put_date(question, parts);
    }

    /// The day that boxes hold, if it is one that can be answered.
    pub(super) fn day(parts: &DateParts) -> Option<NaiveDate> {
        parts.date().ok().filter(|day| Self::YEARS.contains(&day.year()))
    }

    fn put_date(&mut self, question: &'static str, parts: DateParts) {
        self.dates.push((question, parts));
        // In the order of asking, so that the same answers are equal.
        let place = |id: &str| questions().iter().position(|question| question.id == id);
        self.dates.sort_by_key(|(id, _)| place(id));
    }

    /// A date as it is typed.
    #[must_use]
    pub fn date(&self, question: &str) -> DateParts {
        let typed = self.dates.iter().find(|(id, _)| *id == question);
        typed.map(|(_, parts)| parts.clone()).unwrap_or_default()
    }

    /// Dates that are typed and no answers yet.
    pub(super) fn half(&self) -> impl Iterator<Item = (&'static str, &DateParts)> {
        let dates = self.dates.iter().filter(|(id, _)| self.answers.get(id).is_none());
        dates.map(|(id, parts)| (*id, parts))
    }
}

/// The question with this name.
pub(super) fn question_of(id: &str) -> Option<&'static Question> {
    questions().iter().find(|question| question.id == id)
}

/// An answer by its name: an option, or a day.
fn named(question: &Question, given: &str) -> Option<Answer> {
    if question.form == Form::Date {
        return given.parse().ok().map(Answer::Date);
    }
    let place = question.options.iter().position(|option| option.id == given)?;
    u8::try_from(place).ok().map(Answer::Choice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_model_takes_all_answers_of_the_example() {
        assert_eq!(Draft::example().answers.given().count(), 7);
        assert!(Draft::example().is_worked() && !Draft::default().is_worked());
    }

    #[test]
    fn a_date_is_an_answer_as_soon_as_it_is_whole() {
        let mut draft = Draft::default();
        let typed = |year: &str| DateParts {
            day: "08".to_owned(),
            month: "7".to_owned(),
            year: year.to_owned(),
        };
        draft.type_date("injury_date", typed("202"));
        assert_eq!(draft.answers.get("injury_date"), None);
        assert_eq!(draft.half().count(), 1);
        draft.type_date("injury_date", typed("2026"));
        let day = NaiveDate::from_ymd_opt(2026, 7, 8).unwrap();
        assert_eq!(draft.answers.get("injury_date"), Some(Answer::Date(day)));
        // What stands in the boxes stays as it was typed.
        assert_eq!(draft.date("injury_date").day, "08");
        draft.type_date("injury_date", typed("9999"));
        assert_eq!(draft.answers.get("injury_date"), None);
        draft.type_date("injury_date", DateParts::default());
        assert_eq!(draft, Draft::default());
    }
}
