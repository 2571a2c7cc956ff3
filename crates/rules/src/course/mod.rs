//! One course of days: who carries the sickness benefit on each day of an absence, which week of the
//! refund ladder it is, whether it counts towards the duration limit, and which section says so.
//! Nobody else walks days.
//!
//! Acts: lov om sygedagpenge sections 24 to 26 i, 30, 41, 43 a, 45, 53 a to 56 and 62 (until 27
//! December 2015); lov om kommunernes finansiering af visse offentlige ydelser sections 3, 5, 6, 29
//! and 30 (from 28 December 2015); lov om arbejdsløshedsforsikring section 62(3). The numbers stand in
//! `fremdrift-legislation`.

pub(crate) mod calendar;
mod dated;
mod error;
mod front;
mod ladder;
mod limit;
mod pension;
mod provisional;
mod rate;
mod reading;
mod reason;
mod rulebook;
mod runs;
mod supplement;

pub use error::LawError;
pub use front::Refund;
pub(crate) use front::absence_day;
pub use ladder::Ladder;
pub use limit::{Duration, Limit, NoRight, Postponed};
pub use pension::Standing;
pub use provisional::{Expected, Provisional};
pub use rate::{Adjustment, Rate, RateError};
pub use reading::Reading;
pub use reason::{Reason, ReasonKind};
pub use rulebook::Rulebook;
pub(crate) use runs::FrontOver;
pub use runs::{Payer, PublicDays, Run, Runs};
pub use supplement::{RefundedDays, SupplementRate};
