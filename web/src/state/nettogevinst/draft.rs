//! What a visitor has typed, and the examples that are offered.

use fremdrift_costs::net_gain::{NetGainInput, Variable, roskilde};
use fremdrift_units::{Kroner, Percent};
use rust_decimal::Decimal;

use super::field::Field;
use super::intervention::{Intervention, numbers};
use super::read::read;
use crate::route::Lang;
use crate::state::{Which, law_years};

/// The last year whose law is encoded: "today's law" on this page.
#[must_use]
pub fn later_year() -> i32 {
    *law_years().end()
}

/// A ready-made intervention: the white paper's own scenarios of Roskilde.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// As it was published.
    Roskilde,
    /// With an effect of ten points less.
    LessEffect,
    /// At half the price.
    HalfPrice,
}

impl Preset {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Roskilde, Self::LessEffect, Self::HalfPrice];
    /// Points by which the published scenario lowers the effect.
    pub const POINTS: u32 = 10;

    /// The intervention.
    #[must_use]
    pub fn input(self) -> NetGainInput {
        let base = roskilde();
        match self {
            Self::Roskilde => base,
            Self::LessEffect => {
                let now = Variable::ShareFit.of(&base).unwrap_or_default();
                Variable::ShareFit.set(&base, now - Decimal::from(Self::POINTS)).unwrap_or(base)
            }
            Self::HalfPrice => NetGainInput { price: half(base.price), ..base },
        }
    }

    /// The one that an intervention is, unchanged.
    #[must_use]
    pub fn of(input: &NetGainInput) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.input() == *input)
    }
}

/// Whether a number is one of Roskilde's that the source does not print: ours, worked back from what
/// it does print.
#[must_use]
pub fn is_reconstructed(field: Field, value: Decimal) -> bool {
    let ours = matches!(
        field,
        Field::Price | Field::Without | Field::CasesAvoided | Field::WeeksEach | Field::Constant
    );
    ours && [Preset::Roskilde, Preset::HalfPrice]
        .into_iter()
        .any(|preset| numbers(&preset.input()).contains(&(field, Some(value))))
}

/// Half an amount.
pub(super) fn half(amount: Kroner) -> Kroner {
    amount.share(Percent::from_basis_points(5_000).unwrap_or_default())
}

/// Everything that can be typed or chosen on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The intervention.
    pub a: Intervention,
    /// The one that it is compared with.
    pub b: Option<Intervention>,
    /// The year whose prices the result is also shown in.
    pub price_year: Option<i32>,
}

impl Draft {
    /// Nothing typed yet.
    #[must_use]
    pub fn empty() -> Self {
        Self { a: Intervention::empty(), b: None, price_year: None }
    }

    /// The worked example the page opens with: Roskilde as published.
    #[must_use]
    pub fn example(lang: Lang) -> Self {
        Self { a: Intervention::of(&roskilde(), lang), ..Self::empty() }
    }

    /// One of the interventions; the first where there is no second.
    #[must_use]
    pub fn intervention(&self, which: Which) -> &Intervention {
        match (which, &self.b) {
            (Which::B, Some(b)) => b,
            (Which::A | Which::B, _) => &self.a,
        }
    }

    pub(super) fn intervention_mut(&mut self, which: Which) -> &mut Intervention {
        match (which, &mut self.b) {
            (Which::B, Some(b)) => b,
            (Which::A | Which::B, _) => &mut self.a,
        }
    }

    /// The second intervention as it begins: the first at half the price.
    pub(super) fn second(&self, lang: Lang) -> Intervention {
        let mut second = self.a.clone();
        if let Ok(input) = read(&self.a) {
            let price = half(input.price).to_decimal();
            second.type_in(Field::Price, &Field::Price.takes().unit.written(price, lang));
        }
        second
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_preset_is_known_again() {
        for preset in Preset::ALL {
            assert_eq!(Preset::of(&preset.input()), Some(preset));
        }
        let other = NetGainInput { citizens: 1, ..roskilde() };
        assert_eq!(Preset::of(&other), None);
    }
}
