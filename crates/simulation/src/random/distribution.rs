//! What a parameter is drawn from.

use super::incomplete::{beta_share, gamma_share, inverse};
use super::normal::normal_quantile;
use super::stream::Stream;

/// A distribution that can be drawn from: every draw is a finite number.
#[derive(Clone, Debug, PartialEq)]
pub struct Distribution(Kind);

#[derive(Clone, Debug, PartialEq)]
enum Kind {
    Beta { a: Shape, b: Shape },
    Gamma { shape: Shape, scale: f64 },
    LogNormal { median: f64, sigma: f64 },
    Normal { mean: f64, sd: f64 },
    Triangular { low: f64, mode: f64, high: f64 },
    Empirical(Vec<f64>),
    Fixed(f64),
}

/// Why numbers make no distribution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DistributionError {
    /// Not a number, infinite, or larger than [`Distribution::LARGEST`].
    #[error("must be a finite number, at most 1e75 in size")]
    NotFinite,
    /// Zero or less where more is needed.
    #[error("must be above zero")]
    NotPositive,
    /// Less than zero.
    #[error("must not be below zero")]
    Negative,
    /// A shape for which the samplers and shares are not known to be right.
    #[error("a shape lies between 0.001 and 1,000,000")]
    ShapeOutOfRange,
    /// A spread of logarithms that no parameter has.
    #[error("the spread of the logarithm is at most 20")]
    TooWide,
    /// A triangle whose corners are not in order.
    #[error("must be ordered: low, mode, high")]
    WrongOrder,
    /// Nothing to draw from.
    #[error("there must be at least one")]
    Empty,
    /// More values than a draw can choose among.
    #[error("there are at most 1,000,000")]
    TooMany,
}

use DistributionError as Wrong;

impl Distribution {
    /// The largest number that a parameter may be: its square is far from infinite.
    pub const LARGEST: f64 = 1e75;
    /// The least and the largest shape of a beta or gamma distribution.
    pub const SHAPES: (f64, f64) = (0.001, 1e6);
    /// The largest spread of a lognormal distribution.
    pub const WIDEST: f64 = 20.0;
    /// The most values of an empirical distribution.
    pub const MOST_VALUES: usize = 1_000_000;

    /// Between 0 and 1; as sure of its mean `a / (a + b)` as after `a + b` observations.
    ///
    /// # Errors
    /// A shape outside [`Distribution::SHAPES`].
    pub fn beta(a: f64, b: f64) -> Result<Self, Wrong> {
        Ok(Self(Kind::Beta { a: Shape::new(a)?, b: Shape::new(b)? }))
    }

    /// Above 0, with mean `shape * scale`.
    ///
    /// # Errors
    /// A shape outside [`Distribution::SHAPES`], or a scale that is not above zero.
    pub fn gamma(shape: f64, scale: f64) -> Result<Self, Wrong> {
        let prepared = Shape::new(shape)?;
        positive(scale)?;
        finite(shape * scale)?;
        Ok(Self(Kind::Gamma { shape: prepared, scale }))
    }

    /// Above 0; its logarithm is normal around that of the median.
    ///
    /// # Errors
    /// A median that is not above zero, or a spread below zero or above [`Distribution::WIDEST`].
    pub fn log_normal(median: f64, sigma: f64) -> Result<Self, Wrong> {
        positive(median)?;
        not_negative(sigma)?;
        if sigma > Self::WIDEST {
            return Err(Wrong::TooWide);
        }
        Ok(Self(Kind::LogNormal { median, sigma }))
    }

    /// Around a mean, with a standard deviation.
    ///
    /// # Errors
    /// A number that is not finite, or a standard deviation below zero.
    pub fn normal(mean: f64, sd: f64) -> Result<Self, Wrong> {
        finite(mean)?;
        not_negative(sd)?;
        Ok(Self(Kind::Normal { mean, sd }))
    }

    /// From `low` to `high`, likeliest at `mode`.
    ///
    /// # Errors
    /// Numbers that are not finite or not in order.
    pub fn triangular(low: f64, mode: f64, high: f64) -> Result<Self, Wrong> {
        [low, mode, high].into_iter().try_for_each(finite)?;
        if low > mode || mode > high {
            return Err(Wrong::WrongOrder);
        }
        Ok(Self(Kind::Triangular { low, mode, high }))
    }

    /// One of the values that were observed, each as likely as the others.
    ///
    /// # Errors
    /// No values, more than [`Distribution::MOST_VALUES`], or one that is not finite.
    pub fn empirical(mut values: Vec<f64>) -> Result<Self, Wrong> {
        if values.is_empty() {
            return Err(Wrong::Empty);
        }
        if values.len() > Self::MOST_VALUES {
            return Err(Wrong::TooMany);
        }
        values.iter().copied().try_for_each(finite)?;
        // In order, so that quantiles can be read, and a draw does not depend on how they came.
        values.sort_by(f64::total_cmp);
        Ok(Self(Kind::Empirical(values)))
    }

    /// Always the same.
    ///
    /// # Errors
    /// A number that is not finite.
    pub fn fixed(value: f64) -> Result<Self, Wrong> {
        finite(value)?;
        Ok(Self(Kind::Fixed(value)))
    }

    /// Whether every draw is the same.
    #[must_use]
    pub const fn is_fixed(&self) -> bool {
        matches!(self.0, Kind::Fixed(_))
    }

    /// A draw.
    #[must_use]
    pub fn sample(&self, stream: &mut Stream) -> f64 {
        match &self.0 {
            Kind::Beta { a, b } => beta(*a, *b, stream),
            Kind::Gamma { shape, scale } => scale * shape.sample(stream),
            Kind::LogNormal { median, sigma } => median * libm::exp(sigma * stream.normal()),
            Kind::Normal { mean, sd } => mean + sd * stream.normal(),
            Kind::Triangular { .. } => self.quantile(stream.uniform()),
            Kind::Empirical(values) => {
                let place = stream.place(u32::try_from(values.len()).unwrap_or(u32::MAX));
                let value = usize::try_from(place).ok().and_then(|place| values.get(place));
                value.copied().unwrap_or_default()
            }
            Kind::Fixed(value) => *value,
        }
    }

    /// The mean of all draws.
    #[must_use]
    pub fn mean(&self) -> f64 {
        match &self.0 {
            Kind::Beta { a, b } => a.value() / (a.value() + b.value()),
            Kind::Gamma { shape, scale } => shape.value() * scale,
            Kind::LogNormal { median, sigma } => median * libm::exp(0.5 * sigma * sigma),
            Kind::Normal { mean, .. } => *mean,
            Kind::Triangular { low, mode, high } => low / 3.0 + mode / 3.0 + high / 3.0,
            Kind::Empirical(values) => {
                values.iter().sum::<f64>() / f64::from(u32::try_from(values.len()).unwrap_or(1))
            }
            Kind::Fixed(value) => *value,
        }
    }

    /// The number that a draw stays below with chance `p`, which is cut to what can be: 0 to 1. At
    /// the end of a distribution without end that is a number far out.
    #[must_use]
    pub fn quantile(&self, p: f64) -> f64 {
        let p = if p.is_nan() { 0.5 } else { p.clamp(0.0, 1.0) };
        // As far as a stream goes.
        let inner = p.clamp(0.5 * f64::EPSILON, 1.0 - 0.5 * f64::EPSILON);
        match &self.0 {
            Kind::Beta { a, b } => inverse(p, (0.0, 1.0), |x| beta_share(a.value(), b.value(), x)),
            Kind::Gamma { shape, scale } => {
                let shape = shape.value();
                let far = shape + 20.0 * libm::sqrt(shape) + 50.0;
                scale * inverse(inner, (0.0, far), |x| gamma_share(shape, x))
            }
            Kind::LogNormal { median, sigma } => median * libm::exp(sigma * normal_quantile(inner)),
            Kind::Normal { mean, sd } => mean + sd * normal_quantile(inner),
            Kind::Triangular { low, mode, high } => triangular(*low, *mode, *high, p),
            Kind::Empirical(values) => {
                // The least value that a share of at least `p` of them does not exceed.
                let count = f64::from(u32::try_from(values.len()).unwrap_or(u32::MAX));
                let below = values.iter().zip(1_u32..).find(|(_, n)| f64::from(*n) >= p * count);
                below.map(|(value, _)| value).or(values.last()).copied().unwrap_or_default()
            }
            Kind::Fixed(value) => *value,
        }
    }
}

fn triangular(low: f64, mode: f64, high: f64, p: f64) -> f64 {
    let (width, rise) = (high - low, mode - low);
    if p * width < rise {
        low + libm::sqrt(p * width * rise)
    } else {
        high - libm::sqrt((1.0 - p) * width * (high - mode))
    }
}

/// A shape, ready for gamma draws with scale 1: Marsaglia and Tsang, ACM Transactions on Mathematical
/// Software 26 (2000); below shape 1 by their power of a uniform number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Shape {
    shape: f64,
    d: f64,
    c: f64,
}

impl Shape {
    /// # Errors
    /// A shape outside [`Distribution::SHAPES`].
    pub(super) fn new(shape: f64) -> Result<Self, Wrong> {
        positive(shape)?;
        let (least, most) = Distribution::SHAPES;
        if !(least..=most).contains(&shape) {
            return Err(Wrong::ShapeOutOfRange);
        }
        let d = if shape < 1.0 { shape + 2.0 / 3.0 } else { shape - 1.0 / 3.0 };
        Ok(Self { shape, d, c: 1.0 / (3.0 * libm::sqrt(d)) })
    }

    pub(super) const fn value(self) -> f64 {
        self.shape
    }

    fn sample(self, stream: &mut Stream) -> f64 {
        if self.shape < 1.0 { libm::exp(self.sample_log(stream)) } else { self.above_one(stream) }
    }

    /// The logarithm of a draw: with a small shape the draw itself would often be zero.
    pub(super) fn sample_log(self, stream: &mut Stream) -> f64 {
        let log = libm::log(self.above_one(stream));
        if self.shape < 1.0 { log + libm::log(stream.uniform()) / self.shape } else { log }
    }

    fn above_one(self, stream: &mut Stream) -> f64 {
        let Self { d, c, .. } = self;
        loop {
            let x = stream.quick_normal();
            let v = 1.0 + c * x;
            if v <= 0.0 {
                continue;
            }
            let (v, u) = (v * v * v, stream.uniform());
            let squared = x * x;
            let surely = u < 1.0 - 0.0331 * squared * squared;
            if surely || libm::log(u) < 0.5 * squared + d * (1.0 - v + libm::log(v)) {
                return d * v;
            }
        }
    }
}

fn beta(a: Shape, b: Shape, stream: &mut Stream) -> f64 {
    if a.shape < 1.0 || b.shape < 1.0 {
        let (x, y) = (a.sample_log(stream), b.sample_log(stream));
        return 1.0 / (1.0 + libm::exp(y - x));
    }
    let (x, y) = (a.above_one(stream), b.above_one(stream));
    x / (x + y)
}

fn finite(value: f64) -> Result<(), Wrong> {
    // Written so that what is not a number is refused, too.
    if value.abs() <= Distribution::LARGEST { Ok(()) } else { Err(Wrong::NotFinite) }
}

fn not_negative(value: f64) -> Result<(), Wrong> {
    finite(value)?;
    if value < 0.0 { Err(Wrong::Negative) } else { Ok(()) }
}

fn positive(value: f64) -> Result<(), Wrong> {
    finite(value)?;
    // Smaller ones round to nothing in a product.
    if value < 1.0 / Distribution::LARGEST { Err(Wrong::NotPositive) } else { Ok(()) }
}
