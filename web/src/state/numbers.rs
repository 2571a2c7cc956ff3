//! Boxes that hold numbers: one table for each form, and what is done with every box of it.

pub use fremdrift_costs::net_gain::Bounds;
use rust_decimal::Decimal;

use super::amount::{self, NoNumber, Suffix};
use super::link::{LinkError, unchanged};
use crate::route::Lang;

/// The most characters that a box keeps.
const LONGEST: usize = 16;

/// What a box is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// People.
    People,
    /// Courses of absence.
    Courses,
    /// A number of days.
    Days,
    /// A number of weeks.
    Weeks,
    /// A number of years.
    Years,
    /// Kroner.
    Kroner,
    /// Percent.
    Percent,
    /// Percentage points.
    Points,
    /// A factor.
    Times,
    /// A number that is only a number.
    Plain,
}

impl Unit {
    /// Its name in the texts; none for a number that is only a number.
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        Some(match self {
            Self::People => "people",
            Self::Courses => "courses",
            Self::Days => "days",
            Self::Weeks => "weeks",
            Self::Years => "years",
            Self::Kroner => "kroner",
            Self::Percent => "percent",
            Self::Points => "points",
            Self::Times => "times",
            Self::Plain => return None,
        })
    }

    /// A number as it is typed in a language: amounts with both decimals or none.
    pub(super) fn written(self, value: Decimal, lang: Lang) -> String {
        let short = value.normalize();
        let plain = if self == Self::Kroner && short.scale() > 0 {
            format!("{short:.2}")
        } else {
            short.to_string()
        };
        match lang {
            Lang::Da => plain.replace('.', ","),
            Lang::En => plain,
        }
    }
}

/// The numbers that a box takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Takes {
    /// What they are counted in.
    pub unit: Unit,
    /// The smallest and the largest.
    pub bounds: Bounds,
    /// Whether only whole ones make sense.
    pub whole: bool,
}

impl Takes {
    /// The number of a box; none where it is empty.
    pub(super) fn read(&self, typed: &str) -> Result<Option<Decimal>, Wrong> {
        if typed.trim().is_empty() {
            return Ok(None);
        }
        Ok(Some(amount::number(typed, &self.amount())?))
    }

    /// Whether two texts are the same for the box, however they are written.
    pub(super) fn same(&self, a: &str, b: &str) -> bool {
        amount::same(a, b, &self.amount())
    }

    fn amount(&self) -> amount::Takes {
        let suffix = match self.unit {
            Unit::Kroner => Suffix::Kroner,
            Unit::Percent => Suffix::Percent,
            Unit::People
            | Unit::Courses
            | Unit::Days
            | Unit::Weeks
            | Unit::Years
            | Unit::Points
            | Unit::Times
            | Unit::Plain => Suffix::None,
        };
        amount::Takes { suffix, range: [self.bounds.least, self.bounds.most], whole: self.whole }
    }
}

/// Numbers of any size between two.
pub(super) fn between(least: i64, most: i64) -> (Bounds, bool) {
    (Bounds { least: Decimal::from(least), most: Decimal::from(most) }, false)
}

/// Whole numbers between two.
pub(super) fn whole(least: i64, most: i64) -> (Bounds, bool) {
    (between(least, most).0, true)
}

/// What is wrong with a number in a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It has to be there and is not.
    Missing,
    /// Not a number.
    NotANumber,
    /// It could be a civil registration number.
    LooksLikeCpr,
    /// Part of a whole that has no parts.
    NotWhole,
    /// More than two decimals.
    TooPrecise,
    /// Too small or too large.
    OutOfRange(Bounds),
}

impl From<NoNumber> for Wrong {
    fn from(error: NoNumber) -> Self {
        match error {
            NoNumber::NotANumber => Self::NotANumber,
            NoNumber::LooksLikeCpr => Self::LooksLikeCpr,
            NoNumber::NotWhole => Self::NotWhole,
            NoNumber::TooPrecise => Self::TooPrecise,
            NoNumber::OutOfRange([least, most]) => Self::OutOfRange(Bounds { least, most }),
        }
    }
}

/// What stands in the boxes of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Texts<const N: usize>([String; N]);

impl<const N: usize> Default for Texts<N> {
    fn default() -> Self {
        Self(std::array::from_fn(|_| String::new()))
    }
}

impl<const N: usize> Texts<N> {
    /// What stands in a box.
    #[must_use]
    pub fn text(&self, field: impl Into<usize>) -> &str {
        self.0.get(field.into()).map_or("", String::as_str)
    }

    /// Puts a text into a box, no more of it than a number needs.
    pub(super) fn type_in(&mut self, field: impl Into<usize>, typed: &str) {
        if let Some(text) = self.0.get_mut(field.into()) {
            *text = amount::kept(typed, LONGEST);
        }
    }

    /// Puts in what was sent, if the box keeps all of it.
    pub(super) fn take(
        &mut self,
        field: impl Copy + Into<usize>,
        sent: &str,
    ) -> Result<(), LinkError> {
        self.type_in(field, sent);
        unchanged(self.text(field), sent)
    }
}

/// Writes the boxes of a form, one row each: its id, which a link names it by, too; what it is counted
/// in; and the numbers that it takes.
macro_rules! number_fields {
    ($($(#[$doc:meta])* $field:ident: $id:literal, $unit:ident, $takes:expr;)*) => {
        /// A box of the form.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Field { $($(#[$doc])* $field,)* }

        impl Field {
            /// How many there are.
            pub(super) const COUNT: usize = [$(Self::$field,)*].len();
            /// All of them, in the order of the form.
            pub const ALL: [Self; Self::COUNT] = [$(Self::$field,)*];

            /// The id of the box; a link names it so, too.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$field => $id,)* }
            }

            /// The numbers that it takes.
            #[must_use]
            pub fn takes(self) -> $crate::state::numbers::Takes {
                let (unit, (bounds, whole)) = match self {
                    $(Self::$field => ($crate::state::numbers::Unit::$unit, $takes),)*
                };
                $crate::state::numbers::Takes { unit, bounds, whole }
            }
        }

        impl From<Field> for usize {
            fn from(field: Field) -> Self {
                field as Self
            }
        }
    };
}
pub(super) use number_fields;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::{anbefalinger, nettogevinst, tidlig_indsats};

    macro_rules! has_places_ids_and_ranges {
        ($field:ty) => {
            for (index, field) in <$field>::ALL.into_iter().enumerate() {
                assert_eq!(usize::from(field), index);
                assert_eq!(<$field>::ALL.iter().filter(|it| it.id() == field.id()).count(), 1);
                assert!(field.takes().bounds.least < field.takes().bounds.most);
            }
        };
    }

    #[test]
    fn every_box_has_a_place_an_id_and_a_range() {
        has_places_ids_and_ranges!(nettogevinst::Field);
        has_places_ids_and_ranges!(tidlig_indsats::Field);
        has_places_ids_and_ranges!(anbefalinger::Field);
    }

    #[test]
    fn what_is_written_is_read_again() {
        for lang in Lang::ALL {
            for (unit, hundredths, da) in [
                (Unit::Kroner, 391_820, "3918,20"),
                (Unit::Kroner, 10_000, "100"),
                (Unit::Weeks, 1_990, "19,9"),
            ] {
                let (bounds, whole) = between(0, 100_000);
                let value = Decimal::new(hundredths, 2);
                let text = unit.written(value, lang);
                assert_eq!(unit.written(value, Lang::Da), da);
                assert_eq!(Takes { unit, bounds, whole }.read(&text), Ok(Some(value)));
            }
        }
    }
}
