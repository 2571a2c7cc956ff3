//! What a visitor asks for, valid or not.

use fremdrift_legislation::Subject;

use crate::state::DateParts;
use crate::state::link::{Answer as _, LinkError, Pairs, Portable, Word, read_date};
use crate::tools;

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
    const SUBJECT: tools::Subject = tools::Subject::Law;

    fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn write(&self, pairs: &mut Pairs) {
        self.subject.write("subject", pairs);
        self.day.write("day", pairs);
        self.other.write("other", pairs);
    }

    fn read(pairs: Vec<(String, String)>) -> Result<Self, LinkError> {
        let mut draft = Self::default();
        for (key, value) in pairs {
            match key.as_str() {
                "subject" => draft.subject = Some(Subject::of_word(&value)?),
                "day" => draft.day = read_date(&value)?,
                "other" => draft.other = read_date(&value)?,
                _ => return Err(LinkError::Damaged),
            }
        }
        Ok(draft)
    }
}

/// A subject as the data names it.
impl Word for Subject {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Benefit, "benefit"),
        (Self::FirstPayer, "first_payer"),
        (Self::Duration, "duration"),
        (Self::Refusion, "refusion"),
        (Self::Notice, "notice"),
        (Self::Certificate, "certificate"),
        (Self::FollowUp, "follow_up"),
        (Self::WorkInjury, "work_injury"),
    ];
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::route::Route;
    use crate::state::link::seal;

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
        fn no_text_breaks_it(text in "(v=[12]&(tool|subject)=regler&(day|other|subject)=)?.*") {
            let sealed = text.starts_with("v=2").then(|| seal(text.clone()));
            if let Ok(draft) = Draft::decode(sealed.as_ref().unwrap_or(&text)) {
                prop_assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
            }
        }
    }
}
