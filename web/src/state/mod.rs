//! What the tools' pages know, as plain Rust, tested natively: what is typed of a subject, and what
//! follows from it for each tool.

mod age;
mod amount;
pub mod anbefalinger;
pub mod arbejdsskade;
pub mod case;
mod cpr;
mod date_parts;
mod effort;
pub mod forloeb;
#[cfg(test)]
mod hostile_tests;
mod insurance;
pub mod kommuner;
mod law_years;
mod link;
pub mod nettogevinst;
pub mod numbers;
pub mod penge;
pub mod periods;
pub mod refusion;
pub mod regler;
#[cfg(test)]
mod same_dates_tests;
pub mod tidlig_indsats;
mod which;

pub(crate) use amount::{amount, plain};
pub use cpr::holds_cpr;
pub(crate) use cpr::is_unseen;
pub use date_parts::{DateParts, NoDate, Part};
pub(crate) use effort::for_municipality;
pub use insurance::INSURANCES;
pub use law_years::law_years;
pub(crate) use link::link_of_file;
pub use link::{LinkError, Portable, known};
pub use which::Which;
