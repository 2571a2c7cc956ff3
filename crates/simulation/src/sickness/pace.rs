//! How fast people leave benefit, week by week of absence, and how many of them go to work.

use fremdrift_evidence::ReturnToWork;

use super::{Curve, CurveError, exits_to_work};

/// The weekly hazard of leaving benefit and the share of exits to work, for every week of absence.
///
/// The table counts people *in* a week; a course is counted in weeks that are *over*. Somebody in
/// week 1 has none behind them, and the curve begins when it is over: nobody leaves in the first
/// week. After the table's last week both numbers stay what they were.
#[derive(Clone, Debug, PartialEq)]
pub struct Pace {
    curve: Curve,
    weeks: Vec<(f64, f64)>,
}

impl Pace {
    /// The pace of a published table, for so many weeks.
    ///
    /// # Errors
    /// [`CurveError`] where the table makes no curve.
    pub fn new(table: &ReturnToWork, weeks: u32) -> Result<Self, CurveError> {
        let curve = Curve::new(table)?;
        let intervals = exits_to_work(table)?;
        let to_work = |week: u32| {
            let interval = intervals.iter().rev().find(|it| it.from <= week);
            interval.or(intervals.first()).map_or(0.0, |it| it.to_work)
        };
        let first = table.weeks.first().map_or(0, |row| row.week);
        let of = |week: u32| {
            let hazard = if week < first { 0.0 } else { curve.weekly_hazard(f64::from(week)) };
            (hazard, to_work(week))
        };
        let weeks = (0..weeks).map(of).collect();
        Ok(Self { curve, weeks })
    }

    /// The curve that it was made of.
    #[must_use]
    pub const fn curve(&self) -> &Curve {
        &self.curve
    }

    /// For each week of absence, from the first: the hazard per week, and the share of exits that
    /// lead to work.
    pub(super) fn weeks(&self) -> &[(f64, f64)] {
        &self.weeks
    }
}
