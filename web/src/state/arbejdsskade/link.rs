//! The answers as text: questions and options by their names in the model, so that links keep
//! their meaning when questions are added.

use fremdrift_rules::injury::{Answer, Form, Question, cases};

use super::draft::question_of;
use super::{Absence, Draft, Seen};
use crate::route::Route;
use crate::state::insurance::{read_insurance, write_insurance};
use crate::state::link::{
    LinkError, Portable, read, read_date, read_status, write, write_date, write_status,
};

/// The case that is looked at: the page's own example, or the report's by its name.
const SEEN: &str = "seen";
const EXAMPLE: &str = "example";
/// What is told of the absence, by the names of the page of dates.
const STATUS: &str = "status";
const INSURANCE: &str = "insurance";
const EARLIER: &str = "earlier";
/// Answers that are no option; options have names without capitals or signs.
const DONT_KNOW: &str = "dontKnow";
const BLANK: &str = "-";
/// Between several options.
const AND: char = '.';

impl Portable for Draft {
    const TOOL: Route = Route::Arbejdsskade;

    fn encode(&self) -> String {
        let mut pairs = write(Self::TOOL);
        match self.seen {
            Seen::Today => {}
            Seen::Example => {
                pairs.append_pair(SEEN, EXAMPLE);
            }
            Seen::Case(place) => {
                if let Some(case) = cases().get(place) {
                    pairs.append_pair(SEEN, case.id);
                }
            }
        }
        for (question, answer) in self.answers.given() {
            let text = match answer {
                Answer::Date(_) => write_date(&self.date(question.id)),
                Answer::Choice(_) | Answer::Many(_) | Answer::Blank | Answer::DontKnow => {
                    write_answer(question, answer)
                }
            };
            pairs.append_pair(question.id, &text);
        }
        for (question, parts) in self.half() {
            pairs.append_pair(question, &write_date(parts));
        }
        let Absence { status, insurance, earlier } = &self.absence;
        if let Some(status) = status {
            pairs.append_pair(STATUS, write_status(*status));
        }
        if let Some(insurance) = insurance {
            pairs.append_pair(INSURANCE, write_insurance(*insurance));
        }
        for period in earlier.written() {
            pairs.append_pair(EARLIER, &period);
        }
        pairs.finish()
    }

    fn decode(text: &str) -> Result<Self, LinkError> {
        let mut draft = Self::default();
        for (key, value) in read(text, Self::TOOL)? {
            match key.as_str() {
                SEEN => draft.seen = read_seen(&value)?,
                STATUS => draft.absence.status = Some(read_status(&value)?),
                INSURANCE => draft.absence.insurance = Some(read_insurance(&value)?),
                EARLIER => draft.absence.earlier.read_row(&value)?,
                _ => draft.read_answer(&key, &value)?,
            }
        }
        Ok(draft)
    }
}

impl Draft {
    fn read_answer(&mut self, key: &str, value: &str) -> Result<(), LinkError> {
        let question = question_of(key).ok_or(LinkError::Damaged)?;
        let answer = match (question.form, value) {
            (_, DONT_KNOW) => Answer::DontKnow,
            (Form::Date, BLANK) => Answer::Blank,
            (Form::Date, date) => {
                self.type_date(question.id, read_date(date)?);
                return Ok(());
            }
            (Form::Choice, name) => Answer::Choice(option(question, name)?),
            (Form::Many, names) => Answer::Many(many(question, names)?),
        };
        // Where a link answers a question twice, the last answer holds alone.
        self.forget(question.id);
        self.answers.set(question.id, answer).map_err(|_| LinkError::Damaged)
    }
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

#[cfg(test)]
mod tests {
    use fremdrift_rules::case::{Insurance, Status};
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn of_a_date_named_twice_the_last_holds() {
        let link = "v=1&tool=arbejdsskade&extension_date=9999-12-31&extension_date=-";
        let draft = Draft::decode(link).unwrap();
        assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
    }

    #[test]
    fn comes_back_as_it_was() {
        let cases = (0..cases().len()).filter_map(Draft::case);
        for draft in cases.chain([Draft::default(), Draft::example()]) {
            assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
        }
    }

    /// Nor is this one, with what was added later.
    #[test]
    fn a_link_with_the_absence_opens() {
        let link = "v=1&tool=arbejdsskade&role=citizen&sick_leave_start=2026-1-5&status=selfEmployed\
                    &insurance=thirdDayFull&earlier=2025-9-1_2025-12-19_absence\
                    &earlier=2025-12-20_--_selfSupport";
        let draft = Draft::decode(link).unwrap();
        assert_eq!(draft.absence.status, Some(Status::SelfEmployed));
        let insurance = Insurance { first_day: false, full: true };
        assert_eq!(draft.absence.insurance, Some(insurance));
        assert_eq!(draft.absence.earlier.0.len(), 2);
        assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
    }

    /// A link that was handed out must open for ever: this text is never edited.
    #[test]
    fn a_link_of_version_1_still_opens() {
        let link = "v=1&tool=arbejdsskade&seen=example&role=citizen&onset=sudden_event\
                    &injury_date=2025-12-12&sick_leave_start=2026-8-31\
                    &reported=believed_no_proof&employer_stance=not_asked&employed=employed";
        assert_eq!(Draft::decode(link), Ok(Draft::example()));
        let others = "v=1&tool=arbejdsskade&role=caseworker&signals=fall_at_workplace.years_of_wear\
                      &extension_date=-&consent=dontKnow&injury_date=20--";
        let draft = Draft::decode(others).unwrap();
        assert_eq!(draft.answers.get("signals"), Some(Answer::Many(0b11)));
        assert_eq!(draft.answers.get("extension_date"), Some(Answer::Blank));
        assert_eq!(draft.answers.get("consent"), Some(Answer::DontKnow));
        assert_eq!(draft.date("injury_date").year, "20");
        assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
    }

    #[test]
    fn refuses_what_is_no_draft() {
        let damaged = [
            "",
            "v=1&tool=arbejdsskade&x=1",
            "v=1&tool=arbejdsskade&role=king",
            "v=1&tool=arbejdsskade&status=king",
            "v=1&tool=arbejdsskade&insurance=full",
            "v=1&tool=arbejdsskade&earlier=2025-9-1_2025-12-19",
            "v=1&tool=arbejdsskade&role=-",
            "v=1&tool=arbejdsskade&injury_date=soon",
            "v=1&tool=arbejdsskade&injury_date=0101901234-1-1",
            "v=1&tool=arbejdsskade&seen=case_9_9",
            "v=1&tool=arbejdsskade&signals=fall_at_workplace.x",
        ];
        for text in damaged {
            assert_eq!(Draft::decode(text), Err(LinkError::Damaged), "{text}");
        }
        assert_eq!(
            Draft::decode("v=1&role=citizen"),
            Err(LinkError::OtherTool(Some(Route::Refusion)))
        );
    }

    proptest! {
        #[test]
        fn no_damaged_link_breaks_it(at in 0usize..200, letter in any::<char>()) {
            let mut link: Vec<char> = Draft::example().encode().chars().collect();
            let at = at % link.len();
            link[at] = letter;
            let link: String = link.into_iter().collect();
            if let Ok(draft) = Draft::decode(&link) {
                prop_assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
            }
        }
    }
}
