//! A case as JavaScript gives it. Only its TypeScript is used, as with `spell`.
#![expect(dead_code, reason = "declared for its TypeScript")]

use tsify::Tsify;

use super::spell::Status;
use super::values::IsoDate;

/// One absence that may still be running. What is left out is not known.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Case {
    /// The first day of absence, from 2011-01-03.
    first_day: IsoDate,
    /// What the person was on the first day.
    status: Status,
    /// Employed, but without an employer period: newly hired, fleksjob, a section 56 agreement.
    #[tsify(optional)]
    no_employer_period: bool,
    /// Whether somebody who was employed on the first day still is.
    #[tsify(optional)]
    still_employed: bool,
    /// Age on the first day in whole years, 13 to 100.
    #[tsify(optional)]
    age: u32,
    /// The day on which the person was or will be partly back at work. Left out: not partly back.
    #[tsify(optional)]
    partial_return: IsoDate,
    /// Whether it is a work injury.
    #[tsify(optional)]
    work_injury: bool,
    /// Whether fast track is wished for; then its meeting has a date.
    #[tsify(optional)]
    fast_track: bool,
}
