//! Where an intervention stops being worth it.

use fremdrift_units::Kroner;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::bounds::Bounds;
use super::error::Field;
use super::input::Variable;
use super::result::Party;
use super::scenario::Scenario;
use super::schedule::YEAR;

/// The number at which a party's gain is what was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BreakEven {
    /// There is one.
    Found {
        /// The nearest number with two decimals.
        value: Decimal,
        /// The party's gain at it.
        gain: Kroner,
        /// The smallest number that was tried.
        from: Decimal,
        /// The largest number that was tried.
        to: Decimal,
    },
    /// There is none between two numbers.
    None {
        /// The smallest number that was tried.
        from: Decimal,
        /// The gain there.
        gain_from: Kroner,
        /// The largest number that was tried.
        to: Decimal,
        /// The gain there.
        gain_to: Kroner,
    },
    /// The intervention has no such number.
    NotApplicable,
}

/// How far apart the numbers lie that are tried, in hundredths: the solver knows a break-even to
/// one hundredth.
const SCALE: u32 = 2;
/// Into how many pieces the range is cut to find the first change of sign.
const PIECES: i64 = 64; // not law: fine enough for the law's few steps

/// The number at which a party's gain is `target`: the lowest one between the bracket's ends at
/// which the gain crosses it, found by halving to a hundredth.
///
/// The bracket: a price and a weekly benefit of the accepted range, 0 to 100 percent fit for work,
/// -52 to 104 weeks saved, nobody to everybody kept from a long case, a start from week 0 to the
/// end of the counted years.
#[must_use]
pub fn break_even(scenario: &Scenario, of: Variable, party: Party, target: Kroner) -> BreakEven {
    let Some((low, high)) = bracket(scenario, of) else { return BreakEven::NotApplicable };
    let number = |hundredths: i64| Decimal::new(hundredths, SCALE);
    let gain = |hundredths: i64| scenario.with(of, number(hundredths))?.gain(party);
    let above = |gain: Kroner| gain.cmp(&target);

    let (Some(gain_from), Some(gain_to)) = (gain(low), gain(high)) else {
        return BreakEven::NotApplicable;
    };
    let found = |at: i64, gain: Kroner| BreakEven::Found {
        value: number(at),
        gain,
        from: number(low),
        to: number(high),
    };
    let mut last = (low, gain_from);
    for piece in 0..=PIECES {
        let at = low + (high - low).saturating_mul(piece).div_euclid(PIECES);
        let Some(now) = gain(at) else { continue };
        if above(now).is_eq() {
            return found(at, now);
        }
        if above(now) != above(last.1) {
            let (a, b) = halve(last, (at, now), gain, target);
            let nearer = if distance(a.1, target) <= distance(b.1, target) { a } else { b };
            return found(nearer.0, nearer.1);
        }
        last = (at, now);
    }
    BreakEven::None { from: number(low), gain_from, to: number(high), gain_to }
}

/// Narrows a change of sign down to two neighbours.
fn halve(
    mut a: (i64, Kroner),
    mut b: (i64, Kroner),
    gain: impl Fn(i64) -> Option<Kroner>,
    target: Kroner,
) -> ((i64, Kroner), (i64, Kroner)) {
    while b.0 - a.0 > 1 {
        let middle = a.0 + (b.0 - a.0).div_euclid(2);
        let Some(now) = gain(middle) else { break };
        if now.cmp(&target) == a.1.cmp(&target) {
            a = (middle, now);
        } else {
            b = (middle, now);
        }
    }
    (a, b)
}

fn distance(gain: Kroner, target: Kroner) -> Decimal {
    (gain.to_decimal() - target.to_decimal()).abs()
}

/// The smallest and the largest number that are tried, in hundredths.
fn bracket(scenario: &Scenario, of: Variable) -> Option<(i64, i64)> {
    let input = scenario.input();
    let range = |field| Bounds::of(field).map(|bounds| (bounds.least, bounds.most));
    let (least, most) = match of {
        Variable::Price => range(Field::Price)?,
        Variable::ShareFit => {
            input.effect.share_fit?;
            (Decimal::ZERO, Decimal::ONE_HUNDRED)
        }
        Variable::WeeksSaved => range(Field::WeeksSaved)?,
        Variable::CasesAvoided => (Decimal::ZERO, Decimal::from(input.citizens)),
        Variable::WeeksEach => range(Field::WeeksEach)?,
        Variable::WeeksBefore => {
            let end = Decimal::from(input.horizon) * Decimal::from(YEAR);
            (Decimal::ZERO, end - Decimal::new(1, SCALE))
        }
        Variable::CourseWeeks => range(Field::CourseWeeks)?,
        Variable::WeeklyBenefit => {
            (Decimal::ONE, scenario.weekly_benefit().to_decimal().max(Decimal::ONE))
        }
    };
    let hundredths = |number: Decimal| (number * Decimal::ONE_HUNDRED).to_i64();
    Some((hundredths(least)?, hundredths(most)?))
}
