//! The expected course of one person: on benefit, in work, or out of work without benefit.

use super::Pace;

/// What is different from a point in time on, until the next change.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// Weeks of absence that are over when it begins.
    pub from: f64,
    /// The hazard of leaving benefit is multiplied by this.
    pub hazard: f64,
    /// The share of exits to work grows by this, as far as it can; 0.1 is ten points.
    pub to_work: f64,
}

/// Where one person is, as chances that sum to one.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// On benefit.
    pub on_benefit: f64,
    /// In work. Nobody falls ill again.
    pub in_work: f64,
    /// Off benefit, but not in work.
    pub out_of_work: f64,
}

/// What of one week is spent where, in expected weeks.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Spent {
    /// On benefit.
    pub on_benefit: f64,
    /// Off benefit, but not in work.
    pub out_of_work: f64,
}

/// The expected course of one person, by weeks of absence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Course {
    /// Where they are when so many weeks are over: entry 0 is the first day of absence.
    pub points: Vec<Point>,
    /// What is spent where in each week; nothing before the entry.
    pub weeks: Vec<Spent>,
    /// For each change that began: the chance of being on benefit then.
    pub at_changes: Vec<f64>,
}

impl Course {
    /// The course of somebody who is on benefit when `entry` weeks are over, through all weeks of
    /// the pace. `speed` multiplies every hazard; changes must rise.
    #[must_use]
    pub fn new(pace: &Pace, entry: f64, speed: f64, changes: &[Change]) -> Self {
        let mut course = Self::default();
        course.follow(pace, entry, speed, changes);
        course
    }

    /// Follows another course in the same memory.
    pub(crate) fn follow(&mut self, pace: &Pace, entry: f64, speed: f64, changes: &[Change]) {
        self.points.clear();
        self.weeks.clear();
        self.at_changes.clear();
        let mut now = Point { on_benefit: 1.0, ..Point::default() };
        self.points.push(now);
        let mut later = changes.iter().peekable();
        let (mut hazard_by, mut more_to_work) = (speed, 0.0);
        // Most weeks are alike: a power is worked out once for all of them.
        let mut last = Stay::default();
        let mut begin = 0.0;
        for &(hazard, to_work) in pace.weeks() {
            let end = begin + 1.0;
            let mut spent = Spent::default();
            let mut at = entry.clamp(begin, end);
            while at < end {
                while let Some(change) = later.next_if(|change| change.from <= at) {
                    hazard_by = speed * change.hazard;
                    more_to_work = change.to_work;
                    self.at_changes.push(now.on_benefit);
                }
                let until = later.peek().map_or(end, |change| change.from.min(end));
                let weeks = until - at;
                last = last.or(hazard * hazard_by, weeks);
                let to_work = (to_work + more_to_work).clamp(0.0, 1.0);
                let leaves = now.on_benefit * last.leaves;
                let works = leaves * to_work;
                spent.on_benefit += now.on_benefit * last.weeks_on;
                // Of those who leave, the time after they left: all but what they spent on benefit.
                let after = now.on_benefit * (weeks - last.weeks_on);
                spent.out_of_work += now.out_of_work * weeks + after * (1.0 - to_work);
                now.on_benefit -= leaves;
                now.in_work += works;
                now.out_of_work += leaves - works;
                at = until;
            }
            self.points.push(now);
            self.weeks.push(spent);
            begin = end;
        }
    }
}

impl Point {
    /// Where somebody is when so many weeks are over, on a straight line between whole weeks; after
    /// the last one, as there.
    #[must_use]
    pub fn between(points: &[Self], weeks: f64) -> Self {
        let Some((before, rest)) = points.get(whole(weeks)..).and_then(<[Self]>::split_first)
        else {
            return points.last().copied().unwrap_or_default();
        };
        let after = rest.first().unwrap_or(before);
        let part = weeks - libm::floor(weeks);
        let on_line = |a: f64, b: f64| a + part * (b - a);
        Self {
            on_benefit: on_line(before.on_benefit, after.on_benefit),
            in_work: on_line(before.in_work, after.in_work),
            out_of_work: on_line(before.out_of_work, after.out_of_work),
        }
    }
}

/// The whole weeks in a number of weeks; none below zero.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "whole weeks are wanted, and a cast from a float saturates"
)]
pub(crate) fn whole(weeks: f64) -> usize {
    weeks as usize
}

/// Some time with one hazard.
#[derive(Clone, Copy, Debug, Default)]
struct Stay {
    hazard: f64,
    weeks: f64,
    /// The chance of leaving benefit.
    leaves: f64,
    /// The expected weeks on benefit.
    weeks_on: f64,
}

impl Stay {
    /// This one where it is the same, else another.
    fn or(self, hazard: f64, weeks: f64) -> Self {
        let same =
            self.hazard.to_bits() == hazard.to_bits() && self.weeks.to_bits() == weeks.to_bits();
        if same && weeks > 0.0 {
            return self;
        }
        let leaves = -libm::expm1(-hazard * weeks);
        let weeks_on = if hazard > 0.0 { leaves / hazard } else { weeks };
        Self { hazard, weeks, leaves, weeks_on }
    }
}
