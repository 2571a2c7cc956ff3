//! What the tools' pages know, as plain Rust, tested natively. Each tool has a folder with its draft,
//! its actions and its one transition; here stands what they have in common.

mod age;
mod amount;
pub mod anbefalinger;
pub mod arbejdsskade;
mod cpr;
mod date_parts;
pub mod forloeb;
mod history;
#[cfg(test)]
mod hostile_tests;
mod insurance;
pub mod kommuner;
mod law_years;
mod link;
pub mod nettogevinst;
pub mod periods;
pub mod refusion;
pub mod regler;
#[cfg(test)]
mod same_dates_tests;
pub mod tidlig_indsats;

pub use cpr::holds_cpr;
pub(crate) use cpr::is_unseen;
pub use date_parts::{DateParts, NoDate, Part};
pub use insurance::INSURANCES;
pub use law_years::law_years;
pub use link::{LinkError, Portable, Subject, concerning, known};

/// A tool's state: one transition leads from state to state.
pub trait Machine: Clone + 'static {
    /// What a visitor can do.
    type Action;

    /// Does it.
    fn apply(&mut self, action: Self::Action);

    /// The state after an action.
    #[must_use]
    fn after(&self, action: Self::Action) -> Self {
        let mut next = self.clone();
        next.apply(action);
        next
    }
}
