//! An absence as JavaScript gives it. Only its TypeScript is used: `decode` reads the JSON itself,
//! so that it can find all errors at once; a test keeps the two together.
#![expect(dead_code, reason = "declared for its TypeScript")]

use tsify::Tsify;

use super::values::{IsoDate, Money};

/// One absence because of sickness.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Spell {
    /// The first day of absence, from 2011-01-03.
    first_day: IsoDate,
    /// The last day of absence, included.
    last_day: IsoDate,
    /// What the person was on the first day; it decides who pays first.
    status: Status,
    /// The benefit for a whole week, more than zero, cut at the maximum of each day. Left out: the
    /// maximum.
    #[tsify(optional)]
    weekly_benefit: Option<Money>,
    /// Employed, but without an employer period: newly hired, fleksjob, a section 56 agreement.
    #[tsify(optional)]
    no_employer_period: bool,
    /// Periods in activation or gradual return, within the absence and apart, in any order.
    #[tsify(optional, type = "readonly ActivationPeriod[]")]
    activation: Vec<ActivationPeriod>,
    /// Weeks with benefits in the three years before this absence, for the refund clock from 28
    /// December 2015. The week of the first day that counts is not among them.
    #[tsify(optional)]
    prior_benefit_weeks: u32,
    /// Read the law so that days which the employer pays advance the refund clock.
    #[tsify(optional)]
    employer_days_advance_clock: bool,
}

/// What the sick person was on the first day.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Status {
    /// Has an employer.
    Employed,
    /// Fully unemployed.
    Unemployed,
    /// Runs a business.
    SelfEmployed,
}

/// A period in activation or gradual return.
#[derive(Tsify)]
pub(crate) struct ActivationPeriod {
    /// The first day.
    from: IsoDate,
    /// The last day, included.
    to: IsoDate,
}
