//! Scales, ticks and the width of a text, as plain functions.

/// A coordinate with at most one decimal: shorter pages, and the same text on every machine.
pub(super) fn n(value: f64) -> String {
    let text = format!("{value:.1}");
    match text.strip_suffix(".0").unwrap_or(&text) {
        "-0" => "0".to_owned(),
        text => text.to_owned(),
    }
}

/// A whole number as a coordinate.
#[expect(clippy::cast_precision_loss, reason = "a picture has fewer points than 2^53")]
pub(super) fn float(value: i64) -> f64 {
    value as f64
}

/// A number of things as a coordinate.
pub(super) fn count(things: usize) -> f64 {
    u32::try_from(things).map_or(f64::MAX, f64::from)
}

/// From a value to its place on an axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    /// Where the value 0 stands.
    pub(super) zero: f64,
    /// How far one unit reaches; negative upwards.
    pub(super) unit: f64,
}

impl Scale {
    /// The scale on which 0 stands at `zero` and `most` at `end`.
    pub(super) fn new(most: f64, zero: f64, end: f64) -> Self {
        Self { zero, unit: if most > 0.0 { (end - zero) / most } else { 0.0 } }
    }

    /// The place of a value.
    pub(super) fn at(self, value: f64) -> f64 {
        self.zero + value * self.unit
    }

    /// The place of an amount in øre on a scale of øre.
    pub(super) fn oere(self, value: i64) -> f64 {
        self.at(float(value))
    }
}

/// Round numbers from 0 to the first that is not below `most`, with at most `intervals` steps.
pub(super) fn ticks(most: i64, intervals: i64) -> Vec<i64> {
    let most = most.max(1);
    let mut power = 1_i64;
    loop {
        for step in [power, power.saturating_mul(2), power.saturating_mul(5)] {
            let steps = most.div_euclid(step) + i64::from(most.rem_euclid(step) > 0);
            if steps <= intervals.max(1) {
                return (0..=steps).map(|index| index.saturating_mul(step)).collect();
            }
        }
        power = power.saturating_mul(10);
    }
}

/// Round numbers from the first that is not above `-below` to the first that is not below `above`,
/// zero among them: one step for both sides, about so many in all.
pub(super) fn signed_ticks(below: i64, above: i64, intervals: i64) -> Vec<i64> {
    let step = *ticks(above.saturating_add(below), intervals).get(1).unwrap_or(&1);
    let steps = |end: i64| end.div_euclid(step) + i64::from(end.rem_euclid(step) > 0);
    let [up, down] = [steps(above), steps(below)];
    (-down..=up.max(1)).map(|index| index * step).collect()
}

/// Heights moved down as little as needed, so that none is nearer than `least` to another.
pub(super) fn apart(heights: &[f64], least: f64) -> Vec<f64> {
    let mut order: Vec<(usize, f64)> = heights.iter().copied().enumerate().collect();
    order.sort_by(|a, b| a.1.total_cmp(&b.1));
    let mut free = f64::MIN;
    for (_, height) in &mut order {
        *height = height.max(free);
        free = *height + least;
    }
    order.sort_by_key(|&(index, _)| index);
    order.into_iter().map(|(_, height)| height).collect()
}

/// How many weeks lie between two named weeks. Steps of four and of a quarter, so that the marks
/// fall on the weeks that the acts name.
const WEEK_STEPS: [u32; 10] = [1, 2, 4, 8, 13, 26, 52, 104, 156, 260];

/// The weeks named below the axis: week 1 and then every so many, at least `apart` from each other.
pub(super) fn week_ticks(weeks: u32, group: u32, per_week: f64, apart: f64) -> Vec<u32> {
    let fits = |step: &u32| step.is_multiple_of(group) && f64::from(*step) * per_week >= apart;
    let step = WEEK_STEPS.into_iter().find(fits).unwrap_or(weeks.max(1));
    (1..=weeks).step_by(usize::try_from(step).unwrap_or(1)).collect()
}

/// About how wide a text is at a font size, rather too much than too little: the prerenderer
/// cannot ask the font.
pub(super) fn text_width(text: &str, size: f64) -> f64 {
    let em = |letter: char| match letter {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '|' | '\u{a0}' | ' ' => 0.31,
        'f' | 'r' | 't' | '(' | ')' | '-' | '/' => 0.41,
        'm' | 'w' | 'M' | 'W' | '%' | 'æ' => 0.92,
        letter if letter.is_uppercase() => 0.68,
        letter if letter.is_ascii_digit() => 0.6,
        _ => 0.57,
    };
    text.chars().map(em).sum::<f64>() * size
}

/// Moves blocks of the same width, given by their left ends in order, as little as needed so that
/// none overlaps and all lie between `from` and `to`.
pub(super) fn spread(lefts: &[f64], width: f64, from: f64, to: f64) -> Vec<f64> {
    let mut end = from;
    let mut placed: Vec<f64> = lefts
        .iter()
        .map(|&left| {
            let left = left.max(end);
            end = left + width;
            left
        })
        .collect();
    let mut end = to;
    for left in placed.iter_mut().rev() {
        *left = left.min(end - width);
        end = *left;
    }
    placed
}

/// Whole percent that add to 100, by the largest remainder; all 0 where there is nothing to share.
pub(super) fn percentages<const N: usize>(amounts: [i64; N]) -> [u8; N] {
    let all: i128 = amounts.iter().map(|&amount| i128::from(amount)).sum();
    if all <= 0 {
        return [0; N];
    }
    let hundredths = amounts.map(|amount| i128::from(amount) * 100);
    let mut shares = hundredths.map(|part| u8::try_from(part.div_euclid(all)).unwrap_or_default());
    let given: u8 = shares.iter().sum();
    let mut order: Vec<(i128, &mut u8)> =
        hundredths.iter().map(|part| part.rem_euclid(all)).zip(&mut shares).collect();
    // Stable, so the earlier of two equal remainders gets the percent.
    order.sort_by_key(|&(remainder, _)| -remainder);
    for (_, share) in order.into_iter().take(usize::from(100_u8.saturating_sub(given))) {
        *share += 1;
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_reach_the_top() {
        assert_eq!(ticks(3_940, 6), [0, 1_000, 2_000, 3_000, 4_000]);
        assert_eq!(ticks(118_200, 6), [0, 20_000, 40_000, 60_000, 80_000, 100_000, 120_000]);
        assert_eq!(ticks(5_000, 5), [0, 1_000, 2_000, 3_000, 4_000, 5_000]);
        assert_eq!(ticks(0, 6), [0, 1]);
    }

    #[test]
    fn week_ticks_fall_on_the_weeks_of_the_acts() {
        assert_eq!(week_ticks(30, 1, 21.0, 60.0), [1, 5, 9, 13, 17, 21, 25, 29]);
        assert_eq!(week_ticks(60, 1, 5.0, 60.0), [1, 14, 27, 40, 53]);
        assert_eq!(week_ticks(1, 1, 100.0, 60.0), [1]);
        assert_eq!(week_ticks(835, 13, 0.8, 60.0), [1, 105, 209, 313, 417, 521, 625, 729, 833]);
    }

    #[test]
    fn coordinates_are_short() {
        assert_eq!(n(12.04), "12");
        assert_eq!(n(-0.01), "0");
        assert_eq!(n(3.25), "3.2");
    }

    #[test]
    fn blocks_move_apart_and_stay_inside() {
        assert_eq!(spread(&[0.0, 5.0, 90.0], 20.0, 0.0, 100.0), [0.0, 20.0, 80.0]);
        assert_eq!(spread(&[70.0, 80.0, 90.0], 30.0, 0.0, 100.0), [10.0, 40.0, 70.0]);
    }

    #[test]
    fn percentages_add_to_a_hundred() {
        assert_eq!(percentages([1, 1, 1]), [34, 33, 33]);
        assert_eq!(percentages([0, 0]), [0, 0]);
        assert_eq!(percentages([199, 1, 0]), [100, 0, 0]);
        for part in 0..=1_000 {
            let shares = percentages([part, 1_000 - part, 7, 333, 1]);
            assert_eq!(shares.iter().map(|&share| u32::from(share)).sum::<u32>(), 100);
        }
    }

    #[test]
    fn ticks_of_gains_and_losses_hold_zero() {
        assert_eq!(signed_ticks(1_825_882, 9_120_226, 5), [-5_000_000, 0, 5_000_000, 10_000_000]);
        assert_eq!(signed_ticks(0, 0, 5), [0, 1]);
        assert_eq!(signed_ticks(30, 0, 5), [-30, -20, -10, 0, 10]);
    }

    #[test]
    fn names_at_the_ends_do_not_cover_each_other() {
        let moved = apart(&[100.0, 130.0, 96.0, 30.0], 20.0);
        let expected = [116.0, 136.0, 96.0, 30.0];
        assert!(moved.iter().zip(expected).all(|(a, b)| (a - b).abs() < 0.01), "{moved:?}");
    }

    #[test]
    fn a_scale_runs_both_ways() {
        let up = Scale::new(10.0, 100.0, 0.0);
        assert_eq!([n(up.at(0.0)), n(up.at(10.0)), n(up.oere(5))], ["100", "0", "50"]);
        assert_eq!(n(Scale::new(0.0, 100.0, 0.0).at(3.0)), "100");
    }
}
