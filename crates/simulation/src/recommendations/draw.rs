//! One draw of everything that is not known, and what packages are worth then.

use fremdrift_costs::net_gain::Party;

use super::account::YEARS;
use super::council::{Council, Numbers};
use super::input::{Lever, Package};
use crate::effort::Prior;
use crate::random::{Stream, normal_quantile};

/// Numbers that are not known, drawn together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Group {
    /// What the effort does.
    Effect,
    /// How much earlier people return in part.
    PartialReturn,
    /// How many fewer fall ill.
    Fewer,
    /// How fast people leave benefit in any case.
    Pace,
    /// What people out of work cost.
    OutOfWork,
    /// How many are reached.
    Reach,
    /// All prices and yearly costs.
    Price,
}

impl Group {
    /// All of them, in the order in which they are drawn.
    pub const ALL: [Self; 7] = [
        Self::Effect,
        Self::PartialReturn,
        Self::Fewer,
        Self::Pace,
        Self::OutOfWork,
        Self::Reach,
        Self::Price,
    ];
}

impl Numbers {
    /// The same with one group so many standard deviations from its middle.
    #[must_use]
    pub fn with(mut self, group: Group, deviations: f64) -> Self {
        *match group {
            Group::Effect => &mut self.effect,
            Group::PartialReturn => &mut self.partial_return,
            Group::Fewer => &mut self.fewer,
            Group::Pace => &mut self.pace,
            Group::OutOfWork => &mut self.out_of_work,
            Group::Reach => &mut self.reach,
            Group::Price => &mut self.price,
        } = deviations;
        self
    }
}

/// What a draw gives. All kroner are of four budget years unless a year is named; packages count
/// from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Column {
    /// Where in its distribution a group was drawn, 0 to 1: the same for both priors.
    Place(Group),
    /// What the municipality gains from one lever alone.
    Alone(Prior, Lever),
    /// What a party gains from a package.
    Gain(Prior, usize, Party),
    /// What all of them gain from a package.
    All(Prior, usize),
    /// What the municipality gains from a package in a budget year, from 1.
    Year(Prior, usize, u32),
    /// Of a year's courses: how many fewer pass the limit of the time.
    FewerPastLimit(Prior, usize),
    /// Of a year's courses: how many more are in work a year after they began.
    MoreInWork(Prior, usize),
}

impl Council {
    /// What the numbers of a draw are, in order.
    #[must_use]
    pub fn columns(&self, packages: &[Package]) -> Vec<Column> {
        let mut columns: Vec<Column> = Group::ALL.into_iter().map(Column::Place).collect();
        for prior in Prior::ALL {
            columns.extend(Lever::ALL.map(|lever| Column::Alone(prior, lever)));
            for (place, _) in packages.iter().enumerate() {
                columns.extend(Party::ALL.map(|party| Column::Gain(prior, place, party)));
                columns.push(Column::All(prior, place));
                columns.extend([1, 2, 3, 4].map(|year| Column::Year(prior, place, year)));
                columns.push(Column::FewerPastLimit(prior, place));
                columns.push(Column::MoreInWork(prior, place));
            }
        }
        columns
    }

    /// Adds the numbers of one draw, in the order of [`Council::columns`]. They depend on the seed
    /// and the number of the draw alone. Both priors see the same draw.
    pub fn draw(&self, packages: &[Package], seed: u64, draw: u64, numbers: &mut Vec<f64>) {
        let mut stream = Stream::new(seed, draw);
        let places = Group::ALL.map(|_| stream.uniform());
        numbers.extend(places);
        for prior in Prior::ALL {
            let groups = Group::ALL.into_iter().zip(places);
            let drawn = groups.fold(Numbers::middle(prior), |drawn, (group, place)| {
                drawn.with(group, normal_quantile(place))
            });
            let run = self.run(&drawn);
            let alone = Lever::ALL.map(|lever| run.outcome(Package::only(lever)));
            numbers.extend(alone.map(|outcome| outcome.gain().municipality));
            for package in packages {
                let outcome = run.outcome(*package);
                let gain = outcome.gain();
                numbers.extend(Party::ALL.map(|party| gain.of(party)));
                numbers.push(gain.sum());
                let years: [f64; YEARS] = outcome.years.map(|year| year.municipality);
                numbers.extend(years);
                numbers.push(outcome.fewer_past_limit);
                numbers.push(outcome.more_in_work);
            }
        }
    }

    /// What each group changes for a party: the gain of a package with that group low and high (its
    /// twentieth and its nineteen twentieths), everything else in the middle.
    #[must_use]
    pub fn swings(&self, prior: Prior, package: Package, party: Party) -> Vec<(Group, f64, f64)> {
        let gain = |group, place| {
            let drawn = Numbers::middle(prior).with(group, normal_quantile(place));
            self.run(&drawn).outcome(package).gain().of(party)
        };
        Group::ALL.into_iter().map(|group| (group, gain(group, 0.05), gain(group, 0.95))).collect()
    }
}
