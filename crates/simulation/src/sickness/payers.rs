//! Who pays for a week of absence, in kroner, under the law of one day.

use chrono::NaiveDate;
use fremdrift_costs::net_gain::{NetGainError, Party, Stretch, stretches};
use fremdrift_legislation::Legislation;
use fremdrift_rules::case::Status;
use fremdrift_rules::course::Payer;
use fremdrift_units::Kroner;
use rust_decimal::prelude::ToPrimitive as _;

/// Kroner by who gains or pays them.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Payers {
    /// The municipality.
    pub municipality: f64,
    /// The state.
    pub state: f64,
    /// The employer: the part of the wage that the benefit would be.
    pub employer: f64,
    /// The unemployment fund.
    pub unemployment_fund: f64,
    /// Those who are ill: benefit that nobody pays.
    pub citizen: f64,
}

impl Payers {
    /// One party's.
    #[must_use]
    pub const fn of(&self, party: Party) -> f64 {
        match party {
            Party::Municipality => self.municipality,
            Party::State => self.state,
            Party::Employer => self.employer,
            Party::UnemploymentFund => self.unemployment_fund,
            Party::Citizen => self.citizen,
        }
    }

    /// An amount of one party alone.
    #[must_use]
    pub fn only(party: Party, amount: f64) -> Self {
        let mut payers = Self::default();
        *match party {
            Party::Municipality => &mut payers.municipality,
            Party::State => &mut payers.state,
            Party::Employer => &mut payers.employer,
            Party::UnemploymentFund => &mut payers.unemployment_fund,
            Party::Citizen => &mut payers.citizen,
        } = amount;
        payers
    }

    /// Everybody's together.
    #[must_use]
    pub fn sum(&self) -> f64 {
        self.municipality + self.state + self.employer + self.unemployment_fund + self.citizen
    }

    /// With `factor` times the others on top.
    #[must_use]
    pub fn plus(self, factor: f64, other: Self) -> Self {
        Self {
            municipality: self.municipality + factor * other.municipality,
            state: self.state + factor * other.state,
            employer: self.employer + factor * other.employer,
            unemployment_fund: self.unemployment_fund + factor * other.unemployment_fund,
            citizen: self.citizen + factor * other.citizen,
        }
    }

    /// This many times.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        Self::default().plus(factor, self)
    }
}

/// What each week of absence costs whom, for one person who is absent for all of it.
///
/// Where a step of the law lies within a week, the week is shared by days.
#[derive(Clone, Debug, PartialEq)]
pub struct WeeklyCost {
    /// From the first week of absence.
    pub weeks: Vec<Payers>,
    /// By who pays: the law behind it.
    pub stretches: Vec<Stretch>,
}

impl WeeklyCost {
    /// The weeks of so many years of absence.
    ///
    /// # Errors
    /// Without law on that day, or for a benefit that is none.
    pub fn new(
        law: &Legislation,
        day: NaiveDate,
        status: Status,
        weekly_benefit: Option<Kroner>,
        active: bool,
        years: u32,
    ) -> Result<Self, NetGainError> {
        const WEEK: u32 = 7; // not law: days
        let stretches = stretches(law, day, status, weekly_benefit, active, years)?;
        let days = stretches.last().map_or(0, |last| last.to);
        let mut weeks = Vec::new();
        let mut begin = 0;
        while begin < days {
            let end = begin + WEEK;
            let mut week = Payers::default();
            for stretch in &stretches {
                let shared = stretch.to.min(end).saturating_sub(stretch.from.max(begin));
                week = week.plus(f64::from(shared) / f64::from(WEEK), one_week(stretch));
            }
            weeks.push(week);
            begin = end;
        }
        Ok(Self { weeks, stretches })
    }
}

/// What a whole week of a stretch costs whom.
fn one_week(stretch: &Stretch) -> Payers {
    let amount = stretch.weekly.to_decimal().to_f64().unwrap_or_default();
    match stretch.payer {
        Payer::Employer => Payers::only(Party::Employer, amount),
        Payer::UnemploymentFund => Payers::only(Party::UnemploymentFund, amount),
        Payer::Unpaid => Payers::only(Party::Citizen, amount),
        Payer::Public => {
            let state = amount * f64::from(stretch.state.basis_points()) / 10_000.0;
            Payers { municipality: amount - state, state, ..Payers::default() }
        }
    }
}
