//! The draft of the recommendations as text.

use fremdrift_simulation::recommendations::Lever;

use super::draft::{Draft, Package};
use super::field::Field;
use super::{SPACE, Texts};
use crate::route::{Lang, Route};
use crate::state::Which;
use crate::state::effort::{
    self, BEGINS, HAZARD_RATIO, LAW, PRICE, REACH, WEEKLY_BENEFIT, share, year,
};
use crate::state::link::{LinkError, Pairs, Portable, write_text};
use crate::tools::Subject;

/// What the names of a package begin with.
const fn mark(which: Which) -> &'static str {
    match which {
        Which::A => "a-",
        Which::B => "b-",
    }
}

/// The name of the levers that are on.
const ON: &str = "on";

/// The boxes that other pages about an effort have, too. New courses of a year are nothing that those
/// ask.
const SHARED_BOXES: [(Field, &str); 5] = [
    (Field::WeeklyBenefit, WEEKLY_BENEFIT),
    (Field::Today, BEGINS),
    (Field::Reach, REACH),
    (Field::Ratio, HAZARD_RATIO),
    (Field::Price, PRICE),
];

impl Portable for Draft {
    const SUBJECT: Subject = Subject::Effort;
    const SPACE: &'static str = SPACE;
    const SHARED: &'static [&'static str] = effort::SHARED;

    fn is_empty(&self) -> bool {
        Lang::ALL.into_iter().any(|lang| *self == Self::empty(lang))
    }

    fn write(&self, pairs: &mut Pairs) {
        pairs.append_pair("seed", &self.seed.to_string());
        // In an emptied form stands what sources offer: nobody has said it, so it is not shared.
        let is_own = |field: &Field| {
            self.is_empty() || !SHARED_BOXES.iter().any(|(shared, _)| shared == field)
        };
        let mut put = |name: String, text: &str| write_text(pairs, &name, text);
        for field in Field::PLACE.into_iter().filter(is_own) {
            put(field.id().to_owned(), self.place.text(field));
        }
        for (which, package) in [(Which::A, Some(&self.a)), (Which::B, self.b.as_ref())] {
            let Some(package) = package else { continue };
            let mark = mark(which);
            // Also tells that there is a package, where no lever is on.
            let on: Vec<_> = package.levers().map(Lever::id).collect();
            put(format!("{mark}{ON}"), &format!(".{}", on.join(".")));
            for field in Field::ALL.into_iter().filter(|field| field.lever().is_some()) {
                put(format!("{mark}{}", field.id()), package.texts.text(field));
            }
        }
    }

    /// Who says nothing of the levers has not been here: what is offered stands in the boxes.
    fn read(pairs: Vec<(String, String)>) -> Result<Self, LinkError> {
        let mut draft = Self::empty(Lang::Da);
        if pairs.iter().any(|(key, _)| key.strip_prefix(mark(Which::A)) == Some(ON)) {
            (draft.place, draft.a) = (Texts::default(), Package::default());
        }
        for (key, value) in pairs {
            if let Some(name) = key.strip_prefix(mark(Which::A)) {
                put(&mut draft.a, name, &value)?;
            } else if let Some(name) = key.strip_prefix(mark(Which::B)) {
                put(draft.b.get_or_insert_default(), name, &value)?;
            } else if let Some(field) = Field::PLACE.into_iter().find(|it| it.id() == key) {
                draft.place.take(field, &value)?;
            } else {
                match key.as_str() {
                    LAW => draft.law_year = year(&value)?,
                    "seed" => draft.seed = value.parse().map_err(|_| LinkError::Damaged)?,
                    _ => return Err(LinkError::Damaged),
                }
            }
        }
        Ok(draft)
    }

    fn renewed(tool: Route, pairs: Vec<(String, String)>) -> Result<String, LinkError> {
        effort::renewed(tool, pairs)
    }

    fn shared(&self, pairs: &mut Pairs) {
        share(pairs, LAW, &self.law_year.to_string());
        for (field, name) in SHARED_BOXES {
            share(pairs, name, self.place.text(field));
        }
    }

    fn take_shared(&mut self, shared: &Pairs, _: bool) -> Result<(), LinkError> {
        effort::take_law(shared, &mut self.law_year, None)?;
        for (field, name) in SHARED_BOXES {
            if let Some(text) = shared.get(name) {
                self.place.take(field, text)?;
            }
        }
        Ok(())
    }
}

/// Takes one name of a package and its value.
fn put(package: &mut Package, name: &str, value: &str) -> Result<(), LinkError> {
    if name == ON {
        for id in value.split('.').filter(|id| !id.is_empty()) {
            let lever = Lever::ALL.into_iter().find(|lever| lever.id() == id);
            package.set(lever.ok_or(LinkError::Damaged)?, true);
        }
        return Ok(());
    }
    let mut fields = Field::ALL.into_iter().filter(|field| field.lever().is_some());
    let field = fields.find(|field| field.id() == name).ok_or(LinkError::Damaged)?;
    package.texts.take(field, value)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::state::link::mutated;

    fn full() -> Draft {
        let mut draft = Draft::example(Lang::Da);
        let mut b = draft.a.clone();
        b.set(Lever::Culture, false);
        b.texts.type_in(Field::HospitalFixed, "100.000,50 kr.");
        draft.b = Some(b);
        draft.law_year = 2020;
        draft.seed = u32::MAX;
        draft
    }

    #[test]
    fn comes_back_as_it_was() {
        let mut none_on = Draft::example(Lang::En);
        none_on.b = Some(Package::default());
        for draft in [Draft::empty(Lang::Da), Draft::example(Lang::En), full(), none_on] {
            assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
        }
    }

    /// A link that was handed out must open for ever: this text is never edited.
    #[test]
    fn a_link_of_version_1_still_opens() {
        let link = "v=1&tool=anbefalinger&law=2020&seed=7&courses=5295&today=22%2C3\
                    &reach=10&ratio=1%2C32&price=3918%2C20&a-on=.assessment.measuring\
                    &a-assessedBy=8&b-on=.&b-fewer=2";
        let draft = Draft::decode(link).unwrap();
        assert_eq!(draft.a.levers().collect::<Vec<_>>(), [Lever::Assessment, Lever::Measuring]);
        assert_eq!((draft.law_year, draft.seed), (2020, 7));
        assert_eq!(draft.b.unwrap().texts.text(Field::Fewer), "2");
    }

    #[test]
    fn refuses_what_is_no_draft() {
        for damaged in [
            "x=1",
            "a-x=1",
            "law=1999",
            "seed=-1",
            "seed=4294967296",
            "a-on=.king",
            "a-courses=5",
            "fewer=2",
            "price=9999999999999999999",
        ] {
            let link = format!("v=1&tool=anbefalinger&{damaged}");
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
