//! The engine against a second implementation: everybody is followed from cycle to cycle with the rows
//! and values as they stand in the model, point by point, without plans, places or sums on the way.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::Strategy as _;

use super::{Correction, Event, Model, Outcome, Phase, Plan, Reward, Rows, Strategy};

/// A row of that many probabilities from as many numbers; about half of them are nothing.
fn row(numbers: &[f64]) -> Vec<f64> {
    let mut parts: Vec<f64> = numbers.iter().map(|it| if *it < 0.5 { 0.0 } else { *it }).collect();
    parts[0] += 0.1;
    let whole: f64 = parts.iter().sum();
    parts.iter().map(|part| part / whole).collect()
}

fn matrix(states: usize) -> impl proptest::strategy::Strategy<Value = Vec<Rows>> {
    vec(vec(vec(0.0..1.0_f64, states), 1..4), states).prop_map(|rows| {
        rows.iter().map(|rows| Rows(rows.iter().map(|it| row(it)).collect())).collect()
    })
}

fn strategy(states: usize) -> impl proptest::strategy::Strategy<Value = Strategy> {
    let rewards = vec((0..states, 0..2_usize, vec(-10.0..10.0_f64, 1..5)), 0..6);
    let events = vec((0..states, 1..states, 0..2_usize, -10.0..10.0_f64), 0..4);
    (matrix(states), matrix(states), 2..8_u32, rewards, events).prop_map(
        move |(first, second, from_cycle, rewards, events)| Strategy {
            name: String::new(),
            phases: vec![Phase { from_cycle: 1, rows: first }, Phase { from_cycle, rows: second }],
            rewards: rewards
                .into_iter()
                .map(|(state, outcome, values)| Reward { state, outcome, values })
                .collect(),
            events: events
                .into_iter()
                .map(|(from, step, outcome, value)| Event {
                    from,
                    to: (from + step) % states,
                    outcome,
                    value,
                })
                .collect(),
        },
    )
}

fn model() -> impl proptest::strategy::Strategy<Value = Model> {
    let correction = (0..Correction::ALL.len()).prop_map(|at| Correction::ALL[at]);
    (2..11_usize, 1..9_u32, correction, 0.0..0.2_f64).prop_flat_map(
        |(states, cycles, correction, discount)| {
            let start = vec(0.0..1.0_f64, states).prop_map(|it| row(&it));
            (start, vec(strategy(states), 1..4)).prop_map(move |(start, mut strategies)| {
                // The last shares the first one's transitions.
                let shared =
                    Strategy { phases: strategies[0].phases.clone(), ..strategies.pop().unwrap() };
                strategies.push(shared);
                Model {
                    states: vec![String::new(); states],
                    outcomes: [discount, 0.0]
                        .map(|discount| Outcome { name: String::new(), discount })
                        .to_vec(),
                    cycles,
                    cycle_years: 0.5,
                    correction,
                    start,
                    strategies,
                }
            })
        },
    )
}

/// Totals by following every state and time in it.
fn followed(model: &Model, strategy: &Strategy) -> Vec<f64> {
    let points = usize::try_from(model.cycles).unwrap() + 1;
    let weights: Vec<_> = model
        .outcomes
        .iter()
        .map(|outcome| {
            let worth = |point: usize| {
                let years = f64::from(u32::try_from(point).unwrap()) * model.cycle_years;
                (1.0 + outcome.discount).powf(-years)
            };
            let worth: Vec<f64> = (0..points).map(worth).collect();
            (model.correction.weights(&worth), model.correction.event_weights(&worth))
        })
        .collect();
    let mut totals = vec![0.0; 2];
    // Shares by state and by whole cycles in it, each cycle by itself.
    let mut now: Vec<Vec<f64>> = model.start.iter().map(|share| vec![*share]).collect();
    for point in 0..points {
        if point > 0 {
            let cycle = u32::try_from(point).unwrap();
            let phase = strategy.phases.iter().rfind(|it| it.from_cycle <= cycle).unwrap();
            let mut next = vec![vec![0.0]; model.states.len()];
            for (state, times) in now.iter().enumerate() {
                for (time, share) in times.iter().enumerate() {
                    let rows = &phase.rows[state].0;
                    let row = rows.get(time).or(rows.last()).unwrap();
                    for (to, p) in row.iter().enumerate() {
                        let new = if to == state { time + 1 } else { 0 };
                        let there = &mut next[to];
                        there.resize(there.len().max(new + 1), 0.0);
                        there[new] += share * p;
                        for event in &strategy.events {
                            if (event.from, event.to) == (state, to) {
                                let weight = weights[event.outcome].1[point];
                                totals[event.outcome] += weight * share * p * event.value;
                            }
                        }
                    }
                }
            }
            now = next;
        }
        for reward in &strategy.rewards {
            for (time, share) in now[reward.state].iter().enumerate() {
                let value = reward.values.get(time).or(reward.values.last()).unwrap();
                totals[reward.outcome] += weights[reward.outcome].0[point] * share * value;
            }
        }
    }
    totals
}

proptest! {
    #[test]
    fn following_everybody_gives_the_same(model in model()) {
        let checked = model.clone().check().unwrap();
        let runs = checked.run().unwrap();
        let mut plan = Plan::new(&checked);
        for _ in 0..2 {
            let totals = plan.totals().unwrap().to_vec();
            let all: Vec<f64> = runs.iter().flat_map(|run| run.totals.clone()).collect();
            prop_assert_eq!(&totals, &all);
        }
        for (run, strategy) in runs.iter().zip(&model.strategies) {
            for (found, expected) in run.totals.iter().zip(followed(&model, strategy)) {
                prop_assert!((found - expected).abs() < 1e-9, "{} is not {}", found, expected);
            }
            for shares in &run.trace {
                prop_assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-9);
            }
        }
    }
}
