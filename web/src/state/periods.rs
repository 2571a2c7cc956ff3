//! Rows of periods as they are typed: first day, last day, and of earlier periods what they were.

use chrono::NaiveDate;
use fremdrift_rules::case::{Earlier, EarlierKind, Fault, List, PeriodEnd};

use super::link::{LinkError, read_date, write_date};
use super::{DateParts, NoDate, Part};

/// The most rows that a form holds in one list.
pub const MOST_ROWS: usize = 20;

/// What an earlier period can have been, in the order in which it is offered.
pub const KINDS: [EarlierKind; 4] =
    [EarlierKind::Absence, EarlierKind::Benefit, EarlierKind::SelfSupport, EarlierKind::Neither];

/// A period as it is typed. `Kind` is what more is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<Kind> {
    /// The first and the last day.
    pub days: [DateParts; 2],
    /// What it was.
    pub kind: Kind,
}

/// What can be done with the rows of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowChange<Kind> {
    /// Add an empty row.
    Add,
    /// Take a row away.
    Remove(usize),
    /// Say what a period was.
    Kind(usize, Kind),
    /// Type into one box of a date.
    Date(usize, PeriodEnd, Part, String),
    /// Put a whole date.
    Whole(usize, PeriodEnd, NaiveDate),
    /// Leave a date.
    Leave(usize, PeriodEnd),
}

/// The box of a row that is typed in.
pub type RowBox = (usize, PeriodEnd, Part);

/// The rows of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rows<Kind>(pub Vec<Row<Kind>>);

/// Periods of which only the days are told.
pub type Periods = Rows<()>;
/// What was before an absence.
pub type EarlierPeriods = Rows<EarlierKind>;

/// A kind that a new row begins with.
pub trait FirstKind: Copy + PartialEq {
    /// That kind.
    const FIRST: Self;
}

impl FirstKind for () {
    const FIRST: Self = ();
}

impl FirstKind for EarlierKind {
    const FIRST: Self = Self::Absence;
}

impl<Kind> Default for Rows<Kind> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<Kind> RowChange<Kind> {
    /// The box that is typed in.
    #[must_use]
    pub const fn box_typed_in(&self) -> Option<RowBox> {
        if let Self::Date(index, end, part, _) = self { Some((*index, *end, *part)) } else { None }
    }
}

impl<Kind: FirstKind> Rows<Kind> {
    /// Changes the rows.
    pub fn change(&mut self, change: RowChange<Kind>) {
        match change {
            RowChange::Add => {
                if self.0.len() < MOST_ROWS {
                    self.0.push(Row { days: Default::default(), kind: Kind::FIRST });
                }
            }
            RowChange::Remove(index) => {
                if index < self.0.len() {
                    self.0.remove(index);
                }
            }
            RowChange::Kind(index, kind) => {
                if let Some(row) = self.0.get_mut(index) {
                    row.kind = kind;
                }
            }
            RowChange::Date(index, end, part, typed) => {
                if let Some(date) = self.date_mut(index, end) {
                    date.set(part, &typed);
                }
            }
            RowChange::Whole(index, end, day) => {
                if let Some(date) = self.date_mut(index, end) {
                    *date = day.into();
                }
            }
            RowChange::Leave(..) => {}
        }
    }

    fn date_mut(&mut self, index: usize, end: PeriodEnd) -> Option<&mut DateParts> {
        let [from, to] = &mut self.0.get_mut(index)?.days;
        Some(match end {
            PeriodEnd::From => from,
            PeriodEnd::To => to,
        })
    }

    /// Every date of the list, so that a form that is opened may tell what is wrong with any.
    pub fn dates(&self) -> impl Iterator<Item = (usize, PeriodEnd)> {
        (0..self.0.len()).flat_map(|index| [(index, PeriodEnd::From), (index, PeriodEnd::To)])
    }

    /// The periods, each with its kind. None of them while one cannot be read: the others would
    /// have wrong places in the list.
    pub fn read(
        &self,
        mut wrong: impl FnMut(usize, PeriodEnd, NoDate),
    ) -> Vec<(NaiveDate, NaiveDate, Kind)> {
        let mut read = Vec::new();
        for (index, Row { days: [from, to], kind }) in self.0.iter().enumerate() {
            let mut date = |parts: &DateParts, end| match parts.date() {
                Ok(day) => Some(day),
                Err(error) => {
                    wrong(index, end, error);
                    None
                }
            };
            let (from, to) = (date(from, PeriodEnd::From), date(to, PeriodEnd::To));
            read.extend(from.zip(to).map(|(from, to)| (from, to, *kind)));
        }
        if read.len() < self.0.len() {
            read.clear();
        }
        read
    }
}

impl Periods {
    /// The days of the periods; none while one cannot be read.
    pub fn days(&self, wrong: impl FnMut(usize, PeriodEnd, NoDate)) -> Vec<(NaiveDate, NaiveDate)> {
        self.read(wrong).into_iter().map(|(from, to, ())| (from, to)).collect()
    }

    /// Each row as text: `first_last`.
    pub(super) fn written(&self) -> impl Iterator<Item = String> {
        self.0
            .iter()
            .map(|Row { days: [from, to], .. }| format!("{}_{}", write_date(from), write_date(to)))
    }

    /// Adds a row that was written.
    pub(super) fn read_row(&mut self, text: &str) -> Result<(), LinkError> {
        let (from, to) = text.split_once('_').ok_or(LinkError::Damaged)?;
        self.push(Row { days: [read_date(from)?, read_date(to)?], kind: () })
    }
}

impl EarlierPeriods {
    /// The earlier periods of a case; none while one cannot be read.
    pub fn earlier(&self, wrong: impl FnMut(usize, PeriodEnd, NoDate)) -> Vec<Earlier> {
        let read = self.read(wrong).into_iter();
        read.map(|(from, to, kind)| Earlier { from, to, kind }).collect()
    }

    /// Each row as text: `first_last_kind`.
    pub(super) fn written(&self) -> impl Iterator<Item = String> {
        self.0.iter().map(|Row { days: [from, to], kind }| {
            format!("{}_{}_{}", write_date(from), write_date(to), kind_id(*kind))
        })
    }

    /// Adds a row that was written.
    pub(super) fn read_row(&mut self, text: &str) -> Result<(), LinkError> {
        let parts: Vec<&str> = text.split('_').collect();
        let &[from, to, kind] = parts.as_slice() else { return Err(LinkError::Damaged) };
        let kind = KINDS.into_iter().find(|it| kind_id(*it) == kind).ok_or(LinkError::Damaged)?;
        self.push(Row { days: [read_date(from)?, read_date(to)?], kind })
    }
}

impl<Kind> Rows<Kind> {
    fn push(&mut self, row: Row<Kind>) -> Result<(), LinkError> {
        if self.0.len() >= MOST_ROWS {
            return Err(LinkError::Damaged);
        }
        self.0.push(row);
        Ok(())
    }
}

/// A kind's name in links and files.
const fn kind_id(kind: EarlierKind) -> &'static str {
    match kind {
        EarlierKind::Absence => "absence",
        EarlierKind::Benefit => "benefit",
        EarlierKind::SelfSupport => "selfSupport",
        EarlierKind::Neither => "neither",
    }
}

/// The end of the period that a fault belongs to.
#[must_use]
pub const fn end_of(fault: Fault) -> PeriodEnd {
    match fault {
        Fault::Reversed | Fault::Adjoins => PeriodEnd::To,
        Fault::Overlap { .. } => PeriodEnd::From,
        Fault::Outside { end } => end,
    }
}

/// A list's name, the start of the ids of its boxes.
#[must_use]
pub const fn list_id(list: List) -> &'static str {
    match list {
        List::Activation => "activation",
        List::Holidays => "holiday",
        List::Earlier => "earlier",
    }
}

/// The id of a date's element: `earlier-0-from`.
#[must_use]
pub fn date_id(list: List, index: usize, end: PeriodEnd) -> String {
    let end = match end {
        PeriodEnd::From => "from",
        PeriodEnd::To => "to",
    };
    format!("{}-{index}-{end}", list_id(list))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled() -> EarlierPeriods {
        let mut rows = EarlierPeriods::default();
        for (index, kind) in KINDS.into_iter().enumerate() {
            let day = NaiveDate::from_ymd_opt(2025, 1, 1).unwrap();
            rows.change(RowChange::Add);
            rows.change(RowChange::Kind(index, kind));
            rows.change(RowChange::Whole(index, PeriodEnd::From, day));
            rows.change(RowChange::Date(index, PeriodEnd::To, Part::Day, "2".to_owned()));
        }
        rows
    }

    #[test]
    fn rows_are_added_changed_and_taken_away() {
        let mut rows = filled();
        rows.change(RowChange::Remove(0));
        rows.change(RowChange::Remove(7));
        assert_eq!(rows.0.len(), 3);
        assert_eq!(rows.0[0].kind, EarlierKind::Benefit);
        for _ in 0..30 {
            rows.change(RowChange::Add);
        }
        assert_eq!(rows.0.len(), MOST_ROWS);
    }

    #[test]
    fn rows_come_back_from_their_text() {
        let rows = filled();
        let mut read = EarlierPeriods::default();
        for text in rows.written() {
            read.read_row(&text).unwrap();
        }
        assert_eq!(read, rows);
        for damaged in
            ["", "2025-1-1_2025-1-2", "2025-1-1_2025-1-2_king", "2025-1_2025-1-2_absence"]
        {
            assert_eq!(read.read_row(damaged), Err(LinkError::Damaged), "{damaged}");
        }
        let text = "2025-1-1_2025-1-2_absence";
        let full = (0..=MOST_ROWS).try_for_each(|_| read.read_row(text));
        assert_eq!(full, Err(LinkError::Damaged));
    }

    #[test]
    fn nothing_is_read_while_one_row_cannot_be() {
        let mut rows = filled();
        let mut wrong = Vec::new();
        assert!(rows.earlier(|index, end, why| wrong.push((index, end, why))).is_empty());
        assert_eq!(wrong[0], (0, PeriodEnd::To, NoDate::Incomplete));
        for index in 0..KINDS.len() {
            let day = NaiveDate::from_ymd_opt(2025, 1, 9).unwrap();
            rows.change(RowChange::Whole(index, PeriodEnd::To, day));
        }
        let read = rows.earlier(|_, _, _| {});
        assert_eq!(read.iter().map(|it| it.kind).collect::<Vec<_>>(), KINDS);
    }
}
