//! The draft of the recommendations as text.

use fremdrift_simulation::recommendations::Lever;

use super::draft::{Draft, Package};
use super::field::Field;
use crate::route::{Lang, Route};
use crate::state::law_years;
use crate::state::link::{LinkError, Portable, read, unchanged, write, write_text};

/// What the names of the two packages begin with.
const A: &str = "a-";
const B: &str = "b-";

impl Portable for Draft {
    const TOOL: Route = Route::Anbefalinger;

    fn encode(&self) -> String {
        let mut pairs = write(Self::TOOL);
        pairs.append_pair("law", &self.law_year.to_string());
        pairs.append_pair("seed", &self.seed.to_string());
        let mut put = |name: String, text: &str| write_text(&mut pairs, &name, text);
        for field in Field::PLACE {
            put(field.id().to_owned(), self.place.text(field));
        }
        for (mark, package) in [(A, Some(&self.a)), (B, self.b.as_ref())] {
            let Some(package) = package else { continue };
            // Also tells that there is a package, where no lever is on.
            let on: Vec<_> = package.levers().map(Lever::id).collect();
            put(format!("{mark}on"), &format!(".{}", on.join(".")));
            for field in Field::ALL.into_iter().filter(|field| field.lever().is_some()) {
                put(format!("{mark}{}", field.id()), package.texts.text(field));
            }
        }
        pairs.finish()
    }

    fn decode(text: &str) -> Result<Self, LinkError> {
        let empty = Self::empty(Lang::Da);
        let mut draft = Self { place: Default::default(), a: Package::default(), b: None, ..empty };
        for (key, value) in read(text, Self::TOOL)? {
            if let Some(name) = key.strip_prefix(A) {
                put(&mut draft.a, name, &value)?;
            } else if let Some(name) = key.strip_prefix(B) {
                put(draft.b.get_or_insert_default(), name, &value)?;
            } else if let Some(field) = Field::PLACE.into_iter().find(|it| it.id() == key) {
                draft.place.type_in(field, &value);
                unchanged(draft.place.text(field), &value)?;
            } else {
                match key.as_str() {
                    "law" => draft.law_year = year(&value)?,
                    "seed" => draft.seed = value.parse().map_err(|_| LinkError::Damaged)?,
                    _ => return Err(LinkError::Damaged),
                }
            }
        }
        Ok(draft)
    }
}

fn year(text: &str) -> Result<i32, LinkError> {
    text.parse().ok().filter(|year| law_years().contains(year)).ok_or(LinkError::Damaged)
}

/// Takes one name of a package and its value.
fn put(package: &mut Package, name: &str, value: &str) -> Result<(), LinkError> {
    if name == "on" {
        for id in value.split('.').filter(|id| !id.is_empty()) {
            let lever = Lever::ALL.into_iter().find(|lever| lever.id() == id);
            package.set(lever.ok_or(LinkError::Damaged)?, true);
        }
        return Ok(());
    }
    let mut fields = Field::ALL.into_iter().filter(|field| field.lever().is_some());
    let field = fields.find(|field| field.id() == name).ok_or(LinkError::Damaged)?;
    package.texts.type_in(field, value);
    unchanged(package.texts.text(field), value)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

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
