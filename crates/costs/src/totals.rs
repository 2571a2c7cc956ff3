//! Totals alone, for batches: nothing explained, nothing checked on the way, nothing allocated.

use fremdrift_rules::case::Course;
use fremdrift_rules::course::{Payer, Rulebook};
use fremdrift_units::half_away;

use crate::supplement;

/// The totals of a ledger in øre.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TotalsOere {
    /// What the employer pays, at the benefit's rate.
    pub employer: i64,
    /// What the municipality bears.
    pub municipality: i64,
    /// What the state refunds.
    pub state: i64,
    /// What the unemployment fund pays.
    pub unemployment_fund: i64,
    /// Benefit that nobody pays.
    pub unpaid: i64,
    /// What the municipality co-finances of the fund's days; not in its total.
    pub cofinanced: i64,
    /// The supplement to the employer's refund, which the state pays; in no total.
    pub supplement: i64,
}

/// Hundredths of a percent in one.
// not law: arithmetic
const WHOLE: i64 = 10_000;

/// Days in a row that are rounded together.
#[derive(Clone, Copy)]
struct Open {
    payer: Payer,
    basis_points: i64,
    weekly_oere: i64,
    days: i64,
}

/// The totals of a valid course, the same to the øre as those of its ledger.
#[must_use]
pub fn totals(book: &Rulebook, course: Course<'_>) -> TotalsOere {
    let mut totals = TotalsOere::default();
    let mut open: Option<Open> = None;
    for run in book.runs(course) {
        let days = i64::from(run.days.days());
        // Of public days the state's share, of the fund's days the state's share of its part.
        let shared = run.public.or(run.cofinanced);
        let basis_points = shared.map_or(WHOLE, |shared| i64::from(shared.state.basis_points()));
        match &mut open {
            Some(line)
                if line.payer == run.payer
                    && line.basis_points == basis_points
                    && line.weekly_oere == run.weekly_oere =>
            {
                line.days += days;
            }
            line => {
                if let Some(ended) = line.take() {
                    totals.add(ended);
                }
                *line = Some(Open {
                    payer: run.payer,
                    basis_points,
                    weekly_oere: run.weekly_oere,
                    days,
                });
            }
        }
    }
    if let Some(ended) = open {
        totals.add(ended);
    }
    if course.wages().is_some() {
        totals.supplement = supplement::oere(book, course);
    }
    totals
}

impl TotalsOere {
    fn add(&mut self, line: Open) {
        // At most the maximum benefit times some six thousand days: far inside an i64.
        let amount = half_away(line.weekly_oere * line.days, 7);
        match line.payer {
            Payer::Employer => self.employer += amount,
            Payer::UnemploymentFund => {
                self.unemployment_fund += amount;
                if line.basis_points < WHOLE {
                    self.cofinanced += half_away(amount * (WHOLE - line.basis_points), WHOLE);
                }
            }
            Payer::Unpaid => self.unpaid += amount,
            Payer::Public => {
                let state = half_away(amount * line.basis_points, WHOLE);
                self.state += state;
                self.municipality += amount - state;
            }
        }
    }
}
