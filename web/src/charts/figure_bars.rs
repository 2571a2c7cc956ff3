//! Published numbers as bars from zero, each with its name and number on it.

use std::rc::Rc;

use yew::prelude::*;

use super::frame::{Drawing, Frame, INK, svg};
use super::geometry::{Scale, count, float, n, text_width};

const BAR: f64 = 24.0;
/// Between two bars, without the line of text.
const GAP: f64 = 14.0;
/// How much wider than estimated a text is that ends in bold letters.
const BOLD: f64 = 1.08;
const FILL: &str = "#123f75";

/// One published number.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it is of.
    pub name: AttrValue,
    /// The number in words, with its unit.
    pub words: AttrValue,
    /// The number in hundredths of its unit, for the length of the bar.
    pub hundredths: i64,
}

/// Properties of [`FigureBars`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FigureBarsProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// The numbers, all in the same unit.
    pub bars: Rc<[Bar]>,
    /// The whole of which the numbers are parts, in hundredths, where there is one: every bar then
    /// stands in an outline of it.
    #[prop_or_default]
    pub whole: Option<i64>,
}

/// Bars below each other on a common scale from zero. There is no axis: every number is written out.
#[component]
pub fn FigureBars(props: &FigureBarsProps) -> Html {
    html! { <div class="chart">{ for Frame::BOTH.map(|frame| drawing(props, frame)) }</div> }
}

/// The outline of the whole around a bar.
fn outline(scale: Scale, top: f64, whole: i64) -> String {
    let [left, right, bottom] = [scale.zero, scale.oere(whole), top + BAR];
    format!("M{} {}H{}V{}H{}Z", n(left), n(top), n(right), n(bottom), n(left))
}

fn drawing(props: &FigureBarsProps, frame: Frame) -> Html {
    let line = frame.line();
    // A number stands behind its name, or below it where one of them is too long for that.
    let long = |bar: &Bar| {
        let words = format!("{}: {}", bar.name, bar.words);
        text_width(&words, frame.font()) * BOLD > frame.width()
    };
    let below = props.bars.iter().any(long);
    let words_high = if below { 2.0 * line } else { line };
    let row = words_high + BAR + GAP;
    let longest = props.bars.iter().map(|bar| bar.hundredths).max().unwrap_or_default();
    let most = props.whole.unwrap_or_default().max(longest);
    let scale = Scale::new(float(most), 1.0, frame.width() - 1.0);
    let words: Vec<String> =
        props.bars.iter().map(|bar| format!("{}: {}", bar.name, bar.words)).collect();
    html! {
        <div class={classes!("chart-stack", frame.class())}>
            { svg(Drawing {
                id: frame.id(&props.id),
                frame,
                height: row * count(props.bars.len()),
                label: words.join("; "),
            }, html! {
                <>
                    { for props.bars.iter().enumerate().map(|(index, bar)| {
                        let top = row * count(index);
                        html! {
                            <>
                                <text x="0" y={n(top + frame.font())}>
                                    { &bar.name }{ ": " }
                                    if !below {
                                        <tspan font-weight="600">{ &bar.words }</tspan>
                                    }
                                </text>
                                if below {
                                    <text x="0" y={n(top + line + frame.font())} font-weight="600">
                                        { &bar.words }
                                    </text>
                                }
                                <rect
                                    x={n(scale.zero)}
                                    y={n(top + words_high + 2.0)}
                                    width={n((scale.oere(bar.hundredths) - scale.zero).max(1.0))}
                                    height={n(BAR)}
                                    fill={FILL}
                                />
                                if let Some(whole) = props.whole {
                                    <path d={outline(scale, top + words_high + 2.0, whole)} fill="none" stroke={INK} />
                                }
                            </>
                        }
                    }) }
                </>
            }) }
        </div>
    }
}
