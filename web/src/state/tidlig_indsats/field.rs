//! The boxes of the form, the range of each, and what can be wrong with one.

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive as _;

use super::draft::Kind;
use crate::state::amount::{NoNumber, Suffix, Takes};

/// A box of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// People whose course is followed.
    Entrants,
    /// Weeks of absence that they have behind them.
    EntryWeek,
    /// Years that are followed.
    Years,
    /// The benefit for a week; empty for the highest.
    WeeklyBenefit,
    /// What somebody who has left benefit without work costs, as a share of the benefit.
    OutOfWork,
    /// How many draws.
    Draws,
    /// What all draws begin with.
    Seed,
    /// The week of absence in which an effort begins.
    StartWeek,
    /// The share of those still ill that it reaches.
    Reach,
    /// How much it does.
    Effect,
    /// Weeks of absence until which saved weeks are counted, or after which a course is long.
    Until,
    /// The part of the benefit that a gradual return spares.
    Spared,
    /// For how many weeks; empty for as long as the course.
    Lasts,
    /// What it costs for each who takes part.
    Price,
}

/// What a box is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// People.
    People,
    /// A number of weeks.
    Weeks,
    /// A number of years.
    Years,
    /// Kroner.
    Kroner,
    /// Percent.
    Percent,
    /// Percentage points.
    Points,
    /// A factor, or a number that is only a number.
    Plain,
}

/// The smallest and largest number that a box takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The smallest.
    pub least: Decimal,
    /// The largest.
    pub most: Decimal,
}

impl Field {
    /// Those of the people and of the calculation, in the order of the form.
    pub const WHOLE: [Self; 7] = [
        Self::Entrants,
        Self::EntryWeek,
        Self::Years,
        Self::WeeklyBenefit,
        Self::OutOfWork,
        Self::Draws,
        Self::Seed,
    ];
    /// Those of each effort, in the order of the form.
    pub const EFFORT: [Self; 7] = [
        Self::StartWeek,
        Self::Reach,
        Self::Effect,
        Self::Until,
        Self::Spared,
        Self::Lasts,
        Self::Price,
    ];

    /// Its name in ids and links.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Entrants => "entrants",
            Self::EntryWeek => "entryWeek",
            Self::Years => "years",
            Self::WeeklyBenefit => "weeklyBenefit",
            Self::OutOfWork => "outOfWork",
            Self::Draws => "draws",
            Self::Seed => "seed",
            Self::StartWeek => "startWeek",
            Self::Reach => "reach",
            Self::Effect => "effect",
            Self::Until => "until",
            Self::Spared => "spared",
            Self::Lasts => "lasts",
            Self::Price => "price",
        }
    }

    /// What it is counted in; an effect in what its kind is.
    #[must_use]
    pub const fn unit(self, kind: Kind) -> Unit {
        match self {
            Self::Entrants => Unit::People,
            Self::EntryWeek | Self::StartWeek | Self::Until | Self::Lasts => Unit::Weeks,
            Self::Years => Unit::Years,
            Self::WeeklyBenefit | Self::Price => Unit::Kroner,
            Self::OutOfWork | Self::Reach | Self::Spared => Unit::Percent,
            Self::Draws | Self::Seed => Unit::Plain,
            Self::Effect => match kind {
                Kind::HazardRatio => Unit::Plain,
                Kind::WeeksSaved | Kind::PartialReturn => Unit::Weeks,
                Kind::FewerLong => Unit::Percent,
                Kind::MoreToWork => Unit::Points,
            },
        }
    }

    /// Whether only whole numbers make sense.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        matches!(self, Self::Entrants | Self::Years | Self::Draws | Self::Seed)
    }

    /// Whether it may be left empty.
    #[must_use]
    pub const fn is_optional(self, kind: Kind) -> bool {
        match self {
            Self::WeeklyBenefit | Self::OutOfWork | Self::Draws | Self::Seed | Self::Lasts => true,
            Self::Until => matches!(kind, Kind::WeeksSaved),
            Self::Entrants
            | Self::EntryWeek
            | Self::Years
            | Self::StartWeek
            | Self::Reach
            | Self::Effect
            | Self::Spared
            | Self::Price => false,
        }
    }

    /// Whether an effort whose effect is of this kind has it.
    #[must_use]
    pub const fn belongs_to(self, kind: Kind) -> bool {
        match self {
            Self::Until => matches!(kind, Kind::WeeksSaved | Kind::FewerLong),
            Self::Spared => matches!(kind, Kind::PartialReturn),
            Self::Entrants
            | Self::EntryWeek
            | Self::Years
            | Self::WeeklyBenefit
            | Self::OutOfWork
            | Self::Draws
            | Self::Seed
            | Self::StartWeek
            | Self::Reach
            | Self::Effect
            | Self::Lasts
            | Self::Price => true,
        }
    }

    /// The smallest and largest number that it takes.
    #[must_use]
    pub fn bounds(self, kind: Kind) -> Bounds {
        let (least, most) = match self {
            Self::Entrants => (1, 100_000),
            Self::EntryWeek | Self::StartWeek => (0, 104),
            Self::Years => (1, 4),
            Self::WeeklyBenefit => (0, 100_000),
            Self::Price => (0, 1_000_000),
            Self::OutOfWork => (0, 200),
            Self::Draws => (1_000, 100_000),
            Self::Seed => (0, i64::from(u32::MAX)),
            Self::Lasts => (0, 208),
            Self::Reach | Self::Spared => (0, 100),
            Self::Until => (1, 520),
            Self::Effect => match kind {
                Kind::HazardRatio => (0, 10),
                Kind::WeeksSaved => (-52, 104),
                Kind::FewerLong => (-100, 95),
                Kind::PartialReturn => (-26, 26),
                Kind::MoreToWork => (-100, 100),
            },
        };
        let mut bounds = Bounds { least: Decimal::from(least), most: Decimal::from(most) };
        if self == Self::Effect && kind == Kind::HazardRatio {
            bounds.least = Decimal::new(1, 1);
        }
        bounds
    }

    /// The numbers that it takes.
    pub(super) fn takes(self, kind: Kind) -> Takes {
        let suffix = match self.unit(kind) {
            Unit::Kroner => Suffix::Kroner,
            Unit::Percent => Suffix::Percent,
            Unit::People | Unit::Weeks | Unit::Years | Unit::Points | Unit::Plain => Suffix::None,
        };
        let Bounds { least, most } = self.bounds(kind);
        Takes { suffix, range: [least, most], whole: self.is_whole() }
    }
}

/// A box: of the people and the calculation, or of one of the efforts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The effort, counted from 0.
    pub effort: Option<usize>,
    /// The box.
    pub field: Field,
}

impl Place {
    /// A box of the people or of the calculation.
    #[must_use]
    pub const fn whole(field: Field) -> Self {
        Self { effort: None, field }
    }

    /// A box of an effort.
    #[must_use]
    pub const fn of(effort: usize, field: Field) -> Self {
        Self { effort: Some(effort), field }
    }

    /// The id of the box; a link names it so, too.
    #[must_use]
    pub fn id(self) -> String {
        match self.effort {
            None => self.field.id().to_owned(),
            Some(effort) => format!("{}-{}", name(effort), self.field.id()),
        }
    }
}

/// What the ids and the names in a link of an effort begin with.
#[must_use]
pub(super) fn name(effort: usize) -> String {
    format!("e{}", effort + 1)
}

/// What is wrong with a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// A number that has to be there is not.
    Missing,
    /// Not a number.
    NotANumber,
    /// It could be a civil registration number.
    LooksLikeCpr,
    /// Part of a whole that has no parts.
    NotWhole,
    /// More than two decimals.
    TooPrecise,
    /// Too small or too large.
    OutOfRange(Bounds),
    /// It begins when nothing is counted any more.
    AfterTheEnd {
        /// Weeks of absence that are counted.
        weeks: u32,
    },
    /// It ends before it begins.
    NotAfterStart,
    /// No effect on the chance of leaving benefit does that much.
    Unreachable,
}

impl From<NoNumber> for Problem {
    fn from(error: NoNumber) -> Self {
        match error {
            NoNumber::NotANumber => Self::NotANumber,
            NoNumber::LooksLikeCpr => Self::LooksLikeCpr,
            NoNumber::NotWhole => Self::NotWhole,
            NoNumber::TooPrecise => Self::TooPrecise,
            NoNumber::OutOfRange([least, most]) => Self::OutOfRange(Bounds { least, most }),
        }
    }
}

impl Problem {
    /// Too small or too large for the engine.
    pub(super) fn out_of_range(least: f64, most: f64) -> Self {
        let [least, most] = [least, most].map(|end| Decimal::from_f64(end).unwrap_or_default());
        Self::OutOfRange(Bounds { least, most })
    }

    /// Whether it should be told while the box is still being filled in.
    #[must_use]
    pub fn is_told_at_once(self) -> bool {
        self != Self::Missing
    }
}
