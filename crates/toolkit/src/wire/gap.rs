//! What the sources do not carry.

use fremdrift_legislation as legislation;
use serde::Serialize;
use tsify::Tsify;

use super::parameters::Subject;
use super::values::{Bilingual, IsoDate};

/// Something that the sources do not carry, so that nothing here says it.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct Gap {
    /// Stable name.
    id: &'static str,
    /// What it is about.
    subject: Subject,
    /// Whom it concerns.
    concerns: Concerns,
    /// The first day it matters; null: from the beginning.
    from: Option<IsoDate>,
    /// The last day it matters; null: to the end.
    to: Option<IsoDate>,
    /// What is missing, for people.
    text: Bilingual,
}

impl From<&legislation::Gap> for Gap {
    fn from(gap: &legislation::Gap) -> Self {
        Self {
            id: gap.id,
            subject: gap.subject.into(),
            concerns: gap.concerns.into(),
            from: gap.from.map(Into::into),
            to: gap.to.map(Into::into),
            text: gap.text.into(),
        }
    }
}

/// Whom a gap concerns.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Concerns {
    /// Everyone who is ill.
    Everyone,
    /// Those who have an employer.
    Employed,
    /// The unemployed.
    Unemployed,
    /// Those on reduced hours with supplementary unemployment benefit.
    PartlyUnemployed,
    /// The self-employed.
    SelfEmployed,
    /// Those with a work injury.
    WorkInjury,
    /// Those who reckon what an effort costs.
    Budgets,
}

impl From<legislation::Concerns> for Concerns {
    fn from(concerns: legislation::Concerns) -> Self {
        match concerns {
            legislation::Concerns::Everyone => Self::Everyone,
            legislation::Concerns::Employed => Self::Employed,
            legislation::Concerns::PartlyUnemployed => Self::PartlyUnemployed,
            legislation::Concerns::Unemployed => Self::Unemployed,
            legislation::Concerns::SelfEmployed => Self::SelfEmployed,
            legislation::Concerns::WorkInjury => Self::WorkInjury,
            legislation::Concerns::Budgets => Self::Budgets,
        }
    }
}
