//! The Sick-Sicker model with constant transition probabilities, against its published results.
//!
//! Source: Alarid-Escudero, Krijkamp, Enns, Yang, Hunink, Pechlivanoglou, Jalal: An introductory
//! tutorial on cohort state-transition models in R using a cost-effectiveness analysis example,
//! Medical Decision Making 43(1), 2023; its parameters (table 1) and its results (table 2).

#![expect(clippy::disallowed_types, reason = "probabilities of a cohort")]

use fremdrift_simulation::markov::{
    Cell, Correction, Model, Outcome, Phase, Plan, Reward, Rows, Standing, Strategy, frontier,
};
use fremdrift_simulation::random::{Distribution, DistributionError, Stream};
use fremdrift_simulation::uncertainty::{Acceptability, Summary};

/// The parameters: rates and hazard ratios first, then costs, then well-being.
#[derive(Clone, Copy)]
struct Parameters {
    dies: f64,
    falls_sick: f64,
    gets_well: f64,
    gets_sicker: f64,
    dies_sick: f64,
    dies_sicker: f64,
    under_b: f64,
    costs: [f64; 3],
    a: f64,
    b: f64,
    effects: [f64; 3],
    under_a: f64,
}

const PUBLISHED: Parameters = Parameters {
    dies: 0.002,
    falls_sick: 0.15,
    gets_well: 0.5,
    gets_sicker: 0.105,
    dies_sick: 3.0,
    dies_sicker: 10.0,
    under_b: 0.6,
    costs: [2_000.0, 4_000.0, 15_000.0],
    a: 12_000.0,
    b: 13_000.0,
    effects: [1.0, 0.75, 0.5],
    under_a: 0.95,
};

/// A yearly rate as a probability.
fn chance(rate: f64) -> f64 {
    1.0 - (-rate).exp()
}

/// Healthy, sick, sicker, dead; `hazard` is the hazard ratio of becoming sicker.
fn rows(of: &Parameters, hazard: f64) -> [[f64; 4]; 4] {
    let [h_d, s1_d, s2_d] =
        [1.0, of.dies_sick, of.dies_sicker].map(|ratio| chance(of.dies * ratio));
    let [h_s1, s1_h, s1_s2] = [of.falls_sick, of.gets_well, of.gets_sicker * hazard].map(chance);
    [
        [(1.0 - h_d) * (1.0 - h_s1), (1.0 - h_d) * h_s1, 0.0, h_d],
        [(1.0 - s1_d) * s1_h, (1.0 - s1_d) * (1.0 - (s1_h + s1_s2)), (1.0 - s1_d) * s1_s2, s1_d],
        [0.0, 0.0, 1.0 - s2_d, s2_d],
        [0.0, 0.0, 0.0, 1.0],
    ]
}

/// The four strategies: the hazard ratio of becoming sicker, and what each state is worth, costs
/// first.
fn strategies(of: &Parameters) -> [(&'static str, f64, [f64; 8]); 4] {
    let [h, s1, s2] = of.costs;
    let strategy = |name, hazard, cost, sick| {
        let [well, _, sicker] = of.effects;
        (name, hazard, [h, s1 + cost, s2 + cost, 0.0, well, sick, sicker, 0.0])
    };
    let [_, sick, _] = of.effects;
    [
        strategy("standard of care", 1.0, 0.0, sick),
        strategy("A", 1.0, of.a, of.under_a),
        strategy("B", of.under_b, of.b, sick),
        strategy("AB", of.under_b, of.a + of.b, of.under_a),
    ]
}

fn model() -> Model {
    let outcome = |name: &str| Outcome { name: name.to_owned(), discount: 0.03 };
    let strategy = |(name, hazard, rewards): (&str, f64, [f64; 8])| Strategy {
        name: name.to_owned(),
        phases: vec![Phase {
            from_cycle: 1,
            rows: rows(&PUBLISHED, hazard).map(|row| Rows(vec![row.to_vec()])).to_vec(),
        }],
        rewards: [0, 1, 2, 3, 0, 1, 2, 3]
            .into_iter()
            .zip([0, 0, 0, 0, 1, 1, 1, 1])
            .zip(rewards)
            .map(|((state, outcome), value)| Reward { state, outcome, values: vec![value] })
            .collect(),
        events: Vec::new(),
    };
    Model {
        states: ["healthy", "sick", "sicker", "dead"].map(str::to_owned).to_vec(),
        outcomes: vec![outcome("cost"), outcome("quality-adjusted life years")],
        cycles: 75,
        cycle_years: 1.0,
        correction: Correction::Simpson,
        start: vec![1.0, 0.0, 0.0, 0.0],
        strategies: strategies(&PUBLISHED).map(strategy).to_vec(),
    }
}

/// The distributions of the tutorial's own code (`generate_psa_params` in
/// `R/Functions_cSTM_time_indep.R` of github.com/DARTH-git/cohort-modeling-tutorial-intro), in the
/// order of [`Parameters`].
fn distributions() -> Result<[Distribution; 16], DistributionError> {
    Ok([
        Distribution::gamma(20.0, 1.0 / 10_000.0)?,
        Distribution::gamma(30.0, 1.0 / 200.0)?,
        Distribution::gamma(60.0, 1.0 / 120.0)?,
        Distribution::gamma(84.0, 1.0 / 800.0)?,
        Distribution::log_normal(3.0, 0.01)?,
        Distribution::log_normal(10.0, 0.02)?,
        Distribution::log_normal(0.6, 0.02)?,
        Distribution::gamma(100.0, 20.0)?,
        Distribution::gamma(177.8, 22.5)?,
        Distribution::gamma(225.0, 66.7)?,
        Distribution::gamma(73.5, 163.3)?,
        Distribution::gamma(86.2, 150.8)?,
        Distribution::beta(200.0, 3.0)?,
        Distribution::beta(130.0, 45.0)?,
        Distribution::beta(230.0, 230.0)?,
        Distribution::beta(300.0, 15.0)?,
    ])
}

fn parameters(values: [f64; 16]) -> Parameters {
    let [dies, falls_sick, gets_well, gets_sicker, dies_sick, dies_sicker, under_b, rest @ ..] =
        values;
    let [h, s1, s2, a, b, well, sick, sicker, under_a] = rest;
    Parameters {
        dies,
        falls_sick,
        gets_well,
        gets_sicker,
        dies_sick,
        dies_sicker,
        under_b,
        costs: [h, s1, s2],
        a,
        b,
        effects: [well, sick, sicker],
        under_a,
    }
}

/// Puts other parameters into a plan, and runs it.
fn totals(plan: &mut Plan, of: &Parameters) -> [(f64, f64); 4] {
    let mut set = |cell, value| {
        let place = plan.place(cell).unwrap();
        plan.numbers_mut()[place] = value;
    };
    for (strategy, (_, hazard, rewards)) in strategies(of).iter().enumerate() {
        for (state, row) in rows(of, *hazard).iter().enumerate() {
            for (to, p) in row.iter().enumerate() {
                set(Cell::Probability([strategy, 0, state, 0, to]), *p);
            }
        }
        for (reward, value) in rewards.iter().enumerate() {
            set(Cell::Reward([strategy, reward, 0]), *value);
        }
    }
    let totals = plan.totals().unwrap();
    [0, 2, 4, 6].map(|first| (totals[first], totals[first + 1]))
}

#[test]
fn gives_the_published_costs_and_effects() {
    let runs = model().check().unwrap().run().unwrap();
    let published =
        [(151_580.0, 20.711), (284_805.0, 21.499), (259_100.0, 22.184), (378_875.0, 23.137)];
    for (run, (cost, effect)) in runs.iter().zip(published) {
        assert!((run.totals[0] - cost).abs() < 0.5, "{} is not {cost}", run.totals[0]);
        assert!((run.totals[1] - effect).abs() < 0.000_5, "{} is not {effect}", run.totals[1]);
    }
}

#[test]
fn gives_the_published_ratios() {
    let runs = model().check().unwrap().run().unwrap();
    let results: Vec<_> = runs.iter().map(|run| (run.totals[0], run.totals[1])).collect();
    let ratio = |strategy| {
        let place = frontier(&results).into_iter().find(|place| place.strategy == strategy);
        place.unwrap().standing
    };
    assert_eq!(ratio(0), Standing::Cheapest);
    assert_eq!(ratio(1), Standing::Dominated);
    for (strategy, published) in [(2, 72_988.0), (3, 125_764.0)] {
        let Standing::Worth { ratio } = ratio(strategy) else { panic!("{:?}", ratio(strategy)) };
        assert!((ratio - published).abs() < 0.5, "{ratio} is not {published}");
    }
}

#[test]
fn a_plan_gives_what_a_run_gives() {
    let runs = model().check().unwrap().run().unwrap();
    let mut plan = Plan::new(&model().check().unwrap());
    // Whatever it ran with before.
    let mean = distributions().unwrap().map(|it| it.mean());
    let _ = totals(&mut plan, &parameters(mean));
    for (run, found) in runs.iter().zip(totals(&mut plan, &PUBLISHED)) {
        assert_eq!(
            run.totals.iter().map(|it| it.to_bits()).collect::<Vec<_>>(),
            [found.0.to_bits(), found.1.to_bits()]
        );
    }
}

#[test]
fn the_mean_of_many_draws_is_near_the_result_of_the_mean() {
    let distributions = distributions().unwrap();
    let mut plan = Plan::new(&model().check().unwrap());
    let expected = totals(&mut plan, &parameters(distributions.clone().map(|it| it.mean())));
    let mut found: [[Summary; 2]; 4] = Default::default();
    let mut best = Acceptability::among(4, &[50_000.0, 100_000.0, 200_000.0]);
    for draw in 0..4_000 {
        let mut stream = Stream::new(71_818, draw);
        let drawn = parameters(distributions.clone().map(|it| it.sample(&mut stream)));
        let results = totals(&mut plan, &drawn);
        for (found, (cost, effect)) in found.iter_mut().zip(results) {
            found[0].add(cost);
            found[1].add(effect);
        }
        best.add(&results);
    }
    for (found, (cost, effect)) in found.iter().zip(expected) {
        for (found, expected) in found.iter().zip([cost, effect]) {
            // The model bends a little: that moves the mean by less than half a percent.
            let allowed = 4.0 * found.standard_error() + 0.005 * expected;
            assert!((found.mean() - expected).abs() < allowed, "{} {expected}", found.mean());
            // Half of the draws lie on either side, nearly: costs lean a little.
            assert!((found.quantile(0.5) - expected).abs() < 0.02 * expected);
            assert!(found.sd() > 0.0 && found.sd() < 0.2 * expected);
        }
    }
    // A is never worth its price; the others take turns as the price of a year of good health rises.
    let best: Vec<_> =
        best.prices().map(|(_, choice)| (choice.preferred(), choice.best())).collect();
    assert_eq!(best.iter().map(|it| it.0).collect::<Vec<_>>(), [Some(0), Some(2), Some(3)]);
    assert!(best.iter().all(|(_, shares)| shares[1] < 0.01));
}
