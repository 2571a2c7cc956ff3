//! What the answer hangs on: one number at a time is moved over a stated range.

use fremdrift_units::Kroner;
use rust_decimal::{Decimal, RoundingStrategy};

use super::input::Variable;
use super::result::Party;
use super::scenario::Scenario;

/// The range over which a number is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// Which number.
    pub variable: Variable,
    /// The lower end.
    pub low: Decimal,
    /// The upper end.
    pub high: Decimal,
}

/// What a party gains at both ends of a range, all else being equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// The range.
    pub range: Range,
    /// The gain at its lower end.
    pub at_low: Kroner,
    /// The gain at its upper end.
    pub at_high: Kroner,
}

/// Ranges that are looked at where nobody has better ones: how far each number is moved, as a share
/// of itself in percent, or in its own unit.
const RANGES: [(Variable, Moved); 7] = [
    (Variable::Price, Moved::Percent(50, 150)), // not law: half to one and a half
    (Variable::ShareFit, Moved::By(10)),        // not law: percentage points
    (Variable::WeeksSaved, Moved::Percent(0, 150)), // not law: nothing to one and a half
    (Variable::CasesAvoided, Moved::Percent(0, 150)), // not law: nobody to one and a half
    (Variable::WeeksEach, Moved::Percent(50, 150)), // not law: half to one and a half
    (Variable::WeeksBefore, Moved::By(8)),      // not law: weeks
    (Variable::WeeklyBenefit, Moved::Percent(80, 100)), // not law: the maximum is the maximum
];

#[derive(Clone, Copy)]
enum Moved {
    Percent(u32, u32),
    By(u32),
}

/// The bars of a tornado, the widest first. A range that leaves what a number can be is cut there;
/// numbers that the intervention does not have, and ranges of one point, are left out. Where the
/// effect is a share fit for work, that is moved, and the weeks and cases that follow from it are
/// not moved a second time.
#[must_use]
pub fn sensitivity(scenario: &Scenario, party: Party) -> Vec<Bar> {
    let by_share = scenario.input().effect.share_fit.is_some();
    let mut bars: Vec<Bar> = RANGES
        .iter()
        .filter(|(variable, _)| !(by_share && *variable == Variable::WeeksSaved))
        .filter_map(|(variable, moved)| bar(scenario, *variable, *moved, party))
        .collect();
    bars.sort_by_key(|bar| {
        let width = bar.at_high.to_decimal() - bar.at_low.to_decimal();
        std::cmp::Reverse(width.abs())
    });
    bars
}

fn bar(scenario: &Scenario, variable: Variable, moved: Moved, party: Party) -> Option<Bar> {
    let now = match variable {
        Variable::WeeklyBenefit => scenario.weekly_benefit().to_decimal(),
        Variable::Price
        | Variable::ShareFit
        | Variable::WeeksSaved
        | Variable::CasesAvoided
        | Variable::WeeksEach
        | Variable::WeeksBefore
        | Variable::CourseWeeks => variable.of(scenario.input())?,
    };
    let (low, high) = match moved {
        Moved::Percent(low, high) => {
            let of = |percent: u32| now * Decimal::from(percent) / Decimal::ONE_HUNDRED;
            (of(low), of(high))
        }
        Moved::By(by) => (now - Decimal::from(by), now + Decimal::from(by)),
    };
    let most = match variable {
        Variable::ShareFit => Decimal::ONE_HUNDRED,
        Variable::CasesAvoided => Decimal::from(scenario.input().citizens),
        Variable::Price
        | Variable::WeeksSaved
        | Variable::WeeksEach
        | Variable::WeeksBefore
        | Variable::CourseWeeks
        | Variable::WeeklyBenefit => Decimal::MAX,
    };
    let floor = if now.is_sign_negative() { Decimal::MIN } else { Decimal::ZERO };
    let round =
        |number: Decimal| number.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    let [low, high] = [low, high].map(|end| round(end.max(floor).min(most)));
    if low == high {
        return None;
    }
    let gain = |end| scenario.with(variable, end)?.gain(party);
    Some(Bar { range: Range { variable, low, high }, at_low: gain(low)?, at_high: gain(high)? })
}
