//! What an intervention is worth, line by line.

use fremdrift_units::{Kroner, Percent};
use rust_decimal::Decimal;

use super::scenario::Scenario;

/// Somebody who gains or pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Party {
    /// The municipality.
    Municipality,
    /// The state.
    State,
    /// The employer.
    Employer,
    /// The unemployment fund.
    UnemploymentFund,
    /// Those who take part.
    Citizen,
}

impl Party {
    /// All of them, in the order in which they are shown.
    // not law: how many they are
    pub const ALL: [Self; 5] =
        [Self::Municipality, Self::State, Self::Employer, Self::UnemploymentFund, Self::Citizen];
}

/// What a line is about, in the order of the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Item {
    /// Benefit of the weeks by which absences are shorter.
    SavedWeeks,
    /// Benefit of the weeks that long cases would have had.
    LongCases,
    /// A higher refund during the course.
    ActivationRefund,
    /// What a saved week is worth to the employer.
    Replacement,
    /// Wages earned.
    Wage,
    /// Tax on the difference between wage and benefit.
    Tax,
    /// Benefit that those who take part no longer get.
    BenefitForgone,
    /// The supplier's price.
    Price,
}

/// One amount of one party in one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is about.
    pub item: Item,
    /// Whose it is.
    pub party: Party,
    /// Year of absence, from 1.
    pub year: u32,
    /// A gain is more than zero, a cost less. Discounted if the scenario is.
    pub amount: Kroner,
    /// The same before discounting.
    pub nominal: Kroner,
    /// Whether another party loses what this one gains.
    pub transfer: bool,
}

/// Weeks that are saved in one stretch of the law, for a "why".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Use {
    /// [`Item::SavedWeeks`] or [`Item::LongCases`].
    pub item: Item,
    /// Which of [`Scenario::stretches`].
    pub stretch: usize,
    /// Week of absence at which it begins, as weeks that are over.
    pub from: Decimal,
    /// Week of absence at which it ends.
    pub to: Decimal,
    /// Weeks of all people together; less than zero where absences become longer.
    pub person_weeks: Decimal,
    /// The municipality's share; zero where municipality and state do not pay.
    pub municipality: Percent,
}

/// What a reader has to know about a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// The given benefit is above the maximum, which was used.
    BenefitCut {
        /// The maximum.
        maximum: Kroner,
    },
    /// Weeks after the last counted year were left out.
    BeyondHorizon {
        /// Weeks of all people together.
        person_weeks: Decimal,
    },
    /// The law of that day gives no other share in activation.
    ActivationChangesNothing,
    /// The saved weeks are fewer than the weeks of long cases that should be among them.
    LongCasesExceedSaved,
    /// Some of the saved weeks lie where long cases are counted, and are taken to be others.
    SavedReachLong,
}

/// What an intervention is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetGain {
    /// Every amount, by item, year and party.
    pub lines: Vec<Line>,
    /// Where the saved weeks lie, and who would have paid them.
    pub uses: Vec<Use>,
    /// What a reader has to know.
    pub notes: Vec<Note>,
    /// People who take part.
    pub citizens: u32,
    /// Years that are counted.
    pub years: u32,
}

/// One step of a waterfall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it is about.
    pub item: Item,
    /// Year of absence, from 1.
    pub year: u32,
    /// By how much it rises or falls.
    pub amount: Kroner,
    /// Where it begins.
    pub before: Kroner,
    /// Where it ends.
    pub after: Kroner,
}

impl NetGain {
    /// What a party gains in all.
    #[must_use]
    pub fn gain(&self, party: Party) -> Kroner {
        self.sum(|line| line.party == party)
    }

    /// What a party gains in a year of absence.
    #[must_use]
    pub fn gain_in(&self, party: Party, year: u32) -> Kroner {
        self.sum(|line| line.party == party && line.year == year)
    }

    /// What all parties gain together.
    #[must_use]
    pub fn total(&self) -> Kroner {
        self.together(|_| true, None)
    }

    /// What all parties gain together without what they only move between each other.
    #[must_use]
    pub fn without_transfers(&self) -> Kroner {
        self.together(|line| !line.transfer, None)
    }

    /// Of what they gain together, what only moves between them: zero where the citizens' side is
    /// counted, and else the benefit that they no longer get.
    #[must_use]
    pub fn transfers(&self) -> Kroner {
        self.together(|line| line.transfer, None)
    }

    /// What some lines of all parties come to, in one year of absence or in all.
    #[must_use]
    pub fn together(&self, of: impl Fn(&Line) -> bool, year: Option<u32>) -> Kroner {
        self.sum(|line| of(line) && year.is_none_or(|year| year == line.year))
    }

    /// What a party gains for each who takes part, rounded to whole øre.
    #[must_use]
    pub fn per_citizen(&self, party: Party) -> Kroner {
        std::num::NonZeroU32::new(self.citizens)
            .and_then(|citizens| self.gain(party).part(1, citizens).ok())
            .unwrap_or_default()
    }

    /// From nothing to a party's gain, or with none to the gain of all; items and years that
    /// change nothing are left out.
    #[must_use]
    pub fn steps(&self, party: Option<Party>) -> Vec<Step> {
        let mut steps: Vec<Step> = Vec::new();
        for line in self.lines.iter().filter(|line| party.is_none_or(|of| of == line.party)) {
            match steps.last_mut() {
                Some(step) if (step.item, step.year) == (line.item, line.year) => {
                    step.amount = plus(step.amount, line.amount);
                }
                Some(_) | None => steps.push(Step {
                    item: line.item,
                    year: line.year,
                    amount: line.amount,
                    before: Kroner::ZERO,
                    after: Kroner::ZERO,
                }),
            }
        }
        steps.retain(|step| step.amount != Kroner::ZERO);
        let mut reached = Kroner::ZERO;
        for step in &mut steps {
            step.before = reached;
            reached = plus(reached, step.amount);
            step.after = reached;
        }
        steps
    }

    fn sum(&self, of: impl Fn(&Line) -> bool) -> Kroner {
        self.lines
            .iter()
            .filter(|line| of(line))
            .fold(Kroner::ZERO, |sum, line| plus(sum, line.amount))
    }
}

/// A sum that fits: a result exists only where all its amounts together do.
fn plus(a: Kroner, b: Kroner) -> Kroner {
    a.checked_add(b).unwrap_or(a)
}

impl Scenario {
    /// What a party gains; none where the amounts become too large.
    pub(super) fn gain(&self, party: Party) -> Option<Kroner> {
        self.net_gain().ok().map(|result| result.gain(party))
    }
}
