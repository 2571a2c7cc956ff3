//! The white paper's own example.

use chrono::NaiveDate;
use fremdrift_rules::case::Status;
use fremdrift_units::{Kroner, Percent};
use rust_decimal::Decimal;

use super::input::{Effect, NetGainInput, Optional, Overlap, SavedShare, ShareFit};

/// Roskilde as the supplier Quick Care published it (white paper 2012, section 7 and figure 10).
///
/// Printed: 466 people, 19.9 weeks absent at the start, 10.2 weeks in the course, 7.3 weeks saved,
/// 67 percent fully or partly fit. The rest is our reconstruction, because the source does not print
/// its method:
/// - the law of 1 July 2011, passive, with a constant municipal share of 70 percent of the saved
///   weeks (people ill since 2010 had another share then);
/// - the price, from 9.1 + 9.0 m saved less 34,923 a head: 1,825,882 in all;
/// - 95.7 people kept from passing week 52, each with 24.55 weeks after it, from the 9.0 m of the
///   second year and the return-to-work curve of figure 7;
/// - 26.5 percent fit without it, from the 4.5 m that ten points less would cost.
#[must_use]
pub fn roskilde() -> NetGainInput {
    // not law: the source's figures and what follows from them, as said above
    let [measured, without, municipality] = [6_700, 2_650, 7_000].map(percent); // not law: above
    NetGainInput {
        law_date: NaiveDate::from_ymd_opt(2011, 7, 1).unwrap_or(NaiveDate::MIN), // not law: above
        citizens: 466,                                                           // not law: printed
        status: Status::Employed,
        weeks_before: Decimal::new(199, 1), // not law: printed
        course_weeks: Decimal::new(102, 1), // not law: printed
        weekly_benefit: None,
        price: Kroner::from_oere_u32(391_820), // not law: reconstructed
        effect: Effect {
            weeks_saved: Decimal::new(73, 1),    // not law: printed
            cases_avoided: Decimal::new(957, 1), // not law: reconstructed
            weeks_each: Decimal::new(2_455, 2),  // not law: reconstructed
            long_from: Decimal::from(52),        // not law: printed
            share_fit: Some(ShareFit { measured, without, now: measured }),
        },
        active: false,
        saved_share: SavedShare::Constant(municipality),
        overlap: Overlap::Apart,
        horizon: 2,
        discount: None,
        optional: Optional::default(),
    }
}

fn percent(basis_points: u16) -> Percent {
    Percent::from_basis_points(basis_points).unwrap_or_default()
}
