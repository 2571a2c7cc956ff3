//! The files of `data/`, as a constant written by the build script.

use fremdrift_legislation::Text;
use fremdrift_units::Percent;

use crate::{
    Checklist, Given, Grade, Jobcentre, Jobcentres, Mark, Method, Milestone, Part, PublishedWeek,
    Recommended, ReturnToWork, Source, Standing,
};

include!(concat!(env!("OUT_DIR"), "/evidence.rs"));

/// Everything that is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The chance of coming back to work, by week on benefit.
    pub return_to_work: ReturnToWork,
    /// What is counted as good practice, by week of absence, earliest first.
    pub milestones: &'static [Milestone],
    /// Under which conditions four jobcentres work.
    pub jobcentres: Jobcentres,
    /// What municipalities with an effective administration have in common.
    pub effective_administration: Checklist,
}

/// All evidence that is encoded.
#[must_use]
pub const fn evidence() -> Evidence {
    EVIDENCE
}

/// Runs only while the constant above is computed: a wrong number stops the build.
#[expect(clippy::panic, reason = "evaluated at compile time only")]
const fn percent(basis_points: u16) -> Percent {
    match Percent::from_basis_points(basis_points) {
        Ok(percent) => percent,
        Err(_) => panic!("no such share"),
    }
}
