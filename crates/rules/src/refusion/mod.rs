//! Statsrefusion: who in the end carries the sickness benefit.
//!
//! Acts: lov om sygedagpenge sections 30, 41 and 62 (until 27 December 2015); lov om kommunernes
//! finansiering af visse offentlige ydelser sections 5, 6 and 29(3) (from 28 December 2015); lov om
//! arbejdsløshedsforsikring section 62(3). The numbers stand in `fremdrift-legislation`.

mod error;
mod reason;
mod rulebook;
mod runs;
mod spell;

pub use error::{ActivationEnd, LawError, SpellError};
pub use reason::{Reason, ReasonKind};
pub use rulebook::{Passed, Rulebook};
pub(crate) use runs::FrontOver;
pub use runs::{Payer, PublicDays, Run, Runs};
pub use spell::{Course, CourseInput, Spell, SpellInput, Status};
