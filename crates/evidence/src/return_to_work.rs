//! The chance of being in work again, by the number of weeks on benefit.

use fremdrift_legislation::Text;
use fremdrift_units::Percent;

use crate::{Grade, Source};

/// A published table of how many came back to work, by week on benefit, and what lies between its
/// weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReturnToWork {
    /// Stable name, the same as the file's.
    pub id: &'static str,
    /// How the figures were come by.
    pub grade: Grade,
    /// The calendar year in which the people observed began to get benefit.
    pub entry_year: u16,
    /// How the weeks between the published ones are filled.
    pub method: Method,
    /// What the chance is a chance of, for people.
    pub label: Text,
    /// Who was observed, for people.
    pub population: Text,
    /// Whose figures they are, for people.
    pub whose: Text,
    /// Where they were read.
    pub source: Source,
    /// What the figures do not say, for people: whoever shows a chance shows these.
    pub caveats: &'static [Text],
    /// The published weeks, rising.
    pub weeks: &'static [PublishedWeek],
}

/// One row of the published table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublishedWeek {
    /// The week on benefit, from 1.
    pub week: u32,
    /// People still on benefit in that week.
    pub still_on_benefit: u32,
    /// Those of them who came into work within the next year.
    pub back_in_work: u32,
    /// The published share of the two, in percent with one decimal.
    pub in_work: Percent,
}

/// How the weeks between the published ones are filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// On the straight line between the two published weeks around it, rounded half up to a tenth
    /// of a percent: the source has no more decimals. Nothing before the first or after the last.
    LinearBetweenPublishedWeeks,
}

/// The chance of being in work within the next year, for somebody still on benefit in a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chance {
    /// The chance, in percent with one decimal, 0 to 100.
    pub in_work: Percent,
    /// Whether the source says it.
    pub basis: Basis,
}

/// Whether a chance stands in the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The source gives it for this week.
    Published,
    /// Our own reading between two weeks that the source gives.
    Interpolated,
}

impl Chance {
    /// The exclusion rate: the chance of not being in work within the next year, what is left of
    /// 100 percent.
    #[must_use]
    pub const fn excluded(self) -> Percent {
        self.in_work.complement()
    }
}

impl ReturnToWork {
    /// The chance for somebody who is still on benefit in that week, counted from 1.
    ///
    /// Nothing before the first published week or after the last: the source says nothing there.
    #[must_use]
    pub fn on(&self, week: u32) -> Option<Chance> {
        let published = self.weeks.iter().find(|row| row.week == week);
        match (published, self.method) {
            (Some(row), _) => Some(Chance { in_work: row.in_work, basis: Basis::Published }),
            (None, Method::LinearBetweenPublishedWeeks) => {
                self.weeks.windows(2).find_map(|pair| match pair {
                    [a, b] if a.week < week && week < b.week => on_the_line(a, b, week),
                    _ => None,
                })
            }
        }
    }
}

/// Both ends weighted by how near they are, in whole tenths of a percent.
fn on_the_line(a: &PublishedWeek, b: &PublishedWeek, week: u32) -> Option<Chance> {
    let span = u64::from(b.week.checked_sub(a.week)?);
    let to_b = u64::from(b.week.checked_sub(week)?);
    let from_a = u64::from(week.checked_sub(a.week)?);
    let weighted =
        u64::from(a.in_work.basis_points()) * to_b + u64::from(b.in_work.basis_points()) * from_a;
    // Ten basis points are a tenth of a percent; adding half of one before cutting rounds half up.
    let tenths = (weighted + 5 * span).checked_div(10 * span)?;
    let in_work = Percent::from_basis_points(u16::try_from(tenths * 10).ok()?).ok()?;
    Some(Chance { in_work, basis: Basis::Interpolated })
}

#[cfg(test)]
mod tests {
    use super::{Basis, Chance};
    use crate::{Grade, evidence};

    /// The white paper's figure 7, typed from the page and not from the data: week, still on
    /// benefit, in work within a year, share in work, exclusion rate.
    const FIGURE_7: [(u32, u32, u32, &str, &str); 6] = [
        (1, 309_304, 260_385, "84.2", "15.8"),
        (5, 125_749, 92_221, "73.3", "26.7"),
        (13, 55_977, 31_754, "56.7", "43.3"),
        (26, 29_533, 11_955, "40.5", "59.5"),
        (52, 13_492, 3_340, "24.8", "75.2"),
        (78, 5_624, 968, "17.2", "82.8"),
    ];

    fn on(week: u32) -> Option<Chance> {
        evidence().return_to_work.on(week)
    }

    #[test]
    fn gives_the_published_table() {
        let table = evidence().return_to_work;
        assert_eq!(table.grade, Grade::RegisterData);
        assert_eq!(table.weeks.len(), FIGURE_7.len());
        for (row, (week, still, back, share, excluded)) in table.weeks.iter().zip(FIGURE_7) {
            assert_eq!((row.week, row.still_on_benefit, row.back_in_work), (week, still, back));
            let chance = on(week).unwrap();
            assert_eq!(chance.basis, Basis::Published);
            assert_eq!(chance.in_work.to_string(), share);
            assert_eq!(chance.excluded().to_string(), excluded);
        }
    }

    #[test]
    fn the_published_shares_follow_from_their_counts() {
        for row in evidence().return_to_work.weeks {
            let [still, back] = [row.still_on_benefit, row.back_in_work].map(u64::from);
            let tenths = (2 * 1000 * back + still).div_euclid(2 * still);
            assert_eq!(u64::from(row.in_work.basis_points()), tenths * 10, "week {}", row.week);
        }
    }

    #[test]
    fn lies_on_the_line_between_published_weeks() {
        // Worked by hand: the middle of 84.2 and 73.3 is 78.75, of 73.3 and 56.7 65.0, of 40.5 and
        // 24.8 32.65, of 24.8 and 17.2 21.0; a thirteenth of the way from 56.7 to 40.5 is 55.4538.
        for (week, share) in [(3, "78.8"), (9, "65"), (14, "55.5"), (39, "32.7"), (65, "21")] {
            let chance = on(week).unwrap();
            assert_eq!(chance.basis, Basis::Interpolated);
            assert_eq!(chance.in_work.to_string(), share, "week {week}");
        }
    }

    #[test]
    fn falls_with_every_week_and_says_nothing_outside() {
        let chances: Vec<_> = (1..=78).map(|week| on(week).unwrap().in_work).collect();
        assert!(chances.is_sorted_by(|earlier, later| earlier > later), "{chances:?}");
        for week in [0, 79, 104, u32::MAX] {
            assert_eq!(on(week), None, "week {week}");
        }
    }
}
