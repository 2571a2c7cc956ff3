//! What a visitor has typed, and the example that the page opens with.

use chrono::NaiveDate;
use fremdrift_evidence::evidence;
use fremdrift_simulation::recommendations::{Lever, Package as Levers};
use rust_decimal::Decimal;

use super::field::{Field, Origin, Unit};
use super::offered::{offered, origin};
use super::read::number;
use crate::route::Lang;
use crate::state::amount::{kept, same};
use crate::state::law_years;

/// The most characters that a box keeps.
const LONGEST: usize = 16;
/// What all draws begin with, where nobody chooses another.
const SEED: u32 = 1;
/// How many draws are made.
pub const DRAWS: u32 = 10_000;

/// The day whose law a year stands for: the middle, when the year's rates and rules hold.
pub(super) fn law_day(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, 7, 1).unwrap_or_default()
}

/// One of the two packages that can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The first.
    A,
    /// The one that is held against it.
    B,
}

/// What stands in the boxes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts([String; Field::ALL.len()]);

impl Texts {
    /// What stands in a box.
    #[must_use]
    pub fn text(&self, field: Field) -> &str {
        self.0.get(field as usize).map_or("", String::as_str)
    }

    /// Whether the same numbers stand in the boxes, however they are written.
    fn are_same(&self, other: &Self) -> bool {
        Field::ALL.into_iter().all(|it| same(self.text(it), other.text(it), &it.takes()))
    }

    /// Puts a text into a box, no more of it than a number needs.
    pub(super) fn type_in(&mut self, field: Field, typed: &str) {
        if let Some(text) = self.0.get_mut(field as usize) {
            *text = kept(typed, LONGEST);
        }
    }
}

/// The levers of a package: which are on, and their numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Package {
    /// What stands in the levers' boxes.
    pub texts: Texts,
    /// Which are on.
    pub on: Levers,
}

impl Package {
    /// Whether a lever is on.
    #[must_use]
    pub fn is(&self, lever: Lever) -> bool {
        self.on.has(lever)
    }

    pub(super) fn set(&mut self, lever: Lever, on: bool) {
        self.on = self.on.with(lever, on);
    }

    /// The levers that are on.
    pub fn levers(&self) -> impl Iterator<Item = Lever> + '_ {
        Lever::ALL.into_iter().filter(|lever| self.is(*lever))
    }
}

/// Everything that can be typed or chosen on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The municipality's numbers, which both packages share.
    pub place: Texts,
    /// The law of the middle of this year holds throughout.
    pub law_year: i32,
    /// What all draws begin with.
    pub seed: u32,
    /// The levers.
    pub a: Package,
    /// Those that they are compared with.
    pub b: Option<Package>,
}

impl Draft {
    /// No municipality yet; what sources and examples offer stands in the levers' boxes.
    #[must_use]
    pub fn empty(lang: Lang) -> Self {
        let mut draft = Self {
            place: Texts::default(),
            law_year: *law_years().end(),
            seed: SEED,
            a: Package::default(),
            b: None,
        };
        let offered = offered();
        for field in Field::ALL {
            if let Some(value) = offered(field).filter(|_| !field.is_cost()) {
                draft.texts_mut(Which::A, field).type_in(field, &written(value, field, lang));
            }
        }
        draft.a.on = Levers::ALL;
        draft
    }

    /// The worked example: the first municipality of box 3.1, all levers, and the only price that a
    /// source lets us work out.
    #[must_use]
    pub fn example(lang: Lang) -> Self {
        let mut draft = Self::empty(lang);
        if let Some(first) = evidence().jobcentres().list.first() {
            draft.place.type_in(Field::Courses, &first.courses.to_string());
        }
        draft.fill_costs(lang);
        draft
    }

    /// Whether it asks the same, however its numbers are written.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let package = |a: &Package, b: &Package| a.on == b.on && a.texts.are_same(&b.texts);
        (self.law_year, self.seed) == (other.law_year, other.seed)
            && self.place.are_same(&other.place)
            && package(&self.a, &other.a)
            && match (&self.b, &other.b) {
                (Some(a), Some(b)) => package(a, b),
                (None, None) => true,
                (Some(_), None) | (None, Some(_)) => false,
            }
    }

    /// Puts the costs that are offered into empty boxes.
    pub(super) fn fill_costs(&mut self, lang: Lang) {
        let offered = offered();
        for field in Field::ALL.into_iter().filter(|field| field.is_cost()) {
            if let Some(value) = offered(field) {
                let texts = self.texts_mut(Which::A, field);
                if texts.text(field).trim().is_empty() {
                    texts.type_in(field, &written(value, field, lang));
                }
            }
        }
    }

    /// One of the packages; the first where there is no second.
    #[must_use]
    pub fn package(&self, which: Which) -> &Package {
        match (which, &self.b) {
            (Which::B, Some(b)) => b,
            (Which::A | Which::B, _) => &self.a,
        }
    }

    pub(super) fn package_mut(&mut self, which: Which) -> &mut Package {
        match (which, &mut self.b) {
            (Which::B, Some(b)) => b,
            (Which::A | Which::B, _) => &mut self.a,
        }
    }

    /// The boxes that a field stands in: the municipality's or a package's.
    #[must_use]
    pub fn texts(&self, which: Which, field: Field) -> &Texts {
        if field.lever().is_some() { &self.package(which).texts } else { &self.place }
    }

    pub(super) fn texts_mut(&mut self, which: Which, field: Field) -> &mut Texts {
        if field.lever().is_some() { &mut self.package_mut(which).texts } else { &mut self.place }
    }

    /// Where the number in a box comes from, if it still is the one that was offered.
    #[must_use]
    pub fn origin(&self, which: Which, field: Field) -> Option<Origin> {
        let number = number(field, self.texts(which, field).text(field)).ok()??;
        (number == offered()(field)?).then(|| origin(field))
    }
}

/// A number as it is typed in a language: amounts with both decimals or none.
pub(super) fn written(value: Decimal, field: Field, lang: Lang) -> String {
    let short = value.normalize();
    let plain = if field.unit() == Unit::Kroner && short.scale() > 0 {
        format!("{short:.2}")
    } else {
        short.to_string()
    };
    match lang {
        Lang::Da => plain.replace('.', ","),
        Lang::En => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_with_the_first_municipality_of_the_box_and_all_levers() {
        let draft = Draft::example(Lang::Da);
        assert_eq!(draft.place.text(Field::Courses), "5295");
        assert_eq!(draft.place.text(Field::Today), "22,3");
        assert_eq!(draft.a.levers().count(), 6);
    }

    /// No price is invented: only the effort's is offered, and it is worked out from a source.
    #[test]
    fn no_cost_is_offered_but_the_one_that_was_worked_out() {
        let draft = Draft::example(Lang::Da);
        let filled: Vec<_> = Field::ALL
            .into_iter()
            .filter(|field| field.is_cost())
            .filter(|field| !draft.texts(Which::A, *field).text(*field).is_empty())
            .collect();
        assert_eq!(filled, [Field::Price]);
        assert_eq!(draft.origin(Which::A, Field::Price), Some(Origin::WorkedOut));
        assert_eq!(draft.origin(Which::A, Field::Fewer), Some(Origin::Example));
        assert_eq!(draft.origin(Which::A, Field::Courses), None);
    }

    /// A number that is written in another way is no other number.
    #[test]
    fn an_offered_number_is_known_however_it_is_written() {
        let example = Draft::example(Lang::Da);
        let mut draft = example.clone();
        draft.place.type_in(Field::Today, "22.30");
        draft.place.type_in(Field::Courses, "5 295");
        assert_eq!(draft.origin(Which::A, Field::Today), Some(Origin::Published));
        assert!(draft.is_same(&example) && draft != example);
        draft.place.type_in(Field::Today, "22,4");
        assert_eq!(draft.origin(Which::A, Field::Today), None);
        assert!(!draft.is_same(&example));
    }
}
