//! What the work-injury helper has asked of a case, as it stands in a text: the questions and their
//! answers are read by the helper's page alone, and the other pages of a case do not carry them. The first
//! day of absence is the case's own.

use std::collections::BTreeMap;

use fremdrift_rules::case::Status;

use super::Draft;
use crate::state::holds_cpr;
use crate::state::link::{LinkError, Pairs, read_date};

/// The question for the first day of absence.
pub const FIRST_DAY: &str = "sick_leave_start";
/// The question about the job, and its answers that say what the person was.
const EMPLOYED: &str = "employed";
const HAS_EMPLOYER: [&str; 2] = ["employed", "under_notice"];
const NO_EMPLOYER: &str = "no_employer";
/// Answers that are no option and no date.
pub(in crate::state) const DONT_KNOW: &str = "dontKnow";
pub(in crate::state) const BLANK: &str = "-";
/// More than any name and any answer has.
const LONGEST: usize = 400;

/// Answers by the names of their questions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Injury(BTreeMap<String, String>);

impl Injury {
    /// What was answered to a question.
    pub(in crate::state) fn get(&self, question: &str) -> Option<&str> {
        self.0.get(question).map(String::as_str)
    }

    /// Every answer by the name of its question.
    pub(in crate::state) fn each(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, answer)| (name.as_str(), answer.as_str()))
    }

    /// Puts an answer, or takes it away.
    pub(in crate::state) fn put(&mut self, question: &str, answer: Option<String>) {
        match answer {
            Some(answer) => self.0.insert(question.to_owned(), answer),
            None => self.0.remove(question),
        };
    }

    pub(super) fn write(&self, pairs: &mut Pairs) {
        self.each().for_each(|(name, answer)| pairs.append_pair(name, answer));
    }
}

impl Draft {
    /// The question for the first day follows the date that was typed, on whichever page.
    pub(in crate::state) fn sync(&mut self) {
        if self.first != crate::state::DateParts::default() {
            self.injury.put(FIRST_DAY, None);
        }
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
        self.injury.get(EMPLOYED).is_some_and(|answer| HAS_EMPLOYER.contains(&answer))
    }

    pub(super) fn has_no_employer(&self) -> bool {
        self.injury.get(EMPLOYED) == Some(NO_EMPLOYER)
    }

    /// Reads one answer by the name of its question; false for what can be no such name.
    pub(super) fn read_injury(&mut self, name: &str, value: &str) -> Result<bool, LinkError> {
        let is_name = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        if !is_name || name.is_empty() || name.len() > LONGEST || value.len() > LONGEST {
            return Ok(false);
        }
        if holds_cpr(value) {
            return Err(LinkError::HoldsCpr);
        }
        if name == FIRST_DAY && ![DONT_KNOW, BLANK].contains(&value) {
            self.first = read_date(value)?;
        } else {
            self.injury.put(name, Some(value.to_owned()));
        }
        Ok(true)
    }
}
