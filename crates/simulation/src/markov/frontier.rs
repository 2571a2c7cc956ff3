//! Which strategies are worth considering, and at what price.

/// Where a strategy stands among the others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Which strategy.
    pub strategy: usize,
    /// How it stands.
    pub standing: Standing,
}

/// How a strategy stands among the others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Standing {
    /// The cheapest: the others are compared with it.
    Cheapest,
    /// Worth considering: one more unit of effect costs this much more than the last one that is.
    Worth {
        /// The incremental cost-effectiveness ratio.
        ratio: f64,
    },
    /// Another one costs no more and gives at least as much.
    Dominated,
    /// Two others together, each for a part of the people, cost less for the same effect.
    ExtendedlyDominated,
}

/// Places strategies, given as cost and effect, by what a further unit of effect costs; the cheapest
/// first.
#[must_use]
pub fn frontier(results: &[(f64, f64)]) -> Vec<Place> {
    let mut order: Vec<(usize, (f64, f64))> = results.iter().copied().enumerate().collect();
    // Of two that cost the same, the better one stands first and dominates the other.
    order.sort_by(|(_, a), (_, b)| a.0.total_cmp(&b.0).then(b.1.total_cmp(&a.1)));
    let mut kept: Vec<(usize, (f64, f64))> = Vec::new();
    let mut places: Vec<Place> = Vec::new();
    for (strategy, (cost, effect)) in order.iter().copied() {
        if kept.last().is_some_and(|(_, (_, best))| effect <= *best) {
            places.push(Place { strategy, standing: Standing::Dominated });
            continue;
        }
        // Ratios must rise along the frontier.
        while let [.., (_, a), (last, b)] = kept.as_slice() {
            if ratio(*b, (cost, effect)) > ratio(*a, *b) {
                break;
            }
            places.push(Place { strategy: *last, standing: Standing::ExtendedlyDominated });
            kept.pop();
        }
        kept.push((strategy, (cost, effect)));
    }
    for (index, (strategy, result)) in kept.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| kept.get(before));
        let standing = before.map_or(Standing::Cheapest, |(_, before)| Standing::Worth {
            ratio: ratio(*before, *result),
        });
        places.push(Place { strategy: *strategy, standing });
    }
    places.sort_by_key(|place| order.iter().position(|(strategy, _)| *strategy == place.strategy));
    places
}

fn ratio(from: (f64, f64), to: (f64, f64)) -> f64 {
    (to.0 - from.0) / (to.1 - from.1)
}
