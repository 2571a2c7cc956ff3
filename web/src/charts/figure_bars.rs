//! Published numbers as bars from zero, each with its name and number on it.

use std::rc::Rc;

use yew::prelude::*;

use super::frame::{Drawing, Frame};
use super::geometry::{Scale, count, float, n};

const BAR: f64 = 24.0;
/// Between two bars, without the line of text.
const GAP: f64 = 14.0;
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
}

/// Bars below each other on a common scale from zero. There is no axis: every number is written out.
#[component]
pub fn FigureBars(props: &FigureBarsProps) -> Html {
    html! { <div class="chart">{ for Frame::BOTH.map(|frame| drawing(props, frame)) }</div> }
}

fn drawing(props: &FigureBarsProps, frame: Frame) -> Html {
    let line = frame.line();
    let row = line + BAR + GAP;
    let most = props.bars.iter().map(|bar| bar.hundredths).max().unwrap_or_default();
    let scale = Scale::new(float(most), 0.0, frame.width() - 1.0);
    let words: Vec<String> =
        props.bars.iter().map(|bar| format!("{}: {}", bar.name, bar.words)).collect();
    html! {
        <div class={classes!("chart-stack", frame.class())}>
            <Drawing
                id={frame.id(&props.id)}
                {frame}
                height={row * count(props.bars.len())}
                label={words.join("; ")}
            >
                { for props.bars.iter().enumerate().map(|(index, bar)| {
                    let top = row * count(index);
                    html! {
                        <>
                            <text x="0" y={n(top + frame.font())}>
                                { &bar.name }{ ": " }<tspan font-weight="600">{ &bar.words }</tspan>
                            </text>
                            <rect
                                x="0"
                                y={n(top + line + 2.0)}
                                width={n(scale.oere(bar.hundredths).max(1.0))}
                                height={n(BAR)}
                                fill={FILL}
                            />
                        </>
                    }
                }) }
            </Drawing>
        </div>
    }
}
