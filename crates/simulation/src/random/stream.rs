//! One stream of random numbers for each draw.

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng as _, SeedableRng as _};

use super::normal::normal_quantile;

/// The odd number by which `SplitMix64` steps: the golden ratio's.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

/// The random numbers of one draw. Two streams with another seed or another draw have nothing to do
/// with each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stream(Xoshiro256PlusPlus);

impl Stream {
    /// The stream of a draw, from the seed of all draws and the draw's own number.
    #[must_use]
    pub fn new(seed: u64, draw: u64) -> Self {
        // All four words of the state depend on both numbers. Mixing twice keeps neighbours apart:
        // seeds and draws are nearly always small numbers that follow each other.
        let key = mix(seed.wrapping_add(STEP));
        let mut state = [0; 32];
        let mut word = draw;
        for bytes in state.chunks_exact_mut(8) {
            word = word.wrapping_add(STEP);
            bytes.copy_from_slice(&mix(key ^ mix(word)).to_le_bytes());
        }
        Self(Xoshiro256PlusPlus::from_seed(state))
    }

    /// A number between 0 and 1, never one of them: one of 2⁵² at equal distances.
    #[inline]
    pub fn uniform(&mut self) -> f64 {
        between(self.0.next_u64())
    }

    /// A number from 0 to 127, and one between 0 and 1 that has nothing to do with it.
    #[inline]
    pub(super) fn split(&mut self) -> (usize, f64) {
        let bits = self.0.next_u64();
        (usize::from(bits.to_le_bytes()[0] & 127), between(bits))
    }

    /// A draw from the standard normal distribution.
    #[inline]
    pub fn normal(&mut self) -> f64 {
        normal_quantile(self.uniform())
    }

    /// A place among so many, each as likely as the others to within 2⁻³² of their number; 0 where
    /// there are none.
    #[inline]
    pub fn place(&mut self, among: u32) -> u32 {
        let product = u64::from(among) * (self.0.next_u64() >> 32);
        u32::try_from(product >> 32).unwrap_or(0)
    }
}

/// The first 52 bits as a number between 0 and 1.
#[inline]
fn between(bits: u64) -> f64 {
    // The bits of a number from 1 to 2, so that no conversion has to round.
    let one_to_two = f64::from_bits((bits >> 12) | 1.0_f64.to_bits());
    one_to_two - 1.0 + 0.5 * f64::EPSILON
}

/// The finalizer of `SplitMix64`: each bit of the number decides about half of the result's.
const fn mix(mut word: u64) -> u64 {
    word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    word ^ (word >> 31)
}
