//! The parameters of `data/`, as constants written by the build script.

use std::borrow::Cow;

use chrono::NaiveDate;
use fremdrift_units::{Days, Kroner, Months, Percent, Times, Weeks};

use crate::{
    Band, Choice, Clock, Concerns, Confidence, Dated, Deadlines, Encoded, Gap, Legislation,
    Parameter, Provision, RefundTable, Scalar, Share, Start, Subject, Text, Unit,
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

/// All law that is encoded.
#[must_use]
pub fn everything() -> Encoded {
    Encoded { payers: LAW, dates: DATES }
}

/// What the sources do not carry, in no order of importance.
#[must_use]
pub fn not_encoded() -> &'static [Gap] {
    GAPS
}

// The next three run only while the constant above is computed: a wrong number stops the build.

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
