//! What a result hangs on.

/// How far a result swings when one parameter takes the ends of its range and all others stay.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Swing {
    /// Which parameter.
    pub parameter: usize,
    /// The result at the low end of the parameter.
    pub at_low: f64,
    /// The result at its high end.
    pub at_high: f64,
}

impl Swing {
    /// How far the two results are apart.
    #[must_use]
    pub fn width(&self) -> f64 {
        (self.at_high - self.at_low).abs()
    }
}

/// Each parameter's swing, the widest first: a one-way sensitivity analysis. `ranges` has the ends for
/// each parameter of `base`, in order.
pub fn tornado(
    base: &[f64],
    ranges: &[(f64, f64)],
    mut result: impl FnMut(&[f64]) -> f64,
) -> Vec<Swing> {
    let mut at = |parameter, value| {
        let changed = base.iter().enumerate();
        let values: Vec<f64> =
            changed.map(|(place, old)| if place == parameter { value } else { *old }).collect();
        result(&values)
    };
    let mut swings: Vec<Swing> = ranges
        .iter()
        .take(base.len())
        .enumerate()
        .map(|(parameter, (low, high))| Swing {
            parameter,
            at_low: at(parameter, *low),
            at_high: at(parameter, *high),
        })
        .collect();
    swings.sort_by(|a, b| b.width().total_cmp(&a.width()));
    swings
}

/// The value of one parameter at which a result crosses zero, all others being equal; none where both
/// ends of the range lie on the same side, or where a result is no number. Where it crosses more than
/// once, one of the crossings.
pub fn threshold(
    base: &[f64],
    parameter: usize,
    (low, high): (f64, f64),
    mut result: impl FnMut(&[f64]) -> f64,
) -> Option<f64> {
    /// More halvings than a float has bits.
    const HALVINGS: u32 = 100;
    let mut values = base.to_vec();
    let mut at = |value| {
        *values.get_mut(parameter)? = value;
        let result = result(&values);
        (!result.is_nan()).then_some(result)
    };
    let (mut low, mut high) = (low, high);
    let (first, last) = (at(low)?, at(high)?);
    if first == 0.0 {
        return Some(low);
    }
    if last == 0.0 {
        return Some(high);
    }
    if (first > 0.0) == (last > 0.0) {
        return None;
    }
    for _ in 0..HALVINGS {
        let middle = 0.5 * low + 0.5 * high;
        if (at(middle)? > 0.0) == (first > 0.0) {
            low = middle;
        } else {
            high = middle;
        }
    }
    Some(0.5 * low + 0.5 * high)
}
