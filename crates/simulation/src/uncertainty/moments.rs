//! Mean and spread of numbers that come one by one.

/// A mean that was estimated from draws, and how far it may be off by their chance alone.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Estimate {
    /// The mean.
    pub value: f64,
    /// Its Monte Carlo error, as a standard error.
    pub standard_error: f64,
}

/// Mean and variance by Welford's method: nothing is lost when the mean is large and the spread is
/// small.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Moments {
    count: f64,
    mean: f64,
    squares: f64,
}

impl Moments {
    /// Adds a number.
    #[inline]
    pub fn add(&mut self, value: f64) {
        self.count += 1.0;
        let before = value - self.mean;
        self.mean += before / self.count;
        self.squares += before * (value - self.mean);
    }

    /// How many there are.
    #[must_use]
    pub const fn count(&self) -> f64 {
        self.count
    }

    /// Their mean; 0 where there are none.
    #[must_use]
    pub const fn mean(&self) -> f64 {
        self.mean
    }

    /// Their standard deviation, as of a sample; 0 where there are fewer than two.
    #[must_use]
    pub fn sd(&self) -> f64 {
        if self.count < 2.0 { 0.0 } else { libm::sqrt(self.squares / (self.count - 1.0)) }
    }

    /// How far their mean may be from that of all draws there could be.
    #[must_use]
    pub fn standard_error(&self) -> f64 {
        if self.count < 2.0 { 0.0 } else { self.sd() / libm::sqrt(self.count) }
    }

    /// The mean with its error.
    #[must_use]
    pub fn estimate(&self) -> Estimate {
        Estimate { value: self.mean, standard_error: self.standard_error() }
    }
}
