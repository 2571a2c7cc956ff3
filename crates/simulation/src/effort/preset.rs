//! Published efforts as interventions.

use fremdrift_costs::net_gain::{Party, roskilde};
use fremdrift_evidence::Evidence;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::calibrate::ratio;
use super::case::{Effect, Intervention};
use crate::sickness::Curve;

/// An effort of which something was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Preset {
    /// Roskilde, its weeks counted without end.
    Roskilde,
    /// Roskilde, its weeks counted until week 52.
    RoskildeCapped,
    /// Aabenraa: fewer long courses, without a control group.
    Aabenraa,
    /// Aarhus: an earlier partial return than in the control group.
    Aarhus,
    /// Svendborg: what was done is known, what it did is not.
    Svendborg,
    /// The large randomised trial: no significant effect.
    Tta,
}

/// The part of the benefit that a partial return spares: somebody who works half the hours. No
/// source says how much it was in Aarhus.
const HALF: f64 = 0.5;

impl Preset {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 6] = [
        Self::Roskilde,
        Self::RoskildeCapped,
        Self::Aabenraa,
        Self::Aarhus,
        Self::Svendborg,
        Self::Tta,
    ];

    /// A stable name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Roskilde => "roskilde",
            Self::RoskildeCapped => "roskilde_capped",
            Self::Aabenraa => "aabenraa",
            Self::Aarhus => "aarhus",
            Self::Svendborg => "svendborg",
            Self::Tta => "tta",
        }
    }

    /// The published figures that it rests on; the first one has its grade.
    #[must_use]
    pub const fn figures(self) -> &'static [&'static str] {
        match self {
            Self::Roskilde | Self::RoskildeCapped => &["roskilde_courses", "roskilde_net_gain"],
            Self::Aabenraa => &["aabenraa"],
            Self::Aarhus => &["aarhus_coordinated"],
            Self::Svendborg => &["svendborg_staff"],
            Self::Tta => &["tta_randomised", "tta_other_municipalities", "tta_implementation"],
        }
    }

    /// Its hazard ratio on the published curve, one where its effect is of another kind. None where
    /// a figure is missing, or no ratio does what was published.
    #[must_use]
    pub fn hazard_ratio(self, evidence: &Evidence) -> Option<f64> {
        let curve = Curve::new(&evidence.return_to_work).ok()?;
        let it = self.intervention(evidence)?;
        ratio(&curve, it.start, it.effect)
    }

    /// It as an intervention that reaches everybody, lasts as long as the course and costs what is
    /// known of its price: nothing, except in Roskilde. None where a figure is missing.
    #[must_use]
    pub fn intervention(self, evidence: &Evidence) -> Option<Intervention> {
        let value = |figure: &str, column: &str| number(evidence, figure, column);
        let free = |start, effect| Intervention {
            start,
            reach: 1.0,
            effect,
            lasts: None,
            price: 0.0,
            payer: Party::Municipality,
        };
        // Everybody of Quick Care's courses: where an effort without a published start begins.
        let usual = || value("effect_measurement", "absent_at_start");
        match self {
            Self::Roskilde | Self::RoskildeCapped => {
                let weeks = value("roskilde_courses", "shorter")?;
                let until = (self == Self::RoskildeCapped).then_some(YEAR);
                let start = value("roskilde_courses", "absent_at_start")?;
                // What the published sums leave for the supplier.
                let price = roskilde().price.to_decimal().to_f64()?;
                Some(Intervention { price, ..free(start, Effect::WeeksSaved { weeks, until }) })
            }
            Self::Aabenraa => {
                let share = value("aabenraa", "over_52_weeks")? / 100.0;
                Some(free(BEFORE_WEEK_8, Effect::FewerLong { share, after: YEAR }))
            }
            Self::Aarhus => {
                let weeks = value("aarhus_coordinated", "days")? / 7.0;
                Some(free(usual()?, Effect::PartialReturn { weeks, spared: HALF }))
            }
            Self::Svendborg => Some(free(WEEK_4, Effect::HazardRatio(1.0))),
            Self::Tta => Some(free(usual()?, Effect::HazardRatio(1.0))),
        }
    }
}

/// Weeks until a long course begins in Aabenraa's figures, and of Roskilde's capped horizon.
const YEAR: f64 = 52.0;

/// Aabenraa assesses everybody before week 8: when seven weeks are over.
const BEFORE_WEEK_8: f64 = 7.0;

/// Svendborg's talks begin in week 4: when three weeks are over.
const WEEK_4: f64 = 3.0;

/// The only number in a column of a figure.
fn number(evidence: &Evidence, figure: &str, column: &str) -> Option<f64> {
    let value = evidence.figure(figure)?.value("all", column)?;
    Decimal::to_f64(&value.number)
}
