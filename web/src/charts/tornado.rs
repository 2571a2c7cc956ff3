//! What a result hangs on: one number at a time, moved over its range.

use std::rc::Rc;

use yew::prelude::*;

use super::frame::{Drawing, Frame, INK, svg};
use super::geometry::{count, text_width};
use super::pieces::{Bands, text};
use super::signed::{Fill, SignedAxis, bar, loss_pattern};
use super::waterfall::{WORDS_BELOW, named, words_height};
use crate::app::use_site;
use crate::route::Lang;
use crate::texts::texts;

const BAR: f64 = 22.0;
/// Between two bars, without the line of text.
const GAP: f64 = 12.0;
/// The side of a legend's square.
const MARK: f64 = 14.0;

/// One number and what its range does.
#[derive(Clone, Debug, PartialEq)]
pub struct TornadoBar {
    /// Which number, and its range: `Pris pr. borger, 1.959–5.877 kr.`.
    pub label: AttrValue,
    /// What comes out at both ends, in words: `15,4–17,2 mio. kr.`.
    pub text: AttrValue,
    /// The result at the lower end of the range, øre.
    pub at_low: i64,
    /// The result at the upper end, øre.
    pub at_high: i64,
}

/// Properties of [`Tornado`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TornadoProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// The result as it is, øre.
    pub base: i64,
    /// The result as it is, in words.
    pub base_text: AttrValue,
    /// The numbers, the widest range first.
    pub bars: Rc<[TornadoBar]>,
}

/// Bars around the result as it is: plain towards the upper end of each range, striped towards the
/// lower. The drawing to save as a file has the id of the chart with [`super::WIDE`] added.
#[component]
pub fn Tornado(props: &TornadoProps) -> Html {
    let lang = use_site().lang;
    html! { <div class="chart">{ for Frame::BOTH.map(|frame| drawing(props, lang, frame)) }</div> }
}

fn drawing(props: &TornadoProps, lang: Lang, frame: Frame) -> Html {
    let id = frame.id(&props.id);
    let line = frame.line();
    let row = words_height(frame) + BAR + GAP;
    let (legend, top) = legend(&id, lang, frame);
    let bottom = top + row * count(props.bars.len());
    let bands =
        Bands { top, row, bar: [words_height(frame) + WORDS_BELOW, row], rows: props.bars.len() };
    let ends = props.bars.iter().flat_map(|bar| [bar.at_low, bar.at_high]);
    let axis = SignedAxis::new(ends.chain([props.base]), frame);
    let base = axis.at(props.base);
    let words: Vec<String> =
        props.bars.iter().map(|bar| format!("{}: {}", bar.label, bar.text)).collect();
    html! {
        <div class={classes!("chart-stack", frame.class())}>
            { svg(Drawing {
                id: id.clone(),
                frame,
                height: bottom + 2.0 * line + 12.0,
                label: format!("{}; {}", props.base_text, words.join("; ")),
            }, html! {
                <>
                    { loss_pattern(&id) }
                    { legend }
                    { axis.draw(lang, frame, bands, bottom) }
                    <path
                        d={bands.line(base)}
                        stroke={INK}
                        stroke-width="2"
                        stroke-dasharray="6 4"
                    />
                    { for props.bars.iter().enumerate().map(|(index, of)| {
                        let top = top + row * count(index);
                        let place = [top + words_height(frame) + 6.0, BAR];
                        html! {
                            <>
                                { named(top + line, frame, [&of.label, &of.text]) }
                                { bar(&id, Fill::Loss, [base, axis.at(of.at_low)], place) }
                                { bar(&id, Fill::Gain, [base, axis.at(of.at_high)], place) }
                            </>
                        }
                    }) }
                </>
            }) }
        </div>
    }
}

/// Which fill is which end, and how high that is.
fn legend(id: &str, lang: Lang, frame: Frame) -> (Html, f64) {
    let t = texts(lang);
    let ends = [
        (Fill::Loss, t.charts_range_low().to_string()),
        (Fill::Gain, t.charts_range_high().to_string()),
    ];
    let mut baseline = frame.font();
    let mut x = 0.0;
    let entries: Vec<Html> = ends
        .into_iter()
        .map(|(fill, name)| {
            let width = MARK + text_width(&name, frame.font()) + 22.0;
            if x + width > frame.width() {
                (x, baseline) = (0.0, baseline + frame.line());
            }
            let (left, y) = (x, baseline);
            x += width;
            html! {
                <>
                    { bar(id, fill, [left + 1.0, left + MARK], [y - MARK + 3.0, MARK - 2.0]) }
                    { text(left + MARK + 6.0, y, "start", name) }
                </>
            }
        })
        .collect();
    (html! { <g>{ for entries }</g> }, baseline + 0.6 * frame.line())
}
