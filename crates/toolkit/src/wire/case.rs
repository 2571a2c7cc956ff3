//! A case as JavaScript gives it. Only its TypeScript is used: `decode` reads the JSON itself, so that
//! it can find all errors at once; a test keeps the two together.
#![expect(dead_code, reason = "declared for its TypeScript")]

use tsify::Tsify;

use super::values::{IsoDate, Money};

/// One absence of one person. Every calculation takes the same case and reads of it what it needs.
/// What is left out is not known, or not so.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Case {
    /// The first day of absence, from 2011-01-03.
    first_day: IsoDate,
    /// The last day of absence, included. Left out: it is still running; `refusion` needs it, and
    /// `timeline` looks ahead as if the absence went on.
    #[tsify(optional)]
    last_day: IsoDate,
    /// What the person was on the first day; it decides who pays first.
    status: Status,
    /// The benefit for a whole week, more than zero, cut at the maximum of each day. Left out: the
    /// maximum.
    #[tsify(optional)]
    weekly_benefit: Money,
    /// Employed, but section 30 is not met (newly hired), so there is no employer period.
    #[tsify(optional)]
    no_employer_period: bool,
    /// The last day of the job, where it ends. An employer period ends with it.
    #[tsify(optional)]
    employment_ends: IsoDate,
    /// Whether somebody who was employed on the first day still is.
    #[tsify(optional)]
    still_employed: bool,
    /// The employer is a small private one with the insurance of section 55: refund from the second
    /// day of absence.
    #[tsify(optional)]
    section55: bool,
    /// A section 56 agreement covers the absence, on this ground: refund from the first day.
    #[tsify(optional)]
    section56: Section56,
    /// A self-employed person's insurance for the first two weeks.
    #[tsify(optional)]
    insurance: Insurance,
    /// The absence is because of covid-19, for which employers were refunded at times.
    #[tsify(optional)]
    covid: bool,
    /// Whether the employer pays wages during the absence and is refunded. Only then is the supplement
    /// to the refund worked out.
    #[tsify(optional)]
    wages_paid: bool,
    /// The day on which the municipality was told that the employer offers no part-time work; before
    /// 28 December 2015 it gave a higher refund for thirteen weeks.
    #[tsify(optional)]
    no_part_time_from: IsoDate,
    /// Periods in activation or gradual return, within the absence and apart, in any order.
    #[tsify(optional, type = "readonly CasePeriod[]")]
    activation: Vec<CasePeriod>,
    /// Holidays taken within the absence, apart, in any order: days without benefit.
    #[tsify(optional, type = "readonly CasePeriod[]")]
    holidays: Vec<CasePeriod>,
    /// Weeks that stand on the refund ladder before this absence and before what `earlier` lists. The
    /// week of the first day that counts is not among them.
    #[tsify(optional)]
    prior_benefit_weeks: u32,
    /// What was before the absence, in any order and without overlap, from 2008-06-02.
    #[tsify(optional, type = "readonly EarlierPeriod[]")]
    earlier: Vec<EarlierPeriod>,
    /// Age on the first day in whole years, 13 to 100.
    #[tsify(optional)]
    age: u32,
    /// Gets a disability, senior or early pension, or is ill enough for one (section 25).
    #[tsify(optional)]
    section25: bool,
    /// The day on which the person was or will be partly back at work. Left out: not partly back.
    #[tsify(optional)]
    partial_return: IsoDate,
    /// Whether it is a work injury.
    #[tsify(optional)]
    work_injury: bool,
    /// Whether fast track is wished for; then its meeting has a date.
    #[tsify(optional)]
    fast_track: bool,
    /// What the person earns; only `benefit` and `gradualReturn` read it.
    #[tsify(optional, type = "Pay")]
    pay: (),
    /// The work before the absence; only `entitlement` reads it.
    #[tsify(optional, type = "WorkBefore")]
    work: (),
    /// The steps of a gradual return; only `gradualReturn` reads them.
    #[tsify(optional, type = "readonly ReturnStep[]")]
    steps: (),
}

/// What the sick person was on the first day.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Status {
    /// Has an employer.
    Employed,
    /// Fully unemployed, member of an unemployment fund.
    Unemployed,
    /// On reduced hours with supplementary unemployment benefit.
    PartlyUnemployed,
    /// Runs a business.
    SelfEmployed,
}

/// The ground of a section 56 agreement.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Section56 {
    /// A long or chronic illness that makes many days of absence likely.
    Chronic,
    /// Treatment that was decided before the person was hired.
    PlannedTreatment,
    /// The employer has already paid for the same illness.
    SameIllness,
}

/// A self-employed person's insurance.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Insurance {
    /// From the first day of absence, up to the maximum.
    FirstDayFull,
    /// From the first day of absence, two thirds of the maximum.
    FirstDayTwoThirds,
    /// From the third day of absence, up to the maximum.
    ThirdDayFull,
    /// From the third day of absence, two thirds of the maximum.
    ThirdDayTwoThirds,
}

/// A period within the absence.
#[derive(Tsify)]
pub(crate) struct CasePeriod {
    /// The first day.
    from: IsoDate,
    /// The last day, included.
    to: IsoDate,
}

/// A period before the absence.
#[derive(Tsify)]
pub(crate) struct EarlierPeriod {
    /// The first day.
    from: IsoDate,
    /// The last day, included; of an absence the last one with benefit.
    to: IsoDate,
    /// What it was.
    kind: EarlierKind,
}

/// What an earlier period was.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum EarlierKind {
    /// An earlier absence because of sickness, with the same standing as in the case.
    Absence,
    /// Another benefit that counts on the refund ladder, such as unemployment benefit, social
    /// assistance or benefit in job clarification.
    Benefit,
    /// Own support: wages without a subsidy, a business, or no income from the public.
    SelfSupport,
    /// Support that neither counts nor is own support, such as maternity benefit or a student grant.
    Neither,
}
