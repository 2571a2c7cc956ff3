//! A few questions that are put at once.

use super::Outcome;
use chrono::NaiveDate;
use fremdrift_rules::injury::{Answer, Answers, Form, Law, Open, Question, advise};

/// The most questions that are put at once.
const MOST: usize = 3;

/// Questions of one subject that are put together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Step {
    /// In the order of asking.
    pub questions: Vec<&'static Question>,
}

impl Step {
    /// The next questions: the first that can be asked, and those of its subject that stay open
    /// whatever it is answered. So nobody is asked what the question above makes needless.
    #[must_use]
    pub fn next(law: Law<'_>, answers: &Answers, outcome: &Outcome) -> Self {
        let Outcome { today, absence, advice, .. } = outcome;
        let open = &advice.open;
        let Some(first) = open.first().map(|open| open.question) else { return Self::default() };
        let mut more: Vec<&'static Question> = open
            .iter()
            .skip(1)
            .map(|open| open.question)
            .filter(|question| question.topic == first.topic && first.id != "role")
            .collect();
        for answer in possible(first, *today) {
            let mut tried = answers.clone();
            if more.is_empty() || tried.set(first.id, answer).is_err() {
                continue;
            }
            let still = advise(law, &tried, absence.as_ref(), *today).open;
            more.retain(|question| still.iter().any(|open| open.question.id == question.id));
        }
        more.truncate(MOST - 1);
        Self { questions: [first].into_iter().chain(more).collect() }
    }

    /// One question, to be answered anew.
    #[must_use]
    pub fn one(question: &'static Question) -> Self {
        Self { questions: vec![question] }
    }

    /// Those that have been answered, and those that still matter.
    pub fn shown<'a>(
        &'a self,
        answers: &'a Answers,
        open: &'a [Open],
    ) -> impl Iterator<Item = &'static Question> + 'a {
        self.questions.iter().copied().filter(|question| {
            answers.get(question.id).is_some()
                || open.iter().any(|open| open.question.id == question.id)
                || self.questions.len() == 1
        })
    }
}

fn possible(question: &Question, today: NaiveDate) -> Vec<Answer> {
    let mut answers = vec![Answer::DontKnow];
    match question.form {
        Form::Choice => {
            let places = (0..question.options.len()).filter_map(|place| u8::try_from(place).ok());
            answers.extend(places.map(Answer::Choice));
        }
        Form::Many => answers.push(Answer::Many(0)),
        Form::Date => answers.push(Answer::Date(today)),
    }
    answers
}
