//! From what is typed to results, or to everything that is wrong.

use std::num::NonZeroU32;

use fremdrift_costs::{Caseload, Cluster, ClusterError, Rate, Spender, cluster};
use fremdrift_units::Kroner;

use super::{Draft, Field, Problem, Row};
use crate::state::amount::{NoAmount, amount, plain};
use crate::state::holds_cpr;

/// The most caseworkers, cases of each, and courses or cases in a year that are taken: more than
/// any municipality has.
const MOST_CASEWORKERS: u32 = 10_000;
const MOST_EACH: u32 = 1_000;
const MOST_COUNTED: u32 = 1_000_000;
/// Less than this, in øre, was hardly typed in kroner.
const LEAST_SPENDING: Kroner = Kroner::from_oere_u32(100_000);

/// One's own municipality, as far as it was entered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Own {
    /// Its name.
    pub name: Option<String>,
    /// Courses begun in a year.
    pub courses: Option<NonZeroU32>,
    /// Extensions on a pending injury case.
    pub extensions: Option<u32>,
    /// Caseworkers on sickness benefit, in tenths: some work part of the week.
    pub caseworkers: Option<NonZeroU32>,
    /// Cases per caseworker, in tenths.
    pub cases: Option<Caseload>,
}

impl Own {
    /// Extensions for the courses begun.
    #[must_use]
    pub fn extended(&self) -> Option<Rate> {
        Some(Rate { count: self.extensions?, of: self.courses? })
    }

    /// Courses begun for each caseworker.
    #[must_use]
    pub fn courses_each(&self) -> Option<Rate> {
        Some(Rate { count: self.courses?.get().saturating_mul(10), of: self.caseworkers? })
    }
}

/// A cluster that was worked out, with what the calculation does not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rows {
    /// Name, numbers, and whether they are the invented ones, in the order of the members.
    pub rows: Vec<(Option<String>, Spender, bool)>,
    /// The result.
    pub cluster: Cluster,
}

type Problems = Vec<(Field, Problem)>;

/// One's own municipality; none while nothing is entered.
pub(super) fn own(draft: &Draft) -> Result<Option<Own>, Problems> {
    // In the order of the page, which is that of the errors above it.
    let mut found = Found::default();
    let name = found.take(Field::Name, &draft.name, |name| Ok(name.to_owned()));
    let cases = found.take(Field::Cases, &draft.cases, caseload);
    let courses = found.take(Field::Courses, &draft.courses, positive);
    let extensions = found.take(Field::Extensions, &draft.extensions, counted);
    let caseworkers = found.take(Field::Caseworkers, &draft.caseworkers, caseworkers);
    let own = Own { name, courses, extensions, caseworkers, cases };
    // Extensions say nothing without the courses; the courses may stand alone.
    if extensions.is_some() && draft.courses.trim().is_empty() {
        found.wrong(Field::Courses, Problem::Missing);
    }
    if let (Some(extensions), Some(courses)) = (extensions, courses)
        && extensions > courses.get()
    {
        found.wrong(Field::Extensions, Problem::MoreThanCourses);
    }
    let nothing = Own { name: own.name.clone(), ..Own::default() } == own;
    found.or_else(|| (!nothing).then_some(own))
}

/// The cluster; none while fewer than two municipalities are entered.
pub(super) fn rows(draft: &Draft) -> Result<Option<Rows>, Problems> {
    let mut found = Found::default();
    let mut rows = Vec::new();
    let filled = draft.rows.iter().enumerate().filter(|(_, row)| !row.is_blank());
    for (place, row) in filled {
        let Row { name: called, spending: spent, cases: counted } = row;
        let called = found.take(Field::RowName(place), called, |name| Ok(name.to_owned()));
        let spending = found.needed(Field::RowSpending(place), spent, spending);
        let cases = found.needed(Field::RowCases(place), counted, positive);
        if let (Some(spending), Some(cases)) = (spending, cases) {
            let spender = Spender { spending, cases: cases.get() };
            rows.push((place, (called, spender, row.is_invented())));
        }
    }
    if !found.0.is_empty() || rows.len() < Draft::FEWEST_ROWS {
        return found.or_else(|| None);
    }
    let (places, rows): (Vec<_>, Vec<_>) = rows.into_iter().unzip();
    let spenders: Vec<Spender> = rows.iter().map(|(_, spender, _)| *spender).collect();
    match cluster(&spenders) {
        Ok(cluster) => Ok(Some(Rows { rows, cluster })),
        Err(errors) => {
            let at = |row: usize| places.get(row).copied().unwrap_or_default();
            Err(errors.into_iter().map(|error| place(error, at)).collect())
        }
    }
}

/// Where an error of the calculation belongs; `at` is a row's place among the fields.
fn place(error: ClusterError, at: impl Fn(usize) -> usize) -> (Field, Problem) {
    match error {
        ClusterError::TooFew => (Field::RowSpending(at(1)), Problem::Missing),
        ClusterError::TooLarge => (Field::RowSpending(at(0)), Problem::TooLarge),
        ClusterError::SpendingNotPositive { row } => {
            (Field::RowSpending(at(row)), Problem::NotPositive)
        }
        ClusterError::NoCases { row } => (Field::RowCases(at(row)), Problem::NotPositive),
    }
}

/// What is wrong so far.
#[derive(Default)]
struct Found(Problems);

impl Found {
    fn wrong(&mut self, field: Field, problem: Problem) {
        self.0.push((field, problem));
    }

    /// What a box that may be empty holds.
    fn take<T>(
        &mut self,
        field: Field,
        typed: &str,
        read: impl Fn(&str) -> Result<T, Problem>,
    ) -> Option<T> {
        match typed.trim() {
            "" => None,
            typed if holds_cpr(typed) => {
                self.wrong(field, Problem::LooksLikeCpr);
                None
            }
            typed => read(typed).map_err(|problem| self.wrong(field, problem)).ok(),
        }
    }

    /// What a box that may not be empty holds.
    fn needed<T>(
        &mut self,
        field: Field,
        typed: &str,
        read: impl Fn(&str) -> Result<T, Problem>,
    ) -> Option<T> {
        if typed.trim().is_empty() {
            self.wrong(field, Problem::Missing);
        }
        self.take(field, typed, read)
    }

    fn or_else<T>(self, result: impl FnOnce() -> Option<T>) -> Result<Option<T>, Problems> {
        if self.0.is_empty() { Ok(result()) } else { Err(self.0) }
    }
}

fn spending(typed: &str) -> Result<Kroner, Problem> {
    let spent = amount(typed).map_err(|error| match error {
        NoAmount::NotANumber => Problem::NotANumber,
        NoAmount::TooPrecise => Problem::PartOfOere,
        NoAmount::OutOfRange => Problem::TooLarge,
        NoAmount::LooksLikeCpr => Problem::LooksLikeCpr,
    })?;
    match spent {
        spent if spent <= Kroner::ZERO => Err(Problem::NotPositive),
        spent if spent < LEAST_SPENDING => Err(Problem::TooLittle),
        spent => Ok(spent),
    }
}

/// A number in hundredths, with or without thousands separators, and with at most one or two
/// decimals.
fn hundredths(typed: &str, too_precise: Problem) -> Result<i64, Problem> {
    let number = plain(typed).map_err(|error| match error {
        NoAmount::NotANumber => Problem::NotANumber,
        NoAmount::TooPrecise => too_precise,
        NoAmount::OutOfRange => Problem::TooLarge,
        NoAmount::LooksLikeCpr => Problem::LooksLikeCpr,
    })?;
    if number < Kroner::ZERO { Err(Problem::NotPositive) } else { Ok(number.oere()) }
}

/// A whole number of things.
fn counted(typed: &str) -> Result<u32, Problem> {
    let hundredths = hundredths(typed, Problem::NotWhole)?;
    if hundredths.rem_euclid(100) != 0 {
        return Err(Problem::NotWhole);
    }
    at_most(hundredths.div_euclid(100), 1, MOST_COUNTED)
}

fn positive(typed: &str) -> Result<NonZeroU32, Problem> {
    NonZeroU32::new(counted(typed)?).ok_or(Problem::NotPositive)
}

/// A number with at most one decimal, in tenths.
fn tenths(typed: &str, most: u32) -> Result<u32, Problem> {
    let hundredths = hundredths(typed, Problem::TooPrecise)?;
    if hundredths.rem_euclid(10) != 0 {
        return Err(Problem::TooPrecise);
    }
    at_most(hundredths.div_euclid(10), 10, most)
}

/// A number of parts of one, of which there are `scale`; no more than `most` whole ones.
fn at_most(parts: i64, scale: u32, most: u32) -> Result<u32, Problem> {
    let parts = u32::try_from(parts).map_err(|_| Problem::AtMost(most))?;
    if parts > most.saturating_mul(scale) { Err(Problem::AtMost(most)) } else { Ok(parts) }
}

fn caseworkers(typed: &str) -> Result<NonZeroU32, Problem> {
    NonZeroU32::new(tenths(typed, MOST_CASEWORKERS)?).ok_or(Problem::NotPositive)
}

/// `45`, `50,5` or `40-50`.
fn caseload(typed: &str) -> Result<Caseload, Problem> {
    let number = |typed: &str| {
        tenths(typed, MOST_EACH).map_err(|problem| {
            let says_more = matches!(problem, Problem::AtMost(_) | Problem::TooPrecise);
            if says_more { problem } else { Problem::NoCaseload }
        })
    };
    let (from, to) = typed.split_once('-').unwrap_or((typed, typed));
    Caseload::new(number(from)?, number(to)?).ok_or(Problem::NoCaseload)
}
