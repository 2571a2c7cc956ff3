//! An amount by who carries it.

use std::num::NonZeroU32;

use fremdrift_rules::course::Payer;
use fremdrift_units::{Kroner, KronerError, Percent};

/// Days in the week that a weekly benefit pays for.
// not law: one and six are seven
pub(crate) const DAYS_IN_WEEK: NonZeroU32 = NonZeroU32::MIN.saturating_add(6);

/// An amount of benefit by who carries it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// What the employer pays, at the benefit's rate (not the wage).
    pub employer: Kroner,
    /// What the municipality bears after the state's refund.
    pub municipality: Kroner,
    /// What the state refunds.
    pub state: Kroner,
    /// What the unemployment fund pays.
    pub unemployment_fund: Kroner,
    /// Benefit that nobody pays.
    pub unpaid: Kroner,
}

impl Parts {
    /// What a number of days at one rate costs, by who carries them. The amount is rounded half up
    /// to whole øre, then the state's part of it.
    pub(crate) fn of_days(
        weekly: Kroner,
        days: u32,
        payer: Payer,
        state: Option<Percent>,
    ) -> Result<Self, KronerError> {
        let amount = weekly.part(days, DAYS_IN_WEEK)?;
        let mut parts = Self::default();
        match payer {
            Payer::Employer => parts.employer = amount,
            Payer::UnemploymentFund => parts.unemployment_fund = amount,
            Payer::Unpaid => parts.unpaid = amount,
            Payer::Public => {
                parts.state = amount.share(state.unwrap_or_default());
                parts.municipality = amount.checked_sub(parts.state)?;
            }
        }
        Ok(parts)
    }

    /// All of it.
    ///
    /// # Errors
    /// [`KronerError::OutOfRange`] when the sum is too large.
    pub fn sum(&self) -> Result<Kroner, KronerError> {
        self.each().into_iter().try_fold(Kroner::ZERO, Kroner::checked_add)
    }

    /// Part by part, in the order of the fields.
    #[must_use]
    // not law: the number of fields
    pub const fn each(&self) -> [Kroner; 5] {
        [self.employer, self.municipality, self.state, self.unemployment_fund, self.unpaid]
    }

    pub(crate) fn plus(&self, other: &Self) -> Result<Self, KronerError> {
        self.with(other, Kroner::checked_add)
    }

    pub(crate) fn minus(&self, other: &Self) -> Result<Self, KronerError> {
        self.with(other, Kroner::checked_sub)
    }

    fn with(
        &self,
        other: &Self,
        op: impl Fn(Kroner, Kroner) -> Result<Kroner, KronerError>,
    ) -> Result<Self, KronerError> {
        Ok(Self {
            employer: op(self.employer, other.employer)?,
            municipality: op(self.municipality, other.municipality)?,
            state: op(self.state, other.state)?,
            unemployment_fund: op(self.unemployment_fund, other.unemployment_fund)?,
            unpaid: op(self.unpaid, other.unpaid)?,
        })
    }
}
