//! The dates that one absence has to meet: who must do what by when, what may be asked for, when
//! money changes, and how sure each date is.
//!
//! Acts: lov om sygedagpenge chapters 5 a, 5 b, 6, 8, 9, 12, 15 and 22 (talks, follow-up, duration,
//! extension, notice, refund claims); lov om arbejdsskadesikring sections 31 and 36. The numbers stand in
//! `fremdrift-legislation`; what is good practice only, in `fremdrift-evidence`.

mod applied;
mod duration;
mod event;
mod follow_up;
mod injury_report;
mod money;
mod notice;
mod timeline;
mod undated;

pub use applied::{Basis, Reservation};
pub use event::{Actor, Event, Kind, Topic};
pub use timeline::{Change, Extension, NotConfirmed, Position, Timeline, timeline};
pub use undated::Undated;
