//! The course's draft as text.

use super::{Answer, Draft, Reader};
use crate::route::Route;
use crate::state::DateParts;
use crate::state::link::{
    LinkError, Portable, read, read_date, read_status, write, write_date, write_status,
};

impl Portable for Draft {
    const TOOL: Route = Route::Forloeb;

    fn encode(&self) -> String {
        let mut pairs = write(Self::TOOL);
        pairs.append_pair("firstDay", &write_date(&self.first));
        pairs.append_pair("status", write_status(self.status));
        if self.reader == Reader::Caseworker {
            pairs.append_pair("reader", "caseworker");
        }
        if self.no_employer_period {
            pairs.append_pair("noEmployerPeriod", "1");
        }
        if let Some(answer) = write_answer(self.still_employed) {
            pairs.append_pair("stillEmployed", answer);
        }
        if !self.age.is_empty() {
            pairs.append_pair("age", &self.age);
        }
        if self.partial_return != DateParts::default() {
            pairs.append_pair("partialReturn", &write_date(&self.partial_return));
        }
        if let Some(answer) = write_answer(self.work_injury) {
            pairs.append_pair("workInjury", answer);
        }
        if self.fast_track {
            pairs.append_pair("fastTrack", "1");
        }
        pairs.finish()
    }

    fn decode(text: &str) -> Result<Self, LinkError> {
        let mut draft = Self::empty();
        for (key, value) in read(text, Self::TOOL)? {
            match key.as_str() {
                "firstDay" => draft.first = read_date(&value)?,
                "status" => draft.status = read_status(&value)?,
                "reader" => draft.reader = read_reader(&value)?,
                "noEmployerPeriod" => draft.no_employer_period = value == "1",
                "stillEmployed" => draft.still_employed = read_answer(&value)?,
                "age" if value.chars().count() <= Self::LONGEST_AGE => draft.age = value,
                "partialReturn" => draft.partial_return = read_date(&value)?,
                "workInjury" => draft.work_injury = read_answer(&value)?,
                "fastTrack" => draft.fast_track = value == "1",
                _ => return Err(LinkError::Damaged),
            }
        }
        Ok(draft)
    }
}

impl Draft {
    /// The most characters the box of the age keeps.
    pub(super) const LONGEST_AGE: usize = 6;
}

fn read_reader(text: &str) -> Result<Reader, LinkError> {
    match text {
        "citizen" => Ok(Reader::Citizen),
        "caseworker" => Ok(Reader::Caseworker),
        _ => Err(LinkError::Damaged),
    }
}

fn write_answer(answer: Answer) -> Option<&'static str> {
    match answer {
        Answer::Yes => Some("yes"),
        Answer::No => Some("no"),
        Answer::Unknown => None,
    }
}

fn read_answer(text: &str) -> Result<Answer, LinkError> {
    let answers = Answer::ALL.into_iter();
    answers
        .filter(|answer| *answer != Answer::Unknown)
        .find(|answer| write_answer(*answer) == Some(text))
        .ok_or(LinkError::Damaged)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn full() -> Draft {
        let mut draft = Draft::example();
        draft.reader = Reader::Caseworker;
        draft.no_employer_period = true;
        draft.still_employed = Answer::No;
        draft.age = "66".to_owned();
        draft.partial_return = draft.first.clone();
        draft.work_injury = Answer::Yes;
        draft.fast_track = true;
        draft
    }

    #[test]
    fn comes_back_as_it_was() {
        for draft in [Draft::empty(), Draft::example(), full()] {
            assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
        }
    }

    /// A link that was handed out must open for ever: this text is never edited.
    #[test]
    fn a_link_of_version_1_still_opens() {
        let link = "v=1&tool=forloeb&firstDay=2026-8-3&status=employed&reader=caseworker\
                    &noEmployerPeriod=1&stillEmployed=no&age=66&partialReturn=2026-8-3\
                    &workInjury=yes&fastTrack=1";
        assert_eq!(Draft::decode(link), Ok(full()));
    }

    #[test]
    fn refuses_what_is_no_draft() {
        let damaged = [
            "",
            "v=1&tool=forloeb&x=1",
            "v=1&tool=forloeb&age=1234567",
            "v=1&tool=forloeb&workInjury=perhaps",
            "v=1&tool=forloeb&reader=king",
        ];
        for text in damaged {
            assert_eq!(Draft::decode(text), Err(LinkError::Damaged), "{text}");
        }
        assert_eq!(
            Draft::decode("v=1&firstDay=2026-8-3"),
            Err(LinkError::OtherTool(Some(Route::Refusion)))
        );
        assert_eq!(Draft::decode("v=2&tool=forloeb"), Err(LinkError::Newer));
    }

    proptest! {
        #[test]
        fn no_damaged_link_breaks_it(at in 0usize..200, letter in any::<char>()) {
            let mut link: Vec<char> = full().encode().chars().collect();
            let at = at % link.len();
            link[at] = letter;
            let link: String = link.into_iter().collect();
            if let Ok(draft) = Draft::decode(&link) {
                prop_assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
            }
        }
    }
}
