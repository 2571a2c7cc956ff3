//! The engine against figures worked by hand.

use super::*;

/// Two states: alive, and dead for good.
fn model(correction: Correction) -> Model {
    Model {
        states: vec!["alive".into(), "dead".into()],
        outcomes: vec![Outcome { name: "years".into(), discount: 0.0 }],
        cycles: 2,
        cycle_years: 1.0,
        correction,
        start: vec![1.0, 0.0],
        strategies: vec![Strategy {
            name: "one".into(),
            phases: vec![Phase {
                from_cycle: 1,
                rows: vec![Rows(vec![vec![0.5, 0.5]]), Rows(vec![vec![0.0, 1.0]])],
            }],
            rewards: vec![Reward { state: 0, outcome: 0, values: vec![1.0] }],
            events: Vec::new(),
        }],
    }
}

fn total(model: Model) -> f64 {
    model.check().unwrap().run().unwrap()[0].totals[0]
}

fn near(value: f64, expected: f64) {
    assert!((value - expected).abs() < 1e-12, "{value} is not {expected}");
}

#[test]
fn the_corrections_count_as_they_say() {
    // The cohort alive at the three points: 1, 1/2, 1/4.
    near(total(model(Correction::None)), 1.75);
    near(total(model(Correction::Start)), 1.5);
    near(total(model(Correction::End)), 0.75);
    near(total(model(Correction::HalfCycle)), 1.125);
    near(total(model(Correction::LifeTable)), 1.125);
    near(total(model(Correction::Simpson)), (1.0 + 2.0 * 0.5 + 0.25) / 3.0);
}

#[test]
fn discounting_counts_years_and_not_cycles() {
    let mut discounted = model(Correction::Start);
    discounted.outcomes[0].discount = 0.25;
    near(total(discounted.clone()), 1.0 + 0.5 / 1.25);
    discounted.cycle_years = 2.0;
    near(total(discounted.clone()), 1.0 + 0.5 / 1.5625);
    // The mean of both ends of each year, discounted as at its beginning.
    discounted.cycle_years = 1.0;
    discounted.correction = Correction::LifeTable;
    near(total(discounted), 0.75 + 0.375 / 1.25);
}

#[test]
fn moves_count_once() {
    let mut moving = model(Correction::End);
    moving.strategies[0].rewards.clear();
    moving.strategies[0].events = vec![Event { from: 0, to: 1, outcome: 0, value: 8.0 }];
    near(total(moving.clone()), 8.0 * 0.75);
    moving.outcomes[0].discount = 1.0;
    near(total(moving.clone()), 8.0 * (0.5 / 2.0 + 0.25 / 4.0));
    moving.correction = Correction::Start;
    near(total(moving), 8.0 * (0.5 + 0.25 / 2.0));
}

#[test]
fn rows_change_with_the_time_in_a_state() {
    // Everybody stays for two cycles, and dies in the third.
    let mut tunnel = model(Correction::Start);
    tunnel.cycles = 5;
    tunnel.strategies[0].phases[0].rows[0] =
        Rows(vec![vec![1.0, 0.0], vec![1.0, 0.0], vec![0.0, 1.0]]);
    near(total(tunnel.clone()), 3.0);
    tunnel.strategies[0].rewards[0].values = vec![1.0, 10.0, 100.0];
    near(total(tunnel.clone()), 111.0);
    // Rewards may know more time than the rows.
    tunnel.strategies[0].phases[0].rows[0] = Rows(vec![vec![1.0, 0.0]]);
    near(total(tunnel), 311.0);
}

#[test]
fn a_later_phase_changes_the_rows() {
    let mut later = model(Correction::Start);
    later.cycles = 4;
    let mut phase = later.strategies[0].phases[0].clone();
    phase.from_cycle = 3;
    phase.rows[0] = Rows(vec![vec![0.0, 1.0]]);
    later.strategies[0].phases.push(phase);
    near(total(later), 1.0 + 0.5 + 0.25);
}

#[test]
fn strategies_that_share_their_rows_give_the_same_trace() {
    let mut two = model(Correction::HalfCycle);
    let mut other = two.strategies[0].clone();
    other.rewards[0].values = vec![3.0];
    two.strategies.push(other);
    let runs = two.check().unwrap().run().unwrap();
    assert_eq!(runs[0].trace, runs[1].trace);
    near(runs[1].totals[0], 3.0 * runs[0].totals[0]);
}

#[test]
fn everything_that_is_wrong_is_found() {
    let mut wrong = model(Correction::None);
    wrong.cycles = 0;
    wrong.cycle_years = f64::NAN;
    wrong.outcomes[0].discount = -0.1;
    wrong.start = vec![0.5, 0.6];
    let strategy = &mut wrong.strategies[0];
    strategy.phases[0].from_cycle = 2;
    strategy.phases[0].rows[0] = Rows(vec![vec![0.5, 0.5], vec![1.5, -0.5]]);
    strategy.rewards[0].values = vec![f64::INFINITY];
    strategy.events = vec![
        Event { from: 0, to: 0, outcome: 0, value: 1.0 },
        Event { from: 0, to: 2, outcome: 0, value: 1.0 },
    ];
    let errors = wrong.check().unwrap_err();
    let found: Vec<_> = errors.iter().map(|error| (error.part, error.fault.code())).collect();
    assert_eq!(
        found,
        [
            (Part::Discount(0), "negative"),
            (Part::Cycles, "not_positive"),
            (Part::CycleYears, "not_finite"),
            (Part::Start, "not_a_simplex"),
            (Part::FromCycle(0, 0), "wrong_order"),
            (Part::Row(0, 0, 0, 1), "not_a_simplex"),
            (Part::Reward(0, 0), "not_finite"),
            (Part::Event(0, 0), "same_place"),
            (Part::Event(0, 1), "no_such_place"),
        ]
    );
    let nothing = Model {
        states: Vec::new(),
        outcomes: Vec::new(),
        strategies: Vec::new(),
        cycles: u32::MAX,
        ..model(Correction::None)
    };
    assert_eq!(nothing.check().unwrap_err().len(), 5);
}

#[test]
fn the_frontier_leaves_out_what_others_do_better() {
    // Cost and effect: b is dominated by a, c lies above the line from a to d.
    let places = frontier(&[(100.0, 1.0), (120.0, 0.9), (200.0, 1.5), (240.0, 3.0)]);
    let standings: Vec<_> = places.iter().map(|place| (place.strategy, place.standing)).collect();
    assert_eq!(
        standings,
        [
            (0, Standing::Cheapest),
            (1, Standing::Dominated),
            (2, Standing::ExtendedlyDominated),
            (3, Standing::Worth { ratio: 70.0 }),
        ]
    );
    assert_eq!(frontier(&[]), []);
    assert_eq!(frontier(&[(1.0, 1.0), (1.0, 2.0)])[0].strategy, 1);
}

#[test]
fn a_plan_says_which_number_cannot_be() {
    let mut two = model(Correction::HalfCycle);
    two.strategies[0].events = vec![Event { from: 0, to: 1, outcome: 0, value: 1.0 }];
    let mut plan = Plan::new(&two.check().unwrap());
    let unfit = |part, fault| Stopped::Unfit(ModelError { part, fault });
    for (cell, value, expected) in [
        (Cell::Start(1), 0.5, unfit(Part::Start, Fault::NotASimplex)),
        (Cell::Discount(0), -1.0, unfit(Part::Discount(0), Fault::Negative)),
        (Cell::Discount(0), f64::NAN, unfit(Part::Discount(0), Fault::NotFinite)),
        (Cell::Probability([0, 0, 0, 0, 1]), 0.6, unfit(Part::Row(0, 0, 0, 0), Fault::NotASimplex)),
        (
            Cell::Probability([0, 0, 1, 0, 1]),
            f64::NAN,
            unfit(Part::Row(0, 0, 1, 0), Fault::NotFinite),
        ),
        (Cell::Reward([0, 0, 0]), f64::INFINITY, unfit(Part::Reward(0, 0), Fault::NotFinite)),
        (Cell::Event([0, 0]), f64::NAN, unfit(Part::Event(0, 0), Fault::NotFinite)),
        (Cell::Reward([0, 0, 0]), 1.7e308, Stopped::NotFinite { strategy: 0, outcome: 0 }),
    ] {
        let place = plan.place(cell).unwrap();
        let before = plan.numbers_mut()[place];
        plan.numbers_mut()[place] = value;
        assert_eq!(plan.totals(), Err(expected));
        plan.numbers_mut()[place] = before;
        near(plan.totals().unwrap()[0], 1.125 + 0.5 + 0.125);
    }
    assert_eq!(plan.place(Cell::Reward([0, 1, 0])), None);
    assert_eq!(plan.place(Cell::Probability([0, 0, 0, 1, 0])), None);
}
