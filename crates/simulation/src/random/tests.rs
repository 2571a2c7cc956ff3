//! Draws against closed forms, and against bits that never change.

use proptest::prelude::*;

use super::incomplete::{beta_share, gamma_share};
use super::*;
use crate::uncertainty::Moments;

const DRAWS: u32 = 40_000;

fn near(value: f64, expected: f64, tolerance: f64) {
    assert!((value - expected).abs() <= tolerance, "{value} is not {expected} ± {tolerance}");
}

/// Mean and variance of so many draws.
fn moments(distribution: &Distribution) -> (f64, f64) {
    let draws: Vec<f64> =
        (0..DRAWS).map(|draw| distribution.sample(&mut Stream::new(7, draw.into()))).collect();
    let mean = draws.iter().sum::<f64>() / f64::from(DRAWS);
    let squares = draws.iter().map(|it| (it - mean) * (it - mean)).sum::<f64>();
    (mean, squares / f64::from(DRAWS - 1))
}

#[test]
fn moments_are_those_of_the_closed_forms() {
    let uniform = 1.0 / 12.0;
    let log = |sigma: f64| {
        let s = (sigma * sigma).exp();
        (s - 1.0) * s * 4.0
    };
    let cases = [
        (Distribution::beta(2.0, 6.0), 0.25, 0.25 * 0.75 / 9.0),
        (Distribution::beta(0.5, 0.5), 0.5, 0.125),
        (Distribution::beta(1.0, 1.0), 0.5, uniform),
        (Distribution::gamma(20.0, 0.0001), 0.002, 20.0 * 1e-8),
        (Distribution::gamma(0.3, 2.0), 0.6, 1.2),
        (Distribution::log_normal(2.0, 0.25), 2.0 * (0.031_25_f64).exp(), log(0.25)),
        (Distribution::normal(-3.0, 2.0), -3.0, 4.0),
        (Distribution::triangular(0.0, 1.0, 4.0), 5.0 / 3.0, 13.0 / 18.0),
        (Distribution::empirical(vec![1.0, 2.0, 6.0]), 3.0, 14.0 / 3.0),
        (Distribution::fixed(5.0), 5.0, 0.0),
    ];
    for (distribution, mean, variance) in cases {
        let distribution = distribution.unwrap();
        near(distribution.mean(), mean, 1e-12);
        let (found, spread) = moments(&distribution);
        // Four standard errors of the mean; the variance has its own, a little over one percent.
        near(found, mean, 4.0 * (variance / f64::from(DRAWS)).sqrt());
        near(spread, variance, 0.06 * variance);
    }
}

#[test]
fn draws_lie_below_quantiles_as_often_as_they_should() {
    for distribution in [
        Distribution::beta(84.0, 716.0),
        Distribution::beta(0.2, 3.0),
        Distribution::gamma(0.7, 3.0),
        Distribution::gamma(177.8, 22.5),
        Distribution::log_normal(0.6, 0.5),
        Distribution::normal(1.0, 3.0),
        Distribution::triangular(-1.0, -1.0, 2.0),
        Distribution::triangular(-1.0, 2.0, 2.0),
    ] {
        let distribution = distribution.unwrap();
        for p in [0.025, 0.25, 0.5, 0.9, 0.975] {
            let end = distribution.quantile(p);
            let below = (0..DRAWS)
                .filter(|draw| distribution.sample(&mut Stream::new(11, (*draw).into())) < end);
            let share = f64::from(u32::try_from(below.count()).unwrap()) / f64::from(DRAWS);
            near(share, p, 4.0 * (p * (1.0 - p) / f64::from(DRAWS)).sqrt());
        }
    }
}

#[test]
fn quantiles_are_those_of_the_tables() {
    near(normal_quantile(0.975), 1.959_963_984_540_054, 1e-14);
    near(normal_quantile(1e-10), -6.361_340_902_404_056, 1e-13);
    near(Distribution::gamma(10.0, 1.0).unwrap().quantile(0.95), 15.705_216_422_115, 1e-9);
    near(Distribution::gamma(0.5, 2.0).unwrap().quantile(0.95), 3.841_458_820_694, 1e-9);
    // The median of squares of two: 1 - x² = 1/2; and one that is worked out by hand.
    near(Distribution::beta(1.0, 2.0).unwrap().quantile(0.75), 0.5, 1e-12);
    near(Distribution::beta(2.0, 1.0).unwrap().quantile(0.25), 0.5, 1e-12);
    let values = Distribution::empirical(vec![4.0, 1.0, 3.0, 2.0]).unwrap();
    for (p, value) in [(0.0, 1.0), (0.25, 1.0), (0.5, 2.0), (0.51, 3.0), (1.0, 4.0)] {
        near(values.quantile(p), value, 0.0);
    }
}

#[test]
fn what_makes_no_distribution_is_refused() {
    use DistributionError::*;
    let (nan, inf) = (f64::NAN, f64::INFINITY);
    for (distribution, error) in [
        (Distribution::beta(0.0, 1.0), NotPositive),
        (Distribution::beta(1.0, nan), NotFinite),
        (Distribution::beta(1.0, 2e6), ShapeOutOfRange),
        (Distribution::gamma(1e-4, 1.0), ShapeOutOfRange),
        (Distribution::gamma(1.0, -1.0), NotPositive),
        (Distribution::gamma(1e6, 1e75), NotFinite),
        (Distribution::log_normal(0.0, 1.0), NotPositive),
        (Distribution::log_normal(1.0, 21.0), TooWide),
        (Distribution::log_normal(1.0, -1.0), Negative),
        (Distribution::normal(inf, 1.0), NotFinite),
        (Distribution::normal(0.0, -1e-9), Negative),
        (Distribution::triangular(1.0, 0.0, 2.0), WrongOrder),
        (Distribution::triangular(0.0, nan, 2.0), NotFinite),
        (Distribution::empirical(vec![]), Empty),
        (Distribution::empirical(vec![1.0, inf]), NotFinite),
        (Distribution::fixed(1e76), NotFinite),
    ] {
        assert_eq!(distribution, Err(error));
    }
    assert_eq!(Dirichlet::new(vec![1.0]), Err(Empty));
    assert_eq!(Dirichlet::new(vec![1.0, 0.0]), Err(NotPositive));
}

#[test]
fn shares_of_a_whole_are_drawn_together() {
    let dirichlet = Dirichlet::new(vec![1.0, 3.0, 6.0]).unwrap();
    assert_eq!(dirichlet.mean(), [0.1, 0.3, 0.6]);
    let mut sums = [0.0; 3];
    for draw in 0..DRAWS {
        let shares = dirichlet.sample(&mut Stream::new(3, draw.into()));
        near(shares.iter().sum(), 1.0, 1e-12);
        for (sum, share) in sums.iter_mut().zip(shares) {
            *sum += share / f64::from(DRAWS);
        }
    }
    for (mean, expected) in sums.into_iter().zip(dirichlet.mean()) {
        near(mean, expected, 4.0 * (expected * (1.0 - expected) / 11.0 / 40_000.0).sqrt());
    }
}

#[test]
fn streams_of_neighbours_have_nothing_in_common() {
    let firsts: Vec<f64> =
        (0..200_u64).flat_map(|a| (0..200).map(move |b| Stream::new(a, b).uniform())).collect();
    let count = f64::from(u32::try_from(firsts.len()).unwrap());
    near(firsts.iter().sum::<f64>() / count, 0.5, 4.0 * (1.0 / 12.0 / count).sqrt());
    let pairs = firsts.windows(2).map(|pair| (pair[0] - 0.5) * (pair[1] - 0.5));
    near(12.0 * pairs.sum::<f64>() / count, 0.0, 4.0 / count.sqrt());
    let mut sorted = firsts;
    sorted.sort_by(f64::total_cmp);
    assert!(sorted.windows(2).all(|pair| pair[0] < pair[1]));
}

proptest! {
    #[test]
    fn no_draw_is_infinite(
        seed: u64, draw: u64,
        a in 0.001..1e6_f64, b in 0.001..1e6_f64, mean in -1e75..1e75_f64, sd in 0.0..1e75_f64,
        sigma in 0.0..20.0_f64,
    ) {
        let mut stream = Stream::new(seed, draw);
        for distribution in [
            Distribution::beta(a, b),
            Distribution::beta(0.001, 0.001),
            Distribution::gamma(a, b),
            Distribution::log_normal(1e75, sigma),
            Distribution::normal(mean, sd),
        ] {
            let value = distribution.unwrap().sample(&mut stream);
            prop_assert!(value.is_finite() && (value * value).is_finite());
        }
        let whole: f64 = Dirichlet::new(vec![0.001, 0.001, 0.001]).unwrap().sample(&mut stream).iter().sum();
        prop_assert!((whole - 1.0).abs() < 1e-12);
    }

    #[test]
    fn a_quantile_is_what_its_share_lies_below(p in 1e-9..0.999_999_999_f64, a in 0.05..5e3_f64, b in 0.05..5e3_f64) {
        let x = normal_quantile(p);
        prop_assert!((normal_share(x) - p).abs() < 1e-14);
        let x = Distribution::gamma(a, 1.0).unwrap().quantile(p);
        prop_assert!((gamma_share(a, x) - p).abs() < 1e-9);
        let x = Distribution::beta(a, b).unwrap().quantile(p);
        // Near an end the next float may hold much of the whole.
        let step = f64::EPSILON * x;
        prop_assert!(beta_share(a, b, x - step) <= p + 1e-9 && beta_share(a, b, x + step) >= p - 1e-9);
    }
}

/// The same bits stand in the test of the built package, so that Wasm gives them, too: the means of
/// the first two draws of a seed.
#[test]
fn the_bits_of_a_draw_never_change() {
    let distributions = [
        Distribution::beta(2.0, 6.0),
        Distribution::beta(0.5, 0.5),
        Distribution::gamma(20.0, 0.0001),
        Distribution::gamma(0.3, 2.0),
        Distribution::log_normal(2.0, 0.25),
        Distribution::normal(-3.0, 2.0),
        Distribution::triangular(0.0, 1.0, 4.0),
        Distribution::empirical(vec![1.0, 2.0, 6.0]),
    ]
    .map(Result::unwrap);
    let mut sums = [Moments::default(); 8];
    for draw in 0..2 {
        let mut stream = Stream::new(2012, draw);
        for (sum, distribution) in sums.iter_mut().zip(&distributions) {
            sum.add(distribution.sample(&mut stream));
        }
    }
    assert_eq!(
        sums.map(|sum| sum.mean().to_bits()),
        [
            0x3fcd_d7d2_ba31_4e7a,
            0x3fe7_8cdf_8252_ec4e,
            0x3f61_e5f9_e2a7_8084,
            0x3f3f_5539_4366_25c6,
            0x4004_7228_ac6c_f0d5,
            0xc006_0bc3_b51c_5fa0,
            0x3ff4_a899_23d9_20e9,
            0x4010_0000_0000_0000,
        ]
    );
}
