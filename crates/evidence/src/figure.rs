//! A published figure: a number or a table, with all that belongs to it.

use fremdrift_legislation::Text;
use rust_decimal::Decimal;

use crate::{Grade, Source};

/// What a document says in numbers or in words, as it was published. A number that the source does
/// not print is not here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Stable name, the same as the file's.
    pub id: &'static str,
    /// The number that it has as a figure in the document in which it was read.
    pub number: Option<u8>,
    /// How it was come by.
    pub grade: Grade,
    /// Whether the document only draws it and prints no number.
    pub drawn_only: bool,
    /// What was found, as one sentence for people.
    pub finding: Text,
    /// What the numbers are, for people.
    pub label: Text,
    /// Of whom or what, and when, for people.
    pub population: Text,
    /// Whose it is, for people.
    pub whose: Text,
    /// Where it was read.
    pub source: Source,
    /// Ids of the figures that speak against it: whoever shows it shows them.
    pub against: &'static [&'static str],
    /// What it does not say, for people: whoever shows it shows these.
    pub caveats: &'static [Text],
    /// What is said in words alone, for people.
    pub points: &'static [Text],
    /// What is counted or measured; none where the document prints no number.
    pub columns: &'static [Column],
    /// The rows, in the order of the document.
    pub rows: &'static [Row],
}

/// One thing that is counted or measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Stable name within the figure.
    pub id: &'static str,
    /// What its values are in.
    pub unit: Unit,
    /// What it is, for people.
    pub label: Text,
}

/// What a value is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Hundredths of a whole.
    Percent,
    /// The difference of two shares.
    PercentagePoints,
    /// Another value set to 100.
    Index,
    /// Danish kroner.
    Kroner,
    /// Millions of kroner.
    MillionKroner,
    /// Billions (thousand millions) of kroner.
    BillionKroner,
    /// Weeks.
    Weeks,
    /// Days.
    Days,
    /// People.
    People,
    /// Cases.
    Cases,
    /// Municipalities.
    Municipalities,
}

/// The values of one year, group or case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Stable name within the figure: the year of a year, `all` for the only row.
    pub id: &'static str,
    /// What the row is.
    pub name: RowName,
    /// One for each column; none where the document prints none.
    pub values: &'static [Option<Value>],
}

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowName {
    /// A calendar year.
    Year(u16),
    /// Something else, for people.
    Named(Text),
    /// The only row: the figure's label names it.
    Only,
}

/// A published number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Value {
    /// The number, with the decimals that were printed.
    pub number: Decimal,
    /// The word that stood before it; none where it was printed as exact.
    pub wording: Option<Wording>,
}

/// How a document words a number that is not exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wording {
    /// *knap*
    JustUnder,
    /// *godt*, *lidt over*
    JustOver,
    /// *mere end*
    MoreThan,
    /// *under*
    LessThan,
    /// *ca.*
    About,
}

impl Figure {
    /// The value of a row in a column, by their ids.
    #[must_use]
    pub fn value(&self, row: &str, column: &str) -> Option<Value> {
        let at = self.columns.iter().position(|it| it.id == column)?;
        let row = self.rows.iter().find(|it| it.id == row)?;
        row.values.get(at).copied().flatten()
    }
}

#[cfg(test)]
#[path = "figure_tests.rs"]
mod tests;
