//! The net-gain draft as text.

use super::draft::Draft;
use super::field::Field;
use super::intervention::{Flag, Intervention};
use crate::route::Route;
use crate::state::Which;
use crate::state::effort::{
    self, BEGINS, LAW, PARTICIPANTS, PRICE, STATUS, WEEKLY_BENEFIT, WEEKS_SAVED, YEARS, share, year,
};
use crate::state::link::{LinkError, Pairs, Portable, Word as _, ticked, write_text};
use crate::tools::Subject;

/// What the names of an intervention begin with.
const fn mark(which: Which) -> &'static str {
    match which {
        Which::A => "a-",
        Which::B => "b-",
    }
}

impl Intervention {
    /// The boxes that other pages about an effort have, too.
    fn shared_boxes(&self) -> impl Iterator<Item = (Field, &'static str)> + use<> {
        // What was measured under other conditions is not what is counted on.
        let as_stated = !self.is(Flag::ByShare);
        let effect = as_stated.then_some((Field::WeeksSaved, WEEKS_SAVED));
        [
            (Field::Citizens, PARTICIPANTS),
            (Field::WeeksBefore, BEGINS),
            (Field::WeeklyBenefit, WEEKLY_BENEFIT),
            (Field::Price, PRICE),
            (Field::Horizon, YEARS),
        ]
        .into_iter()
        .chain(effect)
    }
}

impl Portable for Draft {
    const SUBJECT: Subject = Subject::Effort;
    const SPACE: &'static str = "nettogevinst";
    const SHARED: &'static [&'static str] = effort::SHARED;

    fn is_empty(&self) -> bool {
        *self == Self::empty()
    }

    fn write(&self, pairs: &mut Pairs) {
        for (which, typed) in [(Which::A, Some(&self.a)), (Which::B, self.b.as_ref())] {
            let Some(typed) = typed else { continue };
            let mark = mark(which);
            let shared: Vec<Field> = match which {
                Which::A => typed.shared_boxes().map(|(field, _)| field).collect(),
                Which::B => {
                    pairs.append_pair(&format!("{mark}{LAW}"), &typed.law_year.to_string());
                    pairs.append_pair(&format!("{mark}{STATUS}"), typed.status.word());
                    Vec::new()
                }
            };
            for field in Field::ALL.into_iter().filter(|field| !shared.contains(field)) {
                write_text(pairs, &format!("{mark}{}", field.id()), typed.text(field));
            }
            for flag in Flag::ALL.into_iter().filter(|flag| typed.is(*flag)) {
                pairs.append_pair(&format!("{mark}{}", flag.id()), "1");
            }
        }
        if let Some(year) = self.price_year {
            pairs.append_pair("prices", &year.to_string());
        }
    }

    fn read(pairs: Vec<(String, String)>) -> Result<Self, LinkError> {
        let mut draft = Self::empty();
        for (key, value) in pairs {
            if let Some(name) = key.strip_prefix(mark(Which::A)) {
                put(&mut draft.a, name, &value)?;
            } else if let Some(name) = key.strip_prefix(mark(Which::B)) {
                put(draft.b.get_or_insert_with(Intervention::empty), name, &value)?;
            } else if key == "prices" {
                draft.price_year = Some(year(&value)?);
            } else {
                return Err(LinkError::Damaged);
            }
        }
        Ok(draft)
    }

    fn renewed(tool: Route, pairs: Vec<(String, String)>) -> Result<String, LinkError> {
        effort::renewed(tool, pairs)
    }

    fn shared(&self, pairs: &mut Pairs) {
        share(pairs, LAW, &self.a.law_year.to_string());
        share(pairs, STATUS, self.a.status.word());
        for (field, name) in self.a.shared_boxes() {
            share(pairs, name, self.a.text(field));
        }
    }

    fn take_shared(&mut self, shared: &Pairs, _: bool) -> Result<(), LinkError> {
        effort::take_law(shared, &mut self.a.law_year, Some(&mut self.a.status))?;
        for (field, name) in self.a.shared_boxes() {
            if let Some(text) = shared.get(name) {
                self.a.texts.take(field, text)?;
            }
        }
        Ok(())
    }
}

/// Takes one name and its value.
fn put(typed: &mut Intervention, name: &str, value: &str) -> Result<(), LinkError> {
    if let Some(field) = Field::ALL.into_iter().find(|field| field.id() == name) {
        return typed.texts.take(field, value);
    }
    if let Some(flag) = Flag::ALL.into_iter().find(|flag| flag.id() == name) {
        typed.set(flag, ticked(value)?);
        return Ok(());
    }
    match name {
        LAW => typed.law_year = year(value)?,
        STATUS => typed.status = fremdrift_rules::case::Status::of_word(value)?,
        _ => return Err(LinkError::Damaged),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use fremdrift_rules::case::Status;
    use proptest::prelude::*;

    use super::*;
    use crate::route::Lang;
    use crate::state::link::{mutated, seal};

    fn full() -> Draft {
        let mut draft = Draft::example(Lang::Da);
        let mut b = draft.second(Lang::Da);
        b.status = Status::Unemployed;
        b.law_year = 2020;
        b.set(Flag::Discounted, true);
        b.type_in(Field::WeeklyWage, "7.000,50 kr.");
        draft.b = Some(b);
        draft.price_year = Some(2026);
        draft
    }

    #[test]
    fn comes_back_as_it_was() {
        let mut by_share = full();
        by_share.a.set(Flag::ByShare, false);
        for draft in [Draft::empty(), Draft::example(Lang::En), full(), by_share] {
            assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
        }
    }

    /// A link that was handed out must open for ever: this text is never edited.
    #[test]
    fn a_link_of_version_1_still_opens() {
        let link = "v=1&tool=nettogevinst&a-law=2011&a-status=employed&a-citizens=466\
                    &a-weeksBefore=19%2C9&a-courseWeeks=10%2C2&a-price=3918%2C20\
                    &a-weeksSaved=7%2C3&a-measured=67&a-without=26%2C5&a-now=57\
                    &a-casesAvoided=95%2C7&a-weeksEach=24%2C55&a-longFrom=52&a-constant=70\
                    &a-horizon=2&a-byShare=1&b-law=2026&b-status=unemployed&b-citizens=5\
                    &prices=2026";
        let draft = Draft::decode(link).unwrap();
        assert_eq!((draft.a.text(Field::Now), draft.a.law_year), ("57", 2011));
        assert_eq!(draft.b.unwrap().text(Field::Citizens), "5");
        assert_eq!(draft.price_year, Some(2026));
    }

    #[test]
    fn refuses_what_is_no_draft() {
        for damaged in [
            "x=1",
            "a-x=1",
            "a-law=1999",
            "a-status=king",
            "a-byShare=",
            "a-byShare=yes",
            "prices=9",
            "a-price=9999999999999999999",
        ] {
            let link = format!("v=1&tool=nettogevinst&{damaged}");
            assert_eq!(Draft::decode(&link), Err(LinkError::Damaged), "{damaged}");
            let link = seal(format!("v=2&subject=effort&nettogevinst.{damaged}"));
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
