//! What a visitor has typed, valid or not.

use std::collections::BTreeSet;

use fremdrift_units::Kroner;

use super::Field;
use crate::state::amount::{CUT, amount, kept, plain};

/// Everything that can be typed or ticked on the page. All of it is kept as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The name of one's own municipality; empty: not given.
    pub name: String,
    /// Courses begun in a year.
    pub courses: String,
    /// Extensions on a pending injury case.
    pub extensions: String,
    /// Caseworkers on sickness benefit.
    pub caseworkers: String,
    /// Cases per caseworker, a number or a range.
    pub cases: String,
    /// The municipalities of a cluster.
    pub rows: Vec<Row>,
    /// The ids of the ticked marks.
    pub marks: BTreeSet<&'static str>,
}

/// One municipality of a cluster.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Its name; empty: not given.
    pub name: String,
    /// Its spending on sickness benefit.
    pub spending: String,
    /// Its cases.
    pub cases: String,
}

/// The invented cluster that the page opens with: name, spending in kroner, cases. Written so that
/// it reads the same in both languages.
const INVENTED: [[&str; 3]; 4] = [
    ["A", "48 600 000", "1200"],
    ["B", "61 200 000", "1360"],
    ["C", "39 900 000", "1050"],
    ["D", "70 500 000", "1410"],
];

impl Row {
    /// Whether nothing is typed in it.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        [&self.name, &self.spending, &self.cases].into_iter().all(|typed| typed.trim().is_empty())
    }

    /// Whether its numbers are those of the invented example, whatever it is called and however
    /// they are written.
    #[must_use]
    pub fn is_invented(&self) -> bool {
        let own = numbers(&self.spending, &self.cases);
        own.is_some()
            && INVENTED.into_iter().any(|[_, spending, cases]| numbers(spending, cases) == own)
    }
}

impl Draft {
    /// The most characters of a name that are kept: more than any municipality's, or two of them.
    pub(super) const LONGEST_NAME: usize = 60;
    /// The most characters of a number that are kept.
    pub(super) const LONGEST_NUMBER: usize = 20;
    /// The most municipalities in a cluster: more than KL's have.
    pub const MOST_ROWS: usize = 12;
    /// A cluster needs two to compare.
    pub const FEWEST_ROWS: usize = 2;

    /// Nothing typed yet.
    #[must_use]
    pub fn empty() -> Self {
        Self {
            name: String::new(),
            courses: String::new(),
            extensions: String::new(),
            caseworkers: String::new(),
            cases: String::new(),
            rows: vec![Row::default(); Self::FEWEST_ROWS],
            marks: BTreeSet::new(),
        }
    }

    /// What the page opens with: no municipality of one's own, and an invented cluster.
    #[must_use]
    pub fn example() -> Self {
        let row = |[name, spending, cases]: [&str; 3]| Row {
            name: name.to_owned(),
            spending: spending.to_owned(),
            cases: cases.to_owned(),
        };
        Self { rows: INVENTED.map(row).to_vec(), ..Self::empty() }
    }

    /// Whether it is what the page opens with, however its numbers are written.
    #[must_use]
    pub fn is_example(&self) -> bool {
        let example = Self::example();
        let same = |(row, of): (&Row, &Row)| {
            let own = numbers(&row.spending, &row.cases);
            row.name == of.name && own.is_some() && own == numbers(&of.spending, &of.cases)
        };
        self.rows.len() == example.rows.len()
            && self.rows.iter().zip(&example.rows).all(same)
            && *self == Self { rows: self.rows.clone(), ..example }
    }

    /// Types into a field; what no field can hold is left out.
    pub(super) fn set(&mut self, field: Field, typed: &str) {
        let kept = match field {
            Field::Name | Field::RowName(_) => name(typed),
            Field::Courses
            | Field::Extensions
            | Field::Caseworkers
            | Field::Cases
            | Field::RowSpending(_)
            | Field::RowCases(_) => number(typed),
        };
        if let Some(typed_in) = self.box_of(field) {
            *typed_in = kept;
        }
    }

    pub(super) fn box_of(&mut self, field: Field) -> Option<&mut String> {
        Some(match field {
            Field::Name => &mut self.name,
            Field::Courses => &mut self.courses,
            Field::Extensions => &mut self.extensions,
            Field::Caseworkers => &mut self.caseworkers,
            Field::Cases => &mut self.cases,
            Field::RowName(row) => &mut self.rows.get_mut(row)?.name,
            Field::RowSpending(row) => &mut self.rows.get_mut(row)?.spending,
            Field::RowCases(row) => &mut self.rows.get_mut(row)?.cases,
        })
    }
}

/// Spending and cases, where both are numbers.
fn numbers(spending: &str, cases: &str) -> Option<(Kroner, Kroner)> {
    Some((amount(spending).ok()?, plain(cases).ok()?))
}

fn name(typed: &str) -> String {
    typed.chars().filter(|c| !c.is_control()).take(Draft::LONGEST_NAME).collect()
}

/// A number in plain characters, so that a link stays short: dashes of all lengths are one, spaces
/// too, and what belongs to no number is a question mark, which is told as an error.
fn number(typed: &str) -> String {
    let plain = |c: char| match c {
        '\u{2019}' => '\'',
        '\t' => '?',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        c if c.is_whitespace() => ' ',
        c if c.is_ascii() && c != '_' || c == CUT => c,
        _ => '?',
    };
    kept(typed, Draft::LONGEST_NUMBER).chars().map(plain).collect()
}
