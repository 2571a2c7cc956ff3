//! One absence of one person: as it is typed ([`CaseInput`]), and as it is valid ([`Case`]).
//!
//! Every calculation takes the same case: who pays, the dates, the benefit, the limit.

mod check;
mod error;
mod input;
mod valid;

pub use check::CourseInput;
pub use error::{CaseError, Fault, List, PeriodEnd};
pub use input::{
    AGES, CaseInput, Earlier, EarlierKind, Insurance, MOST_PERIODS, Section56, Status,
};
pub use valid::{Case, Course};
