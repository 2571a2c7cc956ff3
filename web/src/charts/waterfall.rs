//! From nothing to a net gain, step by step.

use std::rc::Rc;

use yew::prelude::*;

use super::frame::{Drawing, Frame, INK, svg};
use super::geometry::{count, n};
use super::pieces::Bands;
use super::signed::{Fill, SignedAxis, bar, loss_pattern};
use crate::app::use_site;
use crate::route::Lang;

const BAR: f64 = 26.0;
/// Between two bars, without the line of text.
const GAP: f64 = 12.0;

/// How far letters reach below their line.
pub(super) const WORDS_BELOW: f64 = 5.0;

/// One step, or a sum.
#[derive(Clone, Debug, PartialEq)]
pub struct WaterfallBar {
    /// What it is.
    pub label: AttrValue,
    /// By how much, in words: `+9,1 mio. kr.`.
    pub text: AttrValue,
    /// Where it begins, øre; zero for a sum.
    pub before: i64,
    /// Where it ends, øre.
    pub after: i64,
    /// Whether it is a sum and not a step.
    pub sum: bool,
}

/// Properties of [`Waterfall`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct WaterfallProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// The steps and, last, their sum.
    pub bars: Rc<[WaterfallBar]>,
}

/// Bars on a common axis of kroner, each beginning where the one above ended. What is lost is
/// striped. The drawing to save as a file has the id of the chart with [`super::WIDE`] added.
#[component]
pub fn Waterfall(props: &WaterfallProps) -> Html {
    let lang = use_site().lang;
    html! { <div class="chart">{ for Frame::BOTH.map(|frame| drawing(props, lang, frame)) }</div> }
}

fn drawing(props: &WaterfallProps, lang: Lang, frame: Frame) -> Html {
    let id = frame.id(&props.id);
    let line = frame.line();
    let words_height = words_height(frame);
    let row = words_height + BAR + GAP;
    let bottom = row * count(props.bars.len());
    let bands =
        Bands { top: 0.0, row, bar: [words_height + WORDS_BELOW, row], rows: props.bars.len() };
    let axis = SignedAxis::new(props.bars.iter().flat_map(|bar| [bar.before, bar.after]), frame);
    let words: Vec<String> =
        props.bars.iter().map(|bar| format!("{}: {}", bar.label, bar.text)).collect();
    html! {
        <div class={classes!("chart-stack", frame.class())}>
            { svg(Drawing {
                id: id.clone(),
                frame,
                height: bottom + 2.0 * line + 12.0,
                label: words.join("; "),
            }, html! {
                <>
                    { loss_pattern(&id) }
                    { axis.draw(lang, frame, bands, bottom) }
                    { for props.bars.iter().enumerate().map(|(index, step)| {
                        let top = row * count(index);
                        let fill = match (step.sum, step.after < step.before) {
                            (true, _) => Fill::Sum,
                            (false, true) => Fill::Loss,
                            (false, false) => Fill::Gain,
                        };
                        let [from, to] = [step.before, step.after].map(|oere| axis.at(oere));
                        let y = top + words_height + 6.0;
                        let last = index + 1 == props.bars.len();
                        html! {
                            <>
                                { named(top + line, frame, [&step.label, &step.text]) }
                                { bar(&id, fill, [from, to], [y, BAR]) }
                                if !last {
                                    <path
                                        d={format!(
                                            "M{x} {}V{}M{x} {}V{}",
                                            n(y + BAR),
                                            n(top + row),
                                            n(top + row + words_height + WORDS_BELOW),
                                            n(y + row),
                                            x = n(to),
                                        )}
                                        stroke={INK}
                                        stroke-dasharray="3 3"
                                    />
                                }
                            </>
                        }
                    }) }
                </>
            }) }
        </div>
    }
}

/// What a bar is and how much; the axis's lines leave it free.
pub(super) fn named(y: f64, frame: Frame, [label, amount]: [&AttrValue; 2]) -> Html {
    match frame {
        Frame::Wide => html! {
            <text x="0" y={n(y)}>
                { label.clone() }{ ": " }
                <tspan font-weight="600">{ amount.clone() }</tspan>
            </text>
        },
        Frame::Narrow => html! {
            <text x="0" y={n(y)}>
                { label.clone() }
                <tspan x="0" y={n(y + frame.line())} font-weight="600">{ amount.clone() }</tspan>
            </text>
        },
    }
}

/// How high a bar's name and amount are: a phone has no room for both on one line.
pub(super) fn words_height(frame: Frame) -> f64 {
    match frame {
        Frame::Wide => frame.line(),
        Frame::Narrow => 2.0 * frame.line(),
    }
}
