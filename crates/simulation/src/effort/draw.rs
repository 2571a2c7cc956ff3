//! One draw of everything that is not known, and what an effort is worth then.

use fremdrift_costs::net_gain::Party;

use super::compare::{Comparison, Parameters};
use super::prior::Prior;
use super::simulator::{Simulator, YEAR};
use crate::random::{Stream, normal_quantile};

/// Numbers that are not known, drawn together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Group {
    /// What the effort does.
    Effect,
    /// How fast people leave benefit in any case.
    Pace,
    /// What people out of work cost.
    OutOfWork,
    /// How many are reached.
    Reach,
    /// The price.
    Price,
}

impl Group {
    /// All of them, in the order in which they are drawn.
    pub const ALL: [Self; 5] =
        [Self::Effect, Self::Pace, Self::OutOfWork, Self::Reach, Self::Price];
}

impl Parameters {
    /// The same with one group so many standard deviations from its middle.
    #[must_use]
    pub fn with(mut self, group: Group, deviations: f64) -> Self {
        *match group {
            Group::Effect => &mut self.effect,
            Group::Pace => &mut self.pace,
            Group::OutOfWork => &mut self.out_of_work,
            Group::Reach => &mut self.reach,
            Group::Price => &mut self.price,
        } = deviations;
        self
    }
}

/// What a draw gives. All kroner are for the whole cohort in all counted years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Column {
    /// Where in its distribution a group was drawn, 0 to 1: the same for both priors.
    Place(Group),
    /// What a party gains.
    Gain(Prior, Party),
    /// What all of them gain together.
    All(Prior),
    /// Weeks on benefit saved, per person.
    Weeks(Prior),
    /// How many fewer pass the limit of the time.
    FewerPastLimit(Prior),
    /// How many more are in work after a year.
    MoreInWork(Prior),
    /// What the municipality has gained after so many quarters of absence, from 1.
    Quarter(Prior, u32),
}

/// Weeks in a quarter.
const QUARTER: usize = 13;
const QUARTERS: u32 = 4;

impl Simulator {
    /// What the numbers of a draw are, in order.
    #[must_use]
    pub fn columns(&self) -> Vec<Column> {
        let mut columns: Vec<Column> = Group::ALL.into_iter().map(Column::Place).collect();
        for prior in Prior::ALL {
            columns.extend(Party::ALL.map(|party| Column::Gain(prior, party)));
            columns.extend([
                Column::All(prior),
                Column::Weeks(prior),
                Column::FewerPastLimit(prior),
                Column::MoreInWork(prior),
            ]);
            let quarters = self.case.cohort.years * QUARTERS;
            columns.extend((1..=quarters).map(|quarter| Column::Quarter(prior, quarter)));
        }
        columns
    }

    /// Adds the numbers of one draw, in the order of [`Simulator::columns`]. They depend on the seed
    /// and the number of the draw alone. Both priors see the same draw.
    pub fn draw(&self, seed: u64, draw: u64, numbers: &mut Vec<f64>) {
        let mut stream = Stream::new(seed, draw);
        let places = Group::ALL.map(|_| stream.uniform());
        numbers.extend(places);
        let groups = Group::ALL.into_iter().zip(places);
        let drawn = groups.fold(Parameters::middle(Prior::Stated), |drawn, (group, place)| {
            drawn.with(group, normal_quantile(place))
        });
        let without = self.without(&drawn);
        for prior in Prior::ALL {
            add(&self.beside(without.clone(), &Parameters { prior, ..drawn }), numbers);
        }
    }

    /// What each group changes for a party: the gain with that group low and high (its twentieth and
    /// its nineteen twentieths), everything else in the middle.
    #[must_use]
    pub fn swings(&self, prior: Prior, party: Party) -> Vec<(Group, f64, f64)> {
        let gain = |group, place| {
            let drawn = Parameters::middle(prior).with(group, normal_quantile(place));
            self.with(&drawn).gain().of(party)
        };
        Group::ALL.into_iter().map(|group| (group, gain(group, 0.05), gain(group, 0.95))).collect()
    }

    /// What the effort is worth, would all of it begin after so many weeks of absence: the effects
    /// stay what they are. None where it would begin after the counted years.
    #[must_use]
    pub fn starting(&self, weeks: f64, prior: Prior) -> Option<Comparison> {
        if weeks >= f64::from(self.case.cohort.years * YEAR) {
            return None;
        }
        let mut moved = self.clone();
        for intervention in &mut moved.case.interventions {
            intervention.start = weeks;
        }
        Some(moved.with(&Parameters::middle(prior)))
    }
}

fn add(result: &Comparison, numbers: &mut Vec<f64>) {
    let gain = result.gain();
    numbers.extend(Party::ALL.map(|party| gain.of(party)));
    numbers.push(gain.sum());
    numbers.push(result.without.weeks_on_benefit - result.with.weeks_on_benefit);
    numbers.push(result.without.past_limit - result.with.past_limit);
    numbers.push(result.with.in_work_after_a_year - result.without.in_work_after_a_year);
    let quarters = result.cumulative().skip(QUARTER - 1).step_by(QUARTER);
    numbers.extend(quarters.map(|gained| gained.municipality));
}
