//! Against closed forms, and against the draws themselves.

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::random::{Distribution, Stream, normal_density, normal_share};

fn near(value: f64, expected: f64, tolerance: f64) {
    assert!((value - expected).abs() <= tolerance, "{value} is not {expected} ± {tolerance}");
}

fn summary(values: &[f64]) -> Summary {
    let mut summary = Summary::new();
    values.iter().for_each(|value| summary.add(*value));
    summary
}

#[test]
fn a_summary_tells_what_was_added() {
    let of = summary(&[-2.0, 0.0, 1.0, 5.0]);
    near(of.count(), 4.0, 0.0);
    near(of.mean(), 1.0, 1e-15);
    near(of.sd(), (26.0_f64 / 3.0).sqrt(), 1e-15);
    near(of.standard_error(), of.sd() / 2.0, 1e-15);
    near(of.share_above_zero(), 0.5, 0.0);
    assert_eq!(of.range(), (-2.0, 5.0));
    near(of.quantile(0.0), -2.0, 0.0);
    near(of.quantile(0.75), 1.0, 0.004);
    near(of.quantile(1.0), 5.0, 0.0);
    let bars = of.histogram(7);
    near(bars[0].share, 0.25, 1e-12);
    near(bars[6].share, 0.25, 1e-12);
    near(bars.iter().map(|bar| bar.share).sum(), 1.0, 1e-12);
    assert_eq!(Summary::new().histogram(0), []);
    near(Summary::new().quantile(0.5), 0.0, 0.0);
    // One number alone is a histogram, too.
    near(summary(&[3.0; 5]).histogram(4).iter().map(|bar| bar.share).sum(), 1.0, 1e-12);
    let odd = summary(&[f64::NAN, 1.0, f64::INFINITY]);
    assert_eq!((odd.not_finite(), odd.range()), (2, (1.0, 1.0)));
}

/// Two strategies: nothing, and something that is worth a normal number with this mean and spread.
fn unsure(mean: f64, sd: f64, draws: u64) -> Choice {
    let worth = Distribution::normal(mean, sd).unwrap();
    let mut choice = Choice::among(2);
    for draw in 0..draws {
        choice.add(&[0.0, worth.sample(&mut Stream::new(5, draw))]);
    }
    choice
}

/// `σφ(μ/σ) − |μ|Φ(−|μ|/σ)`, for a strategy worth a normal number against nothing.
fn closed_form(mean: f64, sd: f64) -> f64 {
    sd * normal_density(mean / sd) - mean.abs() * normal_share(-mean.abs() / sd)
}

#[test]
fn perfect_information_is_worth_what_the_closed_form_says() {
    for (mean, sd) in [(0.0, 1.0), (1.0, 2.0), (-3.0, 2.0), (50.0, 30.0)] {
        let choice = unsure(mean, sd, 40_000);
        let found = choice.perfect_information();
        near(found.value, closed_form(mean, sd), 4.0 * found.standard_error);
        near(choice.best()[1], normal_share(mean / sd), 0.01);
        near(choice.best().iter().sum(), 1.0, 1e-12);
        if mean != 0.0 {
            assert_eq!(choice.preferred(), Some(usize::from(mean > 0.0)));
        }
    }
    assert_eq!(Choice::among(0).preferred(), None);
}

#[test]
fn knowing_a_part_is_worth_what_the_closed_form_says() {
    // Worth a + b: to know a alone is worth as much as if b were its mean.
    let (a, b) = (Distribution::normal(0.5, 2.0).unwrap(), Distribution::normal(0.0, 3.0).unwrap());
    let (outer, inner) = (1_000, 64);
    let found = partial_information(2, (outer, inner), |i, j, worth| {
        let known = a.sample(&mut Stream::new(1, i.into()));
        let draw = u64::from(i) * u64::from(inner) + u64::from(j);
        worth[1] = known + b.sample(&mut Stream::new(2, draw));
    });
    near(found.value, closed_form(0.5, 2.0), 4.0 * found.standard_error);
    assert!(found.standard_error < 0.1 * found.value);
    let all = unsure(0.5, 13.0_f64.sqrt(), 10_000).perfect_information();
    assert!(found.value < all.value);
}

#[test]
fn acceptability_is_a_choice_at_each_price() {
    let mut acceptability = Acceptability::among(2, &[0.0, 10.0, 100.0]);
    for effect in [0.5, 1.5] {
        acceptability.add(&[(0.0, 0.0), (10.0, effect)]);
    }
    let best: Vec<_> = acceptability.prices().map(|(_, choice)| choice.best()[1]).collect();
    assert_eq!(best, [0.0, 0.5, 1.0]);
}

#[test]
fn the_widest_swing_comes_first() {
    let swings = tornado(&[1.0, 1.0, 1.0], &[(0.0, 2.0), (-5.0, 5.0), (1.0, 1.0)], |at| {
        at[0] - 2.0 * at[1] + at[2]
    });
    assert_eq!(swings.iter().map(|swing| swing.parameter).collect::<Vec<_>>(), [1, 0, 2]);
    assert_eq!((swings[0].at_low, swings[0].at_high), (12.0, -8.0));
}

#[test]
fn a_threshold_is_found_or_is_not_there() {
    let line = |at: &[f64]| at[0] + 2.0 * at[1] - 7.0;
    near(threshold(&[1.0, 0.0], 1, (0.0, 10.0), line).unwrap(), 3.0, 1e-12);
    near(threshold(&[1.0, 0.0], 1, (3.0, 10.0), line).unwrap(), 3.0, 0.0);
    assert_eq!(threshold(&[1.0, 0.0], 1, (4.0, 10.0), line), None);
    assert_eq!(threshold(&[1.0, 0.0], 2, (4.0, 10.0), line), None);
    assert_eq!(threshold(&[1.0, 0.0], 1, (0.0, 10.0), |_| f64::NAN), None);
}

proptest! {
    #[test]
    fn a_quantile_is_within_its_error_of_a_draw(
        values in vec(prop_oneof![-1e9..1e9_f64, -1.0..1.0_f64, any::<f64>()], 1..200),
        p in 0.0..=1.0_f64,
    ) {
        let mut values: Vec<f64> = values.into_iter().filter(|it| it.is_finite()).collect();
        let found = summary(&values).quantile(p);
        values.sort_by(f64::total_cmp);
        let count = f64::from(u32::try_from(values.len()).unwrap());
        let exact = values.iter().zip(1..).find(|(_, n)| f64::from(*n) >= p * count);
        if let Some((exact, _)) = exact {
            let smallest = f64::MIN_POSITIVE;
            prop_assert!((found - exact).abs() <= 0.004 * exact.abs().max(smallest), "{found} {exact}");
        }
    }

    #[test]
    fn the_order_of_draws_matters_to_rounding_alone(
        values in vec(-1e6..1e6_f64, 2..100), split in 0_usize..100,
    ) {
        let mut turned = values.clone();
        turned.rotate_left(split % values.len());
        let (one, other) = (summary(&values), summary(&turned));
        prop_assert_eq!(one.histogram(9), other.histogram(9));
        prop_assert_eq!(one.quantile(0.3).to_bits(), other.quantile(0.3).to_bits());
        prop_assert!((one.mean() - other.mean()).abs() < 1e-6);
        prop_assert!((one.sd() - other.sd()).abs() < 1e-6);
    }

    #[test]
    fn information_is_never_worth_less_than_nothing(rows in vec(vec(-1e6..1e6_f64, 3), 1..50)) {
        let mut choice = Choice::among(3);
        rows.iter().for_each(|row| choice.add(row));
        let perfect = choice.perfect_information();
        prop_assert!(perfect.value >= 0.0);
        prop_assert!(choice.losses().iter().all(|loss| loss.value >= perfect.value));
    }

    #[test]
    fn a_part_is_not_worth_more_than_all(seed: u64, sds in (0.1..3.0_f64, 0.1..3.0_f64), mean in -2.0..2.0_f64) {
        let normal = |sd| Distribution::normal(0.0, sd).unwrap();
        let (a, b) = (normal(sds.0), normal(sds.1));
        let part = partial_information(2, (200, 16), |i, j, worth| {
            let draw = u64::from(i) * 16 + u64::from(j);
            let known = a.sample(&mut Stream::new(seed, i.into()));
            worth[1] = mean + known + b.sample(&mut Stream::new(!seed, draw));
        });
        let all = closed_form(mean, sds.0.hypot(sds.1));
        prop_assert!(part.value >= 0.0);
        prop_assert!(part.value <= all + 5.0 * part.standard_error + 0.02);
    }
}
