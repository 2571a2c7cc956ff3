//! Answers after a work injury.

use fremdrift_rules::injury::{Answer, Answers, Choice, Form, Question, questions};
use serde_json::Value;

use super::Errors;
use super::reader::{Reader, date, kind};
use crate::errors::{ErrorCode, Path};

/// The answer that every question takes.
const DONT_KNOW: &str = "dont_know";
/// The answer to a question for a day that there is none.
const BLANK: &str = "blank";

/// Valid answers from JSON, by the questions' ids.
pub(crate) fn injury_answers(value: &Value, path: &Path<'_>) -> Result<Answers, Errors> {
    let mut reader = Reader::new();
    let Some(object) = value.as_object().filter(|_| kind(value) == "an object") else {
        reader.wrong_type::<()>(path, "an object with answers by the questions' ids", value);
        return Err(reader.errors);
    };
    let mut answers = Answers::default();
    for (name, value) in object {
        let path = &Path::Field(path, name);
        let Some(question) = questions().iter().find(|question| question.id == name) else {
            reader.wrong::<()>(ErrorCode::UnknownField, path, "there is no such question");
            continue;
        };
        if let Some(answer) = reader.answer(question, value, path)
            && let Err(error) = answers.set(question.id, answer)
        {
            reader.wrong::<()>(ErrorCode::UnknownWord, path, error.to_string());
        }
    }
    if reader.errors.is_empty() { Ok(answers) } else { Err(reader.errors) }
}

impl Reader {
    fn answer(&mut self, question: &Question, value: &Value, path: &Path<'_>) -> Option<Answer> {
        if value.as_str() == Some(DONT_KNOW) {
            return Some(Answer::DontKnow);
        }
        match question.form {
            Form::Choice => {
                let place = self.option(question.options, value, path)?;
                u8::try_from(place).ok().map(Answer::Choice)
            }
            Form::Many => self.options(question.options, value, path),
            Form::Date => self.day_or_none(question, value, path),
        }
    }

    /// The place of an option.
    fn option(&mut self, options: &[Choice], value: &Value, path: &Path<'_>) -> Option<usize> {
        let wanted = || {
            let ids: Vec<_> = options.iter().map(|option| format!("{:?}", option.id)).collect();
            format!("one of {}; or {DONT_KNOW:?}", ids.join(", "))
        };
        let Some(text) = value.as_str() else {
            return self.wrong_type(path, &wanted(), value);
        };
        let place = options.iter().position(|option| option.id == text);
        place.or_else(|| self.wrong(ErrorCode::UnknownWord, path, format!("must be {}", wanted())))
    }

    fn options(&mut self, options: &[Choice], value: &Value, path: &Path<'_>) -> Option<Answer> {
        let Some(list) = value.as_array() else {
            return self.wrong_type(path, &format!("a list of options, or {DONT_KNOW:?}"), value);
        };
        let mut bits = 0_u32;
        let mut valid = true;
        for (index, value) in list.iter().enumerate() {
            let path = &Path::Index(path, index);
            let place = self.option(options, value, path);
            let bit = place.and_then(|place| 1_u32.checked_shl(u32::try_from(place).ok()?));
            match bit {
                Some(bit) if bits & bit == 0 => bits |= bit,
                Some(_) => {
                    self.wrong::<()>(ErrorCode::Duplicate, path, "stands there twice");
                    valid = false;
                }
                None => valid = false,
            }
        }
        valid.then_some(Answer::Many(bits))
    }

    fn day_or_none(
        &mut self,
        question: &Question,
        value: &Value,
        path: &Path<'_>,
    ) -> Option<Answer> {
        let none = question.blank.is_some();
        let or =
            if none { format!("{BLANK:?} or {DONT_KNOW:?}") } else { format!("{DONT_KNOW:?}") };
        let Some(text) = value.as_str() else {
            let wanted = format!("a date as text, such as \"2012-02-29\", or {or}");
            return self.wrong_type(path, &wanted, value);
        };
        match date(text) {
            Some(day) => Some(Answer::Date(day)),
            None if none && text == BLANK => Some(Answer::Blank),
            None => {
                let message = format!(
                    "not a day of the calendar, written as year-month-day: \"2012-02-29\", nor {or}"
                );
                self.wrong(ErrorCode::NotADate, path, message)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(value: &Value) -> Result<Answers, Vec<(String, ErrorCode)>> {
        injury_answers(value, &Path::Field(&Path::Root, "answers"))
            .map_err(|errors| errors.into_iter().map(|error| (error.path, error.code)).collect())
    }

    #[test]
    fn every_form_of_answer() {
        let answers = read(&json!({
            "role": "caseworker",
            "injury_date": "2024-02-29",
            "resumed_work_date": "blank",
            "signals": ["years_of_wear", "fall_at_workplace"],
            "worry": "dont_know",
        }))
        .unwrap();
        assert_eq!(answers.get("role"), Some(Answer::Choice(1)));
        assert_eq!(answers.get("injury_date"), date("2024-02-29").map(Answer::Date));
        assert_eq!(answers.get("resumed_work_date"), Some(Answer::Blank));
        assert_eq!(answers.get("signals"), Some(Answer::Many(0b11)));
        assert_eq!(answers.get("worry"), Some(Answer::DontKnow));
        assert_eq!(answers.get("reported"), None);
        assert_eq!(read(&json!({})), Ok(Answers::default()));
    }

    #[test]
    fn every_option_of_every_question_is_an_answer() {
        for question in questions() {
            assert!(read(&json!({ question.id: DONT_KNOW })).is_ok(), "{}", question.id);
            for option in question.options {
                let answer = match question.form {
                    Form::Many => json!([option.id]),
                    Form::Choice | Form::Date => json!(option.id),
                };
                assert!(read(&json!({ question.id: answer })).is_ok(), "{}", option.id);
                assert!(option.id != DONT_KNOW && option.id != BLANK);
            }
        }
    }

    #[test]
    fn tells_everything_at_once() {
        let wrong = json!({
            "role": "minister",
            "rôle": "citizen",
            "injury_date": "2026-02-29",
            "reported_date": "blank",
            "reported": true,
            "signals": ["fall_at_workplace", "rumour", 3, "fall_at_workplace"],
            "union": null,
        });
        let mut found = read(&wrong).unwrap_err();
        found.sort_by(|one, other| one.0.cmp(&other.0));
        let expected = [
            ("answers.injury_date", ErrorCode::NotADate),
            ("answers.reported", ErrorCode::WrongType),
            ("answers.reported_date", ErrorCode::NotADate),
            ("answers.role", ErrorCode::UnknownWord),
            ("answers.signals[1]", ErrorCode::UnknownWord),
            ("answers.signals[2]", ErrorCode::WrongType),
            ("answers.signals[3]", ErrorCode::Duplicate),
            ("answers.union", ErrorCode::WrongType),
            ("answers[\"rôle\"]", ErrorCode::UnknownField),
        ];
        let expected: Vec<_> =
            expected.into_iter().map(|(path, code)| (path.to_owned(), code)).collect();
        assert_eq!(found, expected);
    }
}
