//! Standard normal numbers for samplers that reject some of them anyway.

use std::sync::LazyLock;

use super::stream::Stream;

/// Layers of equal area.
const LAYERS: usize = 128;
/// Where the tail begins, and the area of a layer: Doornik, An improved ziggurat method to generate
/// normal random samples (2005).
const TAIL: f64 = 3.442_619_855_899;
const AREA: f64 = 9.912_563_035_262_17e-3;

/// The right edge of each layer, and how much of it lies wholly below the density.
static TABLE: LazyLock<[(f64, f64); LAYERS]> = LazyLock::new(|| {
    let density = |x: f64| libm::exp(-0.5 * x * x);
    let mut edge = AREA / density(TAIL);
    let mut next = TAIL;
    let mut left = LAYERS;
    [(); LAYERS].map(|()| {
        let layer = (edge, next / edge);
        left -= 1;
        edge = next;
        // The last layer ends at zero.
        let height = AREA / edge + density(edge);
        next = if left > 1 { libm::sqrt(-2.0 * libm::log(height)) } else { 0.0 };
        layer
    })
});

impl Stream {
    /// A draw from the standard normal distribution that takes a varying count of numbers, and a
    /// fraction of the time of [`Stream::normal`].
    pub(super) fn quick_normal(&mut self) -> f64 {
        let table = &*TABLE;
        loop {
            let (layer, share) = self.split();
            let at = 2.0 * share - 1.0;
            let Some((edge, inside)) = table.get(layer) else { continue };
            let x = at * edge;
            if at.abs() < *inside {
                return x;
            }
            if layer == 0 {
                return self.tail().copysign(at);
            }
            let below = |edge: f64| libm::exp(-0.5 * (edge * edge - x * x));
            let (low, high) = (below(*edge), below(edge * inside));
            if high + self.uniform() * (low - high) < 1.0 {
                return x;
            }
        }
    }

    /// A draw beyond the layers: Marsaglia's method.
    fn tail(&mut self) -> f64 {
        loop {
            let x = -libm::log(self.uniform()) / TAIL;
            if -2.0 * libm::log(self.uniform()) >= x * x {
                return TAIL + x;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::normal_share;

    #[test]
    fn the_layers_meet() {
        let (edge, inside) = TABLE[LAYERS - 1];
        assert_eq!(inside.to_bits(), 0.0_f64.to_bits());
        // The top of the last layer is the top of the density.
        let top = AREA / edge + (-0.5 * edge * edge).exp();
        assert!((top - 1.0).abs() < 1e-9, "{top}");
        assert!(TABLE.windows(2).all(|pair| pair[1].0 < pair[0].0));
    }

    #[test]
    fn as_many_lie_below_each_number_as_should() {
        let mut stream = Stream::new(9, 0);
        let count = 400_000_u32;
        let drawn: Vec<f64> = (0..count).map(|_| stream.quick_normal()).collect();
        for x in [-4.0, -3.5, -3.0, -2.0, -1.0, -0.1, 0.0, 0.3, 1.5, 2.5, 3.44, 3.6] {
            let below = u32::try_from(drawn.iter().filter(|it| **it < x).count()).unwrap();
            let (found, expected) = (f64::from(below) / f64::from(count), normal_share(x));
            let error = (expected * (1.0 - expected) / f64::from(count)).sqrt();
            assert!((found - expected).abs() < 4.5 * error, "{found} below {x}, not {expected}");
        }
    }
}
