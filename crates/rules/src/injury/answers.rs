//! What has been answered.

use chrono::NaiveDate;

use super::model::{Audience, Form, Question};
use super::{QUESTIONS, place};

/// An answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// One option, by its place.
    Choice(u8),
    /// Options, as bits by their places; none of them is an answer, too.
    Many(u32),
    /// A day.
    Date(NaiveDate),
    /// There is no such day.
    Blank,
    /// One does not know.
    DontKnow,
}

/// Why an answer is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// No question has that name.
    #[error("there is no such question")]
    NoSuchQuestion,
    /// The question has no such option, or asks for something else.
    #[error("the question takes no such answer")]
    NoSuchAnswer,
}

/// Answers to some of the questions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(Vec<Option<Answer>>);

impl Answers {
    /// Answers a question, by its name.
    ///
    /// # Errors
    /// [`AnswerError`] for a name that no question has, and an answer that it does not take.
    pub fn set(&mut self, question: &str, answer: Answer) -> Result<(), AnswerError> {
        let at = place(question).ok_or(AnswerError::NoSuchQuestion)?;
        let of = QUESTIONS.get(at).ok_or(AnswerError::NoSuchQuestion)?;
        if !takes(of, answer) {
            return Err(AnswerError::NoSuchAnswer);
        }
        self.put(at, Some(answer));
        Ok(())
    }

    /// Takes an answer back.
    pub fn clear(&mut self, question: &str) {
        if let Some(at) = place(question) {
            self.put(at, None);
        }
    }

    /// The answer to a question, by its name.
    #[must_use]
    pub fn get(&self, question: &str) -> Option<Answer> {
        self.at(place(question)?)
    }

    /// All questions that have been answered, in order.
    pub fn given(&self) -> impl Iterator<Item = (&'static Question, Answer)> + '_ {
        QUESTIONS.iter().zip(&self.0).filter_map(|(question, answer)| Some((question, (*answer)?)))
    }

    /// Who answers: a citizen until somebody says otherwise.
    #[must_use]
    pub fn reader(&self) -> Audience {
        match self.get("role") {
            Some(Answer::Choice(place)) if is(Self::ROLE, place, "caseworker") => {
                Audience::Caseworker
            }
            _ => Audience::Citizen,
        }
    }

    const ROLE: &'static str = "role";

    pub(super) fn at(&self, place: usize) -> Option<Answer> {
        self.0.get(place).copied().flatten()
    }

    pub(super) fn put(&mut self, place: usize, answer: Option<Answer>) {
        self.0.resize(QUESTIONS.len(), None);
        if let Some(slot) = self.0.get_mut(place) {
            *slot = answer;
        }
        // The same answers are equal, also where some were given in between and taken back.
        while self.0.last() == Some(&None) {
            self.0.pop();
        }
    }
}

/// Whether the option in a place of a question has a name.
pub(super) fn is(question: &str, option: u8, id: &str) -> bool {
    let question = place(question).and_then(|at| QUESTIONS.get(at));
    let option = question.and_then(|question| question.options.get(usize::from(option)));
    option.is_some_and(|option| option.id == id)
}

fn takes(question: &Question, answer: Answer) -> bool {
    let options = question.options.len();
    match (question.form, answer) {
        (_, Answer::DontKnow) => true,
        (Form::Choice, Answer::Choice(place)) => usize::from(place) < options,
        (Form::Many, Answer::Many(bits)) => u64::from(bits) < 1 << options,
        (Form::Date, Answer::Date(_)) => true,
        (Form::Date, Answer::Blank) => question.blank.is_some(),
        (Form::Choice | Form::Many | Form::Date, _) => false,
    }
}
