//! An intervention as given, not yet checked.

use chrono::NaiveDate;
use fremdrift_rules::case::Status;
use fremdrift_units::{Kroner, Percent};
use rust_decimal::Decimal;

/// An intervention, whom it reaches, and what it is taken to do. [`super::Bounds`] has the range of
/// each number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetGainInput {
    /// The day whose law holds throughout.
    pub law_date: NaiveDate,
    /// People who take part.
    pub citizens: u32,
    /// What they were on their first day of absence.
    pub status: Status,
    /// Weeks of absence when the intervention begins, on average.
    pub weeks_before: Decimal,
    /// How many weeks it lasts, on average.
    pub course_weeks: Decimal,
    /// The benefit for a whole week; none: the maximum on the law's day.
    pub weekly_benefit: Option<Kroner>,
    /// What the municipality pays the supplier per participant.
    pub price: Kroner,
    /// What it does.
    pub effect: Effect,
    /// Whether the saved weeks would have been in activation or gradual return.
    pub active: bool,
    /// How the saved weeks are shared between municipality and state.
    pub saved_share: SavedShare,
    /// Whether weeks of long cases are among the saved weeks.
    pub overlap: Overlap,
    /// Years of absence that are counted.
    pub horizon: u32,
    /// What a year is discounted by; none: not at all.
    pub discount: Option<Percent>,
    /// Gains that are counted only where somebody fills them in.
    pub optional: Optional,
}

/// What an intervention does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect {
    /// Weeks by which an absence is shorter, per participant; less than zero: longer.
    pub weeks_saved: Decimal,
    /// People who are kept from passing `long_from`.
    pub cases_avoided: Decimal,
    /// Weeks of benefit that each of them would have had after it.
    pub weeks_each: Decimal,
    /// The week of absence after which a case is counted as long.
    pub long_from: Decimal,
    /// The effect as a share of people fit for work; none: as given above.
    pub share_fit: Option<ShareFit>,
}

/// The share of people who are fully or partly fit for work afterwards. Both effects above were
/// measured at `measured`; they are taken to vanish at `without`, and in between to follow a
/// straight line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShareFit {
    /// With the intervention, as it was measured.
    pub measured: Percent,
    /// Without it.
    pub without: Percent,
    /// With it, as assumed now.
    pub now: Percent,
}

/// How the saved weeks are shared between municipality and state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SavedShare {
    /// Week by week, by the law.
    ByLaw,
    /// The municipality's share, the same in every week: a reconstruction, not the law.
    Constant(Percent),
}

/// Whether the weeks of cases that did not grow long are among the saved weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlap {
    /// They come on top of them.
    Apart,
    /// They are some of them: the saved weeks are all there are.
    Within,
}

/// Gains that are off unless somebody gives their numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Optional {
    /// Wages and taxes.
    pub work: Option<Work>,
    /// What a saved week is worth to an employer: a replacement, wages beyond the benefit.
    pub replacement: Option<Kroner>,
    /// The share of the course's weeks in activation with a higher refund.
    pub activation: Option<Percent>,
}

/// What people earn, and what is taxed of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Work {
    /// The share of the saved weeks that they work.
    pub at_work: Percent,
    /// Their pay for a week.
    pub weekly_wage: Kroner,
    /// What the municipality takes of one more krone of income, wage or benefit.
    pub municipal_tax: Percent,
    /// What the state takes of it.
    pub state_tax: Percent,
}

/// A number of an intervention that can be varied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Variable {
    /// The price per participant, kroner.
    Price,
    /// The share fit for work, percent.
    ShareFit,
    /// Weeks saved per participant.
    WeeksSaved,
    /// People kept from a long case.
    CasesAvoided,
    /// Weeks that each long case would have lasted.
    WeeksEach,
    /// Weeks of absence at the start.
    WeeksBefore,
    /// Weeks that the course lasts.
    CourseWeeks,
    /// The weekly benefit, kroner.
    WeeklyBenefit,
}

/// The real discount rate that the Danish Ministry of Finance recommends for the first 35 years
/// (note on the social discount rate, 7 January 2021; before it 4 percent).
#[must_use]
pub fn ministry_discount_rate() -> Percent {
    Percent::from_basis_points(350).unwrap_or_default() // not law: a recommendation, see above
}

impl Variable {
    /// All of them.
    // not law: how many they are
    pub const ALL: [Self; 8] = [
        Self::Price,
        Self::ShareFit,
        Self::WeeksSaved,
        Self::CasesAvoided,
        Self::WeeksEach,
        Self::WeeksBefore,
        Self::CourseWeeks,
        Self::WeeklyBenefit,
    ];

    /// What stands in an input, if it has such a number.
    #[must_use]
    pub fn of(self, input: &NetGainInput) -> Option<Decimal> {
        match self {
            Self::Price => Some(input.price.to_decimal()),
            Self::ShareFit => input.effect.share_fit.map(|share| share.now.to_decimal()),
            Self::WeeksSaved => Some(input.effect.weeks_saved),
            Self::CasesAvoided => Some(input.effect.cases_avoided),
            Self::WeeksEach => Some(input.effect.weeks_each),
            Self::WeeksBefore => Some(input.weeks_before),
            Self::CourseWeeks => Some(input.course_weeks),
            Self::WeeklyBenefit => input.weekly_benefit.map(Kroner::to_decimal),
        }
    }

    /// The input with another number, of at most two decimals; none where it has no such number or
    /// cannot have this one.
    #[must_use]
    pub fn set(self, input: &NetGainInput, value: Decimal) -> Option<NetGainInput> {
        let mut input = input.clone();
        match self {
            Self::Price => input.price = Kroner::from_decimal(value).ok()?,
            Self::ShareFit => {
                input.effect.share_fit.as_mut()?.now = Percent::from_decimal(value).ok()?;
            }
            Self::WeeksSaved => input.effect.weeks_saved = value,
            Self::CasesAvoided => input.effect.cases_avoided = value,
            Self::WeeksEach => input.effect.weeks_each = value,
            Self::WeeksBefore => input.weeks_before = value,
            Self::CourseWeeks => input.course_weeks = value,
            Self::WeeklyBenefit => {
                input.weekly_benefit = Some(Kroner::from_decimal(value).ok()?);
            }
        }
        Some(input)
    }
}
