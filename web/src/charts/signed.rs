//! Gains and costs on one axis of kroner, with zero where it falls.

use yew::prelude::*;

use super::frame::{FAINT, Frame, INK};
use super::geometry::{Scale, float, n, signed_ticks, text_width};
use super::pieces::{Bands, text};
use super::words::{in_oere, kroner_above, tick_labels};
use crate::route::Lang;
use crate::texts::texts;

/// The fill of what is gained, and the lines on what is lost.
const GAIN: &str = "#2f6b4f";
const LOSS: &str = "#a3361f";

/// An axis of kroner that reaches from the least to the most of some amounts, and to zero.
pub(super) struct SignedAxis {
    scale: Scale,
    /// The left end of the axis in kroner.
    least: i64,
    ticks: Vec<i64>,
}

impl SignedAxis {
    /// The axis for amounts in øre.
    pub(super) fn new(amounts: impl Iterator<Item = i64> + Clone, frame: Frame) -> Self {
        let most = kroner_above(amounts.clone().max().unwrap_or_default().max(0));
        let least = kroner_above(amounts.map(i64::saturating_neg).max().unwrap_or_default().max(0));
        let ticks = signed_ticks(least, most, 5);
        let [first, last] = [ticks.first(), ticks.last()].map(|tick| *tick.unwrap_or(&0));
        // Half of an end's number stands outside it; its words differ little between languages.
        let labels = tick_labels(Lang::Da, &ticks);
        let widest = labels.iter().map(|label| text_width(label, frame.font())).fold(0.0, f64::max);
        let margin = (2.0 * frame.font()).max(widest / 2.0);
        let scale =
            Scale::new(float(in_oere(last.saturating_sub(first))), margin, frame.width() - margin);
        Self { scale, least: first, ticks }
    }

    /// Where an amount in øre stands.
    pub(super) fn at(&self, oere: i64) -> f64 {
        self.scale.oere(oere.saturating_sub(in_oere(self.least)))
    }

    /// The lines to read off by, each beside the `bands` of bars alone so that none runs through
    /// the words between them, and the numbers below `bottom`.
    pub(super) fn draw(&self, lang: Lang, frame: Frame, bands: Bands, bottom: f64) -> Html {
        let line = frame.line();
        let labels = tick_labels(lang, &self.ticks);
        let widest = labels.iter().map(|label| text_width(label, frame.font())).fold(0.0, f64::max);
        let room = match self.ticks.as_slice() {
            [a, b, ..] => self.at(in_oere(*b)) - self.at(in_oere(*a)),
            _ => f64::MAX,
        };
        let every = if room < widest + 8.0 { 2 } else { 1 };
        // Zero keeps its number where not all have one.
        let zero = self.ticks.iter().position(|&tick| tick == 0).unwrap_or_default();
        html! {
            <>
                { for self.ticks.iter().zip(labels).enumerate().map(|(index, (&tick, label))| {
                    let x = self.at(in_oere(tick));
                    html! {
                        <>
                            <path d={bands.line(x)} stroke={FAINT} />
                            if index.abs_diff(zero).is_multiple_of(every) {
                                { text(x, bottom + line, "middle", label) }
                            }
                        </>
                    }
                }) }
                <path
                    d={bands.line(self.at(0))}
                    stroke={INK}
                    stroke-width="1.5"
                />
                { text(0.0, bottom + 2.0 * line + 4.0, "start", texts(lang).charts_axis_kroner().to_string()) }
            </>
        }
    }
}

/// Round amounts for an axis that reaches from the least to the most of some kroner, and to zero,
/// with the words of each.
#[must_use]
pub fn kroner_ticks(lang: Lang, kroner: &[f64], intervals: i64) -> Vec<(f64, String)> {
    let oere = |kroner: f64| whole(100.0 * kroner);
    let reach = |sign: f64| {
        let most = kroner.iter().map(|amount| oere(sign * amount)).max().unwrap_or_default();
        kroner_above(most.max(0))
    };
    let ticks = signed_ticks(reach(-1.0), reach(1.0), intervals);
    let labels = tick_labels(lang, &ticks);
    ticks.into_iter().map(float).zip(labels).collect()
}

#[expect(clippy::cast_possible_truncation, reason = "a picture's axis; the cast saturates")]
fn whole(amount: f64) -> i64 {
    amount as i64
}

/// How a bar is filled.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Fill {
    /// Plain green.
    Gain,
    /// Red stripes on white.
    Loss,
    /// Plain ink.
    Sum,
}

/// The pattern of [`Fill::Loss`].
pub(super) fn loss_pattern(prefix: &str) -> Html {
    html! {
        <defs>
            <pattern
                id={format!("{prefix}-loss")}
                width="7"
                height="7"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
            >
                <rect width="7" height="7" fill="#fff" />
                <rect width="3.5" height="7" fill={LOSS} />
            </pattern>
        </defs>
    }
}

/// A bar between two places, at least a hair wide.
pub(super) fn bar(prefix: &str, fill: Fill, [from, to]: [f64; 2], [y, height]: [f64; 2]) -> Html {
    let (paint, edge) = match fill {
        Fill::Gain => (GAIN.to_owned(), GAIN),
        Fill::Loss => (format!("url(#{prefix}-loss)"), LOSS),
        Fill::Sum => (INK.to_owned(), INK),
    };
    html! {
        <rect
            x={n(from.min(to))}
            y={n(y)}
            width={n((to - from).abs().max(1.0))}
            height={n(height)}
            fill={paint}
            stroke={edge}
            stroke-width="1.5"
        />
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_axis_holds_zero_and_both_ends() {
        let axis = SignedAxis::new([912_022_580, -182_588_120].into_iter(), Frame::Wide);
        assert_eq!(axis.ticks, [-5_000_000, 0, 5_000_000, 10_000_000]);
        assert!(axis.at(-182_588_120) < axis.at(0) && axis.at(0) < axis.at(912_022_580));
        assert!(axis.at(1_000_000_000) <= Frame::Wide.width());
    }

    #[test]
    fn nothing_still_has_an_axis() {
        let axis = SignedAxis::new(std::iter::empty(), Frame::Narrow);
        assert_eq!(axis.ticks, [0, 1]);
    }
}
