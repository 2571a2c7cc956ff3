//! What can still be asked after a work injury.

use fremdrift_rules::injury as rules;
use serde::Serialize;
use tsify::Tsify;

use super::Words;
use super::words::{InjuryForm, InjuryTopic, InjuryUrgency};
use crate::wire::values::Bilingual;

/// A question whose answer can still change the advice.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub(crate) struct InjuryQuestion {
    /// Stable name: the key of its answer.
    id: &'static str,
    /// What it is about.
    topic: InjuryTopic,
    /// What answers it takes.
    form: InjuryForm,
    /// What can be answered, unless it is a day.
    options: Vec<InjuryOption>,
    /// For a day: what the answer `"blank"` says; null where that is no answer.
    blank: Option<Bilingual>,
    /// The question as it is put to the reader, for people.
    text: Bilingual,
    /// Why it is asked, for people.
    why: Bilingual,
    /// How soon the advice that waits for it matters, at the most.
    urgency: InjuryUrgency,
    /// How much of the advice waits for it.
    waiting: usize,
    /// The sections of the report behind it, in Danish.
    sections: Vec<&'static str>,
}

impl InjuryQuestion {
    pub(super) fn new(words: &Words, open: &rules::Open) -> Self {
        let question = open.question;
        Self {
            id: question.id,
            topic: question.topic.into(),
            form: question.form.into(),
            options: question.options.iter().map(|it| InjuryOption::new(words, it)).collect(),
            blank: question.blank.map(|text| words.own(text)),
            text: words.to_reader(question.citizen, Some(question.caseworker)),
            why: words.own(question.why),
            urgency: open.urgency.into(),
            waiting: open.rules,
            sections: question.sections.to_vec(),
        }
    }
}

/// One possible answer.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct InjuryOption {
    /// Stable name: the answer.
    id: &'static str,
    /// For people.
    label: Bilingual,
    /// Whether it says the same as `"dont_know"`.
    dont_know: bool,
}

impl InjuryOption {
    fn new(words: &Words, option: &rules::Choice) -> Self {
        Self { id: option.id, label: words.own(option.label), dont_know: option.unknown }
    }
}
