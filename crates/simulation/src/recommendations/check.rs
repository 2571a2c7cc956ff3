//! What can be wrong with a municipality as given.

use super::input::{Lever, Municipality};
use crate::effort::{Problem, Spread, within};

/// One thing that is wrong. All are found at once.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("{problem}")]
pub struct LeverError {
    /// Where.
    pub field: Field,
    /// What.
    pub problem: Problem,
}

/// A field of a municipality.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// New courses a year.
    Courses,
    /// The law's day.
    LawDate,
    /// Kroner a week.
    WeeklyBenefit,
    /// What somebody out of work costs.
    OutOfWork,
    /// Weeks when today's effort begins.
    TodayStart,
    /// Whom it reaches.
    TodayReach,
    /// The stated hazard ratio.
    Ratio,
    /// Kroner per participant.
    Price,
    /// Weeks when the effort begins with a lever.
    Start(Lever),
    /// Whom a lever reaches, as a share.
    Share(Lever),
    /// Weeks earlier in part, or fewer courses.
    Effect(Lever),
    /// The part of the benefit that is spared.
    Spared,
    /// Kroner for each course.
    PriceEach(Lever),
    /// Kroner a year.
    Yearly(Lever),
    /// A spread.
    Spread(Spread),
}

impl Municipality {
    /// Every number with its range.
    fn ranges(&self) -> Vec<(Field, f64, [f64; 2])> {
        const WEEKS: [f64; 2] = [0.0, 104.0];
        const SHARE: [f64; 2] = [0.0, 1.0];
        const PRICE: [f64; 2] = [0.0, 1_000_000.0];
        const YEARLY: [f64; 2] = [0.0, 1_000_000_000.0];
        const SPREAD: [f64; 2] = [0.0, 2.0];
        let levers = &self.levers;
        vec![
            (Field::Courses, f64::from(self.courses), [1.0, 1_000_000.0]),
            (Field::OutOfWork, self.out_of_work, [0.0, 2.0]),
            (Field::TodayStart, self.today.start, WEEKS),
            (Field::TodayReach, self.today.reach, SHARE),
            (Field::Ratio, self.ratio, [0.1, 10.0]),
            (Field::Price, self.price, PRICE),
            (Field::Start(Lever::Assessment), levers.assessment.start, WEEKS),
            (Field::PriceEach(Lever::Assessment), levers.assessment.price, PRICE),
            (Field::Yearly(Lever::Assessment), levers.assessment.yearly, YEARLY),
            (Field::Effect(Lever::WorkGoal), levers.work_goal.weeks, [-26.0, 26.0]),
            (Field::Spared, levers.work_goal.spared, SHARE),
            (Field::Share(Lever::WorkGoal), levers.work_goal.reach, SHARE),
            (Field::PriceEach(Lever::WorkGoal), levers.work_goal.price, PRICE),
            (Field::Yearly(Lever::WorkGoal), levers.work_goal.yearly, YEARLY),
            (Field::Share(Lever::Culture), levers.culture.reach, SHARE),
            (Field::Yearly(Lever::Culture), levers.culture.yearly, YEARLY),
            (Field::Effect(Lever::Patchy), levers.patchy.fewer, [-1.0, 1.0]),
            (Field::Yearly(Lever::Patchy), levers.patchy.yearly, YEARLY),
            (Field::Share(Lever::Hospital), levers.hospital.share, SHARE),
            (Field::Start(Lever::Hospital), levers.hospital.start, WEEKS),
            (Field::PriceEach(Lever::Hospital), levers.hospital.price, PRICE),
            (Field::Yearly(Lever::Hospital), levers.hospital.yearly, YEARLY),
            (Field::Yearly(Lever::Measuring), levers.measuring.yearly, YEARLY),
            (Field::Spread(Spread::Pace), self.spreads.pace, SPREAD),
            (Field::Spread(Spread::OutOfWork), self.spreads.out_of_work, SPREAD),
            (Field::Spread(Spread::Reach), self.spreads.reach, SPREAD),
            (Field::Spread(Spread::Price), self.spreads.price, SPREAD),
        ]
    }

    /// Everything that is wrong with the numbers by themselves.
    pub(super) fn check(&self) -> Vec<LeverError> {
        self.ranges()
            .into_iter()
            .filter_map(|(field, value, [least, most])| {
                Some(LeverError { field, problem: within(value, least, most)? })
            })
            .collect()
    }
}
