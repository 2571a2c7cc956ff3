//! What was observed about others: good practice, and who came back to work.

use fremdrift_evidence as evidence;
use serde::Serialize;
use tsify::Tsify;

use super::values::{Bilingual, IsoDate, SharePercent};

/// How many came back to work, by week on benefit, read for the week of the case.
///
/// A register study of other people, under other rules: never a forecast for one person. Whoever
/// shows a share shows the population, the source and the caveats with it.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct ReturnToWork {
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
    /// Read with the weeks counted from the first day of absence.
    from_first_day: Reading,
    /// Read with the weeks counted from the first day that municipality and state pay. The source does
    /// not say which of the two readings is meant.
    from_first_public_day: Reading,
}

impl ReturnToWork {
    pub(super) fn new(from_first_day: Reading, from_first_public_day: Reading) -> Self {
        let table = evidence::evidence().return_to_work;
        Self {
            label: table.label.into(),
            population: table.population.into(),
            whose: table.whose.into(),
            entry_year: table.entry_year,
            grade: table.grade.into(),
            source: table.source.into(),
            caveats: table.caveats.iter().copied().map(Into::into).collect(),
            from_first_day,
            from_first_public_day,
        }
    }
}

/// The table read for one way of counting weeks.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct Reading {
    /// The first day of week 1.
    first_day: IsoDate,
    /// The week that today lies in; null before week 1.
    week: Option<u32>,
    /// What the table says of that week; null outside weeks 1 to 78, of which it says nothing.
    chance: Option<Chance>,
}

impl Reading {
    pub(super) fn new(first_day: IsoDate, week: Option<u32>) -> Self {
        let on = |week| evidence::evidence().return_to_work.on(week);
        Self { first_day, week, chance: week.and_then(on).map(Chance::from) }
    }
}

/// Of those observed who were still on benefit in a week: how many came into work within a year.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Chance {
    /// The share who did.
    in_work_percent: SharePercent,
    /// The share who did not: what is left of 100 percent.
    excluded_percent: SharePercent,
    /// Whether the source says it of this week.
    basis: ChanceBasis,
}

impl From<evidence::Chance> for Chance {
    fn from(chance: evidence::Chance) -> Self {
        Self {
            in_work_percent: chance.in_work.into(),
            excluded_percent: chance.excluded().into(),
            basis: chance.basis.into(),
        }
    }
}

/// Whether a chance stands in the source.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum ChanceBasis {
    /// The source gives it for this week.
    Published,
    /// Our own reading, on the straight line between two weeks that the source gives.
    Interpolated,
}

impl From<evidence::Basis> for ChanceBasis {
    fn from(basis: evidence::Basis) -> Self {
        match basis {
            evidence::Basis::Published => Self::Published,
            evidence::Basis::Interpolated => Self::Interpolated,
        }
    }
}

/// How a figure was come by. The grades are not a scale: each says what the figure can bear.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Grade {
    /// Everybody concerned was counted in registers; nothing was compared with anything.
    RegisterData,
    /// Chance decided who got the effort.
    Randomised,
    /// Compared with others who did not get the effort, who were not chosen by chance.
    Controlled,
    /// Published by whoever sells the effort.
    SuppliersOwn,
    /// What people said when they were asked.
    Interview,
    /// The findings of several studies read together; the studies may differ in kind.
    Review,
    /// Worked out from other figures, judged, or the source does not say how.
    Estimate,
}

impl From<evidence::Grade> for Grade {
    fn from(grade: evidence::Grade) -> Self {
        match grade {
            evidence::Grade::RegisterData => Self::RegisterData,
            evidence::Grade::Randomised => Self::Randomised,
            evidence::Grade::Controlled => Self::Controlled,
            evidence::Grade::SuppliersOwn => Self::SuppliersOwn,
            evidence::Grade::Interview => Self::Interview,
            evidence::Grade::Review => Self::Review,
            evidence::Grade::Estimate => Self::Estimate,
        }
    }
}

/// Where something was read. All parts are in the document's own language, Danish.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct EvidenceSource {
    /// The document whose statement it is: author, title, date.
    document: &'static str,
    /// The document in which it was read; null where it is the same.
    read_in: Option<&'static str>,
    /// Chapter, section, figure or note of the document that was read.
    place: &'static str,
}

impl From<evidence::Source> for EvidenceSource {
    fn from(source: evidence::Source) -> Self {
        Self { document: source.document, read_in: source.read_in, place: source.place }
    }
}

/// A time in an absence that is counted as good practice. Never law.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Milestone {
    /// Stable name.
    id: &'static str,
    /// Whether it is done, aimed at or asked for.
    standing: Standing,
    /// The first week of absence that it covers, from 1.
    from_week: u32,
    /// The last week that it covers.
    to_week: u32,
    /// What happens, for people.
    label: Bilingual,
    /// Who does it, aims at it or asks for it, for people.
    whose: Bilingual,
    /// Where it was read.
    source: EvidenceSource,
}

impl Milestone {
    pub(super) fn id(&self) -> &'static str {
        self.id
    }
}

impl From<&evidence::Milestone> for Milestone {
    fn from(milestone: &evidence::Milestone) -> Self {
        Self {
            id: milestone.id,
            standing: milestone.standing.into(),
            from_week: milestone.from_week,
            to_week: milestone.to_week,
            label: milestone.label.into(),
            whose: milestone.whose.into(),
            source: milestone.source.into(),
        }
    }
}

/// How far a milestone is from being done.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Standing {
    /// Somebody does it.
    Practice,
    /// Somebody has set it as their own aim.
    Ambition,
    /// Somebody asks others to do it.
    Proposal,
}

impl From<evidence::Standing> for Standing {
    fn from(standing: evidence::Standing) -> Self {
        match standing {
            evidence::Standing::Practice => Self::Practice,
            evidence::Standing::Ambition => Self::Ambition,
            evidence::Standing::Proposal => Self::Proposal,
        }
    }
}
