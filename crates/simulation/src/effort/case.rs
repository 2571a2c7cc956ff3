//! An effort as given, not yet checked: who is ill, and what is done for whom.

use chrono::NaiveDate;
use fremdrift_costs::net_gain::Party;
use fremdrift_rules::case::Status;
use fremdrift_units::Kroner;

/// People who are ill, and the interventions that are weighed against none.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// Who is ill.
    pub cohort: Cohort,
    /// What is done, at most [`Case::MOST_INTERVENTIONS`].
    pub interventions: Vec<Intervention>,
    /// What holds for those whom several interventions reach.
    pub overlap: Overlap,
    /// How unsure the numbers are.
    pub spreads: Spreads,
}

impl Case {
    /// The most interventions at a time.
    pub const MOST_INTERVENTIONS: usize = 4;
}

/// People on sickness benefit, and the law that their weeks are priced by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cohort {
    /// How many they are.
    pub people: u32,
    /// Weeks of absence that they have behind them when they are first counted: none for all new
    /// courses, 19.9 for those who are still ill then.
    pub weeks_before: f64,
    /// Years of absence that are counted, from the first day of absence.
    pub years: u32,
    /// The day whose law holds throughout.
    pub law_date: NaiveDate,
    /// What they were on their first day of absence.
    pub status: Status,
    /// The benefit for a whole week; none: the maximum on the law's day.
    pub weekly_benefit: Option<Kroner>,
    /// Whether all weeks are in activation or gradual return.
    pub active: bool,
    /// What somebody who left benefit without work costs, as a part of what the benefit would cost
    /// the same payers in that week: 1 is the same, 0 nothing.
    pub out_of_work: f64,
}

/// Something that is done for those who are ill.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Intervention {
    /// Weeks of absence that are over when it begins.
    pub start: f64,
    /// Whom it reaches: a share, 0 to 1, of those still on benefit when it begins.
    pub reach: f64,
    /// What it does for them.
    pub effect: Effect,
    /// For how many weeks it works; none: as long as somebody is on benefit.
    pub lasts: Option<f64>,
    /// Kroner per participant, paid when it begins.
    pub price: f64,
    /// Who pays the price.
    pub payer: Party,
}

/// What an intervention does for somebody whom it reaches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Effect {
    /// The weekly hazard of leaving benefit is so many times as high.
    HazardRatio(f64),
    /// So many weeks less on benefit per participant, counted until so many weeks of absence, or
    /// without end. The hazard ratio that gives just that is worked out, for an effect that lasts.
    WeeksSaved {
        /// Weeks.
        weeks: f64,
        /// Weeks of absence until which they are counted; none: without end.
        until: Option<f64>,
    },
    /// So many fewer, as a share, are on benefit when so many weeks of absence are over. The hazard
    /// ratio that gives just that is worked out, for an effect that lasts.
    FewerLong {
        /// A share of those who would have been, 0.24 is 24 percent.
        share: f64,
        /// Weeks of absence.
        after: f64,
    },
    /// The share of those leaving benefit who go to work is so much higher; 0.1 is ten points.
    MoreToWork(f64),
    /// Those who go back to work begin in part so many weeks earlier, and spare a part of the
    /// benefit in these weeks.
    PartialReturn {
        /// Weeks.
        weeks: f64,
        /// The part of the benefit that is spared, 0 to 1.
        spared: f64,
    },
}

/// What holds for somebody whom several interventions reach at the same time. Who is reached by one
/// is taken to say nothing about who is reached by another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlap {
    /// The effect farthest from none counts alone: the others add nothing.
    Strongest,
    /// Hazard ratios are multiplied, points and weeks added.
    Together,
}

/// How unsure numbers are that no prior speaks of. Each is a standard deviation, none is zero.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spreads {
    /// Of the logarithm of a number that all hazards are multiplied by: the curve was observed
    /// under other rules.
    pub pace: f64,
    /// Of what people out of work cost, as a part of it.
    pub out_of_work: f64,
    /// Of the reach, on the logit scale: 0.3 is about seven points around one half.
    pub reach: f64,
    /// Of the logarithm of prices.
    pub price: f64,
}

impl Default for Spreads {
    /// Our own choice: no source gives them.
    fn default() -> Self {
        Self { pace: 0.1, out_of_work: 0.2, reach: 0.3, price: 0.1 }
    }
}
