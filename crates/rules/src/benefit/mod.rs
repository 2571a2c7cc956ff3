//! What one gets: the benefit for a week and a day from pay, fully or partly ill, step by step on the
//! way back; and whether somebody has a right to it.
//!
//! Act: lov om sygedagpenge sections 7, 30, 32, 34, 42, 45-53 a, and the order on the employment
//! requirement and the computation of benefit (BEK 768/2025 and those before it). The numbers stand
//! in `fremdrift-legislation`; how amounts are rounded, in `amount`.

mod amount;
mod check;
mod earned;
pub mod entitlement;
mod error;
mod holidays;
mod hours;
mod insurance;
mod law;
mod month;
mod pay;
mod payers;
mod steps;
mod week;
mod weekly;

pub use earned::{Earned, Given};
pub use error::{Problem, Wrong};
pub use hours::{WorkTime, WorkTimeError};
pub use law::{Basis, Law};
pub use month::Month;
pub use pay::{Business, Earnings, HolidayPay, Job, MonthPay, Pay, Rate, Unemployment};
pub use payers::{Due, Line, PayerRun, by_payer};
pub use steps::{Stage, Step};
pub use week::{PaidDays, WorkDays};
pub use weekly::{AsFull, Benefit, BusinessBenefit, Capacity, Extent, JobBenefit};
