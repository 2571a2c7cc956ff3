//! Survival on benefit: the white paper's figure 7, piecewise exponential between its weeks.
//!
//! The published table says how many were still on benefit in six weeks. Between two of them the
//! chance of leaving in the next week is taken to be the same all the way; after the last one it
//! stays what it was, because the source says nothing there. Weeks are weeks on benefit, counted
//! from 1; a length or a point between two weeks is a decimal number of weeks.

use fremdrift_evidence::ReturnToWork;

/// How many stay on benefit, by week.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// Rising, the first one at the first published week.
    pieces: Vec<Piece>,
}

/// A stretch of weeks with one hazard: from `from` to the next piece, or without end.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Piece {
    from: f64,
    hazard: f64,
}

/// Why a table of people on benefit makes no curve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CurveError {
    /// One week, or none: nothing lies between.
    #[error("a curve needs at least two weeks")]
    TooFewWeeks,
    /// Weeks that do not rise.
    #[error("the weeks must rise")]
    WeeksDoNotRise,
    /// Nobody left between two weeks, or everybody did, or somebody came back.
    #[error("fewer people, but some, must be on benefit in each later week")]
    NobodyLeaves,
}

impl Curve {
    /// The curve through the published weeks.
    ///
    /// # Errors
    /// [`CurveError`] where a constant chance of leaving cannot join two weeks.
    pub fn new(table: &ReturnToWork) -> Result<Self, CurveError> {
        let mut pieces = Vec::new();
        for pair in table.weeks.windows(2) {
            let [a, b] = pair else { continue };
            if b.week <= a.week {
                return Err(CurveError::WeeksDoNotRise);
            }
            if b.still_on_benefit == 0 || b.still_on_benefit >= a.still_on_benefit {
                return Err(CurveError::NobodyLeaves);
            }
            let left = f64::from(a.still_on_benefit) / f64::from(b.still_on_benefit);
            let weeks = f64::from(b.week) - f64::from(a.week);
            pieces.push(Piece { from: f64::from(a.week), hazard: libm::log(left) / weeks });
        }
        if pieces.is_empty() { Err(CurveError::TooFewWeeks) } else { Ok(Self { pieces }) }
    }

    /// The hazard of leaving benefit, per week, for somebody on it in that week.
    ///
    /// Before the first published week it is the first one, after the last the last.
    #[must_use]
    pub fn weekly_hazard(&self, week: f64) -> f64 {
        let at = self.pieces.iter().rev().find(|piece| piece.from <= week);
        at.or(self.pieces.first()).map_or(0.0, |piece| piece.hazard)
    }

    /// The chance, 0 to 1, that somebody on benefit in week `from` still is in week `to`: 1 where
    /// `to` is not later.
    #[must_use]
    pub fn survival(&self, from: f64, to: f64) -> f64 {
        let hazard: f64 = self.stretches(from, to).map(|it| it.hazard * it.weeks()).sum();
        libm::exp(-hazard)
    }

    /// The chance, 0 to 1, that somebody on benefit in that week leaves it within so many weeks.
    #[must_use]
    pub fn exit_within(&self, week: f64, weeks: f64) -> f64 {
        1.0 - self.survival(week, week + weeks)
    }

    /// The weeks on benefit that somebody on it in week `from` can expect before week `to`.
    #[must_use]
    pub fn expected_weeks(&self, from: f64, to: f64) -> f64 {
        let mut still = 1.0;
        let mut weeks = 0.0;
        for stretch in self.stretches(from, to) {
            let stay = libm::exp(-stretch.hazard * stretch.weeks());
            // Every hazard of a curve is above zero.
            weeks += still * (1.0 - stay) / stretch.hazard;
            still *= stay;
        }
        weeks
    }

    /// The curve on which every hazard is so many times as high.
    #[must_use]
    pub fn times(&self, ratio: f64) -> Self {
        let pieces = self.pieces.iter();
        Self { pieces: pieces.map(|it| Piece { hazard: ratio * it.hazard, ..*it }).collect() }
    }

    /// The parts of the time between two weeks, each with one hazard.
    fn stretches(&self, from: f64, to: f64) -> impl Iterator<Item = Stretch> + '_ {
        self.pieces.iter().enumerate().filter_map(move |(index, piece)| {
            let begins = if index == 0 { f64::NEG_INFINITY } else { piece.from };
            let ends = self.pieces.get(index + 1).map_or(f64::INFINITY, |next| next.from);
            let stretch =
                Stretch { from: begins.max(from), to: ends.min(to), hazard: piece.hazard };
            (stretch.from < stretch.to).then_some(stretch)
        })
    }
}

/// Some time with one hazard.
struct Stretch {
    from: f64,
    to: f64,
    hazard: f64,
}

impl Stretch {
    fn weeks(&self) -> f64 {
        self.to - self.from
    }
}

#[cfg(test)]
mod tests {
    use fremdrift_evidence::{PublishedWeek, evidence};
    use proptest::prelude::*;

    use super::*;

    fn curve() -> Curve {
        Curve::new(&evidence().return_to_work).unwrap()
    }

    fn near(value: f64, expected: f64, tolerance: f64) {
        assert!((value - expected).abs() <= tolerance, "{value} is not {expected}");
    }

    #[test]
    fn gives_the_hazards_worked_from_the_table() {
        for (week, hazard) in
            [(1.0, 0.2250), (5.0, 0.1012), (13.0, 0.0492), (26.0, 0.0301), (52.0, 0.0337)]
        {
            near(curve().weekly_hazard(week), hazard, 0.000_05);
        }
        // The last one goes on, the first one also stands before it.
        near(curve().weekly_hazard(500.0), 0.0337, 0.000_05);
        near(curve().weekly_hazard(0.0), 0.2250, 0.000_05);
    }

    #[test]
    fn goes_through_every_published_week() {
        let weeks = evidence().return_to_work.weeks;
        for row in weeks {
            let share = f64::from(row.still_on_benefit) / f64::from(weeks[0].still_on_benefit);
            near(curve().survival(1.0, f64::from(row.week)), share, 1e-12);
        }
    }

    #[test]
    fn gives_the_numbers_of_the_long_courses() {
        near(curve().exit_within(26.0, 13.0), 0.324, 0.000_5);
        near(curve().exit_within(39.0, 13.0), 0.324, 0.000_5);
        // Somebody who has been ill for 19.9 weeks, and somebody who passes week 52.
        near(curve().survival(19.9, 52.0), 0.338, 0.000_5);
        near(curve().expected_weeks(19.9, 52.0), 18.6, 0.05);
        near(curve().expected_weeks(52.0, 104.0), 24.55, 0.005);
    }

    #[test]
    fn a_time_that_does_not_run_changes_nothing() {
        near(curve().survival(30.0, 30.0), 1.0, 0.0);
        near(curve().survival(30.0, 20.0), 1.0, 0.0);
        near(curve().expected_weeks(30.0, 20.0), 0.0, 0.0);
        near(curve().exit_within(30.0, 0.0), 0.0, 0.0);
    }

    #[test]
    fn refuses_tables_that_make_no_curve() {
        let row = |week, still_on_benefit| PublishedWeek {
            week,
            still_on_benefit,
            back_in_work: 0,
            in_work: evidence().return_to_work.weeks[0].in_work,
        };
        let of = |rows: Vec<PublishedWeek>| {
            let table = ReturnToWork { weeks: Box::leak(rows.into()), ..evidence().return_to_work };
            Curve::new(&table)
        };
        assert_eq!(of(vec![]), Err(CurveError::TooFewWeeks));
        assert_eq!(of(vec![row(1, 10)]), Err(CurveError::TooFewWeeks));
        assert_eq!(of(vec![row(5, 10), row(5, 9)]), Err(CurveError::WeeksDoNotRise));
        assert_eq!(of(vec![row(1, 10), row(5, 10)]), Err(CurveError::NobodyLeaves));
        assert_eq!(of(vec![row(1, 10), row(5, 0)]), Err(CurveError::NobodyLeaves));
        assert!(of(vec![row(1, 10), row(5, 9)]).is_ok());
    }

    proptest! {
        #[test]
        fn two_steps_are_one(from in 0.0..200.0_f64, a in 0.0..100.0_f64, b in 0.0..100.0_f64) {
            let curve = curve();
            let (middle, end) = (from + a, from + a + b);
            let at_once = curve.survival(from, end);
            let stepwise = curve.survival(from, middle) * curve.survival(middle, end);
            prop_assert!((at_once - stepwise).abs() < 1e-12);
            prop_assert!((0.0..=1.0).contains(&at_once));
            let weeks = curve.expected_weeks(from, middle)
                + curve.survival(from, middle) * curve.expected_weeks(middle, end);
            prop_assert!((curve.expected_weeks(from, end) - weeks).abs() < 1e-9);
            prop_assert!(weeks <= a + b + 1e-9);
        }

        #[test]
        fn no_number_is_too_odd(from: f64, to: f64) {
            let curve = curve();
            let _ = (curve.weekly_hazard(from), curve.survival(from, to));
            let _ = (curve.exit_within(from, to), curve.expected_weeks(from, to));
        }
    }
}
