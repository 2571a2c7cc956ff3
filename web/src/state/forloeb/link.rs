//! The course's draft as text.

use fremdrift_rules::case::Section56;

use super::draft::kept;
use super::{Answer, Draft, Reader, SECTION_56};
use crate::route::Route;
use crate::state::insurance::{read_insurance, write_insurance};
use crate::state::link::{
    LinkError, Portable, Subject, read, read_date, read_status, unchanged, write, write_date,
    write_status, write_text,
};
use crate::state::{DateParts, age};

impl Portable for Draft {
    const TOOL: Route = Route::Forloeb;
    const SUBJECT: Subject = Subject::Case;
    const NAMES: &'static [&'static str] = &[
        "firstDay",
        "status",
        "reader",
        "noEmployerPeriod",
        "section55",
        "section56",
        "stillEmployed",
        "employmentEnds",
        "hours",
        "hourlyPay",
        "insurance",
        "earlier",
        "holidays",
        "age",
        "section25",
        "partialReturn",
        "workInjury",
        "covid",
        "fastTrack",
    ];

    fn is_empty(&self) -> bool {
        *self == Self { reader: self.reader, ..Self::empty() }
    }

    fn encode(&self) -> String {
        let mut pairs = write(Self::TOOL);
        pairs.append_pair("firstDay", &write_date(&self.first));
        pairs.append_pair("status", write_status(self.status));
        if self.reader == Reader::Caseworker {
            pairs.append_pair("reader", "caseworker");
        }
        let [ends, back] = [&self.employment_ends, &self.partial_return].map(optional);
        let mut named = |name, value: Option<&str>| {
            if let Some(value) = value {
                pairs.append_pair(name, value);
            }
        };
        named("noEmployerPeriod", ticked(self.no_employer_period));
        named("section55", ticked(self.section_55));
        named("section56", self.section_56.map(write_section_56));
        named("stillEmployed", write_answer(self.still_employed));
        named("employmentEnds", ends.as_deref());
        named("insurance", self.insurance.map(write_insurance));
        named("age", Some(self.age.as_str()).filter(|age| !age.is_empty()));
        named("section25", ticked(self.section_25));
        named("partialReturn", back.as_deref());
        named("workInjury", write_answer(self.work_injury));
        named("covid", ticked(self.covid));
        named("fastTrack", ticked(self.fast_track));
        write_text(&mut pairs, "hours", &self.hours);
        write_text(&mut pairs, "hourlyPay", &self.hourly_pay);
        for period in self.earlier.written() {
            pairs.append_pair("earlier", &period);
        }
        for period in self.holidays.written() {
            pairs.append_pair("holidays", &period);
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
                "section55" => draft.section_55 = value == "1",
                "section56" => {
                    draft.section_56 = Some(named(&SECTION_56, write_section_56, &value)?)
                }
                "stillEmployed" => draft.still_employed = read_answer(&value)?,
                "employmentEnds" => draft.employment_ends = read_date(&value)?,
                "hours" => draft.hours = typed(&value)?,
                "hourlyPay" => draft.hourly_pay = typed(&value)?,
                "insurance" => draft.insurance = Some(read_insurance(&value)?),
                "earlier" => draft.earlier.read_row(&value)?,
                "holidays" => draft.holidays.read_row(&value)?,
                "age" => draft.age = age::read(&value)?,
                "section25" => draft.section_25 = value == "1",
                "partialReturn" => draft.partial_return = read_date(&value)?,
                "workInjury" => draft.work_injury = read_answer(&value)?,
                "covid" => draft.covid = value == "1",
                "fastTrack" => draft.fast_track = value == "1",
                _ => return Err(LinkError::Damaged),
            }
        }
        Ok(draft)
    }
}

fn typed(text: &str) -> Result<String, LinkError> {
    let kept = kept(text);
    unchanged(&kept, text)?;
    Ok(kept)
}

fn ticked(on: bool) -> Option<&'static str> {
    on.then_some("1")
}

const fn write_section_56(ground: Section56) -> &'static str {
    match ground {
        Section56::Chronic => "chronic",
        Section56::PlannedTreatment => "plannedTreatment",
        Section56::SameIllness => "sameIllness",
    }
}

/// The one that is written like this.
fn named<T: Copy>(all: &[T], write: fn(T) -> &'static str, text: &str) -> Result<T, LinkError> {
    all.iter().copied().find(|one| write(*one) == text).ok_or(LinkError::Damaged)
}

/// A date as text, if there is anything in its boxes.
fn optional(date: &DateParts) -> Option<String> {
    (*date != DateParts::default()).then(|| write_date(date))
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
    use fremdrift_rules::case::Insurance;
    use proptest::prelude::*;

    use super::*;
    use crate::state::INSURANCES;

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

    /// With what version 1 could not say when it was new.
    fn fuller() -> Draft {
        let mut draft = full();
        draft.no_employer_period = false;
        draft.section_56 = Some(Section56::PlannedTreatment);
        draft.employment_ends = draft.first.clone();
        draft.insurance = Some(Insurance { first_day: false, full: true });
        draft.earlier.read_row("2025-9-1_2025-12-19_absence").unwrap();
        draft.earlier.read_row("2025-12-20_--_selfSupport").unwrap();
        draft.holidays.read_row("2026-8-3_--3").unwrap();
        draft.hours = "37".to_owned();
        draft.hourly_pay = "190,50".to_owned();
        draft.section_25 = true;
        draft.covid = true;
        draft
    }

    #[test]
    fn comes_back_as_it_was() {
        for draft in [Draft::empty(), Draft::example(), full(), fuller()] {
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
    fn every_ground_and_every_insurance_has_a_name() {
        for ground in SECTION_56 {
            let draft = Draft { section_56: Some(ground), ..Draft::empty() };
            assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
        }
        for insurance in INSURANCES {
            let draft = Draft { insurance: Some(insurance), ..Draft::empty() };
            assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
        }
    }

    /// Nor is this one, with what was added later.
    #[test]
    fn a_link_with_all_that_was_added_opens() {
        let link = "v=1&tool=forloeb&firstDay=2026-8-3&status=employed&reader=caseworker\
                    &section56=plannedTreatment&stillEmployed=no&insurance=thirdDayFull&age=66\
                    &section25=1&workInjury=yes&covid=1&fastTrack=1&hours=37&hourlyPay=190%2C50&employmentEnds=2026-8-3\
                    &partialReturn=2026-8-3&earlier=2025-9-1_2025-12-19_absence\
                    &earlier=2025-12-20_--_selfSupport&holidays=2026-8-3_--3";
        assert_eq!(Draft::decode(link), Ok(fuller()));
        assert!(crate::state::link::names_all(&fuller()));
    }

    /// Nor this one: section 55 came later still.
    #[test]
    fn a_link_with_section_55_opens() {
        let link = "v=1&tool=forloeb&firstDay=2026-8-3&status=employed&section55=1";
        let draft = Draft { section_55: true, ..Draft::example() };
        assert_eq!(Draft::decode(link).as_ref(), Ok(&draft));
        assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
    }

    #[test]
    fn refuses_what_is_no_draft() {
        let damaged = [
            "",
            "v=1&tool=forloeb&x=1",
            "v=1&tool=forloeb&age=1234567",
            "v=1&tool=forloeb&age=6%076",
            "v=1&tool=forloeb&workInjury=perhaps",
            "v=1&tool=forloeb&reader=king",
            "v=1&tool=forloeb&section56=1",
            "v=1&tool=forloeb&insurance=full",
            "v=1&tool=forloeb&holidays=2026-8-3",
            "v=1&tool=forloeb&earlier=2025-9-1_2025-12-19",
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
        fn no_damaged_link_breaks_it(at in 0usize..400, letter in any::<char>()) {
            let mut link: Vec<char> = fuller().encode().chars().collect();
            let at = at % link.len();
            link[at] = letter;
            let link: String = link.into_iter().collect();
            if let Ok(draft) = Draft::decode(&link) {
                prop_assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
            }
        }
    }
}
