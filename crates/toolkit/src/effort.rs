//! Early efforts and the six recommendations: the models, their draws, and what is said of them.
#![expect(clippy::disallowed_types, reason = "a model of many: chances, and what they come to")]

use fremdrift_costs::net_gain::Party;
use fremdrift_simulation::effort::{Column, Group, Knowing, Prior, Simulator};
use fremdrift_simulation::recommendations as council;
use fremdrift_simulation::uncertainty::Summary;

use crate::decode::{Advice, lever_name};
use crate::wire::{
    BothPriors, DrawnKroner, DrawnNumber, LeverAlone, PackageDrawn, PackageOutcome,
    PackageTogether, Recommendations, Simulated, SimulatedGain, WorthKnowing,
};

/// Columns over all draws.
struct Drawn<C> {
    columns: Vec<C>,
    summaries: Vec<Summary>,
}

impl<C: PartialEq> Drawn<C> {
    fn new(columns: Vec<C>) -> Self {
        let summaries = vec![Summary::new(); columns.len()];
        Self { columns, summaries }
    }

    fn add(&mut self, numbers: &[f64]) {
        self.summaries.iter_mut().zip(numbers).for_each(|(sum, number)| sum.add(*number));
    }

    fn place(&self, column: &C) -> usize {
        self.columns.iter().position(|it| it == column).unwrap_or(usize::MAX)
    }

    fn of(&self, column: C) -> DrawnNumber {
        let summary = self.summaries.get(self.place(&column));
        summary.map_or_else(|| DrawnNumber::from(&Summary::new()), DrawnNumber::from)
    }

    fn kroner(&self, gain: impl Fn(Party) -> C, all: C) -> DrawnKroner {
        let of = |party| self.of(gain(party));
        DrawnKroner {
            municipality: of(Party::Municipality),
            state: of(Party::State),
            employer: of(Party::Employer),
            unemployment_fund: of(Party::UnemploymentFund),
            citizen: of(Party::Citizen),
            all: self.of(all),
        }
    }
}

fn both<T>(of: impl Fn(Prior) -> T) -> BothPriors<T> {
    BothPriors { sceptical: of(Prior::Sceptical), stated: of(Prior::Stated) }
}

/// What draws say of an effort.
pub(crate) fn simulate(simulator: &Simulator, draws: u32, seed: u64) -> Simulated {
    let mut drawn = Drawn::new(simulator.columns());
    let mut knowing = both(|_| Knowing::default());
    let gain = both(|prior| drawn.place(&Column::Gain(prior, Party::Municipality)));
    let groups = Group::ALL.len();
    let mut numbers = Vec::new();
    for draw in 0..draws {
        numbers.clear();
        simulator.draw(seed, draw.into(), &mut numbers);
        drawn.add(&numbers);
        let places = numbers.get(..groups).unwrap_or_default();
        let at = |place: usize| numbers.get(place).copied().unwrap_or_default();
        knowing.sceptical.add(places, at(gain.sceptical));
        knowing.stated.add(places, at(gain.stated));
    }
    let quarters = |prior| {
        let is_one = |column: &&Column| matches!(column, Column::Quarter(of, _) if *of == prior);
        let quarters = drawn.columns.iter().filter(is_one);
        quarters.map(|quarter| drawn.of(*quarter)).collect()
    };
    let priors = both(|prior| {
        let knowing = if prior == Prior::Sceptical { &knowing.sceptical } else { &knowing.stated };
        let worth = |group| knowing.group(group).into();
        SimulatedGain {
            gain: drawn.kroner(|party| Column::Gain(prior, party), Column::All(prior)),
            weeks_saved: drawn.of(Column::Weeks(prior)),
            fewer_past_limit: drawn.of(Column::FewerPastLimit(prior)),
            more_in_work: drawn.of(Column::MoreInWork(prior)),
            quarters: quarters(prior),
            knowing: WorthKnowing {
                everything: knowing.everything().into(),
                effect: worth(Group::Effect),
                pace: worth(Group::Pace),
                out_of_work: worth(Group::OutOfWork),
                reach: worth(Group::Reach),
                price: worth(Group::Price),
            },
        }
    });
    let observed_under_other_rules = simulator.observed_under_other_rules();
    Simulated { draws, seed, observed_under_other_rules, priors }
}

/// What the recommendations are worth in a municipality.
pub(crate) fn recommendations(advice: &Advice) -> Recommendations {
    let Advice { council, packages, draws } = advice;
    let drawn = draws.map(|(draws, seed)| draw(advice, draws, seed));
    let outcome = |package| both(|prior| PackageOutcome::from(&council.outcome(prior, package)));
    let levers = council::Lever::ALL.map(|lever| LeverAlone {
        lever: lever_name(lever),
        figures: lever.figures().to_vec(),
        expected: outcome(council::Package::only(lever)),
        drawn: drawn
            .as_ref()
            .map(|(drawn, _)| both(|prior| drawn.of(council::Column::Alone(prior, lever)))),
    });
    let together = packages.iter().enumerate().map(|(place, package)| PackageTogether {
        levers: council::Lever::ALL
            .into_iter()
            .filter(|lever| package.has(*lever))
            .map(lever_name)
            .collect(),
        expected: outcome(*package),
        drawn: drawn
            .as_ref()
            .map(|(drawn, knowing)| both(|prior| of_package(drawn, knowing, prior, place))),
    });
    Recommendations {
        limit: council.limit(),
        observed_under_other_rules: council.observed_under_other_rules(),
        levers: levers.into(),
        packages: together.collect(),
        draws: draws.map(|(draws, _)| draws),
        seed: draws.map(|(_, seed)| seed),
    }
}

/// What the municipality's gain from each package says about knowing more, for each prior.
type Known = Vec<(Prior, usize, Knowing)>;

fn draw(advice: &Advice, draws: u32, seed: u64) -> (Drawn<council::Column>, Known) {
    let Advice { council, packages, .. } = advice;
    let mut drawn = Drawn::new(council.columns(packages));
    let mut known: Known = Vec::new();
    let mut gains = Vec::new();
    for prior in Prior::ALL {
        for (place, _) in packages.iter().enumerate() {
            known.push((prior, place, Knowing::default()));
            gains.push(drawn.place(&council::Column::Gain(prior, place, Party::Municipality)));
        }
    }
    let groups = council::Group::ALL.len();
    let mut numbers = Vec::new();
    for draw in 0..draws {
        numbers.clear();
        council.draw(packages, seed, draw.into(), &mut numbers);
        drawn.add(&numbers);
        let places = numbers.get(..groups).unwrap_or_default();
        for ((_, _, knowing), gain) in known.iter_mut().zip(&gains) {
            knowing.add(places, numbers.get(*gain).copied().unwrap_or_default());
        }
    }
    (drawn, known)
}

fn of_package(
    drawn: &Drawn<council::Column>,
    known: &Known,
    prior: Prior,
    place: usize,
) -> PackageDrawn {
    use council::Column;
    let knowing = known.iter().find(|(of, at, _)| (*of, *at) == (prior, place));
    let knowing = knowing.map(|(_, _, knowing)| knowing.clone()).unwrap_or_default();
    let effect = council::Group::ALL.iter().position(|it| *it == council::Group::Effect);
    PackageDrawn {
        gain: drawn.kroner(|party| Column::Gain(prior, place, party), Column::All(prior, place)),
        years: [1, 2, 3, 4].map(|year| drawn.of(Column::Year(prior, place, year))).into(),
        fewer_past_limit: drawn.of(Column::FewerPastLimit(prior, place)),
        more_in_work: drawn.of(Column::MoreInWork(prior, place)),
        knowing_everything: knowing.everything().into(),
        knowing_effect: knowing.of(effect.unwrap_or_default()).into(),
    }
}
