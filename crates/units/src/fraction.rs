//! A part of a whole in two whole numbers, as an act says it: two thirds.

use std::fmt;
use std::num::NonZeroU32;
use std::str::FromStr;

/// A part of a whole, at most the whole: `2/3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fraction {
    numerator: u32,
    denominator: NonZeroU32,
}

/// Why a text is not a [`Fraction`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FractionError {
    /// Not two whole numbers with a stroke between them.
    #[error("a fraction is written with a stroke: 2/3")]
    NotAFraction,
    /// Nothing below the stroke, or more above it than below.
    #[error("a fraction lies between nothing and the whole")]
    OutOfRange,
}

impl Fraction {
    /// A part of a whole.
    ///
    /// # Errors
    /// [`FractionError::OutOfRange`] with nothing below the stroke, or more above it than below.
    pub const fn new(numerator: u32, denominator: u32) -> Result<Self, FractionError> {
        match NonZeroU32::new(denominator) {
            Some(below) if numerator <= denominator => Ok(Self { numerator, denominator: below }),
            Some(_) | None => Err(FractionError::OutOfRange),
        }
    }

    /// The number above the stroke.
    #[must_use]
    pub const fn numerator(self) -> u32 {
        self.numerator
    }

    /// The number below the stroke.
    #[must_use]
    pub const fn denominator(self) -> NonZeroU32 {
        self.denominator
    }
}

impl FromStr for Fraction {
    type Err = FractionError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (above, below) = text.split_once('/').ok_or(FractionError::NotAFraction)?;
        let number = |part: &str| part.parse().map_err(|_| FractionError::NotAFraction);
        Self::new(number(above)?, number(below)?)
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes_and_refuses_what_is_no_part() {
        let part: Fraction = "2/3".parse().unwrap();
        assert_eq!((part.numerator(), part.denominator().get()), (2, 3));
        assert_eq!(part.to_string(), "2/3");
        for text in ["", "2", "a/3", "2/", "-1/3", "0.5/1"] {
            assert_eq!(text.parse::<Fraction>(), Err(FractionError::NotAFraction), "{text}");
        }
        for text in ["1/0", "4/3"] {
            assert_eq!(text.parse::<Fraction>(), Err(FractionError::OutOfRange), "{text}");
        }
    }
}
