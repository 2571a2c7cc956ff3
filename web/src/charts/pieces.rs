//! What more than one picture is made of: legend, kroner axis, names on areas.

use yew::prelude::*;

use super::frame::{FAINT, Frame};
use super::geometry::{count, n, text_width};
use super::payers::PaidBy;
use super::words::payer_title;
use crate::route::Lang;

/// The side of a legend's square.
const MARK: f64 = 14.0;
/// Between a square and its name, and after a name.
const GAPS: [f64; 2] = [6.0, 16.0];

/// The patterns that the areas of these payers are filled with.
pub(super) fn patterns(prefix: &str, payers: &[PaidBy]) -> Html {
    html! { <defs>{ for payers.iter().map(|payer| payer.pattern(prefix)) }</defs> }
}

/// A rectangle in a payer's colour and pattern.
pub(super) fn block(prefix: &str, payer: PaidBy, [x, y, width, height]: [f64; 4]) -> Html {
    html! {
        <rect
            x={n(x)}
            y={n(y)}
            width={n(width)}
            height={n(height)}
            fill={payer.fill(prefix)}
            stroke={payer.edge()}
            stroke-width="1.5"
        />
    }
}

/// A line of text; `anchor` is SVG's `start`, `middle` or `end`.
pub(super) fn text(x: f64, y: f64, anchor: &'static str, words: impl Into<AttrValue>) -> Html {
    let words: AttrValue = words.into();
    html! { <text x={n(x)} y={n(y)} text-anchor={anchor}>{ words }</text> }
}

/// Which payers there are, with their squares, from `top` down; and how high that is.
pub(super) fn legend(
    prefix: &str,
    payers: &[PaidBy],
    lang: Lang,
    frame: Frame,
    top: f64,
) -> (Html, f64) {
    let row = frame.line() * 1.15;
    let (mut x, mut y) = (0.0, top);
    let entries: Vec<Html> = payers
        .iter()
        .map(|&payer| {
            let name = payer_title(lang, payer);
            let width = MARK + GAPS[0] + text_width(&name, frame.font());
            if x > 0.0 && x + width > frame.width() {
                (x, y) = (0.0, y + row);
            }
            let left = x;
            x += width + GAPS[1];
            let baseline = y + frame.font();
            html! {
                <>
                    { block(prefix, payer, [left + 0.75, baseline - MARK + 2.5, MARK - 1.5, MARK - 1.5]) }
                    { text(left + MARK + GAPS[0], baseline, "start", name) }
                </>
            }
        })
        .collect();
    (html! { <g>{ for entries }</g> }, y + row - top)
}

/// A name on an area, on a ground of its own so that no pattern runs through the letters.
pub(super) fn chip(x: f64, y: f64, words: &str, frame: Frame) -> Html {
    let [width, height] = chip_size(words, frame);
    html! {
        <g>
            <rect
                x={n(x - width / 2.0)}
                y={n(y - height / 2.0)}
                width={n(width)}
                height={n(height)}
                rx="3"
                fill="#fff"
            />
            { text(x, y + frame.font() * 0.35, "middle", words.to_owned()) }
        </g>
    }
}

/// How much room a name on an area takes.
pub(super) fn chip_size(words: &str, frame: Frame) -> [f64; 2] {
    [text_width(words, frame.font()) + 8.0, frame.line() + 2.0]
}

/// The rows of a chart: in each, words and below them a bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Bands {
    /// Where the first row begins.
    pub(super) top: f64,
    /// How high a row is.
    pub(super) row: f64,
    /// Where the bar's part of a row begins and ends.
    pub(super) bar: [f64; 2],
    /// How many rows there are.
    pub(super) rows: usize,
}

impl Bands {
    /// The path of an upright line that stands beside the bars alone.
    pub(super) fn line(self, x: f64) -> String {
        let [from, to] = self.bar;
        (0..self.rows)
            .map(|index| {
                let top = self.top + self.row * count(index);
                format!("M{} {}V{}", n(x), n(top + from), n(top + to))
            })
            .collect()
    }
}

/// A faint line to read off a value by.
pub(super) fn guide([x1, y1]: [f64; 2], [x2, y2]: [f64; 2]) -> Html {
    html! { <path d={format!("M{} {}L{} {}", n(x1), n(y1), n(x2), n(y2))} stroke={FAINT} /> }
}

#[cfg(test)]
mod tests {
    use super::Bands;

    #[test]
    fn no_line_runs_through_the_words() {
        // Words from 0 to 20 and from 50 to 70.
        let bands = Bands { top: 0.0, row: 50.0, bar: [22.0, 48.0], rows: 2 };
        assert_eq!(bands.line(7.0), "M7 22V48M7 72V98");
    }
}
