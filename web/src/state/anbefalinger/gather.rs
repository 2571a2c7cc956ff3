//! What draws of the packages come to: sums and counts that do not grow with their number.
#![expect(clippy::disallowed_types, reason = "a draw is no case: its money is an expectation")]

use fremdrift_costs::net_gain::Party;
use fremdrift_simulation::effort::{Knowing, Prior};
use fremdrift_simulation::recommendations::{Column, Council, Group, Lever, Package as Levers};
use fremdrift_simulation::uncertainty::Summary;

const GROUPS: usize = Group::ALL.len();
const LEVERS: usize = Lever::ALL.len();
const PARTIES: usize = Party::ALL.len();

/// What is seen of one prior in a row: each lever alone, each party and all of them, and what the
/// municipality gains from the second package.
const SEEN: usize = LEVERS + PARTIES + 2;

/// Numbers of a row: where each group was drawn, then what each prior sees.
const ROW: usize = GROUPS + Prior::ALL.len() * SEEN;

/// Draws a row: two packages under the same luck. Without a second one it is as the first.
pub(super) struct Rows<'a> {
    councils: Vec<(&'a Council, Levers, Vec<usize>)>,
    all: Vec<f64>,
}

impl<'a> Rows<'a> {
    pub(super) fn new(packages: impl Iterator<Item = (&'a Council, Levers)>) -> Self {
        let of = |(council, package): (&'a Council, Levers)| {
            let columns = council.columns(&[package]);
            let at = |wanted| columns.iter().position(|it| *it == wanted).unwrap_or_default();
            let picks = wanted().map(at).collect();
            (council, package, picks)
        };
        Self { councils: packages.map(of).collect(), all: Vec::new() }
    }

    /// Adds a row for a draw.
    pub(super) fn draw(&mut self, seed: u32, draw: u32, rows: &mut Vec<f64>) {
        let mut others = [0.0; Prior::ALL.len()];
        let begin = rows.len();
        for (place, (council, package, picks)) in self.councils.iter().enumerate() {
            self.all.clear();
            council.draw(&[*package], u64::from(seed), u64::from(draw), &mut self.all);
            let mut picked = picks.iter().filter_map(|at| self.all.get(*at).copied());
            if place == 0 {
                rows.extend(picked.by_ref());
            }
            let gain = |prior: usize| GROUPS + prior * (SEEN - 1) + LEVERS;
            for (prior, other) in others.iter_mut().enumerate() {
                let at = picks.get(gain(prior)).and_then(|at| self.all.get(*at));
                *other = at.copied().unwrap_or_default();
            }
        }
        // Behind what each prior sees of the first package stands its gain from the second.
        for (prior, other) in others.into_iter().enumerate() {
            let at = begin + GROUPS + (prior + 1) * SEEN - 1;
            rows.insert(at.min(rows.len()), other);
        }
    }
}

/// The columns of a package that a row begins with, but for the second package's.
fn wanted() -> impl Iterator<Item = Column> {
    let seen = Prior::ALL.into_iter().flat_map(|prior| {
        let alone = Lever::ALL.into_iter().map(move |lever| Column::Alone(prior, lever));
        let parties = Party::ALL.into_iter().map(move |party| Column::Gain(prior, 0, party));
        alone.chain(parties).chain([Column::All(prior, 0)])
    });
    Group::ALL.into_iter().map(Column::Place).chain(seen)
}

/// What one prior sees, over all draws so far. Kroner of four budget years.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seen {
    alone: [Summary; LEVERS],
    parties: [Summary; PARTIES],
    /// All parties together.
    pub all: Summary,
    /// What the municipality gains from the second package.
    pub second: Summary,
    /// By how much the second package is better for the municipality.
    pub difference: Summary,
    /// What knowing more would be worth to the municipality.
    pub knowing: Knowing,
}

impl Seen {
    /// What the municipality gains from one lever alone.
    #[must_use]
    pub fn alone(&self, lever: Lever) -> Option<&Summary> {
        Lever::ALL.into_iter().zip(&self.alone).find(|(of, _)| *of == lever).map(|(_, it)| it)
    }

    /// What a party gains.
    #[must_use]
    pub fn party(&self, party: Party) -> Option<&Summary> {
        Party::ALL.into_iter().zip(&self.parties).find(|(of, _)| *of == party).map(|(_, it)| it)
    }

    fn add(&mut self, places: &[f64], seen: &[f64]) {
        let (alone, rest) = seen.split_at_checked(LEVERS).unwrap_or_default();
        let (parties, rest) = rest.split_at_checked(PARTIES).unwrap_or_default();
        for (summary, value) in self.alone.iter_mut().zip(alone) {
            summary.add(*value);
        }
        for (summary, value) in self.parties.iter_mut().zip(parties) {
            summary.add(*value);
        }
        let of_municipality = Party::ALL.into_iter().zip(parties);
        let gain = of_municipality.filter(|(of, _)| *of == Party::Municipality).map(|(_, it)| *it);
        let gain: f64 = gain.sum();
        if let [all, second] = rest {
            self.all.add(*all);
            self.second.add(*second);
            self.difference.add(second - gain);
        }
        self.knowing.add(places, gain);
    }
}

/// All draws so far, as both priors see them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gathered {
    seen: [Seen; Prior::ALL.len()],
    draws: u32,
    /// The first row: a run is known by it.
    begins: Vec<f64>,
}

impl Gathered {
    /// What one prior sees.
    #[must_use]
    pub fn of(&self, prior: Prior) -> &Seen {
        let [sceptical, stated] = &self.seen;
        match prior {
            Prior::Sceptical => sceptical,
            Prior::Stated => stated,
        }
    }

    /// How many draws there are.
    #[must_use]
    pub const fn draws(&self) -> u32 {
        self.draws
    }

    /// Whether these are draws of the same run.
    #[must_use]
    pub fn is_of_run(&self, other: &Self) -> bool {
        self.begins == other.begins
    }

    /// Takes whole rows, in the order of their draws.
    pub fn add(&mut self, rows: &[f64]) {
        for row in rows.chunks_exact(ROW) {
            let (places, seen) = row.split_at_checked(GROUPS).unwrap_or_default();
            for (of, seen) in self.seen.iter_mut().zip(seen.chunks_exact(SEEN)) {
                of.add(places, seen);
            }
            if self.draws == 0 {
                self.begins = row.to_vec();
            }
            self.draws += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use fremdrift_evidence::evidence;
    use fremdrift_legislation::encoded;
    use fremdrift_simulation::recommendations::Municipality;

    use super::*;

    #[test]
    fn a_row_is_what_the_model_drew() {
        let day = NaiveDate::from_ymd_opt(2026, 7, 1).unwrap();
        let municipality = Municipality::new(&evidence(), 5_000, day).unwrap();
        let council = Council::new(&encoded(), &evidence(), &municipality).unwrap();
        let b = Levers::only(Lever::Culture);
        let mut rows = Vec::new();
        let packages = [(&council, Levers::ALL), (&council, b)];
        let mut draws = Rows::new(packages.into_iter());
        (0..3).for_each(|draw| draws.draw(7, draw, &mut rows));
        assert_eq!(rows.len(), 3 * ROW);

        let mut gathered = Gathered::default();
        gathered.add(&rows);
        assert_eq!(gathered.draws(), 3);
        let columns = council.columns(&[Levers::ALL, b]);
        for prior in Prior::ALL {
            let mean = |wanted| {
                let at = columns.iter().position(|it| *it == wanted).unwrap();
                let drawn = |draw| {
                    let mut all = Vec::new();
                    council.draw(&[Levers::ALL, b], 7, draw, &mut all);
                    all[at]
                };
                (0..3).map(drawn).sum::<f64>() / 3.0
            };
            let seen = gathered.of(prior);
            for (found, column) in [
                (seen.alone(Lever::Culture).unwrap(), Column::Alone(prior, Lever::Culture)),
                (seen.party(Party::State).unwrap(), Column::Gain(prior, 0, Party::State)),
                (&seen.all, Column::All(prior, 0)),
                (&seen.second, Column::Gain(prior, 1, Party::Municipality)),
            ] {
                assert!((found.mean() - mean(column)).abs() < 1e-3, "{column:?}");
            }
        }
    }
}
