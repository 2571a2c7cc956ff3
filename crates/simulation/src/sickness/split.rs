//! Where those who leave benefit go: the shares of exits to work, by interval.
//!
//! Figure 7's share in work is a chance of somebody who is *still on benefit* in a week, over the
//! following year. It is not the split of those who leave. The split is solved from it backwards:
//! after the last week one share explains that week's chance; with it, the interval before has one
//! unknown; and so on. Nobody who is back at work is taken to fall ill again within the year.

use fremdrift_evidence::ReturnToWork;

use super::{Curve, CurveError};

/// The time over which the source looks for somebody in work, in weeks: a year.
const FOLLOWED: f64 = 52.0;

/// A stretch of weeks on benefit, and how many of those who leave in it go to work.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The first week on benefit.
    pub from: u32,
    /// The week in which the next interval begins, or nothing: this one has no end.
    pub to: Option<u32>,
    /// The share of exits that lead to work, 0 to 1.
    pub to_work: f64,
}

impl Interval {
    /// The chance, 0 to 1, that somebody on benefit in week `now` leaves it in this interval
    /// before week `until`, to work or elsewhere.
    fn exit(&self, curve: &Curve, now: f64, until: f64) -> f64 {
        let from = f64::from(self.from).max(now);
        let to = self.to.map_or(until, |end| f64::from(end).min(until));
        curve.survival(now, from) * (1.0 - curve.survival(from, to))
    }
}

/// The shares of exits to work that make the chance of being in work within 52 weeks equal the
/// published one in every published week, without relapse. First interval first.
///
/// # Errors
/// [`CurveError`] where the table makes no curve.
pub fn exits_to_work(table: &ReturnToWork) -> Result<Vec<Interval>, CurveError> {
    let curve = Curve::new(table)?;
    let mut solved: Vec<Interval> = Vec::new();
    for row in table.weeks.iter().rev() {
        let (now, until) = (f64::from(row.week), f64::from(row.week) + FOLLOWED);
        let chance = f64::from(row.back_in_work) / f64::from(row.still_on_benefit);
        let later = to_work_of(&curve, &solved, now, until);
        let to = solved.first().map(|next| next.from);
        let unknown = Interval { from: row.week, to, to_work: 1.0 };
        let to_work = (chance - later) / unknown.exit(&curve, now, until);
        solved.insert(0, Interval { to_work, ..unknown });
    }
    Ok(solved)
}

/// The chance, 0 to 1, of going to work in the intervals before week `until`.
fn to_work_of(curve: &Curve, intervals: &[Interval], now: f64, until: f64) -> f64 {
    intervals.iter().map(|it| it.to_work * it.exit(curve, now, until)).sum()
}

#[cfg(test)]
mod tests {
    use fremdrift_evidence::evidence;

    use super::*;

    #[test]
    fn gives_the_shares_solved_by_hand() {
        let intervals = exits_to_work(&evidence().return_to_work).unwrap();
        let starts: Vec<_> = intervals.iter().map(|it| (it.from, it.to)).collect();
        let expected = [1, 5, 13, 26, 52, 78];
        assert_eq!(starts.iter().map(|it| it.0).collect::<Vec<_>>(), expected);
        assert_eq!(starts.last(), Some(&(78, None)));
        let expected = [0.919, 0.880, 0.788, 0.580, 0.338, 0.208];
        for (interval, expected) in intervals.iter().zip(expected) {
            assert!((interval.to_work - expected).abs() <= 0.000_5, "{interval:?}");
        }
    }

    #[test]
    fn leads_back_to_figure_7_in_all_its_weeks() {
        let table = evidence().return_to_work;
        let curve = Curve::new(&table).unwrap();
        let intervals = exits_to_work(&table).unwrap();
        for row in table.weeks {
            let now = f64::from(row.week);
            let chance = 100.0 * to_work_of(&curve, &intervals, now, now + 52.0);
            let published = f64::from(row.in_work.basis_points()) / 100.0;
            assert!((chance - published).abs() <= 0.05, "week {}: {chance}", row.week);
        }
    }

    #[test]
    fn the_published_shares_are_no_split_of_exits() {
        // Worked beforehand: what figure 7's own shares would give, were they the split.
        let table = evidence().return_to_work;
        let curve = Curve::new(&table).unwrap();
        let mut naive = exits_to_work(&table).unwrap();
        for (interval, row) in naive.iter_mut().zip(table.weeks) {
            interval.to_work = f64::from(row.in_work.basis_points()) / 10_000.0;
        }
        for (row, wrong) in table.weeks.iter().zip([73.5, 58.2, 40.5, 28.6, 18.6, 14.2]) {
            let now = f64::from(row.week);
            let chance = 100.0 * to_work_of(&curve, &naive, now, now + 52.0);
            assert!((chance - wrong).abs() <= 0.05, "week {}: {chance}", row.week);
        }
    }
}
