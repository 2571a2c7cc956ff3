//! The draft as text.

use fremdrift_costs::net_gain::Party;
use fremdrift_rules::case::Status;
use fremdrift_simulation::effort::{Case, Overlap};
use rust_decimal::Decimal;

use super::draft::{Draft, Effort, Kind};
use super::field::{Field, Place, name};
use crate::route::Route;
use crate::state::effort::{
    self, BEGINS, HAZARD_RATIO, LAW, PARTICIPANTS, PRICE, REACH, STATUS, WEEKLY_BENEFIT,
    WEEKS_SAVED, YEARS, share, year,
};
use crate::state::link::{LinkError, Pairs, Portable, Word, ticked, write_text};
use crate::tools::Subject;

/// What is filled in for somebody who comes from a page that does not ask whom the effort reaches, or
/// how many years are counted.
const EVERYBODY: &str = "100";
const TWO_YEARS: &str = "2";

impl Draft {
    /// The boxes that other pages about an effort have, too: of several efforts the first's. What is only
    /// assumed is nobody's answer.
    fn shared_boxes(&self) -> Vec<(Place, &'static str)> {
        let one = |field| Place::of(0, field);
        let [reach, years] = [one(Field::Reach), Place::whole(Field::Years)];
        let effect = match self.kind(one(Field::Effect)) {
            Kind::HazardRatio => Some(HAZARD_RATIO),
            Kind::WeeksSaved => Some(WEEKS_SAVED),
            Kind::FewerLong | Kind::MoreToWork | Kind::PartialReturn => None,
        };
        let said = |place, assumed| !self.assumed || self.text(place) != assumed;
        [
            Some((Place::whole(Field::WeeklyBenefit), WEEKLY_BENEFIT)),
            Some((one(Field::StartWeek), BEGINS)),
            Some((one(Field::Price), PRICE)),
            effect.map(|name| (one(Field::Effect), name)),
            said(reach, EVERYBODY).then_some((reach, REACH)),
            said(years, TWO_YEARS).then_some((years, YEARS)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Whether those who are ill are those who take part: all of them are reached, from the week on in
    /// which they are counted.
    fn all_take_part(&self) -> bool {
        let reach = self.number(Place::of(0, Field::Reach));
        let [start, entry] = [Place::of(0, Field::StartWeek), Place::whole(Field::EntryWeek)]
            .map(|place| self.number(place));
        reach == Some(Decimal::ONE_HUNDRED) && entry.is_some() && start == entry
    }

    fn take(&mut self, place: Place, sent: &str) -> Result<(), LinkError> {
        self.texts_mut(place).ok_or(LinkError::Damaged)?.take(place.field, sent)
    }

    /// Fills in what a page did not ask that this one needs.
    fn assume(&mut self, shared: &Pairs) {
        self.assumed = true;
        for (name, place, assumed) in [
            (REACH, Place::of(0, Field::Reach), EVERYBODY),
            (YEARS, Place::whole(Field::Years), TWO_YEARS),
        ] {
            if shared.get(name).is_none() {
                self.type_in(place, assumed);
            }
        }
        if let Some(begins) = shared.get(BEGINS) {
            self.type_in(Place::whole(Field::EntryWeek), begins);
        }
    }
}

impl Portable for Draft {
    const SUBJECT: Subject = Subject::Effort;
    const SPACE: &'static str = "tidlig-indsats";
    const SHARED: &'static [&'static str] = effort::SHARED;

    fn is_empty(&self) -> bool {
        *self == Self::empty()
    }

    fn write(&self, pairs: &mut Pairs) {
        if self.is_empty() {
            return;
        }
        pairs.append_pair("overlap", self.overlap.word());
        for (name, on) in [("active", self.active), ("assumed", self.assumed)] {
            if on {
                pairs.append_pair(name, "1");
            }
        }
        for (index, effort) in self.efforts.iter().enumerate() {
            pairs.append_pair(&format!("{}-kind", name(index)), effort.kind.id());
            pairs.append_pair(&format!("{}-payer", name(index)), effort.payer.word());
        }
        let shared = self.shared_boxes();
        let is_own = |place: &Place| !shared.iter().any(|(shared, _)| shared == place);
        for place in self.places().into_iter().filter(is_own) {
            write_text(pairs, &place.id(), self.text(place));
        }
    }

    fn read(pairs: Vec<(String, String)>) -> Result<Self, LinkError> {
        let mut draft = Self::empty();
        let efforts = (0..Case::MOST_INTERVENTIONS)
            .take_while(|index| {
                let begins = format!("{}-", name(*index));
                pairs.iter().any(|(key, _)| key.starts_with(&begins))
            })
            .count();
        draft.efforts.resize(efforts.max(1), Effort::empty());
        // The kinds first: they decide which boxes there are.
        let (kinds, others): (Vec<_>, Vec<_>) =
            pairs.iter().partition(|(key, _)| key.ends_with("-kind"));
        for (key, value) in kinds.into_iter().chain(others) {
            put(&mut draft, key, value)?;
        }
        Ok(draft)
    }

    fn renewed(tool: Route, pairs: Vec<(String, String)>) -> Result<String, LinkError> {
        effort::renewed(tool, pairs)
    }

    fn shared(&self, pairs: &mut Pairs) {
        share(pairs, LAW, &self.law_year.to_string());
        share(pairs, STATUS, self.status.word());
        for (place, name) in self.shared_boxes() {
            share(pairs, name, self.text(place));
        }
        if self.all_take_part() {
            share(pairs, PARTICIPANTS, self.text(Place::whole(Field::Entrants)));
        }
    }

    fn take_shared(&mut self, shared: &Pairs, is_new: bool) -> Result<(), LinkError> {
        effort::take_law(shared, &mut self.law_year, Some(&mut self.status))?;
        if is_new && shared.get(WEEKS_SAVED).is_none() && shared.get(HAZARD_RATIO).is_some() {
            self.efforts.iter_mut().for_each(|effort| effort.kind = Kind::HazardRatio);
        }
        if self.assumed || is_new && !shared.is_empty() {
            self.assume(shared);
        }
        // What was assumed may be said by now.
        let mut said = self.clone();
        said.assumed = false;
        for (place, name) in said.shared_boxes() {
            if let Some(text) = shared.get(name) {
                self.take(place, text)?;
            }
        }
        if let Some(text) = shared.get(PARTICIPANTS).filter(|_| self.all_take_part()) {
            self.take(Place::whole(Field::Entrants), text)?;
        }
        Ok(())
    }
}

/// Takes one name and its value.
fn put(draft: &mut Draft, key: &str, value: &str) -> Result<(), LinkError> {
    if let Some(place) = draft.places().into_iter().find(|place| place.id() == key) {
        return draft.take(place, value);
    }
    for (index, effort) in draft.efforts.iter_mut().enumerate() {
        match key.strip_prefix(&format!("{}-", name(index))) {
            Some("kind") => {
                let kind = Kind::ALL.into_iter().find(|kind| kind.id() == value);
                effort.kind = kind.ok_or(LinkError::Damaged)?;
                return Ok(());
            }
            Some("payer") => {
                effort.payer = Party::of_word(value)?;
                return Ok(());
            }
            Some(_) | None => {}
        }
    }
    match key {
        LAW => draft.law_year = year(value)?,
        STATUS => draft.status = Status::of_word(value)?,
        "active" => draft.active = ticked(value)?,
        "assumed" => draft.assumed = ticked(value)?,
        "overlap" => draft.overlap = Overlap::of_word(value)?,
        _ => return Err(LinkError::Damaged),
    }
    Ok(())
}

/// The rules for those whom several efforts reach.
pub const OVERLAPS: [Overlap; 2] = [Overlap::Strongest, Overlap::Together];

impl Word for Overlap {
    const WORDS: &'static [(Self, &'static str)] =
        &[(Self::Strongest, "strongest"), (Self::Together, "together")];
}

/// Those who can pay.
impl Word for Party {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Municipality, "municipality"),
        (Self::State, "state"),
        (Self::Employer, "employer"),
    ];
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::route::Lang;
    use crate::state::link::mutated;

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
        let mut assumed = Draft::example(Lang::En);
        assumed.assumed = true;
        for draft in [Draft::empty(), Draft::example(Lang::En), full(), assumed] {
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
            "active=0",
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
            if let Ok(draft) = Draft::decode(&mutated(&full().encode(), at, byte)) {
                prop_assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
            }
        }
    }
}
