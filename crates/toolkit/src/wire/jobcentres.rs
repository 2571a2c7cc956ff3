//! The conditions under which jobcentres work, and what those have in common who do it well.

use fremdrift_evidence as evidence;
use serde::Serialize;
use tsify::Tsify;

use super::evidence::EvidenceSource;
use super::values::Bilingual;

/// Published key figures of some jobcentres.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Jobcentres {
    /// Stable name.
    id: &'static str,
    /// What the figures are, for people.
    label: Bilingual,
    /// Who counted the courses, for people.
    whose: Bilingual,
    /// Who gave the other figures, for people.
    rest_from: Bilingual,
    /// The calendar year in which the courses began.
    courses_year: u16,
    /// The day that the other figures describe, for people.
    as_of: Bilingual,
    /// Where they were read.
    source: EvidenceSource,
    /// How many cases a caseworker should have, from and to, both included.
    recommended: (u32, u32),
    /// Who recommends it, for people.
    recommended_by: Bilingual,
    /// What the figures do not say, for people.
    caveats: Vec<Bilingual>,
    /// The jobcentres, in the order of the source.
    list: Vec<Jobcentre>,
}

impl Jobcentres {
    pub(super) const fn id(&self) -> &'static str {
        self.id
    }
}

impl From<&evidence::Jobcentres> for Jobcentres {
    fn from(published: &evidence::Jobcentres) -> Self {
        Self {
            id: published.id,
            label: published.label.into(),
            whose: published.courses_from.into(),
            rest_from: published.rest_from.into(),
            courses_year: published.courses_year,
            as_of: published.as_of.into(),
            source: published.source.into(),
            recommended: (published.recommended.from, published.recommended.to),
            recommended_by: published.recommended.whose.into(),
            caveats: published.caveats.iter().copied().map(Into::into).collect(),
            list: published.list.iter().map(Jobcentre::from).collect(),
        }
    }
}

/// The key figures of one jobcentre.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct Jobcentre {
    /// The municipality.
    name: &'static str,
    /// Sickness-benefit courses begun in the year.
    courses: u32,
    /// Caseworkers on sickness benefit.
    caseworkers: u32,
    /// Cases per caseworker on average, from and to; the same where one number is given.
    cases: (u32, u32),
    /// Extensions of benefit because a work-injury case is pending.
    extensions: u32,
    /// What is special about it, for people.
    note: Option<Bilingual>,
}

impl From<&evidence::Jobcentre> for Jobcentre {
    fn from(jobcentre: &evidence::Jobcentre) -> Self {
        Self {
            name: jobcentre.name,
            courses: jobcentre.courses,
            caseworkers: jobcentre.caseworkers,
            cases: (jobcentre.cases_from, jobcentre.cases_to),
            extensions: jobcentre.extensions,
            note: jobcentre.note.map(Into::into),
        }
    }
}

/// Marks that a study found; something to hold one's own practice against, never a duty.
#[derive(Debug, Serialize, Tsify)]
pub(crate) struct Checklist {
    /// Stable name.
    id: &'static str,
    /// What they are marks of, for people.
    label: Bilingual,
    /// Who was studied, for people.
    population: Bilingual,
    /// Whose findings they are, for people.
    whose: Bilingual,
    /// What the findings do not say, for people.
    caveats: Vec<Bilingual>,
    /// The marks, in the order of the source.
    marks: Vec<Mark>,
}

impl Checklist {
    pub(super) const fn id(&self) -> &'static str {
        self.id
    }
}

impl From<&evidence::Checklist> for Checklist {
    fn from(checklist: &evidence::Checklist) -> Self {
        Self {
            id: checklist.id,
            label: checklist.label.into(),
            population: checklist.population.into(),
            whose: checklist.whose.into(),
            caveats: checklist.caveats.iter().copied().map(Into::into).collect(),
            marks: checklist.marks.iter().map(Mark::from).collect(),
        }
    }
}

/// One mark.
#[derive(Debug, Serialize, Tsify)]
pub(crate) struct Mark {
    /// Stable name within its list.
    id: &'static str,
    /// The mark in a few words, for people.
    label: Bilingual,
    /// What it means, for people.
    text: Bilingual,
    /// Where it was read.
    source: EvidenceSource,
}

impl From<&evidence::Mark> for Mark {
    fn from(mark: &evidence::Mark) -> Self {
        Self {
            id: mark.id,
            label: mark.label.into(),
            text: mark.text.into(),
            source: mark.source.into(),
        }
    }
}
