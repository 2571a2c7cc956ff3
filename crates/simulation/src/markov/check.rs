//! Whether a model can run.

use super::error::{Fault, ModelError, Part};
use super::model::{Model, Phase, Strategy};

/// How far the sum of a row may be from one: what is left when decimals are added as floats.
pub(super) const TOLERANCE: f64 = 1e-9;

/// A model that can run.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    model: Model,
}

impl Checked {
    /// The model.
    #[must_use]
    pub const fn model(&self) -> &Model {
        &self.model
    }
}

impl Model {
    /// Checks the model.
    ///
    /// # Errors
    /// Everything that is wrong with it, in the order of its parts.
    pub fn check(self) -> Result<Checked, Vec<ModelError>> {
        let mut errors = Vec::new();
        let mut add = |part, fault| errors.push(ModelError { part, fault });
        let states = self.states.len();
        if states == 0 {
            add(Part::States, Fault::Empty);
        } else if states > Self::MOST_STATES {
            add(Part::States, Fault::TooMany { most: Self::MOST_STATES });
        } else if (0..states).map(|state| self.longest(state)).sum::<usize>() > Self::MOST_PLACES {
            add(Part::States, Fault::TooMany { most: Self::MOST_PLACES });
        }
        if let Some(fault) = some(self.outcomes.len(), Self::MOST_OUTCOMES) {
            add(Part::Outcomes, fault);
        }
        for (place, outcome) in self.outcomes.iter().enumerate() {
            if let Some(fault) = not_below_zero(outcome.discount) {
                add(Part::Discount(place), fault);
            }
        }
        if self.cycles == 0 {
            add(Part::Cycles, Fault::NotPositive);
        } else if self.cycles > Self::MOST_CYCLES {
            let most = usize::try_from(Self::MOST_CYCLES).unwrap_or(usize::MAX);
            add(Part::Cycles, Fault::TooMany { most });
        }
        if !self.cycle_years.is_finite() {
            add(Part::CycleYears, Fault::NotFinite);
        } else if self.cycle_years <= 0.0 {
            add(Part::CycleYears, Fault::NotPositive);
        }
        if let Some(fault) = row(&self.start, states) {
            add(Part::Start, fault);
        }
        if let Some(fault) = some(self.strategies.len(), Self::MOST_STRATEGIES) {
            add(Part::Strategies, fault);
        }
        for (place, strategy) in self.strategies.iter().enumerate() {
            self.strategy(place, strategy, &mut add);
        }
        if errors.is_empty() { Ok(Checked { model: self }) } else { Err(errors) }
    }

    fn strategy(&self, place: usize, strategy: &Strategy, add: &mut impl FnMut(Part, Fault)) {
        let states = self.states.len();
        if strategy.phases.is_empty() {
            add(Part::Phases(place), Fault::Empty);
        }
        let mut before = 0;
        for (index, phase) in strategy.phases.iter().enumerate() {
            let first_is_late = index == 0 && phase.from_cycle != 1;
            if first_is_late || phase.from_cycle <= before {
                add(Part::FromCycle(place, index), Fault::WrongOrder);
            }
            before = phase.from_cycle;
            matrix(phase, states, &mut |row, fault| {
                add(
                    match row {
                        Some((state, time)) => Part::Row(place, index, state, time),
                        None => Part::Matrix(place, index),
                    },
                    fault,
                );
            });
        }
        let most = Self::MOST_REWARDS;
        for (count, part) in [
            (strategy.rewards.len(), Part::Reward(place, most)),
            (strategy.events.len(), Part::Event(place, most)),
        ] {
            if count > most {
                add(part, Fault::TooMany { most });
            }
        }
        for (index, reward) in strategy.rewards.iter().enumerate() {
            let fault = if reward.state >= states || reward.outcome >= self.outcomes.len() {
                Some(Fault::NoSuchPlace)
            } else if reward.values.is_empty() {
                Some(Fault::Empty)
            } else if reward.values.len() > Self::MOST_STATES {
                Some(Fault::TooMany { most: Self::MOST_STATES })
            } else {
                reward.values.iter().any(|value| !value.is_finite()).then_some(Fault::NotFinite)
            };
            if let Some(fault) = fault {
                add(Part::Reward(place, index), fault);
            }
        }
        for (index, event) in strategy.events.iter().enumerate() {
            let missing =
                event.from >= states || event.to >= states || event.outcome >= self.outcomes.len();
            let fault = if missing {
                Some(Fault::NoSuchPlace)
            } else if event.from == event.to {
                Some(Fault::SamePlace)
            } else {
                (!event.value.is_finite()).then_some(Fault::NotFinite)
            };
            if let Some(fault) = fault {
                add(Part::Event(place, index), fault);
            }
        }
    }
}

/// What is wrong with a count of things of which there must be some, but not too many.
fn some(count: usize, most: usize) -> Option<Fault> {
    match count {
        0 => Some(Fault::Empty),
        _ => (count > most).then_some(Fault::TooMany { most }),
    }
}

fn matrix(phase: &Phase, states: usize, add: &mut impl FnMut(Option<(usize, usize)>, Fault)) {
    if phase.rows.len() != states {
        add(None, Fault::WrongLength { states });
    }
    let rows: usize = phase.rows.iter().map(|rows| rows.0.len()).sum();
    if rows > Model::MOST_STATES {
        add(None, Fault::TooMany { most: Model::MOST_STATES });
        return;
    }
    for (state, rows) in phase.rows.iter().enumerate() {
        if rows.0.is_empty() {
            add(Some((state, 0)), Fault::Empty);
        }
        for (time, probabilities) in rows.0.iter().enumerate() {
            if let Some(fault) = row(probabilities, states) {
                add(Some((state, time)), fault);
            }
        }
    }
}

/// What is wrong with a row of probabilities.
pub(super) fn row(probabilities: &[f64], states: usize) -> Option<Fault> {
    if probabilities.len() != states {
        return Some(Fault::WrongLength { states });
    }
    // In one pass, because it is done for every draw.
    let sum: f64 = probabilities.iter().sum();
    let fit = probabilities.iter().fold(true, |fit, p| fit & (0.0..=1.0).contains(p));
    if fit && (sum - 1.0).abs() <= TOLERANCE {
        return None;
    }
    let finite = probabilities.iter().all(|p| p.is_finite());
    Some(if finite { Fault::NotASimplex } else { Fault::NotFinite })
}

pub(super) fn not_below_zero(value: f64) -> Option<Fault> {
    if !value.is_finite() {
        Some(Fault::NotFinite)
    } else {
        (value < 0.0).then_some(Fault::Negative)
    }
}
