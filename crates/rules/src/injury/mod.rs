//! What to do after a work injury: a decision model that is data, and what follows from answers.
//!
//! The model is SFI's report of December 2014 as rules ([`RULES`]), with what later sources say about
//! each. A rule fires when its condition is true on the answers; an unanswered question is unknown,
//! and so is its opposite, so advice never stands on what nobody has said. On each day the rules of
//! that day hold: one that no later source carries is only told as how it was in 2014
//! ([`Advice::in_2014`]).

mod advice;
mod answers;
mod case;
mod condition;
mod model;

#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use fremdrift_legislation::Text;
use model::civil;

pub use advice::{Advice, Checked, Dated, Fired, Open, advise};
pub use answers::{Answer, AnswerError, Answers};
pub use case::Law;
pub use condition::{Condition, Limit, Moment, Truth};
pub use model::{
    Anchor, Audience, Basis, Case, Choice, Confidence, Disagreement, Fact, Form, Kind, Lane, Later,
    Letter, Milestone, Practice, Prerequisite, Provision, Question, Rhythm, Rule, Sign, Standing,
    Step, Topic, Unit, Urgency, Version,
};

include!(concat!(env!("OUT_DIR"), "/injury.rs"));

/// The questions, in the order of asking.
#[must_use]
pub const fn questions() -> &'static [Question] {
    QUESTIONS
}

/// The rules.
#[must_use]
pub const fn rules() -> &'static [Rule] {
    RULES
}

/// What recurs.
#[must_use]
pub const fn rhythms() -> &'static [Rhythm] {
    RHYTHMS
}

/// What has worked for somebody.
#[must_use]
pub const fn practices() -> &'static [Practice] {
    PRACTICES
}

/// What has changed since the report.
#[must_use]
pub const fn changes() -> &'static [Later] {
    CHANGES
}

/// The cases that the report tells.
#[must_use]
pub const fn cases() -> &'static [Case] {
    CASES
}

/// The authority that decides injury cases, as texts write `{authority}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Authority {
    /// As it is called for short.
    pub short: &'static str,
    /// Its whole name.
    pub name: &'static str,
}

/// The authority of a day: the one of the report handed all its cases over (change B01).
#[must_use]
pub fn authority(day: NaiveDate) -> Authority {
    const SUCCESSOR: NaiveDate = civil(2016, 7, 1); // not law: who the authority is
    if day < SUCCESSOR {
        Authority { short: "ASK", name: "Arbejdsskadestyrelsen" }
    } else {
        Authority { short: "AES", name: "Arbejdsmarkedets Erhvervssikring" }
    }
}

impl Case {
    /// Its answers.
    #[must_use]
    pub fn answers(&self) -> Answers {
        let mut answers = Answers::default();
        for (question, answer) in self.answers {
            answers.put(*question, Some(*answer));
        }
        answers
    }
}

/// The place of a question.
fn place(id: &str) -> Option<usize> {
    QUESTIONS.iter().position(|question| question.id == id)
}
