//! How what happens within a cycle is counted.

/// A convention for the time between two counts of the cohort. With `n` cycles the cohort is counted
/// at `n + 1` points: before the first cycle (point 0) and after each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Correction {
    /// Every point counts as a whole cycle, the first and the last, too: one cycle more than there
    /// are. Published models do this; it overstates.
    None,
    /// The points at the beginning of each cycle.
    Start,
    /// The points at the end of each cycle.
    End,
    /// The first and the last point count half.
    HalfCycle,
    /// Each cycle counts the mean of its beginning and its end, discounted as at its beginning.
    LifeTable,
    /// Simpson's rule, as the Sick-Sicker tutorial applies it: a third for the first and the last
    /// point, in between two thirds and four thirds by turns. With an odd number of cycles that is
    /// not Simpson's rule proper; the tutorial has 75.
    Simpson,
}

impl Correction {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::None, Self::Start, Self::End, Self::HalfCycle, Self::LifeTable, Self::Simpson];

    /// How much each point counts towards the states' rewards. `discounts` has what a krone is worth
    /// at each point.
    pub(super) fn weights(self, discounts: &[f64]) -> Vec<f64> {
        let last = discounts.len().saturating_sub(1);
        let end = |point: usize| point == 0 || point == last;
        let weight = |point: usize| match self {
            Self::None => 1.0,
            Self::Start => f64::from(u8::from(point < last)),
            Self::End => f64::from(u8::from(point > 0)),
            Self::HalfCycle | Self::LifeTable if end(point) => 0.5,
            Self::HalfCycle | Self::LifeTable => 1.0,
            Self::Simpson if end(point) => 1.0 / 3.0,
            // The tutorial counts its points from 1, so that its even ones are ours that are odd.
            Self::Simpson if point.is_multiple_of(2) => 4.0 / 3.0,
            Self::Simpson => 2.0 / 3.0,
        };
        if self == Self::LifeTable {
            // Half of each cycle's worth goes to its beginning and half to its end.
            let of = |point: Option<usize>| {
                point.filter(|&point| point < last).and_then(|point| discounts.get(point))
            };
            return (0..discounts.len())
                .map(|point| {
                    let begun = of(Some(point)).copied().unwrap_or_default();
                    let ended = of(point.checked_sub(1)).copied().unwrap_or_default();
                    0.5 * begun + 0.5 * ended
                })
                .collect();
        }
        discounts.iter().enumerate().map(|(point, discount)| weight(point) * discount).collect()
    }

    /// How much the moves of each cycle count, by the point at its end; the first point has none.
    pub(super) fn event_weights(self, discounts: &[f64]) -> Vec<f64> {
        match self {
            // As in the tutorial, moves are weighted like the point that they lead to.
            Self::Simpson | Self::HalfCycle => self.weights(discounts),
            Self::None | Self::End => discounts.to_vec(),
            // Counted with the cycle's beginning.
            Self::Start | Self::LifeTable => std::iter::once(0.0)
                .chain(discounts.iter().copied())
                .take(discounts.len())
                .collect(),
        }
    }
}
