//! Published figures, and the list of all evidence.

use fremdrift_evidence as evidence;
use serde::Serialize;
use tsify::Tsify;

use super::evidence::{EvidenceSource, Grade, Milestone};
use super::jobcentres::{Checklist, Jobcentres};
use super::values::{Bilingual, SharePercent};

/// Something observed, published or held to be good practice. Never law.
#[derive(Debug, Serialize, Tsify)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub(crate) enum EvidenceItem {
    /// A number, a table or a finding in words.
    Figure(Figure),
    /// What somebody does, aims at or asks for at a certain time.
    Milestone(Milestone),
    /// How many came back to work, by week on benefit.
    ReturnToWork(ReturnToWorkTable),
    /// Under which conditions four jobcentres work.
    Jobcentres(Jobcentres),
    /// What a study found those to have in common who do something well.
    Checklist(Checklist),
}

impl EvidenceItem {
    /// Everything that is encoded: figures, milestones, the table of return to work, the four
    /// jobcentres and the marks of an effective administration.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        let all = evidence::evidence();
        let figures = all.figures().iter().map(|figure| Self::Figure(figure.into()));
        let milestones = all.milestones.iter().map(|it| Self::Milestone(it.into()));
        let table = Self::ReturnToWork((&all.return_to_work).into());
        let jobcentres = Self::Jobcentres((&all.jobcentres()).into());
        let checklist = Self::Checklist((&all.effective_administration()).into());
        figures.chain(milestones).chain([table, jobcentres, checklist])
    }

    pub(crate) fn id(&self) -> &'static str {
        match self {
            Self::Figure(figure) => figure.id,
            Self::Milestone(milestone) => milestone.id(),
            Self::ReturnToWork(table) => table.id,
            Self::Jobcentres(jobcentres) => jobcentres.id(),
            Self::Checklist(checklist) => checklist.id(),
        }
    }
}

/// A published number, table or finding. Whoever shows it shows its grade, whose it is, its source,
/// its caveats and what speaks against it.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct Figure {
    /// Stable name.
    id: &'static str,
    /// The number it has as a figure in the document in which it was read.
    number: Option<u8>,
    /// How it was come by.
    grade: Grade,
    /// Whether the document only draws it and prints no number.
    drawn_only: bool,
    /// What was found, as one sentence for people.
    finding: Bilingual,
    /// What the numbers are, for people.
    label: Bilingual,
    /// Of whom or what, and when, for people.
    population: Bilingual,
    /// Whose it is, for people.
    whose: Bilingual,
    /// Where it was read.
    source: EvidenceSource,
    /// Ids of the figures that speak against it.
    against: Vec<&'static str>,
    /// What it does not say, for people.
    caveats: Vec<Bilingual>,
    /// What is said in words alone, for people.
    points: Vec<Bilingual>,
    /// What is counted or measured; empty where the document prints no number.
    columns: Vec<FigureColumn>,
    /// The rows, in the order of the document.
    rows: Vec<FigureRow>,
}

impl From<&evidence::Figure> for Figure {
    fn from(figure: &evidence::Figure) -> Self {
        let texts = |list: &[_]| list.iter().copied().map(Into::into).collect();
        Self {
            id: figure.id,
            number: figure.number,
            grade: figure.grade.into(),
            drawn_only: figure.drawn_only,
            finding: figure.finding.into(),
            label: figure.label.into(),
            population: figure.population.into(),
            whose: figure.whose.into(),
            source: figure.source.into(),
            against: figure.against.to_vec(),
            caveats: texts(figure.caveats),
            points: texts(figure.points),
            columns: figure.columns.iter().map(Into::into).collect(),
            rows: figure.rows.iter().map(Into::into).collect(),
        }
    }
}

/// One thing that is counted or measured.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct FigureColumn {
    /// Stable name within the figure.
    id: &'static str,
    /// What its values are in.
    unit: FigureUnit,
    /// What it is, for people.
    label: Bilingual,
}

impl From<&evidence::Column> for FigureColumn {
    fn from(column: &evidence::Column) -> Self {
        Self { id: column.id, unit: column.unit.into(), label: column.label.into() }
    }
}

/// What a value is in.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum FigureUnit {
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

impl From<evidence::Unit> for FigureUnit {
    fn from(unit: evidence::Unit) -> Self {
        match unit {
            evidence::Unit::Percent => Self::Percent,
            evidence::Unit::PercentagePoints => Self::PercentagePoints,
            evidence::Unit::Index => Self::Index,
            evidence::Unit::Kroner => Self::Kroner,
            evidence::Unit::MillionKroner => Self::MillionKroner,
            evidence::Unit::BillionKroner => Self::BillionKroner,
            evidence::Unit::Weeks => Self::Weeks,
            evidence::Unit::Days => Self::Days,
            evidence::Unit::People => Self::People,
            evidence::Unit::Cases => Self::Cases,
            evidence::Unit::Municipalities => Self::Municipalities,
        }
    }
}

/// The values of one year, group or case.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct FigureRow {
    /// Stable name within the figure: the year of a year, `all` for the only row.
    id: &'static str,
    /// The calendar year, where the row is one.
    year: Option<u16>,
    /// What the row is, for people; null for a year and for the only row.
    label: Option<Bilingual>,
    /// One for each column; null where the document prints none.
    values: Vec<Option<FigureValue>>,
}

impl From<&evidence::Row> for FigureRow {
    fn from(row: &evidence::Row) -> Self {
        let (year, label) = match row.name {
            evidence::RowName::Year(year) => (Some(year), None),
            evidence::RowName::Named(label) => (None, Some(label.into())),
            evidence::RowName::Only => (None, None),
        };
        let values = row.values.iter().map(|value| value.map(Into::into)).collect();
        Self { id: row.id, year, label, values }
    }
}

/// A published number.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct FigureValue {
    /// The number as decimal text with a point, with the decimals that were printed: `"55.7"`.
    number: String,
    /// The word that stood before it; null where it was printed as exact.
    wording: Option<FigureWording>,
}

impl From<evidence::Value> for FigureValue {
    fn from(value: evidence::Value) -> Self {
        Self { number: value.number.to_string(), wording: value.wording.map(Into::into) }
    }
}

/// How a document words a number that is not exact.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum FigureWording {
    /// A little less.
    JustUnder,
    /// A little more.
    JustOver,
    /// More, how much more is not said.
    MoreThan,
    /// Less, how much less is not said.
    LessThan,
    /// More or less.
    About,
}

impl From<evidence::Wording> for FigureWording {
    fn from(wording: evidence::Wording) -> Self {
        match wording {
            evidence::Wording::JustUnder => Self::JustUnder,
            evidence::Wording::JustOver => Self::JustOver,
            evidence::Wording::MoreThan => Self::MoreThan,
            evidence::Wording::LessThan => Self::LessThan,
            evidence::Wording::About => Self::About,
        }
    }
}

/// How many of those still on benefit in a week came into work within the next year.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ReturnToWorkTable {
    /// Stable name.
    id: &'static str,
    /// What the share is a share of, for people.
    label: Bilingual,
    /// Who was observed, for people.
    population: Bilingual,
    /// Whose figures they are, for people.
    whose: Bilingual,
    /// The calendar year in which the people observed began to get benefit.
    entry_year: u16,
    /// How the figures were come by.
    grade: Grade,
    /// Where they were read.
    source: EvidenceSource,
    /// What the figures do not say, for people.
    caveats: Vec<Bilingual>,
    /// The published weeks, rising.
    weeks: Vec<PublishedWeek>,
}

impl From<&evidence::ReturnToWork> for ReturnToWorkTable {
    fn from(table: &evidence::ReturnToWork) -> Self {
        Self {
            id: table.id,
            label: table.label.into(),
            population: table.population.into(),
            whose: table.whose.into(),
            entry_year: table.entry_year,
            grade: table.grade.into(),
            source: table.source.into(),
            caveats: table.caveats.iter().copied().map(Into::into).collect(),
            weeks: table.weeks.iter().map(Into::into).collect(),
        }
    }
}

/// One row of the table of return to work.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PublishedWeek {
    /// The week on benefit, from 1.
    week: u32,
    /// People still on benefit in that week.
    still_on_benefit: u32,
    /// Those of them who came into work within the next year.
    back_in_work: u32,
    /// The published share of the two.
    in_work_percent: SharePercent,
    /// The exclusion rate: what is left of 100 percent.
    excluded_percent: SharePercent,
}

impl From<&evidence::PublishedWeek> for PublishedWeek {
    fn from(row: &evidence::PublishedWeek) -> Self {
        Self {
            week: row.week,
            still_on_benefit: row.still_on_benefit,
            back_in_work: row.back_in_work,
            in_work_percent: row.in_work.into(),
            excluded_percent: row.in_work.complement().into(),
        }
    }
}
