//! What one course costs whom in which budget year, were a year's courses all like it.

use crate::sickness::{Course, Payers, WeeklyCost};

/// Budget years that are counted.
pub(super) const YEARS: usize = 4;

/// Kroner by budget year.
pub(super) type Budget = [Payers; YEARS];

/// Weeks of a year.
const YEAR: u32 = 52;

/// For each week of a course: how many years' worth of courses are in that week in each budget year,
/// when one fifty-second of a year's courses begins in each week from the first on.
#[derive(Clone, Debug)]
pub(super) struct Calendar(Vec<[f64; YEARS]>);

impl Calendar {
    pub(super) fn new() -> Self {
        let weeks = 0..YEAR * 4;
        Self(weeks.map(|week| [0, 1, 2, 3].map(|year| courses(week, year))).collect())
    }

    /// The shares of a year's courses that are in a week of theirs, by budget year.
    pub(super) fn week(&self, week: usize) -> [f64; YEARS] {
        self.0.get(week).copied().unwrap_or_default()
    }

    /// What a course costs, when being on benefit and out of work cost their parts of a week.
    pub(super) fn budget(&self, costs: &WeeklyCost, out_of_work: f64, course: &Course) -> Budget {
        let mut budget = Budget::default();
        for ((cost, spent), years) in costs.weeks.iter().zip(&course.weeks).zip(&self.0) {
            let weeks = spent.on_benefit + out_of_work * spent.out_of_work;
            for (sum, courses) in budget.iter_mut().zip(years) {
                *sum = sum.plus(weeks * courses, *cost);
            }
        }
        budget
    }

    /// What some weeks in partial return change: the benefit of these weeks is paid as in gradual
    /// return, less what they spare.
    pub(super) fn partial(
        &self,
        costs: &WeeklyCost,
        gradual: &WeeklyCost,
        weeks: &[(f64, f64)],
    ) -> Budget {
        let mut budget = Budget::default();
        let costs = costs.weeks.iter().zip(&gradual.weeks);
        for (((cost, gradual), (partial, spared)), years) in costs.zip(weeks).zip(&self.0) {
            let change = gradual.times(partial - spared).plus(-partial, *cost);
            for (sum, courses) in budget.iter_mut().zip(years) {
                *sum = sum.plus(*courses, change);
            }
        }
        budget
    }
}

/// How many years' worth of courses are in a week of theirs (from 0) in a budget year (from 0).
fn courses(week: u32, year: u32) -> f64 {
    let begun_before = |end: u32| end.saturating_sub(week);
    f64::from(begun_before((year + 1) * YEAR) - begun_before(year * YEAR)) / f64::from(YEAR)
}

/// Adds so many times another budget.
pub(super) fn add(sum: &mut Budget, factor: f64, other: &Budget) {
    for (sum, other) in sum.iter_mut().zip(other) {
        *sum = sum.plus(factor, *other);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(week: usize, expected: [f64; YEARS]) {
        for (found, expected) in Calendar::new().week(week).into_iter().zip(expected) {
            assert!((found - expected).abs() < 1e-12, "{week}: {found} is not {expected}");
        }
    }

    #[test]
    fn every_week_of_a_course_comes_once_for_each_year_that_has_begun() {
        // The first week of a course: in every budget year, a year's worth.
        same(0, [1.0; YEARS]);
        // The second: in the first week of all, no course is in it.
        same(1, [51.0 / 52.0, 1.0, 1.0, 1.0]);
        same(52, [0.0, 1.0, 1.0, 1.0]);
        same(78, [0.0, 0.5, 1.0, 1.0]);
        same(207, [0.0, 0.0, 0.0, 1.0 / 52.0]);
    }

    #[test]
    fn courses_are_what_counting_them_one_by_one_gives() {
        for week in 0..208_u32 {
            for year in 0..4_u32 {
                let weeks = year * YEAR..(year + 1) * YEAR;
                let begun = (0..208_u32).filter(|begin| weeks.contains(&(begin + week))).count();
                let begun = f64::from(u32::try_from(begun).unwrap()) / f64::from(YEAR);
                assert!((courses(week, year) - begun).abs() < 1e-12, "{week} {year}");
            }
        }
    }
}
