//! The ranges in which an intervention's numbers are taken: wide enough for any real one, narrow
//! enough that no sum leaves an amount.

use rust_decimal::Decimal;

use super::error::{Field, Problem};

/// Decimals of every number: weeks and people are averages, kroner have øre.
const SCALE: u32 = 2;

/// The smallest and largest number that a field accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The smallest.
    pub least: Decimal,
    /// The largest.
    pub most: Decimal,
}

impl Bounds {
    /// The range of a field that has one by itself.
    #[must_use]
    pub fn of(field: Field) -> Option<Self> {
        // not law: what is plausible at all
        const RANGES: [(Field, i64, i64); 12] = [
            (Field::Citizens, 1, 100_000),     // not law: people
            (Field::WeeksBefore, 0, 260),      // not law: weeks
            (Field::CourseWeeks, 0, 104),      // not law: weeks
            (Field::WeeklyBenefit, 1, 20_000), // not law: kroner, cut at the maximum afterwards
            (Field::Price, 0, 1_000_000),      // not law: kroner
            (Field::WeeksSaved, -52, 104),     // not law: weeks
            (Field::CasesAvoided, 0, 100_000), // not law: people
            (Field::WeeksEach, 0, 260),        // not law: weeks
            (Field::LongFrom, 0, 260),         // not law: weeks
            (Field::Horizon, 1, 10),           // not law: years
            (Field::WeeklyWage, 0, 50_000),    // not law: kroner
            (Field::Replacement, 0, 50_000),   // not law: kroner
        ];
        let (_, least, most) = RANGES.iter().find(|(of, _, _)| *of == field)?;
        Some(Self { least: Decimal::from(*least), most: Decimal::from(*most) })
    }

    /// What is wrong with a number in this range.
    pub(super) fn check(self, value: Decimal) -> Option<Problem> {
        if value < self.least || value > self.most {
            return Some(Problem::OutOfRange { least: self.least, most: self.most });
        }
        (value.normalize().scale() > SCALE).then_some(Problem::TooPrecise)
    }
}
