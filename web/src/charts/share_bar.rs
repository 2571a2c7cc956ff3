//! One amount by payer, as a bar that is the whole.

use fremdrift_costs::Parts;
use yew::prelude::*;

use super::columns::oere;
use super::frame::{Drawing, Frame, svg};
use super::geometry::{Scale, count, float, n, spread, text_width};
use super::payers::PaidBy;
use super::pieces::{block, chip, chip_size, patterns, text};
use super::words::{payer_title, shares};
use crate::app::use_site;
use crate::format::kroner;
use crate::route::Lang;

const BAR: f64 = 44.0;
const MARK: f64 = 14.0;

/// Properties of [`ShareBar`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ShareBarProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// The amount.
    pub parts: Parts,
}

/// A payer's piece of the bar, in words and place.
struct Piece {
    payer: PaidBy,
    left: f64,
    width: f64,
    name: String,
    amount: String,
    percent: String,
}

impl Piece {
    /// Whether the percent can stand on the piece itself.
    fn has_room(&self, frame: Frame) -> bool {
        self.width >= chip_size(&self.percent, frame)[0] + 6.0
    }
}

/// One horizontal bar of 100 %, with payer, kroner and percent below each piece. The drawing to
/// save as a file has the id of the bar with [`super::WIDE`] added. Nothing is drawn of nothing.
#[component]
pub fn ShareBar(props: &ShareBarProps) -> Html {
    let lang = use_site().lang;
    html! {
        <div class="chart">
            { for Frame::BOTH.map(|frame| drawing(props, lang, frame)) }
        </div>
    }
}

fn drawing(props: &ShareBarProps, lang: Lang, frame: Frame) -> Html {
    let pieces = pieces(&props.parts, lang, frame);
    let payers: Vec<PaidBy> = pieces.iter().map(|piece| piece.payer).collect();
    let id = frame.id(&props.id);
    let words: Vec<String> = pieces
        .iter()
        .map(|piece| format!("{} {} ({})", piece.name, piece.amount, piece.percent))
        .collect();
    let (labels, height) = match frame {
        Frame::Narrow => rows(&id, &pieces),
        Frame::Wide => blocks(&id, &pieces),
    };
    html! {
        <div class={classes!("chart-stack", frame.class())}>
            { svg(Drawing { id: id.clone(), frame, height, label: words.join(", ") }, html! {
                <>
                    { patterns(&id, &payers) }
                    { for pieces.iter().map(|piece| {
                        let middle = piece.left + piece.width / 2.0;
                        html! {
                            <>
                                { block(&id, piece.payer, [piece.left, 1.0, piece.width, BAR - 2.0]) }
                                if piece.has_room(frame) {
                                    { chip(middle, BAR / 2.0, &piece.percent, frame) }
                                }
                            </>
                        }
                    }) }
                    { labels }
                </>
            }) }
        </div>
    }
}

fn pieces(parts: &Parts, lang: Lang, frame: Frame) -> Vec<Piece> {
    let shares = shares(lang, oere(parts));
    let all: i64 = shares.iter().map(|&(_, oere, ..)| oere).sum();
    let scale = Scale::new(float(all), 1.0, frame.width() - 1.0);
    let mut before = 0;
    shares
        .into_iter()
        .map(|(payer, oere, _, percent)| {
            let left = scale.oere(before);
            before += oere;
            let (name, amount) = (payer_title(lang, payer), kroner(lang, oere));
            Piece { payer, left, width: scale.oere(before) - left, name, amount, percent }
        })
        .collect()
}

/// A line for each payer: square and name on the left, amount and percent on the right.
fn rows(id: &str, pieces: &[Piece]) -> (Html, f64) {
    let frame = Frame::Narrow;
    let row = frame.line() * 1.25;
    let percents = pieces.iter().map(|piece| text_width(&piece.percent, frame.font()));
    let percents = percents.fold(text_width("100 %", frame.font()), f64::max);
    let rows = pieces.iter().enumerate().map(|(index, piece)| {
        let baseline = BAR + (count(index) + 0.95) * row;
        html! {
            <>
                { block(id, piece.payer, [0.75, baseline - MARK + 2.5, MARK - 1.5, MARK - 1.5]) }
                { text(MARK + 6.0, baseline, "start", piece.name.clone()) }
                { text(frame.width() - percents - 8.0, baseline, "end", piece.amount.clone()) }
                { text(frame.width(), baseline, "end", piece.percent.clone()) }
            </>
        }
    });
    (rows.collect(), BAR + (count(pieces.len()) + 0.3) * row)
}

/// Below each piece its name and amount, and the percent that has no room on it; small pieces get a line that leads there.
fn blocks(id: &str, pieces: &[Piece]) -> (Html, f64) {
    let frame = Frame::Wide;
    let line = frame.line();
    let words = pieces.iter().flat_map(|piece| [&piece.name, &piece.amount]);
    let width = words.map(|words| text_width(words, frame.font())).fold(0.0, f64::max);
    let width = (width + MARK + 14.0).min(frame.width() / count(pieces.len().max(1)));
    let lefts: Vec<f64> = pieces.iter().map(|piece| piece.left).collect();
    let lefts = spread(&lefts, width, 0.0, frame.width());
    let blocks = pieces.iter().zip(lefts).map(|(piece, left)| {
        let from = piece.left + (piece.width / 2.0).min(MARK / 2.0);
        let to = left + MARK / 2.0;
        let leader =
            format!("M{} {}V{}L{} {}", n(from), n(BAR), n(BAR + 4.0), n(to), n(BAR + 14.0));
        let top = BAR + 16.0;
        let words = left + MARK + 6.0;
        html! {
            <>
                <path d={leader} fill="none" stroke="#595959" />
                { block(id, piece.payer, [left + 0.75, top + 3.0, MARK - 1.5, MARK - 1.5]) }
                { text(words, top + line - 4.0, "start", piece.name.clone()) }
                { text(words, top + 2.0 * line - 4.0, "start", piece.amount.clone()) }
                if !piece.has_room(frame) {
                    { text(words, top + 3.0 * line - 4.0, "start", piece.percent.clone()) }
                }
            </>
        }
    });
    let lines = if pieces.iter().all(|piece| piece.has_room(frame)) { 2.0 } else { 3.0 };
    (blocks.collect(), BAR + 16.0 + lines * line + 2.0)
}
