//! What can be wrong with an effort as given.

use chrono::NaiveDate;

/// One thing that is wrong. All are found at once.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("{problem}")]
pub struct EffortError {
    /// Where.
    pub field: Field,
    /// What.
    pub problem: Problem,
}

/// A field of an effort or of a municipality. Numbers are places, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// People, or new courses a year.
    People,
    /// Weeks of absence behind them.
    WeeksBefore,
    /// Years that are counted.
    Years,
    /// The law's day.
    LawDate,
    /// Kroner a week.
    WeeklyBenefit,
    /// What somebody out of work costs.
    OutOfWork,
    /// The list of interventions.
    Interventions,
    /// Weeks of absence when it begins.
    Start(usize),
    /// A share of those on benefit.
    Reach(usize),
    /// The size of the effect.
    Effect(usize),
    /// Until when its weeks are counted, after when a course is long.
    Until(usize),
    /// The part of the benefit that is spared.
    Spared(usize),
    /// How long it works.
    Lasts(usize),
    /// Kroner per participant.
    Price(usize),
    /// A spread.
    Spread(Spread),
}

/// One of the spreads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Spread {
    /// Of the pace.
    Pace,
    /// Of what people out of work cost.
    OutOfWork,
    /// Of the reach.
    Reach,
    /// Of the price.
    Price,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum Problem {
    /// Not a number, or infinite.
    #[error("must be a finite number")]
    NotFinite,
    /// Too small or too large.
    #[error("must lie between {least} and {most}")]
    OutOfRange {
        /// The smallest that is accepted.
        least: f64,
        /// The largest.
        most: f64,
    },
    /// More than are weighed at a time.
    #[error("there are at most {most}")]
    TooMany {
        /// The most.
        most: usize,
    },
    /// The law of that day is not encoded.
    #[error("the law is encoded from {start} to {end}")]
    NoLaw {
        /// The first day that is.
        start: NaiveDate,
        /// The last.
        end: NaiveDate,
    },
    /// Begins when nothing is counted any more.
    #[error("must begin before week {weeks}, after which nothing is counted")]
    AfterTheEnd {
        /// Weeks of absence that are counted.
        weeks: u32,
    },
    /// Weeks that end before they begin.
    #[error("must be later than the start")]
    NotAfterStart,
    /// No hazard ratio does that much.
    #[error("no effect on the chance of leaving benefit does that much")]
    Unreachable,
    /// The published table makes no curve.
    #[error("the published table makes no curve")]
    NoCurve,
}

/// Checks a number against a range.
pub(crate) fn within(value: f64, least: f64, most: f64) -> Option<Problem> {
    if !value.is_finite() {
        Some(Problem::NotFinite)
    } else {
        (value < least || value > most).then_some(Problem::OutOfRange { least, most })
    }
}
