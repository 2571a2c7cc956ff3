//! What it would be worth to know more before deciding.

use super::draw::Group;
use crate::sickness::whole;
use crate::uncertainty::{Choice, Estimate, Moments};

/// Equal parts of a group's distribution: within one, the group counts as known.
const PARTS: u8 = 32;

/// Gathers draws of a gain to say what knowing more is worth to whoever decides between the effort
/// and none. Memory does not grow with draws.
///
/// With everything known, the effort is chosen just where it gains; with nothing known, where it
/// gains on average. The difference is what perfect information is worth. With one group known, the
/// average gain is taken within each of 32 equal parts of that group's distribution.
#[derive(Clone, Debug, PartialEq)]
pub struct Knowing {
    /// The effort against none.
    all: Choice,
    gain: Moments,
    /// For each group and part, in order.
    parts: Vec<Moments>,
}

impl Default for Knowing {
    fn default() -> Self {
        Self { all: Choice::among(2), gain: Moments::default(), parts: Vec::new() }
    }
}

impl Knowing {
    /// Adds the gain of a draw in which the groups had these places, in the order of
    /// [`Group::ALL`].
    pub fn add(&mut self, places: &[f64], gain: f64) {
        self.all.add(&[gain, 0.0]);
        self.gain.add(gain);
        let parts = usize::from(PARTS);
        self.parts.resize(places.len() * parts, Moments::default());
        for (chunk, place) in self.parts.chunks_mut(parts).zip(places) {
            let part = whole(place * f64::from(PARTS)).min(parts - 1);
            if let Some(part) = chunk.get_mut(part) {
                part.add(gain);
            }
        }
    }

    /// What knowing everything is worth, in kroner; zero before the first draw.
    #[must_use]
    pub fn everything(&self) -> Estimate {
        self.all.perfect_information()
    }

    /// What knowing one group is worth, in kroner.
    #[must_use]
    pub fn group(&self, group: Group) -> Estimate {
        let place = Group::ALL.iter().position(|it| *it == group).unwrap_or_default();
        self.of(place)
    }

    /// What knowing the group at this place is worth, in kroner.
    #[must_use]
    pub fn of(&self, place: usize) -> Estimate {
        let parts = self.parts.chunks(usize::from(PARTS)).nth(place).unwrap_or_default();
        let (mut value, mut variance) = (0.0, 0.0);
        for part in parts.iter().filter(|part| part.mean() > 0.0) {
            let share = part.count() / self.gain.count();
            let error = share * part.standard_error();
            value += share * part.mean();
            variance += error * error;
        }
        let value = (value - self.gain.mean().max(0.0)).max(0.0);
        Estimate { value, standard_error: libm::sqrt(variance) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::{Stream, normal_density, normal_quantile, normal_share};

    /// A gain of `mean + a x + b y` with x and y standard normal has a known answer:
    /// s φ(m/s) − |m| Φ(−|m|/s), with s the spread of what becomes known.
    #[test]
    fn a_gain_of_two_normal_numbers_has_the_known_value() {
        let (mean, a, b) = (-0.5, 1.0, 0.6);
        let mut knowing = Knowing::default();
        for draw in 0..40_000 {
            let mut stream = Stream::new(3, draw);
            let places = [stream.uniform(), stream.uniform()];
            let [x, y] = places.map(normal_quantile);
            knowing.add(&places, mean + a * x + b * y);
        }
        let known = |s: f64| {
            let m: f64 = mean;
            s * normal_density(m / s) - m.abs() * normal_share(-m.abs() / s)
        };
        for (found, s) in
            [(knowing.everything(), f64::hypot(a, b)), (knowing.of(0), a), (knowing.of(1), b)]
        {
            let off = (found.value - known(s)).abs();
            assert!(off < 4.0 * found.standard_error + 0.002, "{found:?} is not {}", known(s));
        }
    }

    #[test]
    fn nothing_is_worth_knowing_about_a_sure_gain() {
        let mut knowing = Knowing::default();
        assert_eq!(knowing.everything(), Estimate::default());
        for draw in 0..100 {
            knowing.add(&[0.5], 5.0 + f64::from(draw));
        }
        assert!(knowing.everything().value < 1e-9 && knowing.of(0).value < 1e-9);
        assert_eq!(knowing.of(7).value.to_bits(), 0.0_f64.to_bits());
    }
}
