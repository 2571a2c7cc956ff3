//! One municipality beside others: extensions per course, cases per caseworker, and what a cluster
//! would spend at its lowest spending per case.
//!
//! All of it is arithmetic on published or entered numbers. That municipalities differ in whom they
//! serve is in none of it: whoever shows a result says so.

use std::cmp::Ordering;
use std::num::NonZeroU32;

use fremdrift_units::{Kroner, KronerError, Percent};

/// A number held against another, kept as the two of them: nothing is rounded before it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// What is counted, for example extensions.
    pub count: u32,
    /// What it is held against, for example courses begun.
    pub of: NonZeroU32,
}

impl Rate {
    /// How many there are for every `scale`, rounded half up to a whole number.
    #[must_use]
    pub fn per(self, scale: u32) -> u64 {
        let of = u128::from(self.of.get());
        let twice = 2 * u128::from(self.count) * u128::from(scale) + of;
        // At most the product of two u32, which an u64 holds.
        u64::try_from(twice.div_euclid(2 * of)).unwrap_or(u64::MAX)
    }
}

/// How many cases a caseworker has: one number, or a range where an average is given as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Caseload {
    /// The fewest, at least 1.
    from: u32,
    /// The most, at least `from`.
    to: u32,
}

/// How far a caseload lies outside of a recommended one, in cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Distance {
    /// Below the recommended fewest: of the range's upper and of its lower end.
    pub below: [u32; 2],
    /// Above the recommended most: of the range's lower and of its upper end.
    pub above: [u32; 2],
}

impl Caseload {
    /// A number of cases, or a range of them; none for a range that is empty or holds no case.
    #[must_use]
    pub const fn new(from: u32, to: u32) -> Option<Self> {
        if from == 0 || to < from { None } else { Some(Self { from, to }) }
    }

    /// The fewest cases.
    #[must_use]
    pub const fn from(self) -> u32 {
        self.from
    }

    /// The most cases, included; the same where it is one number.
    #[must_use]
    pub const fn to(self) -> u32 {
        self.to
    }

    /// How far it lies outside of what is recommended.
    #[must_use]
    pub const fn against(self, recommended: Self) -> Distance {
        Distance {
            below: [
                recommended.from.saturating_sub(self.to),
                recommended.from.saturating_sub(self.from),
            ],
            above: [
                self.from.saturating_sub(recommended.to),
                self.to.saturating_sub(recommended.to),
            ],
        }
    }
}

/// What one municipality of a cluster spends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spender {
    /// Its spending on sickness benefit, more than zero.
    pub spending: Kroner,
    /// Its cases, at least one.
    pub cases: u32,
}

/// What is wrong with the rows of a cluster. Rows are counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClusterError {
    /// One municipality cannot be compared.
    #[error("a cluster has at least two municipalities")]
    TooFew,
    /// A municipality that spends nothing would make all spending a potential.
    #[error("row {row}: spending must be more than zero")]
    SpendingNotPositive {
        /// The row.
        row: usize,
    },
    /// Without cases there is no spending per case.
    #[error("row {row}: there must be at least one case")]
    NoCases {
        /// The row.
        row: usize,
    },
    /// The sums are larger than an amount can be.
    #[error("the spending of all municipalities is too large")]
    TooLarge,
}

impl ClusterError {
    /// The field that it concerns: `rows`, `rows[0].spending` or `rows[0].cases`.
    #[must_use]
    pub fn path(self) -> String {
        match self {
            Self::TooFew | Self::TooLarge => "rows".to_owned(),
            Self::SpendingNotPositive { row } => format!("rows[{row}].spending"),
            Self::NoCases { row } => format!("rows[{row}].cases"),
        }
    }
}

/// A cluster of municipalities, each held against the one that spends least per case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cluster {
    /// One for each row, in the order of the rows.
    pub members: Vec<Member>,
    /// The row with the lowest spending per case; the first of several.
    pub lowest: usize,
    /// The row with the highest spending per case, the one that KL's calculation is about; the
    /// first of several.
    pub highest: usize,
    /// What all of them spend.
    pub spending: Kroner,
    /// What all of them would spend less: the sum of the members' potentials.
    pub potential: Kroner,
    /// That sum as a share of what all spend, rounded half up to hundredths of a percent.
    pub share: Percent,
}

/// One municipality of a cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// Spending per case, rounded half up to whole øre.
    pub per_case: Kroner,
    /// (Own spending per case − the lowest) × own cases, rounded half up to whole øre: zero for the
    /// lowest, never less.
    pub potential: Kroner,
    /// The potential as a share of own spending, rounded half up to hundredths of a percent.
    pub share: Percent,
}

/// Works out what a cluster would spend less if each of its municipalities spent as little per case
/// as the one that spends least.
///
/// # Errors
/// Everything that is wrong with the rows, in their order.
pub fn cluster(rows: &[Spender]) -> Result<Cluster, Vec<ClusterError>> {
    let mut errors = Vec::new();
    for (row, spender) in rows.iter().enumerate() {
        if spender.spending <= Kroner::ZERO {
            errors.push(ClusterError::SpendingNotPositive { row });
        }
        if spender.cases == 0 {
            errors.push(ClusterError::NoCases { row });
        }
    }
    // The first of several that are equal, at both ends.
    let lowest = rows.iter().enumerate().min_by(|(_, a), (_, b)| by_case(a, b));
    let highest = rows.iter().enumerate().rev().max_by(|(_, a), (_, b)| by_case(a, b));
    match (lowest, highest) {
        (Some((lowest, best)), Some((highest, _))) if rows.len() >= 2 && errors.is_empty() => {
            held_against(rows, best, [lowest, highest])
                .map_err(|_: KronerError| vec![ClusterError::TooLarge])
        }
        _ if errors.is_empty() => Err(vec![ClusterError::TooFew]),
        _ => Err(errors),
    }
}

/// Which spends less per case, exactly.
fn by_case(a: &Spender, b: &Spender) -> Ordering {
    let of =
        |one: &Spender, other: &Spender| i128::from(one.spending.oere()) * i128::from(other.cases);
    of(a, b).cmp(&of(b, a))
}

fn held_against(
    rows: &[Spender],
    best: &Spender,
    [lowest, highest]: [usize; 2],
) -> Result<Cluster, KronerError> {
    let mut members = Vec::with_capacity(rows.len());
    let (mut spending, mut potential) = (Kroner::ZERO, Kroner::ZERO);
    for row in rows {
        let member = member(row, best)?;
        spending = spending.checked_add(row.spending)?;
        potential = potential.checked_add(member.potential)?;
        members.push(member);
    }
    let share = share(potential, spending);
    Ok(Cluster { members, lowest, highest, spending, potential, share })
}

fn member(row: &Spender, best: &Spender) -> Result<Member, KronerError> {
    let [own, least] = [row, best].map(|it| i128::from(it.spending.oere()));
    let [cases, best_cases] = [row, best].map(|it| i128::from(it.cases));
    let potential = kroner(rounded(own * best_cases - least * cases, best_cases))?;
    Ok(Member {
        per_case: kroner(rounded(own, cases))?,
        potential,
        share: share(potential, row.spending),
    })
}

/// A quotient rounded half up; the divisor is more than zero.
fn rounded(of: i128, by: i128) -> i128 {
    (2 * of + by).checked_div_euclid(2 * by).unwrap_or_default()
}

fn kroner(oere: i128) -> Result<Kroner, KronerError> {
    Kroner::from_oere(i64::try_from(oere).map_err(|_| KronerError::OutOfRange)?)
}

/// A part of an amount that is at most that amount.
fn share(part: Kroner, whole: Kroner) -> Percent {
    let points = rounded(i128::from(part.oere()) * 10_000, i128::from(whole.oere()));
    let points = u16::try_from(points).ok();
    points.and_then(|points| Percent::from_basis_points(points).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn spender(kroner: i64, cases: u32) -> Spender {
        Spender { spending: Kroner::from_oere(kroner * 100).unwrap(), cases }
    }

    fn recommended() -> Caseload {
        Caseload::new(35, 50).unwrap()
    }

    #[test]
    fn a_caseload_lies_below_within_or_above() {
        let against = |from, to| Caseload::new(from, to).unwrap().against(recommended());
        let within = Distance { below: [0, 0], above: [0, 0] };
        assert_eq!([against(35, 35), against(40, 50), against(50, 50)], [within; 3]);
        assert_eq!(against(55, 55), Distance { below: [0, 0], above: [5, 5] });
        assert_eq!(against(45, 60), Distance { below: [0, 0], above: [0, 10] });
        assert_eq!(against(55, 60), Distance { below: [0, 0], above: [5, 10] });
        assert_eq!(against(20, 30), Distance { below: [5, 15], above: [0, 0] });
        assert_eq!(against(30, 60), Distance { below: [0, 5], above: [0, 10] });
        assert_eq!([Caseload::new(0, 5), Caseload::new(6, 5)], [None; 2]);
    }

    /// By hand: 100,000 / 10 = 10,000 a case; 90,000 / 6 = 15,000, so 5,000 × 6 = 30,000 more.
    #[test]
    fn the_potential_is_what_the_lowest_spending_per_case_would_save() {
        let found = cluster(&[spender(90_000, 6), spender(100_000, 10)]).unwrap();
        assert_eq!([found.lowest, found.highest], [1, 0]);
        let potentials: Vec<_> = found.members.iter().map(|it| it.potential.oere()).collect();
        assert_eq!(potentials, [3_000_000, 0]);
        assert_eq!(found.members[0].per_case.oere(), 1_500_000);
        assert_eq!(found.members[0].share.to_string(), "33.33");
        assert_eq!((found.potential.oere(), found.spending.oere()), (3_000_000, 19_000_000));
        assert_eq!(found.share.to_string(), "15.79");
    }

    #[test]
    fn everything_that_is_wrong_is_told() {
        let wrong = cluster(&[spender(0, 0), spender(-1, 5)]).unwrap_err();
        let paths: Vec<_> = wrong.iter().map(|error| error.path()).collect();
        assert_eq!(paths, ["rows[0].spending", "rows[0].cases", "rows[1].spending"]);
        for rows in [&[][..], &[spender(1, 1)]] {
            assert_eq!(cluster(rows), Err(vec![ClusterError::TooFew]));
        }
        let most = spender(1_000_000_000_000, 1);
        assert_eq!(cluster(&[most, most]), Err(vec![ClusterError::TooLarge]));
    }

    fn rows() -> impl Strategy<Value = Vec<Spender>> {
        let row = (1i64..100_000_000_000, 1u32..100_000).prop_map(|(oere, cases)| Spender {
            spending: Kroner::from_oere(oere).unwrap(),
            cases,
        });
        proptest::collection::vec(row, 2..12)
    }

    proptest! {
        #[test]
        fn the_best_has_no_potential_and_nobody_less_than_none(rows in rows()) {
            let found = cluster(&rows).unwrap();
            prop_assert_eq!(found.members[found.lowest].potential, Kroner::ZERO);
            for (member, row) in found.members.iter().zip(&rows) {
                prop_assert!(member.potential >= Kroner::ZERO && member.potential < row.spending);
                prop_assert!(member.per_case >= found.members[found.lowest].per_case);
                prop_assert!(member.per_case <= found.members[found.highest].per_case);
            }
            let sum: i64 = found.members.iter().map(|it| it.potential.oere()).sum();
            prop_assert_eq!(sum, found.potential.oere());
        }

        #[test]
        fn the_order_of_the_rows_does_not_matter(rows in rows(), at in 0usize..12) {
            let mut turned = rows.clone();
            turned.rotate_left(at % rows.len());
            let [one, other] = [&rows, &turned].map(|rows| cluster(rows).unwrap());
            let mut members = one.members.clone();
            members.rotate_left(at % rows.len());
            prop_assert_eq!(members, other.members);
            prop_assert_eq!((one.potential, one.share), (other.potential, other.share));
        }

        #[test]
        fn more_kroner_for_all_are_as_much_more_potential(rows in rows(), times in 1i64..50) {
            let more: Vec<_> = rows
                .iter()
                .map(|row| Spender {
                    spending: Kroner::from_oere(row.spending.oere() * times).unwrap(),
                    ..*row
                })
                .collect();
            let [one, other] = [&rows, &more].map(|rows| cluster(rows).unwrap());
            for (before, after) in one.members.iter().zip(&other.members) {
                // Each is at most half an øre off.
                let off = (before.potential.oere() * times - after.potential.oere()).abs();
                prop_assert!(2 * off <= times + 1, "{off}");
            }
        }

        #[test]
        fn no_number_breaks_it(oere in any::<[i64; 3]>(), cases in any::<[u32; 3]>(), scale: u32) {
            let rows: Vec<_> = oere
                .iter()
                .zip(cases)
                .filter_map(|(oere, cases)| {
                    Some(Spender { spending: Kroner::from_oere(oere % 100_000_000_000_001).ok()?, cases })
                })
                .collect();
            let _ = cluster(&rows);
            if let Some(of) = NonZeroU32::new(cases[0]) {
                let _ = Rate { count: cases[1], of }.per(scale);
            }
        }
    }
}
