//! A municipality and its levers as given, not yet checked.

use chrono::NaiveDate;
use fremdrift_evidence::Evidence;
use fremdrift_rules::case::Status;
use fremdrift_units::Kroner;

use crate::effort::{Effect, Preset, Spreads};

/// One of the six recommendations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lever {
    /// 1: everybody's health and work are assessed within eight weeks.
    Assessment,
    /// 2: municipal rehabilitation aims at work.
    WorkGoal,
    /// 3: a culture of early effort across professions.
    Culture,
    /// 4: patchy absence in risk groups is watched.
    Patchy,
    /// 5: hospitals' rehabilitation assessments look at work.
    Hospital,
    /// 6: effects are documented and measured.
    Measuring,
}

impl Lever {
    /// All of them, in the order of the white paper.
    pub const ALL: [Self; 6] = [
        Self::Assessment,
        Self::WorkGoal,
        Self::Culture,
        Self::Patchy,
        Self::Hospital,
        Self::Measuring,
    ];

    /// A stable name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Assessment => "assessment",
            Self::WorkGoal => "work_goal",
            Self::Culture => "culture",
            Self::Patchy => "patchy",
            Self::Hospital => "hospital",
            Self::Measuring => "measuring",
        }
    }

    /// The published figures that it rests on; none where there is only the recommendation.
    #[must_use]
    pub const fn figures(self) -> &'static [&'static str] {
        match self {
            Self::Assessment => &["aabenraa", "effect_measurement", "roskilde_courses"],
            Self::WorkGoal => &["aarhus_coordinated", "aarhus_saving"],
            Self::Culture => &["tta_implementation", "roskilde_courses"],
            Self::Patchy => &["svendborg_staff", "svendborg_goal"],
            Self::Hospital => &["effect_measurement"],
            Self::Measuring => &["measured_courses", "effect_measurement"],
        }
    }
}

/// A choice of levers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Package([bool; Lever::ALL.len()]);

impl Package {
    /// All six.
    pub const ALL: Self = Self([true; Lever::ALL.len()]);

    /// One lever alone.
    #[must_use]
    pub fn only(lever: Lever) -> Self {
        Self::default().with(lever, true)
    }

    /// The same with a lever on or off.
    #[must_use]
    pub fn with(self, lever: Lever, on: bool) -> Self {
        let mut levers = self.0;
        for (of, is_on) in Lever::ALL.into_iter().zip(&mut levers) {
            if of == lever {
                *is_on = on;
            }
        }
        Self(levers)
    }

    /// Whether a lever is on.
    #[must_use]
    pub fn has(self, lever: Lever) -> bool {
        Lever::ALL.into_iter().zip(self.0).any(|(of, is_on)| of == lever && is_on)
    }
}

/// A municipality, what is done there today, and what each lever would change.
#[derive(Clone, Debug, PartialEq)]
pub struct Municipality {
    /// New courses of sickness benefit in a year.
    pub courses: u32,
    /// The day whose law holds throughout.
    pub law_date: NaiveDate,
    /// What people were on their first day of absence.
    pub status: Status,
    /// The benefit for a whole week; none: the maximum on the law's day.
    pub weekly_benefit: Option<Kroner>,
    /// What somebody who left benefit without work costs, as a part of what the benefit would.
    pub out_of_work: f64,
    /// The effort of today.
    pub today: Today,
    /// The stated hazard ratio of leaving benefit once the effort has begun.
    pub ratio: f64,
    /// Kroner per participant of the effort, today and with any package.
    pub price: f64,
    /// The levers, on or off.
    pub levers: Levers,
    /// How unsure the numbers are.
    pub spreads: Spreads,
}

/// The effort of today.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Today {
    /// Weeks of absence that are over when it begins.
    pub start: f64,
    /// The share of those still on benefit then whom it reaches, 0 to 1.
    pub reach: f64,
}

/// What each lever changes and costs. Yearly costs are kroner of the municipality, zero where
/// nobody has filled them in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Levers {
    /// Lever 1.
    pub assessment: Assessment,
    /// Lever 2.
    pub work_goal: WorkGoal,
    /// Lever 3.
    pub culture: Culture,
    /// Lever 4.
    pub patchy: Patchy,
    /// Lever 5.
    pub hospital: Hospital,
    /// Lever 6.
    pub measuring: Measuring,
}

/// Lever 1: the effort begins earlier for everybody whom it reaches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Assessment {
    /// Weeks of absence that are over when the effort begins.
    pub start: f64,
    /// Kroner for each assessment: everybody still on benefit then is assessed.
    pub price: f64,
    /// Kroner a year.
    pub yearly: f64,
}

/// Lever 2: an earlier partial return.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WorkGoal {
    /// Weeks earlier, for those who go back to work.
    pub weeks: f64,
    /// The part of the benefit that a week in partial return spares, 0 to 1.
    pub spared: f64,
    /// The share of all courses with municipal rehabilitation, 0 to 1.
    pub reach: f64,
    /// Kroner for each of these courses.
    pub price: f64,
    /// Kroner a year.
    pub yearly: f64,
}

/// Lever 3: the effort reaches more people in time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Culture {
    /// The share of those still on benefit whom the effort reaches, 0 to 1.
    pub reach: f64,
    /// Kroner a year.
    pub yearly: f64,
}

/// Lever 4: fewer new courses.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Patchy {
    /// How many fewer, as a share of all; zero is no stated effect, not a sure one.
    pub fewer: f64,
    /// Kroner a year.
    pub yearly: f64,
}

/// Lever 5: the effort begins earlier for those whom a hospital has assessed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hospital {
    /// The share of all courses, 0 to 1.
    pub share: f64,
    /// Weeks of absence that are over when the effort begins for them.
    pub start: f64,
    /// Kroner for each of these courses.
    pub price: f64,
    /// Kroner a year.
    pub yearly: f64,
}

/// Lever 6: measuring what the effort does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measuring {
    /// Kroner a year.
    pub yearly: f64,
}

impl Municipality {
    /// Levers from the sources where they say something, and examples where they do not: how many
    /// today's effort reaches, how many more with lever 3, how many are in rehabilitation or come
    /// from a hospital, and when the effort begins for these. Lever 4 is stated to do nothing: no
    /// source has a number. No cost is filled in. None where a figure is missing.
    #[must_use]
    pub fn new(evidence: &Evidence, courses: u32, law_date: NaiveDate) -> Option<Self> {
        let start = Preset::Tta.intervention(evidence)?.start;
        let Effect::PartialReturn { weeks, spared } = Preset::Aarhus.intervention(evidence)?.effect
        else {
            return None;
        };
        let ratio = Preset::Roskilde.hazard_ratio(evidence)?;
        Some(Self {
            courses,
            law_date,
            status: Status::Employed,
            weekly_benefit: None,
            out_of_work: 1.0,
            today: Today { start, reach: 0.1 },
            ratio,
            price: 0.0,
            levers: Levers {
                assessment: Assessment { start: 8.0, price: 0.0, yearly: 0.0 },
                work_goal: WorkGoal { weeks, spared, reach: 0.1, price: 0.0, yearly: 0.0 },
                culture: Culture { reach: 0.2, yearly: 0.0 },
                patchy: Patchy { fewer: 0.0, yearly: 0.0 },
                hospital: Hospital { share: 0.1, start: 8.0, price: 0.0, yearly: 0.0 },
                measuring: Measuring { yearly: 0.0 },
            },
            spreads: Spreads::default(),
        })
    }
}
