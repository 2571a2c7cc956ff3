//! The dates that one absence has to meet: who must do what by when, what may be asked for, when
//! money changes, and how sure each date is.
//!
//! Acts: lov om sygedagpenge chapters 5 a, 6, 8, 9, 12 and 15 (talks, follow-up, duration,
//! extension, notice); lov om arbejdsskadesikring section 36. The numbers stand in
//! `fremdrift-legislation`; what is good practice only, in `fremdrift-evidence`.

mod applied;
mod duration;
mod event;
mod follow_up;
mod money;
mod notice;
mod timeline;
mod undated;

pub use applied::{Basis, Reservation};
pub use event::{Actor, Event, Kind, Topic};
pub use timeline::{Change, Extension, NotConfirmed, Position, Timeline, timeline};
pub use undated::Undated;
