//! Whether somebody has a right to benefit: from the employer (section 30), from the municipality as
//! an employee (sections 32 and 34), and from the municipality with a business (section 42). Each is
//! judged by itself, and hours of one never count for another.
//!
//! An answer is met, not met, or not known, with every requirement that was looked at.

mod business;
mod check;
mod employee;
mod employer;
mod judged;
mod work;

use chrono::NaiveDate;

use super::error::{Problem, Problems};
use super::law::Law;

pub use judged::{Answer, Finding, Quantity, Requirement, Right, Way, WayName};
pub use work::{Attached, BusinessPeriod, BusinessWork, Education, Employment, MonthHours, Work};

/// The rights of somebody who falls ill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entitlement {
    /// To benefit from the employer. Where it is not met, there is no employer period.
    pub employer: Right,
    /// To benefit from the municipality as an employee.
    pub municipality: Right,
    /// To benefit from the municipality with a business; none where there is no business.
    pub business: Option<Right>,
    /// Whether the first day lies beyond the confirmed law.
    pub provisional: bool,
}

impl Law<'_> {
    /// Judges the rights of somebody whose first day of absence is `first_day`.
    ///
    /// # Errors
    /// Everything that is wrong with what was told, in the order of the fields.
    pub fn entitlement(
        &self,
        first_day: NaiveDate,
        work: &Work,
    ) -> Result<Entitlement, Vec<Problem>> {
        let mut problems = Problems::new();
        check::work(self, first_day, work, &mut problems);
        let business = work.business.as_ref();
        let business =
            business.map(|business| business::right(self, first_day, business, &work.left_out));
        let read = employer::right(self, first_day, work)
            .zip(employee::right(self, first_day, work))
            .zip(business.map_or(Some(None), |right| right.map(Some)));
        let ((employer, municipality), business) = problems.or(read)?;
        let provisional = self.is_provisional(first_day);
        Ok(Entitlement { employer, municipality, business, provisional })
    }
}
