//! The draft as text.

use fremdrift_costs::net_gain::Party;
use fremdrift_simulation::effort::{Case, Overlap};

use super::draft::{Draft, Effort, Kind, PAYERS};
use super::field::name;
use crate::route::Route;
use crate::state::law_years;
use crate::state::link::{
    LinkError, Portable, read, read_status, unchanged, write, write_status, write_text,
};

impl Portable for Draft {
    const TOOL: Route = Route::TidligIndsats;

    fn encode(&self) -> String {
        let mut pairs = write(Self::TOOL);
        pairs.append_pair("law", &self.law_year.to_string());
        pairs.append_pair("status", write_status(self.status));
        pairs.append_pair("overlap", write_overlap(self.overlap));
        if self.active {
            pairs.append_pair("active", "1");
        }
        for (index, effort) in self.efforts.iter().enumerate() {
            pairs.append_pair(&format!("{}-kind", name(index)), effort.kind.id());
            pairs.append_pair(&format!("{}-payer", name(index)), write_payer(effort.payer));
        }
        for place in self.places() {
            write_text(&mut pairs, &place.id(), self.text(place));
        }
        pairs.finish()
    }

    fn decode(text: &str) -> Result<Self, LinkError> {
        let mut draft = Self::empty();
        let pairs = read(text, Self::TOOL)?;
        let efforts = (0..Case::MOST_INTERVENTIONS)
            .take_while(|index| {
                let begins = format!("{}-", name(*index));
                pairs.iter().any(|(key, _)| key.starts_with(&begins))
            })
            .count();
        draft.efforts.resize(efforts.max(1), Effort::empty());
        // The kinds first: they decide which boxes there are.
        for (key, value) in pairs.iter().filter(|(key, _)| key.ends_with("-kind")) {
            put(&mut draft, key, value)?;
        }
        for (key, value) in pairs.iter().filter(|(key, _)| !key.ends_with("-kind")) {
            put(&mut draft, key, value)?;
        }
        Ok(draft)
    }
}

/// Takes one name and its value.
fn put(draft: &mut Draft, key: &str, value: &str) -> Result<(), LinkError> {
    if let Some(place) = draft.places().into_iter().find(|place| place.id() == key) {
        draft.type_in(place, value);
        return unchanged(draft.text(place), value);
    }
    for (index, effort) in draft.efforts.iter_mut().enumerate() {
        match key.strip_prefix(&format!("{}-", name(index))) {
            Some("kind") => {
                let kind = Kind::ALL.into_iter().find(|kind| kind.id() == value);
                effort.kind = kind.ok_or(LinkError::Damaged)?;
                return Ok(());
            }
            Some("payer") => {
                let payer = PAYERS.into_iter().find(|payer| write_payer(*payer) == value);
                effort.payer = payer.ok_or(LinkError::Damaged)?;
                return Ok(());
            }
            Some(_) | None => {}
        }
    }
    match key {
        "law" => {
            let year = value.parse().ok().filter(|year| law_years().contains(year));
            draft.law_year = year.ok_or(LinkError::Damaged)?;
        }
        "status" => draft.status = read_status(value)?,
        "active" => draft.active = value == "1",
        "overlap" => {
            let rule = OVERLAPS.into_iter().find(|rule| write_overlap(*rule) == value);
            draft.overlap = rule.ok_or(LinkError::Damaged)?;
        }
        _ => return Err(LinkError::Damaged),
    }
    Ok(())
}

/// The rules for those whom several efforts reach.
pub const OVERLAPS: [Overlap; 2] = [Overlap::Strongest, Overlap::Together];

fn write_overlap(rule: Overlap) -> &'static str {
    match rule {
        Overlap::Strongest => "strongest",
        Overlap::Together => "together",
    }
}

fn write_payer(payer: Party) -> &'static str {
    match payer {
        Party::Municipality => "municipality",
        Party::State => "state",
        Party::Employer => "employer",
        Party::UnemploymentFund => "fund",
        Party::Citizen => "citizen",
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::field::{Field, Place};
    use super::*;
    use crate::route::Lang;

    fn full() -> Draft {
        let mut draft = Draft::example(Lang::Da);
        for kind in [Kind::FewerLong, Kind::MoreToWork, Kind::PartialReturn] {
            let mut effort = Effort::empty();
            (effort.kind, effort.payer) = (kind, Party::Employer);
            for field in Field::EFFORT.into_iter().filter(|field| field.belongs_to(kind)) {
                effort.type_in(field, "7,5");
            }
            draft.efforts.push(effort);
        }
        draft.overlap = Overlap::Together;
        draft.active = true;
        draft
    }

    #[test]
    fn comes_back_as_it_was() {
        for draft in [Draft::empty(), Draft::example(Lang::En), full()] {
            assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
        }
    }

    /// A link that was handed out must open for ever: this text is never edited.
    #[test]
    fn a_link_of_version_1_still_opens() {
        let link = "v=1&tool=tidlig-indsats&law=2011&status=employed&overlap=strongest\
                    &e1-kind=weeksSaved&e1-payer=municipality&entrants=466&entryWeek=19%2C9\
                    &years=2&outOfWork=100&draws=10000&seed=1&e1-startWeek=19%2C9&e1-reach=100\
                    &e1-effect=7%2C3&e1-until=52&e1-price=3918%2C20";
        let draft = Draft::decode(link).unwrap();
        assert_eq!(draft.text(Place::of(0, Field::Effect)), "7,3");
        assert_eq!((draft.law_year, draft.efforts.len()), (2011, 1));
    }

    #[test]
    fn refuses_what_is_no_draft() {
        for damaged in [
            "x=1",
            "e1-x=1",
            "e2-reach=1",
            "e5-kind=hazardRatio",
            "e1-kind=magic",
            "e1-payer=king",
            "e1-kind=hazardRatio&e1-spared=4",
            "law=1999",
            "overlap=none",
            "entrants=9999999999999999999",
        ] {
            let link = format!("v=1&tool=tidlig-indsats&{damaged}");
            assert_eq!(Draft::decode(&link), Err(LinkError::Damaged), "{damaged}");
        }
        assert_eq!(
            Draft::decode("v=1&tool=regler"),
            Err(LinkError::OtherTool(Some(Route::Regler)))
        );
    }

    proptest! {
        #[test]
        fn no_damaged_link_breaks_it(at in 0usize..600, byte in any::<char>()) {
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
