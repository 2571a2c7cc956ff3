//! Whole øre beside the exact decimals that amounts were made of before, and the ends of the range.

use std::num::NonZeroU32;

use proptest::prelude::*;
use rust_decimal::{Decimal, RoundingStrategy};

use crate::{Kroner, KronerError, Percent};

/// The limit in øre.
const LIMIT: i64 = 100_000_000_000_000;
/// Amounts on which something changes: the sign, a whole krone, a machine's number, the limit.
const EDGES: [i64; 15] = [
    0,
    1,
    3,
    49,
    50,
    51,
    99,
    100,
    101,
    383_000,
    4_294_967_295,
    4_294_967_296,
    LIMIT - 1,
    LIMIT,
    33_333_333_333_333,
];
const FACTORS: [u32; 11] = [0, 1, 2, 3, 7, 10, 9_999, 10_000, 184_467, 184_468, u32::MAX];

/// The same in kroner of exact decimals, as it was before amounts were whole øre.
mod before {
    use super::*;

    pub(super) fn of(kroner: Decimal) -> Result<Decimal, KronerError> {
        if kroner.abs() > Decimal::from(1_000_000_000_000_i64) {
            return Err(KronerError::OutOfRange);
        }
        if kroner.normalize().scale() > 2 {
            return Err(KronerError::TooPrecise);
        }
        Ok(kroner)
    }

    pub(super) fn part(
        kroner: Decimal,
        times: u32,
        by: NonZeroU32,
    ) -> Result<Decimal, KronerError> {
        let product = kroner.checked_mul(Decimal::from(times)).ok_or(KronerError::OutOfRange)?;
        let part = product.checked_div(Decimal::from(by.get())).ok_or(KronerError::OutOfRange)?;
        of(rounded(part))
    }

    pub(super) fn share(kroner: Decimal, percent: Percent) -> Decimal {
        rounded(kroner * percent.to_decimal() / Decimal::ONE_HUNDRED)
    }

    pub(super) fn parse(text: &str) -> Result<Decimal, KronerError> {
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (whole, decimals) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if !digits(whole) || !digits(decimals) {
            return Err(KronerError::NotANumber);
        }
        match Decimal::from_str_exact(text) {
            Ok(kroner) => of(kroner),
            Err(rust_decimal::Error::Underflow) => Err(KronerError::TooPrecise),
            Err(_) => Err(KronerError::OutOfRange),
        }
    }

    fn rounded(kroner: Decimal) -> Decimal {
        kroner.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
    }
}

fn oere(oere: i64) -> Kroner {
    Kroner::from_oere(oere).unwrap()
}

fn decimal(kroner: Result<Kroner, KronerError>) -> Result<Decimal, KronerError> {
    kroner.map(Kroner::to_decimal)
}

/// Everything that can be done with two amounts, a factor, a divisor and a share.
fn same_as_before(a: i64, b: i64, times: u32, by: NonZeroU32, share: Percent) {
    let [amount, other] = [a, b].map(oere);
    let [old, old_other] = [a, b].map(|oere| Decimal::new(oere, 2));
    let of = format!("{a} and {b} øre, × {times} / {by}, {share} %");
    assert_eq!(amount.to_string(), format!("{old:.2}"), "{of}");
    assert_eq!((amount.oere(), amount.to_decimal()), (a, old), "{of}");
    assert_eq!(amount.cmp(&other), old.cmp(&old_other), "{of}");
    assert_eq!(decimal(amount.checked_add(other)), before::of(old + old_other), "{of}");
    assert_eq!(decimal(amount.checked_sub(other)), before::of(old - old_other), "{of}");
    assert_eq!(decimal(amount.part(times, by)), before::part(old, times, by), "{of}");
    assert_eq!(amount.share(share).to_decimal(), before::share(old, share), "{of}");
    assert_eq!(Kroner::from_decimal(old), Ok(amount), "{of}");
    assert_eq!(amount.to_string().parse(), Ok(amount), "{of}");
}

#[test]
fn the_edges_are_the_same_as_in_decimals() {
    let amounts = || EDGES.into_iter().flat_map(|oere| [oere, -oere]);
    let shares = [0, 1, 3_333, 4_999, 5_000, 5_001, 9_999, 10_000];
    for (a, b) in amounts().flat_map(|a| amounts().map(move |b| (a, b))) {
        for times in FACTORS {
            for by in FACTORS.into_iter().filter_map(NonZeroU32::new) {
                same_as_before(a, b, times, by, Percent::default());
            }
        }
        for share in shares.map(|points| Percent::from_basis_points(points).unwrap()) {
            same_as_before(a, b, 1, NonZeroU32::MIN, share);
        }
    }
}

/// Every share of every small amount, and every part of it: all ways that a half can come about.
#[test]
fn small_amounts_are_the_same_as_in_decimals() {
    for amount in -25..=25 {
        for points in 0..=10_000 {
            let share = Percent::from_basis_points(points).unwrap();
            let old = before::share(Decimal::new(amount, 2), share);
            assert_eq!(oere(amount).share(share).to_decimal(), old, "{amount} øre, {share} %");
        }
        for times in 0..=25 {
            for by in (1..=25).filter_map(NonZeroU32::new) {
                let old = before::part(Decimal::new(amount, 2), times, by);
                let new = decimal(oere(amount).part(times, by));
                assert_eq!(new, old, "{amount} øre × {times} / {by}");
            }
        }
    }
}

#[test]
fn the_limit_is_the_last_amount() {
    for sign in [1, -1] {
        assert_eq!(oere(sign * LIMIT).oere(), sign * LIMIT);
        for beyond in [LIMIT + 1, i64::MAX] {
            assert_eq!(Kroner::from_oere(sign * beyond), Err(KronerError::OutOfRange));
        }
    }
    assert_eq!(Kroner::from_oere(i64::MIN), Err(KronerError::OutOfRange));
    for kroner in [Decimal::MAX, Decimal::MIN, Decimal::new(LIMIT * 10 + 1, 3)] {
        assert_eq!(Kroner::from_decimal(kroner), Err(KronerError::OutOfRange));
    }
    assert_eq!(Kroner::from_decimal(Decimal::new(1, 28)), Err(KronerError::TooPrecise));
    assert_eq!(Kroner::from_decimal(Decimal::new(10_i64.pow(18), 18)), Ok(oere(100)));
    assert_eq!(Kroner::from_oere_u32(u32::MAX).to_string(), "42949672.95");
}

#[test]
fn hostile_text_is_read_as_before() {
    let (zeros, nines) = ("0".repeat(60), "9".repeat(60));
    let long = [
        zeros.clone(),
        nines.clone(),
        format!("{zeros}1"),
        format!("-{zeros}1.5"),
        format!("0.{zeros}"),
        format!("1.5{zeros}"),
        format!("0.{zeros}1"),
        format!("{nines}.{nines}"),
        format!("1000000000000.{zeros}1"),
    ];
    let short = [
        "",
        " ",
        "-",
        ".",
        "-.",
        "+1",
        "--1",
        "1-",
        "1.",
        ".1",
        "-.1",
        "1..2",
        "1.2.3",
        "1,5",
        "1_000",
        "1e3",
        "0x10",
        "NaN",
        "inf",
        "-inf",
        " 1",
        "1 ",
        "1\n",
        "1\0",
        "١",
        "１",
        "1\u{a0}000",
        "−1",
        "0",
        "-0",
        "-0.00",
        "00.10",
        "007",
        "0.5",
        "0.50",
        "0.500",
        "0.505",
        "0.005",
        "999999999999.99",
        "1000000000000",
        "1000000000000.00",
        "1000000000000.01",
        "-1000000000000",
        "-1000000000000.01",
        "1000000000000.001",
        "9223372036854775807",
        "92233720368547758.07",
        "-92233720368547758.08",
        "79228162514264337593543950335",
        "79228162514264337593543950336",
        "7.9228162514264337593543950335",
    ];
    for text in short.into_iter().chain(long.iter().map(String::as_str)) {
        assert_eq!(decimal(text.parse()), before::parse(text), "{text}");
    }
}

#[test]
fn nothing_has_no_sign() {
    let nothing = ["0", "-0", "-0.00"].map(|text| text.parse::<Kroner>().unwrap());
    assert_eq!(nothing.map(|it| it.to_string()), ["0.00", "0.00", "0.00"]);
    assert_eq!(oere(-1).share(Percent::default()), Kroner::ZERO);
    assert_eq!(oere(-1).to_string(), "-0.01");
}

fn any_amount() -> impl Strategy<Value = i64> {
    let wide = -LIMIT..=LIMIT;
    let small = -1_000_i64..=1_000;
    let usual = -100_000_000_i64..=100_000_000;
    prop_oneof![wide, small, usual]
}

fn any_factor() -> impl Strategy<Value = u32> {
    prop_oneof![any::<u32>(), 0_u32..6_000, 0_u32..50]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn everything_is_the_same_as_in_decimals(
        a in any_amount(), b in any_amount(), times in any_factor(), by in any_factor(),
        points in 0_u16..=10_000,
    ) {
        let by = NonZeroU32::new(by).unwrap_or(NonZeroU32::MIN);
        same_as_before(a, b, times, by, Percent::from_basis_points(points).unwrap());
    }

    #[test]
    fn decimals_are_read_as_before(mantissa in any::<i64>(), scale in 0_u32..=28) {
        let kroner = Decimal::new(mantissa, scale);
        prop_assert_eq!(decimal(Kroner::from_decimal(kroner)), before::of(kroner));
    }

    #[test]
    fn text_is_read_as_before(text in "-?[0-9]{0,16}[.]?[0-9]{0,4}|.*") {
        prop_assert_eq!(decimal(text.parse()), before::parse(&text));
    }

    /// Half away from zero: the negative of an amount has the negative of its parts.
    #[test]
    fn both_signs_round_alike(
        amount in any_amount(), times in 0_u32..100, by in 1_u32..100, points in 0_u16..=10_000,
    ) {
        let by = NonZeroU32::new(by).unwrap();
        let share = Percent::from_basis_points(points).unwrap();
        let minus = oere(-amount);
        prop_assert_eq!(minus.share(share).oere(), -oere(amount).share(share).oere());
        let [plus, minus] = [oere(amount), minus].map(|it| it.part(times, by).map(Kroner::oere));
        prop_assert_eq!(minus, plus.map(|oere| -oere));
    }
}
