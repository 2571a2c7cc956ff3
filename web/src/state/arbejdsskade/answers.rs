//! The answers of a case as the model knows them.

use chrono::{Datelike, NaiveDate};
use fremdrift_rules::injury::{Answer, Answers, Case, Form, Question, cases, questions};

use crate::state::DateParts;
use crate::state::case::{BLANK, DONT_KNOW, Draft, FIRST_DAY};
use crate::state::link::{read_date, write_date};

/// The case that is looked at: the page's own example, or the report's by its name.
const SEEN: &str = "seen";
const EXAMPLE: &str = "example";
/// Between several options.
const AND: char = '.';
/// Days that an answer may name: nobody's case reaches beyond them.
const YEARS: std::ops::RangeInclusive<i32> = 1970..=2099; // not law: what can be typed

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

impl Draft {
    /// A draft with these answers.
    pub(super) fn of_answers(seen: Seen, answers: &Answers) -> Self {
        let mut draft = Self::default();
        draft.injury.put(
            SEEN,
            match seen {
                Seen::Today => None,
                Seen::Example => Some(EXAMPLE.to_owned()),
                Seen::Case(place) => cases().get(place).map(|case| case.id.to_owned()),
            },
        );
        for (question, answer) in answers.given() {
            draft.answer(question.id, answer);
        }
        draft
    }

    /// Whether the model knows all questions and answers.
    pub(super) fn is_answered_soundly(&self) -> bool {
        self.injury.each().all(|(name, text)| match question_of(name) {
            Some(question) => answer(question, text).is_some() || is_half(question, text),
            None => name == SEEN && seen(text).is_some(),
        })
    }

    /// The answers to the helper's questions.
    #[must_use]
    pub fn answers(&self) -> Answers {
        let mut answers = Answers::default();
        for (name, text) in self.injury.each() {
            if let Some(question) = question_of(name)
                && let Some(answer) = answer(question, text)
            {
                // What the model does not take is as if it were not answered.
                let _ = answers.set(question.id, answer);
            }
        }
        if let Some(day) = day(&self.first) {
            let _ = answers.set(FIRST_DAY, Answer::Date(day));
        }
        answers
    }

    /// The day from which the case is looked at, and whose it is.
    #[must_use]
    pub fn seen(&self) -> Seen {
        self.injury.get(SEEN).and_then(seen).unwrap_or_default()
    }

    /// The report's case that the answers began with.
    #[must_use]
    pub fn reported(&self) -> Option<&'static Case> {
        match self.seen() {
            Seen::Case(place) => cases().get(place),
            Seen::Today | Seen::Example => None,
        }
    }

    /// Answers a question; what it does not take changes nothing.
    pub(in crate::state) fn answer(&mut self, question: &'static str, answer: Answer) {
        let Some(of) = question_of(question) else { return };
        if Answers::default().set(question, answer).is_err() {
            return;
        }
        if let Answer::Date(day) = answer {
            return self.put_date(question, &day.into());
        }
        self.put_date(question, &DateParts::default());
        self.injury.put(question, Some(written(of, answer)));
    }

    /// Takes an answer back.
    pub(super) fn forget(&mut self, question: &'static str) {
        self.put_date(question, &DateParts::default());
    }

    /// A date as it is typed: an answer as soon as it is one.
    pub(super) fn type_date(&mut self, question: &'static str, parts: &DateParts) {
        let is_taken = day(parts)
            .is_none_or(|day| Answers::default().set(question, Answer::Date(day)).is_ok());
        if is_taken || question == FIRST_DAY {
            self.put_date(question, parts);
        } else {
            self.forget(question);
        }
    }

    fn put_date(&mut self, question: &str, parts: &DateParts) {
        let is_first_day = question == FIRST_DAY;
        if is_first_day {
            self.first = parts.clone();
        }
        let text = (*parts != DateParts::default() && !is_first_day).then(|| write_date(parts));
        self.injury.put(question, text);
    }

    /// A date as it is typed.
    #[must_use]
    pub fn date(&self, question: &str) -> DateParts {
        if question == FIRST_DAY {
            return self.first.clone();
        }
        let text = self.injury.get(question).filter(|text| ![BLANK, DONT_KNOW].contains(text));
        text.and_then(|text| read_date(text).ok()).unwrap_or_default()
    }
}

/// The question with this name.
pub(super) fn question_of(id: &str) -> Option<&'static Question> {
    questions().iter().find(|question| question.id == id)
}

/// The day that boxes hold, if it is one that can be answered.
fn day(parts: &DateParts) -> Option<NaiveDate> {
    parts.date().ok().filter(|day| YEARS.contains(&day.year()))
}

/// A date that is typed and no answer yet.
fn is_half(question: &Question, text: &str) -> bool {
    question.form == Form::Date && read_date(text).is_ok()
}

/// An answer as it is written.
fn answer(question: &Question, text: &str) -> Option<Answer> {
    Some(match (question.form, text) {
        (_, DONT_KNOW) => Answer::DontKnow,
        (Form::Date, BLANK) => Answer::Blank,
        (Form::Date, date) => Answer::Date(day(&read_date(date).ok()?)?),
        (Form::Choice, name) => Answer::Choice(option(question, name)?),
        (Form::Many, names) => Answer::Many(many(question, names)?),
    })
    .filter(|answer| Answers::default().set(question.id, *answer).is_ok())
}

fn written(question: &Question, answer: Answer) -> String {
    let name = |place: usize| question.options.get(place).map_or("", |option| option.id);
    match answer {
        Answer::Choice(place) => name(usize::from(place)).to_owned(),
        Answer::Many(bits) => {
            let chosen = (0..question.options.len()).filter(|place| bits & (1 << place) != 0);
            chosen.map(name).collect::<Vec<_>>().join(&AND.to_string())
        }
        Answer::Date(day) => write_date(&day.into()),
        Answer::Blank => BLANK.to_owned(),
        Answer::DontKnow => DONT_KNOW.to_owned(),
    }
}

fn seen(text: &str) -> Option<Seen> {
    if text == EXAMPLE {
        return Some(Seen::Example);
    }
    cases().iter().position(|case| case.id == text).map(Seen::Case)
}

fn option(question: &Question, name: &str) -> Option<u8> {
    let place = question.options.iter().position(|option| option.id == name)?;
    u8::try_from(place).ok()
}

fn many(question: &Question, names: &str) -> Option<u32> {
    names.split(AND).filter(|name| !name.is_empty()).try_fold(0, |bits, name| {
        Some(bits | 1_u32.checked_shl(option(question, name)?.into()).unwrap_or(0))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Portable as _;

    fn opened(answers: &str) -> Draft {
        Draft::decode(&format!("v=1&tool=arbejdsskade&{answers}")).unwrap()
    }

    #[test]
    fn cases_come_back_as_they_were() {
        for place in 0..cases().len() {
            let draft = Draft::of_answers(Seen::Case(place), &cases()[place].answers());
            assert_eq!(draft.answers(), cases()[place].answers());
            assert_eq!(draft.seen(), Seen::Case(place));
            assert!(draft.is_answered_soundly());
            assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
        }
    }

    /// A link that was handed out must open for ever: this text is never edited.
    #[test]
    fn a_link_of_version_1_still_opens() {
        let draft = opened(
            "role=caseworker&signals=fall_at_workplace.years_of_wear&extension_date=-\
             &consent=dontKnow&injury_date=20--&sick_leave_start=2026-1-5&status=selfEmployed",
        );
        let answers = draft.answers();
        assert_eq!(answers.get("signals"), Some(Answer::Many(0b11)));
        assert_eq!(answers.get("extension_date"), Some(Answer::Blank));
        assert_eq!(answers.get("consent"), Some(Answer::DontKnow));
        assert_eq!(
            (answers.get("injury_date"), draft.date("injury_date").year.as_str()),
            (None, "20")
        );
        let day = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
        assert_eq!(
            (answers.get(FIRST_DAY), draft.first.date()),
            (Some(Answer::Date(day)), Ok(day))
        );
        assert!(draft.is_answered_soundly());
        assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
    }

    #[test]
    fn what_the_model_does_not_know_is_not_shown() {
        for unsound in
            ["x=1", "role=king", "role=-", "injury_date=soon", "seen=case_9_9", "signals=wear.x"]
        {
            assert!(!opened(unsound).is_answered_soundly(), "{unsound}");
        }
        let number = Draft::decode("v=1&tool=arbejdsskade&role=010170-1234");
        assert_eq!(number, Err(crate::state::LinkError::HoldsCpr));
    }

    #[test]
    fn a_date_is_an_answer_as_soon_as_it_is_whole() {
        let mut draft = Draft::default();
        let typed = |year: &str| DateParts {
            day: "08".to_owned(),
            month: "7".to_owned(),
            year: year.to_owned(),
        };
        for question in ["injury_date", FIRST_DAY] {
            draft.type_date(question, &typed("202"));
            assert_eq!(draft.answers().get(question), None);
            draft.type_date(question, &typed("2026"));
            let day = NaiveDate::from_ymd_opt(2026, 7, 8).unwrap();
            assert_eq!(draft.answers().get(question), Some(Answer::Date(day)));
            // What stands in the boxes stays as it was typed.
            assert_eq!(draft.date(question).day, "08");
            draft.type_date(question, &typed("9999"));
            assert_eq!(draft.answers().get(question), None);
            draft.type_date(question, &DateParts::default());
        }
        assert_eq!(draft, Draft::default());
    }

    /// The page of dates and the helper mean the same day.
    #[test]
    fn the_first_day_is_the_cases_own() {
        let mut draft = Draft::default();
        draft.answer(FIRST_DAY, Answer::Blank);
        assert_eq!(draft.answers().get(FIRST_DAY), Some(Answer::Blank));
        draft.first.year = "2026".to_owned();
        draft.sync();
        assert_eq!(draft.answers().get(FIRST_DAY), None);
    }
}
