//! What a visitor asks for, valid or not.

use fremdrift_legislation::Subject;

use crate::route::Route;
use crate::state::DateParts;
use crate::state::link::{LinkError, Portable, read, read_date, write, write_date};

/// Everything that can be typed or chosen on the page; empty, it asks for all law of all times.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The only subject to show; none for all.
    pub subject: Option<Subject>,
    /// The day whose law is shown; empty for all times.
    pub day: DateParts,
    /// A second day to hold the first against; empty for none.
    pub other: DateParts,
}

impl Portable for Draft {
    const TOOL: Route = Route::Regler;

    fn encode(&self) -> String {
        let mut pairs = write(Self::TOOL);
        if let Some(subject) = self.subject {
            pairs.append_pair("subject", subject_name(subject));
        }
        for (name, date) in [("day", &self.day), ("other", &self.other)] {
            if *date != DateParts::default() {
                pairs.append_pair(name, &write_date(date));
            }
        }
        pairs.finish()
    }

    fn decode(text: &str) -> Result<Self, LinkError> {
        let mut draft = Self::default();
        for (key, value) in read(text, Self::TOOL)? {
            match key.as_str() {
                "subject" => draft.subject = Some(read_subject(&value)?),
                "day" => draft.day = read_date(&value)?,
                "other" => draft.other = read_date(&value)?,
                _ => return Err(LinkError::Damaged),
            }
        }
        Ok(draft)
    }
}

/// A subject as links and files name it: as the data does.
fn subject_name(subject: Subject) -> &'static str {
    match subject {
        Subject::Benefit => "benefit",
        Subject::FirstPayer => "first_payer",
        Subject::Duration => "duration",
        Subject::Refusion => "refusion",
        Subject::Notice => "notice",
        Subject::Certificate => "certificate",
        Subject::FollowUp => "follow_up",
        Subject::WorkInjury => "work_injury",
    }
}

fn read_subject(text: &str) -> Result<Subject, LinkError> {
    Subject::ALL
        .into_iter()
        .find(|subject| subject_name(*subject) == text)
        .ok_or(LinkError::Damaged)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn full() -> Draft {
        let date = |day: &str, year: &str| DateParts {
            day: day.to_owned(),
            month: "3".to_owned(),
            year: year.to_owned(),
        };
        Draft { subject: Some(Subject::FollowUp), day: date("14", "2013"), other: date("", "20") }
    }

    #[test]
    fn comes_back_as_it_was() {
        for draft in [Draft::default(), full()] {
            assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
        }
    }

    /// A link that was handed out must open for ever: this text is never edited.
    #[test]
    fn a_link_of_version_1_still_opens() {
        let link = "v=1&tool=regler&subject=follow_up&day=2013-3-14&other=20-3-";
        assert_eq!(Draft::decode(link), Ok(full()));
    }

    #[test]
    fn refuses_what_is_no_draft() {
        for damaged in [
            "v=1&tool=regler&x=1",
            "v=1&tool=regler&subject=king",
            "v=1&tool=regler&day=2013-3",
            "tool=regler",
        ] {
            assert_eq!(Draft::decode(damaged), Err(LinkError::Damaged), "{damaged}");
        }
        assert_eq!(
            Draft::decode("v=1&firstDay=2012-3-1"),
            Err(LinkError::OtherTool(Some(Route::Refusion)))
        );
    }

    proptest! {
        #[test]
        fn no_text_breaks_it(text in "(v=1&tool=regler&(day|other|subject)=)?.*") {
            if let Ok(draft) = Draft::decode(&text) {
                prop_assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
            }
        }
    }
}
