//! The calculator's draft as text.

use super::Draft;
use super::draft::{LAW_YEARS, kept};
use crate::route::Route;
use crate::state::link::{
    LinkError, Portable, read, read_date, read_status, unchanged, write, write_date, write_status,
    write_text,
};

impl Portable for Draft {
    const TOOL: Route = Route::Refusion;

    fn encode(&self) -> String {
        let mut pairs = write(Self::TOOL);
        pairs.append_pair("firstDay", &write_date(&self.first));
        pairs.append_pair("lastDay", &write_date(&self.last));
        pairs.append_pair("status", write_status(self.status));
        write_text(&mut pairs, "weeklyBenefit", &self.benefit);
        if self.no_employer_period {
            pairs.append_pair("noEmployerPeriod", "1");
        }
        for [from, to] in &self.activation {
            let period = format!("{}_{}", write_date(from), write_date(to));
            pairs.append_pair("activation", &period);
        }
        write_text(&mut pairs, "priorBenefitWeeks", &self.prior_weeks);
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
                "activation" => {
                    let (from, to) = value.split_once('_').ok_or(LinkError::Damaged)?;
                    draft.activation.push([read_date(from)?, read_date(to)?]);
                    if draft.activation.len() > Self::MOST_ACTIVATION {
                        return Err(LinkError::Damaged);
                    }
                }
                "priorBenefitWeeks" => draft.prior_weeks = typed(&value)?,
                // A switch of older links; since then an act settles what it asked.
                "employerDaysAdvanceClock" => {}
                "laws" => draft.law_years = read_years(&value)?,
                _ => return Err(LinkError::Damaged),
            }
        }
        Ok(draft)
    }
}

fn read_years(text: &str) -> Result<[i32; 2], LinkError> {
    let (one, other) = text.split_once('_').ok_or(LinkError::Damaged)?;
    let year = |text: &str| text.parse().ok().filter(|year| LAW_YEARS.contains(year));
    Ok([year(one).ok_or(LinkError::Damaged)?, year(other).ok_or(LinkError::Damaged)?])
}

fn typed(text: &str) -> Result<String, LinkError> {
    let kept = kept(text);
    unchanged(&kept, text)?;
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use fremdrift_rules::case::Status;
    use proptest::prelude::*;

    use super::*;
    use crate::state::DateParts;

    fn full() -> Draft {
        let mut draft = Draft::example();
        draft.status = Status::SelfEmployed;
        draft.benefit = "3.900,50".to_owned();
        draft.activation = vec![[draft.first.clone(), DateParts::default()]];
        draft.prior_weeks = "12".to_owned();
        draft.law_years = [2011, 2020];
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
        let link = "v=1&firstDay=2012-3-1&lastDay=2013-5-1&status=employed&weeklyBenefit=3900%2C50\
                    &noEmployerPeriod=1&activation=2012-5-15_2012-8-31&priorBenefitWeeks=3\
                    &employerDaysAdvanceClock=1&laws=2012_2026";
        let draft = Draft::decode(link).unwrap();
        assert_eq!(draft.benefit, "3900,50");
        assert_eq!(draft.activation.len(), 1);
        assert!(draft.no_employer_period);
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
