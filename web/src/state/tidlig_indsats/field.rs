//! The boxes of the form, the range of each, and what can be wrong with one.

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive as _;

use super::draft::Kind;
use crate::state::numbers::{Bounds, Takes, Unit, Wrong, between, number_fields, whole};

number_fields! {
    /// People whose course is followed.
    Entrants: "entrants", People, whole(1, 100_000);
    /// Weeks of absence that they have behind them.
    EntryWeek: "entryWeek", Weeks, between(0, 104);
    /// Years that are followed.
    Years: "years", Years, whole(1, 4);
    /// The benefit for a week; empty for the highest.
    WeeklyBenefit: "weeklyBenefit", Kroner, between(0, 100_000);
    /// What somebody who has left benefit without work costs, as a share of the benefit.
    OutOfWork: "outOfWork", Percent, between(0, 200);
    /// How many draws.
    Draws: "draws", Plain, whole(1_000, 100_000);
    /// What all draws begin with.
    Seed: "seed", Plain, whole(0, i64::from(u32::MAX));
    /// The week of absence in which an effort begins.
    StartWeek: "startWeek", Weeks, between(0, 104);
    /// The share of those still ill that it reaches.
    Reach: "reach", Percent, between(0, 100);
    /// How much it does: a factor, where its kind says nothing else.
    Effect: "effect", Plain, (Bounds { least: Decimal::new(1, 1), most: Decimal::TEN }, false);
    /// Weeks of absence until which saved weeks are counted, or after which a course is long.
    Until: "until", Weeks, between(1, 520);
    /// The part of the benefit that a gradual return spares.
    Spared: "spared", Percent, between(0, 100);
    /// For how many weeks; empty for as long as the course.
    Lasts: "lasts", Weeks, between(0, 208);
    /// What it costs for each who takes part.
    Price: "price", Kroner, between(0, 1_000_000);
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

    /// Whether it is filled in for somebody who comes from a page that does not ask for it.
    pub(super) const fn is_assumed(self) -> bool {
        matches!(self, Self::EntryWeek | Self::Years | Self::Reach | Self::StartWeek)
    }

    /// The numbers that it takes; an effect those of its kind.
    #[must_use]
    pub fn takes_of(self, kind: Kind) -> Takes {
        let by_kind = match kind {
            Kind::HazardRatio => None,
            Kind::WeeksSaved => Some((Unit::Weeks, between(-52, 104))),
            Kind::FewerLong => Some((Unit::Percent, between(-100, 95))),
            Kind::PartialReturn => Some((Unit::Weeks, between(-26, 26))),
            Kind::MoreToWork => Some((Unit::Points, between(-100, 100))),
        };
        match by_kind.filter(|_| self == Self::Effect) {
            Some((unit, (bounds, whole))) => Takes { unit, bounds, whole },
            None => self.takes(),
        }
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
    /// The number itself.
    Number(Wrong),
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

impl Problem {
    /// Too small or too large for the engine.
    pub(super) fn out_of_range(least: f64, most: f64) -> Self {
        let [least, most] = [least, most].map(|end| Decimal::from_f64(end).unwrap_or_default());
        Self::Number(Wrong::OutOfRange(Bounds { least, most }))
    }
}
