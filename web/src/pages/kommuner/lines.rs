//! The published municipalities and the reader's own, as lines of one table.

use std::num::NonZeroU32;

use fremdrift_costs::{Caseload, Rate};
use fremdrift_evidence::{Given, Jobcentre, evidence};

use super::words;
use crate::say::Say;
use crate::state::kommuner::Own;

/// One municipality.
pub(super) struct Line {
    pub(super) name: String,
    /// Whether it is the reader's own.
    pub(super) own: bool,
    pub(super) courses: Option<NonZeroU32>,
    /// In tenths.
    pub(super) caseworkers: Option<(NonZeroU32, Given)>,
    /// In tenths.
    pub(super) cases: Option<(Caseload, Given)>,
    pub(super) extensions: Option<u32>,
}

impl Line {
    /// Extensions for the courses begun.
    pub(super) fn extended(&self) -> Option<Rate> {
        Some(Rate { count: self.extensions?, of: self.courses? })
    }

    /// Courses begun for each caseworker.
    pub(super) fn courses_each(&self) -> Option<Rate> {
        let (caseworkers, _) = self.caseworkers?;
        Some(Rate { count: self.courses?.get().saturating_mul(10), of: caseworkers })
    }

    fn published(row: &Jobcentre) -> Self {
        let with = |given: Given| move |value| (value, given);
        Self {
            name: row.name.to_owned(),
            own: false,
            courses: NonZeroU32::new(row.courses),
            caseworkers: NonZeroU32::new(row.caseworkers.saturating_mul(10))
                .map(|number| (number, row.caseworkers_are)),
            cases: in_tenths(row.cases_from, row.cases_to).map(with(row.cases_are)),
            extensions: Some(row.extensions),
        }
    }

    fn own(say: &Say, own: &Own) -> Self {
        Self {
            name: words::own_name(say, own),
            own: true,
            courses: own.courses,
            caseworkers: own.caseworkers.map(|number| (number, Given::Published)),
            cases: own.cases.map(|cases| (cases, Given::Published)),
            extensions: own.extensions,
        }
    }
}

/// The published ones, in the order of the source.
pub(super) fn published() -> Vec<Line> {
    evidence().jobcentres().list.iter().map(Line::published).collect()
}

/// The reader's own, if there is one, then the published ones.
pub(super) fn all(say: &Say, own: Option<&Own>) -> Vec<Line> {
    own.map(|own| Line::own(say, own)).into_iter().chain(published()).collect()
}

/// The recommended cases per caseworker, in tenths; none if the data held no such range, which its check rules
/// out.
pub(super) fn recommended() -> Option<Caseload> {
    let recommended = evidence().jobcentres().recommended;
    in_tenths(recommended.from, recommended.to)
}

fn in_tenths(from: u32, to: u32) -> Option<Caseload> {
    Caseload::new(from.saturating_mul(10), to.saturating_mul(10))
}

/// The names of those whose cases reach above what is recommended.
pub(super) fn above(lines: &[Line]) -> Vec<&str> {
    let is_above = |line: &&Line| {
        let distance = line.cases.zip(recommended()).map(|((cases, _), it)| cases.against(it));
        distance.is_some_and(|distance| distance.above != [0, 0])
    };
    lines.iter().filter(is_above).map(|line| line.name.as_str()).collect()
}
