//! A self-employed person's insurance, as the tools offer and write it.

use fremdrift_rules::case::Insurance;

use super::link::LinkError;

/// What a self-employed person can be insured for, in the order in which it is offered.
pub const INSURANCES: [Insurance; 4] = [
    Insurance { first_day: true, full: true },
    Insurance { first_day: true, full: false },
    Insurance { first_day: false, full: true },
    Insurance { first_day: false, full: false },
];

pub(super) const fn write_insurance(insurance: Insurance) -> &'static str {
    match (insurance.first_day, insurance.full) {
        (true, true) => "firstDayFull",
        (true, false) => "firstDayTwoThirds",
        (false, true) => "thirdDayFull",
        (false, false) => "thirdDayTwoThirds",
    }
}

pub(super) fn read_insurance(text: &str) -> Result<Insurance, LinkError> {
    let found = INSURANCES.into_iter().find(|insurance| write_insurance(*insurance) == text);
    found.ok_or(LinkError::Damaged)
}
