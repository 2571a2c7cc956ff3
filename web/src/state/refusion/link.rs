//! The calculator's draft as text.

use fremdrift_rules::case::Section56;

use super::Draft;
use super::draft::kept;
use crate::route::Route;
use crate::state::insurance::{read_insurance, write_insurance};
use crate::state::link::{
    LinkError, Portable, Subject, read, read_date, read_status, unchanged, write, write_date,
    write_status, write_text,
};
use crate::state::{DateParts, age, law_years};

impl Portable for Draft {
    const TOOL: Route = Route::Refusion;
    const SUBJECT: Subject = Subject::Case;
    const NAMES: &'static [&'static str] = &[
        "firstDay",
        "lastDay",
        "status",
        "weeklyBenefit",
        "noEmployerPeriod",
        "employmentEnds",
        "noPartTimeFrom",
        "section55",
        "wagesPaid",
        "covid",
        "section56",
        "insurance",
        "activation",
        "holidays",
        "earlier",
        "priorBenefitWeeks",
        "age",
        "section25",
        "laws",
    ];

    fn is_empty(&self) -> bool {
        *self == Self { law_years: self.law_years, ..Self::empty() }
    }

    fn encode(&self) -> String {
        let mut pairs = write(Self::TOOL);
        pairs.append_pair("firstDay", &write_date(&self.first));
        pairs.append_pair("lastDay", &write_date(&self.last));
        pairs.append_pair("status", write_status(self.status));
        write_text(&mut pairs, "weeklyBenefit", &self.benefit);
        if self.no_employer_period {
            pairs.append_pair("noEmployerPeriod", "1");
        }
        for (name, date) in
            [("employmentEnds", &self.employment_ends), ("noPartTimeFrom", &self.no_part_time_from)]
        {
            if *date != DateParts::default() {
                pairs.append_pair(name, &write_date(date));
            }
        }
        for (name, told) in
            [("section55", self.section_55), ("wagesPaid", self.wages_paid), ("covid", self.covid)]
        {
            if told {
                pairs.append_pair(name, "1");
            }
        }
        if let Some(ground) = self.section_56 {
            pairs.append_pair("section56", write_section_56(ground));
        }
        if let Some(insurance) = self.insurance {
            pairs.append_pair("insurance", write_insurance(insurance));
        }
        for period in self.activation.written() {
            pairs.append_pair("activation", &period);
        }
        for period in self.holidays.written() {
            pairs.append_pair("holidays", &period);
        }
        for period in self.earlier.written() {
            pairs.append_pair("earlier", &period);
        }
        write_text(&mut pairs, "priorBenefitWeeks", &self.prior_weeks);
        if !self.age.is_empty() {
            pairs.append_pair("age", &self.age);
        }
        if self.section_25 {
            pairs.append_pair("section25", "1");
        }
        let [one, other] = self.law_years;
        pairs.append_pair("laws", &format!("{one}_{other}"));
        pairs.finish()
    }

    fn decode(text: &str) -> Result<Self, LinkError> {
        let mut draft = Self::empty();
        for (key, value) in read(text, Self::TOOL)? {
            match key.as_str() {
                "firstDay" => draft.first = read_date(&value)?,
                "lastDay" => draft.last = read_date(&value)?,
                "status" => draft.status = read_status(&value)?,
                "weeklyBenefit" => draft.benefit = typed(&value)?,
                "noEmployerPeriod" => draft.no_employer_period = value == "1",
                "employmentEnds" => draft.employment_ends = read_date(&value)?,
                "noPartTimeFrom" => draft.no_part_time_from = read_date(&value)?,
                "section55" => draft.section_55 = value == "1",
                "wagesPaid" => draft.wages_paid = value == "1",
                "covid" => draft.covid = value == "1",
                "section56" => draft.section_56 = Some(read_section_56(&value)?),
                "insurance" => draft.insurance = Some(read_insurance(&value)?),
                "activation" => draft.activation.read_row(&value)?,
                // Older links have one "holiday" each.
                "holidays" | "holiday" => draft.holidays.read_row(&value)?,
                "earlier" => draft.earlier.read_row(&value)?,
                "priorBenefitWeeks" => draft.prior_weeks = typed(&value)?,
                "age" => draft.age = age::read(&value)?,
                "section25" => draft.section_25 = value == "1",
                // A switch of older links; since then an act settles what it asked.
                "employerDaysAdvanceClock" => {}
                "laws" => draft.law_years = read_years(&value)?,
                _ => return Err(LinkError::Damaged),
            }
        }
        Ok(draft)
    }
}

/// The grounds of section 56, in the order in which they are offered.
pub const GROUNDS: [Section56; 3] =
    [Section56::Chronic, Section56::PlannedTreatment, Section56::SameIllness];

const fn write_section_56(ground: Section56) -> &'static str {
    match ground {
        Section56::Chronic => "chronic",
        Section56::PlannedTreatment => "plannedTreatment",
        Section56::SameIllness => "sameIllness",
    }
}

fn read_section_56(text: &str) -> Result<Section56, LinkError> {
    let found = GROUNDS.into_iter().find(|ground| write_section_56(*ground) == text);
    found.ok_or(LinkError::Damaged)
}

fn read_years(text: &str) -> Result<[i32; 2], LinkError> {
    let (one, other) = text.split_once('_').ok_or(LinkError::Damaged)?;
    let year = |text: &str| text.parse().ok().filter(|year| law_years().contains(year));
    Ok([year(one).ok_or(LinkError::Damaged)?, year(other).ok_or(LinkError::Damaged)?])
}

fn typed(text: &str) -> Result<String, LinkError> {
    let kept = kept(text);
    unchanged(&kept, text)?;
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use fremdrift_rules::case::{EarlierKind, PeriodEnd, Status};
    use proptest::prelude::*;

    use super::*;
    use crate::state::link::names_all;
    use crate::state::periods::RowChange;
    use crate::state::{INSURANCES, Part};

    fn full() -> Draft {
        let mut draft = Draft::example();
        draft.status = Status::SelfEmployed;
        draft.benefit = "3.900,50".to_owned();
        draft.employment_ends = draft.last.clone();
        draft.section_55 = true;
        draft.section_56 = Some(Section56::SameIllness);
        draft.wages_paid = true;
        draft.covid = true;
        draft.no_part_time_from = DateParts { day: "1".to_owned(), ..DateParts::default() };
        draft.insurance = INSURANCES.last().copied();
        for list in [&mut draft.activation, &mut draft.holidays] {
            list.change(RowChange::Add);
            list.change(RowChange::Date(0, PeriodEnd::From, Part::Day, "2".to_owned()));
        }
        draft.earlier.change(RowChange::Add);
        draft.earlier.change(RowChange::Kind(0, EarlierKind::SelfSupport));
        draft.prior_weeks = "12".to_owned();
        draft.age = "67".to_owned();
        draft.section_25 = true;
        draft.law_years = [2011, 2020];
        draft
    }

    #[test]
    fn comes_back_as_it_was() {
        for draft in [Draft::empty(), Draft::example(), full()] {
            assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
        }
        assert!(names_all(&full()));
    }

    /// A link that was handed out must open for ever: this text is never edited.
    #[test]
    fn a_link_of_version_1_still_opens() {
        let link = "v=1&firstDay=2012-3-1&lastDay=2013-5-1&status=employed&weeklyBenefit=3900%2C50\
                    &noEmployerPeriod=1&activation=2012-5-15_2012-8-31&priorBenefitWeeks=3\
                    &employerDaysAdvanceClock=1&laws=2012_2026";
        let draft = Draft::decode(link).unwrap();
        assert_eq!(draft.benefit, "3900,50");
        assert_eq!(draft.activation.0.len(), 1);
        assert!(draft.no_employer_period);
        assert!(!draft.encode().contains("AdvanceClock"));
    }

    #[test]
    fn refuses_what_is_no_draft() {
        assert_eq!(Draft::decode(""), Err(LinkError::Damaged));
        assert_eq!(Draft::decode("v=2&x=1"), Err(LinkError::Newer));
        assert_eq!(Draft::decode("v=1&tool=home"), Err(LinkError::OtherTool(None)));
        assert_eq!(Draft::decode("v=1&x=1"), Err(LinkError::Damaged));
        assert_eq!(Draft::decode("v=1&status=king"), Err(LinkError::Damaged));
        assert_eq!(Draft::decode("v=1&firstDay=2012-3"), Err(LinkError::Damaged));
        assert_eq!(Draft::decode("v=1&laws=1900_2026"), Err(LinkError::Damaged));
        assert_eq!(Draft::decode("v=1&section56=king"), Err(LinkError::Damaged));
        assert_eq!(Draft::decode("v=1&age=1234567"), Err(LinkError::Damaged));
        assert_eq!(Draft::decode("v=1&age=6%076"), Err(LinkError::Damaged));
        assert_eq!(Draft::decode("v=1&insurance=king"), Err(LinkError::Damaged));
        assert_eq!(
            Draft::decode(&format!("v=1{}", "&activation=--_--".repeat(21))),
            Err(LinkError::Damaged)
        );
    }

    proptest! {
        #[test]
        fn no_text_breaks_it(text in ".*") {
            if let Ok(draft) = Draft::decode(&text) {
                prop_assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
            }
        }

        #[test]
        fn no_damaged_link_breaks_it(at in 0usize..200, byte in any::<char>()) {
            let mut link: Vec<char> = full().encode().chars().collect();
            let at = at % link.len();
            link[at] = byte;
            let link: String = link.into_iter().collect();
            if let Ok(draft) = Draft::decode(&link) {
                prop_assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
            }
        }
    }
}
