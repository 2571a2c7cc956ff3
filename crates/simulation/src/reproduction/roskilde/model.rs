//! The effort as the net-gain model has it.

use std::num::NonZeroU32;

use fremdrift_costs::net_gain::{
    BreakEven, Item, NetGain, NetGainInput, Party, SavedShare, Scenario, Variable, break_even,
    roskilde,
};
use fremdrift_legislation::Legislation;
use fremdrift_units::{Kroner, Percent};
use rust_decimal::Decimal;

use crate::reproduction::ReproductionError::{self, NoLaw};

/// The preset of the effort in the net-gain model, and what can be asked of it.
pub(super) struct Model<'a> {
    law: &'a Legislation,
    pub(super) preset: NetGainInput,
    scenario: Scenario,
}

impl<'a> Model<'a> {
    pub(super) fn new(law: &'a Legislation) -> Result<Self, ReproductionError> {
        let preset = roskilde();
        let scenario = Scenario::new(law, &preset).map_err(|_| NoLaw)?;
        Ok(Self { law, preset, scenario })
    }

    pub(super) fn weekly_rate(&self) -> Decimal {
        self.scenario.weekly_benefit().to_decimal()
    }

    pub(super) fn worth(&self, input: &NetGainInput) -> Option<NetGain> {
        Scenario::new(self.law, input).ok()?.net_gain().ok()
    }

    /// The municipality's net gain.
    pub(super) fn gain(&self, input: &NetGainInput) -> Option<Kroner> {
        self.worth(input).map(|worth| worth.gain(Party::Municipality))
    }

    /// The municipality's part of the saved weeks.
    pub(super) fn saved_weeks(&self, input: &NetGainInput) -> Option<Decimal> {
        let worth = self.worth(input)?;
        let lines = worth.lines.iter();
        let own = lines
            .filter(|line| line.item == Item::SavedWeeks && line.party == Party::Municipality)
            .map(|line| line.amount.to_decimal());
        Some(own.sum())
    }

    pub(super) fn half_price(&self) -> Option<NetGainInput> {
        let half = self.preset.price.part(1, NonZeroU32::new(2)?).ok()?;
        Some(NetGainInput { price: half, ..self.preset.clone() })
    }

    /// What the preset loses when the share fit for work is some points lower.
    pub(super) fn loss(&self, points: u32) -> Option<Decimal> {
        let share = Variable::ShareFit.of(&self.preset)?.checked_sub(Decimal::from(points))?;
        let lower = Variable::ShareFit.set(&self.preset, share)?;
        let [before, after] = [self.gain(&self.preset)?, self.gain(&lower)?];
        Some(before.checked_sub(after).ok()?.to_decimal())
    }

    /// How many points the share fit for work may fall at half the price until nothing is gained.
    pub(super) fn break_even(&self) -> Option<Decimal> {
        let half = Scenario::new(self.law, &self.half_price()?).ok()?;
        let target = self.gain(&self.preset)?;
        match break_even(&half, Variable::ShareFit, Party::Municipality, target) {
            BreakEven::Found { value, .. } => {
                Variable::ShareFit.of(&self.preset)?.checked_sub(value)
            }
            BreakEven::None { .. } | BreakEven::NotApplicable => None,
        }
    }

    /// The same weeks, did the municipality bear all of them.
    pub(super) fn ceiling(&self) -> Option<Decimal> {
        let all = SavedShare::Constant(Percent::default().complement());
        self.saved_weeks(&NetGainInput { saved_share: all, ..self.preset.clone() })
    }
}
