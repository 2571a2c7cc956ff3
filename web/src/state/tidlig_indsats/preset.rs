//! The worked example: Roskilde's effort on Roskilde's people.

use chrono::NaiveDate;
use fremdrift_evidence::evidence;
use fremdrift_rules::case::Status;
use fremdrift_simulation::effort::{Case, Cohort, Overlap, Preset, Spreads};
use rust_decimal::prelude::ToPrimitive as _;

/// Roskilde's citizens when the effort began, for two years of absence, under the law of the time;
/// none where a published figure is missing, which a test rules out.
pub(super) fn example(preset: Preset) -> Option<Case> {
    let intervention = preset.intervention(&evidence())?;
    let people = evidence().figure("roskilde_courses")?.value("all", "courses")?.number.to_u32()?;
    let cohort = Cohort {
        people,
        weeks_before: intervention.start,
        years: 2,
        law_date: NaiveDate::from_ymd_opt(2011, 7, 1)?,
        status: Status::Employed,
        weekly_benefit: None,
        active: false,
        out_of_work: 1.0,
    };
    let overlap = Overlap::Strongest;
    Some(Case { cohort, interventions: vec![intervention], overlap, spreads: Spreads::default() })
}
