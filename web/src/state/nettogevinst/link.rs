//! The net-gain draft as text.

use super::draft::Draft;
use super::field::Field;
use super::intervention::{Flag, Intervention};
use crate::route::Route;
use crate::state::law_years;
use crate::state::link::{
    LinkError, Portable, read, read_status, unchanged, write, write_status, write_text,
};

/// What the names of the two interventions begin with.
const A: &str = "a-";
const B: &str = "b-";

impl Portable for Draft {
    const TOOL: Route = Route::Nettogevinst;

    fn encode(&self) -> String {
        let mut pairs = write(Self::TOOL);
        for (mark, typed) in [(A, Some(&self.a)), (B, self.b.as_ref())] {
            let Some(typed) = typed else { continue };
            pairs.append_pair(&format!("{mark}law"), &typed.law_year.to_string());
            pairs.append_pair(&format!("{mark}status"), write_status(typed.status));
            for field in Field::ALL {
                write_text(&mut pairs, &format!("{mark}{}", field.id()), typed.text(field));
            }
            for flag in Flag::ALL.into_iter().filter(|flag| typed.is(*flag)) {
                pairs.append_pair(&format!("{mark}{}", flag.id()), "1");
            }
        }
        if let Some(year) = self.price_year {
            pairs.append_pair("prices", &year.to_string());
        }
        pairs.finish()
    }

    fn decode(text: &str) -> Result<Self, LinkError> {
        let mut draft = Self::empty();
        for (key, value) in read(text, Self::TOOL)? {
            if let Some(name) = key.strip_prefix(A) {
                put(&mut draft.a, name, &value)?;
            } else if let Some(name) = key.strip_prefix(B) {
                put(draft.b.get_or_insert_with(Intervention::empty), name, &value)?;
            } else if key == "prices" {
                draft.price_year = Some(year(&value)?);
            } else {
                return Err(LinkError::Damaged);
            }
        }
        Ok(draft)
    }
}

/// Takes one name and its value.
fn put(typed: &mut Intervention, name: &str, value: &str) -> Result<(), LinkError> {
    if let Some(field) = Field::ALL.into_iter().find(|field| field.id() == name) {
        typed.type_in(field, value);
        return unchanged(typed.text(field), value);
    }
    if let Some(flag) = Flag::ALL.into_iter().find(|flag| flag.id() == name) {
        typed.set(flag, value == "1");
        return Ok(());
    }
    match name {
        "law" => typed.law_year = year(value)?,
        "status" => typed.status = read_status(value)?,
        _ => return Err(LinkError::Damaged),
    }
    Ok(())
}

fn year(text: &str) -> Result<i32, LinkError> {
    text.parse().ok().filter(|year| law_years().contains(year)).ok_or(LinkError::Damaged)
}

#[cfg(test)]
mod tests {
    use fremdrift_rules::case::Status;
    use proptest::prelude::*;

    use super::*;
    use crate::route::Lang;

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
        for draft in [Draft::empty(), Draft::example(Lang::En), full()] {
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
            "prices=9",
            "a-price=9999999999999999999",
        ] {
            let link = format!("v=1&tool=nettogevinst&{damaged}");
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
