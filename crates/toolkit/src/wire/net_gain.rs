//! What an intervention is worth.

use fremdrift_costs::net_gain as costs;
use rust_decimal::Decimal;
use serde::Serialize;
use tsify::Tsify;

use super::case::Status;
use super::ledger::Payer;
use super::reason::Reason;
use super::values::{IsoDate, Money, Quantity, SharePercent};

/// An intervention, whom it reaches and what it is taken to do. Weeks, people and percent are
/// numbers with at most two decimals; kroner are text.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "declared for its TypeScript")]
pub(crate) struct Intervention {
    /// The day whose law holds throughout, from 2011-01-03.
    law_date: IsoDate,
    /// People who take part, 1 to 100,000.
    citizens: u32,
    /// What they were on their first day of absence; left out: employed.
    #[tsify(optional)]
    status: Status,
    /// Weeks of absence when it begins, 0 to 260.
    weeks_before: Quantity,
    /// Weeks that it lasts, 0 to 104. The saved weeks come right after it.
    course_weeks: Quantity,
    /// The benefit for a whole week; left out: the maximum on the law's day.
    #[tsify(optional)]
    weekly_benefit: Option<Money>,
    /// What the municipality pays the supplier per participant.
    price: Money,
    /// Weeks by which an absence is shorter, per participant, -52 to 104.
    weeks_saved: Quantity,
    /// People kept from a long case; left out: none.
    #[tsify(optional)]
    cases_avoided: Quantity,
    /// Weeks of benefit that each of them would have had in it; left out: 0.
    #[tsify(optional)]
    weeks_each: Quantity,
    /// The week of absence after which a case is long; left out: 52.
    #[tsify(optional)]
    long_from: Quantity,
    /// The effect as a share fit for work; left out: as given above.
    #[tsify(optional)]
    share_fit: Option<ShareFit>,
    /// Whether the saved weeks would have been in activation or gradual return.
    #[tsify(optional)]
    active: bool,
    /// The municipality's share of every saved week, instead of the law's week by week.
    #[tsify(optional)]
    constant_municipal_percent: Option<SharePercent>,
    /// Whether the long cases' weeks come on top of the saved weeks or are some of them; left out:
    /// `apart`. Where the source does not say, show both.
    #[tsify(optional)]
    overlap: Overlap,
    /// Years of absence that are counted, 1 to 10; left out: 2.
    #[tsify(optional)]
    horizon: u32,
    /// What a year is discounted by; left out: not at all.
    #[tsify(optional)]
    discount_percent: Option<SharePercent>,
    /// Wages and taxes; left out: not counted.
    #[tsify(optional)]
    work: Option<Work>,
    /// What a saved week is worth to an employer; left out: not counted.
    #[tsify(optional)]
    replacement: Option<Money>,
    /// The share of the course's weeks in activation with a higher refund; left out: not counted.
    #[tsify(optional)]
    activation_percent: Option<SharePercent>,
}

/// The share of people fully or partly fit for work afterwards. The effect was measured at
/// `measured`, is taken to vanish at `without`, and to follow a straight line between.
#[derive(Tsify)]
#[expect(dead_code, reason = "declared for its TypeScript")]
pub(crate) struct ShareFit {
    /// With the intervention, as measured.
    measured: SharePercent,
    /// Without it.
    without: SharePercent,
    /// With it, as assumed now.
    now: SharePercent,
}

/// What people earn in the saved weeks, and what is taxed of it.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "declared for its TypeScript")]
pub(crate) struct Work {
    /// The share of the saved weeks that they work.
    at_work_percent: SharePercent,
    /// Their pay for a week.
    weekly_wage: Money,
    /// What the municipality takes of one more krone of wage or benefit.
    municipal_tax_percent: SharePercent,
    /// What the state takes of it.
    state_tax_percent: SharePercent,
}

/// Whether the weeks of long cases are among the saved weeks.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "declared for its TypeScript")]
pub(crate) enum Overlap {
    /// On top of them.
    Apart,
    /// Some of them.
    Within,
}

/// A number of an intervention that can be varied.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "declared for its TypeScript")]
pub(crate) enum Variable {
    /// Kroner per participant.
    Price,
    /// Percent fit for work; only where the effect is given so.
    ShareFit,
    /// Weeks per participant.
    WeeksSaved,
    /// People.
    CasesAvoided,
    /// Weeks.
    WeeksEach,
    /// Weeks of absence at the start.
    WeeksBefore,
    /// Weeks.
    CourseWeeks,
    /// Kroner.
    WeeklyBenefit,
}

/// What an intervention is worth, to whom and when. A gain is more than zero, a cost less.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct NetGain {
    /// What each gains in all.
    gains: Gains,
    /// What each gains for each who takes part, rounded.
    per_citizen: Gains,
    /// What all gain together.
    total: Money,
    /// The same without what only moves between them.
    without_transfers: Money,
    /// From nothing to the municipality's gain.
    steps: Vec<Step>,
    /// Every amount, by item, year and party.
    lines: Vec<GainLine>,
    /// Where the saved weeks lie, and who would have paid them.
    weeks: Vec<SavedWeeks>,
    /// What a reader has to know.
    notes: Vec<Note>,
}

impl NetGain {
    pub(crate) fn new(scenario: &costs::Scenario, result: &costs::NetGain) -> Self {
        let stretch = |used: &costs::Use| scenario.stretches().get(used.stretch);
        Self {
            gains: Gains::by(|party| result.gain(party)),
            per_citizen: Gains::by(|party| result.per_citizen(party)),
            total: result.total().into(),
            without_transfers: result.without_transfers().into(),
            steps: result
                .steps(Some(costs::Party::Municipality))
                .iter()
                .map(|step| Step {
                    item: step.item.into(),
                    year: step.year,
                    amount: step.amount.into(),
                    after: step.after.into(),
                })
                .collect(),
            lines: result.lines.iter().map(GainLine::from).collect(),
            weeks: result
                .uses
                .iter()
                .filter_map(|used| Some(SavedWeeks::new(used, stretch(used)?)))
                .collect(),
            notes: result.notes.iter().map(Note::from).collect(),
        }
    }
}

/// Amounts by who gains.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Gains {
    /// The municipality.
    municipality: Money,
    /// The state.
    state: Money,
    /// The employer.
    employer: Money,
    /// The unemployment fund.
    unemployment_fund: Money,
    /// Those who take part; zero where `work` is left out, because it is not counted then.
    citizen: Money,
}

impl Gains {
    fn by(amount: impl Fn(costs::Party) -> fremdrift_units::Kroner) -> Self {
        Self {
            municipality: amount(costs::Party::Municipality).into(),
            state: amount(costs::Party::State).into(),
            employer: amount(costs::Party::Employer).into(),
            unemployment_fund: amount(costs::Party::UnemploymentFund).into(),
            citizen: amount(costs::Party::Citizen).into(),
        }
    }
}

/// One step of the municipality's account.
#[derive(Debug, Serialize, Tsify)]
pub(crate) struct Step {
    /// What it is about.
    item: Item,
    /// Year of absence, from 1.
    year: u32,
    /// By how much the sum rises or falls.
    amount: Money,
    /// The sum after it.
    after: Money,
}

/// One amount of one party in one year.
#[derive(Debug, Serialize, Tsify)]
pub(crate) struct GainLine {
    /// What it is about.
    item: Item,
    /// Whose it is.
    party: Party,
    /// Year of absence, from 1.
    year: u32,
    /// The amount, discounted if that was asked for.
    amount: Money,
    /// The amount before discounting.
    nominal: Money,
    /// Whether another party loses what this one gains.
    transfer: bool,
}

impl From<&costs::Line> for GainLine {
    fn from(line: &costs::Line) -> Self {
        Self {
            item: line.item.into(),
            party: line.party.into(),
            year: line.year,
            amount: line.amount.into(),
            nominal: line.nominal.into(),
            transfer: line.transfer,
        }
    }
}

/// Weeks that are saved in one stretch of the law.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SavedWeeks {
    /// `savedWeeks` or `longCases`.
    item: Item,
    /// Weeks of absence that are over when they begin.
    from_week: Quantity,
    /// Weeks of absence that are over when they end.
    to_week: Quantity,
    /// Weeks of all people together; less than zero where absences become longer.
    person_weeks: Quantity,
    /// Who would have paid them.
    payer: Payer,
    /// The municipality's share of them.
    municipal_percent: SharePercent,
    /// The benefit for a whole week.
    weekly_benefit: Money,
    /// The values of the law that say so, on the days of an absence that stands for the law's day.
    reasons: Vec<Reason>,
}

impl SavedWeeks {
    fn new(used: &costs::Use, stretch: &costs::Stretch) -> Self {
        Self {
            item: used.item.into(),
            from_week: used.from.into(),
            to_week: used.to.into(),
            person_weeks: used.person_weeks.into(),
            payer: stretch.payer.into(),
            municipal_percent: used.municipality.into(),
            weekly_benefit: stretch.weekly.into(),
            reasons: stretch.reasons.iter().map(Reason::from).collect(),
        }
    }
}

/// What an amount is about.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Item {
    /// Benefit of the weeks by which absences are shorter.
    SavedWeeks,
    /// Benefit of the weeks that long cases would have had.
    LongCases,
    /// A higher refund during the course.
    ActivationRefund,
    /// What a saved week is worth to the employer.
    Replacement,
    /// Wages earned.
    Wage,
    /// Tax on the difference between wage and benefit.
    Tax,
    /// Benefit that those who take part no longer get.
    BenefitForgone,
    /// The supplier's price.
    Price,
}

impl From<costs::Item> for Item {
    fn from(item: costs::Item) -> Self {
        match item {
            costs::Item::SavedWeeks => Self::SavedWeeks,
            costs::Item::LongCases => Self::LongCases,
            costs::Item::ActivationRefund => Self::ActivationRefund,
            costs::Item::Replacement => Self::Replacement,
            costs::Item::Wage => Self::Wage,
            costs::Item::Tax => Self::Tax,
            costs::Item::BenefitForgone => Self::BenefitForgone,
            costs::Item::Price => Self::Price,
        }
    }
}

/// Somebody who gains or pays.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Party {
    /// The municipality.
    Municipality,
    /// The state.
    State,
    /// The employer.
    Employer,
    /// The unemployment fund.
    UnemploymentFund,
    /// Those who take part.
    Citizen,
}

impl From<costs::Party> for Party {
    fn from(party: costs::Party) -> Self {
        match party {
            costs::Party::Municipality => Self::Municipality,
            costs::Party::State => Self::State,
            costs::Party::Employer => Self::Employer,
            costs::Party::UnemploymentFund => Self::UnemploymentFund,
            costs::Party::Citizen => Self::Citizen,
        }
    }
}

/// What a reader has to know about a net gain, by its `code`.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(tag = "code", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub(crate) enum Note {
    /// The given benefit is above the maximum, which was used.
    BenefitCut {
        /// The maximum.
        maximum: Money,
    },
    /// Weeks after the last counted year were left out.
    BeyondHorizon {
        /// Weeks of all people together.
        person_weeks: Quantity,
    },
    /// The law of that day gives no other share in activation.
    ActivationChangesNothing,
    /// The long cases would have more weeks than were saved; only as many are counted.
    LongCasesExceedSaved,
    /// Some saved weeks lie where long cases are counted, and are taken to be others.
    SavedReachLong,
}

impl From<&costs::Note> for Note {
    fn from(note: &costs::Note) -> Self {
        match *note {
            costs::Note::BenefitCut { maximum } => Self::BenefitCut { maximum: maximum.into() },
            costs::Note::BeyondHorizon { person_weeks } => {
                Self::BeyondHorizon { person_weeks: person_weeks.into() }
            }
            costs::Note::ActivationChangesNothing => Self::ActivationChangesNothing,
            costs::Note::LongCasesExceedSaved => Self::LongCasesExceedSaved,
            costs::Note::SavedReachLong => Self::SavedReachLong,
        }
    }
}

/// The number at which the municipality's gain is zero, by its `kind`. It is looked for between two
/// ends, to a hundredth; where there are several, the lowest.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub(crate) enum BreakEven {
    /// There is one.
    Found {
        /// The number.
        value: Quantity,
        /// The gain at it: zero, or as near as a hundredth allows.
        gain: Money,
        /// The lowest number that was looked at.
        from: Quantity,
        /// The highest.
        to: Quantity,
    },
    /// There is none between two numbers.
    None {
        /// The lower one.
        from: Quantity,
        /// The gain there.
        gain_from: Money,
        /// The higher one.
        to: Quantity,
        /// The gain there.
        gain_to: Money,
    },
    /// The intervention has no such number.
    NotApplicable,
}

impl From<costs::BreakEven> for BreakEven {
    fn from(found: costs::BreakEven) -> Self {
        let quantity = |number: Decimal| Quantity::from(number);
        match found {
            costs::BreakEven::Found { value, gain, from, to } => Self::Found {
                value: quantity(value),
                gain: gain.into(),
                from: quantity(from),
                to: quantity(to),
            },
            costs::BreakEven::None { from, gain_from, to, gain_to } => Self::None {
                from: quantity(from),
                gain_from: gain_from.into(),
                to: quantity(to),
                gain_to: gain_to.into(),
            },
            costs::BreakEven::NotApplicable => Self::NotApplicable,
        }
    }
}
