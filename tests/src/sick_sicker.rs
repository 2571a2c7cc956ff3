//! The Sick-Sicker model with constant transition probabilities, against its published results.
//!
//! Source: Alarid-Escudero, Krijkamp, Enns, Yang, Hunink, Pechlivanoglou, Jalal: An introductory
//! tutorial on cohort state-transition models in R using a cost-effectiveness analysis example,
//! Medical Decision Making 43(1), 2023; its parameters (table 1) and its results (table 2).

#![expect(clippy::disallowed_types, reason = "probabilities of a cohort")]

use fremdrift_simulation::markov::{
    Correction, Model, Outcome, Phase, Reward, Rows, Standing, Strategy, frontier,
};

/// A yearly rate as a probability.
fn chance(rate: f64) -> f64 {
    1.0 - (-rate).exp()
}

/// Healthy, sick, sicker, dead; `hazard` is the hazard ratio of becoming sicker.
fn rows(hazard: f64) -> Vec<Rows> {
    let (dies, sick, well) = (0.002, 0.15, 0.5);
    let [h_d, s1_d, s2_d] = [1.0, 3.0, 10.0].map(|ratio| chance(dies * ratio));
    let [h_s1, s1_h, s1_s2] = [sick, well, 0.105 * hazard].map(chance);
    let matrix = [
        [(1.0 - h_d) * (1.0 - h_s1), (1.0 - h_d) * h_s1, 0.0, h_d],
        [(1.0 - s1_d) * s1_h, (1.0 - s1_d) * (1.0 - (s1_h + s1_s2)), (1.0 - s1_d) * s1_s2, s1_d],
        [0.0, 0.0, 1.0 - s2_d, s2_d],
        [0.0, 0.0, 0.0, 1.0],
    ];
    matrix.map(|row| Rows(vec![row.to_vec()])).to_vec()
}

fn strategy(name: &str, hazard: f64, cost: [f64; 2], well_being: f64) -> Strategy {
    let reward = |outcome| {
        move |(state, value): (usize, f64)| Reward { state, outcome, values: vec![value] }
    };
    let costs = [2_000.0, 4_000.0 + cost[0], 15_000.0 + cost[1], 0.0];
    let effects = [1.0, well_being, 0.5, 0.0];
    let rewards = costs.into_iter().enumerate().map(reward(0));
    Strategy {
        name: name.to_owned(),
        phases: vec![Phase { from_cycle: 1, rows: rows(hazard) }],
        rewards: rewards.chain(effects.into_iter().enumerate().map(reward(1))).collect(),
        events: Vec::new(),
    }
}

fn model() -> Model {
    let outcome = |name: &str| Outcome { name: name.to_owned(), discount: 0.03 };
    let (a, b) = (12_000.0, 13_000.0);
    Model {
        states: ["healthy", "sick", "sicker", "dead"].map(str::to_owned).to_vec(),
        outcomes: vec![outcome("cost"), outcome("quality-adjusted life years")],
        cycles: 75,
        cycle_years: 1.0,
        correction: Correction::Simpson,
        start: vec![1.0, 0.0, 0.0, 0.0],
        strategies: vec![
            strategy("standard of care", 1.0, [0.0, 0.0], 0.75),
            strategy("A", 1.0, [a, a], 0.95),
            strategy("B", 0.6, [b, b], 0.75),
            strategy("AB", 0.6, [a + b, a + b], 0.95),
        ],
    }
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
