//! The parameters of `data/`: the structs that hold them and their values, written by the build
//! script. Each file is a field of its group's struct.

use std::borrow::Cow;

use chrono::NaiveDate;
use fremdrift_units::{Days, Fraction, Hours, Kroner, Months, Percent, Times, Weeks};

use crate::entry::entries;
use crate::{
    Band, Choice, Clock, Concerns, Confidence, Dated, Encoded, Entry, Falls, Gap, Holiday, Order,
    Parameter, Postponement, Provision, RefundTable, Scalar, Share, Start, Subject, Text, Unit,
    Value,
};

include!(concat!(env!("OUT_DIR"), "/law.rs"));

/// The encoded law of who pays what.
#[must_use]
pub fn encoded() -> Legislation {
    LAW
}

/// The encoded law of the dates an absence has to meet.
#[must_use]
pub fn deadlines() -> Deadlines {
    DATES
}

/// The encoded law of who has a right to benefit, and to how much.
#[must_use]
pub fn benefit_law() -> BenefitLaw {
    BENEFIT
}

/// All law that is encoded.
#[must_use]
pub fn everything() -> Encoded {
    Encoded { payers: LAW, dates: DATES, benefit: BENEFIT }
}

/// What the sources do not carry, in no order of importance.
#[must_use]
pub fn not_encoded() -> &'static [Gap] {
    GAPS
}

// The next four run only while the constant above is computed: a wrong number stops the build.

#[expect(clippy::panic, reason = "evaluated at compile time only")]
const fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => panic!("no such date"),
    }
}

#[expect(clippy::panic, reason = "evaluated at compile time only")]
const fn percent(basis_points: u16) -> Percent {
    match Percent::from_basis_points(basis_points) {
        Ok(percent) => percent,
        Err(_) => panic!("no such share"),
    }
}

const fn kroner(oere: u32) -> Kroner {
    Kroner::from_oere_u32(oere)
}

#[expect(clippy::panic, reason = "evaluated at compile time only")]
const fn fraction(numerator: u32, denominator: u32) -> Fraction {
    match Fraction::new(numerator, denominator) {
        Ok(fraction) => fraction,
        Err(_) => panic!("no such part"),
    }
}
