//! How much of a gamma or beta distribution lies below a number, and the number that a share lies
//! below. Needed for intervals and tornados, never for a draw.

/// When a series or a fraction does not change any more.
const ENOUGH: f64 = 1e-15;
/// Terms: more than the largest shape needs.
const MOST_TERMS: u32 = 20_000;
/// Halvings: one for each bit of a float, and some for its exponent.
const HALVINGS: u32 = 200;

/// The share of a gamma distribution with scale 1 below `x`.
pub(super) fn gamma_share(shape: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    let front = libm::exp(shape * libm::log(x) - x - libm::lgamma(shape));
    if x < shape + 1.0 {
        let mut term = 1.0 / shape;
        let mut sum = term;
        let mut next = shape;
        for _ in 0..MOST_TERMS {
            next += 1.0;
            term *= x / next;
            sum += term;
            if term < sum * ENOUGH {
                break;
            }
        }
        return (front * sum).min(1.0);
    }
    let fraction = fraction(x + 1.0 - shape, |n| (n * (shape - n), x + 2.0 * n + 1.0 - shape));
    (1.0 - front * fraction).clamp(0.0, 1.0)
}

/// The share of a beta distribution below `x`.
pub(super) fn beta_share(a: f64, b: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if x >= 1.0 {
        return 1.0;
    }
    // The fraction converges fast below the mean; above it the other end is below.
    if x > (a + 1.0) / (a + b + 2.0) {
        return 1.0 - beta_share(b, a, 1.0 - x);
    }
    let scale = libm::lgamma(a + b) - libm::lgamma(a) - libm::lgamma(b);
    let front = libm::exp(scale + a * libm::log(x) + b * libm::log1p(-x)) / a;
    let fraction = fraction(1.0, |n| {
        let half = libm::floor(0.5 * n);
        let even = 2.0 * half >= n;
        let numerator = if even {
            half * (b - half) / ((a + n - 1.0) * (a + n))
        } else {
            -(a + half) * (a + b + half) / ((a + n - 1.0) * (a + n))
        };
        (numerator * x, 1.0)
    });
    (front * fraction).min(1.0)
}

/// `1 / (first + a₁ / (b₁ + a₂ / (b₂ + …)))` by Lentz's method; `term` gives `aₙ` and `bₙ`.
fn fraction(first: f64, term: impl Fn(f64) -> (f64, f64)) -> f64 {
    const TINY: f64 = 1e-300;
    let not_zero = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut ratio = not_zero(first);
    let mut inverse = 0.0;
    let mut value = ratio;
    for n in 1..=MOST_TERMS {
        let (a, b) = term(f64::from(n));
        inverse = 1.0 / not_zero(b + a * inverse);
        ratio = not_zero(b + a / ratio);
        let change = ratio * inverse;
        value *= change;
        if (change - 1.0).abs() < ENOUGH {
            break;
        }
    }
    1.0 / value
}

/// The number between two others below which a share `p` lies.
pub(super) fn inverse(p: f64, (mut low, mut high): (f64, f64), share: impl Fn(f64) -> f64) -> f64 {
    for _ in 0..HALVINGS {
        let middle = 0.5 * (low + high);
        if middle <= low || middle >= high {
            break;
        }
        if share(middle) < p {
            low = middle;
        } else {
            high = middle;
        }
    }
    0.5 * (low + high)
}
