//! A draft as text: what a link carries behind `#s=`, what a file and the browser's storage hold.

use fremdrift_rules::refusion::Status;

use super::draft::LAW_YEARS;
use super::{DateParts, Draft};

/// The version that is written. Every older one is still read.
const VERSION: &str = "1";
/// More than the largest draft needs; anything longer is not ours.
const LONGEST: usize = 8_000;

/// Why a text is no draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// Longer than any draft.
    TooLong,
    /// Written by a later version.
    Newer,
    /// Not a draft at all, or a damaged one.
    Damaged,
}

/// The draft as text, safe in the fragment of an address.
#[must_use]
pub fn encode(draft: &Draft) -> String {
    let mut pairs = form_urlencoded::Serializer::new(String::new());
    pairs.append_pair("v", VERSION);
    pairs.append_pair("firstDay", &write_date(&draft.first));
    pairs.append_pair("lastDay", &write_date(&draft.last));
    pairs.append_pair("status", write_status(draft.status));
    if !draft.benefit.is_empty() {
        pairs.append_pair("weeklyBenefit", &draft.benefit);
    }
    if draft.no_employer_period {
        pairs.append_pair("noEmployerPeriod", "1");
    }
    for [from, to] in &draft.activation {
        let period = format!("{}_{}", write_date(from), write_date(to));
        pairs.append_pair("activation", &period);
    }
    if !draft.prior_weeks.is_empty() {
        pairs.append_pair("priorBenefitWeeks", &draft.prior_weeks);
    }
    if draft.employer_days_advance_clock {
        pairs.append_pair("employerDaysAdvanceClock", "1");
    }
    let [one, other] = draft.law_years;
    pairs.append_pair("laws", &format!("{one}_{other}"));
    pairs.finish()
}

/// The draft a text holds.
///
/// # Errors
/// [`LinkError`] when it holds none; nothing is guessed.
pub fn decode(text: &str) -> Result<Draft, LinkError> {
    if text.len() > LONGEST {
        return Err(LinkError::TooLong);
    }
    let mut draft = Draft::empty();
    let mut version = None;
    for (key, value) in form_urlencoded::parse(text.trim().as_bytes()) {
        match key.as_ref() {
            "v" => version = Some(value.parse::<u32>().map_err(|_| LinkError::Damaged)?),
            "firstDay" => draft.first = read_date(&value)?,
            "lastDay" => draft.last = read_date(&value)?,
            "status" => draft.status = read_status(&value)?,
            "weeklyBenefit" => draft.benefit = short(&value)?,
            "noEmployerPeriod" => draft.no_employer_period = value == "1",
            "activation" => {
                let (from, to) = value.split_once('_').ok_or(LinkError::Damaged)?;
                draft.activation.push([read_date(from)?, read_date(to)?]);
                if draft.activation.len() > Draft::MOST_ACTIVATION {
                    return Err(LinkError::Damaged);
                }
            }
            "priorBenefitWeeks" => draft.prior_weeks = short(&value)?,
            "employerDaysAdvanceClock" => draft.employer_days_advance_clock = value == "1",
            "laws" => draft.law_years = read_years(&value)?,
            // A later version may know more; it says so in its number.
            _ => {
                return Err(version
                    .filter(|v| *v > 1)
                    .map_or(LinkError::Damaged, |_| LinkError::Newer));
            }
        }
    }
    match version {
        Some(1) => Ok(draft),
        Some(2..) => Err(LinkError::Newer),
        Some(0) | None => Err(LinkError::Damaged),
    }
}

fn write_status(status: Status) -> &'static str {
    match status {
        Status::Employed => "employed",
        Status::Unemployed => "unemployed",
        Status::SelfEmployed => "selfEmployed",
    }
}

fn read_status(text: &str) -> Result<Status, LinkError> {
    [Status::Employed, Status::Unemployed, Status::SelfEmployed]
        .into_iter()
        .find(|status| write_status(*status) == text)
        .ok_or(LinkError::Damaged)
}

/// `year-month-day` as typed, so that a half-typed date comes back as it was.
fn write_date(date: &DateParts) -> String {
    format!("{}-{}-{}", date.year, date.month, date.day)
}

fn read_date(text: &str) -> Result<DateParts, LinkError> {
    let parts: Vec<&str> = text.split('-').collect();
    let &[year, month, day] = parts.as_slice() else { return Err(LinkError::Damaged) };
    // The same boxes as when it was typed: no more than they would have kept.
    let fits = |part: &str| part.chars().count() <= 4 && !part.chars().any(char::is_control);
    if ![year, month, day].into_iter().all(fits) {
        return Err(LinkError::Damaged);
    }
    Ok(DateParts { day: day.to_owned(), month: month.to_owned(), year: year.to_owned() })
}

fn read_years(text: &str) -> Result<[i32; 2], LinkError> {
    let (one, other) = text.split_once('_').ok_or(LinkError::Damaged)?;
    let year = |text: &str| text.parse().ok().filter(|year| LAW_YEARS.contains(year));
    Ok([year(one).ok_or(LinkError::Damaged)?, year(other).ok_or(LinkError::Damaged)?])
}

fn short(text: &str) -> Result<String, LinkError> {
    let fits = text.chars().count() <= 40 && !text.chars().any(char::is_control);
    fits.then(|| text.to_owned()).ok_or(LinkError::Damaged)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn full() -> Draft {
        let mut draft = Draft::example();
        draft.status = Status::SelfEmployed;
        draft.benefit = "3.900,50".to_owned();
        draft.activation = vec![[draft.first.clone(), DateParts::default()]];
        draft.prior_weeks = "12".to_owned();
        draft.employer_days_advance_clock = true;
        draft.law_years = [2011, 2020];
        draft
    }

    #[test]
    fn comes_back_as_it_was() {
        for draft in [Draft::empty(), Draft::example(), full()] {
            assert_eq!(decode(&encode(&draft)), Ok(draft));
        }
    }

    /// A link that was handed out must open for ever: this text is never edited.
    #[test]
    fn a_link_of_version_1_still_opens() {
        let link = "v=1&firstDay=2012-3-1&lastDay=2013-5-1&status=employed&weeklyBenefit=3900%2C50\
                    &noEmployerPeriod=1&activation=2012-5-15_2012-8-31&priorBenefitWeeks=3\
                    &employerDaysAdvanceClock=1&laws=2012_2026";
        let draft = decode(link).unwrap();
        assert_eq!(draft.benefit, "3900,50");
        assert_eq!(draft.activation.len(), 1);
        assert!(draft.no_employer_period && draft.employer_days_advance_clock);
    }

    #[test]
    fn refuses_what_is_no_draft() {
        assert_eq!(decode(""), Err(LinkError::Damaged));
        assert_eq!(decode("v=0"), Err(LinkError::Damaged));
        assert_eq!(decode("v=2&x=1"), Err(LinkError::Newer));
        assert_eq!(decode("v=1&x=1"), Err(LinkError::Damaged));
        assert_eq!(decode("v=1&status=king"), Err(LinkError::Damaged));
        assert_eq!(decode("v=1&firstDay=2012-3"), Err(LinkError::Damaged));
        assert_eq!(decode("v=1&laws=1900_2026"), Err(LinkError::Damaged));
        assert_eq!(decode(&"v=1&".repeat(3_000)), Err(LinkError::TooLong));
        assert_eq!(
            decode(&format!("v=1{}", "&activation=--_--".repeat(21))),
            Err(LinkError::Damaged)
        );
    }

    proptest! {
        #[test]
        fn no_text_breaks_it(text in ".*") {
            if let Ok(draft) = decode(&text) {
                prop_assert_eq!(decode(&encode(&draft)), Ok(draft));
            }
        }

        #[test]
        fn no_damaged_link_breaks_it(at in 0usize..200, byte in any::<char>()) {
            let mut link: Vec<char> = encode(&full()).chars().collect();
            let at = at % link.len();
            link[at] = byte;
            let link: String = link.into_iter().collect();
            if let Ok(draft) = decode(&link) {
                prop_assert_eq!(decode(&encode(&draft)), Ok(draft));
            }
        }
    }
}
