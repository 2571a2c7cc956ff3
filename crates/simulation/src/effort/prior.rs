//! What is believed of an effect before anybody has measured it here.

use super::Effect;

/// Two people who look at the same effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Prior {
    /// Takes the randomised trials at their word: no effect on average, in either direction.
    Sceptical,
    /// Takes the effect as it is stated, by its supplier or by whoever filled it in.
    Stated,
}

impl Prior {
    /// Both; they are always shown together.
    pub const ALL: [Self; 2] = [Self::Sceptical, Self::Stated];
}

/// The sceptical spread of a hazard ratio's logarithm: 95 percent of the ratios lie between 0.80 and
/// 1.25. The trials gave no hazard ratio; "near zero, large variation" is read like this by us.
const SCEPTICAL: f64 = 0.113_849;

/// Standard deviations between the middle and the lowest twentieth: the stated effect leaves one
/// chance in twenty of no effect or a harmful one. Its suppliers give no interval; this is ours.
const TWENTIETH: f64 = 1.644_853_627;

/// Spreads of a stated effect of none, by kind: ours, too.
const A_POINT: f64 = 0.01;
const HALF_A_WEEK: f64 = 0.5;

/// An effect on the scale on which it is drawn: a logarithm of a hazard ratio, points, or weeks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Size {
    /// The logarithm of a hazard ratio.
    Hazard(f64),
    /// A share of exits.
    MoreToWork(f64),
    /// Weeks of partial return, and the part of the benefit that is spared.
    PartialReturn(f64, f64),
}

impl Size {
    /// The stated middle of an effect whose hazard ratio is known.
    pub(crate) fn stated(effect: Effect, ratio: f64) -> Self {
        match effect {
            Effect::HazardRatio(_) | Effect::WeeksSaved { .. } | Effect::FewerLong { .. } => {
                Self::Hazard(libm::log(ratio))
            }
            Effect::MoreToWork(points) => Self::MoreToWork(points),
            Effect::PartialReturn { weeks, spared } => Self::PartialReturn(weeks, spared),
        }
    }

    /// The effect that lies so many standard deviations from the middle of a prior.
    pub(crate) fn at(self, prior: Prior, deviations: f64) -> Self {
        match self {
            Self::Hazard(_) if prior == Prior::Sceptical => Self::Hazard(SCEPTICAL * deviations),
            Self::Hazard(log) => Self::Hazard(around(log, SCEPTICAL, prior, deviations)),
            Self::MoreToWork(points) => {
                Self::MoreToWork(around(points, A_POINT, prior, deviations))
            }
            Self::PartialReturn(weeks, spared) => {
                Self::PartialReturn(around(weeks, HALF_A_WEEK, prior, deviations), spared)
            }
        }
    }
}

/// A number so many standard deviations from the middle of a prior. The stated middle leaves one
/// chance in twenty of none or the opposite; a stated none has the given spread. Where no trial
/// speaks, the sceptic has the same spread around none.
pub(crate) fn around(stated: f64, of_none: f64, prior: Prior, deviations: f64) -> f64 {
    let none = stated.abs() < f64::EPSILON;
    let spread = if none { of_none } else { stated.abs() / TWENTIETH };
    match prior {
        Prior::Sceptical => spread * deviations,
        Prior::Stated => stated + spread * deviations,
    }
}
