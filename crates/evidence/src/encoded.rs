//! The files of `data/`, as a constant written by the build script.

use fremdrift_legislation::Text;
use fremdrift_units::Percent;
use rust_decimal::Decimal;

use crate::{
    Checklist, Column, Figure, Given, Grade, Jobcentre, Jobcentres, Mark, Method, Milestone, Part,
    PublishedWeek, Recommended, ReturnToWork, Row, RowName, Source, Standing, Unit, Value, Wording,
};

include!(concat!(env!("OUT_DIR"), "/evidence.rs"));

/// Everything that is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// The chance of coming back to work, by week on benefit.
    pub return_to_work: ReturnToWork,
    /// What is counted as good practice, by week of absence, earliest first.
    pub milestones: &'static [Milestone],
}

impl Evidence {
    /// Published figures, by id. Not a field: a page that does not ask for them does not carry them.
    #[must_use]
    pub const fn figures(&self) -> &'static [Figure] {
        FIGURES
    }

    /// The figure with this id.
    #[must_use]
    pub fn figure(&self, id: &str) -> Option<&'static Figure> {
        self.figures().iter().find(|figure| figure.id == id)
    }

    /// Under which conditions four jobcentres work. Not a field, for the same reason.
    #[must_use]
    pub const fn jobcentres(&self) -> Jobcentres {
        JOBCENTRES
    }

    /// What municipalities with an effective administration have in common.
    #[must_use]
    pub const fn effective_administration(&self) -> Checklist {
        EFFECTIVE_ADMINISTRATION
    }
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
