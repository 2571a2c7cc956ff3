//! What one course costs whom in which budget year, were a year's courses all like it.

use crate::sickness::{Course, Payers, WeeklyCost};

/// Budget years that are counted.
pub(super) const YEARS: usize = 4;

/// Kroner by budget year.
pub(super) type Budget = [Payers; YEARS];

/// Weeks of a year.
const YEAR: f64 = 52.0;

/// What a year's courses come to in each budget year, from what one course has in each of its weeks.
///
/// One fifty-second of a year's courses begins in each week, from the first on. In a course's week
/// of year k, a part of the courses is still in the budget year k and the rest in all later ones.
pub(super) fn budget(weeks: impl Iterator<Item = Payers>) -> Budget {
    let mut all = Budget::default();
    let mut late = Budget::default();
    let mut place = 0;
    let mut into = 0.0;
    for week in weeks {
        let (Some(all), Some(late)) = (all.get_mut(place), late.get_mut(place)) else { break };
        *all = all.plus(1.0, week);
        *late = late.plus(into / YEAR, week);
        into += 1.0;
        if into >= YEAR {
            place += 1;
            into = 0.0;
        }
    }
    let mut before = Payers::default();
    for (all, late) in all.iter_mut().zip(late) {
        let whole = *all;
        *all = before.plus(1.0, whole).plus(-1.0, late);
        before = before.plus(1.0, whole);
    }
    all
}

/// How many years' worth of courses are in the week of theirs that begins when so many are over, by
/// budget year.
pub(super) fn courses_in(weeks: f64) -> [f64; YEARS] {
    let week = libm::floor(weeks);
    let mut begun_before = 0.0;
    let mut end = 0.0;
    [(); YEARS].map(|()| {
        end += YEAR;
        let begun = (end - week).max(0.0) - begun_before;
        begun_before += begun;
        begun / YEAR
    })
}

/// What a course costs, when being out of work costs a part of a week on benefit.
pub(super) fn cost(costs: &WeeklyCost, out_of_work: f64, course: &Course) -> Budget {
    budget(
        costs
            .weeks
            .iter()
            .zip(&course.weeks)
            .map(|(cost, spent)| cost.times(spent.on_benefit + out_of_work * spent.out_of_work)),
    )
}

/// What weeks in partial return change: the benefit of these weeks is paid as in gradual return, less
/// the part that they spare.
pub(super) fn partial(
    costs: &WeeklyCost,
    gradual: &WeeklyCost,
    spared: f64,
    weeks: impl Iterator<Item = f64>,
) -> Budget {
    let costs = costs.weeks.iter().zip(&gradual.weeks);
    budget(
        costs.zip(weeks).map(|((cost, gradual), weeks)| {
            gradual.times(weeks * (1.0 - spared)).plus(-weeks, *cost)
        }),
    )
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

    /// One krone in one week of each course.
    fn summed(week: u32) -> [f64; YEARS] {
        let amount = |at| if at == week { 1.0 } else { 0.0 };
        budget((0..=week).map(|at| Payers { state: amount(at), ..Payers::default() }))
            .map(|year| year.state)
    }

    fn near(week: u32, expected: [f64; YEARS]) {
        for found in [summed(week), courses_in(f64::from(week) + 0.5)] {
            for (found, expected) in found.into_iter().zip(expected) {
                assert!((found - expected).abs() < 1e-12, "{week}: {found} is not {expected}");
            }
        }
    }

    #[test]
    fn every_week_of_a_course_comes_once_for_each_year_that_has_begun() {
        // The first week of a course: in every budget year, a year's worth.
        near(0, [1.0; YEARS]);
        // The second: in the first week of all, no course is in it.
        near(1, [51.0 / 52.0, 1.0, 1.0, 1.0]);
        near(52, [0.0, 1.0, 1.0, 1.0]);
        near(78, [0.0, 0.5, 1.0, 1.0]);
        near(207, [0.0, 0.0, 0.0, 1.0 / 52.0]);
        near(208, [0.0; YEARS]);
    }

    #[test]
    fn courses_are_what_counting_them_one_by_one_gives() {
        for week in 0..208_u32 {
            let counted = [0, 1, 2, 3].map(|year| {
                let weeks = year * 52..(year + 1) * 52;
                let begun = (0..208_u32).filter(|begin| weeks.contains(&(begin + week))).count();
                f64::from(u32::try_from(begun).unwrap()) / YEAR
            });
            near(week, counted);
        }
    }
}
