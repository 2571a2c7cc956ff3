//! A self-employed person's insurance, as the tools offer it.

use fremdrift_rules::case::Insurance;

/// What a self-employed person can be insured for, in the order in which it is offered.
pub const INSURANCES: [Insurance; 4] = [
    Insurance { first_day: true, full: true },
    Insurance { first_day: true, full: false },
    Insurance { first_day: false, full: true },
    Insurance { first_day: false, full: false },
];
