//! The answers as text: questions and options by their names in the model, so that links keep
//! their meaning when questions are added.

use fremdrift_rules::injury::{Answer, Form, Question, cases};

use super::draft::question_of;
use super::{Draft, Seen};
use crate::route::Route;
use crate::state::link::{LinkError, Portable, read, read_date, write, write_date};

/// The case that is looked at: the page's own example, or the report's by its name.
const SEEN: &str = "seen";
const EXAMPLE: &str = "example";
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
        pairs.finish()
    }

    fn decode(text: &str) -> Result<Self, LinkError> {
        let mut draft = Self::default();
        for (key, value) in read(text, Self::TOOL)? {
            if key == SEEN {
                draft.seen = read_seen(&value)?;
                continue;
            }
            let question = question_of(&key).ok_or(LinkError::Damaged)?;
            let answer = match (question.form, value.as_str()) {
                (_, DONT_KNOW) => Answer::DontKnow,
                (Form::Date, BLANK) => Answer::Blank,
                (Form::Date, date) => {
                    draft.type_date(question.id, read_date(date)?);
                    continue;
                }
                (Form::Choice, name) => Answer::Choice(option(question, name)?),
                (Form::Many, names) => Answer::Many(many(question, names)?),
            };
            if draft.answers.set(question.id, answer).is_err() {
                return Err(LinkError::Damaged);
            }
        }
        Ok(draft)
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
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn comes_back_as_it_was() {
        let cases = (0..cases().len()).filter_map(Draft::case);
        for draft in cases.chain([Draft::default(), Draft::example()]) {
            assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
        }
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
