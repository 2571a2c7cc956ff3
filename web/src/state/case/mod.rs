//! One absence of one person: what is typed of it on any page, how it is read for the engine, and what
//! can be wrong with it. Each page takes what it asks and adds what follows.

mod draft;
mod edit;
mod fields;
mod injury;
mod link;
mod problem;
mod read;
mod view;

pub use draft::{Draft, Reader, SECTION_56, YesNo};
pub use edit::Edit;
pub(super) use edit::edit;
pub use fields::Field;
pub use injury::FIRST_DAY;
pub(crate) use injury::Injury;
pub(super) use injury::{BLANK, DONT_KNOW};
pub use problem::Problem;
pub(super) use problem::{placed, places};
pub(super) use read::{Asks, read};
pub use view::CaseView;
